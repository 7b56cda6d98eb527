"""Where networks are forbidden: two real windows at one meeting, and nothing but a stick between them."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cochair.domain.meeting import Phase
from cochair.services.live import LiveMeeting
from tests.access.laptop_screens import NOTHING, WRITE
from tests.access.run_screens import RUNNING
from tests.access.steps import to
from tests.journeys.stick import Stick, choose
from tests.journeys.two import Two, at, back_to_run, live_of
from tests.journeys.window import Window
from ui.follow_up.screen import AfterScreen
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.joined_meeting import JoinedMeeting
from ui.laptops.over_screen import OverScreen
from ui.laptops.screen import LaptopsScreen
from ui.live.screen import RunScreen

BY_LETTERS, ANSWER, FROM_FIRST, FROM_ANN = "by letters", "Answer", "from laptop 1", "from laptop 2"


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path / "stick")


def guest_live(window: Window) -> LiveMeeting:
    screen = window.session.others._screen
    assert isinstance(screen, JoinedMeeting)
    return screen.live


def notes(live: LiveMeeting) -> list[str]:
    return [note.text for note in live.meeting.notes]


def invite(first: Window, stick: Stick, keeps: str = NOTHING) -> str:
    """Put an invitation for Ann on the stick, and return the letters that open it."""
    RUNNING(at(first))
    first.press("Alt+L")
    first.press("Alt+O")
    to("Ann", WRITE, keeps)(first)
    choose(first, stick.folder)
    assert isinstance(first.screen, LaptopsScreen)
    assert first.shows("Type these letters on the other laptop")
    return first.screen.letters._letters.text()


def open_invitation(other: Window, stick: Stick) -> None:
    at(other).press("Alt+J")
    other.press("Alt+S")
    choose(other, stick.file(BY_LETTERS))
    assert other.shows("Type the letters that the other laptop shows")


def answer(other: Window, stick: Stick, letters: str) -> None:
    """Type the letters, put the answer on the stick, and go on to where the meeting will be."""
    other.enter(letters)
    assert other.shows("One more step: put the answer on the stick")
    other.press("Space")
    choose(other, stick.folder)
    assert other.shows("The answer is on the stick.") and other.focus() == "Next"
    other.press("Space")
    assert other.shows("The meeting is not here yet.")


def all_in(first: Window, other: Window, stick: Stick, keeps: str = NOTHING) -> None:
    """Let Ann's laptop in, and bring the meeting to it."""
    letters = invite(first, stick, keeps)
    open_invitation(other, stick)
    answer(other, stick, letters)
    at(first).press("F5")
    choose(first, stick.file(ANSWER))
    assert first.shows("The other laptop has joined. The meeting is on the stick now.")
    at(other).press("F5")
    choose(other, stick.file(FROM_FIRST))
    assert isinstance(other.screen, GuestScreen)


def write_stick(window: Window, stick: Stick, whose: str) -> None:
    if not isinstance(at(window).screen, LaptopsScreen):
        window.press("Alt+L")
    to(f"Put the meeting on a stick: {whose}")(window)
    choose(window, stick.folder)
    assert window.shows("It is on the stick.")


def read_stick(window: Window, file: Path) -> None:
    if not isinstance(at(window).screen, LaptopsScreen):
        window.press("Alt+L")
    window.press("Alt+S")
    choose(window, file)


def test_a_whole_meeting_goes_by_stick(windows: Two, stick: Stick, tmp_path: Path) -> None:
    first, other = windows
    all_in(first, other, stick)
    hosted = first.session.others.hosted()
    assert hosted is not None and not hosted.listens()
    back_to_run(first)
    assert first.shows("Ann’s laptop takes part by stick. It writes.")
    assert other.shows("The first laptop takes part by stick. It runs the meeting.")
    at(first).enter("n One from the first")
    at(other).enter("n One from Ann")
    write_stick(first, stick, "Ann’s laptop")
    read_stick(other, stick.file(FROM_FIRST))
    assert other.shows("We took in 1 new thing from the stick.")
    write_stick(other, stick, "the first laptop")
    read_stick(first, stick.file(FROM_ANN))
    assert first.shows("We took in 1 new thing from the stick.")
    assert notes(live_of(first)) == notes(guest_live(other))
    assert sorted(notes(live_of(first))) == ["One from Ann", "One from the first"]
    old = shutil.copy(stick.file(FROM_ANN), tmp_path / "old.cochair-share")
    at(other).press("Esc")
    other.enter("n Two from Ann")
    write_stick(other, stick, "the first laptop")
    read_stick(first, stick.file(FROM_ANN))
    assert "Two from Ann" in notes(live_of(first))
    read_stick(first, Path(old))
    assert first.shows("We have all of this already.")
    assert live_of(first).entries[1:] == guest_live(other).entries[1:]  # all but the agenda: no own number went over


