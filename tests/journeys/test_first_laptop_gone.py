"""The first laptop is gone: closed after the end and started again, or dead in the middle of the meeting."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from cochair.domain.events import Entry, ItemOpened, Reopened, RunningPassed
from cochair.domain.fold import fold
from cochair.domain.laptops import place_of
from cochair.together.listening import PORT
from tests.access.steps import keys, to
from tests.journeys.running import FakeClock
from tests.journeys.two import (
    PATIENCE,
    RUN_TOGETHER,
    WHOLE,
    Two,
    at,
    end,
    go_back_in,
    guest_live,
    joined,
    live_of,
    same_on_both,
    until_even,
    write_apart,
)
from tests.journeys.window import MORNING, Window
from ui.laptops.guest_screen import GuestScreen
from ui.live.screen import RunScreen

NOTE, BEFORE, MEANWHILE, AFTER = "The quagga sleeps", "The kettle is hot", "The zebra is well", "The old one writes"
SURE = ("Run the meeting on this laptop", "Yes, it has stopped", "Yes, run it here")


def test_what_was_written_apart_comes_after_a_new_start_of_the_first_laptop(
    windows: Two, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    joined(first, other)
    at(other).close()
    first.until("Ann’s laptop is not connected.")
    end(first)
    port = first.session.library().setting(PORT)
    first.close()
    meeting = write_apart(tmp_path / "other", other, NOTE)
    late = Window(qtbot, tmp_path / "first", real_laptops=True)
    assert late.session.library().setting(PORT) == port  # where the other one looks for it
    again = go_back_in(qtbot, tmp_path / "other")
    again.until("This laptop keeps nothing of it.")
    assert not (tmp_path / "other" / "joined").exists()
    at(late).session.open_meeting(meeting)
    late.until(NOTE)
    again.forget()
    late.forget()


def left_alone(first: Window, other: Window) -> None:
    """Let the first laptop die, and the other one run the meeting after two questions."""
    joined(first, other, "Ann", RUN_TOGETHER, WHOLE)
    at(first).press("F10")
    first.enter(f"n {BEFORE}")
    other.until(BEFORE)
    first.close()
    other.until("The first laptop is not connected. The meeting may go on there.")
    assert isinstance(other.screen, GuestScreen)
    at(other).press("Alt+L")
    other.clock.wait(minutes=2)
    to(*SURE)(other)
    other.qtbot.waitUntil(lambda: isinstance(other.screen, RunScreen), timeout=PATIENCE)
    other.until("This laptop runs the meeting now.")


def comes_back(qtbot: QtBot, data: Path) -> Window:
    """Start the first laptop again ten minutes later, and go on with the meeting there."""
    back = Window(qtbot, data, FakeClock(MORNING + timedelta(minutes=10)), real_laptops=True)
    at(back).press("F5")
    back.until("Ann’s laptop runs the meeting now. To run it here, pass it on there.")
    return back


def notes(entries: Sequence[Entry]) -> list[str]:
    return [note.text for note in fold(entries).notes]


def test_who_is_left_takes_over_and_the_laptop_that_comes_back_only_writes(
    windows: Two, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    left_alone(first, other)
    at(other).press("F10")
    other.enter(f"n {MEANWHILE}")
    other.clock.wait(minutes=8)
    back = comes_back(qtbot, tmp_path / "first")
    back.until("You write here. Ann’s laptop runs the meeting.")
    back.until(MEANWHILE)
    assert isinstance(back.screen, GuestScreen)
    keys("F5", "F2")(at(back))
    back.enter(f"n {AFTER}")
    back.until(AFTER)
    until_even(back, other)
    assert back.shows("Ann’s laptop is here. It runs the meeting.")
    for live in (live_of(back), guest_live(other)):
        progress = live.now().now_item
        assert progress is not None and progress.used == timedelta(minutes=10)
    at(other).press("F5")
    back.until("Buses")
    other.until("The first laptop is here. It can run the meeting.")
    until_even(back, other)
    back.forget()
    other.close()
    entries = same_on_both(tmp_path / "first", tmp_path / "other")
    assert notes(entries) == [BEFORE, MEANWHILE, AFTER]
    assert fold(entries).runs == 1 and not fold(entries).paused
    assert [type(x.event) for x in entries if place_of(x.act) == 0].count(RunningPassed) == 0
    assert [type(x.event) for x in fold(entries).aside] == [Reopened]
    assert sum(isinstance(x.event, RunningPassed) for x in entries) == 1
    assert sum(isinstance(x.event, ItemOpened) for x in entries) == 1


def test_the_running_comes_back_to_the_first_laptop_by_a_question(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    left_alone(first, other)
    back = comes_back(qtbot, tmp_path / "first")
    at(back).type("n Half typed")
    at(other).press("Alt+L")
    to("Let it run the meeting: the first laptop", "Yes, let it run the meeting")(other)
    back.until("This laptop runs the meeting now.")
    other.until("The first laptop runs the meeting now. To run it here, pass it on there.")
    assert isinstance(back.screen, RunScreen) and isinstance(other.screen, GuestScreen)
    assert back.screen.write.line().text == "Half typed"
    at(back).press("F2")
    assert live_of(back).meeting.paused
    until_even(back, other)
    back.forget()
    other.close()
    entries = same_on_both(tmp_path / "first", tmp_path / "other")
    assert fold(entries).runs == 0 and fold(entries).paused
