"""The practice meeting, played once in memory."""

from collections.abc import Sequence
from datetime import datetime

from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.meeting import Meeting
from cochair.resources import resource
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from cochair.services.scripts.lines import ScriptTimes
from cochair.services.scripts.player import ScriptClock
from cochair.services.scripts.scene import Scene
from cochair.services.scripts.sentences import perform


class MemoryLog:
    """A log with no disk."""

    series = 0

    def __init__(self, plan: Plan, at: datetime) -> None:
        self._entries = [Entry(1, at, AgendaShared(plan))]

    def append(self, entries: Sequence[Entry]) -> None:
        self._entries.extend(entries)

    def entries(self) -> list[Entry]:
        return list(self._entries)

    def told(self) -> tuple[list[Entry], Meeting]:
        return self.entries(), fold(self._entries)


def practice() -> LiveMeeting:
    """Return the practice meeting after its last line."""
    text = resource("samples", "practice.meeting").read_text(encoding="utf-8")
    head, _, body = text.partition("\n---\n")
    plan = read_header(list(enumerate(head.splitlines(), 1)))
    clock = ScriptClock(plan.starts)
    live = LiveMeeting(MemoryLog(plan, plan.starts), clock)
    times = ScriptTimes(plan)
    for line in body.splitlines():
        if line.strip() and not line.startswith("#"):
            clock.at, sentence = times.read(line)
            perform(Scene(live), sentence)
    return live
