"""A long log that is told again after one more act, against the whole log told from the start."""

import statistics
import time
from collections.abc import Callable

from benchmarks.meeting import practice
from benchmarks.row import Row
from cochair.domain.events import Entry, MeetingEnded, NoteWritten, Undone
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.domain.retold import Retold, fitting
from cochair.together.wire_rows import RoomBytes

TIMES = 9
ENTRIES = 2_000


def _long_log() -> list[Entry]:
    log = [e for e in practice().entries if not isinstance(e.event, MeetingEnded)]
    last = log[-1]
    more = range(1, ENTRIES - len(log) + 1)
    return [*log, *(Entry(last.act + n, last.at, NoteWritten(ItemId(1), f"Note {n}.")) for n in more)]


def _measure(again: Callable[[list[Entry]], object], whole: Callable[[list[Entry]], object]) -> tuple[float, float]:
    """Return the milliseconds of both, where each time one act is undone and another one comes."""
    log, ours, peer = _long_log(), list[float](), list[float]()
    again(log)
    for n in range(1, TIMES + 1):
        last = log[-1]
        undone, new = Undone(last.act), NoteWritten(ItemId(1), f"Another note {n}.")
        log = [*log, Entry(last.act + 1, last.at, undone), Entry(last.act + 2, last.at, new)]
        for act, times in ((again, ours), (whole, peer)):
            began = time.perf_counter()
            act(log)
            times.append(time.perf_counter() - began)
    return statistics.median(ours) * 1000, statistics.median(peer) * 1000


def rows() -> list[Row]:
    """Return the rows for the table."""
    told, shown = Retold(fitting), RoomBytes()
    ours, peer = _measure(told.tell, fold)
    room, whole_room = _measure(shown.of, lambda log: RoomBytes().of(log))
    return [
        Row("an undo in a log of 2,000 entries, told again, against the whole log", ours, peer, "ms", 0.25),
        Row("what the screen for everyone gets then, against the whole of it", room, whole_room, "ms", 0.25),
    ]


if __name__ == "__main__":
    for line in rows():
        print(" | ".join(line.cells()))
