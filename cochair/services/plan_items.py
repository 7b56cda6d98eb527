"""Edits of what is known about an item before the meeting: who leads it, its papers, and what could still change."""

from dataclasses import replace
from datetime import date

from cochair.domain.agenda import AgendaItem, Kind, LeftOut, Plan
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_details import read_day
from cochair.services.planning import item_of, remove_item, set_least, with_items

LONGEST_CHANGE = 300


def choose_leader(plan: Plan, item: ItemId, person: PersonId | None) -> Plan:
    """Say who leads an item; None for nobody."""
    if person is not None and item_of(plan, item).kind is Kind.BREAK:
        raise Unclear(say.BREAK_IS_WHOLE)
    return _changed(plan, replace(item_of(plan, item), led_by=person))


def say_least(plan: Plan, item: ItemId, typed: str) -> Plan:
    """Say the fewest minutes an item may get, as a typed number; nothing typed leaves it to the rule."""
    words = typed.strip()
    if words and not words.isdecimal():
        raise Unclear(say.LEAST_NUMBER)
    return set_least(plan, item, int(words) if words else None)


def say_papers_sent(plan: Plan, item: ItemId, typed: str, today: date) -> Plan:
    """Say when the papers of an item went out; nothing typed means not yet. Raises Unclear for no date."""
    day = read_day(typed, today) if typed.strip() else None
    return _changed(plan, replace(item_of(plan, item), papers_sent=day))


def say_talked_about(plan: Plan, item: ItemId, typed: str, today: date) -> Plan:
    """Say when people talked about an item before; nothing typed means never. Raises Unclear for no date."""
    day = read_day(typed, today) if typed.strip() else None
    return _changed(plan, replace(item_of(plan, item), talked_about=day))


def say_could_change(plan: Plan, item: ItemId, typed: str) -> Plan:
    """Say what could still change about a decision; nothing typed means nobody has said."""
    return _changed(plan, replace(item_of(plan, item), could_change=optional_line(typed, LONGEST_CHANGE)))


def say_matters_to(plan: Plan, item: ItemId, typed: str) -> Plan:
    """Say whom an item matters to most, such as "people who use respite"; nothing typed means nobody has said."""
    return _changed(plan, replace(item_of(plan, item), matters_to=optional_line(typed, LONGEST_CHANGE)))


def choose_voice(plan: Plan, item: ItemId, person: PersonId, *, comes: bool) -> Plan:
    """Say that a person whom an item matters to comes to talk about it, or does not."""
    others = tuple(p for p in item_of(plan, item).voices if p != person)
    return _changed(plan, replace(item_of(plan, item), voices=(*others, person) if comes else others))


def leave_out(plan: Plan, item: ItemId, because: str) -> Plan:
    """Take away an item that comes back from the last meeting, and keep why; raises Unclear without a reason."""
    why, found = one_line(because, LONGEST_CHANGE, say.WHY_LEFT_OUT), item_of(plan, item)
    left = LeftOut(found.title, why, found.request)
    return replace(remove_item(plan, item), left_out=(*plan.left_out, left))


def _changed(plan: Plan, item: AgendaItem) -> Plan:
    return with_items(plan, (item if i.id == item.id else i for i in plan.items))
