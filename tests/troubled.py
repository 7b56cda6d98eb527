"""Made-up meetings of one board in which nearly everything goes wrong that a power report can tell."""

from collections.abc import Iterable

from cochair.domain.meeting import Meeting
from tests.told import head, play

AGENDA = """
    Welcome; 5 minutes; check-in; for everyone
    Buses; 20 minutes; talk; for everyone; 10 protected for Members
    Break; 10 minutes
    Housing; 15 minutes; talk; for Members
    Budget; 10 minutes; decide; for Workers; papers sent 10 November 2026
    Respite; 10 minutes; talk; for Members
    Next meeting; 5 minutes; news; for everyone
"""
STORY = """
    10:00 the meeting starts
    10:00:30 Tom takes the floor
    10:03 card: stop
    10:04 card down
    10:04:30 card: I do not understand
    10:04:40 card down
    10:05 nothing needed
    10:05:30 next item
    10:06 Sam takes the floor
    10:10 the floor is empty
    10:10 Tom asks to use 3 protected minutes of Members in Buses, because Budget needs more time
    10:11 Priya agrees (with support from Lou)
    10:12 Tom asks to finish at 11:40, because we talk a lot
    10:13 Priya says no
    10:14 Tom asks to carry Respite to next time, because the guest is ill
    10:15 Priya agrees
    10:15:30 note: The last bus leaves at 6.
    10:16 Priya says nobody wants more
    10:17 next item
    10:20 Ann asks to shorten Housing to 10 minutes, because we are late
    10:20:30 Priya says not yet
    10:27 next item
    10:28 Mo takes the floor
    10:31 Ann takes the floor
    10:33 note: The hostel is full.
    10:34 Priya says no
    10:35 next item
    10:35:10 Priya says nobody wants more
    10:35:30 Tom takes the floor
    10:38 decision: The hall gets a ramp (agreed; open to change)
    10:38:20 Priya agrees
    10:38:40 Tom agrees
    10:40 the meeting ends
"""
BEFORE = """
    10:00 the meeting starts
    10:01 Sam takes the floor
    10:02 Tom takes the floor
    10:05 the meeting ends
"""


def troubled(day: str = "12 November 2026", story: str = STORY, **header: str) -> Meeting:
    """Return a meeting of the board on a day."""
    header = {"Meeting": f"Getting around; {day}; 10:00 to 11:30; The hall", "Agenda_sent": ""} | header
    return play(story, head(AGENDA, **header)).meeting


def earlier(months: Iterable[str] = ("September", "October")) -> tuple[Meeting, ...]:
    """Return meetings before it, in which Members spoke for a quarter of the time and had no time for Respite."""
    return tuple(troubled(f"8 {month} 2026", BEFORE) for month in months)
