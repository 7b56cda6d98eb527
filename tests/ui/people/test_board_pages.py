"""The board's own words and rules: one question at a time, each answer kept at once, by keys alone."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.domain.board import Board, BoardGroup
from cochair.domain.board_rules import BoardRules
from cochair.services.people_of_board import board_at_hand
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, plan
from ui import words_keeping as w
from ui.paper_places import PaperPlaces
from ui.people.asking.asking import Asking
from ui.people.board.rules_page import RulesPage
from ui.people.board.words_page import WordsPage
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.widgets.choices import Choices
from ui.widgets.wrap_label import WrapLabel


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one board that met once."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


@pytest.fixture
def screen(qtbot: QtBot, store: Store, tmp_path: Path) -> BoardScreen:
    """The board on a laptop."""
    board = board_at_hand(store.books, store.library)
    assert board is not None
    places = PaperPlaces(tmp_path / "papers", tmp_path / "cache")
    shown = BoardScreen()
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.open(
        Desk(store.books, store.library, FakeClock(TEN), places, board.number, lambda _: None), "North Town Board"
    )
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.take_focus()
    return shown


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def type_over(qtbot: QtBot, words: str) -> None:
    """Type words in the place of those in the line that has the keyboard."""
    line = QApplication.focusWidget()
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, words)


def words_page(screen: BoardScreen) -> Asking:
    """The questions about words."""
    screen.stage.open_part("words")
    page = screen.stage.page("words")
    assert isinstance(page, WordsPage)
    return page.asking


def rules_page(screen: BoardScreen) -> Asking:
    """The questions about rules."""
    screen.stage.open_part("rules")
    page = screen.stage.page("rules")
    assert isinstance(page, RulesPage)
    return page.asking


def focus() -> str:
    """The name of what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.accessibleName()


def pick(asking: Asking, value: object) -> None:
    """Choose an answer of the question that is asked."""
    choices = asking.place.findChild(Choices)
    assert isinstance(choices, Choices)
    choices.picked.emit(value)


def test_the_cards_say_how_it_stands(screen: BoardScreen) -> None:
    assert [card.accessibleName() for card in screen.stage.cards.values()][:2] == [
        "Our words. You say Members and Workers.",
        "Our rules. 10 minutes of break after 45 minutes. Papers 7 days before.",
    ]


def test_the_board_gets_another_name(qtbot: QtBot, screen: BoardScreen, store: Store) -> None:
    words_page(screen)
    assert focus() == "The name of your board"
    type_over(qtbot, "Our Town")
    press(qtbot, Qt.Key.Key_Return)
    assert store.books.of(Board).rows()[0].name == "Our Town"
    assert screen.stage.banner.sentence() == "CoChair keeps your answer."


def test_words_of_a_preset_are_there_for_every_group_at_once(screen: BoardScreen, store: Store) -> None:
    asking = words_page(screen)
    asking.go_on()
    assert focus() == "We write our own words"
    pick(asking, "direct-experience-and-job")
    assert [(g.name, g.singular) for g in store.books.of(BoardGroup).rows()] == [
        ("People with direct experience", "person with direct experience"),
        ("People with a job here", "person with a job here"),
    ]
    asking.go_on()
    assert asking.questions[asking.number].words == "What do you call this group? People with direct experience"


def test_own_words_time_and_share_of_a_group_by_keys_alone(qtbot: QtBot, screen: BoardScreen, store: Store) -> None:
    asking = words_page(screen)
    asking.go_on()
    asking.go_on()
    type_over(qtbot, "Owls")
    press(qtbot, Qt.Key.Key_Tab)
    assert focus() == "One person, with a or an before it"
    type_over(qtbot, "an owl")
    press(qtbot, Qt.Key.Key_Tab)
    type_over(qtbot, "Owls")
    asking.next.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert focus() == "Yes, we keep time for them"
    asking.go_on()
    assert asking.questions[asking.number].words == "How much of the talking is for Owls?" and focus() == "Half"
    press(qtbot, Qt.Key.Key_Left)
    own = store.books.of(BoardGroup).rows()[0]
    assert (own.name, own.article, own.singular, own.short) == ("Owls", "an", "owl", "Owls")
    assert own.share == Fraction(2, 5)


def test_a_group_with_no_kept_time_is_asked_for_no_share(screen: BoardScreen, store: Store) -> None:
    asking = words_page(screen)
    for _ in range(3):
        asking.go_on()
    count = len(asking.questions)
    pick(asking, False)
    assert not store.books.of(BoardGroup).rows()[0].protected and len(asking.questions) == count - 1


