"""Makes the minutes of a meeting into a recording; the same for the command line and the app."""

import sys
from collections.abc import Iterable
from pathlib import Path

from cochair.commands import words
from cochair.domain.agenda import Plan
from cochair.domain.document import Document
from cochair.domain.meeting import Meeting
from cochair.exports.audio import Speech, Tell, write_audio
from cochair.exports.words import SOME_UNNAMED
from cochair.services.ear_words import ear_words
from cochair.services.voice_ports import USUAL_PACE


def write_recording(
    document: Document,
    m: Meeting,
    file: Path,
    tell: Tell,
    *,
    voice: str = "",
    pace: int = USUAL_PACE,
    earlier: Iterable[Meeting] = (),
) -> bool:
    """Write a paper of a meeting as sound; False when `tell` answered so; raises ExportFailed.

    `earlier` are its board's meetings, whose words are said in the same way. A paper in Welsh has a Welsh voice.
    """
    return write_spoken(document, m.plan, (*earlier, m), file, tell, voice=voice, pace=pace)


def write_spoken(
    document: Document,
    plan: Plan,
    meetings: Iterable[Meeting],
    file: Path,
    tell: Tell,
    *,
    voice: str = "",
    pace: int = USUAL_PACE,
) -> bool:
    """Write a paper of a plan as sound; False when `tell` answered so; raises ExportFailed.

    `meetings` are the board's, whose words are said in the same way.
    """
    from cochair.voice import opening

    speech = Speech(opening.VOICES.get(document.language, voice), pace, ear_words(plan, meetings))
    unnamed = any(not person.named for person in plan.people)
    renderer = opening.open_renderer()
    try:
        return write_audio(document, file, renderer, speech, SOME_UNNAMED if unnamed else "", tell)
    finally:
        renderer.close()


def tell_here(done: int, count: int) -> bool:
    """Tell on a person's own console how far a recording is; a file or a pipe is told nothing."""
    if sys.stderr.isatty():
        end = "\n" if done == count else ""
        print("\r" + words.RECORDED.format(done=done, count=count), end=end, file=sys.stderr, flush=True)
    return True
