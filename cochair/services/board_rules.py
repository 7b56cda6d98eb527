"""The rules of a board: those it agreed on, else those that CoChair starts with."""

from dataclasses import replace

from cochair.domain import words_of_amounts as amounts
from cochair.domain.board import NEW, Board, BoardGroup, BoardNumber
from cochair.domain.board_rules import BoardRules
from cochair.domain.document import Document
from cochair.domain.rules_paper import compose_rules
from cochair.domain.sentences import minutes_of
from cochair.services import own_words_sentences as say
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


def rules_paper_of(books: Books, library: Library, board: Board) -> Document:
    """Return the page "Our rules" of a board as a Document; raises StoreFailed."""
    groups = books.of(BoardGroup).rows(board=board.number)
    return compose_rules(board.name, groups, rules_of(books, library, board.number))


def rules_told(rules: BoardRules) -> str:
    """Return the two rules that people ask for most, in a sentence or two."""
    least, most = minutes_of(rules.break_minutes), minutes_of(rules.without_break)
    if not rules.notice_days:
        return say.PAPERS_SAME_DAY.format(least=least, most=most)
    return say.RULES_ARE.format(least=least, most=most, days=amounts.DAYS.of(rules.notice_days))


def rules_lines(rules: BoardRules) -> tuple[str, ...]:
    """Return each rule in a line."""
    least, most = minutes_of(rules.break_minutes), minutes_of(rules.without_break)
    days = amounts.DAYS.of(rules.notice_days)
    return (
        say.BREAKS.format(least=least, most=most),
        say.PAPERS.format(days=days) if rules.notice_days else say.SAME_DAY,
        say.LENGTH.format(most=minutes_of(rules.longest_meeting)),
        say.THINKING.format(seconds=amounts.SECONDS.of(rules.thinking_seconds)),
        say.PUT_OFF.of(rules.put_off) if rules.put_off else say.NEVER,
        *((say.GROUND_RULES.of(len(rules.ground_rules)),) if rules.ground_rules else ()),
    )


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
