"""A board keeps its groups and people by itself, and calls everyone as they are called today."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cochair.domain.agenda import Plan
from cochair.domain.board import Board, BoardGroup, BoardPerson, Called, FormerName, Support, Written
from cochair.domain.fold import fold
from cochair.domain.ids import PersonId
from cochair.domain.people import Person
from cochair.services.board_keeping import change_group, change_person, rename_board
from cochair.services.plan_people import choose_written, rename_group, rename_person
from cochair.storage.store import Store, open_store
from tests.storage.boards import MEMBERS, SAM, TEN, TOM, action, plan, said
from tests.storage.test_opening import run_sql

BEFORE = {
    *("_sqlite_migrations", "device", "event", "meeting", "touched", "heartbeat", "setting"),
    *("action", "answer", "you_said", "line", "line_data", "line_idx", "line_content", "line_docsize", "line_config"),
    *("line_draft", "plan_draft", "request", "own_picture", "picture_choice", "picture_folder"),
}
"""The tables from before boards were kept."""


def names(store: Store) -> list[str]:
    """Who is of the board."""
    return [person.name for person in store.books.of(BoardPerson).rows()]


def edit(store: Store, change: Callable[[Plan], Plan]) -> None:
    """Change the draft."""
    store.library.keep_plan("a", change(store.library.plans()["a"]))


def ann(store: Store, name: str = "Sam") -> BoardPerson:
    """One person of the board."""
    return store.books.of(BoardPerson).rows(name=name)[0]


def test_a_draft_makes_its_board_known_and_is_never_taken_in_twice(store: Store) -> None:
    store.library.keep_plan("a", plan())
    store.library.keep_plan("b", plan("Another"))
    store.library.new_meeting(plan("A third"), TEN)
    assert [board.name for board in store.books.of(Board).rows()] == ["North Town Board"]
    assert [(g.name, g.protected) for g in store.books.of(BoardGroup).rows()] == [("Members", True), ("Workers", False)]
    assert names(store) == ["Priya", "Tom", "Sam"]
    assert all(person.known for person in store.library.plans()["a"].people)


def test_a_draft_of_a_board_with_no_name_yet_keeps_nobody(store: Store) -> None:
    store.library.keep_plan("a", replace(plan(), board=" "))
    assert names(store) == [] and store.books.of(Board).rows() == ()


def test_a_name_that_is_put_right_in_a_draft_is_the_same_person(store: Store) -> None:
    store.library.keep_plan("a", plan())
    edit(store, lambda p: rename_person(p, SAM, "Samira"))
    assert names(store) == ["Priya", "Tom", "Samira"]
    store.library.keep_plan("b", plan("Another"))
    assert [p.name for p in store.library.plans()["b"].people] == ["Priya", "Tom", "Samira"]
    assert names(store) == ["Priya", "Tom", "Samira"]


def test_other_people_under_the_same_ids_are_never_taken_for_those_of_the_board(store: Store) -> None:
    store.library.keep_plan("a", plan())
    other = replace(plan(), people=(Person(SAM, "Zoe"), Person(PersonId("p9"), "Sam")))
    store.library.keep_plan("b", other)
    assert names(store) == ["Priya", "Tom", "Sam", "Zoe"]


def test_two_people_of_one_name_stay_two_in_every_agenda(store: Store) -> None:
    both = replace(plan(), people=(Person(SAM, "Sam"), Person(TOM, "Sam")))
    for draft in ("a", "b"):
        store.library.keep_plan(draft, both)
    assert names(store) == ["Sam", "Sam"]
    first, second = store.books.of(BoardPerson).rows()
    for draft in store.library.plans().values():
        assert [person.known for person in draft.people] == [first.number, second.number]
    edit(store, lambda p: rename_person(p, TOM, "Sam B"))
    assert names(store) == ["Sam", "Sam B"]
    assert [person.name for person in store.library.plans()["b"].people] == ["Sam", "Sam B"]


def test_a_group_has_its_new_name_in_drafts_and_meetings_at_once(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.keep_plan("a", plan())
    members = store.books.of(BoardGroup).rows(name="Members")[0]
    change_group(store.books, members, replace(members, name="People who know", singular="person who knows"))
    for shown in (store.library.plans()["a"], fold(store.library.log(meeting).entries()).plan):
        assert (shown.group(MEMBERS).name, shown.group(MEMBERS).singular) == ("People who know", "person who knows")
        assert shown.group(MEMBERS).protected
    edit(store, lambda p: rename_group(p, MEMBERS, "Us"))
    assert fold(store.library.log(meeting).entries()).plan.group(MEMBERS).name == "Us"
    assert [g.singular for g in store.books.of(BoardGroup).rows()] == ["", ""]
    assert [f.name for f in store.books.of(FormerName).rows(kind=Called.GROUP)] == ["Members", "People who know"]


def test_a_person_has_their_new_name_in_what_was_promised_and_in_the_search(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.log(meeting).append([action(1)])
    tom = ann(store, "Tom")
    change_person(store.books, store.library, tom, replace(tom, name="Thomasina"))
    assert [a.who for a in store.library.open_actions()] == ["Thomasina"]
    assert store.library.search("who:thomasina") and not store.library.search("who:tom is:open tom:")
    assert store.check() == []
    store.rebuild()
    assert [a.who for a in store.library.open_actions()] == ["Thomasina"]


def test_who_does_not_want_to_be_named_any_more_is_named_nowhere(store: Store) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.log(meeting).append([said(1, "the bus is late", may_be_named=True)])
    assert [s.by for s in store.library.open_you_said()] == ["Sam"]
    sam = ann(store)
    change_person(store.books, store.library, sam, replace(sam, written=Written.A_MEMBER))
    assert [s.by for s in store.library.open_you_said()] == ["a member"]
    assert not fold(store.library.log(meeting).entries()).plan.person(SAM).named
    assert store.check() == []


def test_who_said_no_then_is_not_named_in_that_meeting_because_of_a_yes_today(store: Store) -> None:
    meeting = store.library.new_meeting(choose_written(plan(), SAM, Written.A_MEMBER), TEN)
    sam = ann(store)
    assert sam.written is Written.A_MEMBER
    change_person(store.books, store.library, sam, replace(sam, written=Written.FIRST_NAME))
    store.library.keep_plan("a", plan())
    assert not fold(store.library.log(meeting).entries()).plan.person(SAM).named
    assert store.library.plans()["a"].person(SAM).named


def test_another_name_of_a_board_is_a_correction_while_nothing_else_has_it(store: Store) -> None:
    store.library.keep_plan("a", plan())
    edit(store, lambda p: replace(p, board="North Board"))
    assert [board.name for board in store.books.of(Board).rows()] == ["North Board"]
    store.library.new_meeting(store.library.plans()["a"], TEN)
    edit(store, lambda p: replace(p, board="South Board"))
    assert [board.name for board in store.books.of(Board).rows()] == ["North Board", "South Board"]


def test_a_board_with_a_new_name_keeps_its_meetings(store: Store) -> None:
    store.library.new_meeting(plan(), TEN)
    rename_board(store.books, store.books.of(Board).rows()[0], "Our Town")
    assert [row.board for row in store.library.meetings()] == ["Our Town"]
    store.library.keep_plan("a", plan())
    assert store.library.plans()["a"].board == "Our Town"
    assert len(store.books.of(Board).rows()) == 1


def test_who_supports_whom_is_kept_once(store: Store) -> None:
    helped = replace(plan(), people=tuple(replace(p, supports=SAM if p.id == TOM else None) for p in plan().people))
    for draft in ("a", "b", "a"):
        store.library.keep_plan(draft, helped)
    kept = store.books.of(Support).rows()
    assert [(s.person, s.supporter) for s in kept] == [(ann(store).number, ann(store, "Tom").number)]


def test_a_store_from_before_boards_were_kept_knows_them_when_it_is_opened(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        store.library.keep_plan("a", plan("Next"))
        later = {table.name for table in store.library._reader.db.tables} - BEFORE  # type: ignore[attr-defined]
    for table in later:
        run_sql(folder, f"DROP TABLE {table}")
    run_sql(folder, "ALTER TABLE device DROP COLUMN own")
    run_sql(folder, "DELETE FROM _sqlite_migrations WHERE name >= 'm009'")
    with open_store(folder, unlocked=True) as store:
        assert names(store) == ["Priya", "Tom", "Sam"]
        assert store.check() == []


def test_a_change_in_a_draft_changes_only_that_of_the_board_which_was_changed(store: Store) -> None:
    store.library.keep_plan("a", plan())
    sam, workers = ann(store), store.books.of(BoardGroup).rows(name="Workers")[0]
    both = replace(sam, groups=(*sam.groups, workers.number), left_on=TEN.date())
    change_person(store.books, store.library, sam, both)
    edit(store, lambda p: rename_person(p, SAM, "Samira"))
    assert ann(store, "Samira") == replace(both, name="Samira")


def test_who_is_put_on_an_agenda_again_is_of_the_board_again(store: Store) -> None:
    store.library.keep_plan("a", replace(plan(), people=plan().people[:2]))
    store.library.keep_plan("b", plan())
    change_person(store.books, store.library, ann(store), replace(ann(store), left_on=TEN.date()))
    edit(store, lambda p: replace(p, people=plan().people))
    assert ann(store).left_on is None


def test_one_meeting_that_can_not_be_read_keeps_nobody_from_another_name(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        broken = store.library.new_meeting(plan(), TEN)
        store.library.new_meeting(plan("Later"), TEN)
    run_sql(folder, f"UPDATE event SET body = '{{}}' WHERE meeting = '{broken}'")
    with open_store(folder, unlocked=True) as store:
        change_person(store.books, store.library, ann(store), replace(ann(store), name="Samira"))
        assert names(store) == ["Priya", "Tom", "Samira"]
