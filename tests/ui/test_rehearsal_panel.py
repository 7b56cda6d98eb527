"""Made-up people try an agenda in the Plan screen: by key, to the end, and nothing is kept."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.domain.timing import MINUTE
from cochair.services.drafting import keep_draft, start_draft
from cochair.services.made_up import rehearse
from cochair.services.made_up_view import FRAMES, try_out, verdict
from cochair.services.ports import StoreFailed
from cochair.services.templates import new_draft
from cochair.storage.store import Store, open_store
from tests.brought import with_text
from tests.ui.test_plan_screen import HEADER, Stage, Still
from ui import words_plan as w
from ui.help_screen import HelpScreen
from ui.plan import rehearsal_panel
from ui.plan.edits import Edit
from ui.plan.rehearsal_panel import RehearsalPanel
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel

Make = Callable[..., Stage]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, store: Store, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Return a function that opens the Plan screen; no picture follows by itself unless `each` says how soon."""

    def stage(header: str = HEADER, size: tuple[int, int] = (1366, 768), each: int = 3_600_000) -> Stage:
        monkeypatch.setattr(rehearsal_panel, "EACH", each)
        if not header:
            return Stage(qtbot, qapp, store, start_draft(store.library, Still()), size)
        empty = new_draft(Still().now())
        plan = with_text(empty, header, date(2026, 10, 20))
        return Stage(qtbot, qapp, store, keep_draft(store.library, plan), size)

    return stage


def panel(stage: Stage) -> RehearsalPanel:
    return stage.screen.place.rehearsal


def words(stage: Stage) -> list[str]:
    """Everything that is written in the panel, from top to bottom as far as it is not hidden."""
    return [label.text() for label in panel(stage).findChildren(WrapLabel) if label.isVisible() and label.text()]


def test_a_key_opens_it_and_esc_goes_back_to_where_the_keyboard_was(make: Make) -> None:
    stage = make()
    minutes = stage.button("More: Minutes for Buses")
    minutes.setFocus()
    stage.press("Ctrl+T")
    assert panel(stage).isVisible()
    assert not stage.screen.agenda.isVisible()
    assert stage.button(w.SHOW_ALL).hasFocus()
    assert "These people are made up. Nothing they do is kept." in words(stage)
    stage.press("Esc")
    assert not panel(stage).isVisible()
    assert stage.screen.agenda.isVisible()
    assert minutes.hasFocus()


def test_its_button_is_beside_share_and_close_goes_back_to_it(make: Make) -> None:
    stage = make()
    stage.button(w.TRY_OUT).setFocus()
    stage.press("Return")
    assert panel(stage).isVisible()
    stage.click(w.CLOSE, panel(stage))
    assert stage.button(w.TRY_OUT).hasFocus()


def test_it_is_played_to_the_end_by_itself(make: Make, qtbot: QtBot) -> None:
    stage = make(each=0)
    stage.press("Ctrl+T")
    seen: list[str] = []

    def over() -> bool:
        seen.append(" ".join(words(stage)))
        return panel(stage).over()

    qtbot.waitUntil(over, timeout=30_000)
    stage.settle()
    told = rehearse(stage.plan)
    assert "The meeting has ended." in words(stage)
    for sentence in told.happened:
        assert f"• {sentence}" in words(stage)
    for sentence in told.change:
        assert sentence in words(stage)
    assert stage.button(w.PLAY_AGAIN).hasFocus()
    assert not any("• " in text for text in seen if "The meeting has ended." not in text)


def test_a_meeting_takes_about_ten_seconds() -> None:
    assert 9_000 <= rehearsal_panel.EACH * FRAMES <= 11_000


def test_each_item_has_its_row_and_says_how_it_went(make: Make) -> None:
    stage = make()
    stage.press("Ctrl+T")
    assert [item.accessibleName() for item in panel(stage).list.items][:2] == [
        "Welcome. Planned: 5 minutes. Took: Not yet",
        "You said, we did. Planned: 10 minutes. Took: Not yet",
    ]
    stage.press("F5")
    told = " ".join(item.accessibleName() for item in panel(stage).list.items)
    assert "Not yet" not in told
    assert len(panel(stage).list.items) == len(stage.plan.items)
    for sentence in rehearse(stage.plan).happened:
        if over := re.match(r"(.*) ran (\d+ minutes?) over\.", sentence):
            assert f"This ran {over[2]} over." in told


