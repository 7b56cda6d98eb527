"""How a group's part of the talking has gone over a board's meetings, in words."""

from collections.abc import Iterator, Sequence

from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_power as words
from cochair.domain.paper_parts import typed
from cochair.domain.power_report import GroupTime, MeetingShares

NEAR = 0.015
"""How near a part of the time must be to a half, a third and so on to be called so without "about"."""
SMALL, GREAT = 0.2, 0.85
"""Below and above these parts of the time, the nearest quarter would say too much or too little."""
ENOUGH = 3
"""Meetings from which on it is told how often a share was reached."""


def trend(meetings: Sequence[MeetingShares], groups: Sequence[GroupTime]) -> Iterator[str]:
    """Give sentences for each protected group, else for the first group; nothing where its talking is not shown."""
    if not meetings or not meetings[0].spoken:
        return
    shown = [x for x in meetings if x.spoken]
    for group in [g for g in groups if g.protected] or groups[:1]:
        yield from _of_group(group, [x.spoken[group.name] for x in shown if group.name in x.spoken])


def _of_group(group: GroupTime, parts: Sequence[float]) -> Iterator[str]:
    now, *before = parts
    yield words.TALKED_FOR_PART.format(group=typed(group.name), part=part_words(now))
    if not before:
        return
    last = part_words(before[0])
    yield words.SAME_LAST_TIME if last == part_words(now) else words.LAST_TIME.format(part=last)
    if group.share is not None and len(parts) >= ENOUGH:
        reached = sum(spoken >= group.share - NEAR for spoken in parts)
        yield words.SHARE_REACHED.format(reached=reached, times=amounts.TIMES.of(len(parts)))


def part_words(part: float) -> str:
    """Return a part of the time, from 0 to 1, as people say it, such as "about a third"."""
    if part == 0:
        return words.NONE_OF
    if part < SMALL:
        return words.SMALL_PART
    nearest = min(words.PARTS, key=lambda named: abs(named - part))
    if part > GREAT and part < 1:
        return words.NEARLY_ALL
    return words.PARTS[nearest] if abs(nearest - part) <= NEAR else words.ABOUT.format(part=words.PARTS[nearest])
