"""A hard word is underlined and told below the line; one key swaps it, and nothing changes by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Page
from tests.ui.run_stage import Open, Stage
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import LOAD_AFTER, PlainHelper, helped


def typed(stage: Stage, words: str) -> None:
    """Type words, and let the rules be loaded as they are after a pause."""
    stage.type(words)
    stage.screen.write.helper.load()
    stage.settle()


def test_a_hard_word_is_told_below_the_line_and_swapped_by_a_key(opened: Open) -> None:
    stage = opened()
    typed(stage, "we wait for the referral now")
    assert stage.shows("“referral”: Not everybody knows this word.")
    assert stage.line.text() == "we wait for the referral now"
    assert audit(stage.screen) == []
    stage.press("Alt+J")
    assert stage.line.text() == "we wait for the letter that asks for help now"
    assert not stage.screen.write.helper.isVisible()
    stage.line.undo()
    assert "referral" in stage.line.text()


def test_plain_words_and_names_are_left_alone(opened: Open) -> None:
    stage = opened()
    typed(stage, "Priya and Tom talk about the bus")
    assert not stage.screen.write.helper.isVisible()
    stage.press("Alt+J")
    assert stage.line.text() == "Priya and Tom talk about the bus"


def test_what_can_not_be_swapped_has_no_button(opened: Open) -> None:
    stage = opened()
    typed(stage, "the door was opened")
    assert stage.screen.write.helper.sentence()
    assert not stage.screen.write.helper.button.isVisible()


def test_underlining_changes_no_text_no_caret_and_no_selection(opened: Open) -> None:
    stage = opened()
    typed(stage, "the referral")
    stage.line.setSelection(0, 3)
    stage.line.mark(((4, 12),))
    assert (stage.line.text(), stage.line.selectedText(), stage.line.cursorPosition()) == ("the referral", "the", 3)


def test_it_follows_every_letter_once_loaded(opened: Open) -> None:
    stage = opened()
    typed(stage, "the")
    stage.type(" referra")
    assert not stage.screen.write.helper.isVisible()
    stage.type("l")
    assert stage.screen.write.helper.isVisible()
    stage.enter(" today")
    assert not stage.screen.write.helper.isVisible()


def test_it_fits_at_every_text_size(opened: Open, qapp: QApplication) -> None:
    for scale in (1.0, 1.5, 2.0, 3.0):
        apply(qapp, Comfort(scale, "light"))
        stage = opened()
        stage.screen.show_zone("write_tab")
        typed(stage, "the stakeholders wait for a referral")
        assert audit(stage.screen) == [], scale


def test_each_line_swaps_its_own_words_by_the_same_key(page: Page, qtbot: QtBot) -> None:
    lines = [helped(PlainEdit(label), lambda: ("Referral House",)) for label in ("One", "Other")]
    shown = page(*lines)
    for line in lines:
        qtbot.keyClicks(line.line, "the referral from Referral House")
    qtbot.waitUntil(lambda: all(e.findChild(PlainHelper).isVisible() for e in lines), timeout=10 * LOAD_AFTER)
    assert audit(shown) == []
    qtbot.keyClick(lines[1].line, "j", Qt.KeyboardModifier.AltModifier)
    assert [e.text() for e in lines] == [
        "the referral from Referral House",
        "the letter that asks for help from Referral House",
    ]


def test_the_key_does_nothing_in_a_line_of_plain_words(page: Page, qtbot: QtBot) -> None:
    line = helped(PlainEdit("One"))
    page(line)
    qtbot.keyClicks(line.line, "tea")
    qtbot.keyClick(line.line, "j", Qt.KeyboardModifier.AltModifier)
    assert line.text() == "tea"
