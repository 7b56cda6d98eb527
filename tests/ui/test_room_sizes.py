"""From 8 metres everybody can read the screen for everyone: letters are measured on screens of a known size."""

import math

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.told import head, play
from tests.ui.faces import STYLES
from ui.live.kind_messages import KindMessage
from ui.live.room import RoomView
from ui.live.room_words import RoomWords
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit
from ui.widgets.time_shapes.reading import Letters

METRES = 8
NEEDED_MM = METRES * 1000 * math.tan(math.radians(10 / 60))
"""How high a letter is that spans 10 minutes of arc, which eyesight of 6/12 can read: 23.3 mm."""
TELEVISION, PULLED_DOWN = 810, 1125
"""How high the screens are, in mm: a television of 65 inches (16 to 9), and a screen 1500 mm wide (4 to 3)."""
SCREENS = [
    (1920, 1080, TELEVISION),
    (1280, 720, TELEVISION),
    (1366, 768, TELEVISION),
    (1024, 768, PULLED_DOWN),
    (1600, 1200, PULLED_DOWN),
]
LONG = "Bartholomew-Alexander Featherstonehaugh"
NAMES = (LONG, "Ελένη", "Александра", "عبد الرحمن", "אברהם", "王小明", "Siân Llŷr", "Nguyễn Thị Ánh")
TITLE = "How do we get to the hospital on Sundays and at night when no bus goes there?"
CROWD = head(
    f"""
  Welcome; 5 minutes; news; for everyone
  {TITLE}; 25 minutes; talk; for everyone; 15 protected for Members
  Break; 10 minutes
  Budget; 20 minutes; news; for Workers
""",
    People="Priya (Members, co-chair); Tom (Workers, co-chair); " + "; ".join(f"{n} (Members)" for n in NAMES),
)
OPEN = "10:00 the meeting starts\n10:03 nothing needed\n10:05 next item\n"
SPEAKS = OPEN + "10:06 {name} takes the floor\n10:07 Tom wants to speak\n10:07 Priya wants to speak\n"
STATES = {
    "not started": "",
    "nobody speaks": OPEN,
    "paused": SPEAKS.format(name=LONG) + "10:08 the meeting pauses",
    "stop card": SPEAKS.format(name=LONG) + "10:08 card: stop",
    "break": SPEAKS.format(name=LONG) + "10:08 break for 10 minutes",
    "thinking": SPEAKS.format(name=LONG) + "10:08 wait 10 seconds",
    "groups": SPEAKS.format(name=LONG) + "10:08 small groups for 10 minutes",
    "card and word": SPEAKS.format(name=LONG)
    + "10:08 card: slow down\n10:09 hard word: referral = one worker asks another worker to help you with something",
    "question": SPEAKS.format(name=LONG) + f"10:12 Tom asks to shorten {TITLE} to 20 minutes, because we are late",
    "over": SPEAKS.format(name=LONG) + "10:45 note: The bus is late.",
    "ended": OPEN + "10:12 the meeting ends",
} | {f"speaks: {name}": SPEAKS.format(name=name) for name in NAMES}


def room_of(qtbot: QtBot, lines: str, wide: int, high: int, message: str = "") -> RoomView:
    room = RoomView()
    qtbot.addWidget(room)
    room.resize(wide, high)
    room.show_meeting(play(lines, CROWD).meeting)
    room.show_message(KindMessage(message, "1F4AC") if message else None)
    room.show()
    for _ in range(8):
        QApplication.processEvents()
    return room


def capitals(room: RoomView) -> dict[str, float]:
    """How high the capitals of everything that can be read are, in pixels."""
    words = [label for label in room.findChildren(RoomWords) if label.isVisibleTo(room)]
    return {label.text(): QFontMetricsF(label.font()).capHeight() for label in words}


@pytest.mark.parametrize(("wide", "high", "mm"), SCREENS)
@pytest.mark.parametrize("state", STATES)
def test_everything_can_be_read_from_8_metres(qtbot: QtBot, state: str, wide: int, high: int, mm: int) -> None:
    """In each state, with long names, a title of two lines and other alphabets, and nothing is cut off."""
    room = room_of(qtbot, STATES[state], wide, high)
    needed = NEEDED_MM / mm * high
    sizes = capitals(room)
    assert sizes
    assert {words: size for words, size in sizes.items() if size < needed - 0.5} == {}
    assert audit(room) == []
    assert room.size().toTuple() == (wide, high)


@pytest.mark.parametrize(("wide", "high", "mm"), [SCREENS[1], SCREENS[3]])
@pytest.mark.parametrize("style", STYLES)
def test_each_time_style_leaves_room_for_the_rest(
    qtbot: QtBot, qapp: QApplication, style: str, wide: int, high: int, mm: int
) -> None:
    apply(qapp, Comfort(theme="light", time_style=style))  # type: ignore[arg-type]  # STYLES are time styles
    room = room_of(qtbot, STATES["card and word"], wide, high, "We are listening.")
    assert audit(room) == []
    assert min(capitals(room).values()) >= NEEDED_MM / mm * high - 0.5
    assert room.face.height() >= room.face.minimumHeight() > 0


@pytest.mark.parametrize(("wide", "high"), [(1920, 1080), (1280, 720), (1024, 768)])
def test_who_speaks_is_largest(qtbot: QtBot, wide: int, high: int) -> None:
    room = room_of(qtbot, SPEAKS.format(name="Tom"), wide, high)
    sizes = capitals(room)
    assert sizes.pop("Tom") > max(sizes.values())


def test_a_number_too_small_to_be_read_is_left_out() -> None:
    """Beside a shape on the screen for everyone; on the laptop it gets smaller."""
    assert Letters(45, or_none=True).between(20, 60) == 45
    assert Letters(45, or_none=True).between(20, 44) == 0
    assert Letters(45, or_none=True).between(50, 60) == 50
    assert Letters(45).between(20, 44) == 44
