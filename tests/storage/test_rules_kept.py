"""A board keeps its rules; they act in drafts at once, and what went out stays as it was."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from cochair.domain.agenda import AgendaItem, Kind, Plan, PlanYes
from cochair.domain.board import Board, BoardGroup, BoardNumber, BoardPerson, GroupNumber, PersonNumber
from cochair.domain.board_rules import BoardRules, MeetingRules
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.services.board_keeping import change_group, change_person
from cochair.services.board_rules import keep_rules, rules_of
from cochair.services.drafting import draft_of, start_draft
from cochair.services.ready_check import ready_check
from cochair.storage.store import Store
from tests.journeys.running import FakeClock
from tests.storage.boards import BUSES, MEMBERS, TEN, plan

OWN = BoardRules(0, BoardNumber(1), 14, 15, 30, 90, 60, 3, ("One person at a time",))
CLOCK = FakeClock(TEN)


def board(store: Store, name: str = "North Town Board") -> Board:
    """A board by its name."""
    return store.books.of(Board).rows(name=name)[0]


def started(store: Store, name: str = "") -> Plan:
    """A new draft."""
    plan_id = start_draft(store.library, CLOCK, board=name)
    return store.library.plans()[plan_id]


def test_a_board_that_agreed_on_nothing_has_the_rules_of_its_newest_meeting(store: Store) -> None:
    store.library.new_meeting(replace(plan(), notice_days=3, ground_rules=("Be kind",)), TEN)
    found = rules_of(store.books, store.library, board(store).number)
    assert (found.number, found.notice_days, found.ground_rules) == (0, 3, ("Be kind",))
    assert found.at_meetings == MeetingRules()


def test_rules_are_kept_once_for_a_board(store: Store) -> None:
    store.library.new_meeting(plan(), TEN)
    first = keep_rules(store.books, OWN)
    again = keep_rules(store.books, replace(OWN, put_off=1))
    assert first.number == again.number
    assert store.books.of(BoardRules).rows() == (again,)


def test_drafts_have_the_rules_at_once_and_what_went_out_keeps_its_own(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.keep_plan("a", plan("Next"))
    keep_rules(store.books, OWN)
    draft, shared = store.library.plans()["a"], fold(store.library.log(meeting).entries()).plan
    assert (draft.notice_days, draft.rules) == (14, MeetingRules(15, 30, 90, 60, 3))
    assert (shared.notice_days, shared.rules) == (7, MeetingRules())
    later = store.library.new_meeting(draft, TEN)
    keep_rules(store.books, replace(OWN, put_off=1))
    assert fold(store.library.log(later).entries()).plan.rules.put_off == 3


def test_the_check_before_sharing_goes_by_the_rules(store: Store) -> None:
    rest = AgendaItem(ItemId(3), "Tea", 10, Kind.BREAK)
    store.library.keep_plan("a", replace(plan(), items=(*plan().items, rest)))
    keep_rules(store.books, replace(OWN, without_break=25, longest_meeting=35))
    found = ready_check(store.library.plans()["a"], date(2026, 11, 1))
    sentences = [finding.sentence for finding in found]
    assert "There are 30 minutes without a break. We agreed at most 25 minutes." in sentences
    assert "The meeting takes 40 minutes. We agreed at most 35 minutes." in sentences
    tea = next(f for f in found if f.sentence == "Tea takes 10 minutes. Our breaks take at least 15 minutes.")
    assert tea.edit is not None and tea.edit(store.library.plans()["a"]).items[2].minutes == 15


def test_a_group_that_is_protected_now_is_so_in_drafts_and_the_yeses_are_asked_again(store: Store) -> None:
    chair = plan().co_chairs[0].id
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.keep_plan(
        "a", replace(plan("Next"), yeses=(PlanYes(chair, chair, datetime(2026, 11, 1, tzinfo=UTC)),))
    )
    members = store.books.of(BoardGroup).rows(name="Members")[0]
    change_group(store.books, members, replace(members, protected=False, share=Fraction(1, 3)))
    draft = store.library.plans()["a"]
    assert (draft.group(MEMBERS).protected, draft.group(MEMBERS).share) == (False, Fraction(1, 3))
    assert next(i for i in draft.items if i.id == BUSES).protected == () and draft.yeses == ()
    assert fold(store.library.log(meeting).entries()).plan.group(MEMBERS).protected


def test_a_new_agenda_starts_from_the_board_and_not_only_from_its_newest_meeting(store: Store) -> None:
    store.library.new_meeting(plan(), TEN)
    store.library.keep_plan("a", replace(plan("Next"), people=plan().people[:2]))
    number, members = board(store).number, store.books.of(BoardGroup).rows(name="Members")[0]
    store.books.of(BoardPerson).add(BoardPerson(PersonNumber(0), number, "Mo", groups=(members.number,)))
    store.books.of(BoardGroup).add(BoardGroup(GroupNumber(0), number, "Neighbours", "neighbour", "a"))
    sam = store.books.of(BoardPerson).rows(name="Sam")[0]
    change_person(store.books, store.library, sam, replace(sam, left_on=date(2026, 11, 1)))
    keep_rules(store.books, replace(OWN, board=number))
    draft = started(store)
    assert [p.name for p in draft.people] == ["Priya", "Tom", "Mo"]
    assert [p.seat for p in draft.people] == [draft.groups[0].id, draft.groups[1].id, draft.groups[0].id]
    assert [g.name for g in draft.groups] == ["Members", "Workers", "Neighbours"]
    assert (draft.ground_rules, draft.rules.put_off) == (("One person at a time",), 3)
    assert len(store.books.of(BoardPerson).rows()) == 4


def test_two_boards_in_one_store_stay_apart(store: Store) -> None:
    store.library.new_meeting(plan(), TEN)
    other = replace(plan(starts=TEN.replace(day=20)), board="South Board", people=plan().people[:2])
    store.library.new_meeting(other, TEN)
    keep_rules(store.books, replace(OWN, board=board(store, "South Board").number))
    north, south = started(store, "North Town Board"), started(store, "South Board")
    assert ([p.name for p in north.people], north.rules) == (["Priya", "Tom", "Sam"], MeetingRules())
    assert ([p.name for p in south.people], south.rules.put_off) == (["Priya", "Tom"], 3)
    asked = draft_of(store.library, "North Town Board", CLOCK)
    assert store.library.plans()[asked].board == "North Town Board"
    numbers = {p.known for p in north.people} & {p.known for p in south.people}
    assert numbers == set()
