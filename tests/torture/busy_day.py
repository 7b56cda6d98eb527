"""A board that does everything at once, and says of each thing when it begins and when it is kept."""

import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cochair.domain.board import BoardPerson
from cochair.domain.events import Entry, MeetingEnded
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Person
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import MeetingLog
from cochair.storage.bringing_back import bring_back
from cochair.storage.codec import entry_to_row
from cochair.storage.copies_there import faults_of
from cochair.storage.copying import Copier
from cochair.storage.database import open_copying
from cochair.storage.ring import read_ring, write_ring
from cochair.storage.store import Store, open_store
from tests.storage.boards import MEMBERS, PRIYA, SAM, TOM, plan
from tests.torture.promised import read_all

Tell = Callable[[dict[str, object]], None]
LONGEST = 60
"""Entries, after which a meeting ends."""
OFTEN = ("capture", "capture", "capture", "draft", "floor", "correct", "take_out", "undo", "redo", "next_item", "beat")
SELDOM = ("copy", "checkpoint", "reopen", "end", "forget", "back", "ring", "look_over")


class Torn:
    """A writer that breaks each gesture in two: what must be seen as torn."""

    series = 0

    def __init__(self, log: MeetingLog) -> None:
        self._log = log

    def append(self, entries: Sequence[Entry]) -> None:
        """Add the first entry, and then the others."""
        self._log.append(entries[:1])
        self._log.append(entries[1:])


