"""How questions come and go: they lapse by themselves when nothing is left to ask about."""

from typing import assert_never

from cochair.domain import asked as a
from cochair.domain.ids import PersonId
from cochair.domain.meeting import ItemState, Meeting, Phase
from cochair.domain.questions import Question, Result
from cochair.domain.replacing import replace
from cochair.domain.timing import MINUTE
from cochair.domain.wishes import WishKind

OVER = (ItemState.DONE, ItemState.CARRIED, ItemState.DROPPED)
ABOUT_AN_ITEM = (
    *(WishKind.SHORTEN, WishKind.LENGTHEN, WishKind.MOVE),
    *(WishKind.DROP, WishKind.CARRY, WishKind.USE),
)
ABOUT_THE_OPEN_ITEM = (WishKind.LEAVE, WishKind.JUMP, WishKind.END_BREAK, WishKind.DECIDE)


def ask(m: Meeting, event: a.Asking) -> Meeting:
    """Return the meeting after a question was asked, answered or settled."""
    match event:
        case a.QuestionAsked():
            during = None if m.now_item is None else m.now_item.item.id
            return replace(m, questions=(*m.questions, Question(event, during)))
        case a.QuestionAnswered():
            return _with(m, m.question_of(event.number).answered(event))
        case a.QuestionAgreed(number, former):
            return _with(m, replace(m.question_of(number), result=Result.AGREED, former=former))
        case a.QuestionRefused(number) | a.QuestionLapsed(number):
            result = Result.REFUSED if isinstance(event, a.QuestionRefused) else Result.LAPSED
            return _with(m, replace(m.question_of(number), result=result))
        case a.YesTakenBack(number, by):
            back = m.question_of(number)
            answers = tuple(x for x in back.answers if x.by != by)
            return _with(m, replace(back, answers=answers, result=Result.REFUSED, wants_back=None))
        case a.ChangeMade():
            return m
        case _:
            assert_never(event)


def wanted_back(m: Meeting, number: int, by: PersonId) -> Meeting:
    """Return the meeting after somebody took a yes back that is agreed; the laptop that runs it gives back."""
    return _with(m, replace(m.question_of(number), wants_back=by))


def settle(m: Meeting) -> Meeting:
    """Return the meeting with an open question lapsed when its item or the meeting is over, or its minutes are."""
    question = m.question
    if question is None or _stands(m, question):
        return m
    return _with(m, replace(question, result=Result.LAPSED))


def _stands(m: Meeting, question: Question) -> bool:
    kind = question.asked.wish.kind
    about = question.asked.wish.item if kind in ABOUT_AN_ITEM else question.during
    if m.phase is Phase.ENDED:
        return False
    if kind not in ABOUT_AN_ITEM + ABOUT_THE_OPEN_ITEM or about is None:
        return True
    progress = m.item(about)
    if progress.state in OVER:
        return False
    if kind is WishKind.LEAVE:
        return progress.reserved > 0
    return kind is not WishKind.END_BREAK or progress.used < progress.minutes * MINUTE


def _with(m: Meeting, question: Question) -> Meeting:
    return replace(m, questions=tuple(question if q.number == question.number else q for q in m.questions))