def test_while_it_is_played_the_open_item_is_in_sight(make: Make) -> None:
    stage = make(size=(1024, 600))
    stage.press("Ctrl+T")
    shown = panel(stage).list
    for _ in range(FRAMES - 1):
        panel(stage).next_picture()
        stage.settle()
        now = [item for item in shown.items if item.ground() == "now"]
        for item in now:
            top = item.mapTo(shown.viewport(), item.rect().topLeft()).y()
            assert -1 <= top < shown.viewport().height()
    assert now


def test_played_again_it_is_the_same_meeting_from_its_start(make: Make) -> None:
    stage = make()
    stage.press("Ctrl+T")
    stage.press("F5")
    end = words(stage)
    stage.click(w.PLAY_AGAIN)
    assert not panel(stage).over()
    assert "The meeting has not started yet." in words(stage)
    assert stage.button(w.SHOW_ALL).isVisible()
    stage.press("F5")
    assert words(stage) == end


def test_other_people_are_another_meeting(make: Make) -> None:
    stage = make()
    stage.press("Ctrl+T")
    stage.press("F5")
    first = words(stage)
    stage.click(w.OTHER_PEOPLE)
    assert "The meeting has not started yet." in words(stage)
    stage.press("F5")
    assert words(stage) != first
    assert verdict(try_out(stage.plan, 2)) in words(stage)
    stage.press("Ctrl+T")
    stage.press("F5")
    assert verdict(try_out(stage.plan, 3)) in words(stage)


def test_where_nothing_may_move_all_is_shown_at_once(make: Make, qapp: QApplication) -> None:
    apply(qapp, Comfort(theme="light", calm=True))
    stage = make(each=0)
    stage.press("Ctrl+T")
    assert panel(stage).over()
    assert "The meeting has ended." in words(stage)
    assert w.PLAY_AGAIN not in buttons(stage)
    stage.press("F5")
    assert panel(stage).over()
    assert stage.button(w.OTHER_PEOPLE).hasFocus()


def test_to_wish_for_calm_stops_what_moves(make: Make, qapp: QApplication) -> None:
    stage = make()
    stage.press("Ctrl+T")
    assert not panel(stage).over()
    apply(qapp, Comfort(theme="light", calm=True))
    stage.settle()
    assert panel(stage).over()


def test_the_agenda_is_not_changed(make: Make) -> None:
    stage = make()
    before = stage.plan
    stage.press("Ctrl+T")
    stage.press("F5")
    stage.press("Ctrl+T")
    stage.press("Esc")
    assert stage.plan == before
    assert stage.store.library.meetings() == []
    assert not stage.button(w.UNDO).isEnabled()


def test_a_change_is_made_by_its_button_and_taken_back_by_undo(make: Make) -> None:
    stage = make()
    stage.press("Ctrl+T")
    for _ in range(12):  # some people need more minutes than others
        stage.press("F5")
        rows = [row for row in panel(stage).list.told.changes if row.button.isVisible()]
        if rows:
            break
        stage.press("Ctrl+T")
    before = stage.plan
    rows[0].button.setFocus()
    stage.press("Space")
    (item,) = [i for i, j in zip(stage.plan.items, before.items, strict=True) if i != j]
    assert any(text == f"{item.title} now has {item.minutes} minutes." for text in words(stage))
    assert not rows[0].button.isVisible()
    assert panel(stage).isAncestorOf(stage.window.focusWidget())
    stage.press("F9")
    assert stage.plan == before
    assert rows[0].button.isVisible()
    assert panel(stage).isVisible()


@pytest.mark.parametrize(
    ("spoil", "sentence", "fix", "tab"),
    [
        (lambda p: replace(p, items=()), "The agenda is empty. Please add 1 thing to talk about.", "See the agenda", 0),
        (lambda p: replace(p, people=()), "Nobody is on the list.", "See the people", 2),
        (lambda p: replace(p, must_end=p.finish - MINUTE), '"Must end by" is before', "See when and how", 1),
    ],
)
def test_a_draft_that_is_not_ready_says_why_and_leads_there(
    make: Make, spoil: Edit, sentence: str, fix: str, tab: int
) -> None:
    stage = make()
    stage.screen.change(spoil)
    stage.press("Ctrl+T")
    assert any(text.startswith(sentence) for text in words(stage))
    assert w.SHOW_ALL not in buttons(stage)
    assert panel(stage).list.items == []
    assert stage.button(fix, panel(stage)).hasFocus()
    stage.press("F5")
    stage.click(fix, panel(stage))
    assert not panel(stage).isVisible()
    assert stage.screen.tabs.currentIndex() == tab


def test_after_a_meeting_a_draft_can_be_no_more_ready_and_then_ready_again(make: Make) -> None:
    stage = make()
    stage.press("Ctrl+T")
    stage.press("F5")
    stage.screen.change(lambda p: replace(p, people=()))
    stage.press("Ctrl+T")
    assert any(text.startswith("Nobody is on the list.") for text in words(stage))
    assert not any("made up" in text for text in words(stage))
    stage.press("F9")
    stage.press("Ctrl+T")
    assert "The meeting has not started yet." in words(stage)


