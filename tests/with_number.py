"""Gives a person of a meeting that was told as a script a number of their own, which a script can not."""

from dataclasses import replace

from cochair.domain.events import AgendaShared, Entry
from cochair.domain.own_number import sealed

SALT = "00" * 16


def with_number(entries: list[Entry], name: str, number: str) -> list[Entry]:
    """Return the entries of a meeting in which somebody answers with a number."""
    first, *rest = entries
    assert isinstance(first.event, AgendaShared)
    plan = first.event.plan
    people = tuple(
        replace(person, sealed_number=sealed(number, SALT)) if person.name == name else person for person in plan.people
    )
    return [replace(first, event=AgendaShared(replace(plan, people=people))), *rest]
