"""What a script line is answered with, as plain data: a question and its answers, a new plan."""

from typing import Any

from cochair.domain import sentences as say
from cochair.domain.asked import (
    QuestionAgreed,
    QuestionAnswered,
    QuestionAsked,
    QuestionLapsed,
    QuestionRefused,
    YesTakenBack,
)
from cochair.domain.check_lines import line_sentences, lines_to_check
from cochair.domain.events import RebalanceProposed
from cochair.domain.fairness import in_line
from cochair.domain.meeting import Meeting
from cochair.domain.questions import Question, Result
from cochair.domain.rebalance import options
from cochair.domain.sentences_of_questions import CHANGED_SINCE
from cochair.domain.wording_of_questions import change_words, loss_words, still_asked
from cochair.services.live import Events

Answer = dict[str, Any]
ABOUT_ONE = QuestionAsked | QuestionAnswered | QuestionAgreed | QuestionRefused | QuestionLapsed | YesTakenBack


def asked_told(m: Meeting, question: Question) -> Answer:
    """Return a question that has just been asked: whom it waits for, what would change, and who would lose what."""
    return {
        "asked": still_asked(m, question),
        "question": question.number,
        "change": change_words(m, question.asked.wish),
        "takes": [loss_words(m, loss) for loss in question.asked.losses],
    }


def question_told(m: Meeting, events: Events) -> Answer:
    """Return which question some events are about, and where it stands now."""
    numbers = [e.number for e in events if isinstance(e, ABOUT_ONE)]
    if not numbers:
        return {}
    question = m.question_of(numbers[-1])
    told: Answer = {"question": question.number, "result": question.result.value}
    if question.result is Result.OPEN:
        told["because"] = still_asked(m, question)
    elif question.result is Result.LAPSED:
        told["because"] = CHANGED_SINCE
    return told


def lapsed_told(before: Meeting, after: Meeting) -> Answer:
    """Return which question closed by itself because a line left nothing to ask about."""
    was = before.question
    if was is None or all(q.number != was.number or q.result is not Result.LAPSED for q in after.questions):
        return {}
    return {"lapsed": was.number}


def order_told(m: Meeting) -> list[Answer]:
    """Return everyone who waits, in order, each with the reason."""
    return [{"name": m.name(person), "because": because} for person, because in in_line(m)]


def check_told(m: Meeting) -> Answer:
    """Return each line of the minutes with what was said about it, and the version of the minutes."""
    lines = [
        {"line": place, "text": " ".join(line_sentences(m, record)), "standing": _standing(m, record.number)}
        for place, record in enumerate(lines_to_check(m), 1)
    ]
    return {"lines": lines, "version": m.check.version, "checked": m.check.checked is not None}


def _standing(m: Meeting, number: int) -> str | None:
    answer = m.check.answers.get(number)
    return answer.standing.value if answer else None


def rebalance_told(m: Meeting, events: Events) -> Answer:
    """Return a proposal as data: the changes with their reasons, and the other ways out."""
    proposals = [e for e in events if isinstance(e, RebalanceProposed)]
    if not proposals:
        return {"changes": [], "options": [], "because": say.FITS}
    proposal = proposals[0]
    return {
        "changes": [
            {"item": m.item(c.item).item.title, "from": c.before, "to": c.after, "because": c.because}
            for c in proposal.changes
        ],
        "still_short": proposal.still_short,
        "options": [
            {"option": o.kind, "item": o.item or None, "minutes": o.minutes or None, "because": o.because}
            for o in options(m, proposal.still_short)
        ],
    }
