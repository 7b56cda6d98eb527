"""Both co-chairs say yes to an agenda before it goes out (C-01); what changes afterwards needs a new yes."""

from dataclasses import dataclass, replace
from datetime import datetime

from cochair.domain.agenda import Plan, PlanYes
from cochair.domain.ids import PersonId
from cochair.domain.own_number import must_know
from cochair.domain.people import Coming, Person
from cochair.domain.refused import Refused, Unclear
from cochair.domain.sentences import names_of
from cochair.services import plan_sentences as say


@dataclass(frozen=True, slots=True)
class YesTold:
    """Somebody whose yes an agenda needs: who, how it stands in words, and whether a number goes with it."""

    person: PersonId
    name: str
    words: str
    said: bool
    has_number: bool


def yeses_of(plan: Plan) -> tuple[YesTold, ...]:
    """Return everybody whose yes the agenda needs; for a co-chair who can not come, the stand-in."""
    told: dict[PersonId, YesTold] = {}
    for chair in plan.co_chairs:
        who = _answers(plan, chair)
        said = any(yes.chair == chair.id and yes.by == who.id for yes in plan.yeses)
        words = (say.SAID_YES if said else say.NO_YES_YET).format(name=who.name)
        if who is not chair:
            words = say.STANDS_IN_YES.format(words=words, chair=chair.name)
        told.setdefault(who.id, YesTold(who.id, who.name, words, said, bool(who.sealed_number)))
    return tuple(told.values())


def say_yes(plan: Plan, by: PersonId, at: datetime, number: str | None = None) -> Plan:
    """Keep somebody's yes; raises Unclear when it needs a number and this is not it."""
    person = plan.person(by)
    try:
        must_know(person, number)
    except Refused as refused:
        raise Unclear(str(refused)) from refused
    own = (c for c in plan.co_chairs if _answers(plan, c).id == by)
    new = tuple(PlanYes(c.id, by, at, bool(person.sealed_number)) for c in own)
    return replace(plan, yeses=(*(yes for yes in plan.yeses if yes.by != by), *new))


def take_yes_back(plan: Plan, by: PersonId) -> Plan:
    """Take somebody's yes to the agenda back."""
    return replace(plan, yeses=tuple(yes for yes in plan.yeses if yes.by != by))


def must_have_every_yes(plan: Plan) -> None:
    """Raise Unclear with the names of those whose yes is missing."""
    names = tuple(told.name for told in yeses_of(plan) if not told.said)
    if names:
        raise Unclear(say.YES_MISSING.of(len(names), names=names_of(names)))


def _answers(plan: Plan, chair: Person) -> Person:
    away = chair.coming is Coming.NOT and chair.stand_in is not None
    return plan.person(chair.stand_in) if away and chair.stand_in is not None else chair
