"""Each look of the sweep finds what is wrong, on a page made to be wrong, and says nothing where all is well."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from cochair.domain.time_state import TimeState
from tests.access.conftest import Page
from tests.access.looked import Looked
from tests.access.presses import crowded, missed_presses
from tests.access.reading import pale_words
from tests.access.rings import weak_rings
from tests.access.telling import silent
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.choices import Choices
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.stepper import Stepper
from ui.widgets.time_face import TimeFace
from ui.widgets.time_shapes.reading import TimeReading
from ui.widgets.wrap_label import WrapLabel


class Painted(QWidget):
    """Words in a colour on white, with a thick black picture beside them that must not be taken for words."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(300, 60)
        self.setFont(look.font())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        painter.fillRect(QRectF(0, 0, 40, 60), QColor("#000000"))
        painter.setPen(QColor(self._colour))
        painter.drawText(self.rect().adjusted(60, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "Nine minutes left")


class Ringed(QPushButton):
    """A button whose ring, when the keyboard is there, has a width and a colour."""

    def __init__(self, width: int, colour: str) -> None:
        super().__init__("Go")
        self.setAccessibleName("Go")
        self._ring = QPen(QColor(colour), width)
        self.setFixedSize(200, 60)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self.hasFocus():
            half = self._ring.widthF() / 2
            painter.setPen(self._ring)
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))


def good() -> list[QWidget]:
    choices, pick, tabs = Choices("How is time shown?"), PickLine("Who speaks?"), BigTabs()
    choices.show_options(((1, "A disc"), (2, "Words")), 1)
    pick.show_options(((1, "Ann"), (2, "Mo")), 1)
    for words in ("Now", "Today"):
        tabs.add(words)
    edit, off = PlainEdit("Who will do it?", "Ann", hint="A name"), BigButton("Not now")
    off.setEnabled(False)
    disc = TimeFace()
    disc.show_reading(TimeReading(5, 10, 5, TimeState.RUNNING, "5 minutes left", "5 minutes left", ""))
    disc.setFixedHeight(120)
    rows = [WrapLabel("Buses"), BigButton("Next item", "next", role="main"), off, edit, choices, pick, tabs]
    return [*rows, Stepper("Minutes for Buses", 1, 60, 5), disc]


CHECKS: tuple[Callable[[QWidget], Looked], ...] = (pale_words, weak_rings, missed_presses, crowded, silent)


@pytest.mark.parametrize("check", CHECKS)
def test_a_good_page_has_no_fault(check: Callable[[QWidget], Looked], page: Page) -> None:
    told = check(page(*good()))
    assert told.faults == []
    assert told.count >= 8


@pytest.mark.parametrize(("colour", "ratio"), [("#767676", "4.5"), ("#5D5D5D", "6.6"), ("#FFFFF0", "1.0")])
def test_pale_words_are_found_beside_a_black_picture(colour: str, ratio: str, page: Page) -> None:
    (fault,) = pale_words(page(Painted(colour))).faults
    assert fault == f"Painted “” has words of {ratio} to 1."


@pytest.mark.parametrize("colour", ["#595959", "#000000", "#00008B"])
def test_words_of_seven_to_one_are_well(colour: str, page: Page) -> None:
    told = pale_words(page(Painted(colour)))
    assert (told.count, told.faults) == (1, [])


def test_pale_words_that_qt_draws_are_found(page: Page) -> None:
    pick, edit = QComboBox(), PlainEdit("Who", hint="Type a name")
    pick.addItem("Everyone")
    pick.setStyleSheet("color: #999999; background: #FFFFFF;")
    edit.line.setStyleSheet("placeholder-text-color: #BBBBBB; background: #FFFFFF;")
    faults = pale_words(page(pick, edit)).faults
    assert [fault.split()[0] for fault in faults] == ["QComboBox", "TypingLine"]


def test_pale_words_beside_dark_ones_are_found(page: Page) -> None:
    """A line of good words above does not hide a pale one below in the same widget."""

    class Two(Painted):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)
            painter = QPainter(self)
            painter.setPen(QColor("#AAAAAA"))
            painter.drawText(60, 58, "and this is pale")

    told = pale_words(page(Two("#000000")))
    assert (told.count, len(told.faults)) == (2, 1)


