"""Made-up people have a meeting: every rule holds, the same seed is the same meeting, and the list tells the truth."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from cochair.domain.agenda import Plan
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemState, Meeting, Phase
from cochair.domain.own_number import sealed
from cochair.domain.questions import Result
from cochair.domain.refused import Unclear
from cochair.domain.timing import MINUTE
from cochair.resources import resource
from cochair.services import made_up_sentences
from cochair.services.made_up import Rehearsed, rehearse
from cochair.services.made_up_findings import what_happened, what_to_change
from cochair.services.scripts.header import read_header
from cochair.services.scripts.player import ScriptPlayer, shared_at
from tests.memory_library import MemoryLibrary
from tests.told import head, play

SEEDS = range(1, 13)
SAMPLES = sorted(p.name for p in resource("samples").glob("*.meeting"))


def to_change(m: Meeting, cut_off: ItemId | None) -> tuple[str, ...]:
    return tuple(wanted.sentence for wanted in what_to_change(m, cut_off))


def plan_of(header: str) -> Plan:
    return read_header(list(enumerate(header.partition("\n---")[0].splitlines(), 1)))


def sample(name: str) -> Plan:
    return plan_of(resource("samples", name).read_text(encoding="utf-8"))


@cache
def practised() -> tuple[Rehearsed, ...]:
    return tuple(rehearse(sample("practice.meeting"), seed) for seed in range(1, 41))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_had_by_made_up_people_and_plays_again_as_a_script(name: str) -> None:
    for seed in SEEDS:
        told = rehearse(sample(name), seed)
        library = MemoryLibrary()
        meeting = library.new_meeting(told.plan, shared_at(told.plan))
        player = ScriptPlayer(library, meeting)
        answers = list(player.play(told.lines))
        assert player.faults == 0
        assert len(answers) == len(told.lines) + 1
        assert player.live is not None
        assert player.live.meeting == told.meeting == fold(player.live.entries)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_protected_is_lost_without_a_yes(seed: int) -> None:
    m = rehearse(plan_of(head()), seed).meeting
    assert m.phase is Phase.ENDED
    agreed = any(q.result is Result.AGREED for q in m.questions)
    for progress in m.items:
        assert progress.state in (ItemState.DONE, ItemState.CARRIED, ItemState.DROPPED)
        for group in progress.agreed:
            a = progress.account(group)
            assert a.agreed == a.given + a.borrowed + a.released + a.owed
            assert a.borrowed == 0 or agreed


def test_the_same_seed_is_the_same_meeting_and_another_is_another() -> None:
    plan = sample("practice.meeting")
    assert rehearse(plan, 5) == rehearse(plan, 5)
    assert len({rehearse(plan, seed).lines for seed in SEEDS}) == len(SEEDS)


def test_made_up_people_answer_without_the_numbers_of_real_ones() -> None:
    plan = sample("practice.meeting")
    people = tuple(replace(person, sealed_number=sealed("4821", "00" * 16)) for person in plan.people)
    assert rehearse(replace(plan, people=people)).lines == rehearse(plan).lines


def test_in_some_meetings_each_thing_happens_that_can_go_wrong() -> None:
    lines = Counter(re.sub(r"^\S+ ", "", line) for told in practised() for line in told.lines)
    said = " ".join(s for told in practised() for s in told.happened)
    for sentence in ("card: stop", "card down", "re-balance", "5 more minutes", "Jo speaks for Delroy", "next item"):
        assert lines[sentence], sentence
    for answer in ("Amina says nobody wants more", "Amina says no", "Amina says not yet"):
        assert lines[answer], answer
    for part in ("started", "over.", "in time, at", "late.", "We owe Members", "had to stop", "cut from", "not need"):
        assert part in said, part
    firsts = {told.lines[0].split()[0] for told in practised()}
    assert min(firsts) < "10:31" < "10:35" < max(firsts)


def test_everyone_gets_the_floor_in_a_fair_mix() -> None:
    for told in practised():
        m = told.meeting
        shares = Counter({p.name: m.talk[p.id].total_seconds() for p in m.plan.people if p.id in m.talk})
        assert len(shares) >= 6
        assert max(shares.values()) < sum(shares.values()) / 2


def test_people_who_sit_for_an_hour_call_a_break() -> None:
    agenda = "Welcome; 40 minutes; news\nBuses; 50 minutes; talk; 10 protected for Members"
    told = rehearse(plan_of(head(agenda)), 1)
    assert any(line.endswith("break for 5 minutes") for line in told.lines)
    assert any(line.endswith("break ends") for line in told.lines)
    assert "1 break was called that the agenda does not have." in told.happened


def test_a_draft_can_be_rehearsed_and_an_unfinished_one_says_what_is_missing() -> None:
    plan = plan_of(head())
    draft = replace(plan, must_end=plan.starts, agenda_sent=None)
    assert rehearse(draft, 3).plan.must_end == plan.finish
    with pytest.raises(Unclear, match="Please add 1 thing to talk about"):
        rehearse(replace(plan, items=()))
    with pytest.raises(Unclear, match="Please add the people"):
        rehearse(replace(plan, people=()))


@pytest.mark.parametrize(
    ("meeting", "must_end"),
    [
        ("Late; 12 November 2026; 22:30 to 00:15; Hall", "00:30"),
        ("Very late; 12 November 2026; 22:20 to 23:55; Hall", "23:55"),
        ("Clocks go back; 25 October 2026; 00:30 to 02:00; Hall", "02:30"),
        ("Clocks go on; 29 March 2026; 00:30 to 03:00; Hall", "03:15"),
    ],
)
def test_meetings_at_night_and_when_the_clocks_change(meeting: str, must_end: str) -> None:
    plan = plan_of(head(Meeting=meeting, Must_end_by=must_end, Agenda_sent=""))
    for seed in SEEDS:
        told = rehearse(plan, seed)
        library = MemoryLibrary()
        player = ScriptPlayer(library, library.new_meeting(told.plan, shared_at(told.plan)))
        list(player.play(told.lines))
        assert player.faults == 0
        assert player.live is not None
        assert player.live.meeting == told.meeting
        assert told.meeting.ended is not None
        assert told.meeting.ended <= plan.must_end + 10 * MINUTE


def test_nobody_comes_and_names_are_odd() -> None:
    nobody = rehearse(plan_of(head(People="Priya (Members, co-chair) (can not come); Tom (Workers) (can not come)")))
    assert nobody.meeting.phase is Phase.ENDED
    odd = "Note (Members, co-chair); next item (Workers); 5 more minutes (Members); Ann agrees (Workers, co-chair)"
    for seed in SEEDS:
        assert rehearse(plan_of(head(People=odd)), seed).meeting.phase is Phase.ENDED


MEETING = """10:04 the meeting starts
    10:04 Tom takes the floor
    10:07 next item
    10:07 Sam takes the floor
    10:38 note: Buses are late.
    10:38 next item
    10:48 next item
    10:49 card: stop
    10:50 card down
    11:30 next item
    11:36 the meeting ends"""


def test_the_list_tells_what_happened() -> None:
    m = play(MEETING).meeting
    housing = m.items[4].item.id
    assert what_happened(m, housing) == (
        "The meeting started 4 minutes late.",
        "Buses ran 6 minutes over.",
        "Budget ran 21 minutes over.",
        "Somebody needed to stop in Budget.",
        "There was no time for Next meeting.",
        "We owe Members 9 minutes about Housing. It goes first next time.",
        "The meeting had to stop at 11:36, before everything was done.",
        "That is 6 minutes late.",
    )
    assert to_change(m, housing) == (
        "Make Buses longer: it needed 31 minutes.",
        "Make Budget longer: it needed 41 minutes.",
        "Ask people to come a few minutes before the start.",
        "The agenda is too full. Take something out, or end later.",
    )


def test_an_item_that_ended_early_can_be_shorter_and_a_short_meeting_fits() -> None:
    agenda = "Welcome; 10 minutes; news\nBuses; 80 minutes; news"
    m = play("10:00 the meeting starts\n10:04 next item\n11:24 the meeting ends", head(agenda)).meeting
    assert what_happened(m, None) == ("The meeting ended in time, at 11:24.",)
    assert to_change(m, None) == ("Make Welcome shorter: 4 minutes were enough.",)
    m = play("10:00 the meeting starts\n10:09 next item\n11:30 the meeting ends", head(agenda)).meeting
    assert to_change(m, None) == ("It all fits. Nothing needs to change.",)
    late = play("10:00 the meeting starts\n10:09 next item\n11:46 the meeting ends", head(agenda)).meeting
    assert what_happened(late, None)[-2:] == (
        "The meeting ended at 11:46, 16 minutes late.",
        "It had to end by 11:45.",
    )


def test_the_words_of_a_rehearsal_are_short() -> None:
    said = [v for k, v in vars(made_up_sentences).items() if k.isupper()]
    fixed = [t for v in said for t in (v.values() if isinstance(v, dict) else [v]) if isinstance(t, str)]
    assert len(fixed) > 15
    for text in (*fixed, *made_up_sentences.NOTES, *made_up_sentences.SAID):
        for sentence in re.split(r"(?<=[.?!])\s+", text):
            assert len(re.sub(r"\{[^}]*\}", "a b", sentence).split()) <= 15, sentence
