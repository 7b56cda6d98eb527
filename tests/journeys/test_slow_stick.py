"""A stick between two laptops that takes its time, or hangs: the meeting goes on, and what comes late is told late."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO

import pytest
from PySide6.QtCore import QObject

from cochair.domain.laptops import Role
from cochair.services.laptops_here import CodeStands, Wanted
from cochair.sync import share_file
from tests.journeys.hanging import Hangs
from tests.journeys.stick import Stick, choose
from tests.journeys.test_only_a_stick import (
    ANSWER,
    BY_LETTERS,
    FROM_FIRST,
    all_in,
    answer,
    invite,
    open_invitation,
    read_stick,
    write_stick,
)
from tests.journeys.two import Two, at, back_to_run, live_of
from tests.journeys.window import Window
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.join_screen import JoinScreen
from ui.laptops.screen import LaptopsScreen
from ui.laptops.waiting_screen import WaitingScreen
from ui.live.screen import RunScreen
from ui.widgets.access import audit

SLOW = "The stick is slow. Leave it in. You can go on."


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path / "stick")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hangs]:
    """A stick that is quick until `wait_shortly` is called, and hangs then."""
    place, read, write = Hangs(), share_file.read_given, share_file.whole_file
    place.go.set()

    def read_late(file: Path, most: int) -> bytes:
        place.hang()
        return read(file, most)

    def write_late(file: Path) -> AbstractContextManager[IO[bytes]]:
        place.hang()
        return write(file)

    monkeypatch.setattr(share_file, "read_given", read_late)
    monkeypatch.setattr(share_file, "whole_file", write_late)
    yield place
    place.go.set()


def hang(place: Hangs, monkeypatch: pytest.MonkeyPatch) -> None:
    place.go.clear()
    place.wait_shortly(monkeypatch)


def laptops_of(window: Window) -> LaptopsScreen:
    if not isinstance(at(window).screen, LaptopsScreen):
        window.press("Alt+L")
    assert isinstance(window.screen, LaptopsScreen)
    return window.screen


def reads_slowly_what_ann_wrote(windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Let the first laptop read a stick that hangs, and return its window."""
    first, other = windows
    all_in(first, other, stick)
    at(other).enter("n From Ann")
    write_stick(other, stick, "the first laptop")
    hang(slow, monkeypatch)
    read_stick(first, stick.file("from laptop 2"))
    return first


