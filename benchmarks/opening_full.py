"""From the start of the process until Home stands, with many years of meetings behind it, against an empty store."""

import resource
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.opening import FIRST, OURS, once
from benchmarks.row import Row
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.events import Entry, Event, MeetingEnded, MeetingStarted
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.people import Person
from cochair.domain.written import ActionAgreed, ActionReported, NoteWritten, Outcome, PersonSaid, YouSaidAnswered
from cochair.storage.store import Store, open_store

MEETINGS, TIMES = 2_000, 7
ACTIONS, NOTES, SAID = 5, 20, 3
"""Of each meeting. Everything is done and answered, but for what the last meetings agreed."""
OPEN = 3
"""Meetings whose actions nobody has reported on, and whose people have no answer yet."""
_PEOPLE = tuple(Person(PersonId(name.casefold()), name) for name in ("Ann", "Tom", "Sam", "Priya", "Lee"))
_ITEMS = tuple(AgendaItem(ItemId(n), title, 30, Kind.TALK) for n, title in enumerate(("Buses", "Garden", "Money"), 1))
_EVERY = timedelta(days=6)
_LAST = datetime(2026, 11, 12, 10, tzinfo=UTC)


def rows() -> list[Row]:
    """Return the median work of the first drawing and of Home, with an empty store and a full one in turn."""
    with tempfile.TemporaryDirectory() as name:
        empty, full = (str(Path(name, kind)) for kind in ("empty", "full"))
        for folder, many in ((empty, 0), (full, MEETINGS)):
            with open_store(Path(folder), unlocked=True) as store:
                fill(store, many)
        times: dict[tuple[str, str], list[float]] = {(code, at): [] for code in (FIRST, OURS) for at in (full, empty)}
        for _ in range(TIMES):
            for (code, folder), taken in times.items():
                taken.append(_work(code, folder))
    first, first_empty, home, home_empty = map(median, times.values())
    return [
        Row(f"first paint with {MEETINGS:,} meetings kept, against none", first, first_empty, "s", 1.2),
        Row(f"Home on screen with {MEETINGS:,} meetings kept, against none", home, home_empty, "s", 1.2),
    ]


def _work(code: str, folder: str) -> float:
    """Run a program on a data folder; return the seconds of a processor that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    once(code, folder)
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    return now.ru_utime + now.ru_stime - before.ru_utime - before.ru_stime


def fill(store: Store, meetings: int) -> None:
    """Keep so many ended meetings, the last one in November 2026."""
    for left in range(meetings, 0, -1):
        starts = _LAST - (left - 1) * _EVERY
        ends = starts + timedelta(hours=2)
        plan = Plan("North", "Getting around", starts, ends, ends, "Hall", "Europe/London", (), _PEOPLE, _ITEMS)
        log = store.library.log(store.library.new_meeting(plan, starts))
        told = enumerate(_told(starts, done=left > OPEN), 1)
        log.append([Entry(act, starts + timedelta(seconds=act), event) for act, event in told])


def _told(starts: datetime, *, done: bool) -> Iterator[Event]:
    yield MeetingStarted(starts)
    for n in range(ACTIONS):
        by = starts.date() + timedelta(days=20)
        yield ActionAgreed(_ITEMS[n % 3].id, f"write letter {n} to the bus company", _PEOPLE[n % 5].id, by)
    for n in range(NOTES):
        yield NoteWritten(_ITEMS[n % 3].id, f"The number {n} bus is late, and nobody says why")
    for n in range(SAID):
        yield PersonSaid(_ITEMS[n % 3].id, _PEOPLE[n].id, f"I waited {n} hours", True)
    for n in range(ACTIONS if done else 0):
        yield ActionReported(n + 1, True, "")
    for n in range(SAID if done else 0):
        yield YouSaidAnswered(_ITEMS[n % 3].id, f"I waited {n} hours", Outcome.DONE, "A new bus", None)
    yield MeetingEnded()


if __name__ == "__main__":
    for row in rows():
        print(row.cells(), file=sys.stdout)
