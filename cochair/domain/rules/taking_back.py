"""Taking a yes back: possible until what it gave has been used."""

from cochair.domain import asked as a
from cochair.domain import changed as c
from cochair.domain import sentences_of_questions as say
from cochair.domain.events import Event
from cochair.domain.ids import PersonId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.questions import Question, Result
from cochair.domain.refused import Refused
from cochair.domain.rules.must import must_be_here, must_not_have_ended
from cochair.domain.timing import MINUTE
from cochair.domain.wishes import Wish, WishKind


def former(m: Meeting, wish: Wish, made: tuple[Event, ...]) -> a.Former:
    """Return how things stand before a wish comes true, so that a yes to it can be taken back."""
    return a.Former(
        minutes=0 if wish.item is None else m.item(wish.item).minutes,
        finish=m.finish,
        share=None if wish.group is None else m.plan.group(wish.group).share,
        borrowed=tuple(e for e in made if isinstance(e, c.ProtectedBorrowed)),
    )


def take_back(m: Meeting, by: PersonId) -> tuple[Event, ...]:
    """Take one's newest yes back: an open question waits again, and an agreed one gives back what it took."""
    must_not_have_ended(m)
    must_be_here(m, by)
    question = newest_yes(m, by)
    if question is None:
        raise Refused(say.NOTHING_BACK.format(name=m.name(by)))
    if question.result is Result.AGREED:
        return given_back(m, question, by)
    if question.reply_of(by) is a.Reply.YES:
        return (a.QuestionAnswered(question.number, by, a.Reply.NOT_YET, None, a.Keys()),)
    return (a.YesTakenBack(question.number, by),)


def given_back(m: Meeting, question: Question, by: PersonId) -> tuple[Event, ...]:
    """Take a yes back that is agreed, and give back what it took."""
    return (a.YesTakenBack(question.number, by), *_given_back(m, question))


def newest_yes(m: Meeting, by: PersonId) -> Question | None:
    """Return the newest question that a person said yes to and that is open or agreed, or None."""
    return next((q for q in reversed(m.questions) if _said_yes(q, by)), None)


def _said_yes(question: Question, by: PersonId) -> bool:
    counts = question.result in (Result.OPEN, Result.AGREED)
    asked = question.asked.by == by and question.asked.keys != a.Keys()
    return counts and (asked or question.reply_of(by) is a.Reply.YES)


def _given_back(m: Meeting, question: Question) -> tuple[Event, ...]:
    wish = question.asked.wish
    match wish.kind:
        case WishKind.USE | WishKind.SHORTEN:
            assert wish.item is not None
            return _minutes(m.item(wish.item), question)
        case WishKind.DROP | WishKind.CARRY:
            assert wish.item is not None
            if m.item(wish.item).state in (ItemState.DROPPED, ItemState.CARRIED):
                return (c.ItemRestored(wish.item), *_all(question))
        case WishKind.FINISH:
            finish = _former(question).finish
            if finish is not None and m.finish == wish.finish and m.as_of < finish:
                return (c.FinishMoved(finish),)
        case WishKind.SHARE:
            assert wish.group is not None
            if m.plan.group(wish.group).share == wish.share:
                return (c.ShareChanged(wish.group, _former(question).share),)
    raise Refused(say.PLEASE_ASK_AGAIN)


def _former(question: Question) -> a.Former:
    assert question.former is not None  # an agreed question always has it
    return question.former


def _minutes(progress: ItemProgress, question: Question) -> tuple[Event, ...]:
    if progress.state not in (ItemState.TO_COME, ItemState.NOW):
        raise Refused(say.USED_ALREADY)
    if question.asked.wish.kind is WishKind.SHORTEN:
        if progress.minutes != question.asked.wish.minutes or progress.used >= progress.minutes * MINUTE:
            raise Refused(say.USED_ALREADY)
        return (c.MinutesRestored(progress.item.id, _former(question).minutes), *_all(question))
    unused = int((progress.minutes * MINUTE - progress.used).total_seconds()) - progress.reserved
    back = min(unused, sum(b.seconds for b in _former(question).borrowed))
    if back <= 0:
        raise Refused(say.USED_ALREADY)
    return tuple(c.ProtectedReturned(b.item, b.group, back) for b in _former(question).borrowed)


def _all(question: Question) -> tuple[Event, ...]:
    return tuple(c.ProtectedReturned(b.item, b.group, b.seconds) for b in _former(question).borrowed)
