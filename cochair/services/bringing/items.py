"""Tells which lines of an agenda, or of old minutes, are items, and how long each takes."""

import re
from dataclasses import dataclass, replace
from statistics import median

from cochair.domain.agenda import AgendaItem, Plan
from cochair.domain.ids import ItemId
from cochair.services.bringing.found import FoundItem, NotUsed, Why
from cochair.services.pasted_lines import PastedLine
from cochair.services.planning import DEFAULT_MINUTES, LONGEST_TITLE, MOST_ITEMS, next_item_id

_LONG_TITLE = 80
"""Letters; in minutes the first line of an item often goes on, and only its beginning is the title."""
_FEW_WORDS = 8
"""A line of minutes with no number and at most so many words may be a title."""
_SHORTEST_SENTENCE = 3
"""Words; a title may end with a full stop too."""
_PROSE = 14
"""Where half of the lines have more words than this, somebody wrote sentences and no list."""


@dataclass(frozen=True, slots=True)
class ItemsRead:
    """The items, the lines that are none, and the line that only says when the meeting ends."""

    items: tuple[FoundItem, ...]
    not_used: tuple[NotUsed, ...]
    starts: int | None = None
    ends: PastedLine | None = None


def items_of(lines: list[PastedLine], plan: Plan, *, minutes: bool) -> ItemsRead:
    """Return the items among lines; `minutes` says that these are old minutes, with much that is no item."""
    minutes = minutes or _is_prose(lines)
    marked, not_used = _only_items(lines, minutes)
    if minutes:
        marked = [_with_title(line, not_used) for line in marked]
    found = _with_minutes(marked)
    ends = found.pop() if found and found[-1].is_end else None
    fits = [line for line in found if len(line.title) <= LONGEST_TITLE]
    not_used += [NotUsed(line.raw, Why.TOO_LONG) for line in found if len(line.title) > LONGEST_TITLE]
    not_used += [NotUsed(line.raw, Why.TOO_MANY) for line in fits[MOST_ITEMS:]]
    first = next_item_id(plan)
    items = tuple(_item(ItemId(first + n), line) for n, line in enumerate(fits[:MOST_ITEMS]))
    return ItemsRead(items, tuple(not_used), fits[0].starts if fits else None, ends)


def _is_prose(lines: list[PastedLine]) -> bool:
    if not lines:
        return False
    sentences = sum(_is_sentence(line) for line in lines)
    return 2 * sentences > len(lines) or median(len(line.raw.split()) for line in lines) > _PROSE


def _is_sentence(line: PastedLine) -> bool:
    return line.raw.endswith((".", "?", "!")) and len(line.raw.split()) > _SHORTEST_SENTENCE


def _only_items(lines: list[PastedLine], minutes: bool) -> tuple[list[PastedLine], list[NotUsed]]:
    """Part items from headings above the agenda and, in a numbered agenda, from what is not numbered."""
    levels = [line.level for line in lines if line.numbered and line.title]
    top = min(levels, default=0)
    numbered = len(levels) >= 2
    marked = [n for n, line in enumerate(lines) if line.numbered or (line.has_time and not _is_sentence(line))]
    first = marked[0] if len(marked) >= 2 else 0
    items: list[PastedLine] = []
    others: list[NotUsed] = []
    for place, line in enumerate(lines):
        if numbered:
            timed = line.has_time and not (minutes and not line.numbered and _is_sentence(line))
            stands_out = line.level == top or timed or line.is_break
        else:
            stands_out = not minutes or (line.has_time and not _is_sentence(line)) or _may_be_title(line)
        if line.title and place >= first and stands_out:
            items.append(line)
        else:
            others.append(NotUsed(line.raw, Why.NO_ITEM))
    return items, others


def _may_be_title(line: PastedLine) -> bool:
    return len(line.raw.split()) <= _FEW_WORDS and not line.raw.endswith((".", ",", ";", ":", "!", "?"))


def _with_title(line: PastedLine, not_used: list[NotUsed]) -> PastedLine:
    """Return a line of minutes with only its title: up to the first full stop or, in a long line, the first colon.

    What comes after it is put with what is not used.
    """
    parts = re.split(r"(?<=[^\W\d_]{2})\.\s+(?=\S)|(?<=[)\]])\.\s+", line.title, maxsplit=1)
    title = parts[0]
    if len(title) > _LONG_TITLE and 3 < len(before := title.partition(": ")[0]) < len(title):
        title = before
    title = title.rstrip(" .:;*_")
    rest = line.title[len(title) :].strip(" .:;*_")
    not_used += [NotUsed(rest, Why.NO_ITEM)] if rest else []
    return replace(line, title=title)


def _with_minutes(lines: list[PastedLine]) -> list[PastedLine]:
    """Give minutes to lines that only say when they start: until the next line's start."""
    result = []
    for place, line in enumerate(lines):
        minutes, following = line.minutes, lines[place + 1 : place + 2]
        if minutes is None and line.starts is not None and following and following[0].starts is not None:
            span = (following[0].starts - line.starts) % (12 * 60)
            minutes = span if 0 < span <= 600 else None
        result.append(replace(line, minutes=minutes))
    return result


def _item(item: ItemId, line: PastedLine) -> FoundItem:
    made = AgendaItem(item, line.title, line.minutes or DEFAULT_MINUTES, line.kind, line.for_group, led_by=line.led_by)
    return FoundItem(made, line.minutes is None)
