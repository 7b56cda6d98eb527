"""What people will do and the next meeting, as a calendar reads it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from cochair.commands.papers import write_dates
from cochair.domain.dated import Dated, dated
from cochair.domain.rules.writing import agree_action
from cochair.exports.calendar_file import as_calendar
from cochair.exports.saving import ExportFailed
from cochair.services.earlier import planned_after
from cochair.services.scripts.player import ScriptPlayer
from tests.exports.test_whole_minutes import meeting
from tests.told import PEOPLE, Told, head, play

STAMP = datetime(2026, 11, 12, 11, 30, tzinfo=UTC)
ACTIONS = """10:00 the meeting starts
10:05 action: Ann: ring the venue by 26 November 2026
10:06 action: Sam: ask, then write; and tell us by Friday 4 December 2026
10:10 the meeting ends"""


def entries(content: bytes) -> list[Event]:
    return [e for e in Calendar.from_ical(content).walk("VEVENT") if isinstance(e, Event)]


def of(told: Told) -> list[Event]:
    return entries(as_calendar(dated(told.meeting, None), told.meeting.as_of))


def test_each_action_is_a_whole_day_on_its_date() -> None:
    first, second = of(play(ACTIONS))
    assert str(first["summary"]) == "Ann: ring the venue"
    assert str(second["summary"]) == "Sam: ask, then write; and tell us"
    assert [e.decoded("dtstart") for e in (first, second)] == [date(2026, 11, 26), date(2026, 12, 4)]
    assert type(first.decoded("dtstart")) is date and "dtend" not in first
    assert str(first["description"]) == "We agreed this on Thursday 12 November 2026."
    assert first.decoded("dtstamp") == datetime(2026, 11, 12, 10, 10, tzinfo=UTC)
    assert str(first["transp"]) == "TRANSPARENT"


def test_the_same_thing_has_the_same_id_each_time_also_when_it_was_corrected() -> None:
    before, after = play(ACTIONS), play(ACTIONS.rsplit("\n", 1)[0])
    assert [e["uid"] for e in of(before)] == [e["uid"] for e in of(after)]
    m = after.meeting
    ann = m.actions[0].who
    after.live.correct(1, lambda m: agree_action(m, "ring both venues", ann, date(2026, 11, 27)))
    assert [str(e["uid"]) for e in of(before)] == [str(e["uid"]) for e in of(after)]
    assert str(of(after)[0]["summary"]) == "Ann: ring both venues"
    assert len({str(e["uid"]) for e in of(before)}) == 2


def test_what_is_done_is_not_to_be_done_again() -> None:
    told = play(ACTIONS)
    told.live.report(1, "", done=True)
    assert [str(e["summary"]) for e in of(told)] == ["Sam: ask, then write; and tell us"]


def test_only_names_that_may_be_written_are() -> None:
    told = play(ACTIONS, head(People=PEOPLE.replace("Sam (Members)", "Sam (Members) (not named)")))
    assert [str(e["summary"]).split(":")[0] for e in of(told)] == ["Ann", "A member"]
    assert b"Sam" not in as_calendar(dated(told.meeting, None), STAMP)


def test_the_next_meeting_has_its_time_and_place() -> None:
    told = play("10:00 the meeting starts\n10:05 the meeting ends")
    assert planned_after(told.library, "North Town Board", told.meeting.plan.starts) is None
    for day, place in (("10 December", "The library"), ("14 January", "Far away")):
        year = "2026" if "Dec" in day else "2027"
        text = head(Meeting=f"Money; {day} {year}; 10:00 to 11:30; {place}", Agenda_sent="", Must_end_by="")
        list(ScriptPlayer(told.library).play(text.splitlines()))
    following = planned_after(told.library, "North Town Board", told.meeting.plan.starts)
    (entry,) = entries(as_calendar(dated(told.meeting, following), STAMP))
    assert (str(entry["summary"]), str(entry["location"])) == ("North Town Board: Money", "The library")
    assert entry.decoded("dtstart") == datetime(2026, 12, 10, 10, tzinfo=UTC)
    assert entry.decoded("dtend") == datetime(2026, 12, 10, 11, 30, tzinfo=UTC)
    assert planned_after(told.library, "Another Board", told.meeting.plan.starts) is None


@pytest.mark.parametrize(
    "typed",
    [
        "a, b; c: d \\ e",
        "one\r\ntwo\nBEGIN:VALARM",
        "é" * 200,
        "😀" * 60,
        'ALTREP="x":y',
        "\x00\x07bell",
        "**x** y",
        "مرحبا",
    ],
)
def test_what_is_typed_stays_words(typed: str) -> None:
    content = as_calendar([Dated("u", typed, date(9999, 12, 31), place=typed, about=typed)], STAMP)
    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR" and lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")
    for line in lines:
        line.decode()  # no letter is cut in two
    (entry,) = entries(content)
    wanted = " ".join(typed.replace("\x00", "").replace("\x07", "").replace("**", "").split())
    assert [str(entry[name]) for name in ("summary", "location", "description")] == [wanted] * 3
    assert not list(entry.walk("VALARM"))


def test_a_meeting_with_nothing_to_come_says_so_and_writes_no_file(tmp_path: Path) -> None:
    nothing = play("10:00 the meeting starts\n10:05 the meeting ends").meeting
    with pytest.raises(ExportFailed, match="There is nothing to put in a calendar"):
        write_dates(nothing, None, tmp_path / "dates.ics")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["practice", "hostile", "many-alphabets"])
def test_whole_meetings_can_be_read_back(name: str, tmp_path: Path) -> None:
    write_dates(meeting(name), None, tmp_path / "dates.ics")
    content = (tmp_path / "dates.ics").read_bytes()
    assert len(entries(content)) == len(meeting(name).actions) > 0
    write_dates(meeting(name), None, tmp_path / "again.ics")
    assert (tmp_path / "again.ics").read_bytes() == content
