"""While time goes by nothing flashes, in any style: no place goes light, dark and light again within 3 seconds."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from tests.told import play
from tests.ui.faces import STYLES, face, reading
from tests.ui.flashes import filmed, grey, reversals
from tests.ui.run_stage import Open
from ui.live.room import RoomView
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.theme.look import TimeStyle
from ui.widgets.time_face import TimeFace

SECOND = timedelta(seconds=1)
LAST_MINUTES = "10:00 the meeting starts\n10:01 Mo takes the floor\n10:03:30 Ann wants to speak"
"""Item 1, of 5 minutes, has 90 seconds left."""


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("total", [1, 4])
def test_a_face_never_flashes(qapp: QApplication, style: TimeStyle, theme: ThemeName, total: int) -> None:
    """From the full time until two minutes over; a short item moves fastest."""
    apply(qapp, Comfort(theme=theme, time_style=style))
    shown = face(reading(total * 60, total), 150, 150)

    def show(second: int) -> None:
        left = total * 60 - second
        shown.show_reading(replace(reading(left, total), words=f"{max(0, -(-left // 60))} minutes", hidden="Hidden"))

    pictures = list(filmed(shown, show, range(total * 60 + 121)))
    assert reversals(pictures) == []
    assert style == "hidden" or len(set(pictures)) > 2  # it did move


@pytest.mark.parametrize("style", STYLES)
def test_the_room_never_flashes(qapp: QApplication, style: TimeStyle) -> None:
    """Through the last minute, the end, and a minute over."""
    apply(qapp, Comfort(theme="light", time_style=style))
    told = play(LAST_MINUTES)
    room = RoomView()
    room.resize(640, 360)
    room.show_meeting(told.meeting)
    room.show()
    pictures = list(filmed(room, lambda s: room.show_time(told.live.at(told.meeting.as_of + s * SECOND)), range(160)))
    room.close()
    assert reversals(pictures) == []
    assert len(set(pictures)) > 1


@pytest.mark.parametrize("style", STYLES)
def test_the_run_screen_never_flashes(opened: Open, qapp: QApplication, style: TimeStyle) -> None:
    """Round the last minute and the end, when words change too."""
    apply(qapp, Comfort(theme="light", time_style=style))
    stage = opened(LAST_MINUTES)
    begun = stage.clock.at

    def show(second: int) -> None:
        stage.clock.at = begun + second * SECOND
        stage.screen.show_time(stage.live.now())
        stage.settle()

    for first in (26, 86):
        assert reversals(list(filmed(stage.screen.now, show, range(first, first + 9)))) == []


@pytest.mark.usefixtures("qapp")
def test_a_flash_would_be_found() -> None:
    """The checks above can fail: a face that is shown and hidden each second, and one that moves each second."""
    light, dark = bytes([255] * 9), bytes([0] * 9)
    assert reversals([light, dark, light]) == [(2, 9)]
    assert reversals([light, dark, dark, light]) == [(3, 9)]
    assert reversals([light, dark, dark, dark, light]) == []
    assert reversals([light, bytes([245] * 9), light]) == []
    shown = TimeFace()
    shown.resize(100, 100)
    pictures = []
    for second in range(4):
        shown.show_reading(reading(60 if second % 2 else 30, 1))
        pictures.append(grey(shown))
    assert reversals(pictures)
