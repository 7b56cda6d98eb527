"""No key means two things on a screen, none gets in the way of typing, and a clicker runs a meeting."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from ui.commands import CLICKER, COMMANDS
from ui.key_tables import TABLES
from ui.live.screen import RunScreen
from ui.plan.screen import PlanScreen
from ui.widgets.big_button import BigButton

OF_WIDGETS = {"Tab", "Space", "Return", "Alt+Up", "Alt+Down"}
"""Keys of the tables that belong to buttons, rows and headings themselves."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


def shortcuts_here(window: Window) -> list[str]:
    """The keys that work where the keyboard is now."""
    focus = QApplication.focusWidget() or window.shell
    found = []
    for shortcut in window.shell.findChildren(QShortcut):
        owner = shortcut.parent()
        inside = shortcut.context() is Qt.ShortcutContext.WidgetWithChildrenShortcut
        near = owner is focus or owner.isAncestorOf(focus) if inside else owner is window.shell or owner.isVisible()
        if shortcut.isEnabled() and near:
            found.append(shortcut.key().toString(QKeySequence.SequenceFormat.PortableText))
    return found


@pytest.mark.parametrize("name", SCREENS)
def test_no_key_means_two_things_on_a_screen(name: str, window: Window) -> None:
    SCREENS[name](window)
    here = shortcuts_here(window)
    assert {"F1", "Ctrl+Shift+K"} <= set(here)
    assert [key for key, times in Counter(here).items() if times > 1] == []


@pytest.mark.parametrize(
    "name", ["home", "plan", "promises", "run", "after", "check, a line", "pictures", "help", "comfort"]
)
def test_every_key_of_a_table_works_on_its_screen(name: str, window: Window) -> None:
    SCREENS[name](window)
    screen = type(window.screen).__name__
    (table,) = [table for table in TABLES if table.screen == screen]
    told = {QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key, _ in table.keys}
    everywhere = {key for key, _ in TABLES[0].keys}
    here = set(shortcuts_here(window)) | OF_WIDGETS
    later = {"Ctrl+K", "F5", "PgDown"} if name == "plan" else set()  # they belong to what is not open yet
    assert told - here - later == set()
    assert everywhere <= here


def test_no_key_of_a_table_is_a_letter_or_moves_the_caret(window: Window) -> None:
    """But for the full stop of a clicker, which types a full stop where somebody types."""
    SCREENS["run"](window)
    window.press("F10")
    window.type("n half a note")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    for key in sorted({c.keys for c in COMMANDS} | {key for key, _ in CLICKER}):
        combination = QKeySequence(key)[0]
        assert key == "." or combination.keyboardModifiers() or len(key) > 1, key
    line.setCursorPosition(4)
    window.press("PgDown")
    window.press("Esc")
    window.press("PgUp")
    window.press("Ctrl+Shift+K")
    window.press("Ctrl+Shift+K")
    window.press("Ctrl+Shift+K")
    assert (line.text(), line.cursorPosition(), line.selectedText()) == ("half a note", 4, "")
    window.press(".")
    assert line.text() == "half. a note"


def run_of(window: Window) -> RunScreen:
    screen = window.screen
    assert isinstance(screen, RunScreen)
    return screen


def test_a_clicker_asks_first_as_next_does(window: Window) -> None:
    SCREENS["before the start"](window)
    live = window.session.running()
    assert live is not None
    window.press("PgDown")
    assert live.live.meeting.current is None
    window.press("F5")
    window.clock.wait(minutes=5)
    window.press("PgDown")
    assert live.live.meeting.current == 1
    window.press("PgDown")
    question = run_of(window).ask.question()
    assert question is not None and "belong to Members" in question.heading
    window.press("Esc")
    assert run_of(window).ask.question() is None
    assert live.live.meeting.current == 1


def test_a_clicker_goes_back_as_its_key_does(window: Window) -> None:
    SCREENS["before the start"](window)
    live = window.session.running()
    assert live is not None
    window.press("F5")
    window.clock.wait(minutes=5)
    window.press("PgDown")
    window.press("PgUp")
    question = run_of(window).ask.question()
    assert question is not None and "belong to Members" in question.heading
    window.press("Shift+F1")
    window.enter("2468")  # Priya answers with a number of her own
    assert live.live.meeting.current == 0


def test_the_full_stop_of_a_clicker_pauses_while_nobody_types(window: Window) -> None:
    SCREENS["run"](window)
    live = window.session.running()
    assert live is not None
    window.tab_to("Hand up")
    window.press(".")
    assert live.live.meeting.paused
    window.press(".")
    assert not live.live.meeting.paused


def test_keys_off_turns_the_clicker_off_too(window: Window) -> None:
    SCREENS["run"](window)
    live = window.session.running()
    assert live is not None
    run_of(window).do("keys")
    window.tab_to("Hand up")
    for key, _ in CLICKER:
        window.press(key)
    assert not live.live.meeting.paused
    assert live.live.meeting.current == 1
    assert run_of(window).ask.question() is None


def test_what_can_be_dragged_is_moved_by_buttons_and_keys_too(window: Window) -> None:
    SCREENS["plan, made-up people"](window)
    window.press("Esc")
    plan = window.screen
    assert isinstance(plan, PlanScreen)
    rows = list(plan.agenda.rows.rows.values())
    assert len(rows) > 3
    for row in rows:
        assert isinstance(row.up_button, BigButton) and row.up_button.isVisible() and row.up_button.accessibleName()
        assert row.up_button.isEnabled() or row is rows[0]
        assert row.down_button.isEnabled() or row is rows[-1]
    second = rows[1]
    second.change_button.setFocus()
    window.press("Alt+Up")
    assert next(iter(_order(plan))) == second.item
    second.down_button.setFocus()
    window.press("Space")
    assert _order(plan)[1] == second.item


def _order(plan: PlanScreen) -> list[object]:
    rows = plan.agenda.rows
    return [row.item for row in sorted(rows.rows.values(), key=lambda each: each.y())]


def test_page_keys_go_on_in_what_has_several_lines(window: Window) -> None:
    SCREENS["plan"](window)
    edit = window.shell.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setPlainText("\n".join(f"Line {n}" for n in range(60)))
    edit.setFocus()
    window.press("PgDown")
    assert edit.textCursor().blockNumber() > 0
