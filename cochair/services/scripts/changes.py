"""Reads what somebody asks for, such as `shorten Buses to 10 minutes`."""

import re
from collections.abc import Callable, Iterator

from cochair.domain import sentences_of_questions as say
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import ItemState, Meeting
from cochair.domain.refused import Unclear
from cochair.domain.wishes import Wish, WishKind
from cochair.services.scripts.agenda_lines import read_item
from cochair.services.scripts.header_parts import find_group, later_instant, read_share

LONGEST = 1000
"""Letters in a change; longer is surely a mistake."""
_MINUTES = r"(?P<n>\d{1,4})(?: minutes?)?"


def split_reason(words: str) -> tuple[str, str]:
    """Return a change and its reason, which follows the first "because"; an empty reason when there is none."""
    found = re.search(r",?\s+because\b[:,]?\s*", words, re.IGNORECASE)
    return (words, "") if found is None else (words[: found.start()], words[found.end() :].strip().rstrip("."))


def read_wish(m: Meeting, words: str) -> Wish:
    """Return the wish that words tell; raises Unclear."""
    for pattern, read in _CHANGES:
        found = pattern.fullmatch(words.strip()) if len(words) <= LONGEST else None
        if found:
            return read(m, found)
    raise Unclear(say.CHANGE_UNCLEAR.format(words=words.strip()[:60]))


def _length(kind: WishKind) -> Callable[[Meeting, re.Match[str]], Wish]:
    return lambda m, found: Wish(kind, item_called(m, found["item"]), int(found["n"]))


def _one(kind: WishKind) -> Callable[[Meeting, re.Match[str]], Wish]:
    return lambda m, found: Wish(kind, item_called(m, found["item"]))


def _move(m: Meeting, found: re.Match[str]) -> Wish:
    for item, after in _splits(found["rest"], "after"):
        if find_item(m, item) and find_item(m, after):
            return Wish(WishKind.MOVE, item_called(m, item), after=item_called(m, after))
    item, after = next(_splits(found["rest"], "after"), (found["rest"], ""))
    return Wish(WishKind.MOVE, item_called(m, item), after=item_called(m, after))


def _use(m: Meeting, found: re.Match[str]) -> Wish:
    for group, item in _splits(found["rest"], "in"):
        if find_group(group, m.plan.groups) and find_item(m, item):
            return Wish(WishKind.USE, item_called(m, item), int(found["n"]), _group(m, group))
    group, item = next(_splits(found["rest"], "in"), (found["rest"], ""))
    return Wish(WishKind.USE, group=_group(m, group), item=item_called(m, item))


def _finish(m: Meeting, found: re.Match[str]) -> Wish:
    return Wish(WishKind.FINISH, finish=later_instant(m.plan.starts, found["time"], m.plan.zone))


def _share(m: Meeting, found: re.Match[str]) -> Wish:
    words = found["rest"].split()
    for n in range(len(words) - 1, 0, -1):
        group = find_group(" ".join(words[:n]), m.plan.groups)
        if group:
            return Wish(WishKind.SHARE, group=group.id, share=read_share(" ".join(words[n:])))
    raise Unclear(say.NO_SUCH_GROUP.format(group=words[0][:40]))


def _add(m: Meeting, found: re.Match[str]) -> Wish:
    line, after = list(_splits(found["rest"], "after"))[-1]
    day = m.plan.local(m.plan.starts).date()
    return Wish(WishKind.ADD, after=item_called(m, after), new=read_item(0, line, m.plan.groups, m.plan.people, day))


_CHANGES = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"shorten (?P<item>.+) to {_MINUTES}", _length(WishKind.SHORTEN)),
        (rf"lengthen (?P<item>.+) to {_MINUTES}", _length(WishKind.LENGTHEN)),
        (r"move (?P<rest>.+ after .+)", _move),
        (r"drop (?P<item>.+)", _one(WishKind.DROP)),
        (r"carry (?P<item>.+) to (?:the )?next (?:time|meeting)", _one(WishKind.CARRY)),
        (r"use (?P<n>\d{1,4}) protected minutes? of (?P<rest>.+ in .+)", _use),
        (r"finish at (?P<time>\S+)", _finish),
        (r"share (?P<rest>\S.*)", _share),
        (r"add (?P<rest>.+ after .+)", _add),
    )
)


def _splits(words: str, at: str) -> Iterator[tuple[str, str]]:
    """Return each way to split words in two at a word."""
    for found in re.finditer(rf"\s+{at}\s+", words, re.IGNORECASE):
        yield words[: found.start()], words[found.end() :]


def find_item(m: Meeting, title: str) -> ItemId | None:
    """Return the item of a title: of several the one that is open or to come first."""
    same = [i for i in m.items if i.item.title.casefold() == " ".join(title.split()).casefold()]
    ahead = [i for i in same if i.state in (ItemState.NOW, ItemState.TO_COME)]
    return next((i.item.id for i in (*ahead, *same)), None)


def item_called(m: Meeting, title: str) -> ItemId:
    """Return the item of a title as `find_item` does; raises Unclear when there is none."""
    found = find_item(m, title)
    if found is None:
        raise Unclear(say.NO_SUCH_TITLE.format(item=title.strip()[:40]))
    return found


def _group(m: Meeting, name: str) -> GroupId:
    found = find_group(name, m.plan.groups)
    if found is None:
        raise Unclear(say.NO_SUCH_GROUP.format(group=name.strip()[:40]))
    return found.id
