"""Asking for a change and answering: what takes nothing is done at once, the rest waits for every key."""

from cochair.domain import asked as a
from cochair.domain import sentences_of_questions as say
from cochair.domain.events import Event
from cochair.domain.fold import after
from cochair.domain.ids import PersonId
from cochair.domain.laptops import began_at, start_of
from cochair.domain.meeting import Meeting
from cochair.domain.own_number import must_know
from cochair.domain.questions import Question
from cochair.domain.refused import Refused
from cochair.domain.rules.changing import effects
from cochair.domain.rules.keys import keys_of, missing, needed, needed_for, people_asked
from cochair.domain.rules.losing import taken, waiting_groups
from cochair.domain.rules.must import must_be_here, must_not_have_ended
from cochair.domain.rules.taking_back import former
from cochair.domain.sentences import TOO_LONG, names_of, one_of
from cochair.domain.wishes import Loss, Wish, WishKind

LONGEST = 4000
"""Letters in a reason; longer is surely a mistake such as a pasted paper."""


def ask(m: Meeting, by: PersonId, wish: Wish, because: str) -> tuple[Event, ...]:
    """Do what somebody asks for when it takes nothing; else ask everybody whose yes it needs."""
    must_not_have_ended(m)
    must_be_here(m, by)
    if not because.strip():
        raise Refused(say.WHY_NEEDED)
    if len(because) > LONGEST:
        raise Refused(TOO_LONG)
    made = effects(m, wish, because)
    if not made:
        raise Refused(say.SO_ALREADY)
    if taken(m, wish, made):
        return open_question(m, by, wish, because)
    return (a.ChangeMade(by, wish, because), *made)


def open_question(m: Meeting, by: PersonId | None, wish: Wish, because: str = "") -> tuple[Event, ...]:
    """Ask a question; asking turns a co-chair's own keys, and when that is all of them it is agreed at once.

    Who answers with a number of their own, or on a laptop of their own, turns no key by asking.
    """
    if m.question is not None:
        names = names_of(people_asked(m, missing(m, m.question)))
        raise Refused(say.ONE_AT_A_TIME.format(names=names))
    losses = taken(m, wish, effects(m, wish, because))
    own = a.Keys()
    if by is not None and m.plan.person(by).co_chair and not _answers_elsewhere(m, by):
        own = keys_of(m, needed(m, wish.kind, (loss.group for loss in losses)), by)
    start = start_of(m.runs, m.series)
    number = start + sum(began_at(q.number) == start for q in m.questions) + 1
    question = a.QuestionAsked(number, by, wish, because, losses, own)
    return (question, *settled(after(m, question)))


def _answers_elsewhere(m: Meeting, by: PersonId) -> bool:
    """Return whether somebody answers with a number of their own, or on a laptop of their own."""
    return bool(m.plan.person(by).sealed_number) or m.key_place(by) is not None


def answer(
    m: Meeting, by: PersonId, reply: a.Reply, support: PersonId | None = None, number: str | None = None
) -> tuple[Event, ...]:
    """Answer the open question for oneself; one no refuses it, and the last yes makes it true.

    `number` is the person's own, for who has one.
    """
    must_not_have_ended(m)
    must_be_here(m, by)
    question = m.question
    if question is None:
        raise Refused(say.NO_QUESTION)
    if support is not None:
        _may_support(m, by, support)
    needed_keys = needed_for(m, question)
    keys = keys_of(m, needed_keys, by)
    if keys == a.Keys():
        names = one_of(people_asked(m, missing(m, question)))
        raise Refused(say.NOT_YOURS.format(name=m.name(by), names=names))
    if reply is a.Reply.YES and question.asked.wish.kind is WishKind.LEAVE:
        raise Refused(say.IN_FULL.format(name=m.name(by)))
    must_know(m.plan.person(by), number)
    said = a.Reply.YES if question.asked.by == by and question.asked.keys == keys else None
    if reply is (question.reply_of(by) or said):
        return ()
    with_number = bool(m.plan.person(by).sealed_number)
    answered = a.QuestionAnswered(question.number, by, reply, support, keys, with_number)
    if reply is a.Reply.NO:
        return (answered, a.QuestionRefused(question.number))
    return (answered, *settled(after(m, answered)))


def _may_support(m: Meeting, by: PersonId, support: PersonId) -> None:
    must_be_here(m, support)
    if support == by:
        raise Refused(say.SUPPORTS_ONESELF.format(name=m.name(by)))


def settled(m: Meeting) -> tuple[Event, ...]:
    """Return what follows once every key is turned; what would change is looked at again first.

    A question about what is over has lapsed as it was asked, and nothing follows.
    """
    question = m.question
    if question is None or missing(m, question) != a.Keys():
        return ()
    try:
        made = effects(m, question.asked.wish, question.asked.because)
    except Refused:
        return (a.QuestionLapsed(question.number),)
    if not _as_asked(m, question, made):
        return (a.QuestionLapsed(question.number),)
    return (a.QuestionAgreed(question.number, former(m, question.asked.wish, made)), *made)


def _as_asked(m: Meeting, question: Question, made: tuple[Event, ...]) -> bool:
    """Return whether a change would still take no more than people said yes to."""
    if question.asked.wish.kind is WishKind.JUMP and waiting_groups(m):
        return False
    most = {_what(loss): loss.seconds for loss in question.asked.losses}
    now = taken(m, question.asked.wish, made)
    return all(loss.seconds <= most.get(_what(loss), -1) for loss in now)


def _what(loss: Loss) -> tuple[object, ...]:
    return loss.kind, loss.group, loss.item
