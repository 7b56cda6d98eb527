"""Where somebody interprets or writes captions, the agenda has a break or a changeover at least every 30 minutes."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.document import Say
from cochair.domain.ids import ItemId
from cochair.resources import resource
from cochair.services.interpreting import longest_to_interpret, say_interpreted
from cochair.services.ready_check import Finding, ready_check
from cochair.services.scripts.header import HeaderFault, read_header
from cochair.services.templates import new_draft, templates, use_template
from cochair.storage.codec import from_text, to_text
from tests.told import head, play

TODAY = date(2026, 10, 20)
TICKED = "Somebody interprets or writes captions at this meeting."


def of(*minutes: int) -> Plan:
    """A plan with somebody who interprets, and items of some minutes; a minus makes a break."""
    plan = say_interpreted(play("").meeting.plan, interpreted=True)
    items = (
        AgendaItem(ItemId(n), f"Item {n}", abs(m), Kind.BREAK if m < 0 else Kind.TALK) for n, m in enumerate(minutes, 1)
    )
    return replace(plan, items=tuple(items))


def asked(plan: Plan) -> list[Finding]:
    return [found for found in ready_check(plan, TODAY) if "interprets" in found.sentence]


@pytest.mark.parametrize("minutes", [(30,), (15, 15), (15, 15, -10, 30), (30, -5, 30, -10, 10)])
def test_a_break_or_a_changeover_in_time_is_enough(minutes: tuple[int, ...]) -> None:
    """A changeover is a short break on the agenda."""
    assert asked(of(*minutes)) == []


@pytest.mark.parametrize("minutes", [(15, 16), (10, 10, 10, 1), (30, -10, 20, 20), (40, 10), (20, 20, 20, 20)])
def test_the_button_puts_breaks_in_until_there_are_enough(minutes: tuple[int, ...]) -> None:
    plan = of(*minutes)
    for _ in minutes:
        found = next((f for f in asked(plan) if f.edit is not None), None)
        if found is None:
            break
        assert found.button == "Add a break"
        assert found.edit is not None
        plan = found.edit(plan)
    assert [f for f in asked(plan) if f.edit is not None] == []
    kinds = [item.kind for item in plan.items]
    assert not any(pair == (Kind.BREAK, Kind.BREAK) for pair in pairwise(kinds))
    assert kinds[-1] is not Kind.BREAK
    assert sum(kind is not Kind.BREAK for kind in kinds) == sum(m > 0 for m in minutes)


def test_the_sentence_says_how_long_and_how_often() -> None:
    (found,) = asked(of(20, 25))
    assert found.sentence == (
        "There are 45 minutes without a break. Who interprets or writes captions needs one every 30 minutes."
    )


def test_one_long_item_is_shown_because_no_break_can_split_it() -> None:
    plan = of(45)
    (found,) = asked(plan)
    assert found.sentence.startswith("Item 1 takes 45 minutes.")
    assert (found.edit, found.item) == (None, plan.items[0].id)
    assert not any("without a break" in f.sentence for f in ready_check(plan, TODAY))


def test_with_nobody_who_interprets_nothing_is_asked() -> None:
    assert asked(say_interpreted(of(20, 25, 40), interpreted=False)) == []


def test_the_time_is_data_with_its_source() -> None:
    told = tomllib.loads(resource("samples", "interpreting.toml").read_text("utf-8"))
    assert longest_to_interpret() == told["longest"] == 30
    assert "C-08" in told["source"]


def test_the_agenda_paper_says_so() -> None:
    plan = of(20)

    def said(of_plan: Plan) -> bool:
        blocks = compose_agenda(of_plan, chooser()).blocks
        return any(isinstance(block, Say) and TICKED in block.sentences for block in blocks)

    assert said(plan)
    assert not said(replace(plan, interpreted=False))


def test_it_stays_in_drafts_templates_and_the_next_agenda() -> None:
    plan = of(20)
    assert from_text(Plan, to_text(plan)) == plan
    assert use_template(plan, templates()[0]).interpreted
    assert new_draft(plan.starts, plan).interpreted


def test_what_was_kept_before_reads_as_no() -> None:
    kept = json.loads(to_text(of(20)))
    del kept["interpreted"]
    assert not from_text(Plan, json.dumps(kept)).interpreted


@pytest.mark.parametrize(("written", "interpreted"), [("yes", True), ("Yes", True), ("no", False), ("", False)])
def test_a_script_says_it_in_its_head(written: str, interpreted: bool) -> None:
    lines = head(Interpreting=written).removesuffix("\n---").splitlines()
    assert read_header(list(enumerate(lines, 1))).interpreted is interpreted


def test_a_script_that_says_something_else_is_told() -> None:
    lines = head(Interpreting="perhaps").removesuffix("\n---").splitlines()
    with pytest.raises(HeaderFault, match="Please write yes or no after Interpreting"):
        read_header(list(enumerate(lines, 1)))
