"""When the store can not read or keep: one sentence in the page, and nothing is lost or shown as kept."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit

from cochair.domain.board import BoardGroup, BoardPerson
from cochair.domain.needs import Need
from cochair.services.ports import StoreFailed
from cochair.storage.books import StoredBook
from ui import words_people
from ui.people.board.words_page import WordsPage
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.name.page import NamePage
from ui.people.needs.page import NeedsPage
from ui.people.screen import PeopleScreen
from ui.widgets.choices import Choices

FULL = "The disk is full. Please make room."
Break = Callable[..., None]


@pytest.fixture
def fails(monkeypatch: pytest.MonkeyPatch) -> Break:
    """Let ways of the store fail by name."""

    def fail(*_: object, **__: object) -> None:
        raise StoreFailed(FULL)

    def broken(*names: str) -> None:
        for name in names:
            monkeypatch.setattr(StoredBook, name, fail)

    return broken


def test_a_list_that_can_not_be_read_stays_and_says_so(people: PeopleScreen, fails: Break) -> None:
    before = list(people.who.rows)
    fails("rows", "row")
    people.show_list()
    assert people.who.banner.sentence() == FULL and list(people.who.rows) == before


def test_a_person_who_can_not_be_read_is_not_shown_under_another_name(
    people: PeopleScreen, desk: Desk, sam: BoardPerson, fails: Break
) -> None:
    tom = desk.books.of(BoardPerson).rows(name="Tom")[0]
    fails("rows", "row")
    people.choose(tom.number)
    assert people.person == sam.number and people.who.banner.sentence() == FULL


def test_a_question_that_can_not_be_read_is_not_asked(
    people: PeopleScreen, monkeypatch: pytest.MonkeyPatch, fails: Break
) -> None:
    people.stage.open_part("needs")
    page = people.stage.page("needs")
    assert isinstance(page, NeedsPage)
    with monkeypatch.context():
        fails("rows")
        page.asked.next.click()
    assert page.asked.number == 0 and people.stage.banner.sentence() == FULL


def test_a_line_that_can_not_be_kept_says_so_and_is_tried_again(
    people: PeopleScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch, fails: Break
) -> None:
    people.stage.open_part("name")
    page = people.stage.page("name")
    assert isinstance(page, NamePage)
    line = page.asking.place.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("Samira")
    fails("change")
    page.asking.next.click()
    assert page.asking.number == 0 and line.text() == "Samira"
    assert line.accessibleDescription() in ("", f"{FULL} {words_people.TRIES_AGAIN}")
    monkeypatch.undo()
    people.finish_typing()
    assert desk.books.of(BoardPerson).rows(name="Samira")


def test_words_that_can_be_kept_nowhere_are_there_when_somebody_comes_back(
    people: PeopleScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch, fails: Break
) -> None:
    people.stage.open_part("name")
    page = people.stage.page("name")
    assert isinstance(page, NamePage)
    line = page.asking.place.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("Samira")
    fails("change")
    monkeypatch.setattr(type(desk.library), "keep_draft", StoredBook.change)
    people.stage.leave_part()
    people.stage.open_part("name")
    assert line.text() == "Samira"
    monkeypatch.undo()
    page.asking.next.click()
    assert desk.books.of(BoardPerson).rows(name="Samira") and page.asking.number == 1


def test_words_of_the_board_are_tried_again_when_somebody_leaves(
    board: BoardScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch, fails: Break
) -> None:
    board.stage.open_part("words")
    page = board.stage.page("words")
    assert isinstance(page, WordsPage)
    page.asking.begin(2)
    line = page.asking.place.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("Owls")
    fails("change")
    page.asking.next.click()
    assert page.asking.number == 2 and board.stage.banner.sentence() == FULL
    monkeypatch.undo()
    board.stage.leave_part()
    assert desk.books.of(BoardGroup).rows(name="Owls")


def test_what_was_picked_and_not_kept_is_not_shown_as_kept(board: BoardScreen, fails: Break) -> None:
    board.stage.open_part("words")
    page = board.stage.page("words")
    assert isinstance(page, WordsPage)
    page.asking.begin(3)
    choices = page.asking.place.findChild(Choices)
    assert isinstance(choices, Choices)
    held = choices.chosen_row().text()
    fails("change")
    other = next(row for row in choices.findChildren(type(choices.chosen_row())) if row.text() != held)
    other.click()
    assert choices.chosen_row().text() == held and board.stage.banner.sentence() == FULL


def test_what_helps_and_is_not_kept_is_not_shown_as_kept(people: PeopleScreen, desk: Desk, fails: Break) -> None:
    people.stage.open_part("needs")
    page = people.stage.page("needs")
    assert isinstance(page, NeedsPage)
    button = next(iter(page.places[0].grid.buttons.values()))
    fails("add", "change")
    button.click()
    assert not button.isChecked() and desk.books.of(Need).rows() == ()
