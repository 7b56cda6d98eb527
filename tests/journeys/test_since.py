"""The first item of a meeting tells what came of things, and people answer there and then."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cochair.domain.agenda import OldAction
from cochair.domain.rules import writing
from cochair.services.scripts.header import read_header
from cochair.storage.store import open_store
from tests.journeys.running import HEADER, FakeClock, new_meeting
from tests.journeys.window import Open, Window
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit

NEXT = HEADER.replace("12 November 2026", "10 December 2026").replace(
    "Welcome; 5 minutes; check-in", "What happened since; 5 minutes; feedback; for Members"
)


@pytest.fixture
def two_meetings(tmp_path: Path) -> FakeClock:
    """Keep a meeting at which Sam said something, and the next one, which begins with what happened since."""
    store, _, live, clock = new_meeting(tmp_path / "data")
    sam = next(p.id for p in live.meeting.plan.people if p.name == "Sam")
    live.start()
    live.write(lambda m: writing.said(m, sam, "I wait in the rain", may_be_named=True))
    live.write(lambda m: writing.said(m, sam, "The papers are hard"))
    live.write(lambda m: writing.agree_action(m, "ring the venue", sam, clock.now().date()))
    live.write(lambda m: writing.agree_action(m, "ask about the ramp", sam, clock.now().date()))
    live.end()
    plan = read_header(list(enumerate(NEXT.splitlines(), 1)))
    store.library.new_meeting(plan, clock.now() + timedelta(days=7))
    store.close()
    return FakeClock(plan.starts)


def begun(opened: Open, clock: FakeClock) -> Window:
    window = opened(clock)
    window.press("F5")
    assert isinstance(window.screen, RunScreen)
    window.press("F5")
    return window


def test_each_thing_is_told_and_answered_by_keyboard(opened: Open, two_meetings: FakeClock, tmp_path: Path) -> None:
    window = begun(opened, two_meetings)
    window.press("Alt+O")
    assert window.shows("1 of 4: what somebody said before")
    assert window.shows("“I wait in the rain”")
    assert window.shows("Sam said this. Waits 28 days.")
    window.answer("We did it")
    window.press("Return")
    assert window.shows("Please say what to write down.")
    window.enter("There is a shelter now.")
    assert window.shows("We did it: There is a shelter now.")
    window.answer("Next one")
    assert window.shows("2 of 4: what somebody said before")
    assert window.shows("A member said this")
    window.answer("Next one")
    assert window.shows("3 of 4: what somebody will do")
    assert window.shows("Sam will ring the venue")
    window.answer("It is done")
    assert not window.shows("It will not happen")
    window.answer("Next one")
    window.answer("It will not happen, because")
    window.press("Return")
    assert window.shows("Please say what to write down.")
    window.enter("The hall has one now")
    assert window.shows("The hall has one now")
    window.answer("That was all")
    window.close()
    with open_store(tmp_path / "data", unlocked=True) as store:
        assert [said.text for said in store.library.unanswered()] == ["The papers are hard"]
        assert store.library.open_actions() == []
        assert store.check() == []


def test_the_way_there_is_shown_only_while_an_item_is_about_it(opened: Open, two_meetings: FakeClock) -> None:
    window = begun(opened, two_meetings)
    assert window.shows("What came of it")
    window.type("nothing needed")
    window.press("Return")
    window.press("F5")
    assert not window.shows("What came of it")


@pytest.mark.parametrize(("scale", "theme"), [(1.0, "yellow"), (1.5, "dark"), (2.0, "light"), (3.0, "light")])
def test_it_fits(opened: Open, two_meetings: FakeClock, qapp: QApplication, scale: float, theme: ThemeName) -> None:
    window = begun(opened, two_meetings)
    apply(qapp, Comfort(scale, theme))
    window.settle()
    assert audit(window.shell) == []
    window.press("Alt+O")
    window.settle()
    assert audit(window.shell) == []


def test_a_first_meeting_has_nothing_to_tell(opened: Open, tmp_path: Path) -> None:
    store, _, live, clock = new_meeting(tmp_path / "data")
    live.start()
    store.close()
    window = opened(clock)
    window.press("F5")
    window.press("Alt+O")
    assert window.shows("Nothing from before is still open.")


@pytest.mark.parametrize("theme", ["light", "yellow"])
def test_words_grow_where_they_are_while_a_meeting_goes_on(
    opened: Open, two_meetings: FakeClock, qapp: QApplication, theme: ThemeName
) -> None:
    """What stands somewhere else when the text is large has the large letters too."""
    window = begun(opened, two_meetings)
    window.press("Alt+O")
    for scale in (2.0, 1.0, 3.0):
        apply(qapp, Comfort(scale, theme))
        window.settle()
        assert audit(window.shell) == []
    window.shell.resize(1024, 600)
    window.settle()
    assert audit(window.shell) == []


def test_an_old_action_that_came_with_this_meeting_is_reported_in_it(opened: Open, tmp_path: Path) -> None:
    store, _, live, clock = new_meeting(tmp_path / "data")
    ann = next(p.id for p in live.meeting.plan.people if p.name == "Ann")
    plan = read_header(list(enumerate(NEXT.splitlines(), 1)))
    old = OldAction("send the map", ann, plan.starts.date(), "Ann")
    store.library.new_meeting(replace(plan, old_actions=(old,)), clock.now())
    store.close()
    window = begun(opened, FakeClock(plan.starts))
    window.press("Alt+O")
    assert window.shows("Ann will send the map")
    window.answer("It is done")
    window.answer("That was all")
    running = window.session.running()
    assert running is not None
    running.live.note("Thank you, Ann")  # the meeting goes on as it was
    window.close()
    with open_store(tmp_path / "data", unlocked=True) as store:
        assert store.library.open_actions() == []
        assert store.check() == []


def test_what_another_board_was_told_stays_with_it(opened: Open, two_meetings: FakeClock, tmp_path: Path) -> None:
    other = NEXT.replace("North Town Board", "South Town Board").replace("10 December", "11 December")
    plan = read_header(list(enumerate(other.splitlines(), 1)))
    with open_store(tmp_path / "data", unlocked=True) as store:
        meeting = store.library.new_meeting(plan, two_meetings.now())
    window = opened(FakeClock(plan.starts))
    window.session.open_meeting(meeting)
    window.press("Alt+O")
    assert window.shows("Nothing from before is still open.")
    assert not window.shows("I wait in the rain")
