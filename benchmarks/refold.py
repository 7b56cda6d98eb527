"""Folding the log of a long meeting, against reading it from JSON; and looking it over, against folding it."""

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.meeting import practice
from benchmarks.row import Row
from cochair.domain.events import Entry, MeetingEnded, NoteWritten
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.domain.possible import must_be_possible
from cochair.storage.plain_log import plain_log

TIMES = 15
ENTRIES = 600


def rows() -> list[Row]:
    """Return the median of each for a log as long as a meeting of 3 hours, in work of the processor."""
    log = [e for e in practice().entries if not isinstance(e.event, MeetingEnded)]
    last = log[-1]
    more = (Entry(last.act + n, last.at, NoteWritten(ItemId(1), "A note.")) for n in range(1, ENTRIES - len(log) + 1))
    entries = [*log, *(replace(e) for e in more)]
    text = json.dumps(plain_log(entries))
    acts: tuple[Callable[[], object], ...] = (
        lambda: fold(entries),
        lambda: json.loads(text),
        lambda: must_be_possible(entries),
    )
    found = [[_taken(act) for act in acts] for _ in range(TIMES)]
    folded, read, looked = (statistics.median(times) for times in zip(*found, strict=True))
    return [
        Row(f"refold of {len(entries)} entries, against json.loads of the same log", folded, read, "ms", None),
        Row("the same log told and looked over, against the refold alone", looked, folded, "ms", 1.2),
    ]


def _taken(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000
