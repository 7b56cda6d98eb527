"""What a laptop is there for, in two real windows: the screen for everyone, or the running."""

from pathlib import Path

import pytest

from cochair.together import room_guest
from cochair.together.wire_rows import room_entries
from tests.access.steps import to
from tests.journeys.two import (
    NOBODY,
    PATIENCE,
    RUN_TOGETHER,
    SHOW_ROOM,
    WHOLE,
    Two,
    at,
    back_to_run,
    joined,
    live_of,
    typed_in,
)
from tests.journeys.window import Window
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.only_room import OnlyRoom
from ui.live.screen import RunScreen

SECRET = "The quagga is ill"


def kept_below(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.name != "writing.lock"}


def test_a_laptop_for_the_screen_keeps_nothing_and_gets_nothing_private(
    windows: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = windows
    came: list[bytes] = []
    monkeypatch.setattr(room_guest, "room_entries", lambda told: came.append(told) or room_entries(told))
    for name in ("reserve", "backups"):  # as after every start
        other.qtbot.waitUntil((tmp_path / "other" / name).exists, timeout=PATIENCE)
    fresh = kept_below(tmp_path / "other")
    typed_in(first, other, NOBODY, SHOW_ROOM)
    other.until("This laptop shows the screen for everyone.")
    other.press("Return")
    first.qtbot.waitUntil(lambda: isinstance(other.screen, OnlyRoom), timeout=PATIENCE)
    other.until("The first laptop is here.")
    back_to_run(first)
    live_of(first).note(SECRET)
    live_of(first).next_item()
    other.until("Buses")
    told = b"".join(came)
    assert b"Buses" in told
    sealed = next(p.sealed_number for p in live_of(first).meeting.plan.people if p.sealed_number)
    for private in (SECRET, sealed):
        assert private.encode() not in told
    assert kept_below(tmp_path / "other") == fresh
    at(other).press("Esc")
    other.until("Join a meeting")
    assert kept_below(tmp_path / "other") == fresh


def runs_on(window: Window) -> int:
    return live_of(window).meeting.runs


def let_it_run(first: Window, other: Window) -> None:
    at(first).press("Alt+L")
    to("Let Ann’s laptop run the meeting", "Yes, let it run the meeting")(first)
    back_to_run(first)
    first.qtbot.waitUntil(lambda: isinstance(other.screen, RunScreen), timeout=PATIENCE)


def test_the_running_of_a_meeting_goes_to_another_laptop_and_back(windows: Two) -> None:
    first, other = windows
    joined(first, other, "Ann", RUN_TOGETHER, WHOLE)
    let_it_run(first, other)
    first.until("It runs the meeting.")
    before = live_of(first).meeting.item
    at(first).press("F5")
    first.until("runs the meeting")
    assert live_of(first).meeting.item == before
    at(other).press("Alt+L")
    to("Let the first laptop run the meeting", "Yes, let it run the meeting")(other)
    first.qtbot.waitUntil(lambda: isinstance(other.screen, GuestScreen), timeout=PATIENCE)
    first.qtbot.waitUntil(lambda: runs_on(first) == 0, timeout=PATIENCE)
    other.until("The first laptop runs the meeting.")
