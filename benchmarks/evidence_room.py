"""A meeting that is moved on through CoChair's own rules and fold, with no log: 10,000 of them fit into minutes."""

from collections.abc import Callable
from datetime import timedelta

from cochair.domain.agenda import Plan
from cochair.domain.events import Event
from cochair.domain.fold import after, meeting_at, planned
from cochair.domain.meeting import Meeting


class Room:
    """Does with an act what a LiveMeeting does, without the disk: the clocks run, a rule decides, its events apply."""

    def __init__(self, plan: Plan) -> None:
        self.meeting = planned(plan)

    def at(self, seconds: int) -> Meeting:
        """Return the meeting some seconds after its planned start."""
        self.meeting = meeting_at(self.meeting, self.meeting.plan.starts + timedelta(seconds=seconds))
        return self.meeting

    def do(self, decide: Callable[[Meeting], tuple[Event, ...]]) -> tuple[Event, ...]:
        """Do what a rule decides, now; raises Refused."""
        events = decide(self.meeting)
        self.meeting = after(self.meeting, *events)
        return events
