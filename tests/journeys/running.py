"""A running meeting on a fake clock, for journeys through the Run screen."""

from datetime import datetime, timedelta
from pathlib import Path

from cochair.domain.ids import MeetingId
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from cochair.storage.store import Store, open_store

READY = "papers sent 29 October 2026; talked about 8 October 2026; could change: the stops"
HEADER = f"""Board: North Town Board
Meeting: Getting around; 12 November 2026; 10:00 to 11:00; St Mark's Hall
Groups: Members (protected); Workers
Share: Members half
People: Priya (Members, co-chair); Tom (Workers, co-chair); Sam (Members); Ann (Workers); Lou (supporter of Sam)
Agenda:
  Welcome; 5 minutes; check-in
  Buses; 25 minutes; talk; 10 protected for Members; {READY}
  Break; 10 minutes
  Money; 20 minutes; decide; for Workers"""


class FakeClock:
    """Shows the time a test sets; `doze` passes time while the laptop sleeps."""

    def __init__(self, at: datetime) -> None:
        self._at, self._slept = at, timedelta(0)

    def now(self) -> datetime:
        return self._at

    def slept(self) -> timedelta:
        slept, self._slept = self._slept, timedelta(0)
        return slept

    def wait(self, **span: float) -> None:
        self._at += timedelta(**span)

    def doze(self, **span: float) -> None:
        self._at += timedelta(**span)
        self._slept += timedelta(**span)


def new_meeting(folder: Path) -> tuple[Store, MeetingId, LiveMeeting, FakeClock]:
    """Return a real store with a shared agenda, and the meeting at its start."""
    store = open_store(folder, unlocked=True)
    plan = read_header(list(enumerate(HEADER.splitlines(), 1)))
    clock = FakeClock(plan.starts)
    meeting = store.library.new_meeting(plan, plan.starts - timedelta(days=14))
    return store, meeting, LiveMeeting(store.library.log(meeting), clock), clock
