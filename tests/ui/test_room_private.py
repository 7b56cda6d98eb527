"""What is private never comes to the screen for everyone: not as words, not for screen readers, not in the title."""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from tests.told import head, play
from ui.live.room_window import RoomWindow
from ui.theme.comfort import Comfort, apply
from ui.theme.look import TimeStyle
from ui.widgets.access import audit
from ui.widgets.share_bar import ShareBar

HEADER = head(
    """
  Welcome; 5 minutes; news; for everyone
  Buses; 25 minutes; talk; for everyone; 15 protected for Redgroup
  Break; 10 minutes
  Budget; 20 minutes; news; for Bluegroup
""",
    Groups="Redgroup (protected); Bluegroup",
    Share="Redgroup half",
    People="Priya (Redgroup, co-chair); Tom (Bluegroup, co-chair); Mo (Redgroup); Sam (Redgroup); Ann (Bluegroup)",
)
TALK = """
10:00 the meeting starts
10:02 action: Sam: secretplan the bakery by 20 November 2026
10:05 next item
10:05 note: secretnote about the driver
10:05 Mo says: secretsaid about my home
10:06 Mo takes the floor
10:08 Ann wants to speak
10:08 Sam wants to speak
"""
STATES = {
    "not started": "",
    "running": TALK,
    "queue by least time": TALK + "10:09 the order is: least time",
    "paused": TALK + "10:09 the meeting pauses",
    "stop card": TALK + "10:09 card: stop",
    "card": TALK + "10:09 card: I do not understand",
    "break": TALK + "10:09 break for 10 minutes",
    "thinking": TALK + "10:09 wait 10 seconds",
    "groups": TALK + "10:09 small groups for 5 minutes",
    "round": TALK + "10:09 round starts",
    "time is up": TALK + "10:30 note: secretnote",
    "over": TALK + "10:40 note: secretnote",
    "ended": TALK + "10:41 the meeting ends",
}
PRIVATE = (
    "secretseal",
    "secretnote",
    "secretsaid",
    "secretplan",
    "secretwords",
    "secretphoto",
    "redgroup",
    "bluegroup",
    "half",
    "protected",
    "asked first",
    "spoken least",
    "not spoken",
    "number",
    "lost",
    "held",
    "talked for",
)
"""Notes, what people said, actions, own words, photos, groups, shares, reasons for an order, numbers, cards, airtime.

What people need is not part of a meeting at all; `test_needs_are_not_in_a_meeting` holds that.
"""

KNOWN_OF_A_PERSON = {
    "id", "name", "groups", "seat", "co_chair", "stand_in", "minute_taker", "supports", "key_for", "coming", "named",
    "counted", "sealed_number", "number_lost", "said_as", "written", "known",
    "described", "photo",
}  # fmt: skip


def planted(lines: str) -> Meeting:
    """A meeting with something private in every place that can hold it."""
    told = play(lines, HEADER)
    assert told.player.faults == 0, told.answers
    people = told.meeting.plan.people
    lost = {"sealed_number": "secretseal", "number_lost": True, "described": "secretwords", "photo": "secretphoto"}
    people = tuple(replace(p, **lost, named=False) for p in people)
    return replace(told.meeting, plan=replace(told.meeting.plan, people=people))


def heard(root: QWidget, *, hidden: bool = True) -> Iterator[str]:
    """Every name, description and value in the tree that a screen reader walks, with what is `hidden` now or not."""
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        found = waiting.pop()
        if not hidden and found.state().invisible:
            continue
        texts = QAccessible.Text
        yield from (found.text(kind) for kind in (texts.Name, texts.Description, texts.Value, texts.Help))
        waiting += [found.child(place) for place in range(found.childCount())]


def seen(root: QWidget) -> Iterator[str]:
    """Every word of every widget, also of those that are hidden."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield from (widget.whatsThis(), widget.statusTip(), widget.objectName())
        if isinstance(widget, QLabel):
            yield widget.text()


@pytest.mark.parametrize("style", ["disc", "words", "hidden"])
@pytest.mark.parametrize("state", STATES)
def test_nothing_private_is_in_the_whole_tree(qtbot: QtBot, qapp: QApplication, state: str, style: TimeStyle) -> None:
    apply(qapp, Comfort(theme="light", time_style=style))
    room = RoomWindow()
    qtbot.addWidget(room)
    room.show_meeting(planted(STATES[state]))
    room.show()
    QApplication.processEvents()
    words = [each.casefold() for each in (*seen(room), *heard(room))]
    assert any(part in each for each in words for part in ("north town board", "buses", "thank you"))
    assert [(part, each) for part in PRIVATE for each in words if part in each] == []
    assert room.findChildren(ShareBar) == []
    assert audit(room) == []


def test_a_private_word_would_be_found(qtbot: QtBot) -> None:
    """The checks above can fail: in a hidden label, and in a name for screen readers."""
    room = RoomWindow()
    qtbot.addWidget(room)
    QLabel("secretnote", room).hide()
    room.setAccessibleDescription("secretseal")
    assert "secretnote" in list(seen(room))
    assert "secretseal" in list(heard(room))


def test_needs_are_not_in_a_meeting() -> None:
    """A new field for a person must be thought about here before the room could show it."""
    assert {field.name for field in fields(Person)} == KNOWN_OF_A_PERSON
