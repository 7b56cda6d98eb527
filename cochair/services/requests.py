"""Requests for the agenda: anyone asks, any day, and each gets an answer before the next agenda goes out (A9)."""

from dataclasses import replace
from datetime import date

from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.domain.refused import Unclear
from cochair.domain.requests import Reply, Request
from cochair.services import request_sentences as say
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_details import LONGEST_NAME, read_day
from cochair.services.planning import LONGEST_TITLE, add_item, with_items
from cochair.services.ports import RequestBook

LONGEST_WORDS = 500
_CUT = "…"


class AnswerRequestsFirst(Unclear):
    """Somebody asked for something and has no answer yet."""


def write_down(book: RequestBook, board: str, words: str, who: str, today: date) -> int:
    """Keep what somebody asks for and return its number; raises Unclear for no words, and StoreFailed."""
    asked = one_line(words, LONGEST_WORDS, say.WORDS_NEEDED)
    return book.add(board, asked, optional_line(who, LONGEST_NAME), today)


def say_later(book: RequestBook, number: int, typed: str, today: date, after: date) -> None:
    """Answer that it comes on a later agenda, on a day after `after`; raises Unclear for no such day, and StoreFailed.

    On that day, or for an agenda of that day, it waits again.
    """
    if not typed.strip():
        raise Unclear(say.DATE_NEEDED)
    day = read_day(typed, today)
    if day <= after:
        raise Unclear(say.TOO_SOON.format(date=date_words(after)))
    book.answer(number, Reply.LATER, today, until=day)


def say_can_not(book: RequestBook, number: int, because: str, today: date) -> None:
    """Answer that it can not be, and why; raises Unclear when nobody says why, and StoreFailed."""
    book.answer(number, Reply.CAN_NOT, today, because=one_line(because, LONGEST_WORDS, say.BECAUSE_NEEDED))


def put_on(plan: Plan, request: Request) -> Plan:
    """Answer that it is on this agenda: an item more, with what was asked for as its title."""
    if any(item.request == request.number for item in plan.items):
        return plan
    longer = add_item(plan, title_of(request.words))
    return with_items(longer, (*longer.items[:-1], replace(longer.items[-1], request=request.number)))


def title_of(words: str) -> str:
    """Return the title of an item for what was asked for."""
    title = words[:1].upper() + words[1:].removesuffix(".")
    if len(title) <= LONGEST_TITLE:
        return title
    return title[: LONGEST_TITLE - len(_CUT)].rsplit(" ", 1)[0] + _CUT


def waiting(book: RequestBook, board: str, day: date) -> tuple[Request, ...]:
    """Return the requests of a board that need an answer on a day, oldest first; raises StoreFailed."""
    return tuple(r for r in book.requests() if r.board in (board, "") and _waits(r, day))


def waiting_for(book: RequestBook, plan: Plan, today: date) -> tuple[Request, ...]:
    """Return the requests that need an answer before this draft is shared, oldest first; raises StoreFailed."""
    on_it = {item.request for item in plan.items}
    return tuple(r for r in waiting(book, plan.board, day_of(plan, today)) if r.number not in on_it)


def day_of(plan: Plan, today: date) -> date:
    """Return the day up to which a draft looks ahead: its own, or today when that is later."""
    return max(today, plan.local(plan.starts).date())


def people_of(requests: tuple[Request, ...]) -> int:
    """Return how many people asked: each name counts once, and each request with no name as one."""
    return len({r.who.casefold() for r in requests if r.who}) + sum(not r.who for r in requests)


def must_answer_requests(book: RequestBook, plan: Plan, today: date) -> None:
    """Raise AnswerRequestsFirst while somebody who asked for something has no answer; raises StoreFailed."""
    count = people_of(waiting_for(book, plan, today))
    if count:
        raise AnswerRequestsFirst(say.WAIT.of(count))


def keep_answers(book: RequestBook, plan: Plan, today: date) -> None:
    """Keep what becomes of what people asked for, now that the agenda goes out; raises StoreFailed."""
    on_it = {item.request for item in plan.items}
    for request in book.requests():
        if request.number in on_it and request.reply is not Reply.ON_AGENDA:
            book.answer(request.number, Reply.ON_AGENDA, today)
    for left in plan.left_out:
        if left.request is not None and left.request not in on_it:
            book.answer(left.request, Reply.CAN_NOT, today, because=left.because)


def _waits(request: Request, day: date) -> bool:
    if request.reply is Reply.LATER:
        return request.until is not None and request.until <= day
    return request.reply is None
