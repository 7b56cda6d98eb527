"""No screen says "Saved" of what the disk did not keep, and what was typed stays."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cochair.domain.meeting import Phase
from cochair.domain.rules import writing
from cochair.storage import errors
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from tests.storage.test_one_commit import no_commit
from ui.copies.screen import CopiesScreen
from ui.people.screen import PeopleScreen


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A board with a meeting in which something was said, and one for this morning."""
    folder = tmp_path / "data"
    store, _, live, _ = new_meeting(folder)
    people = {p.name: p.id for p in live.meeting.plan.people}
    live.start()
    live.write(lambda m: writing.said(m, people["Sam"], "I wait in the rain", may_be_named=True))
    live.end()
    store.library.new_meeting(live.meeting.plan, live.meeting.plan.starts)
    store.close()
    return folder


def keep_view(window: Window) -> None:
    window.press("Alt+C")
    window.tab_to("Keep this for a person")
    window.press("Return")
    window.enter("Dev")


def answer(window: Window) -> None:
    window.press("Alt+A")
    window.press("F5")
    window.press("Space")
    window.tab_to("Our answer")
    window.enter("There is a shelter now.")


def add_person(window: Window) -> None:
    window.press("Alt+L")
    assert isinstance(window.screen, PeopleScreen)
    window.screen._add("Zoë")
    window.settle()


def choose_stick(window: Window) -> None:
    window.press("Alt+S")
    assert isinstance(window.screen, CopiesScreen)
    window.screen.second.use(str(window.data))
    window.settle()


ACTS: dict[str, Callable[[Window], None]] = {
    "a view": keep_view,
    "an answer": answer,
    "a person": add_person,
    "a second place": choose_stick,
}
every_act = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)


@every_act
@pytest.mark.usefixtures("data")
def test_what_is_kept_is_told(opened: Open, act: Callable[[Window], None]) -> None:
    window = opened()
    act(window)
    assert window.shows("Saved:")
    assert not window.shows(errors.DISK_FULL)


@every_act
@pytest.mark.usefixtures("data")
def test_what_is_not_kept_is_never_called_saved(
    opened: Open, monkeypatch: pytest.MonkeyPatch, act: Callable[[Window], None]
) -> None:
    window = opened()
    with no_commit(monkeypatch, window.session.kept()):
        act(window)
        assert window.shows(errors.DISK_FULL)
        assert not window.shows("Saved:")


@pytest.mark.usefixtures("data")
def test_a_meeting_that_could_not_start_has_not_started(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    window.press("F5")
    running = window.session.running()
    assert running is not None
    with no_commit(monkeypatch, window.session.kept()):
        window.press("F5")
        assert window.shows(errors.DISK_FULL)
        assert running.live.meeting.phase is Phase.PLANNED
    window.press("F5")
    assert running.live.meeting.phase is Phase.RUNNING
    assert not window.shows(errors.DISK_FULL)
