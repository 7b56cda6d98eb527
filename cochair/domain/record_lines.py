"""What a full record says about each entry of a log, in the sentences that screen and voice use too."""

from collections.abc import Sequence
from dataclasses import replace

from cochair.domain import events as e
from cochair.domain import paper_parts as part
from cochair.domain import words_of_record as words
from cochair.domain.agenda import Plan
from cochair.domain.as_shown import plan_as_shown
from cochair.domain.asked import ChangeMade, QuestionAsked
from cochair.domain.events import Entry, Event
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_results import how_decided
from cochair.domain.paper_parts import shown_name
from cochair.domain.records import Decision, words_of
from cochair.domain.wording import sentence
from cochair.domain.wording_of_questions import loss_words
from cochair.domain.written import ActionReported, AnswerPromised, DecisionMade, YouSaidAnswered

NEVER_WITH_A_TIME = (
    e.CardHeld,
    e.CardLowered,
    e.ClocksStopped,
    e.ClocksGoOn,
    e.TurnStarted,
    e.TurnEnded,
    e.HandRaised,
    e.HandLowered,
    e.OrderSetAside,
    e.RoundPassed,
)
"""Who held a card, spoke or wanted to is nobody's business; a stop of the clocks would tell when a card was up."""
_NOTHING_TO_KEEP = (e.AgendaShared, e.EmptyItemAsked, e.OrderChosen)


def with_shown_names(entries: Sequence[Entry]) -> list[Entry]:
    """Return a log in which everybody is called what papers may call them, also where a laptop has their name."""
    plan = next(x.event.plan for x in entries if isinstance(x.event, e.AgendaShared))
    return [replace(x, event=_as_shown(plan, x.event)) for x in entries]


def _as_shown(plan: Plan, event: Event) -> Event:
    match event:
        case e.AgendaShared():
            return e.AgendaShared(plan_as_shown(event.plan))
        case e.LaptopJoined(name=name, person=None):
            found = (p for p in plan.people if name.casefold() in (p.name.casefold(), *p.name.casefold().split()[:1]))
            return replace(event, name=next((shown_name(plan, p.id) for p in found), name))
    return event


def line(m: Meeting, event: Event) -> str:
    """Return what the record says about an event, or nothing; `m` is the meeting after it."""
    if isinstance(event, (*NEVER_WITH_A_TIME, *_NOTHING_TO_KEEP)):
        return ""
    told = part.ended(part.capital(part.typed(sentence(m, event))))
    match event:
        case QuestionAsked():
            return " ".join((told, *_reason(event.because), *(loss_words(m, loss) for loss in event.losses)))
        case ChangeMade():
            return " ".join((told, *_reason(event.because)))
        case DecisionMade():
            made = next(r for r in reversed(m.records) if isinstance(r, Decision) and r.text == event.text)
            return " ".join((told, *how_decided(m, made)))
        case YouSaidAnswered():
            return _about(event.said, told)
        case AnswerPromised(number) | ActionReported(number):
            said = next((words_of(r) for r in m.records if r.number == number), "")
            return _about(said, told)
    return told


def _reason(because: str) -> tuple[str, ...]:
    return part.sentences(words.REASON.format(because=part.typed(because))) if because else ()


def _about(said: str, told: str) -> str:
    return words.ANSWER_TO.format(said=part.ended(part.typed(said)), answer=told)
