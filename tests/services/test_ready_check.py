"""The check before sharing: each thing it finds, the button that puts it right, and what stays in the meeting."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.agenda import Kind, Plan
from cochair.domain.events import AgendaShared
from cochair.domain.people import Coming
from cochair.services import plan_people
from cochair.services.bringing.script import as_draft
from cochair.services.drafting import Drafting, keep_draft
from cochair.services.hard_titles import plainer_title
from cochair.services.plan_balance import halves
from cochair.services.ready_check import Finding, ready_check
from cochair.services.scripts.header import read_header
from cochair.storage.store import Store, open_store

TODAY = date(2026, 10, 20)
HEADER = """Board: North Town Board
Meeting: Getting around; 12 November 2026; 10:00 to {finish}; St Mark's Hall
Groups: Members (protected); Workers
Share: Members {share}
People: Priya (Members, co-chair); Tom (Workers, co-chair); Sam (Members)
Agenda:
{agenda}"""
CALM = """
  Welcome; 5 minutes; check-in
  You said, we did; 10 minutes; feedback; for Members
  Buses; 25 minutes; talk; 15 protected for Members
  Break; 10 minutes
  Housing; 15 minutes; talk; for Members
  Money; 20 minutes; decide; for Workers; papers sent 1 October 2026; talked about 8 October 2026; could change: all
  Next meeting; 5 minutes; news
