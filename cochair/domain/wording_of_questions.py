"""Tells a question, its answers and what follows, each in one plain sentence."""

from fractions import Fraction
from typing import assert_never

from cochair.domain import asked as a
from cochair.domain import changed as c
from cochair.domain import sentences_of_questions as words
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import Meeting
from cochair.domain.questions import Question
from cochair.domain.rules.keys import missing, people_asked
from cochair.domain.rules.losing import waiting_groups
from cochair.domain.sentences import minutes_of, names_of
from cochair.domain.wishes import Loss, LossKind, Wish, WishKind

Placed = (
    c.ProtectedBorrowed
    | c.ProtectedReturned
    | c.MinutesRestored
    | c.ItemMoved
    | c.ItemDropped
    | c.ItemCarried
    | c.ItemRestored
    | c.ItemAdded
    | c.FinishMoved
    | c.ShareChanged
)
"""What may follow from an agreed question, or from a change that takes nothing."""


def still_asked(m: Meeting, question: Question) -> str:
    """Return what people wait for: whose minutes these are, or who has not agreed yet."""
    if question.asked.wish.kind is WishKind.LEAVE:
        groups = [(m.plan.group(g).name, s) for g, s in waiting_groups(m)]
        told = [words.BELONG_HERE.format(minutes=_minutes(s), group=name) for name, s in groups]
        names = names_of(people_asked(m, a.Keys(groups=tuple(g for g, _ in waiting_groups(m)))))
        return " ".join([*told, words.ANYBODY.format(names=names)])
    people = people_asked(m, missing(m, question))
    return words.NOT_AGREED_YET.of(len(people), names=names_of(people))


def change_words(m: Meeting, wish: Wish) -> str:
    """Return in one sentence what would change."""
    title = wish.new.title if wish.new is not None else _title(m, wish.item)
    return words.WISHES[wish.kind].format(
        item=title,
        minutes=minutes_of(wish.new.minutes if wish.new is not None else wish.minutes),
        after=_title(m, wish.after),
        group=_group(m, wish.group),
        time="" if wish.finish is None else f"{m.plan.local(wish.finish):%H:%M}",
        percent="" if wish.share is None else _percent(wish.share),
        text="" if wish.decision is None else wish.decision.text,
    )


def loss_words(m: Meeting, loss: Loss) -> str:
    """Return in one or two sentences who would lose what."""
    found = words.LOSSES[loss.kind]
    if loss.kind is LossKind.LATER and loss.group is None:
        found = words.BREAK_LATER
    return found.format(
        group=_group(m, loss.group),
        item=_title(m, loss.item),
        minutes=_minutes(loss.seconds),
        time=f"{m.plan.local(m.plan.must_end):%H:%M}",
    )


def asking_sentence(m: Meeting, event: a.Asking) -> str:
    """Return what was asked or answered."""
    match event:
        case a.QuestionAsked():
            change = change_words(m, event.wish)
            if event.by is None:
                return words.ASKED_BY_NOBODY.format(change=change)
            return words.ASKED.format(name=m.name(event.by), change=change)
        case a.QuestionAnswered():
            reply = words.REPLIES[event.reply].format(name=m.name(event.by))
            if event.with_number:
                reply = words.WITH_NUMBER.format(reply=reply, name=m.name(event.by))
            if event.support is None:
                return reply
            return words.REPLY_WITH_SUPPORT.format(reply=reply, support=m.name(event.support))
        case a.QuestionAgreed():
            return words.AGREED
        case a.QuestionRefused():
            return words.REFUSED
        case a.QuestionLapsed():
            return words.CHANGED_SINCE
        case a.YesTakenBack(_, by):
            return words.TAKEN_BACK.format(name=m.name(by))
        case a.ChangeMade(by, wish):
            return words.DONE_AT_ONCE.format(name=m.name(by), change=change_words(m, wish))
        case _:
            assert_never(event)


def changing_sentence(m: Meeting, event: Placed) -> str:
    """Return how the agenda has changed."""
    match event:
        case c.ProtectedBorrowed(item, group, seconds) | c.ProtectedReturned(item, group, seconds):
            found = words.BORROWED if isinstance(event, c.ProtectedBorrowed) else words.RETURNED
            return found.format(minutes=_minutes(seconds), group=_group(m, group), item=_title(m, item))
        case c.ItemMoved(item, after):
            return words.MOVED.format(item=_title(m, item), after=_title(m, after))
        case c.ItemDropped(item):
            return words.DROPPED.format(item=_title(m, item))
        case c.ItemCarried(item):
            return words.CARRIED.format(item=_title(m, item))
        case c.ItemRestored(item):
            return words.RESTORED.format(item=_title(m, item))
        case c.MinutesRestored(item, minutes):
            return words.MINUTES_AGAIN.format(item=_title(m, item), minutes=minutes_of(minutes))
        case c.ItemAdded(new):
            return words.ADDED.format(item=new.title, minutes=minutes_of(new.minutes))
        case c.FinishMoved(finish):
            return words.FINISH_IS.format(time=f"{m.plan.local(finish):%H:%M}")
        case c.ShareChanged(group, share):
            if share is None:
                return words.SHARE_GONE.format(group=_group(m, group))
            return words.SHARE_IS.format(group=_group(m, group), percent=_percent(share))
        case _:
            assert_never(event)


def _minutes(seconds: int) -> str:
    return minutes_of(-(-seconds // 60))


def _percent(share: Fraction) -> str:
    return f"{round(share * 100)}"


def _title(m: Meeting, item: ItemId | None) -> str:
    return "" if item is None else m.item(item).item.title


def _group(m: Meeting, group: GroupId | None) -> str:
    return "" if group is None else m.plan.group(group).name
