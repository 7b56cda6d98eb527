"""How it stands with what helps a person, in words for the co-chairs alone."""

from datetime import date

from cochair.domain.board import Board, BoardPerson, PersonNumber
from cochair.domain.consents import About
from cochair.domain.dates import date_words
from cochair.domain.needs import Helps, Need, Question
from cochair.services import needs_sentences as say
from cochair.services.books import Books
from cochair.services.consents import newest
from cochair.services.needs import is_to_ask_again, needs_card
from cochair.services.ports import Library


def needs_told(books: Books, library: Library, person: PersonNumber, today: date) -> str:
    """Return in one sentence whether a person was asked what helps; raises StoreFailed."""
    said = newest(books, person, About.KEEPING_NEEDS)
    if said is not None and not said.yes:
        return say.KEEPS_NOTHING
    card = needs_card(books, person)
    if card.asked_on is None:
        return say.NOT_ASKED
    if card.next_question is not None:
        return say.HALF_ASKED.format(count=len(card.answers))
    told = date_words(card.asked_on, weekday=False, year=card.asked_on.year != today.year)
    board = books.of(Board).row(books.of(BoardPerson).row(person).board)
    again = is_to_ask_again(card, today, last_meeting(library, board.name, today))
    return (say.STILL_RIGHT if again else say.ASKED).format(date=told)


def need_words(need: Need) -> str:
    """Return what helps, as a person picked or said it."""
    return need.words if need.helps is Helps.OWN_WORDS else say.NAMES[need.helps]


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