class BusyDay:
    """Does one thing after another in the store of a folder; whoever stops it can start another on the same folder."""

    def __init__(self, folder: Path, tell: Tell, chance: random.Random, first: int, *, torn: bool = False) -> None:
        self._folder, self._tell, self._chance, self._number, self._torn = folder, tell, chance, first, torn
        self._open()

    @property
    def series(self) -> int:
        """The series of the log of the meeting that goes on."""
        return self._log.series

    def now(self) -> datetime:
        """Return another second each time, so that no two copies have one name."""
        self._number += 1
        return datetime(2026, 11, 12, 10, tzinfo=UTC) + timedelta(seconds=self._number)

    def do(self, kinds: Iterable[str]) -> None:
        """Do things of these kinds; what a rule does not let happen now is passed over."""
        for kind in kinds:
            try:
                getattr(self, f"_{kind}")()
            except Refused:
                continue

    def some(self, many: int, aim: str = "") -> list[str]:
        """Return what to do: many things that are done often, and one that is aimed at among them."""
        kinds = self._chance.choices(OFTEN, k=many)
        if aim:
            kinds.insert(self._chance.randrange(min(many, 6) + 1), aim)
        return kinds

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def append(self, entries: Sequence[Entry]) -> None:
        """Tell of each act around its being kept: this day stands between the meeting and its log."""
        rows = [list(entry_to_row(entry)) for entry in entries]
        ends = any(isinstance(entry.event, MeetingEnded) for entry in entries)
        self._tell({"will": "end" if ends else "write", "meeting": self._meeting, "rows": rows})
        (Torn(self._log) if self._torn else self._log).append(entries)
        self._did(changed=ends)

    def entries(self) -> list[Entry]:
        """Return the log of the meeting that goes on."""
        return self._log.entries()

    def told(self) -> tuple[list[Entry], Meeting]:
        """Return the same, and the meeting that it tells."""
        return self._log.told()

    def _did(self, *, changed: bool = False, **more: object) -> None:
        self._tell({"did": 1, **more, **({"now": asdict(read_all(self._store))} if changed else {})})

    def _open(self) -> None:
        self._store: Store = open_store(self._folder, unlocked=True)
        self._copier = Copier(self._folder, self._store.copier.key, self.now)
        newest = self._store.library.meetings()
        if newest and newest[0].state != "ended":
            self._go_on(newest[0].id)
        else:
            self._meet()

    def _meet(self) -> None:
        guest = Person(PersonId(f"guest{self._number}"), f"Guest{self._number:07}", (MEMBERS,), MEMBERS)
        agenda = plan(starts=self.now())
        agenda = replace(agenda, people=(*agenda.people, guest))
        self._tell({"will": "meet"})
        meeting = self._store.library.new_meeting(agenda, self.now())
        self._did(changed=True)
        self._go_on(meeting)

    def _go_on(self, meeting: MeetingId) -> None:
        self._meeting = meeting
        self._log = self._store.library.log(meeting)
        self._live = LiveMeeting(self, self)
        if self._live.meeting.phase is Phase.PLANNED:
            self._live.start()

    def _words(self) -> str:
        self._number += 1
        return f"word{self._number:07} about the bus"

    def _capture(self) -> None:
        """Write several lines at once, so that a gesture has several entries."""
        if len(self._live.entries) > LONGEST:
            self._end()
        words = [self._words() for _ in range(4)]
        guest = self._live.meeting.plan.people[-1]
        who = self._chance.choice((PRIYA, TOM, SAM, guest.id))

        def write(m: Meeting) -> Events:
            return (
                *writing.note(m, words[0]),
                *writing.said(m, who, f"{words[1]} and {guest.name}"),
                *writing.agree_action(m, words[2], who, date(2026, 11, 30)),
                *writing.park(m, words[3]),
            )

        self._live.write(write)

    def _line(self) -> int:
        records = self._live.meeting.records
        return self._chance.choice(records).number if records else 0

    def _correct(self) -> None:
        self._live.correct(self._line(), lambda m: writing.note(m, self._words()))

    def _take_out(self) -> None:
        self._live.take_out(self._line())

    def _undo(self) -> None:
        self._live.undo()
        if self._live.meeting.phase is Phase.PLANNED:
            self._live.start()

    def _redo(self) -> None:
        self._live.redo()

    def _floor(self) -> None:
        self._live.give_floor(self._chance.choice((PRIYA, TOM, SAM)))

    def _next_item(self) -> None:
        if self._chance.random() < 0.2:
            self._live.next_item()

    def _draft(self) -> None:
        text = self._words()
        self._tell({"will": "draft", "text": text})
        self._store.library.keep_draft("capture", text)
        self._did()

    def _beat(self) -> None:
        self._tell({"will": "beat"})
        self._store.library.beat(self._meeting, self.now())
        self._did()

    def _ring(self) -> None:
        ring = read_ring(self._folder)
        assert ring is not None
        name = self._words()
        self._tell({"will": "ring", "name": name})
        write_ring(self._folder, replace(ring, name=name))
        self._did()

    def _copy(self) -> None:
        self._tell({"will": "copy"})
        self._did(copy=self._copier.make().copy.path.name)

    def _look_over(self) -> None:
        self._tell({"will": "look_over"})
        faults_of(self._copier.place, self._copier.key)
        self._did()

    def _checkpoint(self) -> None:
        self._tell({"will": "checkpoint"})
        door = open_copying(self._folder, self._copier.key)
        door.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        door.close()
        self._did()

    def _reopen(self) -> None:
        self._tell({"will": "reopen"})
        self._store.close()
        self._did()
        self._open()

    def _end(self) -> None:
        self._live.end()
        self._meet()

    def _forget(self) -> None:
        """End the meeting, and forget the guest of one of the meetings."""
        if not self._guests():
            self._end()
        self._live.end()
        guest = self._chance.choice(self._guests())
        self._tell({"will": "forget", "person": guest.number, "name": guest.name})
        self._store.books.forget(guest.number, date(2026, 11, 12))
        self._did(changed=True)
        self._meet()

    def _guests(self) -> list[BoardPerson]:
        return [row for row in self._store.books.of(BoardPerson).rows() if row.name.startswith("Guest")]

    def _back(self) -> None:
        """Bring back one of the copies that are there."""
        if not self._copier.has_any():
            self._copy()
        copy = self._chance.choice(self._copier.all())
        self._store.close()
        self._tell({"will": "back", "copy": copy.path.name})
        bring_back(copy, self._folder, now=self.now)
        with open_store(self._folder, unlocked=True) as store:
            self._tell({"did": 1, "now": asdict(read_all(store))})
        self._open()


def told(line: dict[str, object]) -> bytes:
    """Return a line as it is told."""
    return json.dumps(line).encode() + b"\n"
