"""The screen for everyone: what it shows, what it never shows, and how large."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cochair.domain.board import Written
from cochair.domain.people import with_way_written
from tests.told import play
from ui.live.room_window import RoomWindow
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.share_bar import ShareBar

TALKING = """
    10:00:00 the meeting starts
    10:03:00 nothing needed
    10:05:00 next item
    10:05:30 note: The driver was rude.
    10:05:40 hard word: subsidy = money that makes a thing cheaper
    10:06:00 Mo takes the floor
    10:06:30 hard word: referral = one worker asks another worker to help you
    10:08:00 Ann wants to speak
    10:08:10 Sam wants to speak
    10:08:20 Tom wants to speak
    10:10:00 card: slow down
"""
Show = Callable[..., RoomWindow]


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    """Return a function that shows a meeting, told by some lines, on a room screen of a size in pixels."""

    def make(lines: str, width: int = 1920, height: int = 1080) -> RoomWindow:
        room = RoomWindow()
        qtbot.addWidget(room)
        room.show_meeting(play(lines).meeting)
        room.resize(width, height)
        room.show()
        for _ in range(8):
            QApplication.processEvents()
        return room

    return make


def words_on(room: RoomWindow) -> str:
    """All words that can be seen or heard on the screen."""
    labels = [label for label in room.findChildren(QLabel) if label.isVisibleTo(room)]
    return " | ".join(f"{label.text()} {label.accessibleName()}" for label in labels)


def test_everybody_sees_what_is_going_on(shown: Show) -> None:
    """The item, its time, who speaks, who is next, the card, and the newest hard word with its meaning."""
    words = words_on(shown(TALKING))
    for part in (
        "We are talking about",
        "Buses",
        "22 minutes left",
        "Then Break, at 10:30",
        "Speaking now",
        "Mo",
        "Next: Ann then Sam",
        "A card is up",
        "Slow down",
        "referral means",
        "one worker asks another worker to help you",
    ):
        assert part in words


def test_people_are_called_as_they_want_to_be_written(qtbot: QtBot) -> None:
    m, room = play(TALKING).meeting, RoomWindow()
    qtbot.addWidget(room)
    ways = {"Mo": Written.A_MEMBER, "Ann": Written.INITIAL}
    people = (with_way_written(p, ways.get(p.name, p.written)) for p in m.plan.people)
    room.show_meeting(replace(m, plan=replace(m.plan, people=tuple(people))))
    room.show()
    words = [label.text() for label in room.findChildren(QLabel)]
    assert "A member" in words and "Next: A then Sam" in words
    assert not any(name in text for name in ("Mo", "Ann") for text in words)


def test_nothing_private_is_shown(shown: Show) -> None:
    """No shares, no groups, no reasons for an order, no notes, no protected minutes."""
    room = shown(TALKING)
    words = words_on(room).casefold()
    for part in ("members", "workers", "asked first", "driver", "protected", "subsidy"):
        assert part not in words
    assert room.findChildren(ShareBar) == []


def test_a_hard_word_goes_with_its_item(shown: Show) -> None:
    """It was of the item before."""
    lines = TALKING + "10:11:00 card down\n10:12:00 Priya says nobody wants more\n10:13:00 next item"
    words = words_on(shown(lines))
    assert "Break" in words
    assert "referral" not in words
    assert "A card is up" not in words


@pytest.mark.parametrize(
    ("lines", "part"),
    [
        ("", "Welcome to North Town Board"),
        ("10:00 the meeting starts\n10:01 the meeting pauses", "Paused"),
        ("10:00 the meeting starts\n10:01 break for 10 minutes", "Break: 10 minutes left"),
        ("10:00 the meeting starts\n10:01 card: stop", "Stop card is up"),
        ("10:00 the meeting starts\n10:01 Lou speaks for Mo", "Lou speaks for Mo"),
        ("10:00 the meeting starts\n10:01 the meeting ends", "The meeting has ended. Thank you."),
        ("10:00 the meeting starts\n10:01 hard word: quorum", "We will write what it means."),
    ],
)
def test_it_says_why_nothing_moves(shown: Show, lines: str, part: str) -> None:
    """Before, in a pause, in a break, under a stop card, and after."""
    assert part in words_on(shown(lines))


def test_time_goes_on_without_anything_else(shown: Show) -> None:
    """Only the clock has moved on."""
    told = play(TALKING)
    room = shown(TALKING)
    assert "22 minutes left" in words_on(room)
    room.show_time(told.live.at(told.meeting.as_of + timedelta(minutes=8)))
    assert "14 minutes left" in words_on(room)


@pytest.mark.parametrize("theme", ["light", "dark", "yellow"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1920, 1080, 2.0), (1280, 720, 2.0), (1024, 768, 1.0)])
def test_nothing_is_cut_off(
    shown: Show, qapp: QApplication, theme: ThemeName, width: int, height: int, scale: float
) -> None:
    """Also on an old projector, and when the laptop's own text is large."""
    apply(qapp, Comfort(text_scale=scale, theme=theme))
    room = shown(TALKING, width, height)
    assert audit(room) == []
    assert room.size().toTuple() == (width, height)


def test_closing_it_is_told(shown: Show, qtbot: QtBot) -> None:
    """So that the button on the laptop opens it again."""
    room = shown(TALKING)
    with qtbot.waitSignal(room.closed):
        room.close()
