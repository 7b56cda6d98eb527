"""Keeps how a meeting was for people, so that nobody can tell who said what (feature D6)."""

import random
from collections.abc import Callable, MutableSequence, Sequence
from dataclasses import replace

from cochair.domain.board import NEW, BoardNumber
from cochair.domain.dates import date_words
from cochair.domain.how_was_it import ENOUGH, Face, HadSay, HowWasIt, felt, to_show
from cochair.domain.ids import MeetingId
from cochair.domain.language import Several, _
from cochair.services.books import Books
from cochair.services.plain_input import optional_line
from cochair.services.ports import MeetingRow

LONGEST_WORDS = 500
FACES = {
    Face.GOOD: Several("1 person says it was good.", "{count} people say it was good."),
    Face.MIXED: Several("1 person says some of it was good.", "{count} people say some of it was good."),
    Face.BAD: Several("1 person says it was not good.", "{count} people say it was not good."),
}
SAYS = {
    HadSay.YES: Several("1 person could have their say.", "{count} people could have their say."),
    HadSay.PARTLY: Several("1 person could partly have their say.", "{count} people could partly have their say."),
    HadSay.NO: Several("1 person could not have their say.", "{count} people could not have their say."),
}
NOBODY_YET = _("Nobody has told us yet.")
TOO_FEW = Several(
    "1 person has told us. We show answers when there are 3.",
    "{count} people have told us. We show answers when there are 3.",
)
WAITING = Several("1 more person has told us.", "{count} more people have told us.")
SHOWN_AGAIN = Several("Shown again after 1 more answer.", "Shown again after {count} more answers.")
ANSWERS = Several("1 person has told us.", "{count} people have told us.")
WORDS_ARE = _("Somebody says: “{words}”")
_CHANCE = random.SystemRandom()
HAD_SAY = _("Could you have your say, on {date}? Yes: {yes}. Partly: {partly}. No: {no}.")
Shuffle = Callable[[MutableSequence[HowWasIt]], None]


def keep_answer(
    books: Books,
    board: BoardNumber,
    meeting: MeetingId,
    face: Face,
    say: HadSay,
    words: str = "",
    shuffle: Shuffle = _CHANCE.shuffle,
) -> None:
    """Keep an answer among the others of its meeting, all in a new order that is left to chance.

    Raises Unclear for too many words, and StoreFailed.
    """
    new = HowWasIt(NEW, board, meeting, face, say, optional_line(words, LONGEST_WORDS))
    book = books.of(HowWasIt)
    with books.together():
        rows = [*book.rows(meeting=meeting), new]
        shuffle(rows)
        for row in rows:
            if row.number != NEW:
                book.remove(row.number)
        for row in rows:
            book.add(replace(row, number=NEW))


def told(books: Books, meeting: MeetingId) -> tuple[str, ...]:
    """Return how a meeting was, a sentence each, and after how many more answers it is told anew.

    Only how many answered while they are too few.  Raises StoreFailed.
    """
    answers = books.of(HowWasIt).rows(meeting=meeting)
    shown = _look(books, answers)
    found = felt(shown)
    if found is None:
        return (TOO_FEW.of(len(answers)) if answers else NOBODY_YET,)
    faces = (FACES[face].of(count) for face, count in found.faces.items() if count)
    says = (SAYS[say].of(count) for say, count in found.says.items() if count)
    waiting = len(answers) - len(shown)
    more = (*((WAITING.of(waiting),) if waiting else ()), SHOWN_AGAIN.of(ENOUGH - waiting))
    return (*faces, *says, *(WORDS_ARE.format(words=words) for words in found.words), " ".join(more))


def over_time(books: Books, meetings: Sequence[MeetingRow]) -> tuple[str, ...]:
    """Return a sentence for each meeting with enough answers, where there are 2 or more; raises StoreFailed."""
    found = ((row, felt(_look(books, books.of(HowWasIt).rows(meeting=row.id)))) for row in meetings)
    lines = tuple(
        HAD_SAY.format(
            date=date_words(row.starts.date()),
            yes=each.says[HadSay.YES],
            partly=each.says[HadSay.PARTLY],
            no=each.says[HadSay.NO],
        )
        for row, each in found
        if each is not None
    )
    return lines if len(lines) > 1 else ()


def count_told(books: Books, board: BoardNumber) -> str:
    """Return in a sentence how many answers there are of a board; raises StoreFailed."""
    count = len(books.of(HowWasIt).rows(board=board))
    return ANSWERS.of(count) if count else NOBODY_YET


def _look(books: Books, answers: Sequence[HowWasIt]) -> tuple[HowWasIt, ...]:
    """Return the answers that may be shown, which from now on are; raises StoreFailed."""
    shown = to_show(answers)
    new = [answer for answer in shown if not answer.shown]
    if new:
        with books.together():
            for answer in new:
                books.of(HowWasIt).change(replace(answer, shown=True))
    return shown
