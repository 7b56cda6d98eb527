"""Every test of the screens starts from the light theme at 100 % text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cochair.services.people_of_board import board_at_hand
from cochair.services.recovery import MeetingClock
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, plan
from tests.ui.run_stage import BUSES, SMALL_LAPTOP, Kept, Open, Stage
from ui.paper_places import places_beside
from ui.people.desk import Desk
from ui.theme.comfort import Comfort, apply
from ui.widgets.ground import Ground

Page = Callable[..., Ground]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Put the ordinary look on, and take off what a test put on."""
    QAccessible.setActive(True)
    apply(qapp, Comfort(theme="light"))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else closed windows live on, and wear all
    apply(qapp, Comfort(theme="light"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one board that met once."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Desk:
    """What the pages have at hand."""
    board = board_at_hand(store.books, store.library)
    assert board is not None
    return Desk(store.books, store.library, FakeClock(TEN), places_beside(tmp_path), board.number, lambda _: None)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Page:
    """Return a function that shows widgets under each other on a page of a size, laid out and settled."""

    shown: list[Ground] = []  # a page that nothing holds would be gone at once

    def make(*widgets: QWidget, width: int = 800, height: int = 600) -> Ground:
        ground = Ground("page")
        qtbot.addWidget(ground)
        shown.append(ground)
        column = QVBoxLayout(ground)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        ground.resize(width, height)
        ground.show()
        ground.activateWindow()
        for _ in range(6):  # wrapped words settle one level of layout at a time
            qapp.processEvents()
        return ground

    return make


@pytest.fixture
def library() -> Kept:
    return Kept()


@pytest.fixture
def opened(qtbot: QtBot, library: Kept) -> Iterator[Open]:
    """Return a function that opens a Run screen after some lines of a script."""
    stages: list[Stage] = []

    def make(
        lines: str = BUSES,
        clock: MeetingClock | None = None,
        *,
        gap_is_sleep: bool = False,
        size: tuple[int, int] = SMALL_LAPTOP,
        number: str = "",
    ) -> Stage:
        stages.append(Stage(qtbot, lines, library, clock, gap_is_sleep=gap_is_sleep, size=size, number=number))
        return stages[-1]

    yield make
    for stage in stages:
        stage.screen.stop()
