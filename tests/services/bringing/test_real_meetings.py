"""Four real meetings come through with their items, minutes, people and actions, however they are written."""

import csv
import io
from datetime import UTC, date, datetime, time

import pytest

from cochair.domain.agenda import Plan
from cochair.services.bringing.found import Found
from cochair.services.bringing.parts import Brought, Table, TextLine, from_table, from_text
from cochair.services.bringing.reading import find
from cochair.services.templates import new_draft
from tests.services.bringing.real_meetings import REAL_MEETINGS, RealMeeting

MEETINGS = pytest.mark.parametrize("meeting", REAL_MEETINGS.values(), ids=REAL_MEETINGS)


def draft() -> Plan:
    return new_draft(datetime(2026, 11, 24, 9, tzinfo=UTC))


def read(text: str) -> Found:
    return find(from_text(text), draft())


def items(found: Found) -> list[tuple[str, int]]:
    return [(told.item.title, told.item.minutes) for told in found.items]


def people(found: Found) -> list[str]:
    return [person.name for person in found.people]


def actions(found: Found) -> list[tuple[str, str, str]]:
    names = {person.id: person.name for person in found.people}
    return [
        (told.text, names[told.who] if told.who else "", told.by.isoformat() if told.by else "")
        for told in found.actions
    ]


def as_csv(rows: list[list[str]], separator: str) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue()


@MEETINGS
def test_the_agenda_as_text(meeting: RealMeeting) -> None:
    found = read(meeting.agenda)
    assert items(found) == meeting.agenda_items
    assert not any(told.guessed for told in found.items)
    assert found.actions == ()


@MEETINGS
def test_the_minutes_as_text(meeting: RealMeeting) -> None:
    found = read(meeting.minutes)
    assert items(found) == meeting.minutes_items
    assert all(told.guessed for told in found.items)
    assert actions(found) == meeting.actions
    assert people(found) == meeting.people


@MEETINGS
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_agenda_as_a_table(meeting: RealMeeting, separator: str) -> None:
    found = find(from_table("\ufeff" + as_csv(meeting.rows, separator)), draft())
    assert items(found) == meeting.agenda_items
    assert not any(told.guessed for told in found.items)
    assert items(read(as_csv(meeting.rows, separator))) == meeting.agenda_items  # pasted, nobody says it is a table


@MEETINGS
def test_the_actions_as_a_table(meeting: RealMeeting) -> None:
    found = find(from_table(as_csv(meeting.action_rows, ",")), draft())
    assert actions(found) == meeting.actions
    assert found.items == ()


@MEETINGS
def test_minutes_with_a_table_of_actions_at_the_end_have_each_once(meeting: RealMeeting) -> None:
    lines = [TextLine(line) for line in meeting.minutes.splitlines() if line.strip()]
    table = Table(tuple(map(tuple, meeting.action_rows)))
    found = find(Brought((*lines, table)), draft())
    assert items(found) == meeting.minutes_items
    assert actions(found) == meeting.actions
    assert len([left for left in found.not_used if left.why.name == "TWICE"]) == len(meeting.actions)


def test_the_day_and_the_times_are_found() -> None:
    told = {name: read(meeting.minutes) for name, meeting in REAL_MEETINGS.items()}
    days = [found.held_on for found in told.values()]
    assert days == [date(2025, 9, 15), date(2020, 1, 29), date(2026, 3, 4), date(2007, 3, 13)]
    times = [(found.times.starts, found.times.ends) for found in told.values() if found.times]
    assert times == [
        (time(13), time(15, 30)),
        (time(10), time(13)),
        (time(13), time(15)),
        (time(10, 30), time(12, 30)),
    ]


def test_closed_actions_and_decisions_are_no_old_actions() -> None:
    left = [told.words for told in read(REAL_MEETINGS["autism board 2020"].minutes).not_used]
    assert any("JB leads the data working group" in words for words in left)
    assert any("TK is the autistic co-chair" in words for words in left)
    closed = [told.words for told in read(REAL_MEETINGS["autism board 2025"].minutes).not_used]
    assert "Actions 55, 56, 59, 62 and 81 to 86 were closed. Other actions were updated." in closed
    assert "Chair: a council officer" in closed
