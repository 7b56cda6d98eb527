"""Every co-chair says yes before an agenda goes out, and what changes afterwards needs a new yes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cochair.commands.papers import chooser
from cochair.domain.agenda import Plan
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.document import Say
from cochair.domain.events import AgendaShared
from cochair.domain.ids import PersonId
from cochair.domain.people import Coming
from cochair.domain.refused import Unclear
from cochair.services import plan_numbers, plan_people, planning
from cochair.services.drafting import Drafting, keep_draft
from cochair.services.plan_view import plan_view
from cochair.services.plan_yes import say_yes, take_yes_back, yeses_of
from cochair.storage.store import Store, open_store
from tests.services.test_ready_check import CALM, Still, draft

SALT = "00" * 16
PRIYA, TOM, SAM = (PersonId(f"p{n}") for n in (1, 2, 3))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


@pytest.fixture
def drafting(store: Store) -> Drafting:
    return Drafting(store.library, Still(), keep_draft(store.library, draft(CALM)), store.requests)


def told(plan: Plan) -> list[str]:
    return [yes.words for yes in yeses_of(plan)]


def test_an_agenda_goes_out_only_with_every_yes(drafting: Drafting, store: Store) -> None:
    with pytest.raises(Unclear, match="Priya and Tom have not said yes"):
        drafting.share()
    drafting.say_yes(PRIYA)
    with pytest.raises(Unclear, match="Tom has not said yes to this agenda yet"):
        drafting.share()
    drafting.say_yes(TOM)
    meeting = drafting.share()
    shared = store.library.log(meeting).entries()[0].event
    assert isinstance(shared, AgendaShared)
    assert [(yes.chair, yes.by, yes.at, yes.with_number) for yes in shared.plan.yeses] == [
        (PRIYA, PRIYA, Still().now(), False),
        (TOM, TOM, Still().now(), False),
    ]


def test_a_change_needs_a_new_yes_and_undo_brings_the_old_one_back(drafting: Drafting) -> None:
    drafting.say_yes(PRIYA)
    drafting.say_yes(TOM)
    drafting.change(lambda plan: planning.add_item(plan, "Bikes"))
    assert told(drafting.plan) == ["Priya has not said yes yet.", "Tom has not said yes yet."]
    drafting.undo()
    assert told(drafting.plan) == ["Priya said yes to this agenda.", "Tom said yes to this agenda."]


def test_a_yes_is_on_disk_and_can_be_taken_back(drafting: Drafting, store: Store) -> None:
    drafting.say_yes(PRIYA)
    kept = store.library.plans()[drafting.plan_id]
    assert told(kept)[0] == "Priya said yes to this agenda."
    drafting.change(lambda plan: take_yes_back(plan, PRIYA))
    assert told(drafting.plan)[0] == "Priya has not said yes yet."


def test_nobody_else_can_say_yes(drafting: Drafting) -> None:
    drafting.say_yes(SAM)
    assert not any(yes.said for yes in yeses_of(drafting.plan))


def test_a_stand_in_says_yes_for_a_co_chair_who_can_not_come() -> None:
    plan = plan_people.choose_stand_in(draft(CALM), TOM, SAM)
    assert [yes.person for yes in yeses_of(plan)] == [PRIYA, TOM]
    plan = plan_people.choose_coming(plan, TOM, Coming.NOT)
    assert told(plan)[1] == "Sam has not said yes yet. It counts for Tom, who can not come."
    plan = say_yes(say_yes(plan, PRIYA, Still().now()), SAM, Still().now())
    assert [(yes.chair, yes.by) for yes in plan.yeses] == [(PRIYA, PRIYA), (TOM, SAM)]


def test_a_yes_needs_the_number_of_who_has_one(drafting: Drafting) -> None:
    drafting.change(lambda plan: plan_numbers.give_number(plan, PRIYA, "4821", SALT))
    assert [yes.has_number for yes in yeses_of(drafting.plan)] == [True, False]
    for typed in (None, "", "1234"):
        with pytest.raises(Unclear, match="number"):
            drafting.say_yes(PRIYA, typed)
    drafting.say_yes(PRIYA, "4821")
    assert drafting.plan.yeses[0].with_number


def test_a_number_goes_away_with_itself_or_is_told_as_lost() -> None:
    plan = plan_numbers.give_number(draft(CALM), PRIYA, "4821", SALT)
    with pytest.raises(Unclear, match="not the number"):
        plan_numbers.take_number(plan, PRIYA, "0000")
    away = plan_numbers.take_number(plan, PRIYA, "4821").person(PRIYA)
    assert (away.sealed_number, away.number_lost) == ("", False)
    lost = plan_numbers.lose_number(plan, PRIYA)
    found = plan_view(lost, chooser(), date(2026, 10, 20)).findings
    assert found[0].sentence == "Priya had a number to answer with. Somebody took it away."
    again = plan_numbers.give_number(lost, PRIYA, "7777", SALT)
    assert not again.person(PRIYA).number_lost


def test_the_agenda_says_who_said_yes() -> None:
    plan = say_yes(say_yes(draft(CALM), PRIYA, Still().now()), TOM, Still().now())
    assert "Priya and Tom said yes to this agenda." in _lines(plan)
    unnamed = replace(plan, people=tuple(replace(p, named=p.id != TOM) for p in plan.people))
    assert "Priya said yes to this agenda." in _lines(unnamed)


def _lines(plan: Plan) -> list[str]:
    blocks = compose_agenda(plan, chooser()).blocks
    return [line for block in blocks if isinstance(block, Say) for line in block.sentences]
