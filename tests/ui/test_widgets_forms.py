"""Typing is never lost, and what is wrong is said in one sentence that tells what to do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit, spoken_name
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.stepper import Stepper

Page = Callable[..., Ground]


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_forms_fit_at_every_text_size(page: Page, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    edit = PlainEdit("Who will do it?", hint="A name")
    edit.set_problem("Say when it will be done, such as 9 January.")
    banner = Banner()
    banner.say("refused", "Lou supports Mo. Lou can speak for Mo.", "Undo", "Ctrl+Z")
    numbers = Stepper("Minutes for Buses", 1, 180, 125, unit="minutes")
    assert audit(page(edit, banner, numbers, width=1024, height=900)) == []


def test_what_was_typed_stays_when_it_is_refused(page: Page, qtbot: QtBot) -> None:
    edit = PlainEdit("Action", "")
    page(edit)
    entered: list[str] = []
    edit.entered.connect(entered.append)
    qtbot.keyClicks(edit.line, "Sam: ring")
    qtbot.keyClick(edit.line, Qt.Key.Key_Return)
    edit.set_problem("Say when.")
    assert entered == ["Sam: ring"]
    assert edit.text() == "Sam: ring"
    assert edit.problem() == "Say when."
    edit.line.clearFocus()
    edit.line.setFocus()
    assert edit.line.accessibleDescription() == "Say when."
    qtbot.keyClicks(edit.line, "!")
    assert edit.problem() == ""


def test_setting_the_same_words_keeps_the_caret(page: Page) -> None:
    edit = PlainEdit("Action", "Ring the bus company")
    page(edit)
    edit.line.setCursorPosition(4)
    edit.set_text("Ring the bus company")
    assert edit.line.cursorPosition() == 4


def test_a_label_that_is_not_shown_is_spoken(page: Page) -> None:
    edit = PlainEdit("Search all our meetings", show_label=False)
    assert audit(page(edit)) == []
    assert spoken_name(edit.line) == "Search all our meetings"


def test_buttons_keys_and_typing_change_the_number(page: Page, qtbot: QtBot) -> None:
    stepper = Stepper("Minutes for Buses", 5, 60, 25, unit="minutes", step=5)
    page(stepper)
    numbers: list[int] = []
    stepper.changed.connect(numbers.append)
    less, more = stepper.findChildren(BigButton)
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    line = stepper.focusProxy()
    assert QAccessible.queryAccessibleInterface(line).role() == QAccessible.Role.SpinBox
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    line.selectAll()  # type: ignore[attr-defined]  # a spin box
    qtbot.keyClicks(line, "45")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert numbers == [30, 25, 30, 25, 45]
    assert stepper.value() == 45
    assert spoken_name(less) == "Less: Minutes for Buses"


@pytest.mark.parametrize("typed", ["abc", "0", "99", "-3", "4.5"])
def test_a_number_that_does_not_fit_is_answered_in_words(page: Page, qtbot: QtBot, typed: str) -> None:
    stepper = Stepper("Minutes", 1, 60, 25)
    page(stepper)
    line = stepper.focusProxy()
    line.selectAll()  # type: ignore[attr-defined]  # a spin box
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert stepper.value() == 25
    assert stepper.problem() == f"You typed “{typed}”. Type a number from 1 to 60."
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert stepper.value() == 26
    assert stepper.problem() == ""


def test_a_button_at_its_limit_rests_and_hands_the_keyboard_on(page: Page, qtbot: QtBot) -> None:
    stepper = Stepper("People", 0, 1, 0)
    page(stepper)
    less, more = stepper.findChildren(BigButton)
    assert not less.isEnabled()
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert not more.isEnabled()
    assert stepper.focusProxy().hasFocus()


def test_the_wheel_never_changes_a_number(page: Page, qapp: QApplication) -> None:
    stepper = Stepper("Minutes", 1, 60, 25)
    page(stepper)
    stepper.setFocus()
    turn = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(stepper.focusProxy(), turn)
    assert stepper.value() == 25


def test_setting_a_number_is_not_a_change(page: Page) -> None:
    stepper = Stepper("Minutes", 1, 60, 25)
    page(stepper)
    numbers: list[int] = []
    stepper.changed.connect(numbers.append)
    stepper.set_value(60)
    assert (stepper.value(), numbers) == (60, [])
    assert not stepper.findChildren(BigButton)[1].isEnabled()
    stepper.set_range(1, 90)
    assert stepper.findChildren(BigButton)[1].isEnabled()


def test_a_banner_speaks_and_leaves_the_keyboard_alone(page: Page, qtbot: QtBot) -> None:
    edit, banner = PlainEdit("Action"), Banner()
    page(edit, banner)
    assert banner.sentence() == ""
    edit.setFocus()
    banner.say("saved", "Ann will ring the bus company.", "Undo", "Ctrl+Z")
    assert edit.line.hasFocus()
    assert banner.accessibleName() == "Saved: Ann will ring the bus company."
    button = banner.findChild(BigButton)
    with qtbot.waitSignal(banner.pressed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.accessibleDescription() == "Key: Ctrl+Z"
    banner.say("refused", "Choose a day.")
    assert not button.isVisible()
    banner.clear()
    assert banner.sentence() == ""


def test_kinds_of_banner_differ_by_picture_and_word(page: Page) -> None:
    seen = set()
    for kind in ("saved", "refused", "asked"):
        banner = Banner()
        page(banner)
        banner.say(kind, "Words.")  # type: ignore[arg-type]  # these are kinds
        seen.add(banner.accessibleName())
    assert seen == {"Saved: Words.", "Not done: Words.", "Question: Words."}
