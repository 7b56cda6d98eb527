"""Who had each turn is forgotten when a meeting is closed; how long each group spoke is kept."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.speakers import without_speakers
from cochair.domain.summary import summary
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.meeting_log import NEVER_ENDED, forget_old_speakers
from cochair.storage.store import Store, open_store
from tests.told import PEOPLE, head, play

LINES = """10:00 the meeting starts
10:01 Sam takes the floor
10:02 Tom wants to speak
10:02 Mo wants to speak
10:02 Ann wants to speak
10:03 next speaker
10:04 Mo takes the floor
10:05 Mo leaves
10:06 Lou takes the floor
10:07 round starts
10:07 Ann takes the floor
10:08 Tom passes"""
TELLING = ("TurnStarted", "OrderSetAside", "HandRaised", "HandLowered")
COUNTED = PEOPLE.replace(
    "Tom (Workers, co-chair, stand-in Ann)", "Tom (Workers, co-chair, stand-in Ann, may be counted)"
)


def told_by(store: Store, meeting: MeetingId | None) -> list[Any]:
    rows = store._reader.rows("SELECT kind, body FROM event WHERE meeting = ? ORDER BY id", (meeting,))
    return [json.loads(body) for kind, body in rows if kind in TELLING]


def played(store: Store, lines: str) -> ScriptPlayer:
    player = ScriptPlayer(store.library)
    list(player.play(f"{head(People=COUNTED)}\n{lines}".splitlines()))
    assert player.faults == 0
    return player


def people_in(bodies: list[Any]) -> set[str]:
    return {value for body in bodies for value in body.values() if value is not None}


def test_at_the_end_groups_stand_in_place_of_people_who_did_not_say_yes(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        player = played(store, LINES + "\n10:09 the meeting ends")
        assert people_in(told_by(store, player.meeting_id)) == {"group:g1", "group:g2", "group:", "p2"}
        assert player.live is not None
        kept = fold(store.library.log(MeetingId(str(player.meeting_id))).entries())
        assert summary(MeetingId(""), kept) == summary(MeetingId(""), player.live.meeting)
        assert summary(MeetingId(""), kept)["talk_seconds"] == {"Members": 180, "Workers": 180}
        assert store.check() == []


def test_while_a_meeting_goes_on_everybody_keeps_their_name(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        player = played(store, LINES)
        assert people_in(told_by(store, player.meeting_id)) == {"p2", "p3", "p4", "p5", "p6"}


@pytest.mark.parametrize(("late", "named"), [(timedelta(0), True), (NEVER_ENDED, False)])
def test_a_meeting_that_never_ended_counts_as_closed_after_a_day(folder: Path, late: timedelta, named: bool) -> None:
    with open_store(folder, unlocked=True) as store:
        player = played(store, LINES)
        assert store._writer is not None
        forget_old_speakers(store._writer, datetime.now(UTC) + late)
        found = people_in(told_by(store, player.meeting_id))
        assert ("p3" in found) is named
        assert store.library.meetings()[0].state == "running"


def test_going_on_after_a_day_finds_the_queue_and_the_minutes_as_they_were(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        player = played(store, LINES)
        assert store._writer is not None and player.live is not None and player.meeting_id is not None
        before = player.live.meeting
        forget_old_speakers(store._writer, datetime.now(UTC) + NEVER_ENDED)
        again = ScriptPlayer(store.library, player.meeting_id)
        assert again.live is not None
        assert again.live.meeting.queue == before.queue
        assert [i.spoken for i in again.live.meeting.items] == [i.spoken for i in before.items]
        assert again.live.meeting.turn is not None
        assert again.live.meeting.name(again.live.meeting.turn.person) == "Workers"


def test_undoing_the_end_and_ending_again_forgets_what_came_between(folder: Path) -> None:
    more = "\n10:09 the meeting ends\n10:09 undo\n10:10 Sam takes the floor\n10:11 the meeting ends"
    with open_store(folder, unlocked=True) as store:
        player = played(store, LINES + more)
        assert "p3" not in people_in(told_by(store, player.meeting_id))
        redone = played(store, LINES + "\n10:09 the meeting ends\n10:09 undo\n10:10 redo")
        assert "p3" not in people_in(told_by(store, redone.meeting_id))


@given(
    st.lists(
        st.sampled_from(
            ["Sam takes the floor", "Tom takes the floor", "Lou speaks for Mo", "Lou takes the floor", "Mo leaves",
             "Mo arrives", "Sam wants to speak", "Mo wants to speak", "Ann wants to speak", "next speaker", "undo",
             "the floor is empty", "round starts", "Sam passes", "Lou leaves", "item 2 starts", "redo"]
        ),
        max_size=16,
    )
)  # fmt: skip
@settings(max_examples=80)
def test_nothing_but_names_is_forgotten(sentences: list[str]) -> None:
    lines = [f"10:{n + 1:02} {sentence}" for n, sentence in enumerate(sentences)]
    told = play("\n".join(["10:00 the meeting starts", *lines]))
    entries = without_speakers(told.meeting.plan, told.live.entries)
    after, before = fold(entries), told.meeting
    assert summary(MeetingId(""), after) == summary(MeetingId(""), before)
    assert after.queue == before.queue
    assert [i.spoken for i in after.items] == [i.spoken for i in before.items]
    assert without_speakers(told.meeting.plan, entries) == entries
