"""A board's own words for itself and its groups: each change is kept at once, and holds everywhere."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from cochair.domain.board import NEW, Board, BoardGroup, BoardNumber, BoardPerson, Called, FormerName, GroupNumber
from cochair.domain.refused import Unclear
from cochair.domain.sentences import names_of
from cochair.services import own_words_sentences as say
from cochair.services.board_keeping import change_group, rename_board
from cochair.services.books import Books
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_people import LONGEST_NAME, GroupWords
from cochair.services.ports import Library

LONGEST_SHORT = 16
"""Letters that still fit beside a bar or on a chip."""
_ARTICLES = ("a", "an")


def name_nobody(books: Books, library: Library, board: BoardNumber, typed: str) -> None:
    """Say what somebody is called whose name is not said, such as "a neighbour"; nothing typed is "a member".

    Raises Unclear for a long one, and StoreFailed.
    """
    found, unnamed = books.of(Board).row(board), optional_line(typed, LONGEST_NAME)
    if found.unnamed != unnamed:
        with books.together():
            books.of(Board).change(replace(found, unnamed=unnamed))
            now = (person.name for person in books.of(BoardPerson).rows(board=board))
            before = (f.name for f in books.of(FormerName).rows(board=board, kind=Called.PERSON))
            library.renew((*now, *before))


def groups_of(books: Books, board: BoardNumber) -> tuple[BoardGroup, ...]:
    """Return the groups of a board, in its order; raises StoreFailed."""
    return books.of(BoardGroup).rows(board=board)


def name_board(books: Books, board: BoardNumber, typed: str) -> None:
    """Give a board its name; raises Unclear for none, and for the name of another board. Raises StoreFailed."""
    name = one_line(typed, LONGEST_NAME, say.NAME_NEEDED)
    others = {row.name.casefold() for row in books.of(Board).rows() if row.number != board}
    others |= {f.name.casefold() for f in books.of(FormerName).rows(kind=Called.BOARD) if f.whose != board}
    if name.casefold() in others:
        raise Unclear(say.OTHER_BOARD)
    rename_board(books, books.of(Board).row(board), name)


def use_words(books: Books, board: BoardNumber, words: Sequence[GroupWords]) -> None:
    """Give the groups the words of a preset, protected ones to protected ones; missing groups are made.

    Raises StoreFailed.
    """
    with books.together():
        taken: set[GroupNumber] = set()
        for own in words:
            rows = [g for g in groups_of(books, board) if g.protected is own.protected and g.number not in taken]
            found = rows[0] if rows else _added(books, board, own.name, protected=own.protected)
            change_group(books, found, _called(found, own))
            taken.add(found.number)


def name_group(books: Books, group: GroupNumber, typed: str) -> None:
    """Say what several of a group are called; raises Unclear for none or another group's name, and StoreFailed."""
    found = books.of(BoardGroup).row(group)
    change_group(books, found, replace(found, name=_free(books, found.board, typed, group)))


def name_one(books: Books, group: GroupNumber, typed: str) -> None:
    """Say what one person of a group is called, such as "an owl"; raises Unclear for a long one, and StoreFailed."""
    article, singular = _apart(optional_line(typed, LONGEST_NAME))
    _change(books, group, singular=singular, article=article)


def shorten(books: Books, group: GroupNumber, typed: str) -> None:
    """Say which short word a group has in narrow places; raises Unclear for a long one, and StoreFailed."""
    short = optional_line(typed, LONGEST_NAME)
    if len(short) > LONGEST_SHORT:
        raise Unclear(say.SHORT_TOO_LONG.format(most=LONGEST_SHORT))
    _change(books, group, short=short)


def keep_time_for(books: Books, group: GroupNumber, *, yes: bool) -> None:
    """Say whether a group's time is protected; raises StoreFailed."""
    _change(books, group, protected=yes)


def agree_share(books: Books, group: GroupNumber, share: Fraction | None) -> None:
    """Say which part of the talking was agreed for a group, None for nothing; raises StoreFailed."""
    _change(books, group, share=share)


def add_group(books: Books, board: BoardNumber, typed: str) -> BoardGroup:
    """Add a group to a board; its time is not protected until somebody says so. Raises Unclear and StoreFailed."""
    return _added(books, board, _free(books, board, typed, GroupNumber(NEW)), protected=False)


def with_article(group: BoardGroup) -> str:
    """Return what one person of a group is called, such as "a neighbour", or nothing."""
    return f"{group.article} {group.singular}".strip()


def words_told(books: Books, board: BoardNumber) -> str:
    """Return what a board calls its groups in one sentence; raises StoreFailed."""
    names = tuple(group.name for group in groups_of(books, board))
    return say.GROUPS_ARE.format(groups=names_of(names)) if names else say.NO_GROUPS


def _added(books: Books, board: BoardNumber, name: str, *, protected: bool) -> BoardGroup:
    share = Fraction(1, 2) if protected else None
    return books.of(BoardGroup).add(BoardGroup(GroupNumber(NEW), board, name, protected=protected, share=share))


def _change(books: Books, group: GroupNumber, **fields: Any) -> None:
    found = books.of(BoardGroup).row(group)
    change_group(books, found, replace(found, **fields))


def _called(group: BoardGroup, words: GroupWords) -> BoardGroup:
    return replace(group, name=words.name, singular=words.singular, article=words.article, short=words.short)


def _free(books: Books, board: BoardNumber, typed: str, own: GroupNumber) -> str:
    name = one_line(typed, LONGEST_NAME, say.GROUP_NEEDED)
    if any(g.name.casefold() == name.casefold() and g.number != own for g in groups_of(books, board)):
        raise Unclear(say.SAME_GROUP)
    return name


def _apart(one: str) -> tuple[str, str]:
    """Return the article and the word of "an owl", with no article where there is none."""
    first, _, rest = one.partition(" ")
    return (first, rest.strip()) if rest and first.casefold() in _ARTICLES else ("", one)
