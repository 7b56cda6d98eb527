"""Keeping promises after a meeting: who answers what was said, what the answer is, and what came of an action."""

from datetime import date

from cochair.domain import sentences as say
from cochair.domain.dates import date_words
from cochair.domain.events import Event
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.records import YouSaid
from cochair.domain.refused import Refused
from cochair.domain.rules.writing import words_to_keep
from cochair.domain.written import ActionReported, AnswerPromised, CarriedReported, Outcome, YouSaidAnswered

Report = ActionReported | CarriedReported


def promise_answer(m: Meeting, number: int, by: PersonId, due: date) -> tuple[Event, ...]:
    """Say who will answer what was said, and by when."""
    said = _said(m, number)
    _not_past(m, due)
    promise = AnswerPromised(number, by, due)
    return () if said.promise == promise else (promise,)


def answer(
    m: Meeting, number: int, outcome: Outcome, text: str, by: PersonId | None, ask_again: date | None = None
) -> tuple[Event, ...]:
    """Answer what was said; a newer answer may follow."""
    said = _said(m, number)
    if outcome is Outcome.NOT_KNOWN:
        if ask_again is None:
            raise Refused(say.ASK_AGAIN_WHEN)
        _not_past(m, ask_again)
        words = " ".join(text.split())
    else:
        words, ask_again = words_to_keep(text), None
    return (YouSaidAnswered(said.item, said.text, outcome, words, ask_again, None, by),)


def report(m: Meeting, number: int, done: bool, text: str) -> tuple[Event, ...]:
    """Say that an action is done, or that it will not happen and why."""
    _must_have_begun(m)
    action = next((r for r in m.actions if r.number == number), None)
    if action is None:
        raise Refused(say.NO_SUCH_LINE)
    words = " ".join(text.split()) if done else words_to_keep(text)
    found = ActionReported(number, done, words, _told_by(m, number))
    return () if _same(action.report, found) else (found,)


def report_carried(m: Meeting, number: int, done: bool, text: str) -> tuple[Event, ...]:
    """Say what came of an action from before this meeting; that can also be said before it starts."""
    action = next((c for c in m.carried if c.number == number), None)
    if action is None:
        raise Refused(say.NO_SUCH_LINE)
    words = " ".join(text.split()) if done else words_to_keep(text)
    found = CarriedReported(number, done, words, _told_by(m, -number))
    return () if _same(action.report, found) else (found,)


def _told_by(m: Meeting, number: int) -> int:
    """Return the act that told what came of an action, once several laptops can; before, nobody needs it."""
    return m.reports[number].act if m.joined and number in m.reports else 0


def _same(before: Report | None, found: Report) -> bool:
    return before is not None and (before.done, before.text) == (found.done, found.text)


def _said(m: Meeting, number: int) -> YouSaid:
    _must_have_begun(m)
    found = next((r for r in m.you_said if r.number == number), None)
    if found is None:
        raise Refused(say.NO_SUCH_LINE)
    return found


def _must_have_begun(m: Meeting) -> None:
    if m.phase is Phase.PLANNED:
        raise Refused(say.NOT_STARTED)


def _not_past(m: Meeting, day: date) -> None:
    if day < m.plan.local(m.as_of).date():
        raise Refused(say.DATE_PASSED.format(date=date_words(day)))
