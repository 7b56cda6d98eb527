"""Writes the minutes of a meeting in the store, also while the app is open."""

import argparse
import sys
from pathlib import Path

from cochair.commands import words
from cochair.commands.papers import minutes_of, write_paper
from cochair.commands.stores import open_for
from cochair.domain.document import Document
from cochair.domain.fold import fold
from cochair.domain.meeting import Meeting, Phase
from cochair.exports.saving import ExportFailed
from cochair.exports.words import state
from cochair.services.ports import Library, MeetingRow, StoreFailed


def run(options: argparse.Namespace) -> int:
    """Write the minutes and say where they are; 1 with one plain sentence when that is not possible."""
    if options.to in words.LATER_FORMS:
        return _fail(words.NOT_YET.format(what=words.LATER_FORMS[options.to]))
    try:
        with open_for(options, writing=False) as store:
            row = find_meeting(store.library, options.meeting)
            meeting = fold(store.library.log(row.id).entries())
            document = minutes_of(meeting)
            write_paper(document, options.to, options.profile, Path(options.out), store.folder / "cache")
    except (StoreFailed, ExportFailed) as failed:
        return _fail(str(failed))
    _tell(meeting, document, options)
    return 0


def _tell(meeting: Meeting, document: Document, options: argparse.Namespace) -> None:
    if meeting.phase is not Phase.ENDED:
        print(words.MEETING_OPEN)
    print(f"{state(document).removesuffix('.')}.")
    tell_letters(document, options.to)
    print(words.WRITTEN.format(file=options.out))


def tell_letters(document: Document, to: str) -> None:
    """Say which letters of a paper no font here has; only a PDF brings its own fonts."""
    if to == "pdf":
        from cochair.exports.fonts import letters_missing

        missing = letters_missing(document)
        if missing:
            print(words.MISSING_LETTERS.format(letters=" ".join(missing)))


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
