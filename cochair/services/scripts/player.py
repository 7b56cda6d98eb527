"""Plays a meeting script into the store: every line is answered once it is durable."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from unicodedata import normalize

from cochair.domain import sentences as say
from cochair.domain.agenda import Plan
from cochair.domain.asked import QuestionAsked
from cochair.domain.dates import instant
from cochair.domain.events import (
    CheckStarted,
    DecisionMade,
    EmptyItemAsked,
    LaptopSlept,
    LineConfirmed,
    LineSaidWrong,
    OrderChosen,
    RebalanceProposed,
    TurnStarted,
)
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.pushed_off import reminders
from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules.speaking import next_in_line
from cochair.domain.rules.writing import lacking_sentence
from cochair.domain.summary import summary
from cochair.services.earlier import put_off_before
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import Library, OpenYouSaid, StoreFailed
from cochair.services.scripts.answers import Answer as Answer
from cochair.services.scripts.answers import (
    asked_told,
    check_told,
    lapsed_told,
    order_told,
    question_told,
    rebalance_told,
)
from cochair.services.scripts.header import HeaderFault, read_header
from cochair.services.scripts.lines import ScriptTimes
from cochair.services.scripts.scene import Scene
from cochair.services.scripts.sentences import perform

RULER = "---"
LONGEST_LINE = 2_000_000
"""Letters; an honest line has under 6,000, and up to here each is answered quickly."""
MOST_HEADER = 2_000
"""Lines; an agenda of 200 things takes 230."""


class ScriptClock:
    """A clock that shows the time of the line being played."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the time of the line."""
        return self.at


class ScriptPlayer:
    """One script, line by line. `faults` counts the lines that were refused or wrong."""

    def __init__(self, library: Library, meeting: MeetingId | None = None) -> None:
        self._library = library
        self._header: list[tuple[int, str]] = []
        self._number = 0
        self.faults = 0
        self.meeting_id: MeetingId | None = None
        self.live: LiveMeeting | None = None
        if meeting is not None:
            self._open(meeting)

    def play(self, lines: Iterable[str] | Iterable[bytes]) -> Iterator[Answer]:
        """Answer each line as it comes, and at the end the summary."""
        for line in lines:
            self._number += 1
            if len(line) > LONGEST_LINE or len(self._header) > MOST_HEADER:
                self.faults += 1
                yield {"line": self._number, "error": say.NOT_TEXT}
                return
            answer = self._answer_raw(line)
            if answer is not None:
                self.faults += "error" in answer or "refused" in answer
                yield answer
                if self.live is None and "error" in answer:
                    return
        if self.live is None:
            self.faults += 1
            yield {"line": max(1, self._number), "error": say.NO_RULER if self._header else say.EMPTY_SCRIPT}
            return
        yield {"summary": summary(self.meeting_id or MeetingId(""), self.live.at(self._clock.at))}

    def _answer_raw(self, line: str | bytes) -> Answer | None:
        try:
            text = line.decode() if isinstance(line, bytes) else line
        except UnicodeDecodeError:
            return {"line": self._number, "error": say.NOT_TEXT}
        return self._answer(normalize("NFC", text.rstrip("\r\n").removeprefix("\ufeff")))

    def _answer(self, line: str) -> Answer | None:
        if self.live is None:
            if line.strip() != RULER:
                if line.strip():
                    self._header.append((self._number, line))
                return None
            return self._begin()
        if not line.strip() or line.lstrip().startswith("#"):
            return None
        return {"line": self._number, **self._timed(self.live, line)}

    def _begin(self) -> Answer:
        try:
            plan = read_header(self._header)
            self._open(self._library.new_meeting(plan, shared_at(plan)))
        except HeaderFault as fault:
            return {"line": fault.line, "error": str(fault)}
        except StoreFailed as failed:
            return {"line": self._number, "error": str(failed)}
        assert self.live is not None
        told = {"line": self._number, "meeting": self.meeting_id, "events": ["AgendaShared"]}
        warned = reminders(self.live.meeting, self.live.put_off)
        return told | ({"warnings": list(warned)} if warned else {})

    def _open(self, meeting: MeetingId) -> None:
        log = self._library.log(meeting)
        latest = log.entries()[-1].at
        self._clock = ScriptClock(latest)
        put_off = put_off_before(self._library, meeting)
        self.meeting_id, self.live = meeting, LiveMeeting(log, self._clock, put_off)
        now = self.live.meeting
        going = now.phase is not Phase.PLANNED
        self._times = ScriptTimes(now.plan, latest if going else None)
        for entry in self.live.entries:
            if isinstance(entry.event, LaptopSlept):
                self._sleep_until(entry.event.until)

    def _sleep_until(self, until: datetime) -> None:
        self._times.sleep_until(until)
        self._clock.at = max(self._clock.at, until)

    def _timed(self, live: LiveMeeting, line: str) -> Answer:
        try:
            at, sentence = self._times.read(line)
        except Unclear as unclear:
            return {"error": str(unclear)}
        self._clock.at = at
        shown: Answer = {"at": f"{live.meeting.plan.local(at):%H:%M:%S}"}
        before = live.now()
        try:
            events = perform(Scene(live, self._said_earlier), sentence)
        except Unclear as unclear:
            return {**shown, "error": str(unclear)}
        except (Refused, StoreFailed) as refused:
            return {**shown, "refused": str(refused)}
        return shown | self._told(before, live.meeting, events, sentence)

    def _said_earlier(self) -> list[OpenYouSaid]:
        return [said for said in self._library.open_you_said() if said.meeting != self.meeting_id]

    def _told(self, before: Meeting, after: Meeting, events: Events, sentence: str) -> Answer:
        if any(isinstance(e, EmptyItemAsked) for e in events) and before.now_item is not None:
            return {"asked": say.EMPTY_ITEM.format(item=before.now_item.item.title)}
        if after.question is not None and any(isinstance(e, QuestionAsked) for e in events[:1]):
            return asked_told(after, after.question)
        told: Answer = {"events": [type(e).__name__ for e in events], **question_told(after, events)}
        told |= lapsed_told(before, after)
        for event in events:
            match event:
                case TurnStarted(person) if sentence.strip().rstrip(".").casefold() == "next speaker":
                    following = next_in_line(before)
                    told |= {"speaker": after.name(person), "because": following[1] if following else ""}
                    told["order"] = order_told(after)
                case OrderChosen():
                    told["order"] = order_told(after)
                case DecisionMade(item, lacking=lacking) if lacking:
                    told["warnings"] = [lacking_sentence(after, item, what) for what in lacking]
                case LaptopSlept(until):
                    self._sleep_until(until)
                case CheckStarted() | LineConfirmed() | LineSaidWrong():
                    told |= check_told(after)
        asked = sentence.strip().rstrip(".").casefold() in ("re-balance", "rebalance")
        if asked or any(isinstance(event, RebalanceProposed) for event in events):
            told |= rebalance_told(after, events)
        return told


def shared_at(plan: Plan) -> datetime:
    """Return when an agenda counts as shared: the day it was sent, else when the meeting starts."""
    if plan.agenda_sent is None:
        return plan.starts
    return min(instant(plan.agenda_sent, plan.local(plan.starts).time(), plan.zone), plan.starts)
