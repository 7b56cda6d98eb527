"""A made-up meeting on the screen: what is played is what happened, and nothing is shown before it happens."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from cochair.domain import events as e
from cochair.domain.agenda import Plan
from cochair.domain.events import CardKind
from cochair.domain.ids import ItemId
from cochair.domain.refused import Unclear
from cochair.resources import resource
from cochair.services.bringing.script import as_draft
from cochair.services.made_up_findings import Wanted
from cochair.services.made_up_found import Found
from cochair.services.made_up_happening import happening
from cochair.services.made_up_rows import Mark, MinutesPart, PlayedRow, played_row
from cochair.services.made_up_view import BEAT, FRAMES, Moment, Tried, moment, to_change, try_out, verdict
from cochair.services.plan_balance import Whose
from cochair.services.plan_view import Where, missing, missing_to_try
from cochair.services.planning import move_item, remove_item, set_minutes
from cochair.services.scripts.header import read_header
from tests.told import head, play

BROKEN = """10:04 the meeting starts
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


def plan_of(header: str) -> Plan:
    return read_header(list(enumerate(header.partition("\n---")[0].splitlines(), 1)))


def practice() -> Plan:
    return plan_of(resource("samples", "practice.meeting").read_text(encoding="utf-8"))


def played(seed: int = 1) -> tuple[Tried, list[Moment]]:
    tried = try_out(as_draft(practice(), date(2026, 12, 1)), seed)
    return tried, [moment(tried, frame) for frame in range(FRAMES + 1)]


def minutes(parts: tuple[MinutesPart, ...]) -> float:
    return sum(part.minutes for part in parts)


def row(title: str, script: str = BROKEN) -> PlayedRow:
    m = play(script).meeting
    return played_row(m, next(i for i in m.items if i.item.title == title))


@pytest.mark.parametrize("seed", [1, 2, 3, 9])
def test_it_is_played_from_before_the_start_to_the_end(seed: int) -> None:
    tried, moments = played(seed)
    first, last = moments[0], moments[-1]
    assert (first.clock, first.item) == ("10:30", "The meeting has not started yet.")
    assert {r.mark for r in first.rows} == {Mark.TO_COME}
    assert first.end == "We finish at 12:00."
    assert last.item == "The meeting has ended."
    assert last.happening == verdict(tried)
    assert tuple(s for s in tried.told.happened if s in last.end)[-1:] == tried.told.happened[-1:]
    assert [m.over for m in moments] == [False] * FRAMES + [True]
    assert {r.mark for r in last.rows} <= {Mark.WELL, Mark.BROKE}
    for r, progress in zip(last.rows, tried.told.meeting.items, strict=True):
        assert minutes(r.took) == pytest.approx(progress.used.total_seconds() / 60)
        assert minutes(r.planned) == progress.item.minutes
        assert max(minutes(r.took), minutes(r.planned)) <= tried.most


def test_time_only_goes_on_and_nothing_is_shown_before_it_happens() -> None:
    _, moments = played()
    for before, after in pairwise(moments):
        assert before.clock <= after.clock
        for was, now in zip(before.rows, after.rows, strict=True):
            assert minutes(was.took) <= minutes(now.took)
            assert not (was.mark in (Mark.WELL, Mark.BROKE) and now.mark is not was.mark)
    for shown in moments[:-1]:
        assert len([r for r in shown.rows if r.mark is Mark.NOW]) <= 1
        for r in shown.rows:
            assert r.mark is not Mark.TO_COME or (r.took, r.broke, r.took_words) == ((), (), "Not yet")


def test_the_words_for_what_happens_stay_for_a_while_and_change() -> None:
    _, moments = played()
    beats = [{m.happening for m in moments[n : n + BEAT]} for n in range(0, FRAMES, BEAT)]
    assert all(len(beat) == 1 for beat in beats)
    assert len(set.union(*beats)) >= 4
    assert moments[0].happening == "People come in."


def test_before_the_first_picture_and_after_the_last_there_is_nothing_else() -> None:
    tried, moments = played()
    assert moment(tried, -3) == moments[0]
    assert moment(tried, FRAMES + 5) == moments[-1]


def test_an_item_that_ran_over_says_by_how_much() -> None:
    buses = row("Buses")
    assert (buses.planned_words, buses.took_words, buses.mark) == ("25 minutes", "31 minutes", Mark.BROKE)
    assert buses.whose == "Talk. For everyone. 15 protected for Members"
    assert [b.sentence for b in buses.broke] == ["This ran 6 minutes over."]
    assert buses.planned == (MinutesPart(Whose.PROTECTED, 15), MinutesPart(Whose.EVERYONE, 10))
    assert buses.took == (MinutesPart(Whose.PROTECTED, 15), MinutesPart(Whose.EVERYONE, 16))


def test_each_way_to_break_is_told_in_its_row() -> None:
    assert [b.sentence for b in row("Budget").broke] == ["This ran 21 minutes over.", "Somebody needed to stop."]
    assert [b.sentence for b in row("Housing").broke] == ["Members did not get 9 minutes."]
    assert row("Housing").mark is Mark.BROKE
    last = row("Next meeting")
    assert ([b.found for b in last.broke], last.took_words, last.took) == ([Found.NO_TIME], "No time", ())
    assert last.broke[0].sentence == "There was no time for this."


def test_whose_minutes_an_item_has() -> None:
    assert [p.whose for p in row("Housing").planned] == [Whose.PROTECTED]
    assert [p.whose for p in row("Budget").planned] == [Whose.OTHER]
    assert [p.whose for p in row("Break").took] == [Whose.EVERYONE]


def test_a_minute_too_many_is_told_and_breaks_no_agenda() -> None:
    welcome = row("Welcome", "10:00 the meeting starts\n10:07 next item")
    assert ([b.sentence for b in welcome.broke], welcome.mark) == (["This ran 2 minutes over."], Mark.WELL)


