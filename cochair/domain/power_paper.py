"""Composes the easy-read power report: how the talking, the minutes and the yeses were shared, on one page."""

from collections.abc import Iterator

from cochair.domain import paper_parts as part
from cochair.domain import words_of_power as words
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Bullets, Credit, Document, Heading, Picture, Say
from cochair.domain.meeting import Phase
from cochair.domain.paper_parts import typed
from cochair.domain.paper_talk import talk_shared
from cochair.domain.power_counts import counts
from cochair.domain.power_report import GroupTime, PowerReport
from cochair.domain.power_trend import trend

A_LIST = 3
"""How many things make a list (rule A-22)."""


def compose_power(report: PowerReport) -> Document:
    """Return the power report as a Document; a meeting that has not ended says so first."""
    heading = words.TITLE.format(kind=words.POWER, title=typed(report.title))
    parts, compared = tuple(trend(report.trend, report.groups)), len(report.trend) > 1
    blocks = (
        Heading(1, heading),
        *_unfinished(report),
        *_talk(report),
        *(Say(part.CALENDAR, idea) for idea in part.ideas(parts if compared else ())),
        _minutes(report),
        _listed(part.NOTES, _when(report), (*(() if compared else parts), *counts(report))),
        Credit(None, (words.CREDIT,)),
    )
    return Document(f"{heading}: {date_words(report.day)}", words.POWER, typed(report.board), blocks)


def _unfinished(report: PowerReport) -> tuple[Block, ...]:
    if report.phase is Phase.ENDED:
        return ()
    said = words.NOT_STARTED if report.phase is Phase.PLANNED else words.NOT_ENDED
    return (Say(part.WAITING, said, notice=True),)


def _when(report: PowerReport) -> str:
    return words.COUNTED.format(board=typed(report.board), date=date_words(report.day, weekday=False))


def _talk(report: PowerReport) -> tuple[Block, ...]:
    if report.phase is Phase.PLANNED:
        return ()
    if not report.talk_shown:
        return (Say(part.TALK, words.NOT_SHOWN),)
    minutes = [round((g.spoken or 0) / 60) for g in report.groups]
    if not any(minutes):
        return (Say(part.TALK, (words.NOBODY_SPOKE,)),)
    return (talk_shared([(g.name, m) for g, m in zip(report.groups, minutes, strict=True)]),)


def _minutes(report: PowerReport) -> Block:
    """Tell what was planned for each group and what it had, and in which half it had it."""
    lines = tuple(line for g in report.groups if g.planned or g.got for line in _of_group(g))
    return _listed(part.TIME, words.MINUTES_OF, lines) if lines else Say(part.TIME, (words.NO_MINUTES_OF_THEIR_OWN,))


def _listed(picture: Picture, lead: str, lines: tuple[str, ...]) -> Block:
    """Return lines under a lead: as a list where there are enough of them."""
    return Bullets(picture, (lead,), lines) if len(lines) >= A_LIST else Say(picture, (lead, *lines))


def _of_group(group: GroupTime) -> Iterator[str]:
    name, planned, had = typed(group.name), _minutes_in(group.planned), _minutes_in(group.got or 0)
    if group.got is None:
        yield words.PLANNED.format(group=name, planned=planned)
        first, whole = _minutes_in(group.planned_halves[0]), planned
    else:
        yield words.PLANNED_AND_HAD.format(group=name, planned=planned, had=had)
        first, whole = _minutes_in((group.got_halves or (0.0, 0.0))[0]), had
    if group.protected:
        yield words.HALVES.format(group=name, first=min(first, whole), last=whole - min(first, whole))


def _minutes_in(seconds: float) -> int:
    return round(seconds / 60)
