"""Anybody asks what a word means; it is kept, with a meaning when somebody knows one, and the room sees it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.run_stage import BUSES, Open, Stage
from tests.ui.test_consent import ASKED, choices, pick
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit


def asked(stage: Stage, word: str) -> None:
    stage.press("Alt+Y")
    pick(stage, "Type the word")
    into(stage, word)


def into(stage: Stage, words: str) -> None:
    """Type where the keyboard is, and press Enter."""
    focus = QApplication.focusWidget()
    assert focus is not None and focus is not stage.line
    stage.qtbot.keyClicks(focus, words)
    stage.press("Return")


def test_who_does_not_understand_a_word_has_it_shown_to_everyone_with_its_meaning(opened: Open) -> None:
    stage = opened()
    stage.qtbot.mouseClick(stage.button("I do not understand"), Qt.MouseButton.LeftButton)
    stage.settle()
    pick(stage, "A word")
    pick(stage, "Type the word")
    into(stage, "referral")
    assert stage.shows("referral: letter that asks for help")
    pick(stage, "Show this to everyone")
    hard = stage.live.meeting.hard_words[-1]
    assert (hard.word, hard.meaning) == ("referral", "letter that asks for help")
    assert stage.screen.ask.question() is None


def test_another_meaning_can_be_typed(opened: Open) -> None:
    stage = opened()
    asked(stage, "referral")
    pick(stage, "It means something else")
    into(stage, "a note to the doctor")
    assert stage.live.meeting.hard_words[-1].meaning == "a note to the doctor"


def test_a_word_that_nobody_knows_yet_is_kept_all_the_same(opened: Open) -> None:
    stage = opened()
    asked(stage, "blorbing")
    assert stage.shows("What does “blorbing” mean?")
    pick(stage, "We do not know yet")
    assert (stage.live.meeting.hard_words[-1].word, stage.live.meeting.hard_words[-1].meaning) == ("blorbing", "")


def test_no_word_is_asked_for_again(opened: Open) -> None:
    stage = opened()
    asked(stage, "   ")
    assert stage.shows("Please type the word.")
    assert stage.live.meeting.hard_words == ()


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_it_fits_at_every_text_size(opened: Open, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(scale, "light"))
    stage = opened()
    assert audit(stage.screen) == []
    asked(stage, "referral")
    assert audit(stage.screen) == []


def test_the_question_goes_with_the_card(opened: Open) -> None:
    stage = opened()
    stage.press("Ctrl+F3")
    assert stage.shows("What was hard?")
    stage.press("Ctrl+F6")
    assert not stage.shows("What was hard?")


def test_an_open_question_of_the_meeting_stays_in_sight(opened: Open) -> None:
    stage = opened(ASKED)
    stage.press("Ctrl+F3")
    assert stage.shows("Priya, what do you say?")


def test_words_just_written_down_are_offered_until_they_are_explained(opened: Open) -> None:
    stage = opened(BUSES + "\n10:12 note: The ICB waits for the referral")
    stage.press("Alt+Y")
    assert choices(stage) == ["ICB", "referral", "Type the word"]
    pick(stage, "referral")
    pick(stage, "Show this to everyone")
    stage.press("Alt+Y")
    assert choices(stage) == ["ICB", "Type the word"]