def test_what_is_open_says_at_once_that_it_is_over() -> None:
    welcome = row("Welcome", "10:00 the meeting starts\n10:12 Tom takes the floor")
    assert (welcome.mark, welcome.took_words) == (Mark.NOW, "Now")
    assert [b.sentence for b in welcome.broke] == ["This ran 7 minutes over."]


def test_the_verdict_counts_the_rows_that_broke_and_a_late_end() -> None:
    for seed in range(1, 6):
        tried, moments = played(seed)
        last = moments[-1]
        broke = sum(r.mark is Mark.BROKE for r in last.rows) + (last.end_mark is Mark.BROKE)
        wanted = f"The agenda broke in {broke} place{'s' * (broke != 1)}." if broke else "The agenda held."
        assert verdict(tried).startswith(wanted)


def test_an_agenda_that_holds_says_so() -> None:
    """One short item with hours to spare before the end can not be late."""
    lone = plan_of(head("Welcome; 90 minutes; news"))
    verdicts = {verdict(try_out(lone, seed)) for seed in range(1, 30)}
    assert "The agenda held. It did not break." in verdicts
    assert len(verdicts) > 1


def test_the_draft_stays_as_it_is_and_other_people_are_another_meeting() -> None:
    draft = as_draft(practice(), date(2026, 12, 1))
    kept = replace(draft)
    assert try_out(draft, 1).told != try_out(draft, 2).told
    assert try_out(draft, 1) == try_out(draft, 1)
    assert draft == kept


def test_a_change_can_be_made_and_is_then_done() -> None:
    tried, _ = played(1)
    first = to_change(tried, tried.draft)[0]
    assert (first.sentence, first.button) == (
        "Make Seeing the doctor longer: it needed 30 minutes.",
        "Give it 30 minutes",
    )
    assert first.edit is not None
    after = first.edit(tried.draft)
    assert next(i for i in after.items if i.title == "Seeing the doctor").minutes == 30
    done = to_change(tried, after)[0]
    assert (done.edit, done.button, done.done) == (None, "", "Seeing the doctor now has 30 minutes.")


def test_a_change_follows_its_item_through_the_draft() -> None:
    tried, _ = played(1)
    doctor = next(i.id for i in tried.draft.items if i.title == "Seeing the doctor")
    moved = move_item(tried.draft, doctor, 0)
    edit = to_change(tried, moved)[0].edit
    assert edit is not None
    assert edit(moved).items[0].minutes == 30
    gone = to_change(tried, remove_item(tried.draft, doctor))[0]
    assert (gone.edit, gone.button, gone.done) == (None, "", "")


def test_what_no_edit_can_do_has_no_button() -> None:
    tried, _ = played(1)
    too_much = Wanted("Make it longer.", ItemId(1), 601)
    tried = replace(tried, told=replace(tried.told, wanted=(too_much, Wanted("The agenda is too full."))))
    assert [(c.button, c.edit) for c in to_change(tried, tried.draft)] == [("", None), ("", None)]
    with pytest.raises(Unclear):
        set_minutes(tried.draft, tried.draft.items[0].id, 601)


def test_what_is_missing_to_try_it_is_less_than_to_share_it() -> None:
    draft = as_draft(practice(), date(2026, 12, 1))
    nameless = replace(draft, board="", title="")
    assert missing_to_try(nameless) is None
    assert missing(nameless, date(2026, 12, 1)) is not None
    for broken, where in (
        (replace(draft, items=()), Where.AGENDA),
        (replace(draft, people=()), Where.PEOPLE),
        (replace(draft, must_end=draft.starts.replace(minute=31)), Where.DETAILS),
    ):
        found = missing_to_try(broken)
        assert found is not None
        assert found.where is where
        with pytest.raises(Unclear) as no:
            try_out(broken)
        assert str(no.value) == found.sentence


def test_the_most_telling_thing_is_told() -> None:
    m = play("10:00 the meeting starts\n10:01 Tom takes the floor").meeting
    tom = next(p.id for p in m.plan.people if p.name == "Tom")
    sam = next(p.id for p in m.plan.people if p.name == "Sam")

    def told(*events: e.Event) -> str:
        return happening((event, m) for event in events)

    assert told() == told(e.TurnEnded(), e.HandRaised(sam)) == ""
    assert told(e.TurnStarted(tom), e.TurnStarted(sam), e.TurnEnded()) == "It is Sam’s turn."
    assert told(e.CardHeld(CardKind.STOP), e.TurnStarted(sam)) == "A card is up: Stop."
    assert told(e.RebalanceProposed((), 0), e.TurnStarted(sam)) == "It is Sam’s turn."
    assert told(e.BreakStarted(m.as_of), e.TurnStarted(tom)).startswith("We have a break until")


def test_a_night_when_the_clocks_change_is_played_by_the_clock_on_the_wall() -> None:
    night = plan_of(head(Meeting="Clocks; 25 October 2026; 00:30 to 02:00; Hall", Must_end_by="02:30", Agenda_sent=""))
    tried = try_out(night, 2)
    clocks = [moment(tried, frame).clock for frame in range(FRAMES + 1)]
    assert clocks[0] == "00:30"
    assert clocks != sorted(clocks)


def test_two_hundred_items_are_played_too() -> None:
    agenda = "\n".join(f"Item {n}; 1 minute; news" for n in range(1, 201))
    tried = try_out(plan_of(head(agenda, Meeting="Long; 12 November 2026; 10:00 to 13:20; Hall", Must_end_by="14:00")))
    assert len(moment(tried, FRAMES).rows) == 200
    assert moment(tried, 20).item.startswith("Now: Item ")
