"""Reads one line of an agenda: its title, minutes, kind, and whose it is."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from cochair.domain import sentences as say
from cochair.domain.agenda import AgendaItem, Kind, ProtectedTime
from cochair.domain.ids import ItemId
from cochair.domain.people import Group, Person
from cochair.domain.refused import Unclear
from cochair.services.scripts.header_parts import find_group, must_be_date
from cochair.services.scripts.people_line import find_person

_KINDS = {kind.value: kind for kind in Kind}
_MINUTES = re.compile(r"(\d{1,4})\s*(?:minutes?|mins?)", re.IGNORECASE)
_LEAST = re.compile(r"at least (\d{1,4})\s*(?:minutes?|mins?)", re.IGNORECASE)
_KEPT = re.compile(r"(\d{1,4})\s*(?:minutes?\s+)?protected for (.+)", re.IGNORECASE)

LONGEST_TITLE = 200
"""Letters in a title; longer is surely a mistake."""


@dataclass(frozen=True, slots=True)
class _Around:
    title: str
    groups: tuple[Group, ...]
    people: tuple[Person, ...]
    day: date


def read_item(number: int, words: str, groups: tuple[Group, ...], people: tuple[Person, ...], day: date) -> AgendaItem:
    """Return the agenda item of a line such as `Buses; 25 minutes; talk; 15 protected for Members`."""
    title, *parts = (p.strip() for p in words.split(";"))
    title = title[:200] or say.ITEM_PART_UNCLEAR
    if not title or len(title) > LONGEST_TITLE:
        raise Unclear(say.TITLE_UNCLEAR)
    around = _Around(title, groups, people, day)
    found: dict[str, Any] = {"kind": Kind.BREAK if title.casefold() == "break" else Kind.TALK}
    for part in (p for p in parts if p):
        found |= _part(part, around)
    if "minutes" not in found:
        raise Unclear(say.MINUTES_MISSING.format(item=title))
    return AgendaItem(ItemId(number), title, **found)


def _part(part: str, around: _Around) -> dict[str, Any]:
    low = part.casefold()
    if low in _KINDS:
        return {"kind": _KINDS[low]}
    if found := _MINUTES.fullmatch(part):
        return {"minutes": int(found[1])}
    if found := _LEAST.fullmatch(part):
        return {"least": int(found[1])}
    if _KEPT.match(part):
        return {"protected": tuple(_kept(p.strip(), part, around) for p in part.split(","))}
    for start, read in (("for ", _for), ("led by ", _led), ("papers sent ", _papers), ("talked about ", _talked)):
        if low.startswith(start):
            return read(part[len(start) :].strip(), part, around)
    if low.startswith("could change:"):
        return {"could_change": part.partition(":")[2].strip()}
    raise Unclear(say.ITEM_PART_UNCLEAR.format(item=around.title, words=part[:60]))


def _kept(words: str, part: str, around: _Around) -> ProtectedTime:
    found = _KEPT.fullmatch(words)
    group = find_group(found[2], around.groups) if found else None
    if found is None or group is None:
        raise Unclear(say.ITEM_PART_UNCLEAR.format(item=around.title, words=part[:60]))
    return ProtectedTime(group.id, int(found[1]))


def _for(words: str, part: str, around: _Around) -> dict[str, Any]:
    if words.casefold() == "everyone":
        return {"for_group": None}
    group = find_group(words, around.groups)
    if group is None:
        raise Unclear(say.ITEM_PART_UNCLEAR.format(item=around.title, words=part[:60]))
    return {"for_group": group.id}


def _led(words: str, part: str, around: _Around) -> dict[str, Any]:
    person = find_person(words, around.people)
    if person is None:
        raise Unclear(say.ITEM_PART_UNCLEAR.format(item=around.title, words=part[:60]))
    return {"led_by": person.id}


def _papers(words: str, _: str, around: _Around) -> dict[str, Any]:
    return {"papers_sent": must_be_date(words, around.day)}


def _talked(words: str, _: str, around: _Around) -> dict[str, Any]:
    return {"talked_about": must_be_date(words, around.day)}
