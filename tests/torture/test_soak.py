"""The soak at a size for every day, and that it can fail."""

from random import Random
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.running import FakeClock
from tests.journeys.window import MORNING
from tests.torture.soak import soak, told
from tests.torture.soak_hands import Hands
from ui.shell import Shell
from ui.theme.comfort import Comfort


def test_meetings_one_after_another_with_hands_that_press_anything() -> None:
    assert [figure.line() for figure in soak(full=False) if not figure.good] == []


@pytest.mark.parametrize(
    ("wrong", "number"),
    [
        ({"told": ["Qt: a warning"]}, 0),
        ({"lost": ["m1 has 4 entries, and had 5"]}, 1),
        ({"memory": 120_000}, 2),
        ({"own": 90_000}, 3),
        ({"widgets": 3_000}, 4),
        ({"objects": 300_000}, 5),
    ],
)
def test_what_is_wrong_is_seen(wrong: dict[str, Any], number: int) -> None:
    measured = {"memory": 100_000, "own": 70_000, "widgets": 2_000, "objects": 200_000, "minutes": 180, "entries": 50}
    late = measured | {name: value for name, value in wrong.items() if name in measured}
    seen = {"measured": [measured] * 12 + [late] * 3, "done": {"press": 9}, "told": [], "lost": [], **wrong}
    assert [n for n, figure in enumerate(told(seen, full=True)) if not figure.good] == [number]


def test_the_window_is_the_active_one_again_when_a_dialog_has_gone(qtbot: QtBot) -> None:
    """Else a list that opens next keeps it from ever being so, and no key of a screen works."""
    shell, button = Shell(Comfort(theme="light")), QPushButton("Home")
    qtbot.addWidget(shell)
    shell.equip()
    shell.show_screen(button)
    shell.show()
    dialog, menu = QFileDialog(shell), QMenu(shell)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    menu.addAction("Help")
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    Hands(shell, FakeClock(MORNING), Random(1)).act()
    assert not dialog.isVisible()
    QApplication.processEvents()
    menu.popup(shell.pos())
    shell.activateWindow()  # as F1 does
    QApplication.processEvents()
    menu.close()
    assert QApplication.activeWindow() is shell
    button.setFocus()
    assert QApplication.focusWidget() is button
