"""The papers that a meeting can give, and how each is written."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cochair.commands.papers import (
    chooser,
    minutes_of,
    record_of,
    report_of,
    slips_of,
    write_actions,
    write_agenda,
    write_dates,
    write_pages,
    write_paper,
    write_report_table,
)
from cochair.commands.recording import write_recording
from cochair.domain.agenda import Plan
from cochair.domain.events import Entry
from cochair.domain.meeting import Meeting
from cochair.domain.pictures import PictureChooser
from cochair.exports.audio import Tell
from cochair.exports.file_names import safe_name
from cochair.services.voice_ports import USUAL_PACE


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting and its log, the board’s ended meetings before it, the oldest first, and the next agenda.

    `pictures` chooses the pictures of the papers.
    """

    meeting: Meeting
    entries: tuple[Entry, ...]
    earlier: tuple[Meeting, ...] = ()
    following: Plan | None = None
    pictures: PictureChooser = field(default_factory=chooser)


Write = Callable[[Told, Path, Path], None]
"""Takes what is told, the file or folder to write, and the folder where fonts are kept."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: how its file name begins and ends, its icon, and how it is written; a folder has no suffix."""

    id: str
    beginning: str
    suffix: str
    icon: str
    write: Write


def _minutes(to: str, profile: str = "standard") -> Write:
    return lambda told, file, cache: write_paper(
        minutes_of(told.meeting, told.following, told.pictures), to, profile, file, cache
    )


def _write_report(told: Told, file: Path, cache: Path) -> None:
    """Write the power report, and its numbers as a table beside it."""
    write_paper(report_of(told.meeting, told.earlier), "pdf", "standard", file, cache)
    write_report_table(told.meeting, file.with_suffix(".csv"), told.earlier)


def _write_dates(told: Told, file: Path, _: Path) -> None:
    write_dates(told.meeting, told.following, file)


def _write_agenda(told: Told, file: Path, cache: Path) -> None:
    write_agenda(told.meeting, file, cache, told.pictures)


def record(told: Told, file: Path, tell: Tell, voice: str = "", pace: int = USUAL_PACE) -> bool:
    """Record the minutes; False when `tell` answered so; raises ExportFailed."""
    document = minutes_of(told.meeting, told.following, told.pictures)
    return write_recording(document, told.meeting, file, tell, voice=voice, pace=pace, earlier=told.earlier)


def _write_recording(told: Told, file: Path, _: Path) -> None:
    record(told, file, lambda *_: True)


def _write_slips(told: Told, folder: Path, cache: Path) -> None:
    write_pages(slips_of(told.meeting, told.pictures), "standard", folder, cache)


def _write_record(told: Told, file: Path, cache: Path) -> None:
    write_paper(record_of(told.entries, told.pictures), "pdf", "standard", file, cache)


RECORDED = "audio"
"""The one that takes long enough to be stopped."""
PAPERS = (
    Paper("standard", "minutes", ".pdf", "print", _minutes("pdf")),
    Paper("large", "minutes-large", ".pdf", "print", _minutes("pdf", "large")),
    Paper("extra", "minutes-very-large", ".pdf", "print", _minutes("pdf", "extra")),
    Paper("simple", "minutes-no-pictures", ".pdf", "print", _minutes("pdf", "simple")),
    Paper("html", "minutes", ".html", "eye", _minutes("html")),
    Paper("docx", "minutes", ".docx", "pencil", _minutes("docx")),
    Paper("text", "minutes", ".txt", "paper", _minutes("text")),
    Paper(RECORDED, "minutes", ".wav", "volume", _write_recording),
    Paper("actions", "actions", ".csv", "list", lambda told, file, _: write_actions(told.meeting, file)),
    Paper("agenda", "agenda", ".pdf", "print", _write_agenda),
    Paper("report", "power", ".pdf", "equal", _write_report),
    Paper("slips", "pages", "", "person", _write_slips),
    Paper("calendar", "calendar", ".ics", "calendar", _write_dates),
    Paper("record", "record", ".pdf", "folder", _write_record),
)


def file_name(paper: Paper, m: Meeting) -> str:
    """Return a file name with the kind, the day and the title, safe on every system."""
    day = m.plan.local(m.began or m.plan.starts).date().isoformat()
    return "-".join(part for part in (paper.beginning, day, safe_name(m.plan.title)) if part) + paper.suffix
