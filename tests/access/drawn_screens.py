"""Draws one screen in five themes and three text sizes, on one sheet. `tests.access.sheet` runs this."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from tests.access.screens import DIFFERENT, keep_meetings
from tests.access.sheet import PLACE
from tests.journeys.window import Window
from ui.theme.look import look
from ui.theme.tokens import THEMES

COLUMNS = (*THEMES, "computer")
ROWS = (1.0, 2.0, 3.0)
_SHARE, _GAP = 2, 12  # each picture at a half of its size, and the pixels between two


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", DIFFERENT)
def draw_a_screen(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    """Draw one screen in every theme, beside each other, and every text size, below each other."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    DIFFERENT[name](window)
    window.shell.showNormal()  # a window that fills the screen can not be made taller
    wide, tall = look.sizes.window_wide // _SHARE + _GAP, look.sizes.window_high // _SHARE + _GAP
    sheet = QImage(wide * len(COLUMNS), tall * len(ROWS), QImage.Format.Format_RGB32)
    sheet.fill(QColor("gray"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for row, scale in enumerate(ROWS):
        for column, theme in enumerate(COLUMNS):
            box = QRect(column * wide, row * tall, wide - _GAP, tall - _GAP)
            painter.drawPixmap(box, _drawn(window, theme, scale))
    painter.end()
    window.forget()
    assert sheet.save(str(Path(os.environ[PLACE]) / f"{name.replace(', ', '-').replace(' ', '-')}.png"))


def _drawn(window: Window, theme: str, scale: float) -> QPixmap:
    wide, tall = look.sizes.window_wide, look.sizes.window_high
    window.shell.resize(wide, tall)
    window.shell.wear(replace(window.shell.wardrobe.comfort, theme=theme, text_scale=scale))  # type: ignore[arg-type]  # each is a theme name
    window.settle()
    return window.shell.grab().scaled(
        wide, tall, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
