"""What one meeting adds to the story of an item: a plain sentence for each thing that happened, with its day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cochair.domain.dates import date_words
from cochair.domain.events import ActionReported, Entry
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.minutes_check import beside
from cochair.domain.paper_parts import capital, ended, shown_name, typed
from cochair.domain.pushed_off import why_put_off
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, Record, YouSaid
from cochair.domain.written import Outcome, YouSaidAnswered
from cochair.services import story_sentences as say

_PUT_OFF = (ItemState.CARRIED, ItemState.DROPPED)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened: on which day, what, and in which meeting or None for none."""

    day: date
    words: str
    meeting: MeetingId | None


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting, and the entries of its log that count."""

    id: MeetingId
    meeting: Meeting
    entries: Sequence[Entry]

    @property
    def day(self) -> date:
        """The day on which people met, or will meet."""
        return self.on(self.meeting.began or self.meeting.plan.starts)

    def on(self, instant: datetime) -> date:
        """Return the day of an instant where the meeting is."""
        return self.meeting.plan.local(instant).date()

    def line(self, day: date, words: str) -> StoryLine:
        """Return a line of this meeting."""
        return StoryLine(day, words, self.id)


def item_lines(met: Met, progress: ItemProgress, *, first: bool) -> Iterator[StoryLine]:
    """Give what happened to an item in a meeting; `first` when it was never on an agenda before."""
    m, item = met.meeting, progress.item
    if m.phase is Phase.PLANNED:
        yield met.line(met.day, say.TO_COME)
        return
    yield met.line(met.day, say.FIRST if first else say.AGAIN)
    if item.for_group is not None:
        yield met.line(met.day, say.FOR_GROUP.format(group=m.plan.group(item.for_group).name))
    if progress.state is ItemState.DONE and item.led_by is not None:
        yield met.line(met.day, capital(say.LED.format(name=shown_name(m.plan, item.led_by))))
    told = [line for record in m.records if record.item == item.id for line in record_lines(met, record)]
    if progress.state is ItemState.DONE and not told:
        yield met.line(met.day, say.TALKED)
    yield from told
    if progress.state in _PUT_OFF:
        because = ended(typed(why_put_off(m, item.id)))
        yield met.line(met.day, say.PUT_OFF.format(because=because))


def record_lines(met: Met, record: Record) -> Iterator[StoryLine]:
    """Give what was written down, what came of it, and what was put right about it."""
    words = _words(met, record)
    if not words:
        return
    yield met.line(met.on(record.at), words)
    if isinstance(record, YouSaid) and record.answer is not None and record.answered_at is not None:
        yield met.line(met.on(record.answered_at), answer_words(record.answer))
    if isinstance(record, Action) and record.report is not None:
        yield met.line(_reported_on(met, record), _report_words(record))
    right = typed(" ".join(beside(met.meeting, record.number)))
    if right:
        check, number = met.meeting.check, record.number
        remarks = [remark.at for remark in check.remarks if remark.number == number]
        corrections = [correction.at for correction in check.corrections if correction.number == number]
        yield met.line(met.on(max(remarks + corrections)), right)


def answer_words(answer: YouSaidAnswered) -> str:
    """Return what came of somebody's words."""
    if answer.outcome is Outcome.NOT_KNOWN:
        if answer.ask_again is None:
            return say.NOT_KNOWN
        return say.ASK_AGAIN.format(date=date_words(answer.ask_again))
    return say.ANSWERS[answer.outcome].format(text=ended(typed(answer.text)))


def _words(met: Met, record: Record) -> str:
    plan, text = met.meeting.plan, "" if isinstance(record, HardWord) else typed(record.text)
    match record:
        case Note():
            return say.WROTE.format(text=text)
        case YouSaid(person=person, may_be_named=may_be_named):
            name = capital(shown_name(plan, person)) if may_be_named else capital(plan.somebody)
            return say.SAID.format(name=name, text=text)
        case Parked():
            return say.KEPT_FOR_LATER.format(text=ended(text))
        case Decision():
            return say.DECIDED.format(text=ended(text))
        case Action(who=who, by=by):
            words = say.WILL_DO if text[:1].islower() else say.WILL_DO_THIS
            name = capital(shown_name(plan, who))
            return words.format(name=name, text=text.removesuffix("."), date=date_words(by))
        case HardWord():
            return ""


def _report_words(action: Action) -> str:
    assert action.report is not None
    words = say.DONE if action.report.done else say.NOT_DONE
    told = words.format(text=ended(typed(action.text)))
    return f"{told} {ended(typed(action.report.text))}" if action.report.text else told


def _reported_on(met: Met, action: Action) -> date:
    """Return the day of the newest report on an action."""
    told = (e.at for e in met.entries if isinstance(e.event, ActionReported) and e.event.number == action.number)
    return met.on(max(told))