@pytest.mark.parametrize(("width", "colour"), [(1, "#000000"), (4, "#B0B0B0"), (0, "#FFFFFF")])
def test_a_thin_or_pale_ring_is_found(width: int, colour: str, page: Page) -> None:
    assert weak_rings(page(Ringed(width, colour))).faults


def test_a_line_under_the_words_is_no_ring(page: Page) -> None:
    class Under(Ringed):
        def paintEvent(self, _event: object) -> None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor("#FFFFFF"))
            if self.hasFocus():
                painter.fillRect(QRectF(0, 50, 200, 10), QColor("#000000"))

    faults = weak_rings(page(Under(2, "#000000"))).faults
    assert [fault.rsplit(" ", 1)[1] for fault in faults] == ["left.", "right.", "top."]


def test_a_ring_of_two_black_pixels_is_well(page: Page) -> None:
    assert weak_rings(page(Ringed(2, "#000000"))).faults == []


def test_what_lies_over_the_keyboard_is_found(page: Page) -> None:
    ground = page(BigButton("Under"))
    over = WrapLabel("Over", parent=ground)
    over.setGeometry(0, 0, 790, 300)
    over.show()
    assert weak_rings(ground).faults[-1] == "BigButton “Under” has the keyboard and lies under WrapLabel."


def test_a_box_that_can_be_pressed_on_its_words_only_is_found(page: Page) -> None:
    box = QCheckBox("Tick me")
    box.setMinimumSize(400, 60)
    faults = missed_presses(page(box)).faults
    assert len(faults) == 5
    assert "can not be pressed at (2, 2)" in faults[1]


def test_a_button_that_something_covers_is_found(page: Page) -> None:
    ground = page(BigButton("Under"))
    over = WrapLabel("Over", parent=ground)
    over.setGeometry(0, 0, 790, 300)
    over.show()
    assert len(missed_presses(ground).faults) == 5


def test_small_and_crowded_buttons_are_found(page: Page) -> None:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setSpacing(2)
    for number in range(2):
        button = QPushButton(str(number))
        button.setFixedSize(40, 40)
        row.addWidget(button)
    row.addStretch(1)
    ground = page(holder)
    assert "less than 44" in missed_presses(ground).faults[0]
    assert crowded(ground).faults == ["QPushButton “0” and QPushButton “1” are too near."]


def test_in_the_live_bar_more_is_asked(page: Page) -> None:
    ground = page(BigButton("Pause"))
    assert missed_presses(ground).faults == []
    ground.setProperty("liveBar", True)
    (fault,) = missed_presses(ground).faults
    assert fault.endswith("less than 60.")


class Mute(QPushButton):
    """A button that is wrong in one way."""


def _no_name() -> QAbstractButton:
    return Mute("")


def _other_name() -> QAbstractButton:
    button = Mute("Next item")
    button.setAccessibleName("Go on")
    return button


def _untold_tip() -> QAbstractButton:
    button = Mute("Next item")
    button.setToolTip("Key: F5")
    return button


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (_no_name, "Mute “” has no name."),
        (_other_name, "Mute “Next item” is told as “Go on”."),
        (_untold_tip, "Mute “Next item” has a tip that is not told: Key: F5"),
        (lambda: QRadioButton("A disc"), "QRadioButton “A disc” lies in no group with a name."),
    ],
)
def test_what_is_not_told_is_found(make: Callable[[], QWidget], fault: str, page: Page) -> None:
    assert silent(page(make())).faults == [fault]


def test_a_list_that_opens_without_a_label_is_found(page: Page) -> None:
    pick = QComboBox()
    pick.addItem("Ann")
    pick.setAccessibleName("Who")
    assert silent(page(QLabel("Who"), pick)).faults == ["QComboBox “Who” has no label of its own."]


def test_the_middle_and_the_corners_are_pressed(page: Page) -> None:
    """A button with a hole in one corner is found by that corner."""

    class Holed(BigButton):
        def hitButton(self, place: QPoint) -> bool:
            return self.rect().contains(place) and not (place.x() < 5 and place.y() < 5)

    (fault,) = missed_presses(page(Holed("Go"))).faults
    assert "at (2, 2)" in fault
