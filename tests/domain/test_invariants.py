"""What stays true whatever people do: random lines, legal and illegal, on small agendas."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.events import Entry, Undone
from cochair.domain.fold import fold
from cochair.domain.meeting import ItemState, Meeting
from cochair.domain.rebalance import propose
from cochair.domain.timing import least_minutes, shortfall
from cochair.services.scripts.player import ScriptPlayer
from tests.memory_library import MemoryLibrary
from tests.told import head

AGENDAS = (
    "A; 5 minutes; talk\n"
    "B; 8 minutes; news; 4 protected for Members\nBreak; 3 minutes\nC; 6 minutes; news; for Members",
    "A; 4 minutes; news; for Members\n"
    "B; 9 minutes; news; for Workers\nC; 9 minutes; news; for Workers; at least 8 minutes",
    "A; 6 minutes; decide; 2 protected for Members, 2 protected for Carers\n"
    "Break; 2 minutes\nB; 5 minutes; news; for Carers",
)
LINES = (
    *("the meeting starts", "the meeting ends", "the meeting pauses", "the meeting goes on"),
    *("next item", "next item", "next item", "item 1 starts", "item 2 starts", "item 3 starts", "item 9 starts"),
    *("Priya says nobody wants more", "Kim says nobody wants more", "Sam says nobody wants more", "nothing needed"),
    *("Sam takes the floor", "Tom takes the floor", "Lou speaks for Mo", "Lou takes the floor", "Kim takes the floor"),
    *("Lou speaks for Tom", "the floor is empty", "Sam wants to speak", "Mo wants to speak", "Sam passes"),
    *("next speaker", "wait 10 seconds", "wait 90 seconds", "round starts", "round ends", "the order is: least time"),
    *("card: stop", "card: I agree", "card down", "break for 2 minutes", "break ends", "re-balance", "re-balance"),
    *("small groups for 2 minutes", "small groups for 9 minutes", "small groups end", "small groups for 0 minutes"),
    *("Tom accepts", "Tom declines", "Sam accepts", "5 more minutes", "1 more minute", "note: a word", "note:"),
    *(
        "Sam leaves",
        "Sam arrives",
        "Priya leaves",
        "Priya arrives",
        "Kim leaves",
        "Kim arrives",
        "undo",
        "undo",
        "redo",
    ),
    *("the laptop sleeps for 1 minute", "we started 1 minute ago", "Priya agrees", "Sam sings", "parked: a thing"),
    "decision: We go (agreed; open to change)",
    *("Priya agrees", "Tom agrees", "Kim agrees", "Tom says no", "Priya says not yet", "Priya takes back her yes"),
    *("Tom asks to shorten B to 2 minutes, because x", "Priya asks to carry C to next time, because x"),
    *("Sam asks to drop B, because x", "Tom asks to use 2 protected minutes of Members in B, because x"),
    *("Tom asks to move B after C, because x", "Sam asks to add D; 4 minutes; for Members after A, because x"),
    *("Tom asks to finish at 10:35, because x", "Sam asks to lengthen B to 40 minutes, because x"),
)
PEOPLE = (
    "Priya (Members, co-chair); Tom (Workers, co-chair); Sam (Members); Mo (Members); Ann (Workers); "
    "Kim (Carers, key for Carers); Lou (supporter of Mo)"
)
HEADER = {
    "Groups": "Members (protected); Workers; Carers (protected)",
    "People": PEOPLE,
    "Meeting": "M; 12 November 2026; 10:00 to 10:30; Hall",
    "Must end by": "10:40",
}
lines = st.lists(st.tuples(st.sampled_from([0, 7, 30, 61, 200]), st.sampled_from(LINES)), min_size=5, max_size=30)
stories = st.tuples(st.sampled_from(AGENDAS), lines)
SOME = settings(max_examples=250)


class Stage:
    """A meeting that takes one line at a time, each some seconds after the one before."""

    def __init__(self, agenda: str) -> None:
        self.library = MemoryLibrary()
        self.player = ScriptPlayer(self.library)
        self.seconds = 10 * 3600
        self._feed = self.player.play(self._lines())
        self._line = ""
        self._header = head(agenda, **HEADER).splitlines()
        self._told = next(self._feed)
        assert self.player.live is not None, self._told
        self.live = self.player.live

    def _lines(self) -> Any:
        yield from self._header
        while True:
            yield self._line

    def say(self, later: int, sentence: str) -> dict[str, Any]:
        still = self.live.meeting.still_until
        self.seconds += later
        if still is not None:
            local = self.live.meeting.plan.local(still)
            self.seconds = max(self.seconds, local.hour * 3600 + local.minute * 60 + local.second)
        clock = f"{self.seconds // 3600:02}:{self.seconds // 60 % 60:02}:{self.seconds % 60:02}"
        self._line = f"{clock} {sentence}"
        return next(self._feed)

    @property
    def now(self) -> Meeting:
        return self.live.now()


def started(agenda: str) -> Stage:
    stage = Stage(agenda)
    stage.say(0, "the meeting starts")
    return stage


@given(stories)
@SOME
def test_the_sums_hold_after_every_line(story: tuple[str, list[tuple[int, str]]]) -> None:
    stage = started(story[0])
    agreed = False
    for later, sentence in story[1]:
        agreed |= "QuestionAgreed" in stage.say(later, sentence).get("events", [])
        now = stage.now
        for progress in now.items:
            for group in progress.agreed:
                a = progress.account(group)
                terms = (a.given, a.reserved, a.borrowed, a.released, a.owed)
                assert a.agreed == sum(terms), (sentence, a)
                assert min(terms) >= 0 and a.extra >= 0, (sentence, a)
                assert a.borrowed == 0 or agreed
                if progress.state in (ItemState.TO_COME, ItemState.NOW):
                    assert a.owed == 0
            assert sum(progress.spoken.values(), timedelta(0)) <= progress.used
        assert sum(now.talk.values(), timedelta(0)) <= sum((i.used for i in now.items), timedelta(0))
        assert [i.state for i in now.items].count(ItemState.NOW) == (now.current is not None)
        assert now.turn is None or now.turn.person in now.here


@given(stories)
@SOME
def test_the_log_folds_to_the_meeting_of_step_by_step(story: tuple[str, list[tuple[int, str]]]) -> None:
    stage = started(story[0])
    for later, sentence in story[1]:
        stage.say(later, sentence)
        assert fold(stage.live.entries) == stage.live.meeting
    entries = stage.live.entries
    assert fold(entries) == fold(entries)
    assert [e.act for e in entries] == sorted(e.act for e in entries)


@given(stories)
@SOME
def test_a_line_that_is_refused_or_wrong_changes_nothing(story: tuple[str, list[tuple[int, str]]]) -> None:
    stage = started(story[0])
    for later, sentence in story[1]:
        before = stage.live.entries, stage.live.meeting
        told = stage.say(later, sentence)
        if "refused" in told or "error" in told:
            assert (stage.live.entries, stage.live.meeting) == before
        elif "asked" in told:
            assert len(stage.live.entries) == len(before[0]) + 1
        else:
            assert len(told["events"]) == len(stage.live.entries) - len(before[0])


@given(stories, st.integers(1, 120))
@SOME
def test_undo_leaves_the_meeting_as_if_it_had_never_been(story: tuple[str, list[tuple[int, str]]], later: int) -> None:
    stage = started(story[0])
    for gap, sentence in story[1]:
        stage.say(gap, sentence)
    told = stage.say(later, "undo")
    if "refused" in told:
        return
    undone = stage.live.entries[-1]
    assert isinstance(undone.event, Undone)
    without = [e for e in stage.live.entries[:-1] if e.act != undone.event.act and not _names(e, undone.event.act)]
    never = fold([*without, Entry(10_000, undone.at, undone.event)])
    assert stage.live.meeting == never
    stage.say(0, "redo")
    nothing = Undone(10_001)
    assert stage.live.meeting == fold([*stage.live.entries[:-2], Entry(10_000, undone.at, nothing)])


def _names(entry: Entry, act: int) -> bool:
    return getattr(entry.event, "act", None) == act


@given(stories)
@SOME
def test_a_plan_never_touches_what_is_kept_and_brings_the_finish_back(
    story: tuple[str, list[tuple[int, str]]],
) -> None:
    stage = started(story[0])
    for later, sentence in story[1]:
        stage.say(later, sentence)
    now = stage.now
    if now.current is None:
        return
    plan = propose(now)
    for change in plan.changes:
        progress = now.item(change.item)
        assert progress.state is ItemState.TO_COME and not progress.is_break
        assert progress.item.for_group is None or not now.plan.group(progress.item.for_group).protected
        assert max(least_minutes(progress), -(-progress.reserved // 60)) <= change.after < change.before
        assert change.because
    taken = sum(c.before - c.after for c in plan.changes)
    assert taken + plan.still_short == shortfall(now)
    told = stage.say(0, "re-balance")
    if plan.changes:
        assert [c["from"] - c["to"] for c in told["changes"]] == [c.before - c.after for c in plan.changes]
        stage.say(0, "Tom accepts")
        assert propose(stage.now).still_short == plan.still_short
        assert taken == sum(i.minutes for i in now.items) - sum(i.minutes for i in stage.now.items)
        assert propose(stage.now).changes == ()


@given(stories)
@settings(max_examples=100)
def test_time_alone_opens_and_ends_nothing(story: tuple[str, list[tuple[int, str]]]) -> None:
    stage = started(story[0])
    for gap, sentence in story[1]:
        stage.say(gap, sentence)
    much_later = stage.live.at(stage.now.as_of + timedelta(hours=3))
    assert [i.state for i in much_later.items] == [i.state for i in stage.now.items]
    assert (much_later.turn, much_later.queue, much_later.current) == (
        stage.now.turn,
        stage.now.queue,
        stage.now.current,
    )
    assert [i.minutes for i in much_later.items] == [i.minutes for i in stage.now.items]
