"""The people of the board and the board itself, reached from Home by keys."""

from pathlib import Path

from tests.access.screens import keep_meetings
from tests.journeys.running import FakeClock
from tests.journeys.window import MORNING, Open
from ui.home.screen import HomeScreen
from ui.people.board_screen import BoardScreen
from ui.people.screen import PeopleScreen


def test_from_home_to_the_people_and_to_the_board_and_back(opened: Open, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = opened()
    window.press("Alt+L")
    assert isinstance(window.screen, PeopleScreen) and window.focus().startswith("Ann. ")
    window.press("Esc")
    window.press("Alt+B")
    assert isinstance(window.screen, BoardScreen)
    window.press("Esc")
    assert isinstance(window.screen, HomeScreen)


def test_before_the_first_meeting_there_is_nobody_to_look_at(opened: Open) -> None:
    window = opened()
    for key in ("Alt+L", "Alt+B"):
        window.press(key)
        assert isinstance(window.screen, HomeScreen)


def test_home_says_quietly_what_is_old_and_leads_to_it(opened: Open, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    words = "1 thing is older than we said we keep it. Look at it."
    window = opened(clock=FakeClock(MORNING.replace(year=2033)))
    window.tab_to(f"{words} Open “Our board”, then “Keeping things safe”.")
    window.press("Return")
    assert isinstance(window.screen, BoardScreen)
    window.tab_to("Keeping things safe. 1 thing is older than we said.")
