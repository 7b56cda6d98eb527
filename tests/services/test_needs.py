"""What helps a person is asked, kept as they say it, and acts on the next meeting."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.commands.papers import pack_of, spoken_of
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.consents import About, Consent
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.domain.needs import CHOICES, Answered, Helps, Need, NeedAnswer, Question
from cochair.domain.people import Coming
from cochair.services import needs_sentences as say
from cochair.services.consents import keep_answer
from cochair.services.drafting import Drafting, keep_draft
from cochair.services.needs import (
    answer_with_none,
    forget_needs,
    needs_card,
    pick,
    say_how_met,
    say_in_own_words,
    set_must,
    share,
    still_right,
)
from cochair.services.needs_act import MeetNeedsFirst, NeedsOfPlan
from cochair.services.needs_view import needs_told, with_asked, words_to_tell
from cochair.services.people_of_board import people_lines
from cochair.storage.store import Store, open_store
from tests.services.test_ready_check import CALM, draft
from tests.storage.boards import SAM, TEN, plan

TODAY = date(2026, 11, 2)


class Still:
    """A clock that stands at ten o'clock, ten days before the meeting."""

    def now(self) -> datetime:
        return TEN - timedelta(days=10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a draft of one board."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.keep_plan("a", plan())
        yield opened


def sam(store: Store) -> PersonNumber:
    """Sam's number."""
    return store.books.of(BoardPerson).rows(name="Sam")[0].number


def must(store: Store, helps: Helps, question: Question = Question.PAPERS) -> Need:
    """Something that Sam must have."""
    pick(store.books, sam(store), question, helps, TODAY, on=True)
    (need,) = store.books.of(Need).rows(helps=helps)
    set_must(store.books, need, TODAY, must=True)
    return store.books.of(Need).row(need.number)


def now(store: Store) -> Plan:
    """The draft as its board is now."""
    return store.library.plans()["a"]


def test_who_was_not_asked_has_said_nothing_and_never_none(store: Store) -> None:
    who = sam(store)
    told = lambda: needs_told(store.books, store.library, who, TODAY)  # noqa: E731  # short, and used here alone
    assert told() == say.NOT_ASKED
    pick(store.books, who, Question.PAPERS, Helps.BIG_PRINT, TODAY, on=True)
    assert needs_card(store.books, who).answers[Question.PAPERS].answer is Answered.THIS_HELPS
    assert told() == "1 of 6 questions asked."
    pick(store.books, who, Question.PAPERS, Helps.BIG_PRINT, TODAY, on=False)
    assert needs_card(store.books, who).answers == {} and told() == say.NOT_ASKED


def test_the_list_of_people_says_who_was_asked_and_not_what_they_said(store: Store) -> None:
    who = sam(store)

    def line() -> tuple[str, bool]:
        board = store.books.of(BoardPerson).row(who).board
        lines = with_asked(people_lines(store.books, board), store.books, store.library, board, TODAY)
        return next((one.words, one.private) for one in lines if one.number == who)

    assert line() == ("Members · Not asked yet. Please ask.", False)
    for question in Question:
        answer_with_none(store.books, who, question, Answered.NOTHING, TODAY)
    assert line() == ("Members · Asked 2 November.", False)
    keep_answer(store.books, who, About.KEEPING_NEEDS, "May we?", yes=False, today=date(2025, 10, 1))
    assert line() == ("Members · Asked 1 October 2025.", False)


def test_nothing_needed_and_not_said_are_answers_of_their_own(store: Store) -> None:
    who = sam(store)
    say_in_own_words(store.books, who, Question.ROOM, "  a seat   by the wall ", TODAY)
    assert needs_card(store.books, who).own_words(Question.ROOM) == "a seat by the wall"
    answer_with_none(store.books, who, Question.ROOM, Answered.NOT_SAID, TODAY)
    answer_with_none(store.books, who, Question.NEVER, Answered.NOTHING, TODAY)
    card = needs_card(store.books, who)
    assert card.needs == ()
    assert {q: a.answer for q, a in card.answers.items()} == {
        Question.ROOM: Answered.NOT_SAID,
        Question.NEVER: Answered.NOTHING,
    }
    pick(store.books, who, Question.ROOM, Helps.QUIET_ROOM, TODAY, on=True)
    assert needs_card(store.books, who).answers[Question.ROOM].answer is Answered.THIS_HELPS


def test_words_that_were_told_go_with_the_needs_and_other_words_need_another_yes(store: Store) -> None:
    who = sam(store)
    say_in_own_words(store.books, who, Question.ROOM, "a chair by the wall", TODAY)
    keep_answer(store.books, who, About.SHARING_NEEDS, "May we tell “a chair by the wall”?", yes=True, today=TODAY)
    share(store.books, who, TODAY, yes=True)
    say_in_own_words(store.books, who, Question.ROOM, "a soft chair", TODAY)
    assert words_to_tell(store.books.of(Need).rows()) == "a soft chair."
    assert [need.shared_on for need in store.books.of(Need).rows()] == [None]
    forget_needs(store.books, who)
    assert store.books.of(Consent).rows(person=who) == ()


def test_each_step_has_its_day(store: Store) -> None:
    later = TODAY + timedelta(days=3)
    need = must(store, Helps.BIG_PRINT)
    say_how_met(store.books, need, "We print it at 20 points", later)
    share(store.books, sam(store), later, yes=True)
    still_right(store.books, sam(store), later)
    kept = store.books.of(Need).row(need.number)
    assert (kept.identified_on, kept.recorded_on, kept.flagged_on) == (TODAY, TODAY, TODAY)
    assert (kept.shared_on, kept.met_on, kept.reviewed_on) == (later, later, later)
    share(store.books, sam(store), later, yes=False)
    assert store.books.of(Need).row(need.number).shared_on is None


def test_it_is_asked_again_after_each_meeting_and_after_half_a_year(store: Store) -> None:
    who = sam(store)
    for question in Question:
        answer_with_none(store.books, who, question, Answered.NOTHING, TODAY)
    told = [needs_told(store.books, store.library, who, TODAY + timedelta(days=days)) for days in (1, 200)]
    assert told == ["Asked 2 November.", "Asked 2 November 2026. Is this still right?"]
    store.library.new_meeting(now(store), TEN)
    assert needs_told(store.books, store.library, who, date(2026, 11, 20)).endswith(say.STILL_RIGHT.split(". ")[1])
    still_right(store.books, who, date(2026, 11, 20))
    assert needs_told(store.books, store.library, who, date(2026, 11, 21)) == "Asked 20 November."


def test_an_agenda_waits_until_a_must_is_met_and_the_minutes_know_nothing_of_it(store: Store) -> None:
    plan_id = keep_draft(store.library, replace(draft(CALM), board=plan().board))
    need = must(store, Helps.BIG_PRINT)
    drafting = Drafting(store.library, Still(), plan_id, store.requests, store.books)
    for chair in drafting.plan.co_chairs:
        drafting.say_yes(chair.id)
    with pytest.raises(MeetNeedsFirst) as no:
        drafting.share()
    assert (str(no.value), no.value.whose) == ("Sam must have this: big print. Say how we do that.", sam(store))
    say_how_met(store.books, need, "The papers are made so", drafting.today())
    meeting = drafting.share()
    noted = fold(store.library.log(meeting).entries()).plan.noted
    assert not any("Sam" in sentence or "print" in sentence for sentence in noted)


def test_a_must_of_who_does_not_come_and_a_wish_stop_nothing(store: Store) -> None:
    must(store, Helps.BIG_PRINT)
    needs = NeedsOfPlan(store.books, store.library)
    away = replace(now(store), people=tuple(replace(p, coming=Coming.NOT) for p in now(store).people))
    needs.must_be_met(away, TODAY)
    set_must(store.books, store.books.of(Need).rows()[0], TODAY, must=False)
    needs.must_be_met(now(store), TODAY)


def test_what_was_met_before_the_last_meeting_is_asked_again(store: Store) -> None:
    need = must(store, Helps.BIG_PRINT)
    say_how_met(store.books, need, "We printed it", TODAY)
    store.library.new_meeting(now(store), TEN)
    needs = NeedsOfPlan(store.books, store.library)
    needs.must_be_met(now(store), TODAY)
    with pytest.raises(MeetNeedsFirst):
        needs.must_be_met(now(store), date(2026, 11, 20))


def test_more_breaks_make_the_rule_of_the_next_draft_tighter(store: Store) -> None:
    needs = NeedsOfPlan(store.books, store.library)
    assert needs.longest_without_break(now(store)) == 45
    pick(store.books, sam(store), Question.JOIN_IN, Helps.MORE_BREAKS, TODAY, on=True)
    assert needs.longest_without_break(now(store)) == 30
    short = replace(now(store), rules=replace(now(store).rules, without_break=20))
    assert needs.longest_without_break(short) == 20


def test_who_was_never_asked_stands_in_one_line_and_who_said_no_does_not(store: Store) -> None:
    needs = NeedsOfPlan(store.books, store.library)
    (found,) = needs.findings(now(store), TODAY)
    assert found.sentence == "Nobody has asked what helps: Priya, Tom and Sam."
    keep_answer(store.books, sam(store), About.KEEPING_NEEDS, "May we?", yes=False, today=TODAY)
    (found,) = needs.findings(now(store), TODAY)
    assert found.sentence == "Nobody has asked what helps: Priya and Tom."


def test_who_wants_an_interpreter_gets_the_plan_to_say_so(store: Store) -> None:
    pick(store.books, sam(store), Question.ROOM, Helps.INTERPRETER, TODAY, on=True)
    needs = NeedsOfPlan(store.books, store.library)
    (found,) = (f for f in needs.findings(now(store), TODAY) if f.edit is not None)
    assert found.edit is not None and found.edit(now(store)).interpreted


def test_what_is_wanted_of_the_room_is_shown_until_somebody_sees_to_it(store: Store) -> None:
    pick(store.books, sam(store), Question.ROOM, Helps.QUIET_ROOM, TODAY, on=True)
    pick(store.books, sam(store), Question.COMPANY, Helps.SIT_BESIDE, TODAY, on=True)
    needs = NeedsOfPlan(store.books, store.library)
    told = [found.sentence for found in needs.findings(now(store), TODAY) if "would like" in found.sentence]
    assert told == [
        "Sam would like this: a quiet room. Say how we do that.",
        "Sam would like this: sit beside a friend. Say how we do that.",
    ]
    for need in store.books.of(Need).rows():
        say_how_met(store.books, need, "Priya sees to it", TODAY)
    assert not any("would like" in found.sentence for found in needs.findings(now(store), TODAY))


def test_each_gets_papers_in_the_form_they_need(store: Store) -> None:
    pick(store.books, sam(store), Question.PAPERS, Helps.BIGGEST_PRINT, TODAY, on=True)
    agenda = replace(now(store), items=(AgendaItem(ItemId(1), "Buses", 20, Kind.TALK),))
    forms = NeedsOfPlan(store.books, store.library).forms(agenda)
    told = [(name, form) for name, _, form in pack_of(agenda, (), TODAY, forms)]
    assert told == [
        ("agenda", "standard"),
        ("agenda, very large print", "extra"),
        ("script for the co-chairs", "standard"),
        ("Priya", "standard"),
        ("Tom", "standard"),
        ("Sam", "extra"),
    ]
    assert forms[SAM] == "extra"


def test_who_listens_gets_the_agenda_and_their_own_page_to_listen_to_and_nobody_else(store: Store) -> None:
    agenda = replace(now(store), items=(AgendaItem(ItemId(1), "Buses", 20, Kind.TALK),))
    needs = NeedsOfPlan(store.books, store.library)
    assert spoken_of(agenda, (), TODAY, needs.listeners(agenda)) == ()
    pick(store.books, sam(store), Question.PAPERS, Helps.AUDIO, TODAY, on=True)
    assert [name for name, _ in spoken_of(agenda, (), TODAY, needs.listeners(agenda))] == ["agenda", "Sam"]


def test_everything_goes_when_a_person_takes_their_yes_back(store: Store) -> None:
    must(store, Helps.BIG_PRINT)
    forget_needs(store.books, sam(store))
    assert store.books.of(Need).rows() == () and store.books.of(NeedAnswer).rows() == ()


def test_every_question_has_six_choices_with_words_and_no_field_asks_why() -> None:
    assert set(CHOICES) == set(Question) and all(len(choices) == 6 for choices in CHOICES.values())
    assert set(say.NAMES) == set(Helps) and set(say.TITLES) == set(Question)
    assert not {field.name for field in fields(Need)} & {"diagnosis", "condition", "why", "because"}
