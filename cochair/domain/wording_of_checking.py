"""The one sentence for each thing that is said about the minutes."""

from typing import assert_never

from cochair.domain import paper_parts as part
from cochair.domain import words_of_checking as words
from cochair.domain.check_lines import line_sentences, lines_to_check
from cochair.domain.checking import (
    ANYTHING_ELSE,
    Checking,
    CheckStarted,
    CorrectionAdded,
    LineConfirmed,
    LineSaidWrong,
    MinutesChecked,
)
from cochair.domain.meeting import Meeting
from cochair.domain.sentences import names_of


def checking_sentence(m: Meeting, event: Checking) -> str:
    """Return what was said about the minutes."""
    match event:
        case CheckStarted(by, support):
            if support is None:
                return words.STARTED.format(name=m.name(by))
            return words.STARTED_WITH.format(name=m.name(by), support=m.name(support))
        case LineConfirmed(number, by):
            lines = (line_sentences(m, r) for r in lines_to_check(m) if r.number == number)
            return words.CONFIRMED.format(name=m.name(by), was=" ".join(next(lines, ())))
        case LineSaidWrong():
            return _said_wrong(m, event)
        case CorrectionAdded(_, text):
            return words.PUT_RIGHT.format(words=part.ended(text))
        case MinutesChecked(by):
            return words.CHECKED.format(names=names_of(tuple(m.name(p) for p in by)))
        case _:
            assert_never(event)


def _said_wrong(m: Meeting, event: LineSaidWrong) -> str:
    name = m.name(event.by)
    if event.number == ANYTHING_ELSE:
        return words.SAID_MISSING.format(name=name, words=part.ended(event.words))
    if event.words:
        return words.SAID_WRONG_SO.format(name=name, was=event.was, words=part.ended(event.words))
    return words.SAID_WRONG.format(name=name, was=event.was)
