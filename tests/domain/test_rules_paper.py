"""The page "Our rules" tells a board what it agreed on, in its own words."""

from dataclasses import replace
from fractions import Fraction

from cochair.domain.board import BoardGroup, BoardNumber, GroupNumber
from cochair.domain.board_rules import BoardRules
from cochair.domain.document_texts import texts_of
from cochair.domain.rules_paper import compose_rules

BOARD = BoardNumber(1)
KNOWERS = BoardGroup(GroupNumber(1), BOARD, "Knowers", "knower", "a", "Know", True, Fraction(1, 2))
HELPERS = BoardGroup(GroupNumber(2), BOARD, "Helpers", "helper", "a", "Help")
RULES = BoardRules(1, BOARD, 14, 15, 30, 90, 60, 1, ("one person at a time", "Be kind", "Ask when it is not clear"))


def told(rules: BoardRules = RULES, *groups: BoardGroup) -> list[str]:
    """Every sentence of the page."""
    return [text for text in texts_of(compose_rules("North Town Board", groups or (KNOWERS, HELPERS), rules)) if text]


def test_it_tells_the_groups_and_whose_time_is_kept() -> None:
    page = told()
    for sentence in (
        "We are Knowers and Helpers.",
        "We keep half of the time, or more, for Knowers.",
        "Only they can give it away.",
    ):
        assert sentence in page
    assert not any("for Helpers" in sentence for sentence in page)
    assert "We keep time for Knowers." in told(RULES, replace(KNOWERS, share=None))
    assert "We have not agreed whose time we keep." in told(RULES, HELPERS)


def test_it_tells_every_rule_as_the_board_has_it() -> None:
    page = told()
    for sentence in (
        "A meeting takes 90 minutes or less, with breaks.",
        "We have a break after 30 minutes, or sooner.",
        "Each break takes 15 minutes or more.",
        "You get the papers 14 days before the meeting.",
        "Then we all wait for 60 seconds.",
        "We can put off a topic with kept time 1 time.",
        "Ask when it is not clear.",
        "One person at a time.",
    ):
        assert sentence in page


def test_a_board_may_agree_on_nothing_of_a_kind() -> None:
    page = told(replace(RULES, notice_days=0, put_off=0, ground_rules=("Be kind",)))
    assert "You get the papers on the day of the meeting." in page
    assert "We never put off a topic with kept time." in page
    assert "Be kind." in page
    assert "This is how we talk with each other:" not in told(replace(RULES, ground_rules=()))


def test_it_names_the_board_and_says_whose_yes_a_big_change_needs() -> None:
    page = told()
    assert "The rules of North Town Board" in page
    assert "A big change needs a yes from both co-chairs." in page


def test_every_sentence_is_short() -> None:
    assert [text for text in told() if len(text.split()) > 15] == []
