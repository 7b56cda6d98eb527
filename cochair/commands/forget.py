"""Forgets a person: says first what would go, and does it only with a yes."""

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from cochair.commands import words
from cochair.commands.stores import open_for
from cochair.domain.board import BoardPerson
from cochair.domain.refused import Refused, Unclear
from cochair.services import forgetting_sentences as say
from cochair.services.books import Books
from cochair.services.forgetting import StillThere, WouldGo, forget, would_go
from cochair.services.ports import StoreFailed
from cochair.services.templates import ZONE
from cochair.storage.clock import SteadyClock
from cochair.storage.store import Store


def run(options: argparse.Namespace) -> int:
    """Say what would go, or forget and say what still has them; 1 with one plain sentence when it can not be done."""
    try:
        with open_for(options, writing=options.yes) as store:
            person = _find(store.books, options.name)
            if options.yes:
                _forget(store, person, copies=options.copies)
            else:
                print("\n".join((*_told(would_go(store.books, store.library, person.number)), words.TO_FORGET)))
    except (StoreFailed, Unclear, Refused) as no:
        print(no, file=sys.stderr)
        return 1
    return 0


def _find(books: Books, name: str) -> BoardPerson:
    gone = books.forgotten()
    found = [p for p in books.of(BoardPerson).rows() if p.name.casefold() == name.casefold() and p.number not in gone]
    if not found:
        raise Unclear(words.NOBODY_CALLED.format(name=name))
    if len(found) > 1:
        raise Unclear(words.SEVERAL_CALLED.format(name=name))
    return found[0]


def _told(goes: WouldGo) -> Iterator[str]:
    yield from goes.warnings
    for heading, lines in ((say.GOES, goes.goes), (say.STAYS, goes.stays)):
        yield words.HEADING.format(words=heading)
        yield from (words.UNDER.format(words=line) for line in lines)
    yield say.FOR_GOOD


def _forget(store: Store, person: BoardPerson, *, copies: bool) -> None:
    now: datetime = SteadyClock().now()
    left = forget(store.books, store.library, person.number, now, now.astimezone(ZoneInfo(ZONE)).date())
    print("\n".join(_left(left)))
    if copies:
        store.books.drop_copies()
        print(say.COPIES_GONE)


def _left(left: StillThere) -> Iterator[str]:
    yield say.FORGOTTEN.format(name=left.name)
    yield (say.PAPERS if left.papers else say.NO_PAPERS).format(name=left.name)
    yield from (words.UNDER.format(words=paper) for paper in left.papers)
    yield (say.COPIES if left.copies else say.NO_COPIES).format(name=left.name)
    yield from (words.UNDER.format(words=copy) for copy in left.copies)
    yield say.COPIES_ELSEWHERE.format(name=left.name)
