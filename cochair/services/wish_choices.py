"""What may be asked for about an item or the whole meeting now, in the words of the question it would make."""

from collections.abc import Iterator
from fractions import Fraction

from cochair.domain.agenda import AgendaItem, Kind
from cochair.domain.ids import ItemId
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.changing import effects, following
from cochair.domain.timing import MINUTE
from cochair.domain.wishes import Wish, WishKind
from cochair.domain.wording_of_questions import change_words
from cochair.services.plain_input import one_line
from cochair.services.plan_sentences import TITLE_NEEDED

STEPS = (5, 10)
"""Minutes by which an item may become shorter or longer in one wish."""
LATER_BY = (5, 10, 15)
"""Minutes by which the meeting may finish later in one wish."""
USE_STEPS = (5, 10)
SHARE_STEP = Fraction(1, 10)
"""By how much of the talking a share may change in one wish."""
NEW_MINUTES, LONGEST_TITLE = 10, 200

Told = tuple[str, Wish]


def wishes_for(m: Meeting, item: ItemId) -> tuple[Told, ...]:
    """Return what could be asked for about an item that is not over: more or less time, another place, next time."""
    return _possible(m, (*_lengths(m, item), *_places(m, item), *_lent(m, item), *_put_off(item)))


def wishes_for_meeting(m: Meeting) -> tuple[Told, ...]:
    """Return the later finishes and the other shares that could be asked for."""
    return _possible(m, (*_finishes(m), *_shares(m)))


def new_item_wish(m: Meeting, typed: str) -> Told:
    """Return the wish for something new after the open item, or first; raises Unclear for no title."""
    title = one_line(typed, LONGEST_TITLE, TITLE_NEEDED)
    new = AgendaItem(ItemId(0), title, NEW_MINUTES, Kind.TALK)
    after = m.now_item.item.id if m.now_item is not None else m.items[0].item.id
    wish = Wish(WishKind.ADD, new=new, after=after)
    return change_words(m, wish), wish


def _lengths(m: Meeting, item: ItemId) -> Iterator[Wish]:
    minutes = m.item(item).minutes
    for step in STEPS:
        yield Wish(WishKind.SHORTEN, item, minutes - step)
    for step in STEPS:
        yield Wish(WishKind.LENGTHEN, item, minutes + step)


def _places(m: Meeting, item: ItemId) -> Iterator[Wish]:
    """Give one place earlier and one place later among what is to come."""
    ahead = [*([m.now_item] if m.now_item is not None else []), *following(m)]
    ids = [progress.item.id for progress in ahead]
    if item not in ids:
        return
    place = ids.index(item)
    if place >= 2:
        yield Wish(WishKind.MOVE, item, after=ids[place - 2])
    if place + 1 < len(ids):
        yield Wish(WishKind.MOVE, item, after=ids[place + 1])


def _lent(m: Meeting, item: ItemId) -> Iterator[Wish]:
    progress = m.item(item)
    for group in progress.agreed:
        left = progress.account(group).reserved // MINUTE.seconds
        for minutes in sorted({*(step for step in USE_STEPS if step < left), left} - {0}):
            yield Wish(WishKind.USE, item, minutes, group)


def _finishes(m: Meeting) -> Iterator[Wish]:
    return (Wish(WishKind.FINISH, finish=m.finish + n * MINUTE) for n in LATER_BY)


def _shares(m: Meeting) -> Iterator[Wish]:
    for group in m.plan.groups:
        if group.share is not None:
            for share in (group.share - SHARE_STEP, group.share + SHARE_STEP):
                if 0 < share <= 1:
                    yield Wish(WishKind.SHARE, group=group.id, share=share)


def _put_off(item: ItemId) -> Iterator[Wish]:
    yield Wish(WishKind.CARRY, item)
    yield Wish(WishKind.DROP, item)


def _possible(m: Meeting, wishes: Iterator[Wish] | tuple[Wish, ...]) -> tuple[Told, ...]:
    found = []
    for wish in wishes:
        try:
            made = effects(m, wish, "")
        except Refused:
            continue
        if made:
            found.append((change_words(m, wish), wish))
    return tuple(found)
