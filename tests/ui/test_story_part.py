"""What happened to an item before opens in place on the Plan screen, and is not there when nothing has."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.domain.agenda import Plan
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.services.drafting import keep_draft
from cochair.services.follow_up import next_draft
from cochair.services.ports import StoreFailed
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.story import Stories
from cochair.storage.store import Store, open_store
from tests.told import head
from tests.ui.test_plan_screen import Stage, Still
from ui.plan.story_part import AT_ONCE, StoryPart
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.wrap_label import WrapLabel

MEETING = head(Meeting="Getting around; 12 October 2026; 10:00 to 11:30; The hall")
LINES = """
10:00 the meeting starts
10:01 next item
10:02 Sam says: I wait in the rain (may be named)
10:08 the meeting ends
"""


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    """Return a function that opens the Plan screen on the agenda that follows from a meeting."""
    with open_store(tmp_path, unlocked=True) as store:

        def make(lines: str = LINES) -> Stage:
            plan = follow(store, lines)
            return Stage(qtbot, qapp, store, keep_draft(store.library, plan), (1366, 768))

        yield make


def follow(store: Store, lines: str) -> Plan:
    player = ScriptPlayer(store.library)
    list(player.play([*MEETING.splitlines(), *lines.strip().splitlines()]))
    assert not player.faults
    meeting = store.library.meetings()[0].id
    return next_draft(fold(store.library.log(meeting).entries()), Still().now())


def open_item(stage: Stage, title: str) -> StoryPart:
    rows = stage.screen.agenda.rows
    rows.open_form(ItemId(stage.titles.index(title) + 1))
    stage.settle()
    assert rows.form is not None
    return rows.form.story


def words(part: StoryPart) -> list[str]:
    return [label.text() for label in part.findChildren(WrapLabel) if label.isVisible()]


def test_the_story_opens_in_place_and_closes_again(stage: Callable[..., Stage]) -> None:
    shown = stage()
    part = open_item(shown, "Buses")
    assert part.button.accessibleName() == "What happened before: Buses"
    assert words(part) == []
    part.button.setFocus()
    shown.press("Space")
    assert words(part) == [
        "Monday 12 October 2026",
        "It was on our agenda for the first time.",
        "Sam said: “I wait in the rain”",
    ]
    shown.press("Space")
    assert words(part) == []


def test_a_new_item_has_no_story_until_its_title_is_an_old_one(stage: Callable[..., Stage]) -> None:
    shown = stage()
    shown.press("Ctrl+N")
    form = shown.screen.agenda.rows.form
    assert form is not None
    assert not form.story.isVisible()
    shown.type("budget")
    assert form.story.isVisible()
    shown.type("Something else")
    assert not form.story.isVisible()


def test_a_story_that_nobody_can_read_is_not_there(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = stage()

    def fail(*_: object) -> None:
        raise StoreFailed("The disk is gone.")

    monkeypatch.setattr(Stories, "read_on", fail)
    shown.screen.open(shown.store, Still(), shown.plan_id)
    assert not open_item(shown, "Buses").isVisible()


def test_a_long_story_shows_the_newest_and_is_read_back_and_on_by_key(stage: Callable[..., Stage]) -> None:
    notes = "".join(f"10:{n // 6 + 1:02}:{n % 6 * 10:02} note: Number {n}\n" for n in range(50))
    shown = stage(f"10:00:00 the meeting starts\n10:00:30 next item\n{notes}10:20:00 the meeting ends")
    part = open_item(shown, "Buses")
    part.button.setFocus()
    shown.press("Space")
    assert len(words(part)) == 1 + AT_ONCE
    bar = shown.screen.agenda.rows.verticalScrollBar()
    before = bar.value()
    shown.press("PgDown")
    assert bar.value() > before
    shown.press("PgUp")
    part.earlier.setFocus()
    shown.press("Space")
    assert part.earlier.hasFocus()
    shown.press("Space")
    assert words(part)[1] == "It was on our agenda for the first time."
    assert part.button.hasFocus()


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_story_fits(stage: Callable[..., Stage], qapp: QApplication, theme: ThemeName, scale: float) -> None:
    apply(qapp, Comfort(scale, theme))
    shown = stage()
    open_item(shown, "Buses").button.click()
    shown.settle()
    assert audit(shown.window) == []
