"""The evidence is the same on every run, every rule meets the same meetings, and CoChair's row is CoChair itself."""

from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from benchmarks import evidence
from benchmarks.evidence_cochair import CoChair, NotLooked
from benchmarks.evidence_meeting import Outcome, play
from benchmarks.evidence_queue import LENGTH, make_speakers, queue
from benchmarks.evidence_rules import Nothing, OthersGain, Proportional, Rule
from benchmarks.evidence_world import MEMBERS, STARTS, WORKERS, Matter, Turn, World, make_world
from cochair.domain.agenda import AgendaItem, Kind, Plan, ProtectedTime
from cochair.domain.events import RebalanceProposed
from cochair.domain.fairness import ORDERS
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemState
from cochair.domain.rules import protecting

SEEDS = range(30)
ALL: tuple[type[CoChair] | type[Nothing], ...] = (CoChair, NotLooked, Proportional, OthersGain, Nothing)


def matter(number: int, *turns: tuple[str, int], kept: int = 0, minutes: int = 10, **more: Any) -> Matter:
    groups = {"m": MEMBERS.id, "w": WORKERS.id}
    protected = (ProtectedTime(MEMBERS.id, kept),) if kept else ()
    item = AgendaItem(ItemId(number), f"Item {number}", minutes, more.pop("kind", Kind.NEWS), protected=protected)
    told = tuple(Turn(groups[who.casefold()], seconds, who.isupper()) for who, seconds in turns)
    return Matter(item, told, more.pop("runs_on", 0))


def world(*matters: Matter, late: int = 0, over: int = 0) -> World:
    seeded = make_world(1)
    finish = STARTS + timedelta(minutes=sum(m.item.minutes for m in matters))
    plan: Plan = replace(
        seeded.plan, finish=finish, must_end=finish + timedelta(minutes=over), items=tuple(m.item for m in matters)
    )
    return World(plan, matters, late, None, 0)


def test_a_seed_is_one_meeting_and_no_rule_changes_it() -> None:
    for seed in SEEDS:
        one = make_world(seed)
        before = deepcopy(one)
        outcomes = [play(one, rule(one)) for rule in ALL]
        assert one == before == make_world(seed)
        assert len({o.wanted for o in outcomes}) == 1
        assert {o.held[one.matters[0].item.id].opened for o in outcomes} == {one.late}
        for told in outcomes:
            assert one.late < told.ended <= one.closes
            assert told.lost >= 0 and told.unsaid >= 0
            for each in one.matters:
                held = told.held.get(each.item.id)
                longest = each.need + (each.runs_on if each.item.kind is Kind.BREAK else 0)
                assert held is None or held.seconds <= longest


def test_the_meetings_have_all_that_can_go_wrong() -> None:
    worlds = [make_world(seed) for seed in SEEDS]
    assert 5 < sum(w.added is not None for w in worlds) < 15
    assert 5 < sum(w.late == 0 for w in worlds) < 20
    assert 5 < sum(w.closes == w.finish for w in worlds) < 25
    matters = [m for w in worlds for m in w.matters if m.item.kind is not Kind.BREAK]
    assert any(t.never_stops for m in matters for t in m.turns)
    assert 0.2 < sum(m.need > m.item.minutes * 66 for m in matters) / len(matters) < 0.7
    assert any(m.kept_and_wanted < m.kept for m in matters)


@pytest.mark.parametrize("rule", [CoChair, NotLooked])
def test_cochair_never_takes_protected_minutes_or_a_break(rule: type[CoChair]) -> None:
    for seed in SEEDS:
        one = make_world(seed)
        cochair = rule(one)
        told, m = play(one, cochair), cochair.meeting
        owed = 0
        for each in one.matters:
            progress, held = m.item(each.item.id), told.held.get(each.item.id)
            for group in progress.agreed:
                a = progress.account(group)
                assert a.borrowed == 0
                assert a.released <= each.kept - each.kept_and_wanted
                assert a.agreed == a.given + a.released + a.owed == each.kept
                owed += a.owed
                own = each.item.for_group == MEMBERS.id
                had = 0 if held is None else held.seconds if own else held.members
                assert a.given + a.extra == had
            if each.item.kind is Kind.BREAK and held is not None and told.ended < one.closes:
                assert held.seconds >= each.item.minutes * 60
                assert progress.minutes == each.item.minutes
            assert (progress.state is ItemState.DONE) == (held is not None)
        assert told.lost <= owed
        assert all(q.result.value == "refused" for q in m.questions if q.asked.by is not None)


