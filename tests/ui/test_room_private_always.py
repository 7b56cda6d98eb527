"""The screen for everyone in everything a meeting can come to: each card, question, message, and what was undone."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.events import CardKind
from cochair.domain.meeting import Meeting
from tests.ui.test_room_private import PRIVATE, TALK, heard, planted, seen
from ui import words_room
from ui.live.kind_messages import KindMessage
from ui.live.mirror import MirrorScreen
from ui.live.room import RoomView
from ui.live.room_window import RoomWindow
from ui.theme.comfort import Comfort, apply
from ui.widgets.share_bar import ShareBar

ASKS = TALK + "10:09 Tom asks to use 5 protected minutes of Redgroup in Buses, because secretwhy of mine"
WRITTEN = TALK + "\n".join(
    f"10:09 {line}"
    for line in (
        "parked: secretparked for later; comes back: the next meeting",
        "Sam says: secretother, and I may be named (may be named)",
        "note: secretsecond",
    )
)
CARDS = tuple(card.value for card in CardKind)
STATES = {
    **{f"card: {card}": TALK + f"10:09 card: {card}" for card in CARDS},
    **{f"card down: {card}": TALK + f"10:09 card: {card}\n10:09 card down" for card in CARDS},
    "much written": WRITTEN,
    "a line undone": WRITTEN + "\n10:10 undo",
    "a line done again": WRITTEN + "\n10:10 undo\n10:10 redo",
    "somebody left": TALK + "10:09 Mo leaves",
    "the floor is empty": TALK + "10:09 the floor is empty",
    "groups are back": TALK + "10:09 small groups for 5 minutes\n10:10 small groups end",
    "groups should be back": TALK + "10:09 small groups for 5 minutes\n10:20 note: secretnote",
    "a round": TALK + "10:09 round starts\n10:09 Mo takes the floor",
    "more time": TALK + "10:09 5 more minutes",
    "the laptop slept": TALK + "10:09 the laptop sleeps for 10 minutes",
}
ASKED = {
    "an item is left, and so are its minutes": "10:00 the meeting starts\n10:01 item 2 starts\n10:03 item 1 starts",
    "asked": ASKS,
    "one said not yet": ASKS + "\n10:10 Priya says not yet",
    "one said no": ASKS + "\n10:10 Priya says no",
    "undone": ASKS + "\n10:10 undo",
    "a plan is proposed": TALK + "10:28 5 more minutes\n10:29 rebalance",
}
"""Here everybody may know who would lose what."""
TOLD_WITH_A_QUESTION = {"redgroup", "bluegroup", "protected", "lost", "half", "held", "number"}
OUR_OWN = ("secretwhy", "secretparked", "secretother", "secretsecond", "secretbehind")
View = Callable[[Meeting], RoomView]


@pytest.fixture(params=["beside", "in front"])
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[View]:
    """Return a function that shows a meeting in the window for the room, or in front of the laptop's own screen."""
    shown: list[QWidget] = []

    def make(m: Meeting) -> RoomView:
        window: RoomWindow | MirrorScreen = RoomWindow() if request.param == "beside" else MirrorScreen(lambda: True)
        qtbot.addWidget(window)
        shown.append(window)
        room = window if isinstance(window, RoomWindow) else window.room
        if isinstance(window, MirrorScreen):
            window.use_switch(True)
            window.bar.show_meeting(m)
            window.show_waits(True)
        room.show_meeting(m)
        window.show()
        QApplication.processEvents()
        return room

    yield make


def told(room: RoomView) -> list[str]:
    """Everything in the window of a room, in lower case: seen or heard, shown or hidden."""
    return [words.casefold() for words in (*seen(room.window()), *heard(room.window()))]


def found(room: RoomView, parts: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(part, words) for part in parts for words in told(room) if part in words]


@pytest.mark.parametrize("state", STATES)
def test_nothing_private_is_there_whatever_happened(state: str, view: View) -> None:
    room = view(planted(STATES[state]))
    assert found(room, PRIVATE + OUR_OWN) == []
    assert room.window().findChildren(ShareBar) == []


@pytest.mark.parametrize("state", ASKED)
def test_a_question_tells_what_is_asked_and_never_why(state: str, view: View) -> None:
    room = view(planted(ASKED[state]))
    assert found(room, tuple(part for part in PRIVATE + OUR_OWN if part not in TOLD_WITH_A_QUESTION)) == []


def test_nothing_of_a_state_stays_for_the_next(view: View) -> None:
    """Also hidden words are gone: what was asked, who spoke, the card and the message of before."""
    room = view(planted(ASKS))
    room.show_message(KindMessage("secretbehind", words_room.OWN_PICTURE))
    for state in (*STATES.values(), *ASKED.values()):
        room.show_meeting(planted(state))
    room.show_message(None)
    room.show_meeting(planted(""))
    assert not any(part in words for words in heard(room.window(), hidden=False) for part in ("asks", "secretbehind"))


@pytest.mark.parametrize("style", ["disc", "bar", "candle", "numbers", "words", "hidden"])
def test_locked_it_names_nobody_and_tells_no_words_of_anyone(style: str, view: View, qapp: QApplication) -> None:
    apply(qapp, Comfort(theme="light", time_style=style))  # type: ignore[arg-type]  # one of the styles
    for state in (TALK, ASKS, WRITTEN, STATES["card: stop"], STATES["groups should be back"]):
        room = view(planted(state))
        room.show_message(KindMessage("secretbehind", words_room.OWN_PICTURE))
        room.show_plain(True)
        QApplication.processEvents()
        shown = [words.casefold() for words in heard(room, hidden=False)]
        names = ("priya", "tom", "mo", "sam", "ann")
        assert [words for words in shown if set(names) & set(words.split()) or "secret" in words] == []


def test_each_message_is_what_it_says_and_nothing_more(view: View) -> None:
    room = view(planted(TALK))
    for words, picture in words_room.MESSAGES:
        room.show_message(KindMessage(words, picture))
        QApplication.processEvents()
        assert any(words.casefold() in each for each in told(room))
        assert found(room, PRIVATE + OUR_OWN) == []
