"""A log that is told again from where it has changed tells what the whole log tells, whatever was told before."""

import random
from collections.abc import Sequence
from datetime import timedelta

import pytest

from cochair.domain.events import Entry
from cochair.domain.fold import effective, fold
from cochair.domain.fold_united import Steps
from cochair.domain.fold_written import lines_by_number
from cochair.domain.ids import PersonId
from cochair.domain.laptops import Role
from cochair.domain.refused import Refused
from cochair.domain.retold import APART, Retold, fitting
from cochair.domain.room_log import RoomLog, for_room
from cochair.domain.rules import writing
from cochair.services.live import LiveMeeting
from cochair.together.wire_rows import RoomBytes, room_entries
from tests.laptops import Room

RUNNING = ("next_item", "pause", "resume", "clear_floor", "next_speaker", "start_round", "end_round", "undo", "redo")
DAY = timedelta(days=1)


def act(live: LiveMeeting, chance: random.Random, person: PersonId, words: str) -> None:
    """Do something by chance: run the meeting, write, change what was written, undo."""
    kind = chance.randrange(6)
    records = live.meeting.records
    if kind == 0:
        getattr(live, chance.choice(RUNNING))()
    elif kind == 1:
        live.give_floor(person)
    elif kind == 2 and records:
        live.correct(chance.choice(records).number, lambda m: writing.note(m, words))
    elif kind == 3 and records:
        live.take_out(chance.choice(records).number)
    elif kind == 4:
        live.undo() if chance.random() < 0.6 else live.redo()
    else:
        live.note(words)


def logs_of(seed: int, *, laptops: int, acts: int) -> list[tuple[Entry, ...]]:
    """The logs that each laptop of a meeting has had, in the order in which it had them."""
    chance, room = random.Random(seed), Room()
    people = [person.id for person in room.first.live.meeting.plan.people]
    for name, role in (("Tom", Role.RUNS), ("Ann", Role.WRITES))[: laptops - 1]:
        room.join(name, role, chance.choice((DAY, -DAY, timedelta(0))))
    room.first.live.start()
    room.all_meet()
    logs = [room.first.live.entries]
    for number in range(acts):
        laptop = chance.choice(room.laptops)
        room.clock.pass_by(chance.choice((0.001, 1, 90)))
        try:
            act(laptop.live, chance, chance.choice(people), f"words {number}")
        except Refused:
            continue
        if laptop.place and chance.random() < 0.4:
            laptop.meets(room.first)
        logs.append(room.first.live.entries)
    return logs


def same_effect(entries: Sequence[Entry], retold: Retold[list[Entry]]) -> None:
    m = retold.tell(entries)
    assert m == fold(entries)
    assert retold.entries() == list(entries)
    effect = [entry for made in retold.made() for entry in made]
    assert effect == effective(entries)
    assert {record.number: m.lines[record.number] for record in m.records} == lines_by_number(effect)


@pytest.mark.parametrize("laptops", [1, 2, 3])
@pytest.mark.parametrize("seed", range(4))
def test_each_log_of_a_meeting_is_told_as_it_is_told_from_the_start(seed: int, laptops: int) -> None:
    retold, room, sent = Retold(fitting), RoomLog(), RoomBytes()
    for entries in logs_of(seed, laptops=laptops, acts=150)[::3]:
        same_effect(entries, retold)
        assert room.of(entries) == for_room(entries)
        assert sent.of(entries) == RoomBytes().of(entries)
        assert room_entries(sent.of(entries)) == for_room(entries)


@pytest.mark.parametrize("seed", range(4))
def test_logs_may_come_in_any_order_and_of_any_meeting(seed: int) -> None:
    chance = random.Random(seed)
    logs = [*logs_of(seed, laptops=3, acts=80), *logs_of(seed + 10, laptops=1, acts=80)]
    chance.shuffle(logs)
    retold, room = Retold(fitting), RoomLog()
    for entries in logs[:60]:
        same_effect(entries, retold)
        assert room.of(entries) == for_room(entries)


def test_what_can_not_be_told_changes_nothing_of_what_comes_then() -> None:
    logs = logs_of(1, laptops=1, acts=40)
    retold = Retold(fitting)
    stranger = Entry(logs[-1][-1].act + 1, logs[-1][-1].at, logs[0][0].event)
    for entries in (logs[-1], logs[5]):
        same_effect(entries, retold)
        with pytest.raises(ValueError, match="a log begins"):
            retold.tell(entries[1:])
        with pytest.raises(ValueError, match="by itself"):
            retold.tell([*entries, stranger])
        same_effect(logs[-1], retold)


@pytest.mark.parametrize("laptops", [1, 3])
def test_an_undo_late_in_a_long_meeting_tells_little_of_it_again(laptops: int) -> None:
    told: list[int] = []

    def count(steps: Steps) -> bool:
        told.append(len(steps))
        return True

    room = Room()
    for name in ("Tom", "Ann")[: laptops - 1]:
        room.join(name, Role.WRITES)
    room.first.live.start()
    for number in range(5 * APART):
        room.clock.pass_by(1)
        room.first.live.note(f"{number}")
    retold = Retold(count)
    retold.tell(room.first.live.entries)
    told.clear()
    for take_back in (room.first.live.undo, room.first.live.undo, room.first.live.redo):
        take_back()
        assert retold.tell(room.first.live.entries) == fold(room.first.live.entries)
    assert sum(told) <= 3 * APART
