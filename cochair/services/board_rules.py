"""The rules of a board: those it agreed on, else those that CoChair starts with."""

from dataclasses import replace

from cochair.domain.board import NEW, Board, BoardNumber
from cochair.domain.board_rules import BoardRules
from cochair.services.books import Books
from cochair.services.earlier import newest_plan
from cochair.services.ports import Library


def rules_of(books: Books, library: Library, board: BoardNumber) -> BoardRules:
    """Return what a board agreed on; before it did, what its newest meeting had.  Raises StoreFailed."""
    kept = books.of(BoardRules).rows(board=board)
    if kept:
        return kept[0]
    latest = newest_plan(library, books.of(Board).row(board).name)
    if latest is None:
        return BoardRules(NEW, board)
    return BoardRules(NEW, board, latest.notice_days, ground_rules=latest.ground_rules)


def keep_rules(books: Books, rules: BoardRules) -> BoardRules:
    """Keep the rules of a board and return them with their number; agendas that went out keep theirs.

    Raises StoreFailed.
    """
    kept = books.of(BoardRules).rows(board=rules.board)
    if not kept:
        return books.of(BoardRules).add(rules)
    now = replace(rules, number=kept[0].number)
    if now != kept[0]:
        books.of(BoardRules).change(now)
    return now
