"""Requests for the agenda as a screen or a list tells them."""

from dataclasses import dataclass
from datetime import date

from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.domain.paper_parts import capital
from cochair.domain.requests import Reply, Request
from cochair.services import request_sentences as say
from cochair.services.earlier import newest_plan
from cochair.services.ports import Library, RequestBook
from cochair.services.requests import day_of, people_of, waiting, waiting_for


@dataclass(frozen=True, slots=True)
class RequestTold:
    """A request: who asked for what, when that was, and the answer; `given_today` can be taken back."""

    request: Request
    words: str
    when: str
    answer: str
    given_today: bool = False


@dataclass(frozen=True, slots=True)
class RequestsView:
    """What waits for an answer, oldest first, and what was answered just now; `nothing` is said when nobody waits."""

    waiting: tuple[RequestTold, ...]
    answered: tuple[RequestTold, ...]
    nothing: str
    names: tuple[str, ...]


def requests_view(book: RequestBook, plan: Plan, today: date) -> RequestsView:
    """Return the requests for a draft: those that wait, and those that are on it or were answered today."""
    open_ones, on_it = waiting_for(book, plan, today), {item.request for item in plan.items}
    told = []
    for request in book.requests():
        if request.number in on_it and request.reply is not Reply.ON_AGENDA:
            told.append(RequestTold(request, asked_words(request, plan.somebody), ago(request, today), say.ON_THIS))
        elif request not in open_ones and request.board in (plan.board, "") and request.replied_on == today:
            given = request.reply is not Reply.ON_AGENDA
            asked = asked_words(request, plan.somebody)
            told.append(RequestTold(request, asked, ago(request, today), answer_words(request), given))
    return RequestsView(
        tuple(
            RequestTold(r, asked_words(r, plan.somebody), _came(r, day_of(plan, today), today), "") for r in open_ones
        ),
        tuple(told),
        "" if open_ones else say.NOBODY_WAITS,
        tuple(person.name for person in plan.people),
    )


def asked_words(request: Request, somebody: str) -> str:
    """Return who asked for what, or `somebody`; words that begin with a small letter read on after "for"."""
    who = request.who or capital(somebody)
    if request.words[:1].islower() and request.words[-1:] not in ".?!":
        return say.ASKED_FOR.format(who=who, words=request.words)
    return say.ASKED.format(who=who, words=request.words)


def ago(request: Request, today: date) -> str:
    """Return how long ago somebody asked."""
    days = (today - request.asked_on).days
    return say.TODAY if days < 1 else say.DAYS_AGO.of(days)


def answer_words(request: Request) -> str:
    """Return the answer that was given, or that there is none."""
    if request.reply is None:
        return say.NO_ANSWER
    if request.reply is Reply.LATER and request.until is not None:
        return say.LATER.format(date=date_words(request.until))
    if request.reply is Reply.CAN_NOT:
        words = say.CAN_NOT.format(because=request.because)
        return words if words.endswith((".", "?", "!")) else f"{words}."
    return say.ON_AN_AGENDA


def board_of(library: Library) -> str:
    """Return the board of the newest meeting, else of the draft changed last; raises StoreFailed."""
    latest = newest_plan(library) or next(iter(library.plans().values()), None)
    return latest.board if latest else ""


def home_words(book: RequestBook, library: Library, today: date) -> str:
    """Return how many people wait, and how long, in one line; nothing when nobody does. Raises StoreFailed.

    What is on an agenda that is being made waits no more.
    """
    on_drafts = {item.request for plan in library.plans().values() for item in plan.items}
    found = tuple(r for r in waiting(book, board_of(library), today) if r.number not in on_drafts)
    if not found:
        return ""
    days = max((today - r.asked_on).days for r in found)
    longest = say.LONGEST_TODAY if days < 1 else say.LONGEST.of(days)
    return f"{say.HOME.format(people=amounts.PEOPLE.of(people_of(found)))} {longest}"


def _came(request: Request, day: date, today: date) -> str:
    """Return how long ago somebody asked, and that the day has come which they were told."""
    when = ago(request, today)
    later = request.reply is Reply.LATER and request.until is not None and request.until <= day
    return say.DAY_HAS_COME.format(when=when) if later else when
