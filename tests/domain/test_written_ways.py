"""How a person wants to be written holds in every paper that names them to others."""

from dataclasses import replace

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.agenda import Plan
from cochair.domain.board import Written
from cochair.domain.document_texts import texts_of
from cochair.domain.events import AgendaShared
from cochair.domain.fold import fold
from cochair.domain.minutes import compose
from cochair.domain.own_words import with_newest_no
from cochair.domain.paper_parts import shown_name
from cochair.domain.people import way_written, with_way_written
from cochair.domain.slip_paper import slips
from tests.storage.boards import TOM, action, entry, plan


def as_written(way: Written, name: str = "Tom Jones") -> Plan:
    """The plan, with Tom written in a way."""
    people = tuple(with_way_written(replace(p, name=name), way) if p.id == TOM else p for p in plan().people)
    return replace(plan(), people=people)


WAYS = {
    Written.NAME: "Tom Jones",
    Written.FIRST_NAME: "Tom",
    Written.INITIAL: "T",
    Written.A_MEMBER: "a member",
}


@pytest.mark.parametrize("way", Written)
def test_each_way_is_what_a_paper_says(way: Written) -> None:
    assert shown_name(as_written(way), TOM) == WAYS[way]


@pytest.mark.parametrize(("way", "says"), [(Written.INITIAL, "T"), (Written.A_MEMBER, "A member")])
def test_who_wants_less_is_less_in_the_minutes_and_on_the_slip(way: Written, says: str) -> None:
    m = fold([entry(0, AgendaShared(as_written(way))), action(1)])
    for paper in (compose(m, chooser()), slips(m, chooser())[0][1]):
        told = [*texts_of(paper), paper.title]
        assert not any("Tom" in line for line in told)
        assert any(line.startswith((says, f"{says} ", "Somebody", "You")) for line in told)


def test_an_old_plan_without_a_way_is_as_it_was() -> None:
    tom = plan().person(TOM)
    assert way_written(tom) is Written.FIRST_NAME
    assert way_written(replace(tom, named=False)) is Written.A_MEMBER


def test_a_newer_wish_for_less_holds_for_what_was_written_before() -> None:
    m = fold([entry(0, AgendaShared(as_written(Written.NAME)))])
    assert shown_name(with_newest_no(m, as_written(Written.INITIAL)).plan, TOM) == "T"
    assert shown_name(with_newest_no(m, as_written(Written.A_MEMBER)).plan, TOM) == "a member"
