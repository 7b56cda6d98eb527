"""The time is told when an item opens, near its end and at its end, and at no other moment."""

from datetime import timedelta

from cochair.services.live import LiveMeeting
from cochair.services.scripts.player import ScriptClock
from cochair.services.time_heard import TimeHeard
from tests.memory_library import MemoryLog
from tests.told import play

BUSES = "10:00 the meeting starts\n10:03 nothing needed\n10:05 next item\n10:06 Mo takes the floor"


class Listener:
    """Looks at a running meeting once a second, and keeps what is told."""

    def __init__(self, lines: str) -> None:
        told = play(lines)
        self.clock = ScriptClock(told.meeting.as_of)
        self.live = LiveMeeting(MemoryLog(list(told.live.entries)), self.clock)
        self.time = TimeHeard()
        self.first = self.time.tell(self.live.now())

    def hear(self, minutes: int) -> list[str]:
        found = []
        for _ in range(minutes * 60):
            self.clock.at += timedelta(seconds=1)
            found.append(self.time.tell(self.live.now()))
        return [words for words in found if words]


def test_an_item_tells_its_time_when_it_opens_near_its_end_and_at_its_end() -> None:
    heard = Listener(BUSES)
    assert heard.first == "24 minutes left."
    assert heard.hear(21) == []
    assert heard.hear(40) == ["2 minutes left.", "Time is up."]


def test_more_time_lets_the_end_be_told_again() -> None:
    heard = Listener(BUSES)
    assert heard.hear(23) == ["2 minutes left."]
    heard.live.more_time(5)
    assert heard.hear(7) == ["2 minutes left.", "Time is up."]


def test_nothing_is_told_while_the_clocks_stand_still_but_that_a_break_is_over() -> None:
    heard = Listener(f"{BUSES}\n10:26 Mo stops")
    heard.live.start_break(10)
    assert heard.hear(9) == []
    assert heard.hear(5) == ["The break is over."]
