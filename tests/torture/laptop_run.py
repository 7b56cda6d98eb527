"""One laptop of a meeting on several, in a process of its own, that writes and undoes until somebody stops or kills it.

Run: python -m tests.torture.laptop_run ROLE FOLDER MEETING SEED SKEW_SECONDS ADDRESS. It reads "write", "gently",
"rest", "stand" and "quit", and tells each act once it is on disk, and each line of another laptop once it is shown.
"""

import json
import queue
import random
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from cochair.domain.events import Event, NoteWritten
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import place_of
from cochair.domain.meeting import Phase
from cochair.domain.records import Note
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.services.live import LiveMeeting
from cochair.storage.clock import SteadyClock
from cochair.storage.joined import open_joined
from cochair.storage.store import Store, open_store
from cochair.together.guest import Guest
from cochair.together.hosted import Hosted
from cochair.together.listening import PORT

PAUSES = {"rest": 0.05, "gently": 0.3, "write": 0.004}
"""Seconds from one act to the next: nothing is done, as two people type, and as fast as it goes."""


class Laptop:
    """The meeting as one laptop has it, and what it is told from outside. One thread does everything but hear."""

    def __init__(self, role: str, folder: Path, meeting: MeetingId, seed: int, skew: timedelta, address: str) -> None:
        self.work: queue.Queue[Callable[[], None]] = queue.Queue()
        self.dice, self.pace, self.over = random.Random(seed), "rest", False
        self.live: LiveMeeting | None = None
        self.shown: set[str] = set()
        self.own = f"{role}{seed}"
        self.count = 0
        clock = SteadyClock(wall=lambda: datetime.now(UTC) + skew)
        if role == "host":
            self.store: Store = open_store(folder, unlocked=True)
            live = LiveMeeting(self.store.library.log(meeting), clock)
            self.ways: Hosted | Guest = Hosted(self.store, meeting, live, clock, self.work.put, addresses=[address])
            self.begin(live)
        else:
            self.store = open_joined(folder, meeting)
            pair = self.store.pairs.pairs(meeting)[0]
            self.ways = guest = Guest(self.store, pair, clock, self.work.put, self.begin, ["127.0.0.1"])
            guest.begin()

    def begin(self, live: LiveMeeting) -> None:
        self.live = live
        live.listen(self.tell)
        self.shown = {note.text for note in live.meeting.notes}

    def tell(self, events: tuple[Event, ...]) -> None:
        """Tell what the meeting shows now that it did not show before."""
        now = time.monotonic_ns()
        for event in events:
            if isinstance(event, NoteWritten) and not event.text.startswith(self.own):
                say({"shown": event.text, "at": now})

    def act(self) -> None:
        """Do one thing, and tell it once it is on disk."""
        if self.live is None or self.live.now().phase is not Phase.RUNNING:
            return
        live, chance = self.live, self.dice.random()
        own = [r for r in live.meeting.records if isinstance(r, Note) and r.text.startswith(self.own)]
        try:
            if chance < 0.70 or not own:
                self.count += 1
                words = f"{self.own} {self.count} {time.monotonic_ns()}"
                live.note(words)
                say({"kept": words, "at": time.monotonic_ns()})
            elif chance < 0.80:
                live.undo()
                say({"undone": True})
            elif chance < 0.85:
                live.redo()
            else:
                self.change(live)
        except Refused:
            pass

    def change(self, live: LiveMeeting) -> None:
        """Correct or take out a line of anybody."""
        record = self.dice.choice([r for r in live.meeting.records if isinstance(r, Note)])
        words = f"{self.own} changed {self.count} {time.monotonic_ns()}"
        self.count += 1
        if self.dice.random() < 0.9:
            live.correct(record.number, lambda m: writing.note(m, words))
            say({"changed": words, "at": time.monotonic_ns()})
        else:
            live.take_out(record.number)

    def go(self) -> None:
        """Do what comes, and something of one's own in between."""
        say({"began": self.own, "port": self.store.library.setting(PORT)})
        while not self.over:
            try:
                self.work.get(timeout=PAUSES[self.pace] * self.dice.uniform(0.5, 1.5))()
                continue
            except queue.Empty:
                pass
            if self.pace != "rest":
                self.act()
        self.ways.close()
        say({"entries": len(self.live.entries) if self.live else 0})
        self.store.close()

    def hear(self) -> None:
        """Hear from outside what to do, until that is to quit, or nobody is there any more."""
        for line in sys.stdin:
            match line.strip():
                case pace if pace in PAUSES:
                    self.work.put(partial(setattr, self, "pace", pace))
                case "stand":
                    self.work.put(self.stand)
                case "quit":
                    break
        self.work.put(partial(setattr, self, "over", True))

    def stand(self) -> None:
        """Tell how many rows there are of each laptop."""
        entries = self.live.entries if self.live else ()
        counts: dict[str, int] = {}
        for entry in entries:
            counts[str(place_of(entry.act))] = counts.get(str(place_of(entry.act)), 0) + 1
        say({"stands": counts, "links": [laptop.link.value for laptop in self.ways.others()]})


def say(told: dict[str, object]) -> None:
    """Tell one thing, whole."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main(role: str, folder: str, meeting: str, seed: str, skew: str, address: str) -> int:
    """Be one laptop until it is told to stop."""
    laptop = Laptop(role, Path(folder), MeetingId(meeting), int(seed), timedelta(seconds=float(skew)), address)
    threading.Thread(target=laptop.hear, daemon=True).start()
    laptop.go()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
