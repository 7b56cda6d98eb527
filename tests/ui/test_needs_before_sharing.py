"""An agenda waits while somebody's must is not met, and the screen leads to that person."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.needs import Helps, Need, Question
from cochair.services.drafting import keep_draft
from cochair.services.needs import pick, say_how_met, set_must
from cochair.storage.store import Store, open_store
from tests.services.test_ready_check import CALM, draft
from tests.storage.boards import TEN, plan
from ui.aloud.parts import parts_of
from ui.plan.screen import PlanScreen
from ui.widgets.big_button import BigButton

TODAY = date(2026, 11, 2)
SENTENCE = "Sam must have this: big print. Say how we do that."


class Still:
    """A clock that stands ten days before the meeting."""

    def now(self) -> datetime:
        return TEN - timedelta(days=10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a draft that is ready but for what Sam must have."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        keep_draft(opened.library, replace(draft(CALM), board=plan().board))
        pick(opened.books, sam(opened), Question.PAPERS, Helps.BIG_PRINT, TODAY, on=True)
        set_must(opened.books, opened.books.of(Need).rows()[0], TODAY, must=True)
        yield opened


def sam(store: Store) -> PersonNumber:
    """Sam's number."""
    return store.books.of(BoardPerson).rows(name="Sam")[0].number


@pytest.fixture
def screen(qtbot: QtBot, store: Store) -> PlanScreen:
    """The draft, to which both co-chairs said yes."""
    screen = PlanScreen()
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.open(store, Still(), next(iter(store.library.plans())))
    screen.show()
    for chair in next(iter(store.library.plans().values())).co_chairs:
        assert screen.say_yes(chair.id, "") == ""
    return screen


def test_sharing_says_what_must_be_met_first_and_leads_there(qtbot: QtBot, store: Store, screen: PlanScreen) -> None:
    screen.share()
    assert screen.banner.sentence() == SENTENCE and store.library.meetings() == []
    with qtbot.waitSignal(screen.side.needs_asked) as asked:
        screen.banner.pressed.emit()
    assert asked.args == [sam(store)]
    say_how_met(store.books, store.books.of(Need).rows()[0], "Jo prints it", TODAY)
    with qtbot.waitSignal(screen.shared):
        screen.share()
    assert len(store.library.meetings()) == 1


def test_what_people_need_stands_beside_the_agenda_with_a_button_to_see_it(
    qtbot: QtBot, store: Store, screen: PlanScreen
) -> None:
    found = [b for b in screen.side.findChildren(BigButton) if SENTENCE in b.accessibleName()]
    assert [button.words() for button in found] == ["See what helps"]
    with qtbot.waitSignal(screen.side.needs_asked) as asked:
        found[0].click()
    assert asked.args == [sam(store)]


def test_what_somebody_must_have_is_read_aloud_only_after_a_yes(screen: PlanScreen) -> None:
    screen.share()
    assert {part.private for part in parts_of(screen) if part.words().startswith(SENTENCE[:-1])} == {True}
    screen.banner.say("saved", "Undone.")
    assert {part.private for part in parts_of(screen.banner)} == {False}