def test_what_can_not_be_kept_stays_and_says_what_to_do(qtbot: QtBot, screen: BoardScreen, store: Store) -> None:
    asking = words_page(screen)
    asking.go_on()
    asking.go_on()
    type_over(qtbot, "workers")
    asking.go_on()
    assert (asking.number, focus()) == (2, "Several people of this group")
    line = QApplication.focusWidget()
    assert line is not None and line.property("text") == "workers"
    assert store.books.of(BoardGroup).rows()[0].name == "Members"


def test_another_group_is_asked_about_next(qtbot: QtBot, screen: BoardScreen, store: Store) -> None:
    asking = words_page(screen)
    while asking.number + 1 < len(asking.questions):
        asking.go_on()
    qtbot.keyClicks(QApplication.focusWidget(), "Neighbours")
    asking.go_on()
    assert [g.name for g in store.books.of(BoardGroup).rows()] == ["Members", "Workers", "Neighbours"]
    assert asking.questions[asking.number].words == "What do you call this group? Neighbours"


def test_esc_goes_one_question_back_and_then_to_the_cards(screen: BoardScreen) -> None:
    asking = words_page(screen)
    asking.go_on()
    screen.stage.step_back()
    assert (asking.number, screen.stage.shown()) == (0, "words")
    screen.stage.step_back()
    assert screen.stage.shown() == "" and focus().startswith("Our words.")


def test_rules_are_kept_as_soon_as_they_change(qtbot: QtBot, screen: BoardScreen, store: Store) -> None:
    rules_page(screen)
    assert focus() == "How long is a break?"
    press(qtbot, Qt.Key.Key_Up)
    assert store.books.of(BoardRules).rows()[0].break_minutes == 15
    assert screen.stage.banner.sentence() == "CoChair keeps your answer."


def test_rules_of_talking_are_ticked_and_typed(qtbot: QtBot, screen: BoardScreen, store: Store) -> None:
    asking = rules_page(screen)
    for _ in range(6):
        asking.go_on()
    assert focus() == "A rule in your own words"
    qtbot.keyClicks(QApplication.focusWidget(), "Phones stay in the bag")
    asking.go_on()
    assert store.books.of(BoardRules).rows()[0].ground_rules == ("Phones stay in the bag",)
    screen.stage.step_back()
    qtbot.keyClicks(QApplication.focusWidget(), "phones stay in the bag")
    asking.go_on()
    assert asking.number == 6


def test_the_page_of_rules_is_made(qtbot: QtBot, screen: BoardScreen, tmp_path: Path) -> None:
    asking = rules_page(screen)
    while asking.number + 1 < len(asking.questions):
        asking.go_on()
    with qtbot.waitSignal(screen.stage.page("rules")._maker.saved, timeout=60_000):  # type: ignore[attr-defined]
        press(qtbot, Qt.Key.Key_Return)
    assert (tmp_path / "papers" / "our-rules.pdf").read_bytes().startswith(b"%PDF")
    asking.go_on()
    assert screen.stage.shown() == ""


def ticks(asking: Asking) -> list[bool]:
    """Which questions have a tick, or would have one if they were not asked now."""
    return [asked.answered for asked in asking.questions]


def test_a_rule_that_somebody_only_went_past_has_no_tick(qtbot: QtBot, screen: BoardScreen) -> None:
    asking = rules_page(screen)
    asking.go_on()
    press(qtbot, Qt.Key.Key_Up)  # another number is an answer
    asking.go_on()
    assert ticks(asking)[:3] == [False, True, False]


def test_words_that_somebody_only_went_past_have_no_tick(screen: BoardScreen) -> None:
    asking = words_page(screen)
    while asking.number + 1 < len(asking.questions):
        asking.go_on()
    known = {asked.words: asked.answered for asked in asking.questions}
    assert known["What is your board called?"] and not known["Do you keep time for Workers?"]


def test_where_no_meeting_has_ended_the_page_of_how_it_was_has_nothing_to_press(screen: BoardScreen) -> None:
    screen.stage.open_part("how")
    focus = QApplication.focusWidget()
    assert focus is None or focus.isVisible()
    words = [label.text() for label in screen.stage.page("how").findChildren(WrapLabel) if label.isVisible()]
    assert w.NO_ENDED in words and w.OVER_TIME not in words
