"""How it stands with what helps a person, in words for the co-chairs alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cochair.domain.board import Board, BoardNumber, BoardPerson, PersonNumber
from cochair.domain.consents import About
from cochair.domain.dates import date_words
from cochair.domain.needs import Helps, Need, Question
from cochair.domain.paper_parts import ended
from cochair.services import needs_sentences as say
from cochair.services.books import Books
from cochair.services.consents import newest
from cochair.services.needs import NeedsCard, is_to_ask_again, needs_card
from cochair.services.people_of_board import PersonLine
from cochair.services.ports import Library


def needs_told(books: Books, library: Library, person: PersonNumber, today: date) -> str:
    """Return in one sentence whether a person was asked what helps; raises StoreFailed."""
    said = newest(books, person, About.KEEPING_NEEDS)
    if said is not None and not said.yes:
        return say.KEEPS_NOTHING
    board = books.of(Board).row(books.of(BoardPerson).row(person).board)
    return _asked_words(needs_card(books, person), today, last_meeting(library, board.name, today))


def with_asked(
    lines: Sequence[PersonLine], books: Books, library: Library, board: BoardNumber, today: date
) -> tuple[PersonLine, ...]:
    """Return people in a list with whether each was asked what helps; raises StoreFailed.

    Of who does not want their answers kept it says only that they were asked.
    """
    since = last_meeting(library, books.of(Board).row(board).name, today)
    return tuple(_with_asked(line, books, today, since) for line in lines)


def _with_asked(line: PersonLine, books: Books, today: date, since: date | None) -> PersonLine:
    said = newest(books, line.number, About.KEEPING_NEEDS)
    if said is not None and not said.yes:
        told = say.ASKED.format(date=_day(said.said_on, today))
    else:
        told = _asked_words(needs_card(books, line.number), today, since)
    return replace(line, words=" · ".join(filter(None, (line.words, told))))


def _asked_words(card: NeedsCard, today: date, since: date | None) -> str:
    if card.asked_on is None:
        return say.NOT_ASKED
    if card.next_question is not None:
        return say.HALF_ASKED.format(count=len(card.answers))
    words = say.STILL_RIGHT if is_to_ask_again(card, today, since) else say.ASKED
    return words.format(date=_day(card.asked_on, today))


def _day(day: date, today: date) -> str:
    return date_words(day, weekday=False, year=day.year != today.year)


def need_words(need: Need) -> str:
    """Return what helps, as a person picked or said it."""
    return need.words if need.helps is Helps.OWN_WORDS else say.NAMES[need.helps]


def words_to_tell(needs: Sequence[Need]) -> str:
    """Return exactly what somebody would be told who must know what helps a person, a sentence for each need."""
    return " ".join(ended(need_words(need)) for need in needs)


def unmet_words(name: str, need: Need) -> str:
    """Return for the co-chairs that a must, or what somebody would like, is not met yet."""
    words = need_words(need)
    as_said = need.helps is Helps.OWN_WORDS or need.question is Question.NEVER
    words = words if as_said else words[:1].lower() + words[1:]
    sentence = say.PLEASE_NEVER if need.question is Question.NEVER else say.MUST_HAVE if need.must else say.WOULD_LIKE
    return sentence.format(name=name, need=words.rstrip("."))


def last_meeting(library: Library, board: str, today: date) -> date | None:
    """Return the day of a board's newest meeting before today, None where there was none; raises StoreFailed."""
    days = (row.starts.date() for row in library.meetings() if row.board == board)
    return max((day for day in days if day < today), default=None)
