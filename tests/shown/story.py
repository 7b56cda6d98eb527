"""A meeting on two laptops: one runs it, the other joins and writes, a cable is pulled and put back, and it ends."""

import re
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cochair.services.scripts.header import read_header
from cochair.storage.store import open_store
from cochair.sync.addresses import PORT
from tests.journeys.running import HEADER
from tests.shown.laptop import LOOK_AGAIN, PATIENCE, Laptop, NotSeen
from tests.sync.relay import Relay

THERE = "127.0.0.2"
"""Where the other laptop finds the first one: at the end of the cable."""
DIGITS = re.compile(r"^(\d{3})\u2002(\d{3})$", re.M)
ADDRESS = re.compile(r"type this address there: [\d.]+:?(\d*)$", re.M)
NOTE, NOTE_HERE, NOTE_THERE = "The bus does not stop here", "The last bus goes at six", "It is too far to walk"
Look = Callable[[str], None]
"""Takes a picture of both screens, under a name."""


def keep_agenda(data: Path) -> None:
    """Keep the agenda of a meeting that begins now."""
    plan = read_header(list(enumerate(HEADER.splitlines(), 1)))
    late = datetime.now(UTC).replace(second=0, microsecond=0) - plan.starts
    now = replace(plan, starts=plan.starts + late, finish=plan.finish + late, must_end=plan.must_end + late)
    with open_store(data, unlocked=True) as store:
        store.library.new_meeting(now, now.starts - timedelta(days=14))


def no_look(_name: str) -> None:
    """Take no picture."""


class Story:
    """The two laptops, what is between them, and what happens. Raises NotSeen where it does not go as it should."""

    def __init__(self, first: Laptop, other: Laptop, look: Look = no_look) -> None:
        self._first, self._other, self._look = first, other, look
        self._cable: list[Relay] = []
        self._ends = ExitStack()

    def __enter__(self) -> "Story":
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def join(self) -> None:
        """The first laptop runs the meeting and shows a code; the other one joins with it."""
        first, other = self._first, self._other
        first.press("F5", "F5")
        first.until("Next item")
        first.press("Alt+L", "F5")
        first.choose("Ann", "Write what we agree", "Nothing")
        first.until("Type this code on the other laptop")
        digits, port = self._code()
        self._cable = [self._ends.enter_context(Relay(end, at=(THERE, end))) for end in (port, first.port())]
        other.press("Alt+J", "Alt+A")
        other.enter(f"{THERE}:{port}")
        other.until("Type the 6 digits")
        other.type(digits)
        self._look("1 the code")
        other.press("Return")
        other.until("You have joined.", "After the meeting, this laptop keeps nothing of it.")
        first.until("laptop has joined.")
        self._look("2 joined")
        other.press("Return")
        first.press("Esc")
        other.until("You write here. The first laptop runs the meeting.")
        first.until("Ann’s laptop is here.", "Next item")

    def write_together(self) -> None:
        """Each sees at once what the other one does."""
        first, other = self._first, self._other
        first.press("F5")
        other.until("Buses")
        first.press("Alt+3")
        other.until("Sam is speaking")
        other.enter(f"n {NOTE}.")
        first.until(NOTE)
        other.until(NOTE)
        self._same_rows()
        self._look("3 together")

    def pull(self) -> None:
        """The cable is out: both say so, and both go on."""
        first, other = self._first, self._other
        for end in self._cable:
            end.cut()
        first.until("Ann’s laptop is not connected.")
        other.until("The first laptop is not connected.")
        first.press("F10")
        first.enter(f"n {NOTE_HERE}.")
        other.enter(f"n {NOTE_THERE}.")
        first.until(NOTE_HERE)
        other.until(NOTE_THERE)
        if first.shows(NOTE_THERE) or other.shows(NOTE_HERE):
            raise NotSeen("Something came over a cable that is out.")
        self._look("4 cable out")

    def put_back(self) -> None:
        """The cable is in again: both have all of it, in the same order."""
        for end in self._cable:
            end.mend()
        self._first.until("Ann’s laptop is here.", NOTE_THERE)
        self._other.until("The first laptop is here.", NOTE_HERE)
        self._same_rows()
        self._look("5 together again")

    def end(self) -> None:
        """The meeting ends: the first laptop has all of it, and the other one has nothing left."""
        first, other = self._first, self._other
        first.press("Alt+M")
        first.choose("End the meeting")
        first.until("End the meeting now?")
        first.press("Shift+F1")
        other.until("The meeting is over.", "This laptop keeps nothing of it.")
        first.until(NOTE, NOTE_HERE, NOTE_THERE)
        self._look("6 the end")
        left = [file.name for file in other.folder.rglob("*") if file.is_file() and _is_of_meeting(file)]
        if left or (other.folder / "joined").exists():
            raise NotSeen(f"The other laptop still has something of the meeting: {left}")

    def _code(self) -> tuple[str, int]:
        """Return the digits and the door, as they stand on the screen."""
        seen = "\n".join(self._first.words())
        digits, door = DIGITS.search(seen), ADDRESS.search(seen)
        if digits is None or door is None:
            raise NotSeen(f"The first laptop shows no code: {seen}")
        return "".join(digits.groups()), int(door[1] or PORT)

    def _same_rows(self) -> None:
        """Wait until both have the same rows, in the same order; a person may be at work on neither."""
        end = time.monotonic() + PATIENCE
        while (here := self._first.rows()) != (there := self._other.rows()) or not here:
            if time.monotonic() > end:
                raise NotSeen(f"The rows are not the same: {here} and {there}")
            threading.Event().wait(LOOK_AGAIN)


def _is_of_meeting(file: Path) -> bool:
    """Return whether words of the meeting can be read in a file."""
    inside = file.read_bytes()
    return any(words.encode() in inside for words in (NOTE, NOTE_HERE, NOTE_THERE))
