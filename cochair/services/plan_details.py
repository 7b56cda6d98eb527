"""Edits of when and where a draft meeting is, and what it is called."""

import re
from dataclasses import replace
from datetime import date, datetime, time

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words, instant, read_date
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.plain_input import one_line, optional_line
from cochair.services.scripts.header_parts import later_instant

LONGEST_NAME = 120
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?(?:m\.?)?|(\d{2})(\d{2})", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def name_board(plan: Plan, typed: str) -> Plan:
    """Give the board a name."""
    return replace(plan, board=one_line(typed, LONGEST_NAME, say.BOARD_NEEDED))


def name_meeting(plan: Plan, typed: str) -> Plan:
    """Give the meeting a title."""
    return replace(plan, title=one_line(typed, LONGEST_NAME, say.MEETING_NEEDED))


def choose_place(plan: Plan, typed: str) -> Plan:
    """Say where the meeting is; it may be left open."""
    return replace(plan, place=optional_line(typed, LONGEST_NAME))


def choose_date(plan: Plan, typed: str, today: date) -> Plan:
    """Move the meeting to a day, at the same time of day; raises Unclear for a day that is gone or is no day."""
    day = read_day(typed, today)
    if day < today:
        raise Unclear(say.DATE_PASSED.format(date=date_words(day)))
    return starting(plan, instant(day, plan.local(plan.starts).time(), plan.zone))


def choose_start(plan: Plan, typed: str) -> Plan:
    """Start the meeting at another time of the same day."""
    return starting(plan, instant(plan.local(plan.starts).date(), read_time(typed), plan.zone))


def choose_must_end(plan: Plan, typed: str) -> Plan:
    """Say by when the meeting must end; nothing typed means when it finishes."""
    if not typed.strip():
        return replace(plan, must_end=plan.starts)
    latest = later_instant(plan.starts, f"{read_time(typed):%H:%M}", plan.zone)
    if latest < plan.finish:
        raise Unclear(domain_say.MUST_END_EARLY)
    return replace(plan, must_end=latest)


def starting(plan: Plan, starts: datetime) -> Plan:
    """Return the plan with another start; finish and "must end by" move with it."""
    latest = starts
    if plan.must_end > plan.starts:
        latest = later_instant(starts, f"{plan.local(plan.must_end):%H:%M}", plan.zone)
    return replace(plan, starts=starts, finish=starts + (plan.finish - plan.starts), must_end=latest)


def read_day(typed: str, today: date) -> date:
    """Return the date that words name, such as "26 November", "next Tuesday" or "26/11/2026" (day first)."""
    if slashed := _SLASHED.fullmatch(typed.strip()):
        typed = f"{slashed[3]}-{slashed[2]}-{slashed[1]}"
    day = read_date(typed, today)
    if day is None:
        raise Unclear(domain_say.DATE_UNCLEAR.format(words=typed.strip()[:60]))
    return day


def read_time(typed: str) -> time:
    """Return the time that words name, such as "10:30", "10.30", "2pm" or "1430"."""
    found = _TIME.fullmatch(typed.strip())
    unclear = Unclear(domain_say.TIME_UNCLEAR.format(words=typed.strip()[:40]))
    if found is None:
        raise unclear
    hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            raise unclear
        hour = hour % 12 + 12 * (found[3].casefold() == "p")
    try:
        return time(hour, minute)
    except ValueError as error:
        raise unclear from error
