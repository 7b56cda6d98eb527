"""A screen reader is told what happens, what can be answered and what is due; and it is rarely cut short."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent

from tests.ui.run_stage import BUSES, Open
from ui.widgets.access import announce
from ui.widgets.plain_edit import PlainEdit

Heard = list[tuple[str, str]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What is announced while a test runs, and how politely."""
    sent: Heard = []

    def keep(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            sent.append((event.message(), event.politeness().name))  # type: ignore[attr-defined]  # an announcement

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return sent


def test_a_turn_waits_for_other_speech_and_a_card_that_stops_everybody_does_not(opened: Open, heard: Heard) -> None:
    stage = opened()
    stage.press("Alt+3")
    stage.press("Ctrl+F2")
    stage.press("Ctrl+F6")
    stage.press("Ctrl+F1")
    assert [polite for _, polite in heard] == ["Polite", "Polite", "Polite", "Assertive"]
    assert heard[0][0].startswith("It is Sam’s turn.")
    assert heard[-1][0] == "A card is up: Stop. All clocks stand still until the card is down."


def test_a_refusal_is_told_at_once_and_a_thing_written_waits(opened: Open, heard: Heard) -> None:
    stage = opened()
    stage.enter("a Ann: ring the venue")
    stage.enter(" by Friday")
    told = ['Please add a date after "by", such as "by 26 November 2026".', "Ann will do this by Friday 13 November: "]
    assert heard[0] == (told[0], "Assertive")
    assert heard[1][0].startswith(told[1])
    assert heard[1][1] == "Polite"


def test_the_answers_of_a_question_are_told_with_their_keys(opened: Open, heard: Heard) -> None:
    opened().press("Alt+G")
    question = heard[-1][0]
    assert "Shift+F1: 5 minutes. Shift+F2: " in question


def test_somebody_who_comes_to_the_screen_is_told_where_the_meeting_is(opened: Open, heard: Heard) -> None:
    stage = opened()
    stage.screen.begin()
    stage.settle()
    assert heard == [("Buses. 20 minutes left.", "Polite")]


def test_what_a_question_takes_is_told_once_and_then_what_to_do(opened: Open, heard: Heard) -> None:
    stage = opened(f"{BUSES}\n10:12 Tom asks to shorten Housing to 10 minutes, because Buses needs more time")
    stage.press("Shift+F1")
    first, second = (words for words, _ in heard)
    assert "Members would lose 5 minutes in Housing." in first and "Buses needs more time" in first
    assert "would lose" not in second and "Priya, are you sure?" in second


def test_of_many_answers_the_number_is_told(opened: Open, heard: Heard) -> None:
    stage = opened()
    stage.press("Alt+M")
    asked = stage.screen.ask.question()
    assert asked is not None
    assert heard[-1][0] == f"What else? {len(asked.choices)} answers. Shift+F1 is the first."


def test_minutes_that_pass_are_not_told_until_the_end_comes_near(opened: Open, heard: Heard) -> None:
    stage = opened()
    told = []
    for minute in range(1, 25):
        stage.clock.at += timedelta(minutes=1)
        stage.screen._ticker.tick()
        stage.settle()
        told += [(minute, words) for words, _ in heard]
        heard.clear()
    assert told == [(18, "2 minutes left."), (20, "Time is up.")]


def test_what_is_wrong_with_a_line_is_its_description_only_when_somebody_comes_back(opened: Open) -> None:
    """A screen reader says a new description at once, and the sentence was announced already."""
    stage = opened()
    edit: PlainEdit = stage.screen.write.edit
    stage.enter("a Ann: ring the venue")
    assert edit.line.hasFocus()
    assert edit.line.accessibleDescription() == ""
    stage.screen.now.face.setFocus()
    edit.line.setFocus()
    assert edit.line.accessibleDescription() == edit.problem() != ""
    stage.type(" ")
    stage.screen.now.face.setFocus()
    assert edit.problem() == ""
    edit.line.setFocus()
    assert edit.line.accessibleDescription() == ""


def test_what_stands_on_the_screen_too_is_heard_once(opened: Open, heard: Heard) -> None:
    """The meeting tells that nothing is written yet, and the window says the same as a hint."""
    stage = opened()
    announce(stage.screen, "Nothing is written for Buses yet.")
    stage.screen.say("Nothing is written for Buses yet.")
    stage.settle()
    assert heard == [("Hint: Nothing is written for Buses yet.", "Polite")]
