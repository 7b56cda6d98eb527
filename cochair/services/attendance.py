"""Who was asked to a meeting and how, what they said, and who came: a line for each person."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cochair.domain.attendance import Invitation
from cochair.domain.board import NEW, BoardNumber, PersonNumber
from cochair.domain.dates import date_words, time_words
from cochair.domain.events import Entry, PersonArrived, PersonLeft
from cochair.domain.fold import effective
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Coming, Person
from cochair.domain.refused import Unclear
from cochair.services import attendance_sentences as say
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.people_of_board import board_name
from cochair.services.plain_input import optional_line
from cochair.services.plan_details import read_day
from cochair.services.ports import Library, MeetingRow

LONGEST_SUPPORT = 120
"""Letters."""


@dataclass(frozen=True, slots=True)
class CameLine:
    """A person of a meeting, and in a few sentences how they were asked and when they were there."""

    number: PersonNumber
    name: str
    words: str


def board_meetings(books: Books, library: Library, board: BoardNumber) -> tuple[MeetingRow, ...]:
    """Return the meetings of a board, the newest first; raises StoreFailed."""
    name = board_name(books, board)
    return tuple(row for row in library.meetings() if row.board == name)


def came_lines(books: Books, library: Library, meeting: MeetingId) -> tuple[CameLine, ...]:
    """Return a line for each person of a meeting whom the board knows; raises StoreFailed."""
    entries, m = library.log(meeting).told()
    return tuple(
        CameLine(number, person.name, " ".join(_told(invitation(books, number, meeting), m, entries, person)))
        for person in m.plan.people
        if (number := PersonNumber(person.known))
    )


def invitation(books: Books, person: PersonNumber, meeting: MeetingId) -> Invitation:
    """Return how a person was asked to a meeting, empty while nobody wrote it down; raises StoreFailed."""
    kept = books.of(Invitation).rows(person=person, meeting=meeting)
    return kept[0] if kept else Invitation(NEW, person, meeting)


def change_invitation(books: Books, person: PersonNumber, meeting: MeetingId, **new: Any) -> None:
    """Keep what was chosen about how a person was asked; raises StoreFailed."""
    now = replace(invitation(books, person, meeting), **new)
    if now.number == NEW:
        books.of(Invitation).add(now)
    else:
        books.of(Invitation).change(now)


def say_when_asked(books: Books, person: PersonNumber, meeting: MeetingId, typed: str, today: date) -> None:
    """Keep the day on which a person was asked, as it is typed; raises Unclear and StoreFailed."""
    change_invitation(books, person, meeting, asked_on=_day(typed, today) if typed.strip() else None)


def say_who_supports(books: Books, person: PersonNumber, meeting: MeetingId, typed: str) -> None:
    """Keep with whose support a person took part; raises Unclear and StoreFailed."""
    change_invitation(books, person, meeting, support=optional_line(typed, LONGEST_SUPPORT))


def _day(typed: str, today: date) -> date:
    """Return a day that has been; a day without a year is the last one of that name."""
    try:
        return past_day(typed, today)
    except Unclear:
        read_day(typed, today)  # what is no day at all says so itself
        raise Unclear(say.NOT_YET) from None


def _told(asked: Invitation, m: Meeting, entries: list[Entry], person: Person) -> Iterator[str]:
    if asked.how is not None and asked.asked_on is not None:
        day = date_words(asked.asked_on, weekday=False, year=asked.asked_on.year != m.plan.starts.year)
        yield say.ASKED_ON[asked.how].format(date=day)
    else:
        yield say.NOT_ASKED if asked.how is None else say.ASKED[asked.how]
    if asked.reply is not None:
        yield say.SAID[asked.reply]
    yield from _there(m, entries, person)
    if asked.place is not None:
        yield say.THERE[asked.place]
    if asked.support:
        yield say.SUPPORTED.format(support=asked.support)


def _there(m: Meeting, entries: list[Entry], person: Person) -> Iterator[str]:
    """Give when a person was there, once the meeting has begun."""
    if m.phase is Phase.PLANNED:
        return
    if person.coming is Coming.AT_THE_START:
        yield say.FROM_START
    for entry in effective(entries):
        words = _words(entry, person.id)
        if words:
            yield words.format(time=time_words(m.plan.local(entry.at).time()))
    if person.id not in m.came and m.phase is Phase.ENDED:
        yield say.DID_NOT_COME


def _words(entry: Entry, person: PersonId) -> str:
    match entry.event:
        case PersonArrived(who) if who == person:
            return say.ARRIVED
        case PersonLeft(who) if who == person:
            return say.LEFT
    return ""


def attendance_told(books: Books, library: Library, board: BoardNumber) -> str:
    """Return in one sentence which meeting was the last; raises StoreFailed."""
    for row in board_meetings(books, library, board):
        return say.LAST.format(title=row.title, date=date_words(row.starts.date(), weekday=False))
    return say.NO_MEETING
