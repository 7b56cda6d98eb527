"""Writes a power report as a table: one number a line, so that any spreadsheet can add and compare them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cochair.domain.meeting import Phase
from cochair.domain.power_report import GroupTime, MeetingShares, PowerReport
from cochair.exports import words
from cochair.exports.tables import write_table


@dataclass(frozen=True, slots=True)
class PowerRow:
    """One number: of which meeting and day, of which group (none is the whole meeting), what it counts."""

    meeting: str
    day: str
    group: str
    what: str
    number: str
    words: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as it stands in the table."""
        return (self.meeting, self.day, self.group, self.what, self.number, self.words)


def write_power_csv(report: PowerReport, file: Path) -> None:
    """Save every number of a report under a line of titles; ExportFailed when it can not be saved."""
    write_table(words.POWER_TITLES, (row.cells for row in power_rows(report)), file)


def power_rows(report: PowerReport) -> Iterator[PowerRow]:
    """Give every number of a report; what is not shown on paper is not in the table either."""

    def row(what: str, number: float | str, group: str = "", said: str = "") -> PowerRow:
        return PowerRow(report.title, report.day.isoformat(), group, what, f"{number}", said)

    if report.phase is not Phase.ENDED:
        yield row(words.STATE, "", said=words.STATES[report.phase])
    for group in report.groups:
        yield from (row(what, number, group.name) for what, number in _of_group(group))
    for put_off in report.put_off:
        yield row(words.TIMES_PUT_OFF, put_off.times, ", ".join(put_off.groups), f"{put_off.title}: {put_off.because}")
    yield row(words.ASKED, report.consents.asked)
    yield row(words.AGREED, report.consents.agreed)
    yield row(words.REFUSED, report.consents.refused)
    yield row(words.UNANSWERED, report.consents.unanswered)
    yield row(words.LATE, len(report.late_papers), said=", ".join(report.late_papers))
    yield row(words.BREAKS, report.breaks.over)
    yield row(words.WHOLE_BREAKS, report.breaks.whole)
    yield row(words.CALLED_BREAKS, report.breaks.called)
    yield from (row(words.CARDS.format(card=card.value), number) for card, number in report.cards.items())
    for again in report.asked_again:
        yield row(words.ASKED_AGAIN, again.meetings, said=again.word)
    for meeting in report.trend:
        yield from _shares(meeting)


def _of_group(group: GroupTime) -> Iterator[tuple[str, float]]:
    if group.share is not None:
        yield words.AGREED_SHARE, round(group.share, 2)
    halves = (
        (words.PLANNED, group.planned, group.planned_halves),
        (words.HAD, group.got, group.got_halves),
        (words.SPOKEN, group.spoken, group.spoken_halves),
    )
    for what, seconds, lie in halves:
        if seconds is not None and lie is not None:
            yield what, _minutes(seconds)
            yield words.FIRST_HALF.format(what=what), _minutes(lie[0])
            yield words.LAST_HALF.format(what=what), _minutes(lie[1])
    if group.kept.agreed:
        kept = group.kept
        amounts = (kept.agreed, kept.reserved, kept.borrowed, kept.released, kept.owed)
        yield from ((what, _minutes(seconds)) for what, seconds in zip(words.KEPT, amounts, strict=True))


def _shares(meeting: MeetingShares) -> Iterator[PowerRow]:
    yield PowerRow(meeting.title, meeting.day.isoformat(), "", words.HARD_WORDS, f"{meeting.hard_words}")
    for group, share in meeting.spoken.items():
        yield PowerRow(meeting.title, meeting.day.isoformat(), group, words.SPOKEN_SHARE, f"{share:.2f}")


def _minutes(seconds: float) -> float:
    return round(seconds / 60, 1)