def test_what_is_being_typed_is_tried_too(make: Make, qtbot: QtBot) -> None:
    stage = make()
    stage.click("Change Buses")
    stage.line("Title").setFocus()
    stage.press("Ctrl+A")
    qtbot.keyClicks(stage.line("Title").line, "Bikes")
    stage.press("Ctrl+T")
    assert panel(stage).list.items[2].accessibleName().startswith("Bikes.")


def test_what_is_typed_and_can_not_be_kept_is_said(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = make()

    def full(*_: object) -> None:
        raise StoreFailed("The disk is full. Please make room.")

    stage.press("Alt+2")
    stage.line("Place").setFocus()
    stage.line("Place").set_text("The library")
    monkeypatch.setattr(stage.store.library, "keep_plan", full)
    stage.press("Ctrl+T")
    assert "The disk is full" in stage.screen.banner.sentence()
    assert panel(stage).isVisible()


def test_an_open_item_that_is_not_seen_does_not_move(make: Make) -> None:
    stage = make()
    stage.click("Change Buses")
    stage.press("Ctrl+T")
    stage.press("Alt+Up")
    assert stage.titles[2] == "Buses"
    stage.press("Esc")
    stage.press("Alt+Up")
    assert stage.titles[1] == "Buses"


def test_help_has_the_keys(qtbot: QtBot) -> None:
    page = HelpScreen()
    qtbot.addWidget(page)
    shown = [label.text() for label in page.findChildren(WrapLabel)]
    for key, tip in w.KEYS:
        assert shown[shown.index(tip) - 1] == key
    assert w.TRY_KEY in dict(w.KEYS)


@pytest.mark.parametrize("leave", ["Alt+2", "Ctrl+N"])
def test_going_elsewhere_ends_it(make: Make, leave: str) -> None:
    stage = make()
    stage.press("Ctrl+T")
    stage.press(leave)
    assert not panel(stage).isVisible()
    stage.press("Alt+1")
    assert stage.screen.agenda.isVisible()


def test_an_opened_draft_shows_its_agenda(make: Make) -> None:
    stage = make()
    stage.press("Ctrl+T")
    stage.screen.open(stage.store, Still(), stage.plan_id)
    assert not panel(stage).isVisible()
    assert stage.screen.agenda.isVisible()


def test_keys_page_through_it(make: Make) -> None:
    stage = make(size=(1024, 600))
    stage.press("Ctrl+T")
    stage.press("F5")
    bar = panel(stage).list.verticalScrollBar()
    assert bar.value() == 0
    stage.press("PgDown")
    down = bar.value()
    assert 0 < down < bar.maximum()
    stage.press("PgUp")
    assert bar.value() == 0


def test_with_large_text_the_open_item_stands_alone_until_the_end(make: Make, qapp: QApplication) -> None:
    apply(qapp, Comfort(2.0, "light"))
    stage = make()
    stage.press("Ctrl+T")
    for _ in range(FRAMES // 2):
        panel(stage).next_picture()
    assert [item.ground() for item in panel(stage).list.items if item.isVisible()] == ["now"]
    stage.press("F5")
    stage.settle()
    assert all(item.isVisible() for item in panel(stage).list.items)
    stage.press("Esc")
    assert stage.screen.agenda.isVisible()


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_everything_fits_and_has_a_name(
    make: Make, qapp: QApplication, theme: ThemeName, size: tuple[int, int], scale: float
) -> None:
    apply(qapp, Comfort(scale, theme))
    stage = make(size=size)
    height = stage.window.height()
    stage.press("Ctrl+T")
    found = [f"start: {line}" for line in audit(stage.window)]
    for _ in range(FRAMES // 2):
        panel(stage).next_picture()
    stage.settle()
    found += [f"half: {line}" for line in audit(stage.window)]
    stage.press("F5")
    found += [f"end: {line}" for line in audit(stage.window)]
    assert found == []
    assert stage.window.height() == height


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_draft_that_is_not_ready_fits_too(make: Make, qapp: QApplication, scale: float) -> None:
    apply(qapp, Comfort(scale, "light"))
    stage = make("", size=(1024, 600))
    stage.press("Ctrl+T")
    assert audit(stage.window) == []


def buttons(stage: Stage) -> list[str]:
    """The words of every button of the panel that is not hidden."""
    return [button.words() for button in panel(stage).findChildren(BigButton) if button.isVisible()]
