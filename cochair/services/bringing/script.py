"""Reads a whole meeting script that somebody brought, and makes a shared agenda a draft again."""

from dataclasses import replace
from datetime import date

from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.bringing.found import Found, FoundItem, NotUsed, Why
from cochair.services.plain_input import clean
from cochair.services.planning import with_items
from cochair.services.scripts.header import HeaderFault, read_header

_WORDS = ("board", "meeting", "agenda")


def read_script(text: str) -> Found | None:
    """Return what a meeting script tells, None when the text is none; raises Unclear for a script with a fault."""
    lines = clean(text.lstrip("\ufeff")).split("\n")
    words = {line.partition(":")[0].strip().casefold() for line in lines if ":" in line and not line[:1].isspace()}
    if not words.issuperset(_WORDS):
        return None
    head: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        if line.strip() == "---":
            break
        head.append((number, line))
    try:
        plan = read_header(head)
    except HeaderFault as fault:
        raise Unclear(say.PASTE_FAULT.format(line=fault.line, sentence=fault)) from fault
    rest = (line for line in lines[len(head) + 1 :] if line.strip() and not line.startswith("#"))
    not_used = tuple(NotUsed(line, Why.NO_ITEM) for line in rest)
    return Found(tuple(map(FoundItem, plan.items)), plan.people, whole=plan, not_used=not_used)


def as_draft(plan: Plan, today: date) -> Plan:
    """Return a shared agenda as a draft: its finish follows from its minutes again."""
    latest = plan.starts if plan.must_end == plan.finish else plan.must_end
    sent = None if plan.local(plan.starts).date() >= today else plan.agenda_sent
    return with_items(replace(plan, must_end=latest, agenda_sent=sent), plan.items)
