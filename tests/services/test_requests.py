"""Anyone asks for something, any day; each gets an answer before the next agenda goes out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.agenda import Kind
from cochair.domain.events import AgendaShared
from cochair.domain.refused import Unclear
from cochair.domain.requests import Reply, Request
from cochair.services import plan_items
from cochair.services.drafting import Drafting, keep_draft
from cochair.services.planning import LONGEST_TITLE, remove_item
from cochair.services.ports import StoreFailed
from cochair.services.requests import (
    AnswerRequestsFirst,
    keep_answers,
    put_on,
    say_can_not,
    say_later,
    title_of,
    waiting,
    write_down,
)
from cochair.services.requests_view import RequestsView, answer_words, home_words, requests_view
from cochair.storage.store import Store, open_store
from tests.services.test_ready_check import CALM, Still, draft

BOARD = draft(CALM).board
TODAY = Still().now().date()
MEETING = draft(CALM).starts.date()


class Later(Still):
    """The same clock some days later."""

    def __init__(self, days: int) -> None:
        self._days = days

    def now(self) -> datetime:
        return datetime.combine(TODAY, datetime.min.time(), UTC) + timedelta(days=self._days, hours=9)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


@pytest.fixture
def drafting(store: Store) -> Drafting:
    opened = Drafting(store.library, Still(), keep_draft(store.library, draft(CALM)), store.requests)
    for chair in opened.plan.co_chairs:
        opened.say_yes(chair.id)
    return opened


def ask(store: Store, words: str = "a quiet room", who: str = "Sam", days_ago: int = 12) -> Request:
    number = write_down(store.requests, BOARD, words, who, TODAY - timedelta(days=days_ago))
    return next(r for r in store.requests.requests() if r.number == number)


def view(drafting: Drafting) -> RequestsView:
    return requests_view(drafting.requests, drafting.plan, drafting.today())


@pytest.mark.parametrize(
    ("words", "who", "told"),
    [
        ("a quiet room", "Sam", "Sam asked for a quiet room."),
        ("a quiet room", "", "A member asked for a quiet room."),
        ("Can we talk about lifts?", "Mo", "Mo asked: “Can we talk about lifts?”"),
        ("more time. Please!", "Mo", "Mo asked: “more time. Please!”"),
        (" two \n lines\u202e ", "  Al  B ", "Al B asked for two lines."),
    ],
)
def test_who_asked_for_what_is_told_in_their_own_words(
    store: Store, drafting: Drafting, words: str, who: str, told: str
) -> None:
    ask(store, words, who)
    assert [(r.words, r.when) for r in view(drafting).waiting] == [(told, "12 days ago.")]


@pytest.mark.parametrize(("days", "told"), [(0, "Today."), (1, "1 day ago."), (2, "2 days ago.")])
def test_days_waiting_are_counted(store: Store, drafting: Drafting, days: int, told: str) -> None:
    ask(store, days_ago=days)
    assert view(drafting).waiting[0].when == told


def test_words_are_needed_and_may_not_be_endless(store: Store) -> None:
    with pytest.raises(Unclear, match="Please write what they ask for"):
        ask(store, " \n ")
    with pytest.raises(Unclear, match="500 letters"):
        ask(store, "x" * 501)
    with pytest.raises(Unclear, match="120 letters"):
        ask(store, who="x" * 121)
    assert store.requests.requests() == []


def test_an_agenda_waits_until_each_who_asked_has_an_answer(store: Store, drafting: Drafting) -> None:
    first, second, third = ask(store), ask(store, "bigger print", "Mo"), ask(store, "a lift", "sam")
    with pytest.raises(AnswerRequestsFirst, match="2 people asked for something, and have no answer yet"):
        drafting.share()
    say_can_not(store.requests, second.number, "the printer is broken", TODAY)
    with pytest.raises(AnswerRequestsFirst, match="1 person asked for something, and has no answer yet"):
        drafting.share()
    say_later(store.requests, third.number, "9 March 2027", TODAY, MEETING)
    say_can_not(store.requests, first.number, "there is one room", TODAY)
    assert drafting.share()


def test_putting_it_on_adds_an_item_in_the_same_gesture_and_undo_takes_both_back(
    store: Store, drafting: Drafting
) -> None:
    request = ask(store, "a quiet room.")
    drafting.change(lambda plan: put_on(plan, request))
    item = drafting.plan.items[-1]
    assert (item.title, item.kind, item.minutes, item.request) == ("A quiet room", Kind.TALK, 10, request.number)
    assert store.library.plans()[drafting.plan_id].items[-1] == item
    assert not drafting.change(lambda plan: put_on(plan, request))
    told = view(drafting)
    assert told.waiting == ()
    assert [(r.words, r.answer, r.given_today) for r in told.answered] == [
        ("Sam asked: “a quiet room.”", "It is on this agenda.", False)
    ]
    drafting.undo()
    assert [r.request for r in view(drafting).waiting] == [request]


def test_an_item_that_is_taken_away_lets_its_request_wait_again(store: Store, drafting: Drafting) -> None:
    request = ask(store)
    drafting.change(lambda plan: put_on(plan, request))
    drafting.change(lambda plan: remove_item(plan, plan.items[-1].id))
    with pytest.raises(AnswerRequestsFirst):
        drafting.share()


def test_what_is_on_the_agenda_is_answered_when_it_goes_out(store: Store, drafting: Drafting) -> None:
    request = ask(store)
    drafting.change(lambda plan: put_on(plan, request))
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)
    assert store.requests.requests()[0].reply is None
    shared = store.library.log(drafting.share()).entries()[0].event
    assert isinstance(shared, AgendaShared)
    assert shared.plan.items[-1].request == request.number
    kept = store.requests.requests()[0]
    assert (kept.reply, kept.replied_on) == (Reply.ON_AGENDA, TODAY)
    new = Drafting(store.library, Later(60), keep_draft(store.library, draft(CALM)), store.requests)
    assert view(new).waiting == ()


def test_later_comes_back_when_its_day_has_come_or_an_agenda_for_it_is_made(store: Store, drafting: Drafting) -> None:
    request, day = ask(store), MEETING + timedelta(days=28)
    say_later(store.requests, request.number, f"{day:%d/%m/%Y}", TODAY, MEETING)
    assert view(drafting).waiting == ()
    assert waiting(store.requests, BOARD, day - timedelta(days=1)) == ()
    assert len(waiting(store.requests, BOARD, day)) == 1
    plan = replace(drafting.plan, starts=drafting.plan.starts + timedelta(days=28))
    (told,) = requests_view(store.requests, plan, TODAY).waiting
    assert told.when == "12 days ago. The day that we said has come."


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Please type the day"),
        ("soon", "soon"),
        ("today", "Please choose a day after"),
        (f"{MEETING:%d/%m/%Y}", "Please choose a day after"),
    ],
)
def test_later_needs_a_day_after_this_meeting(store: Store, typed: str, says: str) -> None:
    request = ask(store)
    with pytest.raises(Unclear, match=says):
        say_later(store.requests, request.number, typed, TODAY, MEETING)
    assert store.requests.requests() == [request]


def test_we_can_not_needs_a_reason(store: Store, drafting: Drafting) -> None:
    request = ask(store)
    with pytest.raises(Unclear, match="Please say why"):
        say_can_not(store.requests, request.number, " ", TODAY)
    say_can_not(store.requests, request.number, "there is only 1 room", TODAY)
    (told,) = view(drafting).answered
    assert (told.answer, told.given_today) == ("We can not, because there is only 1 room.", True)
    store.requests.take_back(request.number)
    assert [r.request for r in view(drafting).waiting] == [request]


def test_another_board_keeps_its_own_requests(store: Store, drafting: Drafting) -> None:
    write_down(store.requests, "Another Board", "a lift", "", TODAY)
    assert view(drafting).waiting == ()
    assert view(drafting).nothing == "Nobody waits for an answer. Anyone can ask, any day."
    write_down(store.requests, "", "a ramp", "", TODAY)
    assert [r.request.words for r in view(drafting).waiting] == ["a ramp"]
    assert view(drafting).nothing == ""


def test_an_answer_is_told_in_a_sentence() -> None:
    request = Request(1, BOARD, "a lift", "", TODAY)
    assert answer_words(request) == "No answer yet."
    later = replace(request, reply=Reply.LATER, until=date(2027, 3, 9))
    assert answer_words(later) == "It will be on a later agenda, on Tuesday 9 March 2027."
    assert (
        answer_words(replace(request, reply=Reply.CAN_NOT, because="It is full.")) == "We can not, because It is full."
    )
    assert answer_words(replace(request, reply=Reply.ON_AGENDA)) == "It is on an agenda."


def test_long_words_make_a_title_that_ends_at_a_word() -> None:
    title = title_of("more " * 60)
    assert len(title) <= LONGEST_TITLE
    assert (title[:9], title[-5:]) == ("More more", "more…")
    assert title_of("why not?") == "Why not?"
    assert len(title_of("x" * 500)) == LONGEST_TITLE


def test_home_tells_in_one_line_who_waits_and_how_long(store: Store, drafting: Drafting) -> None:
    assert home_words(store.requests, store.library, TODAY) == ""
    first = ask(store)
    assert home_words(store.requests, store.library, TODAY) == "1 person asked for something. 12 days is the longest."
    ask(store, "bigger print", "", 1)
    ask(store, "a ramp", "SAM", 0)
    told = home_words(store.requests, store.library, TODAY)
    assert told == "2 people asked for something. 12 days is the longest."
    drafting.change(lambda plan: put_on(plan, first))
    assert home_words(store.requests, store.library, TODAY) == "2 people asked for something. 1 day is the longest."


def ready(drafting: Drafting, request: Request) -> None:
    """Put a request on the agenda, and let every co-chair say yes."""
    drafting.change(lambda plan: put_on(plan, request))
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)


def test_a_request_that_could_not_go_out_waits_on(
    store: Store, drafting: Drafting, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ask(store)
    ready(drafting, request)

    def full(*_: object) -> None:
        raise StoreFailed("The disk is full. Please make room.")

    with monkeypatch.context() as patched:
        patched.setattr(store.library, "new_meeting", full)
        with pytest.raises(StoreFailed, match="full"):
            drafting.share()
    assert [r.reply for r in store.requests.requests()] == [None]
    drafting.share()
    assert [r.reply for r in store.requests.requests()] == [Reply.ON_AGENDA]


def test_a_request_that_comes_back_and_is_left_out_has_its_reason_for_an_answer(
    store: Store, drafting: Drafting
) -> None:
    request = ask(store)
    ready(drafting, request)
    item = next(i for i in drafting.plan.items if i.request == request.number)
    drafting.change(lambda plan: plan_items.leave_out(plan, item.id, "The hall is quiet now."))
    keep_answers(store.requests, drafting.plan, drafting.today())
    (kept,) = store.requests.requests()
    assert (kept.reply, kept.because) == (Reply.CAN_NOT, "The hall is quiet now.")
