"""Writing keeps up with talk: wrong lines are put right in place, names complete themselves, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cochair.domain.records import Action, Note
from cochair.storage.store import Store, open_store
from tests.ui.run_stage import BUSES, Open, Stage
from tests.ui.test_consent import pick
from ui.at_hand import at_hand
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit
from ui.widgets.card_button import CardButton

NOTED = f"{BUSES}\n10:12 note: The 14 is late\n10:13 parked: Trains"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store for the pictures that a board chooses; nothing of it is at hand afterwards."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        yield opened
    at_hand.close()


def row(stage: Stage, words: str) -> CardButton:
    return next(card for card in stage.screen.wrote.findChildren(CardButton) if words in card.text())


def press_row(stage: Stage, words: str) -> None:
    stage.qtbot.mouseClick(row(stage, words), Qt.MouseButton.LeftButton)
    stage.settle()


def test_a_wrong_line_is_written_again_in_place(opened: Open) -> None:
    stage = opened(NOTED)
    stage.type("half a thou")
    press_row(stage, "The 14 is late")
    pick(stage, "Write it again")
    assert stage.line.text() == "The 14 is late"
    assert stage.shows("You are writing this line again: The 14 is late")
    assert audit(stage.screen) == []
    stage.press("Ctrl+A")
    stage.enter("The 41 is late")
    assert [record.text for record in stage.live.meeting.notes] == ["The 41 is late"]
    assert stage.live.meeting.records[0] == stage.live.meeting.notes[0]
    assert stage.line.text() == "half a thou"
    assert not stage.shows("You are writing this line again")


def test_a_line_can_be_left_as_it_was(opened: Open) -> None:
    stage = opened(NOTED)
    stage.type("half")
    stage.press("Alt+E")
    assert stage.line.text() == "Trains"
    stage.qtbot.mouseClick(stage.button("Leave it as it was"), Qt.MouseButton.LeftButton)
    assert (stage.line.text(), stage.live.meeting.parked[0].text) == ("half", "Trains")


def test_a_note_becomes_an_action_and_what_is_missing_is_said_beside_it(opened: Open) -> None:
    stage = opened(NOTED)
    press_row(stage, "The 14 is late")
    pick(stage, "Make it an action")
    stage.press("Return")
    assert "Please write an action like" in stage.screen.write.edit.problem()
    assert isinstance(stage.live.meeting.records[0], Note)
    stage.press("Ctrl+A")
    stage.enter("Tom write to the bus company by 26 November 2026")
    assert isinstance(stage.live.meeting.records[0], Action)


def test_a_line_is_taken_out_and_undo_brings_it_back(opened: Open) -> None:
    stage = opened(NOTED)
    press_row(stage, "Trains")
    pick(stage, "Take it out")
    assert stage.live.meeting.parked == ()
    stage.press("F9")
    assert stage.live.meeting.parked[0].text == "Trains"


def test_one_key_goes_round_the_kinds_and_keeps_the_words(opened: Open) -> None:
    stage = opened()
    stage.type("The bench")
    stage.press("F11")
    stage.press("F11")
    assert (stage.screen.write.kind().value, stage.line.text()) == ("d", "The bench")


def test_names_complete_themselves_and_any_letter_goes_on(opened: Open) -> None:
    stage = opened()
    stage.type("a ")
    stage.type("To")
    assert (stage.line.text(), stage.line.selectedText()) == ("Tom: ", "m: ")
    stage.press("End")
    stage.type("ring the venue by 26 November")
    assert stage.shows("Tom will do this by Thursday 26 November: ring the venue")
    assert stage.shows("Tom said yes. Write it")
    stage.press("Return")
    action = stage.live.meeting.actions[0]
    assert (stage.live.meeting.name(action.who), action.text) == ("Tom", "ring the venue")
    stage.type("a ")
    stage.type("Together we go")
    assert stage.line.text() == "Together we go"


def test_how_it_was_decided_is_asked_in_small_steps(opened: Open) -> None:
    stage = opened()
    stage.type("d ")
    stage.type("We go")
    stage.qtbot.mouseClick(stage.button("How did we decide?"), Qt.MouseButton.LeftButton)
    stage.settle()
    pick(stage, "By a vote")
    line = QApplication.focusWidget()
    assert line is not None
    stage.qtbot.keyClicks(line, "lots")
    stage.press("Return")
    assert stage.shows("Please type 2 numbers, such as 7 to 2.")
    stage.press("Ctrl+A")
    stage.qtbot.keyClicks(line, "7 to 2")
    stage.press("Return")
    pick(stage, "Yes, it can")
    pick(stage, "Sam disagreed")
    pick(stage, "That is all")
    assert stage.line.text() == "We go (vote 7 to 2; open to change; Sam disagrees)"
    assert stage.shows("We voted 7 to 2. It can still change. Sam disagreed.")
    stage.press("Return")
    decision = stage.live.meeting.decisions[0]
    assert (decision.text, decision.how, len(decision.disagreed)) == ("We go", "vote 7 to 2", 1)


def test_writing_again_fits_at_every_text_size(opened: Open, qapp: QApplication) -> None:
    for scale in (1.0, 1.5, 2.0):
        apply(qapp, Comfort(scale, "light"))
        stage = opened(NOTED)
        stage.press("Alt+E")
        assert audit(stage.screen) == [], scale


def test_a_line_gets_another_picture_or_none_without_a_dialog(opened: Open, store: Store) -> None:
    stage = opened(f"{BUSES}\n10:12 note: The bus is late\n10:13 note: A bus came")
    at_hand.open(store.pictures, "North Town Board")
    press_row(stage, "The bus is late")
    pick(stage, "Another picture")
    question = stage.screen.ask.question()
    assert question is not None
    assert question.choices[0].words == "A bus"
    assert question.choices[-1].words == "No picture"
    assert all(choice.picture for choice in question.choices[:-1])
    assert audit(stage.screen) == []
    pick(stage, "No picture")
    assert stage.screen.ask.question() is None
    assert stage.shows("have no picture from now on.")
    assert store.pictures.choices("North Town Board") != {}
    assert row(stage, "The bus is late")._picture == ""
    press_row(stage, "The bus is late")
    pick(stage, "Another picture")
    pick(stage, "A bus")
    assert store.pictures.choices("North Town Board") == {}
