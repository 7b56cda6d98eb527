"""Buttons say what they do, grow with their words, and can be pressed by tap and by key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.comfort import Comfort, apply
from ui.theme.look import look
from ui.theme.tokens import THEMES
from ui.widgets.access import audit, spoken_name
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.card_button import CardButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.ground import Ground
from ui.widgets.person_chip import PersonChip

Page = Callable[..., Ground]
MAKERS: dict[str, Callable[[], QWidget]] = {
    "main": lambda: BigButton("Next item", "next", role="main", key="F5"),
    "plain": lambda: BigButton("Pause", "pause", over=True, live=True, key="F6"),
    "quiet": lambda: BigButton("Help", "help", role="quiet"),
    "bare": lambda: BigButton("", "minus", name="Less time"),
    "card": lambda: CardButton("Plan", "Change what we talk about.", picture="1F5D2"),
    "chip": lambda: PersonChip("Bartholomew-Alexander", key="1"),
    "choice": lambda: ChoiceRow("Yellow on black", picture="1F4A1"),
}


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("kind", MAKERS)
def test_words_fit_at_every_text_size(page: Page, qapp: QApplication, kind: str, scale: float) -> None:
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    assert audit(page(MAKERS[kind](), width=1024)) == []


def test_words_wrap_where_there_is_little_room(page: Page) -> None:
    words = "A long sentence on a button that has to wrap"
    wide, narrow = BigButton(words, "bulb"), BigButton(words, "bulb")
    page(wide, width=900)
    assert audit(page(narrow, width=240)) == []
    assert narrow.height() > wide.height()


@pytest.mark.parametrize("kind", MAKERS)
def test_a_tap_and_the_space_key_press(page: Page, qtbot: QtBot, kind: str) -> None:
    button = MAKERS[kind]()
    page(button)
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append(kind))  # type: ignore[attr-defined]  # every kind here is a button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(3, button.height() - 4))
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(presses) == 2


@pytest.mark.parametrize("kind", ["main", "card", "chip"])
def test_enter_presses(page: Page, qtbot: QtBot, kind: str) -> None:
    button = MAKERS[kind]()
    page(button)
    with qtbot.waitSignal(button.clicked):  # type: ignore[attr-defined]  # every kind here is a button
        qtbot.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", MAKERS)
def test_the_keyboard_shows_where_it_is(page: Page, qapp: QApplication, kind: str, theme: str) -> None:
    apply(qapp, Comfort(theme=theme))  # type: ignore[arg-type]  # THEMES are theme names
    button = MAKERS[kind]()
    page(button)
    middle = button.height() // 2
    button.setFocus()
    ring = button.grab().toImage()
    assert button.hasFocus()
    button.clearFocus()
    plain = button.grab().toImage()
    gap, wide = look.sizes.focus_gap, look.sizes.focus_width
    painted = [ring.pixelColor(x, middle).name().upper() for x in range(gap + wide)]
    assert painted == [look.colours.surface] * gap + [look.colours.focus] * wide
    differ = [x for x in range(button.width()) if ring.pixelColor(x, middle) != plain.pixelColor(x, middle)]
    assert len(differ) >= 4  # two pixels on each side


def test_a_key_is_shown_and_spoken_but_is_not_the_name() -> None:
    button = BigButton("Pause", "pause", key="F6")
    assert spoken_name(button) == "Pause"
    assert button.accessibleDescription() == "Key: F6"
    assert button.sizeHint().width() > BigButton("Pause", "pause").sizeHint().width()


def test_an_ampersand_is_a_letter(page: Page) -> None:
    button = BigButton("Sam & Priya")
    page(button)
    assert button.words() == "Sam & Priya"
    assert spoken_name(button) == "Sam & Priya"


def test_speaking_is_said_in_words_and_a_different_picture(page: Page) -> None:
    chip = PersonChip("Mo")
    page(chip)
    quiet = chip.grab().toImage()
    chip.show_person("Mo", speaking=True)
    assert spoken_name(chip) == "Mo is speaking"
    assert chip.grab().toImage() != quiet
    chip.show_person("Mo", speaking=False)
    assert spoken_name(chip) == "Mo"
    assert chip.grab().toImage() == quiet


def test_all_people_are_painted_in_one_colour(page: Page) -> None:
    one, other = PersonChip("Mo"), PersonChip("Mo")
    page(one, other).setFocus()
    one.clearFocus()
    for chip in (one, other):  # the mouse stands where another test left it
        chip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    assert one.grab().toImage() == other.grab().toImage()


def test_one_choice_of_a_few(page: Page, qtbot: QtBot) -> None:
    light, dark = ChoiceRow("Light"), ChoiceRow("Dark")
    light.setChecked(True)
    ground = page(light, dark)
    assert QAccessible.queryAccessibleInterface(dark).role() == QAccessible.Role.RadioButton
    tall = dark.heightForWidth(dark.width())
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton, pos=QPoint(dark.width() - 3, 3))
    assert dark.isChecked()
    assert not light.isChecked()
    assert dark.heightForWidth(dark.width()) == tall
    dark.setFocus()
    qtbot.keyClick(dark, Qt.Key.Key_Up)
    assert light.isChecked()
    assert audit(ground) == []


def test_a_card_speaks_its_heading_and_its_words() -> None:
    card = CardButton("Plan", "Change what we talk about.")
    assert spoken_name(card) == "Plan. Change what we talk about."
    card.set_words("Ready?", "Start now.")
    assert spoken_name(card) == "Ready? Start now."


@pytest.mark.parametrize(("scale", "width"), [(1.0, 800), (2.0, 1024), (3.0, 1280)])
def test_tabs_share_the_width_and_move_with_arrows(
    page: Page, qtbot: QtBot, qapp: QApplication, scale: float, width: int
) -> None:
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    tabs = BigTabs()
    for words in ("Now", "Today", "Write down"):
        tabs.add(words, picture="1F552")
    assert audit(page(tabs, width=width)) == []
    widths = {tabs.tabRect(tab).width() for tab in range(3)}
    assert max(widths) - min(widths) <= 2
    assert min(tabs.tabRect(tab).height() for tab in range(3)) >= 60
    shown: list[int] = []
    tabs.currentChanged.connect(shown.append)
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert shown == [1]
