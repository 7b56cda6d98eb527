"""The made-up meeting to practise with, as if it were planned for now."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from cochair.domain.agenda import AgendaItem, Plan
from cochair.services.scripts.header import read_header


def practice_plan(script: str, now: datetime) -> Plan:
    """Return the plan at the head of a meeting script, moved so that it starts in this minute."""
    head = script.split("\n---", 1)[0].splitlines()
    plan = read_header(list(enumerate(head, 1)))
    by = now.replace(second=0, microsecond=0) - plan.starts
    days = timedelta(days=(plan.local(plan.starts + by).date() - plan.local(plan.starts).date()).days)
    return replace(
        plan,
        starts=plan.starts + by,
        finish=plan.finish + by,
        must_end=plan.must_end + by,
        agenda_sent=_moved(plan.agenda_sent, days),
        items=tuple(_moved_item(item, days) for item in plan.items),
    )


def _moved_item(item: AgendaItem, days: timedelta) -> AgendaItem:
    return replace(item, papers_sent=_moved(item.papers_sent, days), talked_about=_moved(item.talked_about, days))


def _moved(day: date | None, days: timedelta) -> date | None:
    return None if day is None else day + days
