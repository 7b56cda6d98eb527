"""Writes the minutes of a meeting in the store, also while the app is open."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from cochair.commands import words
from cochair.commands.papers import minutes_of, record_of, slips_of, write_dates, write_pages, write_paper
from cochair.commands.pictures import board_pictures
from cochair.commands.recording import tell_here, write_recording
from cochair.commands.stores import open_for
from cochair.domain.document import Document
from cochair.domain.document_texts import texts_of
from cochair.domain.events import Entry
from cochair.domain.look_over_lines import shortened
from cochair.domain.meeting import Meeting, Phase
from cochair.exports.saving import ExportFailed
from cochair.exports.sentences import clean
from cochair.exports.words import state
from cochair.services.earlier import board_before, planned_after
from cochair.services.ports import Library, MeetingRow, StoreFailed
from cochair.storage.store import Store

_OPEN = {"record": words.RECORD_OPEN, "calendar": words.MORE_MAY_COME, "slips": words.MORE_MAY_COME}
"""What is said of a meeting that has not ended, where it is not about the minutes."""


def run(options: argparse.Namespace) -> int:
    """Write the minutes, or what follows from them, and say where; 1 with one plain sentence if that can not be."""
    try:
        with open_for(options, writing=False) as store:
            entries, meeting = store.library.log(find_meeting(store.library, options.meeting).id).told()
            documents = _write(store, meeting, entries, options)
    except (StoreFailed, ExportFailed) as failed:
        return _fail(str(failed))
    if meeting.phase is not Phase.ENDED:
        print(_OPEN.get(options.to, words.MEETING_OPEN))
    for document in documents:
        if options.to not in _OPEN:
            print(f"{state(document).removesuffix('.')}.")
    print(words.WRITTEN.format(file=options.out))
    return 0


def _write(store: Store, m: Meeting, entries: Sequence[Entry], options: argparse.Namespace) -> tuple[Document, ...]:
    """Write what was asked for and return the papers among it; raises StoreFailed and ExportFailed."""
    out, cache = Path(options.out), store.folder / "cache"
    pictures = board_pictures(store.pictures, m.plan.board).chooser
    if options.to == "calendar":
        write_dates(m, planned_after(store.library, m.plan.board, m.plan.starts), out)
        return ()
    if options.to == "slips":
        pages = slips_of(m, pictures)
        for _, page in pages:
            tell_letters(page, "pdf")
        write_pages(pages, options.profile, out, cache)
        return tuple(page for _, page in pages)
    following = planned_after(store.library, m.plan.board, m.plan.starts)
    document = record_of(entries, pictures) if options.to == "record" else minutes_of(m, following, pictures)
    tell_letters(document, _form(options))
    if options.to == "audio":
        write_recording(document, m, out, tell_here, earlier=board_before(store.library, m.plan.board, m.plan.starts))
        return (document,)
    write_paper(document, _form(options), options.profile, out, cache)
    return (document,)


def _form(options: argparse.Namespace) -> str:
    """Return the kind of file: a full record is text where its name says so."""
    if options.to == "record":
        return "text" if Path(options.out).suffix.casefold() == ".txt" else "pdf"
    return "pdf" if options.to == "slips" else str(options.to)


def tell_letters(document: Document, to: str) -> None:
    """Say which letters of a paper no font here has, and in which line; only a PDF brings its own fonts."""
    if to != "pdf":
        return
    from cochair.exports.fonts import missing_letters

    told = set[tuple[str, ...]]()
    for text in texts_of(document):
        letters = missing_letters(text)
        if letters and letters not in told:
            told.add(letters)
            print(words.MISSING_LETTERS.format(letters=" ".join(letters), line=clean(shortened(text))))


def find_meeting(library: Library, wanted: str | None) -> MeetingRow:
    """Return a meeting by id, else by title, else the newest; raises StoreFailed."""
    rows = library.meetings()
    if not rows:
        raise StoreFailed(words.NO_MEETINGS)
    if wanted is None:
        return rows[0]
    title = wanted.strip().casefold()
    found = [r for r in rows if r.id == wanted] or [r for r in rows if r.title.casefold() == title]
    if not found:
        raise StoreFailed(words.NO_SUCH_MEETING.format(name=wanted))
    return found[0]


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
