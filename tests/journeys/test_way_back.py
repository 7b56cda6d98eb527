"""The first screen of a laptop that joined a meeting of another one: it leads back in while that meeting goes on."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import Pair
from cochair.storage.database import STORE_FILE
from cochair.storage.folders import JOINED
from cochair.storage.joined import ARRIVED, joined_meetings, keep_joined, open_joined
from cochair.sync.certificates import new_certificate
from tests.access.screens import keep_meetings
from tests.journeys.two import PATIENCE, WHOLE, WRITE, Two, at, joined, live_of, wait_for_note, write_apart
from tests.journeys.window import MORNING, Window
from ui import words_home as w
from ui import words_laptops
from ui.follow_up.screen import AfterScreen
from ui.home.screen import HomeScreen
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.join_screen import JoinScreen
from ui.laptops.over_screen import OverScreen
from ui.laptops.waiting_screen import WaitingScreen
from ui.live.screen import RunScreen

NOTE = "The stop is moved to the quagga"
TITLE = "Getting around"
HALF = "A meeting with no agenda yet"
OWN = new_certificate(MORNING)
PAIR = Pair(MeetingId("half"), "a" * 16, 1, "", Role.WRITES, OWN.certificate, b"secret", True, False)


def started(qtbot: QtBot, data: Path) -> Window:
    return at(Window(qtbot, data, real_laptops=True))


def keep(data: Path, meeting: str = "half") -> None:
    """Keep a meeting of another laptop before anything of it has come."""
    keep_joined(data, "b" * 16, OWN, replace(PAIR, meeting=MeetingId(meeting)), "Ann")


def go_home(window: Window) -> None:
    at(window).tab_to("Home")
    window.press("Space")
    assert isinstance(window.screen, HomeScreen)


def leads_back(window: Window) -> bool:
    return window.focus() == words_laptops.GO_BACK_IN and window.shows(w.JOINED_ABOVE)


def test_after_a_new_start_in_the_meeting_one_key_leads_back_in(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    at(other).close()
    first.until("Ann’s laptop is not connected.")
    again = started(qtbot, tmp_path / "other")
    assert isinstance(again.screen, HomeScreen) and leads_back(again)
    assert again.shows(TITLE) and again.shows("Thursday 12 November 2026") and again.shows("You write.")
    assert not again.shows("Welcome") and again.shows("Plan. Make a new agenda.")
    again.press("F5")
    assert isinstance(again.screen, GuestScreen)
    at(again).enter(f"n {NOTE}")
    wait_for_note(first, NOTE)
    again.forget()


def test_who_leaves_by_home_finds_the_way_back_at_once(windows: Two) -> None:
    first, other = windows
    joined(first, other)
    go_home(other)
    assert leads_back(other)
    other.press("Return")
    assert isinstance(other.screen, GuestScreen)


def test_it_goes_away_when_the_meeting_is_over_and_all_has_arrived(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other, "Ann", WRITE, WHOLE)
    go_home(other)
    assert leads_back(other)
    other.press("F5")
    live_of(first).end()
    first.qtbot.waitUntil(lambda: isinstance(other.screen, OverScreen), timeout=PATIENCE)
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)
    at(other).press("Return")
    assert isinstance(other.screen, HomeScreen) and joined_meetings(tmp_path / "other")
    assert other.focus() == w.FIRST_PLAN and not other.shows(w.JOINED_ABOVE)
    other.close()
    again = started(qtbot, tmp_path / "other")
    assert again.focus() == w.FIRST_PLAN and not again.shows(TITLE)
    again.forget()


def test_it_stays_while_lines_have_not_arrived(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    other.close()
    first.until("Ann’s laptop is not connected.")
    write_apart(tmp_path / "other", other, "one", "two")
    again = started(qtbot, tmp_path / "other")
    assert leads_back(again) and again.shows("2 lines have not reached the first laptop.")
    again.forget()


def test_a_meeting_of_this_laptop_stays_first(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    keep_meetings(data)
    keep(data)
    window = started(qtbot, data)
    back_to = w.BACK_TO.format(title=HALF)
    assert window.focus() == w.START and window.shows(back_to) and not window.shows(w.JOINED_ABOVE)
    window.press("F5")
    window.press("F5")
    assert isinstance(window.screen, RunScreen)
    go_home(window)
    assert window.focus() == w.CARRY_ON and window.shows(back_to)
    window.press(w.BACK_KEY)
    assert isinstance(window.screen, WaitingScreen)
    window.forget()


def test_it_goes_away_when_it_was_taken_off(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    Window(qtbot, data, real_laptops=True).forget()
    keep(data)
    window = started(qtbot, data)
    assert leads_back(window) and window.shows(HALF)
    window.press("Alt+J")
    assert isinstance(window.screen, JoinScreen)
    window.tab_to(f"{words_laptops.TAKE_OFF}: {HALF}")
    window.press("Return")
    window.tab_to(words_laptops.OFF_YES)
    window.press("Return")
    window.press("Esc")
    assert window.focus() == w.FIRST_PLAN and not window.shows(w.JOINED_ABOVE)
    window.forget()


def test_one_that_can_not_be_read_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    Window(qtbot, data, real_laptops=True).forget()
    keep(data, "broken")
    (data / JOINED / "broken" / STORE_FILE).write_bytes(b"no store any more")
    window = started(qtbot, data)
    assert window.focus() == w.FIRST_PLAN and not window.shows(w.JOINED_ABOVE)
    keep(data)
    window.press("Alt+J")
    window.press("Esc")
    assert leads_back(window) and window.shows(HALF)
    window.forget()


def test_what_has_an_odd_setting_is_passed_over(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other)
    other.close()
    data = tmp_path / "other"
    with open_joined(data, joined_meetings(data)[0]) as store:
        store.library.keep_setting(ARRIVED, "many")
    again = started(qtbot, data)
    assert again.focus() == w.FIRST_PLAN and not again.shows(w.JOINED_ABOVE)
    again.forget()


def test_the_way_to_join_shows_its_key(qtbot: QtBot, tmp_path: Path) -> None:
    window = started(qtbot, tmp_path / "data")
    window.tab_to(f"{words_laptops.JOIN}. {words_laptops.JOIN_WORDS}")
    focus = window.shell.focusWidget()
    assert focus is not None and focus.accessibleDescription() == "Key: Alt+J"
    window.forget()