def test_the_row_of_cochair_comes_from_its_own_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    worlds = [make_world(seed) for seed in SEEDS]
    ours = [play(w, CoChair(w)) for w in worlds]
    monkeypatch.setattr(protecting.rebalance, "propose", lambda m: RebalanceProposed((), 0))  # noqa: ARG005
    without = [play(w, CoChair(w)) for w in worlds]
    assert sum(o.ended for o in without) > sum(o.ended for o in ours)


def test_a_late_start_is_shared_out_in_proportion() -> None:
    one = world(matter(1, ("w", 600)), matter(2, ("w", 1200), minutes=20), matter(3, minutes=5, kind=Kind.BREAK))
    rule = Proportional(one)
    assert rule.room(one.matters, 300) == 600 - 300 * 600 // 1800
    assert rule.room(one.matters[1:], 600 + 14) == 1200
    assert rule.room(one.matters[1:], 600 + 15) == 1185
    assert rule.room(one.matters[1:], 600 + 900) == 300
    assert rule.room(one.matters[1:], 600 + 901) == 1200
    assert rule.room(one.matters[1:], 300) == 1200
    assert rule.room(one.matters[2:], 2000) == 300


def outcome(one: World, rule: type[CoChair] | type[Nothing]) -> Outcome:
    told: Rule = rule(one)
    return play(one, told)


def test_what_one_group_goes_over_the_other_gains() -> None:
    one = world(matter(1, ("W", 500), ("m", 800), kept=5), matter(2, ("w", 600)), over=20)
    assert outcome(one, OthersGain).held[ItemId(1)].members == 300 + 200
    assert outcome(one, Nothing).held[ItemId(1)].members == 100
    assert outcome(one, NotLooked).held[ItemId(1)].members == 300
    assert outcome(one, CoChair).held[ItemId(1)].members == 300


def test_the_measures_of_a_small_meeting() -> None:
    first = matter(1, ("w", 400), ("m", 400), kept=6, runs_on=60)
    one = world(first, matter(2, ("m", 600), kept=8), late=120)
    told = outcome(one, Nothing)
    assert (told.lost, told.wanted, told.unsaid) == ((360 - 260) + (480 - 420), 360 + 480, 40 + 120)
    assert (told.waited, told.ended) == ((120 + 180) // 2, 1200)
    assert (told.in_time, told.squeezed, told.put_off) == (True, 0, 0)
    never = outcome(replace(one, late=1150), Nothing)
    assert (never.lost, never.put_off, never.in_time) == (840, 1, False)
    assert never.waited == (1150 + 600) // 2
    assert never.squeezed == 2


def test_the_queue_is_the_same_on_every_run_and_goes_through_every_order() -> None:
    assert set(evidence.ORDERS.values()) == set(ORDERS)
    for seed in range(10):
        speakers = make_speakers(seed)
        told = {order: queue(speakers, order) for order in ORDERS}
        assert told == {order: queue(make_speakers(seed), order) for order in ORDERS}
        assert all(0 <= q.gap <= 500 and 0 <= q.longest <= LENGTH for q in told.values())
    gaps = [[queue(make_speakers(seed), order).gap for seed in range(10)] for order in ("asked", "least time")]
    assert sum(gaps[1]) < sum(gaps[0])


def test_the_sums_do_not_depend_on_how_the_meetings_are_shared_out() -> None:
    whole = evidence.tally(range(12))
    first, second = evidence.tally(range(5)), evidence.tally(range(5, 12))
    assert (+whole[0], whole[1]) == (first[0] + second[0], first[1] | second[1])
    told = evidence.tables(*whole)
    assert told.count("\n|") == 2 * (len(evidence.RULES) + 2) + len(evidence.ORDERS) + 2
    assert "**Every meeting** (12)" in told


def test_the_readme_has_every_row_and_says_how_many_meetings() -> None:
    text = evidence.README.read_text(encoding="utf-8")
    assert text.count(evidence.ABOVE) == text.count(evidence.BELOW) == 1
    kept = text.split(evidence.ABOVE)[1].split(evidence.BELOW)[0]
    assert f"**Every meeting** ({evidence.MEETINGS:,})" in kept
    for name in (*evidence.RULES, *evidence.ORDERS):
        assert f"| {name} |" in kept
