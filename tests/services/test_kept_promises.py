"""What people said comes back with an answer, and what somebody will do is reported on; after the meeting too."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.commands.papers import chooser
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.refused import Refused, Unclear
from cochair.domain.written import Outcome
from cochair.services.keeping import Keeping
from cochair.services.kept_promises import PromisesView, must_answer_first, promises_view
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import Store, open_store
from tests.told import head

LINES = """
10:00 the meeting starts
10:01 Sam says: I wait in the rain (may be named)
10:02 Mo says: The papers are hard
10:03 action: Ann: ring the venue by 20 November 2026
10:04 action: Tom: Ask the council by 1 December 2026
10:05 the meeting ends
"""
LATER = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = date(2026, 11, 22)


class Still:
    def now(self) -> datetime:
        return LATER

    def slept(self) -> timedelta:
        return timedelta(0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        player = ScriptPlayer(opened.library)
        list(player.play([*head().splitlines(), *LINES.strip().splitlines()]))
        assert not player.faults
        yield opened


def view(store: Store) -> PromisesView:
    return promises_view(store.library, TODAY, chooser())


def meeting(store: Store) -> MeetingId:
    return store.library.meetings()[0].id


def person(store: Store, name: str) -> PersonId:
    people = fold(store.library.log(meeting(store)).entries()).plan.people
    return next(p.id for p in people if p.name == name)


def test_what_waits_is_told_with_who_said_it_and_for_how_long(store: Store) -> None:
    told = view(store)
    assert (told.heading, told.below) == ("2 things said. 0 answered.", "The oldest waits 10 days.")
    assert [(s.quote, s.who, s.heading, s.answer, s.when) for s in told.said] == [
        ("“I wait in the rain”", "Sam said this", "Waiting", "No answer yet.", "Waits 10 days"),
        ("“The papers are hard”", "A member said this", "Waiting", "No answer yet.", "Waits 10 days"),
    ]
    assert [(a.words, a.when, a.late) for a in told.actions] == [
        ("Ann will ring the venue", "2 days late", True),
        ("Tom: Ask the council", "By Tuesday 1 December", False),
    ]


def test_an_answer_after_the_meeting_is_kept_with_the_words(store: Store) -> None:
    keeping = Keeping(store.library, Still())
    keeping.answer(meeting(store), 1, Outcome.DONE, "There is a shelter now.", person(store, "Tom"), "")
    told = view(store)
    assert told.heading == "2 things said. 1 answered."
    last = told.said[-1]
    assert (last.heading, last.answer, last.promise, last.when) == (
        "We did it",
        "There is a shelter now.",
        "Tom answered",
        "Answered in 10 days",
    )
    assert [said.text for said in store.library.open_you_said()] == ["The papers are hard"]
    assert len(store.library.search("shelter")) == 1


def test_not_knowing_yet_needs_a_day_to_ask_again(store: Store) -> None:
    keeping = Keeping(store.library, Still())
    with pytest.raises(Refused, match="when to ask again"):
        keeping.answer(meeting(store), 1, Outcome.NOT_KNOWN, "", None, "soon")
    with pytest.raises(Refused, match="has passed"):
        keeping.answer(meeting(store), 1, Outcome.NOT_KNOWN, "", None, "21 November 2026")
    keeping.answer(meeting(store), 1, Outcome.NOT_KNOWN, "", None, "9 March 2027")
    waiting = next(s for s in view(store).said if s.number == 1)
    assert (waiting.heading, waiting.answer) == ("We do not know yet", "We ask again on Tuesday 9 March.")


def test_somebody_promises_an_answer_by_a_day(store: Store) -> None:
    keeping = Keeping(store.library, Still())
    keeping.promise(meeting(store), 2, person(store, "Ann"), "Friday")
    told = next(s for s in view(store).said if s.number == 2)
    assert (told.promise, told.outcome) == ("Ann will answer by Friday 27 November", None)


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.DOING, Outcome.CAN_NOT])
def test_an_answer_needs_words(store: Store, outcome: Outcome) -> None:
    with pytest.raises(Refused, match="what to write down"):
        Keeping(store.library, Still()).answer(meeting(store), 1, outcome, "  ", None, "")
    assert view(store).said[0].outcome is None


def test_an_action_that_is_done_leaves_the_list_of_what_is_open(store: Store) -> None:
    keeping = Keeping(store.library, Still())
    keeping.report(meeting(store), 3, "They open at 9.", done=True)
    with pytest.raises(Refused, match="what to write down"):
        keeping.report(meeting(store), 4, "", done=False)
    keeping.report(meeting(store), 4, "The council has closed.", done=False)
    assert store.library.open_actions() == []
    assert [(a.when, a.done) for a in view(store).actions] == [
        ("Done: They open at 9.", True),
        ("It will not happen: The council has closed.", False),
    ]
    assert len(store.library.search("venue")) == 1


def test_an_agenda_waits_until_everything_that_was_said_has_a_line(store: Store) -> None:
    with pytest.raises(Unclear, match="2 things that people said have no answer yet"):
        must_answer_first(store.library)
    keeping = Keeping(store.library, Still())
    keeping.answer(meeting(store), 1, Outcome.DOING, "We ask for a shelter.", None, "")
    with pytest.raises(Unclear, match="1 thing that somebody said has no answer yet"):
        must_answer_first(store.library)
    keeping.answer(meeting(store), 2, Outcome.NOT_KNOWN, "", None, "9 March 2027")
    must_answer_first(store.library)


def test_nothing_said_is_told_kindly(tmp_path: Path) -> None:
    with open_store(tmp_path / "empty", unlocked=True) as empty:
        told = promises_view(empty.library, TODAY, chooser())
        assert (told.heading, told.below, told.said, told.actions) == (
            "Nobody has said anything that needs an answer.",
            "",
            (),
            (),
        )
