"""The one sentence for each thing that is written down in a meeting."""

from typing import assert_never

from cochair.domain import words_of_events as words
from cochair.domain.dates import date_words
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import capital
from cochair.domain.written import (
    ActionAgreed,
    ActionCarried,
    ActionReported,
    AnswerPromised,
    CarriedReported,
    DecisionMade,
    HardWordExplained,
    LineCorrected,
    LineTakenOut,
    NoteWritten,
    PersonSaid,
    ThingParked,
    Written,
    YouSaidAnswered,
)


def written_sentence(m: Meeting, event: Written) -> str:
    """Return what was written down, corrected or taken out."""
    match event:
        case NoteWritten(_, text):
            return words.NOTE.format(text=text)
        case PersonSaid(_, person, text, may_be_named):
            who = m.name(person) if may_be_named else capital(m.plan.somebody)
            return words.SAID.format(who=who, text=text)
        case HardWordExplained(_, word, meaning):
            return words.HARD_WORD.format(word=word, meaning=meaning or words.MEANING_LATER)
        case ThingParked(_, text):
            return words.PARKED.format(text=text)
        case DecisionMade(_, text):
            return words.DECISION.format(text=text)
        case ActionAgreed(_, text, who, by):
            return words.ACTION.format(name=m.name(who), text=text, date=date_words(by, year=False))
        case YouSaidAnswered(_, _, outcome, text, ask_again):
            day = "" if ask_again is None else date_words(ask_again, year=False)
            return words.ANSWERED[outcome].format(text=text, date=day)
        case AnswerPromised(_, by, due):
            return words.PROMISED.format(name=m.name(by), date=date_words(due, year=False))
        case ActionCarried(text, who, by):
            return words.CARRIED_ACTION.format(name=m.name(who), text=text, date=date_words(by))
        case ActionReported(_, done, text) | CarriedReported(_, done, text):
            return (words.ACTION_DONE if done else words.ACTION_DROPPED).format(text=text).rstrip()
        case LineCorrected() | LineTakenOut():
            found = words.CORRECTED if isinstance(event, LineCorrected) else words.TAKEN_OUT
            return found.format(was=event.was)
        case _:
            assert_never(event)
