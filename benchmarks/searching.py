"""Searching many years of meetings while somebody types, against the same question put to the bare index."""

import random
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from benchmarks.row import Row
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.events import Entry, Event, MeetingEnded, MeetingStarted
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.people import Person
from cochair.domain.written import ActionAgreed, NoteWritten, PersonSaid
from cochair.resources import resource
from cochair.storage.database import open_reader
from cochair.storage.keys import find_key
from cochair.storage.search import question
from cochair.storage.store import Store, open_store

MEETINGS, ACTIONS, NOTES, SAID = 2_000, 20, 90, 10
"""Actions, notes and things said are a meeting's: 40,000 actions and 200,000 other lines in all."""
MOST_FOUND = 200
LONGEST_WAIT = 50.0
"""Milliseconds until the first results, at 99 of 100 letters typed (issue goal)."""
TYPED = (
    "bus stop", "the last bus", "hospital letter", "write to the council", "garden", "people", "money for the trip",
    "quiet room", "ramp", "who pays", "taxi", "school", "minutes", "friend", "christmas", "doctor said", "a plan",
)  # fmt: skip
NARROWED = (
    "is:open", "is:action", "is:said", "is:open who:Ann", "who:Tom letter", "said:Sam", "said:Sam bus", "by:2026-12",
    "item:buses", "item:buses ramp", "is:decision", "who:Ann item:garden",
)  # fmt: skip
_PEOPLE = tuple(Person(PersonId(name.casefold()), name) for name in ("Ann", "Tom", "Sam", "Priya", "Lee"))
_TITLES = ("Buses", "Garden", "Doctors", "Money", "Next meeting")
Ask = Callable[[str], object]
_FIRST = datetime(1990, 1, 10, 10, tzinfo=UTC)
_EVERY = timedelta(days=6)


def rows() -> list[Row]:
    """Return the longest waits of 100 letters, with words only and with filters."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open_store(folder, unlocked=True) as store:
            _fill(store)
        with open_store(folder, unlocked=True) as store:
            ours, raw = _times(store.library.search, _bare(folder), tuple(_letters(TYPED)))
            narrowed = _slowest(_timed(store.library.search, typed) for typed in NARROWED * 5)
    return [
        Row("search at each letter typed, 240,000 lines, 99th of 100, against 50 ms", ours, LONGEST_WAIT, "ms", 1),
        Row("the same, against the bare index (FTS5)", ours, raw, "ms", 1.5),
        Row("search with is:, who:, said:, by:, item:, 99th of 100, against 50 ms", narrowed, LONGEST_WAIT, "ms", 1),
    ]


def _times(search: Ask, bare: Ask, typed: tuple[str, ...]) -> tuple[float, float]:
    """Return the slow end of our search and of the bare one, taking turns."""
    ours, raw = [], []
    for words in typed:
        ours.append(_timed(search, words))
        raw.append(_timed(bare, question(words)))
    return _slowest(ours), _slowest(raw)


def _bare(folder: Path) -> Ask:
    """Return what puts a question to the index alone."""
    reader = open_reader(folder, find_key(folder, True, None))
    sql = "SELECT rowid, text FROM line WHERE line MATCH ? ORDER BY rowid DESC LIMIT ?"
    return lambda asked: reader.rows(sql, (asked, MOST_FOUND))


def _letters(phrases: tuple[str, ...]) -> Iterator[str]:
    """Give what is in the line after each letter."""
    for phrase in phrases:
        yield from (phrase[:end] for end in range(1, len(phrase) + 1) if phrase[end - 1] != " ")


def _timed(search: Ask, words: str) -> float:
    """Return milliseconds, the middle of three."""
    taken = []
    for _ in range(3):
        began = perf_counter()
        search(words)
        taken.append((perf_counter() - began) * 1_000)
    return median(taken)


def _slowest(times: Iterable[float]) -> float:
    return quantiles(times, n=100, method="inclusive")[-1]


def _fill(store: Store, meetings: int = MEETINGS) -> None:
    chance, words = random.Random(2026), _words()
    for number in range(meetings):
        starts = _FIRST + number * _EVERY
        ends = starts + timedelta(hours=2)
        items = tuple(AgendaItem(ItemId(n), title, 20, Kind.TALK) for n, title in enumerate(_TITLES, 1))
        plan = Plan("North", "Getting around", starts, ends, ends, "Hall", "Europe/London", (), _PEOPLE, items)
        log = store.library.log(store.library.new_meeting(plan, starts))
        told = enumerate(_told(chance, words, starts), 1)
        log.append([Entry(act, starts + timedelta(seconds=act), event) for act, event in told])


def _told(chance: random.Random, words: tuple[list[str], list[float]], starts: datetime) -> Iterator[Event]:
    yield MeetingStarted(starts)
    for _ in range(ACTIONS):
        by = starts.date() + timedelta(days=chance.randrange(1, 60))
        yield ActionAgreed(_item(chance), _sentence(chance, words), chance.choice(_PEOPLE).id, by)
    for _ in range(NOTES):
        yield NoteWritten(_item(chance), _sentence(chance, words))
    for _ in range(SAID):
        yield PersonSaid(_item(chance), chance.choice(_PEOPLE).id, _sentence(chance, words), chance.random() < 1 / 2)
    yield MeetingEnded()


def _item(chance: random.Random) -> ItemId:
    return ItemId(chance.randrange(1, 1 + len(_TITLES)))


def _sentence(chance: random.Random, words: tuple[list[str], list[float]]) -> str:
    return " ".join(chance.choices(words[0], cum_weights=words[1], k=chance.randrange(5, 13)))


def _words() -> tuple[list[str], list[float]]:
    """Return the 20,000 commonest words, and how often each and all before it are used."""
    known: list[str] = []
    often: list[float] = []
    for line in resource("words", "common.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            zipf, *found = line.split()
            known += found
            often += [10 ** float(zipf)] * len(found)
    return known, list(accumulate(often))


if __name__ == "__main__":
    for row in rows():
        print(row.cells(), file=sys.stdout)
