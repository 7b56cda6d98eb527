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
from cochair.services.scripts.header_parts import day_before, find_group
from cochair.services.scripts.people_line import find_person

_TYPED = {"could change": "could_change", "matters to": "matters_to"}
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
    if not title or len(title) > LONGEST_TITLE:
        raise Unclear(say.TITLE_UNCLEAR)
    around = _Around(title, groups, people, day)
    found: dict[str, Any] = {"kind": Kind.BREAK if title.casefold() == "break" else Kind.TALK}
    told: set[str] = set()
    for part in (p for p in parts if p):
        values = _part(part, around)
        if not told.isdisjoint(values):
            raise Unclear(say.ITEM_PART_TWICE.format(item=title, words=part[:60]))
        told |= set(values)
        found |= values
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
        return {"protected": _all_kept(part, around)}
    for start, read in (("for ", _for), ("led by ", _led), ("papers sent ", _papers), ("talked about ", _talked)):
        if low.startswith(start):
            return read(part[len(start) :].strip(), part, around)
    label, colon, rest = part.partition(":")
    if colon and label.casefold() in _TYPED:
        return {_TYPED[label.casefold()]: rest.strip()}
    if colon and label.casefold() == "comes to talk":
        return {"voices": tuple(_led(name, part, around)["led_by"] for name in map(str.strip, rest.split(",")))}
    raise Unclear(say.ITEM_PART_UNCLEAR.format(item=around.title, words=part[:60]))


def _all_kept(part: str, around: _Around) -> tuple[ProtectedTime, ...]:
    kept = tuple(_kept(p.strip(), part, around) for p in part.split(","))
    if len({p.group for p in kept}) < len(kept):
        raise Unclear(say.ITEM_PART_TWICE.format(item=around.title, words=part[:60]))
    return kept


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
    return {"papers_sent": day_before(words, around.day)}


def _talked(words: str, _: str, around: _Around) -> dict[str, Any]:
    return {"talked_about": day_before(words, around.day)}
