"""Two laptops at one meeting: a first one that lets another one join, both real windows in one process."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.services.laptops_here import Code
from cochair.services.live import LiveMeeting
from cochair.storage.joined import joined_meetings, open_joined
from cochair.storage.store import open_store
from cochair.together import showing_code, ways_in
from tests.access.laptop_screens import NOTHING, WRITE
from tests.access.run_screens import RUNNING
from tests.access.screens import keep_meetings
from tests.access.steps import keys, to
from tests.journeys.window import Window
from ui.follow_up.screen import AfterScreen
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.screen import LaptopsScreen
from ui.live.screen import RunScreen

PATIENCE = 20_000
WHOLE = "The whole meeting. It stays on that laptop."
RUN_TOGETHER = "Run the meeting together. That laptop can run the meeting when you say so."
SHOW_ROOM = "Show the screen for everyone. It keeps nothing and shows nothing private."
NOBODY = "We do not say a name"
Two = tuple[Window, Window]


class Nowhere:
    """A room in which no laptop is found by itself."""

    def close(self) -> None:
        pass


@contextmanager
def two_windows(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    """Give the window of the first laptop, with meetings, and of another one, with none."""
    for module, name in ((showing_code, "announce"), (ways_in, "find_laptops")):
        monkeypatch.setattr(module, name, lambda *_asked, **_more: Nowhere())
    keep_meetings(folder / "first")
    both = Window(qtbot, folder / "first", real_laptops=True), Window(qtbot, folder / "other", real_laptops=True)
    yield both
    for window in both:
        window.forget()


def at(window: Window) -> Window:
    """Sit down at a laptop."""
    window.shell.activateWindow()
    window.qtbot.waitUntil(window.shell.isActiveWindow)
    window.settle()
    return window


def code_of(window: Window) -> Code:
    assert isinstance(window.screen, LaptopsScreen)
    hosted = window.session.others.hosted()
    assert hosted is not None
    code = hosted.code()
    assert code is not None, [words for words in window.words() if words]
    return code


def typed_in(first: Window, other: Window, *answers: str) -> None:
    """Answer the questions at the first laptop, and type its code on the other one."""
    if not isinstance(at(first).screen, RunScreen):
        RUNNING(first)
    keys("Alt+L", "F5")(first)
    to(*answers)(first)
    code = code_of(first)
    at(other).press("Alt+J")
    other.press("Alt+A")
    _, port, number = code.addresses[0].rpartition(":")
    other.enter(f"127.0.0.1{port}{number if port else ''}")
    other.enter(code.digits)


def back_to_run(first: Window) -> None:
    """Go back to the meeting, to run it or to write."""
    at(first)
    while not isinstance(first.screen, RunScreen | GuestScreen):
        first.press("Esc")


def joined(first: Window, other: Window, *answers: str, does: str = "You write.") -> None:
    """Let another laptop join, to write in the name of Ann unless something else is answered."""
    typed_in(first, other, *(answers or ("Ann", WRITE, NOTHING)))
    other.until(does)
    other.press("Return")
    first.qtbot.waitUntil(lambda: isinstance(other.screen, GuestScreen), timeout=PATIENCE)
    first.until("laptop has joined.")
    back_to_run(first)
    first.until("laptop is here.")


def wait_for_note(window: Window, note: str) -> None:
    notes = live_of(window)
    window.qtbot.waitUntil(lambda: note in [each.text for each in notes.meeting.notes], timeout=PATIENCE)


def write_apart(data: Path, window: Window, *notes: str) -> MeetingId:
    """Write notes on a laptop that is closed to all others."""
    meeting = joined_meetings(data)[0]
    with open_joined(data, meeting) as store:
        live = LiveMeeting(store.library.log(meeting), window.clock, place=1)
        for note in notes:
            live.note(note)
    return meeting


def live_of(window: Window) -> LiveMeeting:
    running = window.session.running()
    assert running is not None
    return running.live


def go_back_in(qtbot: QtBot, data: Path) -> Window:
    again = Window(qtbot, data, real_laptops=True)
    at(again).press("Alt+J")
    again.press("F5")
    return again


def end(first: Window) -> None:
    """End the meeting by keys."""
    at(first).press("Alt+X")
    first.answer("End it now")
    first.qtbot.waitUntil(lambda: isinstance(first.screen, AfterScreen), timeout=PATIENCE)


def guest_live(other: Window) -> LiveMeeting:
    """Return the meeting on a laptop that has joined it."""
    guest = other.session.others._guest
    assert guest is not None and guest.live is not None
    return guest.live


def until_even(first: Window, other: Window) -> None:
    """Wait until both laptops have the same entries; the agenda is shown with what is known here of today."""
    first.qtbot.waitUntil(lambda: live_of(first).entries[1:] == guest_live(other).entries[1:], timeout=PATIENCE)
    first.settle()


def same_on_both(first: Path, other: Path) -> Sequence[Entry]:
    """Return the log as both stores hold it, each without the window."""
    (meeting,) = joined_meetings(other)
    with open_store(first, unlocked=True) as store, open_joined(other, meeting) as joined_store:
        assert joined_store.shared_log(meeting).rows() == store.shared_log(meeting).rows()
        return store.library.log(meeting).entries()
