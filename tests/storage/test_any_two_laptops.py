"""Whatever people do on two laptops, together or apart: both have one log, and what is made of it is made of all."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.domain.written import Outcome
from cochair.services.live import Events, LiveMeeting
from cochair.storage.store import Store
from tests.laptops import OwnClock, SharedClock
from tests.storage.boards import PRIYA, SAM, TOM
from tests.storage.two_laptops import give, told_by, two_laptops

PEOPLE = (PRIYA, SAM, TOM)
RUNNING = ("next_item", "pause", "resume", "clear_floor", "next_speaker", "nothing_needed", "end")


def made_from(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """What is made from the log, with no number of a row, which differs from laptop to laptop."""
    columns = {"action": "item, text, who, due", "you_said": "item, text, by, said_on", "answer": "said, outcome"}
    asked = {**columns, "line": "text, item, kind, who, due", "meeting": "state"}
    return {table: sorted(store._reader.rows(f"SELECT {names} FROM {table}")) for table, names in asked.items()}


class Two:
    """Two laptops with one meeting open on both; the clock of the second is wrong."""

    def __init__(self, host: Store, guest: Store, meeting: MeetingId, chance: random.Random) -> None:
        self.stores, self.meeting, self.chance = (host, guest), meeting, chance
        self.room, wrong = SharedClock(), timedelta(days=chance.choice((-1, 0, 0, 1)))
        first = self._open(0, timedelta(0))
        first.join(1, "Tom's laptop", chance.choice((Role.WRITES, Role.RUNS)), TOM)
        first.start()
        give(host, guest, meeting)
        self.lives = (first, self._open(1, wrong))
        self.words = 0

    def _open(self, place: int, wrong: timedelta) -> LiveMeeting:
        return LiveMeeting(self.stores[place].library.log(self.meeting), OwnClock(self.room, wrong), place=place)

    def step(self) -> None:
        """Let somebody do something on one of them, and perhaps let rows go over."""
        place = self.chance.randint(0, 1)
        self.room.pass_by(self.chance.choice((0.001, 1, 60)))
        try:
            self._something()(self.lives[place])
        except Refused:
            return
        if self.chance.random() < 0.4:
            self.go_over(place, self.chance.choice((1, 2, 100)))

    def go_over(self, place: int, most: int = 1 << 30) -> int:
        """Let rows of one be taken in by the other."""
        came = give(self.stores[place], self.stores[1 - place], self.meeting, most)
        self.lives[1 - place].take_in()
        return came

    def meet(self) -> None:
        """Let both have all rows."""
        while self.go_over(0) + self.go_over(1):
            pass

    def _something(self) -> Callable[[LiveMeeting], object]:
        self.words += 1
        text, person, chance = f"words {self.words}", self.chance.choice(PEOPLE), self.chance
        return chance.choice((
            lambda x: x.note(text),
            lambda x: x.note(text),
            lambda x: x.write(lambda m: writing.said(m, person, text)),
            lambda x: x.write(lambda m: writing.agree_action(m, text, person, date(2027, 3, 9))),
            lambda x: x.write(lambda m: self._answer(m, text)),
            lambda x: self._change(x, text),
            lambda x: self._change(x, text),
            lambda x: x.undo(),
            lambda x: x.redo(),
            lambda x: x.give_floor(person),
            lambda x: getattr(x, chance.choice(RUNNING if self.words > 30 else RUNNING[:-1]))(),
            lambda x: x.pass_running(chance.randint(0, 1), gone=True),
            lambda x: x.choose_version(x.meeting.clashes[0].number, chance.random() < 0.5) if x.meeting.clashes else (),
        ))  # fmt: skip

    def _answer(self, m: Meeting, text: str) -> Events:
        return writing.answer_said(m, f"words {self.chance.randint(1, self.words)}", Outcome.DONE, text)

    def _change(self, live: LiveMeeting, text: str) -> object:
        if not live.meeting.records:
            return ()
        number = self.chance.choice(live.meeting.records).number
        how = self.chance.choice(("correct", "take out", "report"))
        if how == "correct":
            return live.correct(number, lambda m: writing.note(m, text))
        return live.take_out(number) if how == "take out" else live.report(number, text, done=True)


def play(place: Path, seed: int, steps: int) -> None:
    """Play a whole meeting on two laptops, and look at both."""
    chance = random.Random(seed)
    with two_laptops(place) as (host, guest, meeting):
        two = Two(host, guest, meeting, chance)
        for step in range(steps):
            two.step()
            if step % 16 == 15:
                assert host.check() == [] == guest.check()
        two.meet()
        assert host.shared_log(meeting).rows() == guest.shared_log(meeting).rows()
        assert told_by(host, meeting) == told_by(guest, meeting)
        assert two.lives[0].meeting == two.lives[1].meeting
        assert made_from(host) == made_from(guest)
        assert host.check() == [] == guest.check()
        for store in (host, guest):
            before = made_from(store)
            store.rebuild()
            assert made_from(store) == before


@pytest.mark.parametrize("seed", range(10))
def test_both_agree_in_the_end(tmp_path: Path, seed: int) -> None:
    play(tmp_path, seed, 60)
