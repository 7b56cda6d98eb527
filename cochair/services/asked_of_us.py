"""Who asked for their data and who complained, and by when each must have an answer (rules G-01 and G-07)."""

from dataclasses import dataclass, replace
from datetime import date

from cochair.domain.board import NEW, BoardNumber, BoardPerson
from cochair.domain.dates import date_words
from cochair.domain.due_dates import complaint_due, data_due
from cochair.domain.keeping import AskedFor, AskedOfUs, BankHoliday
from cochair.domain.refused import Unclear
from cochair.services import keeping_sentences as say
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_details import LONGEST_NAME, read_day

LONGEST_WORDS = 500


@dataclass(frozen=True, slots=True)
class AskedTold:
    """Something that was asked, what is still to do and by when; `late` when that day is over."""

    asked: AskedOfUs
    words: str
    next: str
    late: bool


def write_down(
    books: Books, board: BoardNumber, kind: AskedFor, who: str, words: str, came: str, today: date
) -> AskedOfUs:
    """Keep what somebody asks of us; raises Unclear for no name, no words or no such day, and StoreFailed."""
    named = one_line(who, LONGEST_NAME, say.WHO_NEEDED)
    needed = kind is AskedFor.COMPLAINT
    said = one_line(words, LONGEST_WORDS, say.WORDS_NEEDED) if needed else optional_line(words, LONGEST_WORDS)
    day = read_past_day(came, today)
    people = books.of(BoardPerson).rows(board=board)
    person = next((p.number for p in people if p.name.casefold() == named.casefold()), None)
    return books.of(AskedOfUs).add(AskedOfUs(NEW, board, kind, named, said, day, person))


def told(books: Books, asked: AskedOfUs, today: date) -> None:
    """Keep that we told somebody that it came; raises StoreFailed."""
    books.of(AskedOfUs).change(replace(asked, told_on=today))


def answered(books: Books, asked: AskedOfUs, today: date) -> None:
    """Keep that somebody had their answer; raises StoreFailed."""
    books.of(AskedOfUs).change(replace(asked, answered_on=today))


def not_answered(books: Books, asked: AskedOfUs) -> None:
    """Keep that somebody has no answer yet, after all; raises StoreFailed."""
    books.of(AskedOfUs).change(replace(asked, answered_on=None))


def asked_now(books: Books, board: BoardNumber, today: date) -> tuple[AskedTold, ...]:
    """Return everything that was asked, what waits first, the soonest due before the others; raises StoreFailed."""
    holidays = frozenset(rest.day for rest in books.of(BankHoliday).rows(board=board))
    rows = books.of(AskedOfUs).rows(board=board)
    waiting = sorted((a for a in rows if a.answered_on is None), key=lambda asked: due(asked, holidays))
    done = [asked for asked in reversed(rows) if asked.answered_on is not None]
    return tuple(_told(asked, holidays, today) for asked in (*waiting, *done))


def due(asked: AskedOfUs, holidays: frozenset[date]) -> date:
    """Return the day by which the next thing must be done."""
    return (data_due if asked.kind is AskedFor.DATA else complaint_due)(asked.came_on, holidays)


def add_holiday(books: Books, board: BoardNumber, typed: str, today: date) -> date:
    """Keep a day on which offices are closed; raises Unclear for no such day, and StoreFailed."""
    if not typed.strip():
        raise Unclear(say.DAY_NEEDED)
    day = read_day(typed, today)
    if not books.of(BankHoliday).rows(board=board, day=day):
        books.of(BankHoliday).add(BankHoliday(NEW, board, day))
    return day


def read_past_day(typed: str, today: date) -> date:
    """Return a day that is not to come; without a year it is the last such day.  Raises Unclear for no such day."""
    return past_day(typed, today) if typed.strip() else today


def _told(asked: AskedOfUs, holidays: frozenset[date], today: date) -> AskedTold:
    words = say.ASKED[asked.kind].format(who=asked.who or say.SOMEBODY, date=date_words(asked.came_on))
    if asked.answered_on is not None:
        return AskedTold(asked, words, say.ANSWERED.format(date=date_words(asked.answered_on)), late=False)
    by = due(asked, holidays)
    if asked.kind is AskedFor.COMPLAINT and asked.told_on is not None:
        return AskedTold(
            asked, words, f"{say.TOLD.format(date=date_words(asked.told_on))} {say.ANSWER_NOW}", late=False
        )
    line = (say.GIVE_DATA_BY if asked.kind is AskedFor.DATA else say.TELL_BY).format(date=date_words(by))
    return AskedTold(asked, words, f"{line} {say.LATE}" if by < today else line, late=by < today)
