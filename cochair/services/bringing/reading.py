"""Finds the items, people and old actions in what somebody brought."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import Plan
from cochair.domain.ids import PersonId
from cochair.domain.refused import Unclear
from cochair.services import bringing_sentences as say
from cochair.services import plan_sentences as plan_say
from cochair.services.bringing.days import first_day, names_a_day
from cochair.services.bringing.found import Found, FoundTimes, NotUsed, Why
from cochair.services.bringing.items import ItemsRead, items_of
from cochair.services.bringing.names import PeopleFound, names_in
from cochair.services.bringing.parts import Brought, Part, Table, TextLine
from cochair.services.bringing.script import read_script
from cochair.services.bringing.sorting import NUMBERED, Sorter
from cochair.services.pasted_lines import PastedLine, read_line, read_time
from cochair.services.plan_people import MOST_PEOPLE
from cochair.services.planning import DEFAULT_MINUTES

_FEW_TITLES = 5
_ABOVE = 15
"""The date of old minutes stands among so many lines at the top."""
_TIME_SPAN = re.compile(
    r"\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:-|–|—|to|until)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_AT_TIME = re.compile(r"\bat\s+\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?", re.IGNORECASE)
_MORNING = 7 * 60
"""Minutes after midnight; a meeting that seems to start before is in the afternoon."""


def find(brought: Brought, plan: Plan) -> Found:
    """Return what was found, in the words of this plan's groups and people.

    Raises Unclear when nothing at all was found, or when a meeting script has a fault.
    """
    script = read_script(brought.text) if brought.text else None
    if script is not None:
        return script
    people = PeopleFound(plan.people, MOST_PEOPLE)
    sorter, level = Sorter(people, _held_on(brought.parts)), _heading_level(brought.parts)
    sorter.take(_with_headings(part, level) for part in brought.parts)
    read = _items(sorter, plan)
    if not (read.items or sorter.old):
        raise Unclear(plan_say.PASTE_NO_ITEMS)
    not_used = (*read.not_used, *sorter.not_used)
    return Found(
        read.items,
        tuple(people.new),
        tuple(sorter.old),
        _times(read, not_used),
        sorter.since if sorter.is_minutes else None,
        (*brought.notes, *_notes(read)),
        not_used,
        len(people.known),
    )


def _with_headings(part: Part, level: int) -> Part:
    """Return a part; a line is a heading only where it is one of those that stand over items."""
    return part if isinstance(part, Table) else replace(part, heading=int(part.heading == level > 0))


def _held_on(parts: Sequence[Part]) -> date | None:
    """Return the day of old minutes, which stands above the first thing with a number."""
    for part in parts[:_ABOVE]:
        if isinstance(part, Table):
            continue
        if NUMBERED.match(part.text):
            return None
        if (day := first_day(part.text)) is not None:
            return day
    return None


def _items(sorter: Sorter, plan: Plan) -> ItemsRead:
    """Read the lines that are left as items, now that the people are known."""
    known = replace(plan, people=(*plan.people, *sorter.people.new))
    has_rows = any(isinstance(line, tuple) for line in sorter.lines)
    many = sum(isinstance(line, TextLine) and bool(NUMBERED.match(line.text)) for line in sorter.lines) > 1
    read: list[PastedLine] = []
    begun = False
    for line in sorter.lines:
        if isinstance(line, tuple):
            told: PastedLine | None = replace(line[0], led_by=_lead(sorter.people, line[1]))
        elif not begun and _tells_when(line.text, many):
            told = PastedLine(" ".join(line.text.split()), "")
        elif (told := read_line(line.text, known)) is not None:
            told = replace(told, level=0 if has_rows else 1 if line.heading and told.title else told.level)
        if told is not None:
            begun = begun or told.numbered or told.has_time
            read.append(told)
    return items_of(read, plan, minutes=sorter.is_minutes)


def _lead(people: PeopleFound, words: str) -> PersonId | None:
    names = names_in(words)
    return people.add(names[0]) if len(names) == 1 else None


def _times(read: ItemsRead, not_used: Sequence[NotUsed]) -> FoundTimes | None:
    """Return when the meeting is, from its first item or from a line above the items."""
    starts, ends = read.starts, read.ends.starts if read.ends else None
    for line in not_used[:_ABOVE] if starts is None else ():
        span = _TIME_SPAN.search(line.words) or _AT_TIME.search(line.words)
        if span and line.why is Why.NO_ITEM and re.search(r"[:.]\d\d|m\b", span[0], re.IGNORECASE):
            minutes, starts = read_time(re.sub(r"^at\s+", "", span[0], flags=re.I))
            ends = starts + minutes if starts is not None and minutes else None
            break
    if starts is None:
        return None
    later = 12 * 60 if starts < _MORNING else 0
    return FoundTimes(_clock(starts + later), None if ends is None else _clock(ends + later))


def _notes(read: ItemsRead) -> list[str]:
    titles = tuple(found.item.title for found in read.items if found.guessed)
    notes = []
    if titles:
        minutes = domain_say.minutes_of(DEFAULT_MINUTES)
        few = len(titles) <= _FEW_TITLES
        named = domain_say.names_of(titles) if few else ""
        words = plan_say.GUESSED if few else say.GUESSED_ALL
        notes.append(words.of(len(titles), minutes=minutes, titles=named))
    if read.ends is not None:
        notes.append(plan_say.ENDS_AT.format(line=read.ends.raw))
    return notes


def _heading_level(parts: Sequence[Part]) -> int:
    """Return the kind of heading that stands over items: the one there is most of, and 0 where none comes twice."""
    lines = [part for part in parts if isinstance(part, TextLine)]
    levels = [line.heading for line in lines if line.heading]
    numbered = sum(bool(NUMBERED.match(line.text)) for line in lines)
    most = max(sorted(set(levels)), key=levels.count, default=0)
    return most if numbered < 2 and levels.count(most) >= 2 else 0


def _tells_when(words: str, numbered: bool) -> bool:
    """Return whether a line above the items says when the meeting is: a day and, where no item has a number, a time."""
    if NUMBERED.match(words) or re.search(r"\bmin(?:ute)?s?\b", words, re.IGNORECASE) or not names_a_day(words):
        return False
    return numbered or _AT_TIME.search(words) is not None or re.search(r"\d[:.]\d\d|\d\s*[ap]m", words) is not None


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
