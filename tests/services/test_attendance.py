"""Who was asked to a meeting and how, and who came, in words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cochair.domain.attendance import AskedBy, Place, Reply
from cochair.domain.board import Board, BoardPerson, PersonNumber
from cochair.domain.events import MeetingStarted, PersonArrived, PersonLeft
from cochair.domain.ids import MeetingId
from cochair.domain.refused import Unclear
from cochair.services import attendance
from cochair.storage.store import Store, open_store
from tests.storage.boards import SAM, TEN, entry, plan

TODAY = date(2026, 11, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store without meetings."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        yield opened


def shared(store: Store) -> tuple[MeetingId, PersonNumber]:
    """A shared meeting, and Sam of its board."""
    meeting = store.library.new_meeting(plan(), TEN)
    return meeting, store.books.of(BoardPerson).rows(name="Sam")[0].number


def words(store: Store, meeting: MeetingId) -> str:
    """What is told about Sam."""
    lines = attendance.came_lines(store.books, store.library, meeting)
    return next(line.words for line in lines if line.name == "Sam")


def test_how_somebody_was_asked_is_kept_and_told(store: Store) -> None:
    meeting, sam = shared(store)
    assert words(store, meeting) == "Nobody has said how we asked them."
    attendance.change_invitation(store.books, sam, meeting, how=AskedBy.SUPPORTER)
    assert words(store, meeting) == "Asked through a supporter."
    attendance.say_when_asked(store.books, sam, meeting, "2 November", TODAY)
    attendance.change_invitation(store.books, sam, meeting, reply=Reply.NOT_SURE, place=Place.ONLINE)
    attendance.say_who_supports(store.books, sam, meeting, " Lou ")
    told = "Asked through a supporter on 2 November. Said: I am not sure. Online. With support: Lou."
    assert words(store, meeting) == told
    attendance.say_when_asked(store.books, sam, meeting, "20 December", date(2026, 1, 5))
    assert attendance.invitation(store.books, sam, meeting).asked_on == date(2025, 12, 20)
    attendance.say_when_asked(store.books, sam, meeting, "", TODAY)
    assert attendance.invitation(store.books, sam, meeting).asked_on is None


@pytest.mark.parametrize("typed", ["some day", "3 December 2026"])
def test_a_day_that_nobody_can_have_asked_on_is_refused(store: Store, typed: str) -> None:
    meeting, sam = shared(store)
    with pytest.raises(Unclear):
        attendance.say_when_asked(store.books, sam, meeting, typed, TODAY)
    assert attendance.invitation(store.books, sam, meeting).asked_on is None


def test_who_arrived_and_who_left_is_told_from_the_log(store: Store) -> None:
    meeting, _ = shared(store)
    log = store.library.log(meeting)
    log.append([entry(1, MeetingStarted(TEN)), entry(2, PersonLeft(SAM), 600), entry(3, PersonArrived(SAM), 1200)])
    told = words(store, meeting)
    assert "Here from the start. Left at 10 minutes past 10" in told or "Left at" in told
    assert told.index("Left at") < told.index("Arrived at")


def test_the_card_tells_which_meeting_was_the_last(store: Store) -> None:
    shared(store)
    (board,) = store.books.of(Board).rows()
    told = attendance.attendance_told(store.books, store.library, board.number)
    assert told == "Newest: Getting around, 12 November 2026."
