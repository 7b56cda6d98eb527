"""Agendas to start from, and names that a board can choose for its groups."""

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from cochair.domain.agenda import AgendaItem, Kind, Plan, ProtectedTime
from cochair.domain.dates import instant
from cochair.domain.ids import ItemId
from cochair.domain.people import Coming, Group
from cochair.resources import resource
from cochair.services.plan_people import GroupWords, name_groups
from cochair.services.planning import with_items
from cochair.services.scripts.header_parts import read_clock

ZONE = "Europe/London"
_FIRST = (Kind.CHECK_IN, Kind.FEEDBACK)
"""What stays before that which comes back from the last meeting."""
_START, _DAYS_AHEAD = "10:00", 7
"""A new draft is for a week ahead, in the morning, so that papers can still go out in time."""


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """An item of a template; `whose` is everyone, protected or other (docs in the file itself)."""

    title: str
    minutes: int
    kind: Kind
    whose: str
    protected: int


@dataclass(frozen=True, slots=True)
class Template:
    """An agenda to start from."""

    id: str
    name: str
    items: tuple[TemplateItem, ...]


@dataclass(frozen=True, slots=True)
class Preset:
    """Words for groups to choose from; its name tells them."""

    id: str
    name: str
    groups: tuple[GroupWords, ...]
    default: bool


@cache
def templates() -> tuple[Template, ...]:
    """Return the templates that come with CoChair, in the order of their file."""
    return tuple(
        Template(
            row["id"],
            row["name"],
            tuple(
                TemplateItem(i["title"], i["minutes"], Kind(i["kind"]), i["for"], i["protected"]) for i in row["item"]
            ),
        )
        for row in _read("templates.toml")["template"]
    )


@cache
def presets() -> tuple[Preset, ...]:
    """Return the names for groups that come with CoChair, in the order of their file."""
    found = []
    for row in _read("presets.toml")["preset"]:
        groups = tuple(
            GroupWords(_title(g["plural"]), g["singular"], g["article"], g["short"], g["protected"])
            for g in row["group"]
        )
        found.append(Preset(row["id"], " · ".join(group.name for group in groups), groups, row["default"]))
    return tuple(found)


def offers_words(plan: Plan) -> bool:
    """Return whether words for groups are offered where the agenda is planned: until a board has its own."""
    known = {group.name.casefold() for preset in presets() for group in preset.groups}
    return all(group.name.casefold() in known for group in plan.groups)


def new_draft(now: datetime, like: Plan | None = None, template: Template | None = None) -> Plan:
    """Return an unfinished agenda: with the board, groups and people of `like`, and the items of a template."""
    if like is None:
        empty = Plan("", "", now, now, now, "", ZONE, (), (), ())
        preset = next(p for p in presets() if p.default)
        start = name_groups(empty, preset.groups)
    else:
        people = tuple(replace(p, coming=Coming.AT_THE_START) for p in like.people)
        start = replace(
            like, title="", items=(), people=people, agenda_sent=None, noted=(), yeses=(), left_out=(), old_actions=()
        )
    day = start.local(now).date() + timedelta(days=_DAYS_AHEAD)
    at = read_clock(_START) if like is None else start.local(like.starts).time()
    starts = instant(day, at, start.zone)
    draft = replace(start, starts=starts, finish=starts, must_end=starts)
    return draft if template is None else use_template(draft, template)


def use_template(plan: Plan, template: Template) -> Plan:
    """Return the plan with the items of a template in place of its own; what comes back from last time stays."""
    kept = plan.protected_groups[0] if plan.protected_groups else None
    other = next((g for g in plan.groups if not g.protected), None)
    first = max((i.id for i in plan.items), default=0) + 1
    back = tuple(item for item in plan.items if item.carried)
    there = {item.title.casefold() for item in back}
    rows = [row for row in template.items if row.title.casefold() not in there]
    new = [_item(first + n, row, kept, other) for n, row in enumerate(rows)]
    place = max((n for n, item in enumerate(new, 1) if item.kind in _FIRST), default=0)
    return with_items(plan, (*new[:place], *back, *new[place:]))


def _item(number: int, row: TemplateItem, kept: Group | None, other: Group | None) -> AgendaItem:
    owner = {"protected": kept, "other": other}.get(row.whose)
    part = (ProtectedTime(kept.id, row.protected),) if kept and row.protected else ()
    return AgendaItem(ItemId(number), row.title, row.minutes, row.kind, owner.id if owner else None, part)


def _title(words: str) -> str:
    return words[:1].upper() + words[1:]


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("samples", name).read_text(encoding="utf-8"))
