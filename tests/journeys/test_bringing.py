"""Old minutes are pasted, looked at, kept and shared; an old action is then open until somebody says it is done."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from cochair.domain.agenda import Plan
from cochair.services import plan_details
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.plan.screen import PlanScreen
from ui.promises.screen import PromisesScreen

MINUTES = """Minutes of 2 October 2026
Present: Sam, Zoe Hill (ZH)
1. Homes, 20 minutes
2. Gate, 10 minutes
Action: ZH to ring the hall by 20 November 2026
Action: paint the gate
"""


@pytest.fixture
def board(tmp_path: Path) -> None:
    """Keep a meeting, so that the next one has its board, groups and people."""
    store, _, live, _ = new_meeting(tmp_path / "data")
    live.start()
    live.end()
    store.close()


def paste(window: Window, text: str) -> None:
    assert isinstance(window.screen, PlanScreen)
    box = window.screen.agenda.start.text
    box.setFocus()
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    box.insertPlainText(text)
    window.tab_to("See what is in it")
    window.press("Space")


def named(plan: Plan) -> Plan:
    return plan_details.name_meeting(plan, "The gate")


@pytest.mark.usefixtures("board")
def test_old_minutes_become_an_agenda_and_an_open_action(opened: Open) -> None:
    window = opened()
    library = window.session.library()
    window.press("Alt+P")
    paste(window, MINUTES)
    assert window.shows("CoChair found 2 things, 2 old actions and 1 person.")
    assert window.shows("1 person is on your list already.")
    window.tab_to("Leave out: paint the gate")
    window.press("Space")
    assert window.shows("You leave this out.")
    window.press("Ctrl+K")
    assert window.shows("It is in your plan now.")
    drafting = window.screen._drafting  # type: ignore[attr-defined]  # the Plan screen's
    assert [person.name for person in drafting.plan.people][-1] == "Zoe Hill"
    drafting.change(named)
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)
    window.press("Ctrl+Return")
    assert [(action.who, action.text) for action in library.open_actions()] == [("Zoe", "ring the hall")]
    window.close()
    window = opened()
    assert window.shows("Zoe will ring the hall")
    window.press("Alt+A")
    assert isinstance(window.screen, PromisesScreen)
    window.press("Alt+2")
    window.tab_to("It is done: Zoe will ring the hall")
    window.press("Space")
    assert window.shows("CoChair has written that down.")
    assert window.session.library().open_actions() == []
