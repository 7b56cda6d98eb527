"""After a meeting: a line that two laptops changed waits, with both versions and whose each is, until somebody says."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fake_laptops import clash
from ui.follow_up.clash_card import ClashCard
from ui.widgets.access import audit


@pytest.fixture
def card(qtbot: QtBot) -> ClashCard:
    made = ClashCard()
    qtbot.addWidget(made)
    return made


def test_there_is_no_card_while_nothing_waits(card: ClashCard) -> None:
    card.show_clashes(())
    assert card.isHidden()


@pytest.mark.parametrize(("button", "first", "second"), [(0, True, False), (1, False, True), (2, True, True)])
def test_each_answer_says_which_version_stays(card: ClashCard, button: int, first: bool, second: bool) -> None:
    chosen: list[tuple[int, bool, bool]] = []
    card.chosen.connect(lambda *answer: chosen.append(answer))
    card.show_clashes((clash(7), clash(8)))
    assert card.buttons[1].words() == "That one: Ann’s laptop"
    card.buttons[button].click()
    assert chosen == [(7, first, second)]


def test_the_card_goes_with_the_last_answer(card: ClashCard) -> None:
    card.show_clashes((clash(),))
    card.resize(500, 300)
    card.show()
    assert audit(card) == []
    card.show_clashes(())
    assert card.isHidden()
