"""Words stand out 7 to 1 in every state: pressed, under the mouse, chosen, resting, selected, in menus and tips."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from tests.access.conftest import Page
from tests.access.pixels import picture
from tests.access.reading import LEAST, inked, pale_words
from ui.theme.comfort import Comfort, apply
from ui.theme.tokens import THEMES
from ui.widgets.big_button import BigButton
from ui.widgets.big_card import BigCard
from ui.widgets.button_body import Role
from ui.widgets.card_button import CardButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.person_chip import PersonChip
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.stepper import Stepper
from ui.widgets.topbar import TopBar

LOOKS = [(theme, scale) for theme in THEMES for scale in (1.0, 2.0)]
ROLES: tuple[Role, ...] = ("plain", "main", "quiet", "picked")


@pytest.fixture(params=LOOKS, ids=[f"{theme}-{scale:.0%}" for theme, scale in LOOKS], autouse=True)
def _looks(request: pytest.FixtureRequest, qapp: QApplication, _still: None) -> None:
    theme, scale = request.param
    apply(qapp, Comfort(theme=theme, text_scale=scale))


def buttons() -> list[QWidget]:
    made: list[QWidget] = [BigButton("Next item", "next", role=role, key="F5") for role in ROLES]
    chosen = BigButton("Action")
    chosen.setCheckable(True)
    chosen.setChecked(True)
    return [*made, chosen, CardButton("Plan", "Change what we talk about."), PersonChip("Mo"), ChoiceRow("A disc")]


@contextmanager
def pressed(widget: QWidget) -> Iterator[None]:
    """Hold the mouse down on a widget, and let go elsewhere."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton)
    yield
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(-9, -9))


def test_words_of_pressed_and_resting_buttons(page: Page) -> None:
    made = buttons()
    ground = page(*made)
    count = pale_words(ground).count
    for button in made:
        with pressed(button):
            told = pale_words(ground)
            assert (told.count, told.faults) == (count, [])
    for button in made:
        button.setEnabled(False)
    told = pale_words(ground)
    assert (told.count, told.faults) == (count, [])


def test_words_under_the_mouse(page: Page) -> None:
    made = buttons()
    ground = page(*made)
    for button in made:
        QTest.mouseMove(ground.windowHandle(), button.mapTo(ground, button.rect().center()))
        QApplication.processEvents()
        assert button.underMouse()
        assert pale_words(ground).faults == []


def test_words_that_are_typed_selected_hinted_and_wrong(page: Page) -> None:
    edit, hinted, resting = PlainEdit("Who", "Ann Ann Ann"), PlainEdit("Who", hint="A name"), PlainEdit("Who", "Mo")
    edit.set_problem("Say when it will be done.")
    resting.setEnabled(False)
    number = Stepper("Minutes", 1, 60, 25, unit="minutes")
    ground = page(edit, hinted, resting, number)
    told = pale_words(ground)
    assert told.faults == []
    assert told.count >= 8
    edit.line.setFocus()
    edit.line.selectAll()
    selected = edit.line.cursorRect().center()
    wide = edit.line.fontMetrics().horizontalAdvance("Ann Ann")
    box = edit.line.rect().adjusted(30, selected.y() - 8, 0, 0)
    box.setWidth(wide - 20)
    box.setHeight(16)
    assert inked(picture(edit.line, box)) >= LEAST


def test_words_of_a_list_that_opens(page: Page) -> None:
    pick = PickLine("Who speaks?")
    pick.show_options(((1, "Ann"), (2, "Mo"), (3, "Priya")), 1)
    ground = page(pick)
    assert pale_words(ground).faults == []
    QTest.keyClick(pick.line, Qt.Key.Key_Down)
    view = pick.line.view()
    assert view.isVisible()
    for row in range(3):
        box = view.visualRect(view.model().index(row, 0)).adjusted(4, 4, -4, -4)
        assert inked(picture(view.viewport(), box)) >= LEAST
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_words_of_a_menu_and_escape_closes_it(page: Page) -> None:
    top = TopBar("North Town Board", "Co-chairs: Priya and Tom")
    top.set_clock("It is 10:31")
    ground = page(top)
    ground.resize(420, 300)
    QApplication.processEvents()
    more = next(button for button in top.findChildren(BigButton) if button.words() == "More" and button.isVisible())
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for action in menu.actions():
        action.setIconVisibleInMenu(False)
    assert any(not action.isEnabled() for action in menu.actions())
    for action in menu.actions():
        if action.isEnabled():
            menu.setActiveAction(action)
        box = menu.actionGeometry(action).adjusted(6, 6, -6, -6)
        assert inked(picture(menu, box)) >= LEAST, action.text()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def tip() -> QLabel | None:
    """Return the tip that is shown now."""
    tips = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible())
    found = next(tips, None)
    assert found is None or isinstance(found, QLabel)
    return found


def test_words_of_a_tip_and_escape_closes_it(page: Page) -> None:
    """The mouse stays where it is; the same press of Escape does nothing else."""
    button = BigButton("Next item", "next", hint="F5")
    ground = page(button)
    escaped: list[bool] = []
    QShortcut(QKeySequence("Esc"), ground).activated.connect(lambda: escaped.append(True))
    at = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
    shown = tip()
    assert shown is not None
    assert shown.text() in button.accessibleDescription()
    assert inked(picture(shown, shown.rect().adjusted(4, 4, -4, -4))) >= LEAST
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert tip() is None
    assert not escaped
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert escaped


@pytest.mark.parametrize("kind", [BigButton, BigCard])
def test_a_tip_stays_while_the_mouse_is_on_it(
    page: Page, monkeypatch: pytest.MonkeyPatch, kind: type[BigButton | BigCard]
) -> None:
    """WCAG 1.4.13: who enlarges a part of the screen moves the mouse onto the tip to read it."""
    button = kind("Next item")
    button.setToolTip("Key: F5")
    page(button)
    at, places = button.rect().center(), [QPoint()]
    monkeypatch.setattr(QCursor, "pos", lambda: places[-1])
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
    shown = tip()
    assert shown is not None
    places.append(shown.geometry().center())
    left = Left(button)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    QTest.mouseMove(shown, shown.rect().center())
    assert not left.seen, "Qt takes a tip away when it sees the mouse leave"
    assert tip() is shown
    places.append(shown.geometry().bottomRight() + QPoint(50, 50))
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert left.seen
    QTest.keyClick(button, Qt.Key.Key_Escape)


class Left(QObject):
    """Whether a widget was told that the mouse has left."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Leave
        return False
