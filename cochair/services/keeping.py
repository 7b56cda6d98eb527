"""Writes down what came of promises, in the meeting where they were made."""

from datetime import date

from cochair.domain import sentences as say
from cochair.domain.dates import read_date
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.refused import Refused
from cochair.domain.written import Outcome
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, Library


class Keeping:
    """Each method is on disk when it returns; raises Refused or Unclear with one sentence, and StoreFailed."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library, self._clock = library, clock

    def answer(
        self, meeting: MeetingId, number: int, outcome: Outcome, text: str, by: PersonId | None, again: str
    ) -> None:
        """Answer what was said; `again` is when to ask again, as it was typed."""
        live = self._live(meeting)
        day = self._day(live, again, say.ASK_AGAIN_WHEN) if outcome is Outcome.NOT_KNOWN else None
        live.answer_line(number, outcome, text, by, day)

    def promise(self, meeting: MeetingId, number: int, by: PersonId, due: str) -> None:
        """Say who will answer, and by when as it was typed."""
        live = self._live(meeting)
        live.promise_answer(number, by, self._day(live, due, say.BY_WHEN))

    def report(self, meeting: MeetingId, number: int, text: str, *, done: bool) -> None:
        """Say what came of an action."""
        self._live(meeting).report(number, text, done=done)

    def report_carried(self, meeting: MeetingId, number: int, text: str, *, done: bool) -> None:
        """Say what came of an action from before that meeting."""
        self._live(meeting).report_carried(number, text, done=done)

    def _live(self, meeting: MeetingId) -> LiveMeeting:
        return LiveMeeting(self._library.log(meeting), self._clock)

    def _day(self, live: LiveMeeting, typed: str, missing: str) -> date:
        found = read_date(typed, live.meeting.plan.local(self._clock.now()).date())
        if found is None:
            raise Refused(missing)
        return found
