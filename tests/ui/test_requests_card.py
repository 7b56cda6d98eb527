"""What people ask for, beside the agenda: written down, answered in place, and never lost while it is typed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.domain.requests import Reply
from cochair.services.drafting import keep_draft
from cochair.services.ports import StoreFailed
from cochair.services.templates import new_draft
from cochair.storage.store import Store, open_store
from tests.brought import with_text
from tests.ui.test_plan_screen import HEADER, Stage, Still
from ui import words_plan as w
from ui.plan.requests_card import RequestsCard
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.wrap_label import WrapLabel

Make = Callable[..., Stage]
BOARD = "North Town Board"
TODAY = Still().now().date()
CALM = HEADER.replace("papers sent 29 October 2026", "papers sent 1 October 2026")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, store: Store) -> Make:
    """Return a function that opens the Plan screen with a draft, after some requests were written down."""

    def stage(*requests: tuple[str, str], size: tuple[int, int] = (1366, 768)) -> Stage:
        for days, (words, who) in enumerate(requests):
            store.requests.add(BOARD, words, who, TODAY - timedelta(days=12 - days))
        plan = with_text(new_draft(Still().now()), CALM, TODAY)
        return Stage(qtbot, qapp, store, keep_draft(store.library, plan), size)

    return stage


ROOM, PRINT = ("a quiet room", "Sam"), ("Can the papers have bigger print?", "")


def card(stage: Stage) -> RequestsCard:
    return stage.screen.side.requests


def words(stage: Stage) -> list[str]:
    return [label.text() for label in card(stage).findChildren(WrapLabel) if label.isVisible()]


def focus() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.accessibleName()


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_everything_fits_and_has_a_name(
    make: Make, store: Store, qapp: QApplication, theme: ThemeName, size: tuple[int, int], scale: float
) -> None:
    apply(qapp, Comfort(scale, theme))
    stage = make(ROOM, PRINT, ("a lift", "Mo"), size=size)
    store.requests.answer(3, Reply.CAN_NOT, TODAY, because="there is no money")
    stage.screen.show_plan()
    stage.screen.show_requests()
    stage.settle()
    found = audit(stage.window)
    stage.click("Later. Sam asked for a quiet room.")
    found += audit(stage.window)
    stage.press("Return")
    stage.settle()
    found += audit(stage.window)
    stage.press("Ctrl+R")
    found += audit(stage.window)
    assert found == []


def test_with_no_request_the_card_is_quiet(make: Make) -> None:
    stage = make()
    assert words(stage) == ["People asked for this", "Nobody waits for an answer. Anyone can ask, any day."]


def test_a_request_is_written_down_by_keyboard_and_a_name_is_completed(make: Make, store: Store) -> None:
    stage = make()
    stage.press("Ctrl+R")
    assert focus() == "What do they ask for?"
    stage.type("a quiet room")
    assert focus() == "Who asks?"
    stage.type("sa")
    (kept,) = store.requests.requests()
    assert (kept.words, kept.who, kept.board, kept.asked_on) == ("a quiet room", "Sam", BOARD, TODAY)
    assert "Sam asked for a quiet room." in words(stage)
    assert "Today." in words(stage)
    assert focus() == w.WRITE_REQUEST
    assert (card(stage).form.words.text(), card(stage).form.who.text()) == ("", "")


def test_nothing_to_keep_is_said_in_place(make: Make, store: Store) -> None:
    stage = make()
    stage.press("Ctrl+R")
    stage.press("Return")
    stage.type("Zoe")
    assert card(stage).form.words.problem() == "Please write what they ask for, such as: a quiet room."
    assert card(stage).form.who.text() == "Zoe"
    assert store.requests.requests() == []
    stage.click("Go back", card(stage).form)
    assert not card(stage).form.isVisible()
    assert focus() == w.WRITE_REQUEST


def test_put_it_on_makes_an_item_and_undo_lets_it_wait_again(make: Make) -> None:
    stage = make(ROOM, PRINT)
    stage.click("Put it on. Sam asked for a quiet room.")
    assert stage.titles[-1] == "A quiet room"
    assert "It is on this agenda." in words(stage)
    assert focus() == "Put it on. A member asked: “Can the papers have bigger print?”"
    stage.press("F9")
    assert "A quiet room" not in stage.titles
    assert list(card(stage).rows) == [1, 2]


def test_later_asks_for_the_day_and_says_what_is_wrong_with_it(make: Make, store: Store) -> None:
    stage = make(ROOM)
    stage.click("Later. Sam asked for a quiet room.")
    assert focus() == w.LATER_WHEN
    stage.type("one day")
    row = card(stage).rows[1]
    assert "one day" in row.when.problem()
    assert row.when.text() == "one day"
    stage.type("12 November")
    assert row.when.problem().startswith("Please choose a day after Thursday 12 November 2026.")
    stage.type("9 March")
    assert store.requests.requests()[0].until == date(2027, 3, 9)
    assert "It will be on a later agenda, on Tuesday 9 March 2027." in words(stage)
    stage.click("Take this answer back. Sam asked for a quiet room.")
    assert store.requests.requests()[0].reply is None
    assert list(card(stage).rows) == [1]


def test_we_can_not_asks_why(make: Make, store: Store) -> None:
    stage = make(ROOM)
    stage.click("We can not. Sam asked for a quiet room.")
    stage.press("Return")
    assert card(stage).rows[1].why.problem() == "Please say why, so that they know."
    stage.type("there is only 1 room")
    assert store.requests.requests()[0].because == "there is only 1 room"
    assert "We can not, because there is only 1 room." in words(stage)
    assert focus() == w.WRITE_REQUEST


def test_go_back_leaves_the_request_as_it_was(make: Make, store: Store) -> None:
    stage = make(ROOM)
    stage.click("We can not. Sam asked for a quiet room.")
    stage.click("Go back. Sam asked for a quiet room.")
    assert focus() == "We can not. Sam asked for a quiet room."
    assert store.requests.requests()[0].reply is None


def test_what_is_half_typed_stays_while_another_request_is_answered(make: Make) -> None:
    stage = make(ROOM, PRINT)
    stage.click("We can not. A member asked: “Can the papers have bigger print?”")
    stage.type("the printer", end="Shift")
    stage.click("Put it on. Sam asked for a quiet room.")
    assert card(stage).rows[2].why.text() == "the printer"
    assert card(stage).rows[2].why.isVisible()


def test_the_agenda_waits_and_leads_to_the_first_answer(make: Make) -> None:
    stage = make(ROOM)
    shared: list[str] = []
    stage.screen.shared.connect(shared.append)
    stage.press("Ctrl+Return")
    assert stage.screen.banner.sentence() == "1 person asked for something, and has no answer yet."
    stage.click("Answer now")
    assert focus() == "Put it on. Sam asked for a quiet room."
    stage.press("Space")
    for name in ("Priya", "Tom"):
        stage.click(f"{name} says yes. {name} has not said yes yet.")
        stage.click(f"Yes, I am sure. {name} has not said yes yet.")
    stage.press("Ctrl+Return")
    assert len(shared) == 1
    assert stage.store.requests.requests()[0].reply is Reply.ON_AGENDA


def test_words_stay_typed_when_the_store_can_not_keep_them(
    make: Make, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = make(ROOM)

    def fail(*_: object, **__: object) -> None:
        raise StoreFailed("The disk is full.")

    monkeypatch.setattr(store.requests, "add", fail)
    monkeypatch.setattr(store.requests, "answer", fail)
    stage.press("Ctrl+R")
    stage.type("a ramp")
    stage.press("Return")
    assert stage.screen.banner.sentence() == "The disk is full."
    assert card(stage).form.words.text() == "a ramp"
    stage.click("We can not. Sam asked for a quiet room.")
    stage.type("no")
    assert card(stage).rows[1].why.text() == "no"
    assert card(stage).rows[1].why.isVisible()


def test_with_large_text_the_requests_are_in_the_tab_beside(make: Make, qapp: QApplication) -> None:
    apply(qapp, Comfort(2.0, "light"))
    stage = make(ROOM)
    stage.press("Ctrl+Return")
    stage.click("Answer now")
    assert stage.screen.tabs.currentIndex() == 3
    assert focus() == "Put it on. Sam asked for a quiet room."


def test_what_waits_stands_above_what_to_put_right_and_an_empty_card_below(make: Make, store: Store) -> None:
    stage = make(ROOM)

    def top(heading: str) -> int:
        label = next(found for found in stage.screen.side.findChildren(WrapLabel) if found.text() == heading)
        return label.mapTo(stage.screen.side, label.rect().topLeft()).y()

    assert top(w.ASKED_FOR) < top(w.SHARE_HEADING)
    store.requests.answer(1, Reply.CAN_NOT, TODAY, because="there is no room")
    stage.screen.show_plan()
    stage.settle()
    assert top(w.ASKED_FOR) > top(w.SHARE_HEADING)