def test_the_end_comes_by_stick_and_then_the_other_laptop_keeps_nothing(
    windows: Two, stick: Stick, tmp_path: Path
) -> None:
    first, other = windows
    all_in(first, other, stick)
    back_to_run(first)
    at(other).enter("n The stop is moved to the quagga")
    live_of(first).end()
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen))
    write_stick(first, stick, "Ann’s laptop")
    read_stick(other, stick.file(FROM_FIRST))
    at(other).press("Esc")
    other.until("The meeting is over. The first laptop does not have all that you wrote. Put the meeting on a stick.")
    assert not other.shows("It runs the meeting.")
    write_stick(other, stick, "the first laptop")
    read_stick(first, stick.file(FROM_ANN))
    assert first.shows("We took in 1 new thing from the stick.")
    write_stick(first, stick, "Ann’s laptop")
    at(first).press("Esc")
    assert isinstance(first.screen, AfterScreen)
    first.until("The stop is moved to the quagga")
    read_stick(other, stick.file(FROM_FIRST))
    other.qtbot.waitUntil(lambda: isinstance(other.screen, OverScreen))
    assert other.shows("This laptop keeps nothing of it.")
    assert not (tmp_path / "other" / "joined").exists()


def test_wrong_letters_are_said_kindly_and_the_right_ones_still_open_it(windows: Two, stick: Stick) -> None:
    first, other = windows
    letters = invite(first, stick)
    open_invitation(other, stick)
    other.enter(letters[:-1])
    assert other.shows("Some are missing. There are 12 letters and numbers.")
    swapped = letters[:-2] + letters[-1] + letters[-2]
    other.enter(swapped if swapped != letters else letters.replace(letters[0], "2" if letters[0] != "2" else "3"))
    assert other.shows("Please look again.") and not other.shows("digits")
    other.enter(letters.lower().replace(" ", ""))
    assert other.shows("One more step: put the answer on the stick")


def test_who_finds_no_network_once_a_code_shows_goes_on_by_stick_and_nothing_listens_any_more(
    windows: Two, stick: Stick
) -> None:
    first, other = windows
    RUNNING(at(first))
    first.press("Alt+L")
    first.press("F5")
    to("Ann", WRITE, NOTHING)(first)
    hosted = first.session.others.hosted()
    assert hosted is not None and hosted.listens()
    first.press("Alt+O")
    choose(first, stick.folder)
    assert isinstance(first.screen, LaptopsScreen)
    letters = first.screen.letters._letters.text()
    assert not hosted.listens() and hosted.code() is None
    open_invitation(other, stick)
    answer(other, stick, letters)


def test_the_meeting_goes_on_while_the_answer_is_waited_for(windows: Two, stick: Stick) -> None:
    first, other = windows
    letters = invite(first, stick)
    at(first).press("Esc")
    assert isinstance(first.screen, RunScreen)
    first.enter("n We go on")
    open_invitation(other, stick)
    answer(other, stick, letters)
    at(first).press("Alt+L")
    assert first.shows("Type these letters on the other laptop") and first.shows(letters)
    to("Stop waiting for it")(first)
    read_stick(first, stick.file(ANSWER))
    assert first.shows("The other laptop has joined.")
    at(other).press("F5")
    choose(other, stick.file(FROM_FIRST))
    other.until("We go on")


def test_a_stick_that_is_out_is_told_and_nothing_is_lost(windows: Two, stick: Stick) -> None:
    first, other = windows
    all_in(first, other, stick)
    file = stick.file(FROM_FIRST)
    stick.pull_out()
    at(first)
    assert isinstance(first.screen, LaptopsScreen)
    first.screen.sticks.write(1, str(stick.folder))  # it was pulled out once it had been chosen
    assert first.shows("The folder is not there. Is the stick in?")
    first.screen.sticks.read(str(file))
    assert first.shows("The file is not there. Is the stick in?")
    stick.put_in()
    back_to_run(first)
    at(first).enter("n Still here")
    write_stick(first, stick, "Ann’s laptop")
    read_stick(other, stick.file(FROM_FIRST))
    other.until("We took in 1 new thing from the stick.")


def test_after_a_new_start_it_still_goes_by_stick(windows: Two, stick: Stick, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    all_in(first, other, stick)
    at(other).enter("n Before the start")
    write_stick(other, stick, "the first laptop")
    at(first).close()
    at(other).close()
    first_again = Window(qtbot, tmp_path / "first", first.clock, real_laptops=True)
    at(first_again).press("F5")
    hosted = first_again.session.others.hosted()
    assert hosted is not None and not hosted.listens()
    read_stick(first_again, stick.file(FROM_ANN))
    assert first_again.shows("We took in 1 new thing from the stick.")
    other_again = Window(qtbot, tmp_path / "other", real_laptops=True)
    at(other_again).press("Alt+J")
    other_again.press("F5")
    assert isinstance(other_again.screen, GuestScreen)
    assert guest_live(other_again).meeting.phase is Phase.RUNNING and other_again.shows("Before the start")
    for window in (first_again, other_again):
        window.forget()
