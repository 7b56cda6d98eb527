"""What a laptop keeps of a meeting that it joined: read alone, brought up to date, and taken off, in real windows."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cochair.domain.checking import Checking
from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import OwnCertificate, Pair
from cochair.storage.database import STORE_FILE
from cochair.storage.folders import JOINED
from cochair.storage.joined import entries_of, joined_meetings, keep_joined
from tests.access.laptop_screens import WRITE
from tests.access.steps import keys, to
from tests.journeys.two import PATIENCE, WHOLE, Two, at, joined, live_of, wait_for_note, write_apart
from tests.journeys.window import Window
from ui import words_laptops as w
from ui.follow_up.check_screen import CheckScreen
from ui.follow_up.screen import AfterScreen
from ui.laptops.join_screen import JoinScreen
from ui.laptops.over_screen import OverScreen

NOTE = "The stop is moved to the quagga"
MEETING = "Getting around, Thursday 12 November 2026"
READ, BACK_IN, OFF = (f"{words}: {MEETING}" for words in (w.READ_IT, w.BACK_IN, w.TAKE_OFF))


def alone(qtbot: QtBot, data: Path) -> Window:
    """Open CoChair on a laptop that joined, with no other laptop near, where meetings are joined."""
    window = Window(qtbot, data, real_laptops=True)
    at(window).press("Alt+J")
    return window


def over(windows: Two) -> None:
    """Let a laptop join that keeps the whole meeting, write, and see the end."""
    first, other = windows
    joined(first, other, "Ann", WRITE, WHOLE)
    at(other).enter(f"n {NOTE}")
    wait_for_note(first, NOTE)
    live_of(first).end()
    first.qtbot.waitUntil(lambda: isinstance(other.screen, OverScreen), timeout=PATIENCE)
    assert other.shows(w.OVER_READ)
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)


def test_a_kept_meeting_is_read_alone_and_taken_off(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    over(windows)
    for window in windows:
        window.close()
    data = tmp_path / "other"
    kept = entries_of(data, joined_meetings(data)[0])
    again = alone(qtbot, data)
    assert again.shows(w.KEPT) and again.shows(MEETING) and again.shows("It has ended.")
    assert not again.shows("reached the first laptop") and not again.shows(w.GO_BACK_IN)
    to(READ)(again)
    assert isinstance(again.screen, AfterScreen)
    assert again.shows(NOTE) and again.shows(w.OF_ANOTHER)
    for key in ("F5", "F6", "F7", "F8", "Alt+W"):
        again.press(key)
        assert isinstance(again.screen, AfterScreen) and again.shows(w.OF_ANOTHER)
    assert entries_of(data, joined_meetings(data)[0]) == kept
    again.press("Alt+H")
    keys("Alt+J")(again)
    to(OFF)(again)
    assert again.focus() == w.OFF_NO and again.shows(MEETING)
    again.press("Return")
    assert isinstance(again.screen, JoinScreen) and joined_meetings(data)
    to(OFF, w.OFF_YES)(again)
    assert again.shows(w.OVER_NOTHING) and not again.shows(w.KEPT)
    assert not (data / JOINED).exists()
    again.forget()


def test_lines_that_did_not_arrive_are_told_before_it_is_taken_off(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other, "Ann", WRITE, WHOLE)
    at(other).enter(f"n {NOTE}")
    wait_for_note(first, NOTE)
    other.close()
    first.until("Ann’s laptop is not connected.")
    data = tmp_path / "other"
    write_apart(data, other, "one", "two", "three")
    again = alone(qtbot, data)
    assert again.shows("It was still going on, the last we heard. 3 lines have not reached the first laptop.")
    assert again.focus() == w.GO_BACK_IN
    to(READ)(again)
    assert again.shows("three")
    again.press("Alt+H")
    keys("Alt+J")(again)
    to(OFF)(again)
    assert again.shows("3 lines have not reached the first laptop.") and again.focus() == w.OFF_NO
    again.press("Esc")
    to(BACK_IN)(again)
    wait_for_note(first, "three")
    live_of(first).end()
    again.until(w.OVER)
    at(again).press("Return")
    again.press("Alt+J")
    assert again.shows(MEETING) and not again.shows("reached the first laptop")
    again.forget()


def test_what_is_half_joined_or_can_not_be_read_is_taken_off_too(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    pair = Pair(MeetingId("half"), "a" * 16, 1, "", Role.WRITES, b"there", b"secret", True, False)
    Window(qtbot, data, real_laptops=True).forget()
    keep_joined(data, "b" * 16, OwnCertificate(b"here", b"key"), pair, "Ann")
    keep_joined(data, "c" * 16, OwnCertificate(b"here", b"key"), replace(pair, meeting=MeetingId("broken")))
    (data / JOINED / "broken" / STORE_FILE).write_bytes(b"no store any more")
    window = alone(qtbot, data)
    assert window.focus() == w.GO_BACK_IN
    half, broken = "A meeting with no agenda yet", "A meeting that CoChair can not read"
    assert window.shows(half) and window.shows(broken)
    assert not window.shows(w.READ_IT)
    to(f"{w.TAKE_OFF}: {broken}", w.OFF_YES)(window)
    assert joined_meetings(data) == [MeetingId("half")] and not window.shows(broken)
    to(f"{w.TAKE_OFF}: {half}", w.OFF_YES)(window)
    assert joined_meetings(data) == [] and not window.shows(w.KEPT)
    window.forget()


def checks_of(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if isinstance(entry.event, Checking)]


def test_a_laptop_that_kept_it_goes_back_in_for_the_check(windows: Two, tmp_path: Path) -> None:
    first, other = windows
    over(windows)
    at(first).press("F6")
    to("Priya", "Priya checks alone")(first)
    first.press("Alt+Y")
    at(other).press("Return")
    other.press("Alt+J")
    to(BACK_IN)(other)
    data = tmp_path / "other"
    other.until(w.OVER_KEPT)
    meeting = joined_meetings(data)[0]
    there = checks_of(first.session.library().log(meeting).entries())
    assert there and checks_of(entries_of(data, meeting)) == there


@pytest.mark.parametrize("checks", [True, False])
def test_a_late_line_is_in_the_check_and_the_papers(windows: Two, qtbot: QtBot, tmp_path: Path, checks: bool) -> None:
    first, other = windows
    joined(first, other)
    live_of(first).note("The first one")
    at(other).close()
    first.until("Ann’s laptop is not connected.")
    live = live_of(first)
    live.end()
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)
    write_apart(tmp_path / "other", other, NOTE)
    if checks:
        at(first).press("F6")
        to("Priya", "Priya checks alone")(first)
        assert isinstance(first.screen, CheckScreen) and first.shows("Line 1 of 1.")
    again = alone(qtbot, tmp_path / "other")
    again.press("F5")
    again.until("This laptop keeps nothing of it.")
    if checks:
        first.qtbot.waitUntil(lambda: len(live.meeting.notes) == 2, timeout=PATIENCE)
        at(first).press("Alt+Y")
        first.until("Line 2 of 2.")
        first.until(NOTE)
        first.press("Alt+Y")
        first.press("Return")
    first.until(NOTE)
    assert isinstance(first.screen, AfterScreen)
    again.forget()