"""


class Still:
    def now(self) -> datetime:
        return datetime(2026, 10, 20, 9, tzinfo=UTC)

    def slept(self) -> timedelta:
        return timedelta(0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


def draft(agenda: str, share: str = "half") -> Plan:
    finish = datetime(2026, 11, 12, 10) + timedelta(minutes=sum(map(int, _minutes(agenda))))
    text = HEADER.format(finish=f"{finish:%H:%M}", share=share, agenda=agenda.strip("\n"))
    return as_draft(read_header(list(enumerate(text.splitlines(), 1))), TODAY)


def _minutes(agenda: str) -> Iterator[str]:
    return (line.split(";")[1].split()[0] for line in agenda.strip("\n").splitlines())


def found(plan: Plan, start: str, today: date = TODAY) -> Finding:
    """Return the finding whose sentence starts like this."""
    all_of = ready_check(plan, today)
    return next(f for f in all_of if f.sentence.startswith(start))


def right(plan: Plan, finding: Finding) -> Plan:
    """Press the button of a finding."""
    assert finding.edit is not None
    return finding.edit(plan)


def test_a_calm_agenda_has_nothing_to_say() -> None:
    assert ready_check(draft(CALM), TODAY) == ()


def test_a_draft_without_items_is_left_alone() -> None:
    plan = draft(CALM)
    empty = plan.__class__(**{**{f: getattr(plan, f) for f in plan.__slots__}, "items": ()})
    assert ready_check(empty, TODAY) == ()


def test_papers_that_have_not_gone_out_can_still_be_sent() -> None:
    plan = draft(CALM.replace("; papers sent 1 October 2026", ""))
    finding = found(plan, "The papers for Money have not gone out.")
    assert (finding.edit, finding.item) == (None, plan.items[5].id)


@pytest.mark.parametrize("sent", ["; papers sent 8 November 2026", ""])
def test_papers_that_come_too_late_make_it_a_talk(sent: str) -> None:
    plan = draft(CALM.replace("; papers sent 1 October 2026", sent))
    finding = found(plan, "The papers for Money come too late. We agreed 7 days.", date(2026, 11, 9))
    assert finding.button == "Talk today, decide next time"
    assert right(plan, finding).items[5].kind is Kind.TALK


def test_a_decision_nobody_talked_about_is_offered_as_a_talk() -> None:
    plan = draft(CALM.replace("; talked about 8 October 2026", ""))
    assert right(plan, found(plan, "Nobody has talked about Money")).items[5].kind is Kind.TALK


def test_a_decision_says_what_could_still_change() -> None:
    plan = draft(CALM.replace("; could change: all", ""))
    assert found(plan, "Nothing says what could still change about Money").item == plan.items[5].id


def test_a_group_nobody_comes_from_is_said() -> None:
    plan = draft(CALM)
    for person in plan.people:
        if person.seat == plan.groups[0].id:
            plan = plan_people.choose_coming(plan, person.id, Coming.NOT)
    assert found(plan, "Nobody from Members is coming.").people


def test_a_break_is_put_where_it_is_needed() -> None:
    plan = draft(CALM.replace("  Break; 10 minutes\n", ""))
    fixed = right(plan, found(plan, "There are 80 minutes without a break. We agreed at most 45 minutes."))
    assert [i.title for i in fixed.items].index("Break") == 3
    assert fixed.items[3].minutes == 10


def test_a_break_comes_after_one_item_that_is_itself_too_long() -> None:
    plan = draft("  Buses; 60 minutes; talk; for Members\n  You said, we did; 20 minutes; feedback; for Members")
    fixed = right(plan, found(plan, "There are 80 minutes without a break. We agreed at most 45 minutes."))
    assert [i.title for i in fixed.items] == ["Buses", "Break", "You said, we did"]


def test_a_short_share_is_given_inside_items_for_everyone() -> None:
    plan = draft(CALM.replace("15 protected", "3 protected"))
    finding = found(plan, "Members have 12 minutes less than we agreed.")
    assert finding.button == "Give 12 minutes to Members"
    fixed = right(plan, finding)
    assert [f.sentence for f in ready_check(fixed, TODAY)] == []
    assert sum(i.minutes for i in fixed.items) == sum(i.minutes for i in plan.items)


def test_a_share_that_no_shared_minutes_can_fill_shows_the_longest_item() -> None:
    plan = draft("  You said, we did; 10 minutes; feedback; for Members\n  Money; 30 minutes; news; for Workers")
    finding = found(plan, "Members have 10 minutes less")
    assert (finding.edit, finding.item) == (None, plan.items[1].id)


def test_hard_titles_get_plain_ones() -> None:
    plan = draft(CALM.replace("Money;", "The budget and AOB;"))
    assert right(plan, found(plan, "“budget” is a hard word")).items[5].title == "The money and AOB"
    assert plainer_title("Budgets and buses") is None
    assert plainer_title("Matters arising") is not None
    assert (plainer_title("AOB") or pytest.fail("AOB is hard")).title == "Anything else"


def test_people_are_told_what_happened_since() -> None:
    plan = draft(CALM.replace("  You said, we did; 10 minutes; feedback; for Members\n", ""))
    fixed = right(plan, found(plan, "Nothing tells people what happened since"))
    assert (fixed.items[1].kind, fixed.items[1].for_group) == (Kind.FEEDBACK, plan.groups[0].id)


def test_a_protected_item_at_the_end_moves_up() -> None:
    lines = CALM.strip("\n").splitlines()
    plan = draft("\n".join([*lines[:4], *lines[5:], lines[4]]))
    finding = found(plan, "Housing is in the last 15 minutes. Members may lose it.")
    fixed = right(plan, finding)
    assert [i.title for i in fixed.items][3:] == ["Break", "Housing", "Money", "Next meeting"]
    assert not any(f.sentence.startswith("Housing") for f in ready_check(fixed, TODAY))


def test_too_many_things_and_too_long_a_meeting_are_said() -> None:
    many = "\n".join(f"  Item {n}; 25 minutes; talk; for Members" for n in range(6))
    plan = draft(f"{many}\n  You said, we did; 10 minutes; feedback; for Members")
    sentences = [f.sentence for f in ready_check(plan, TODAY)]
    assert "There are 6 things to talk about. 5 are enough." in sentences
    assert "The meeting takes 160 minutes. We agreed at most 120 minutes." in sentences


def test_halves_count_minutes_where_they_lie() -> None:
    plan = draft(CALM)
    first, last = halves(plan, plan.groups[0].id)
    assert (first, last) == (25.0, 15.0)


def test_a_decision_with_one_person_of_a_group_is_found() -> None:
    plan = draft(CALM)
    away = plan_people.choose_coming(plan, plan.people[2].id, Coming.NOT)
    found = next(f for f in ready_check(away, TODAY) if "Only 1" in f.sentence)
    assert found.sentence == "Only 1 person from Members is coming to decide about Money."
    assert found.edit is not None
    assert [i.kind for i in found.edit(away).items if i.title == "Money"] == [Kind.TALK]


def test_what_was_found_goes_with_the_meeting(store: Store) -> None:
    plan = draft(CALM.replace("; could change: all", ""))
    drafting = Drafting(store.library, Still(), keep_draft(store.library, plan), store.requests)
    for chair in plan.co_chairs:
        drafting.say_yes(chair.id)
    meeting = drafting.share()
    shared = store.library.log(meeting).entries()[0].event
    assert isinstance(shared, AgendaShared)
    assert shared.plan.noted == ("Nothing says what could still change about Money.",)
