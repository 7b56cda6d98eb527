"""Puts a text that somebody brought into a draft, with a yes to all that was found in it."""

from datetime import date

from cochair.domain.agenda import Plan
from cochair.services.bringing.keeping import keep
from cochair.services.bringing.parts import from_text
from cochair.services.bringing.reading import find


def with_text(plan: Plan, text: str, today: date) -> Plan:
    return keep(plan, find(from_text(text), plan), (), today)
