"""Replays a meeting second by second, and keeps what is heard of it and when."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cochair.domain.events import Entry
from cochair.domain.fold import fold, meeting_at
from cochair.domain.meeting import Meeting
from cochair.services.calling import Calling, Heard, Wanted

SECOND = timedelta(seconds=1)
LASTS = timedelta(seconds=2)
"""How long a sound or a sentence is heard here."""
Line = tuple[str, str]


@dataclass
class Listener:
    """Somebody who listens; `busy` is until when something is heard, `begun` the meeting at each first sound."""

    calling: Calling
    wanted: Wanted
    zone_of: Meeting
    busy: datetime
    heard: list[Line] = field(default_factory=list)
    shown: list[Line] = field(default_factory=list)
    begun: list[Meeting] = field(default_factory=list)

    def look(self, m: Meeting) -> Heard:
        idle = m.as_of >= self.busy
        found = self.calling.look(m, self.wanted, idle=idle, ours=not idle)
        self._keep(m, found)
        return found

    def _keep(self, m: Meeting, found: Heard) -> None:
        at = f"{self.zone_of.plan.local(m.as_of):%H:%M:%S}"
        words = " ".join(found.shown)
        if words:
            self.shown.append((at, words))
        if found.chime is not None or found.said:
            self.heard.append((at, words if found.said else f"♪ {found.chime}"))
            self.begun.append(m)
            self.busy = m.as_of + LASTS
        elif found.hush:
            self.busy = m.as_of


def replay(entries: list[Entry], wanted: Wanted, until: datetime | None = None) -> Listener:
    """Return what a listener heard of a meeting who looked at it once a second, and at each act."""
    first = fold(entries[:1])
    listener = Listener(Calling(first), wanted, first, entries[0].at)
    second = _start(entries)
    acts = sorted({entry.act for entry in entries[1:]})
    m = first
    for act in acts:
        at = next(entry.at for entry in entries if entry.act == act)
        second = _wait(listener, m, second, at)
        m = fold([entry for entry in entries if entry.act <= act])
        listener.look(meeting_at(m, max(at, m.as_of)))
    if until is not None:
        _wait(listener, m, second, until)
    return listener


def _start(entries: list[Entry]) -> datetime:
    return entries[1].at if len(entries) > 1 else entries[0].at


def _wait(listener: Listener, m: Meeting, second: datetime, until: datetime) -> datetime:
    while second + SECOND < until:
        second += SECOND
        listener.look(meeting_at(m, max(second, m.as_of)))
    return max(second, until)
