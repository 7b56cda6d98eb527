"""A list that shows whole rows only, and says how many more there are."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.live.whole_rows import WholeRows
from ui.widgets.big_button import BigButton


class Stage:
    """A list of ten buttons, each 44 pixels high, in a window of a height."""

    def __init__(self, qtbot: QtBot, height: int, count: int = 10) -> None:
        self.qtbot = qtbot
        self.rows = WholeRows(6)
        qtbot.addWidget(self.rows)
        self.buttons = [BigButton(f"Row {number}") for number in range(count)]
        self.rows.set_rows(self.buttons)
        self.rows.resize(300, height)
        self.rows.show()
        qtbot.waitExposed(self.rows)

    def seen(self) -> list[int]:
        """The rows that can be seen, each whole."""
        shown = [number for number, row in enumerate(self.buttons) if row.isVisible()]
        assert all(self.rows.rect().contains(self.buttons[number].geometry()) for number in shown)
        assert shown == list(self.rows.shown())
        return shown

    def words(self) -> list[str]:
        """The names of the two buttons, where there is more."""
        own = [b for b in self.rows.findChildren(BigButton) if b not in self.buttons and b.isVisible()]
        assert all(self.rows.rect().contains(b.geometry()) for b in own)
        return [b.accessibleName() for b in own]

    def press(self, words: str) -> None:
        found = (b for b in self.rows.findChildren(BigButton) if b.isVisible() and b.accessibleName() == words)
        next(found).click()


def test_all_rows_are_shown_when_there_is_room(qtbot: QtBot) -> None:
    stage = Stage(qtbot, 10 * 50)
    assert stage.seen() == list(range(10))
    assert stage.words() == []


def test_only_whole_rows_are_shown_and_the_others_are_counted(qtbot: QtBot) -> None:
    """4 rows, the button, and a rest that is less than a row."""
    stage = Stage(qtbot, 4 * 50 + 44 + 30)
    assert stage.seen() == [0, 1, 2, 3]
    assert stage.words() == ["6 more below"]


def test_the_buttons_move_to_the_next_rows_and_back(qtbot: QtBot) -> None:
    """Going on shows what has not been seen, and the last page is full."""
    stage = Stage(qtbot, 4 * 50 + 44)
    stage.press("6 more below")
    assert stage.seen() == [4, 5, 6, 7]
    assert stage.words() == ["4 more above", "2 more below"]
    stage.press("2 more below")
    assert stage.seen() == [6, 7, 8, 9]
    assert stage.words() == ["6 more above"]
    stage.press("6 more above")
    stage.press(stage.words()[0])
    assert stage.seen()[0] == 0


@pytest.mark.parametrize("number", range(10))
def test_a_row_is_kept_in_sight(qtbot: QtBot, number: int) -> None:
    """With the one before it, where there is room; also when the list gets smaller."""
    stage = Stage(qtbot, 3 * 50 + 44)
    stage.rows.keep_in_sight(number)
    assert number in stage.seen()
    assert number == 0 or number - 1 in stage.seen()
    stage.rows.resize(300, 50 + 44)
    assert stage.seen() == [number]


def test_at_least_one_row_is_asked_for(qtbot: QtBot) -> None:
    stage = Stage(qtbot, 500)
    assert stage.rows.minimumSizeHint().height() == 44 + 6 + 44


def test_every_row_is_shown_where_something_else_scrolls(qtbot: QtBot) -> None:
    stage = Stage(qtbot, 200)
    stage.rows.show_all(True)
    assert stage.rows.minimumSizeHint().height() == stage.rows.heightForWidth(300) == 10 * 50
    stage.rows.resize(300, 500)
    assert stage.seen() == list(range(10))


def test_rows_that_went_are_gone(qtbot: QtBot) -> None:
    stage = Stage(qtbot, 500)
    old = stage.buttons
    stage.buttons = [old[0], BigButton("Another")]
    with qtbot.waitSignal(old[5].destroyed):
        stage.rows.set_rows(stage.buttons)
    assert stage.seen() == [0, 1]


def test_the_keyboard_goes_down_the_rows_to_the_button(qtbot: QtBot) -> None:
    stage = Stage(qtbot, 4 * 50 + 44)
    chain: list[QWidget | None] = [stage.buttons[0]]
    while len(chain) < 10:
        chain.append(chain[-1].nextInFocusChain() if chain[-1] is not None else None)
    assert chain == stage.buttons


def test_the_buttons_may_stand_somewhere_else(qtbot: QtBot) -> None:
    """The rows have all the room then."""
    stage = Stage(qtbot, 3 * 50 - 6)
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    stage.rows.put_buttons_in(QHBoxLayout(elsewhere))
    stage.rows.place()
    elsewhere.show()
    assert stage.seen() == [0, 1, 2]
    assert [b.words() for b in elsewhere.findChildren(BigButton) if b.isVisible()] == ["7 more"]
    assert stage.rows.minimumSizeHint().height() == 44
