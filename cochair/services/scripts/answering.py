"""Reads an answer to what somebody said, such as `we did: asked the bus company`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cochair.domain import sentences as say
from cochair.domain.dates import read_date
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Unclear
from cochair.domain.written import Outcome
from cochair.services.ports import OpenYouSaid

_OUTCOMES = (
    (Outcome.DONE, re.compile(r"we did\b\s*[:,]?\s*(.*)", re.IGNORECASE | re.DOTALL)),
    (Outcome.DOING, re.compile(r"we are doing\b\s*[:,]?\s*(.*)", re.IGNORECASE | re.DOTALL)),
    (Outcome.CAN_NOT, re.compile(r"we can ?not\b\s*,?\s*(?:because\b)?\s*[:,]?\s*(.*)", re.IGNORECASE | re.DOTALL)),
    (Outcome.NOT_KNOWN, re.compile(r"we do not know yet\b\s*[:,.;]?\s*(.*)", re.IGNORECASE | re.DOTALL)),
)
_AGAIN = re.compile(r"(?:and )?ask again on (.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AnswerRead:
    """What came of somebody's words, in words, and when to ask again."""

    outcome: Outcome
    text: str
    ask_again: date | None = None


def read_answer(words: str, today: date) -> AnswerRead:
    """Return the answer that words tell; raises Unclear when they begin with none of the four."""
    for outcome, pattern in _OUTCOMES:
        found = pattern.fullmatch(words.strip())
        if found and outcome is Outcome.NOT_KNOWN:
            again = _AGAIN.fullmatch(found[1].strip())
            return AnswerRead(outcome, "", read_date(again[1], today) if again else None)
        if found:
            return AnswerRead(outcome, found[1])
    raise Unclear(say.ANSWER_UNCLEAR)


def find_said(m: Meeting, earlier: Sequence[OpenYouSaid], start: str) -> tuple[str, MeetingId | None]:
    """Return the words that begin so and the earlier meeting they were said in, those of this meeting first.

    Raises Unclear for none, or for several where no single one of them still waits.
    """
    here = [(s.text, None, s.answer is None) for s in m.you_said if _begins(s.text, start)]
    before = [(s.text, s.meeting, True) for s in earlier if _begins(s.text, start)]
    for among in (here, before):
        waiting = dict.fromkeys((text, place) for text, place, waits in among if waits)
        found = list(waiting or dict.fromkeys((text, place) for text, place, _ in among))
        if len(found) > 1:
            raise Unclear(say.SAID_TWICE)
        if found:
            return found[0]
    raise Unclear(say.NOBODY_SAID_SO)


def _begins(text: str, start: str) -> bool:
    bare = " ".join(start.split()).rstrip(".…").casefold()
    return bool(bare) and text.casefold().startswith(bare)
