"""Edits of the number that a person of a draft meeting answers with, for who wants one."""

from dataclasses import replace

from cochair.domain.agenda import Plan
from cochair.domain.ids import PersonId
from cochair.domain.own_number import must_know, sealed
from cochair.domain.people import Person
from cochair.domain.refused import Refused, Unclear


def give_number(plan: Plan, person: PersonId, typed: str, salt: str) -> Plan:
    """Let a person answer with a number; raises Unclear unless it has 4 to 8 digits. `salt` is at random, in hex."""
    return _with(plan, replace(plan.person(person), sealed_number=sealed(typed, salt), number_lost=False))


def take_number(plan: Plan, person: PersonId, typed: str) -> Plan:
    """Let a person answer without a number again; raises Unclear when the number is another."""
    try:
        must_know(plan.person(person), typed)
    except Refused as refused:
        raise Unclear(str(refused)) from refused
    return _with(plan, replace(plan.person(person), sealed_number=""))


def lose_number(plan: Plan, person: PersonId) -> Plan:
    """Take a number away that nobody knows any more; the check before sharing says so."""
    return _with(plan, replace(plan.person(person), sealed_number="", number_lost=True))


def _with(plan: Plan, changed: Person) -> Plan:
    return replace(plan, people=tuple(changed if p.id == changed.id else p for p in plan.people))


def without_numbers(plan: Plan) -> Plan:
    """Return an agenda with nothing that could lead to anybody's own number."""
    return replace(plan, people=tuple(replace(person, sealed_number="") for person in plan.people))
