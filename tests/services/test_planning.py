"""A draft agenda is edited by pure functions; what can not be done is said in one sentence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cochair.domain.agenda import Kind, Plan, ProtectedTime
from cochair.domain.agenda_check import check_plan
from cochair.domain.board import Written
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.people import Coming
from cochair.domain.refused import Unclear
from cochair.services import plan_details, plan_people, planning
from cochair.services.templates import Template, new_draft, offers_words, presets, templates, use_template

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TODAY = date(2026, 11, 24)
KEPT, OTHER = GroupId("g1"), GroupId("g2")


def draft() -> Plan:
    """A board of 2 co-chairs with the 90 minutes of the first template; nothing is missing."""
    plan = new_draft(NOW, template=templates()[0])
    plan = plan_details.name_board(plan_details.name_meeting(plan, "Getting around"), "North Town Board")
    plan = plan_people.add_people(plan_people.add_people(plan, "Priya", KEPT), "Tom", OTHER)
    for person in plan.people:
        plan = plan_people.set_co_chair(plan, person.id, True)
    return plan


def titles(plan: Plan) -> list[str]:
    return [item.title for item in plan.items]


def finish(plan: Plan) -> str:
    return f"{plan.local(plan.finish):%H:%M}"


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Unclear) as no:
        act()
    return str(no.value)


def test_the_finish_is_always_the_start_and_all_minutes() -> None:
    plan = draft()
    assert finish(plan) == "11:30"
    assert finish(planning.set_minutes(plan, ItemId(1), 20)) == "11:45"
    assert finish(planning.add_item(plan, "Buses")) == "11:40"
    assert finish(planning.remove_item(plan, ItemId(3))) == "11:05"
    assert finish(plan_details.choose_start(plan, "2pm")) == "15:30"


def test_items_move_and_stay_within_the_ends() -> None:
    plan = draft()
    first, second, *_, last = plan.items
    assert titles(planning.move_down(plan, first.id))[:2] == [second.title, first.title]
    assert planning.move_up(plan, first.id) == plan
    assert planning.move_down(plan, last.id) == plan
    assert titles(planning.move_item(plan, first.id, 99))[-1] == first.title
    assert titles(planning.move_item(plan, last.id, -5))[0] == last.title


@given(some.lists(some.tuples(some.sampled_from(("up", "down", "to")), some.integers(0, 7), some.integers(-3, 12))))
def test_moving_loses_no_item_and_no_minute(moves: list[tuple[str, int, int]]) -> None:
    plan = before = draft()
    for way, place, to in moves:
        item = plan.items[place].id
        plan = (
            planning.move_item(plan, item, to)
            if way == "to"
            else {"up": planning.move_up, "down": planning.move_down}[way](plan, item)
        )
    assert sorted(plan.items, key=lambda i: i.id) == sorted(before.items, key=lambda i: i.id)
    assert plan.finish == before.finish


def test_minutes_never_cut_what_is_protected_or_the_least() -> None:
    plan = draft()
    shared = plan.items[2]
    assert shared.protected == (ProtectedTime(KEPT, 12),)
    assert "12 minutes" in refusal(lambda: planning.set_minutes(plan, shared.id, 11))
    assert planning.item_of(planning.set_minutes(plan, shared.id, 12), shared.id).minutes == 12
    least = planning.set_least(plan, shared.id, 20)
    assert "least" in refusal(lambda: planning.set_minutes(least, shared.id, 19))
    assert refusal(lambda: planning.set_minutes(plan, shared.id, 0)) == refusal(
        lambda: planning.set_minutes(plan, shared.id, 601)
    )


def test_protected_minutes_fit_inside_their_item() -> None:
    plan = draft()
    shared = plan.items[2].id
    assert planning.item_of(planning.keep_minutes(plan, shared, KEPT, 25), shared).protected[0].minutes == 25
    assert "25 minutes" in refusal(lambda: planning.keep_minutes(plan, shared, KEPT, 26))
    assert planning.item_of(planning.keep_minutes(plan, shared, KEPT, 0), shared).protected == ()
    assert "not a protected group" in refusal(lambda: planning.keep_minutes(plan, shared, OTHER, 5))
    assert "already" in refusal(lambda: planning.keep_minutes(plan, plan.items[1].id, KEPT, 5))


def test_a_break_belongs_to_everyone() -> None:
    plan = planning.set_kind(draft(), ItemId(3), Kind.BREAK)
    found = planning.item_of(plan, ItemId(3))
    assert (found.for_group, found.protected) == (None, ())
    assert "break" in refusal(lambda: planning.set_for(plan, ItemId(3), KEPT))
    assert "break" in refusal(lambda: planning.keep_minutes(plan, ItemId(3), KEPT, 5))


def test_an_item_of_a_protected_group_is_protected_whole() -> None:
    plan = planning.set_for(draft(), ItemId(3), KEPT)
    found = planning.item_of(plan, ItemId(3))
    assert plan.agreed(found) == {KEPT: 25}
    assert found.protected == ()


@pytest.mark.parametrize("typed", ["", "   ", "\u200b", "\n\t"])
def test_a_title_needs_letters_that_can_be_seen(typed: str) -> None:
    plan = draft()
    assert "title" in refusal(lambda: planning.set_title(plan, ItemId(1), typed))
    assert "title" in refusal(lambda: planning.add_item(plan, typed))


@pytest.mark.parametrize("typed", ["Buses & trams", "公交车", "الحافلات", "Łódź – jak dojechać?", "👨‍👩‍👧 families"])
def test_titles_may_be_in_any_alphabet(typed: str) -> None:
    assert planning.item_of(planning.set_title(draft(), ItemId(1), f"  {typed} \n"), ItemId(1)).title == typed


def test_hidden_letters_are_taken_out_of_a_title() -> None:
    changed = planning.set_title(draft(), ItemId(1), "Bu\u202eses\x07")
    assert planning.item_of(changed, ItemId(1)).title == "Buses"


def test_a_meeting_has_at_most_200_items_and_a_day() -> None:
    plan = new_draft(NOW)
    for number in range(200):
        plan = planning.add_item(plan, f"Thing {number}", 1)
    assert "200" in refusal(lambda: planning.add_item(plan, "One more", 1))
    long = planning.add_item(planning.add_item(new_draft(NOW), "A", 600), "B", 600)
    assert "day" in refusal(lambda: planning.add_item(long, "C", 600))


@pytest.mark.parametrize(
    ("typed", "shown"), [("10:30", "10:30"), ("9.15", "09:15"), ("2pm", "14:00"), ("12 am", "00:00"), ("1430", "14:30")]
)
def test_a_start_is_read_as_people_write_it(typed: str, shown: str) -> None:
    assert f"{plan_details.choose_start(draft(), typed).starts:%H:%M}" == shown


@pytest.mark.parametrize("typed", ["", "soon", "25:00", "10:61", "13pm", "10:30:99x"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    assert "is not a time" in refusal(lambda: plan_details.choose_start(draft(), typed))


@pytest.mark.parametrize("typed", ["3 December", "3/12/2026", "2026-12-03", "Thursday 3 December 2026"])
def test_a_date_is_read_as_people_write_it(typed: str) -> None:
    moved = plan_details.choose_date(draft(), typed, TODAY)
    assert moved.local(moved.starts).date() == date(2026, 12, 3)
    assert finish(moved) == "11:30"


@pytest.mark.parametrize(
    ("typed", "why"),
    [("whenever", "not a date"), ("31/2/2027", "no such day"), ("23 November 2026", "passed"), ("", "not a date")],
)
def test_what_is_no_date_to_come_is_refused(typed: str, why: str) -> None:
    assert why in refusal(lambda: plan_details.choose_date(draft(), typed, TODAY))


def test_a_time_that_clocks_jump_over_is_refused() -> None:
    spring = plan_details.choose_date(draft(), "28 March 2027", TODAY)
    assert "clocks change" in refusal(lambda: plan_details.choose_start(spring, "1:30"))


def test_a_meeting_may_go_past_midnight() -> None:
    late = plan_details.choose_start(draft(), "23:00")
    assert late.local(late.finish).date() == late.local(late.starts).date() + timedelta(days=1)
    assert planning.to_share(late, TODAY).finish == late.finish


def test_must_end_is_the_finish_until_somebody_says_otherwise() -> None:
    plan = draft()
    assert planning.to_share(plan, TODAY).must_end == plan.finish
    later = plan_details.choose_must_end(plan, "12:00")
    assert f"{later.local(planning.to_share(later, TODAY).must_end):%H:%M}" == "12:00"
    assert "later time" in refusal(lambda: plan_details.choose_must_end(plan, "11:00"))
    moved = plan_details.choose_date(later, "10 December", TODAY)
    assert f"{moved.local(moved.must_end):%d %H:%M}" == "10 12:00"
    open_again = plan_details.choose_must_end(later, " ")
    assert planning.to_share(open_again, TODAY).must_end == plan.finish


def test_sharing_says_the_first_thing_that_is_missing() -> None:
    plan = new_draft(NOW)
    assert "board" in refusal(lambda: planning.to_share(plan, TODAY))
    plan = plan_details.name_board(plan, "North Town Board")
    assert "title" in refusal(lambda: planning.to_share(plan, TODAY))
    plan = plan_details.name_meeting(plan, "Getting around")
    assert "agenda is empty" in refusal(lambda: planning.to_share(plan, TODAY))
    plan = use_template(plan, templates()[0])
    assert "Nobody is on the list" in refusal(lambda: planning.to_share(plan, TODAY))
    plan = plan_people.add_people(plan, "Priya", KEPT)
    assert "key" in refusal(lambda: planning.to_share(plan, TODAY))
    plan = plan_people.set_co_chair(plan, PersonId("p1"), True)
    check_plan(planning.to_share(plan, TODAY))
    assert "passed" in refusal(lambda: planning.to_share(plan, date(2027, 1, 1)))


def test_sharing_counts_the_items_from_1() -> None:
    plan = planning.remove_item(planning.move_item(draft(), ItemId(8), 0), ItemId(1))
    shared = planning.to_share(plan, TODAY)
    assert [item.id for item in shared.items] == list(range(1, 8))
    assert titles(shared) == titles(plan)
    assert shared.agenda_sent == TODAY


def test_people_are_added_by_their_names() -> None:
    plan = plan_people.add_people(draft(), "Amina, Delroy and Kasia\nÓscar; 王伟", KEPT)
    assert [p.name for p in plan.people[2:]] == ["Amina", "Delroy", "Kasia", "Óscar", "王伟"]
    assert all(p.seat == KEPT for p in plan.people[2:])
    assert len({p.id for p in plan.people}) == 7
    assert "name" in refusal(lambda: plan_people.add_people(plan, " , ; "))


def test_two_people_of_one_name_can_be_typed_but_not_shared() -> None:
    plan = plan_people.add_people(draft(), "Priya", OTHER)
    assert "2 people are called Priya" in refusal(lambda: planning.to_share(plan, TODAY))
    planning.to_share(plan_people.rename_person(plan, PersonId("p3"), "Priya B"), TODAY)


def test_how_a_name_is_said_is_kept_and_taken_away_again() -> None:
    plan = plan_people.say_name_as(draft(), PersonId("p1"), "  Pree \n ya ")
    assert [p.said_as for p in plan.people] == ["Pree ya", ""]
    assert plan_people.say_name_as(plan, PersonId("p1"), " ").person(PersonId("p1")).said_as == ""
    assert "80" in refusal(lambda: plan_people.say_name_as(plan, PersonId("p1"), "a" * 81))


def test_a_person_who_goes_leaves_nothing_behind() -> None:
    plan = plan_people.add_people(draft(), "Lou")
    plan = plan_people.choose_supported(plan, PersonId("p3"), PersonId("p1"))
    gone = plan_people.remove_person(plan, PersonId("p1"))
    assert gone.person(PersonId("p3")).supports is None
    assert "can not support" in refusal(lambda: plan_people.choose_supported(plan, PersonId("p3"), PersonId("p3")))


def test_there_is_one_minute_taker() -> None:
    plan = plan_people.set_minute_taker(draft(), PersonId("p1"), True)
    plan = plan_people.set_minute_taker(plan, PersonId("p2"), True)
    assert [p.minute_taker for p in plan.people] == [False, True]


def test_roles_of_a_person() -> None:
    plan = plan_people.choose_coming(draft(), PersonId("p1"), Coming.LATER)
    plan = plan_people.choose_written(plan, PersonId("p1"), Written.A_MEMBER)
    plan = plan_people.choose_seat(plan, PersonId("p1"), None)
    plan = plan_people.set_key(plan, PersonId("p1"), KEPT)
    priya = plan.person(PersonId("p1"))
    assert (priya.coming, priya.named, priya.seat, priya.key_for) == (Coming.LATER, False, None, KEPT)


def test_a_group_in_use_stays() -> None:
    plan = draft()
    assert "still has" in refusal(lambda: plan_people.remove_group(plan, OTHER))
    added = plan_people.add_group(plan, "Carers")
    assert [g.name for g in added.groups][-1] == "Carers"
    assert plan_people.remove_group(added, added.groups[-1].id) == plan


def test_protecting_a_group_and_not() -> None:
    plan = plan_people.protect_group(draft(), KEPT, False)
    assert not any(item.protected for item in plan.items)
    planning.to_share(plan, TODAY)
    assert plan_people.choose_share(plan, KEPT, Fraction(1, 3)).group(KEPT).share == Fraction(1, 3)


def test_names_of_a_preset_keep_the_groups_and_their_people() -> None:
    plan = draft()
    for preset in presets():
        named = plan_people.name_groups(plan, preset.groups)
        assert [g.id for g in named.groups] == [KEPT, OTHER]
        assert [
            plan_people.GroupWords(g.name, g.singular, g.article, g.short, g.protected) for g in named.groups
        ] == list(preset.groups)
    alone = plan_people.name_groups(
        new_draft(NOW), (plan_people.GroupWords("Tenants", protected=True), plan_people.GroupWords("Staff"))
    )
    assert [g.share for g in alone.groups] == [Fraction(1, 2), None]


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.id)
def test_every_template_gives_an_agenda_that_can_be_shared(template: Template) -> None:
    plan = use_template(draft(), template)
    shared = planning.to_share(plan, TODAY)
    assert titles(shared) == [item.title for item in template.items]


def test_the_next_draft_is_like_the_last_meeting() -> None:
    last = plan_people.choose_coming(draft(), PersonId("p1"), Coming.NOT)
    plan = new_draft(NOW, last)
    assert (plan.board, plan.groups, plan.title, plan.items) == (last.board, last.groups, "", ())
    assert [(p.name, p.coming) for p in plan.people] == [("Priya", Coming.AT_THE_START), ("Tom", Coming.AT_THE_START)]
    assert plan.local(plan.starts).date() == TODAY + timedelta(days=7)


def test_words_for_groups_are_offered_until_a_board_has_its_own() -> None:
    plan = new_draft(NOW)
    assert offers_words(plan) and offers_words(replace(plan, groups=()))
    assert not offers_words(plan_people.rename_group(plan, plan.groups[0].id, "Owls"))
