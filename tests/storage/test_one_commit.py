"""Saved means saved: what a person does in one go is one transaction, and it is told only when that is kept."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from cochair.domain.board import BoardNumber, BoardPerson, PersonNumber
from cochair.domain.chances import ChanceKind
from cochair.domain.consents import About
from cochair.domain.ease import Ease
from cochair.domain.expenses import ExpenseKind, Way
from cochair.domain.how_was_it import Face, HadSay
from cochair.domain.ids import MeetingId
from cochair.domain.keeping import AskedFor, KeptKind, Length
from cochair.domain.needs import Answered, Helps, Question
from cochair.domain.offers import Asks
from cochair.resources import resource
from cochair.services import board_rules, chances, consents, money_rules
from cochair.services.asked_of_us import add_holiday, write_down
from cochair.services.attendance import say_who_supports
from cochair.services.drafting import Drafting, keep_draft
from cochair.services.ease import set_ready
from cochair.services.expenses import ExpenseTyped, expense_from, keep_expense
from cochair.services.how_was_it import keep_answer as keep_felt
from cochair.services.live import LiveMeeting
from cochair.services.needs import answer_with_none, forget_needs, pick, share, still_right
from cochair.services.offers import keep_says, to_write
from cochair.services.own_words import name_board, name_nobody
from cochair.services.payments import keep_payment, new_payment
from cochair.services.person_card import add_person, describe, rename, set_group
from cochair.services.ports import StoreFailed
from cochair.services.retention import keep_for
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage import errors
from cochair.storage.cipher import Database
from cochair.storage.library import StoredLibrary
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, plan

TODAY, DAY = date(2026, 11, 12), timedelta(days=1)


@pytest.fixture
def commits(store: Store) -> Counter[str]:
    """Count what the one writer does with the file: the first word of every statement."""
    counted: Counter[str] = Counter()
    writer = store._writer
    assert writer is not None
    writer.db.conn.set_trace_callback(lambda sql: counted.update([sql.split(maxsplit=1)[0].upper().rstrip(";")]))
    return counted


def test_each_gesture_of_a_whole_meeting_is_one_transaction(store: Store, commits: Counter[str]) -> None:
    """Exactly one where something came of it, and none where a rule said no."""
    player = ScriptPlayer(store.library)
    acts = before = 0
    lines = resource("samples", "practice.meeting").read_text("utf-8").splitlines()
    for line in lines:
        commits.clear()
        list(player.play([line]))
        now = len(player.live.entries) if player.live is not None else 0
        assert commits["COMMIT"] == (1 if now > before else 0), line
        acts, before = acts + (now > before), now
    assert acts > 60
    assert commits["ROLLBACK"] == 0


def person(store: Store) -> PersonNumber:
    store.library.new_meeting(plan(), TEN)
    return store.books.of(BoardPerson).rows()[0].number


TAXI = ExpenseTyped(ExpenseKind.TRAVEL, "", "12.50", "12 November 2026", True, next(iter(Way)), "1 November 2026")


def board(store: Store, who: PersonNumber) -> BoardNumber:
    return store.books.of(BoardPerson).row(who).board


def meeting(store: Store) -> MeetingId:
    return store.library.meetings()[-1].id


GESTURES: dict[str, Callable[[Store, PersonNumber], object]] = {
    "a need": lambda s, who: pick(s.books, who, Question.PAPERS, Helps.BIG_PRINT, TODAY, on=True),
    "no need": lambda s, who: answer_with_none(s.books, who, Question.PAPERS, Answered.NOTHING, TODAY),
    "needs are told": lambda s, who: share(s.books, who, TODAY, yes=True),
    "needs are still right": lambda s, who: still_right(s.books, who, TODAY + DAY),
    "needs go": lambda s, who: forget_needs(s.books, who),
    "a new name": lambda s, who: rename(s.books, s.library, who, "Priyanka"),
    "a description": lambda s, who: describe(s.books, s.library, who, "Chair of the choir"),
    "a group": lambda s, who: set_group(s.books, s.library, who, s.books.of(BoardPerson).row(who).groups[0], on=False),
    "a new person": lambda s, who: add_person(s.books, s.library, s.books.of(BoardPerson).row(who).board, "Zoë"),
    "a person is forgotten": lambda s, who: s.books.forget(who, TODAY),
    "a yes": lambda s, who: consents.keep_answer(s.books, who, About.PHOTO, "May we?", yes=True, today=TODAY),
    "an offer": lambda s, who: keep_says(s.books, to_write(s.books, who), next(iter(Asks)), "4 meetings a year"),
    "a payment": lambda s, who: keep_payment(s.books, new_payment(who, TODAY)),
    "a cost": lambda s, who: keep_expense(s.books, expense_from(TAXI, who, TODAY)),
    "rules of money": lambda s, who: money_rules.keep_rules(s.books, money_rules.rules_of(s.books, board(s, who))),
    "rules": lambda s, who: board_rules.keep_rules(s.books, board_rules.rules_of(s.books, s.library, board(s, who))),
    "an invitation": lambda s, who: say_who_supports(s.books, who, meeting(s), "Lou"),
    "a chance": lambda s, who: chances.offer(s.books, who, ChanceKind.TALK, "Speak at the fair", "", TODAY),
    "thanks": lambda s, who: chances.thank(s.books, who, "You spoke well", "Tom", "", "", TODAY),
    "how it was": lambda s, who: keep_felt(s.books, board(s, who), meeting(s), Face.GOOD, HadSay.YES),
    "how long we keep": lambda s, who: keep_for(s.books, board(s, who), KeptKind.NEEDS, Length.DAYS_30),
    "somebody asks for data": lambda s, who: write_down(s.books, board(s, who), AskedFor.DATA, "Sam", "", "", TODAY),
    "a holiday": lambda s, who: add_holiday(s.books, board(s, who), "25 December 2026", TODAY),
    "a board’s name": lambda s, who: name_board(s.books, board(s, who), "South Town Board"),
    "a name for nobody": lambda s, who: name_nobody(s.books, s.library, board(s, who), "a neighbour"),
    "a tick": lambda s, who: set_ready(s.books, board(s, who), meeting(s), Ease.ROOM, ready=True),
    "a request": lambda s, _: s.requests.add("North Town Board", "Buses", "Sam", TODAY),
    "a setting": lambda s, _: s.library.keep_setting("theme", "dark"),
    "a half-typed line": lambda s, _: s.library.keep_draft("capture", "Ann: "),
    "a draft": lambda s, _: s.library.keep_plan("b", plan("Another")),
    "a meeting": lambda s, _: s.library.new_meeting(plan("Another"), TEN),
}
every_gesture = pytest.mark.parametrize("gesture", GESTURES.values(), ids=GESTURES)


@every_gesture
def test_each_gesture_of_a_board_is_one_transaction(
    store: Store, commits: Counter[str], gesture: Callable[[Store, PersonNumber], object]
) -> None:
    who = person(store)
    pick(store.books, who, Question.ROOM, Helps.BIG_PRINT, TODAY, on=True)
    commits.clear()
    gesture(store, who)
    afterwards = 2 if gesture is GESTURES["a person is forgotten"] else 0  # the file has no gap, and copies count anew
    assert commits["COMMIT"] == commits["BEGIN"] == 1 + afterwards


@contextmanager
def no_commit(monkeypatch: pytest.MonkeyPatch, store: Store) -> Iterator[None]:
    """Let the disk be full at the very end of each transaction."""
    writer = store._writer
    assert writer is not None
    with monkeypatch.context() as patched:
        atomic = Database.atomic

        @contextmanager
        def failing(db: Database) -> Iterator[Database]:
            with atomic(db) as inside:
                outermost = db is writer.db and not nested
                nested.append(True)
                try:
                    yield inside
                finally:
                    nested.pop()
                if outermost:
                    raise StoreFailed(errors.DISK_FULL)

        nested: list[bool] = []
        patched.setattr(Database, "atomic", failing)
        yield


@every_gesture
def test_a_gesture_that_is_not_kept_says_so_and_leaves_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, gesture: Callable[[Store, PersonNumber], object]
) -> None:
    """It is raised to who asked, and afterwards the same gesture works, with no gap in the log."""
    who = person(store)
    pick(store.books, who, Question.ROOM, Helps.BIG_PRINT, TODAY, on=True)
    before = whole(store)
    with no_commit(monkeypatch, store), pytest.raises(StoreFailed):
        gesture(store, who)
    assert whole(store) == before
    gesture(store, who)
    assert whole(store) != before
    assert store.check() == []


def whole(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    named = store._reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = [name for (name,) in named if name == "line_draft" or not name.startswith("line")]
    return {name: store._reader.rows(f"SELECT * FROM {name}") for name in tables}


def test_to_share_an_agenda_is_one_transaction(store: Store, commits: Counter[str]) -> None:
    """The meeting, what becomes of requests, and the end of the draft: else it could be shared twice."""
    drafting = ready(store)
    commits.clear()
    drafting.share()
    assert commits["COMMIT"] == 1
    assert store.library.plans() == {}


def test_an_agenda_that_is_not_shared_in_whole_is_not_shared(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last part of it is refused: the meeting is not there either."""
    drafting = ready(store)

    def refuse(*_: object) -> None:
        raise StoreFailed(errors.DISK_FULL)

    with monkeypatch.context() as patched, pytest.raises(StoreFailed):
        patched.setattr(StoredLibrary, "drop_plan", refuse)
        drafting.share()
    assert store.library.meetings() == []
    assert list(store.library.plans()) == [drafting.plan_id]
    drafting.share()
    assert len(store.library.meetings()) == 1
    assert store.check() == []


def ready(store: Store) -> Drafting:
    """An agenda that both co-chairs said yes to."""
    clock = FakeClock(TEN)
    drafting = Drafting(store.library, clock, keep_draft(store.library, plan()), store.requests, store.books)
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)
    return drafting


def test_nothing_is_told_before_it_is_on_disk(folder: Path) -> None:
    """Whoever listens to a meeting finds what is told in the file already, over another connection."""
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        live, told = LiveMeeting(store.library.log(meeting), FakeClock(TEN)), []
        with open_store(folder, writing=False) as other:
            live.listen(lambda events: told.append(other.library.log(meeting).entries()[-1].event == events[-1]))
            live.start()
            live.note("The bus is late.")
            live.next_item()
            live.undo()
    assert told == [True] * 4