def test_the_meeting_goes_on_while_a_stick_is_written(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = windows
    all_in(first, other, stick)
    stick.file(FROM_FIRST).unlink()
    hang(slow, monkeypatch)
    laptops_of(first).sticks.write(1, str(stick.folder))
    assert first.shows(SLOW) and audit(first.shell) == []
    back_to_run(first)
    assert isinstance(first.screen, RunScreen)
    first.enter("n The kettle is broken.")
    assert [note.text for note in live_of(first).meeting.notes] == ["The kettle is broken."]
    assert not list(stick.folder.glob(f"*{FROM_FIRST}*"))
    slow.go.set()
    first.until("It is on the stick. Read it on the other laptop.")
    assert isinstance(first.screen, RunScreen)
    assert stick.file(FROM_FIRST).exists()


def test_what_another_laptop_wrote_comes_in_when_a_slow_stick_has_it(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reads_slowly_what_ann_wrote(windows, stick, slow, monkeypatch)
    assert first.shows(SLOW)
    first.press("F5")
    assert first.shows("Who will use the other laptop?")
    slow.go.set()
    first.until("We took in 1 new thing from the stick.")
    assert first.shows("Who will use the other laptop?")  # whoever answers it is not torn away
    assert [note.text for note in live_of(first).meeting.notes] == ["From Ann"]


def test_letters_are_shown_once_a_slow_stick_has_the_invitation(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = windows
    letters = invite(first, stick)
    stick.file(BY_LETTERS).unlink()
    hang(slow, monkeypatch)
    screen = laptops_of(first)
    screen.let_in_by_stick(str(stick.folder))
    assert first.shows(SLOW)
    slow.go.set()
    first.qtbot.waitUntil(lambda: screen.letters._letters.text() != letters)
    open_invitation(other, stick)
    other.enter(screen.letters._letters.text())
    other.until("One more step: put the answer on the stick")
    slow.go.clear()
    assert isinstance(other.screen, JoinScreen)
    other.screen.put_answer(str(stick.folder))
    assert other.shows(SLOW) and not other.shows("The answer is on the stick.")
    slow.go.set()
    other.until("The answer is on the stick.")
    other.press("Space")
    slow.go.clear()
    screen.sticks.read(str(stick.file(ANSWER)))
    slow.go.set()
    first.until("The meeting is on the stick now.")
    slow.go.clear()
    assert isinstance(at(other).screen, WaitingScreen)
    other.screen.read_stick(str(stick.file(FROM_FIRST)))
    assert other.shows(SLOW)
    slow.go.set()
    other.qtbot.waitUntil(lambda: isinstance(other.screen, GuestScreen))


def test_an_invitation_that_comes_late_changes_nothing_for_who_goes_another_way(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = windows
    invite(first, stick)
    at(other).press("Alt+J")
    screen = other.screen
    assert isinstance(screen, JoinScreen)
    hang(slow, monkeypatch)
    screen.open_invitation(str(stick.file(BY_LETTERS)))
    assert other.shows(SLOW)
    other.press("Alt+A")
    other.enter("127.0.0.1:9")
    other.type("48")
    asked = slow.asked
    slow.go.set()
    other.qtbot.waitUntil(lambda: not screen._sticks.findChildren(QObject))
    assert asked and other.shows("48") and not other.shows("Type the letters")


def notes_of(window: Window) -> list[str]:
    return [note.text for note in live_of(window).meeting.notes]


def test_the_newest_of_two_writes_is_on_the_stick_in_the_end(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = windows
    all_in(first, other, stick)
    hang(slow, monkeypatch)
    sticks = laptops_of(first).sticks
    sticks.write(1, str(stick.folder))
    live_of(first).note("Only in the second")
    sticks.write(1, str(stick.folder))
    slow.go.set()
    first.qtbot.waitUntil(lambda: not sticks.is_working())
    read_stick(other, stick.file(FROM_FIRST))
    other.until("We took in 1 new thing from the stick.")


def test_what_a_slow_stick_has_comes_in_though_the_page_is_gone(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reads_slowly_what_ann_wrote(windows, stick, slow, monkeypatch)
    back_to_run(first)
    assert first.shows(SLOW)
    first.session.show_home()
    first.settle()
    first.press("F5")
    assert isinstance(first.screen, RunScreen) and notes_of(first) == []
    slow.go.set()
    first.qtbot.waitUntil(lambda: notes_of(first) == ["From Ann"])
    first.until("From Ann")


def test_letters_are_there_again_after_home(windows: Two, stick: Stick) -> None:
    first, other = windows
    letters = invite(first, stick)
    first.session.show_home()
    first.settle()
    first.press("F5")
    first.press("Alt+L")
    assert first.shows(letters)
    open_invitation(other, stick)
    answer(other, stick, letters)
    at(first).press("F5")
    choose(first, stick.file(ANSWER))
    assert first.shows("The other laptop has joined.")


def invites_slowly(windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Let the first laptop invite by a stick that hangs, and return its window."""
    first, _ = windows
    invite(first, stick)
    hang(slow, monkeypatch)
    laptops_of(first).let_in_by_stick(str(stick.folder))
    return first


def test_a_code_that_was_made_meanwhile_is_not_ended_by_a_slow_invitation(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = invites_slowly(windows, stick, slow, monkeypatch)
    screen, hosted = laptops_of(first), first.session.others.hosted()
    assert hosted is not None
    hosted.invite(Wanted(Role.WRITES))
    slow.go.set()
    first.until("There is a new code now. To use a stick, choose it again.")
    code = hosted.code()
    assert code is not None and code.stands is CodeStands.OPEN
    hosted.withdraw()
    screen.sticks.put_invitation(str(stick.folder))
    assert first.shows("The code has stopped. Make a new one.")


def test_letters_that_come_late_are_told_in_the_meeting(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = invites_slowly(windows, stick, slow, monkeypatch)
    back_to_run(first)
    slow.go.set()
    first.until("The stick is ready. Go to the laptops to see its letters.")
    assert isinstance(first.screen, RunScreen)


def test_a_laptop_that_was_taken_out_meanwhile_finds_nothing_on_the_stick(
    windows: Two, stick: Stick, slow: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = windows
    all_in(first, other, stick)
    stick.file(FROM_FIRST).unlink()
    hang(slow, monkeypatch)
    laptops_of(first).sticks.write(1, str(stick.folder))
    hosted = first.session.others.hosted()
    assert hosted is not None
    hosted.take_out(1)
    slow.go.set()
    first.until("That laptop is not at the meeting any more. We took the file away.")
    assert not list(stick.folder.glob(f"*{FROM_FIRST}*"))
    laptops_of(first).sticks.read(str(stick.file(ANSWER)))
    first.until("This answer was used before. Let that laptop join anew.")
    assert not live_of(first).meeting.laptops
