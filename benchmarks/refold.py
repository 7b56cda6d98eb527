"""Folding the log of a long meeting, against reading the same log from JSON."""

import json
import statistics
import time
from dataclasses import replace

from benchmarks.meeting import practice
from benchmarks.row import Row
from cochair.domain.events import Entry, MeetingEnded, NoteWritten
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.storage.plain_log import plain_log

TIMES = 15
ENTRIES = 600


def rows() -> list[Row]:
    """Return the median of each for a log as long as a meeting of 3 hours."""
    log = [e for e in practice().entries if not isinstance(e.event, MeetingEnded)]
    last = log[-1]
    more = (Entry(last.act + n, last.at, NoteWritten(ItemId(1), "A note.")) for n in range(1, ENTRIES - len(log) + 1))
    entries = [*log, *(replace(e) for e in more)]
    text = json.dumps(plain_log(entries))
    folded, read = [], []
    for _ in range(TIMES):
        began = time.perf_counter()
        fold(entries)
        folded.append(time.perf_counter() - began)
        began = time.perf_counter()
        json.loads(text)
        read.append(time.perf_counter() - began)
    ours, peer = (statistics.median(t) * 1000 for t in (folded, read))
    return [Row(f"refold of {len(entries)} entries, against json.loads of the same log", ours, peer, "ms", None)]
