"""What is not needed any more is let go, so that a window that is open for days does not grow."""

import gc
import weakref
from collections import Counter
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cochair.domain.ids import MeetingId
from cochair.storage.store import Store
from tests.storage.boards import plan
from tests.told import play
from tests.ui.run_stage import BUSES, FakeClock, Kept
from ui.at_hand import at_hand
from ui.live.pictures import picture_of_item
from ui.live.screen import RunScreen
from ui.paper_maker import PaperMaker


def test_the_pictures_of_a_board_that_is_not_at_hand_any_more_are_let_go(store: Store) -> None:
    at_hand.open(store.pictures, "North Town Board")
    assert picture_of_item(plan().items[0])
    pictures = weakref.ref(at_hand.chooser())
    at_hand.open(store.pictures, "North Town Board")
    gc.collect()
    assert pictures() is None
    at_hand.close()


def test_nothing_of_a_meeting_that_was_left_stays(library: Kept) -> None:
    before, live = _widgets(), play(BUSES).live
    screen = RunScreen(live, library, FakeClock(live.entries[-1].at), MeetingId("m1"))
    screen.show()
    QApplication.processEvents()
    screen.stop()
    shiboken6.delete(screen)
    gc.collect()
    assert _widgets() - before == Counter()


def test_a_paper_that_is_being_made_when_the_window_closes_is_made_and_tells_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    window, began = QObject(), Event()
    maker = PaperMaker(window)

    def write(file: Path) -> None:
        began.set()
        while shiboken6.isValid(maker):
            pass
        file.write_text("a paper")

    maker.make(write, tmp_path / "paper")
    assert began.wait(timeout=30)
    shiboken6.delete(window)  # returns when nothing is being made any more
    assert (tmp_path / "paper").read_text() == "a paper"
    assert capfd.readouterr().err == ""


def _widgets() -> Counter[str]:
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())
