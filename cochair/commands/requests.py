"""What people ask to talk about: see it, write it down, and answer it."""

import argparse
import json
import sys
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cochair.commands import words
from cochair.commands.stores import open_for
from cochair.domain.agenda import Plan
from cochair.domain.board import Board
from cochair.domain.refused import Unclear
from cochair.domain.requests import Request
from cochair.domain.words_of_amounts import MEMBERS
from cochair.services import request_sentences as say
from cochair.services.drafting import Drafting
from cochair.services.plain_input import clean
from cochair.services.ports import Clock, Library, StoreFailed
from cochair.services.requests import put_on, say_can_not, say_later, write_down
from cochair.services.requests_view import ago, answer_words, asked_words, board_of
from cochair.services.templates import ZONE
from cochair.storage.clock import SteadyClock
from cochair.storage.store import Store


def run(options: argparse.Namespace) -> int:
    """Do what was asked; 1 with one plain sentence when it can not be done."""
    clock = SteadyClock()
    answers = [a for a in (options.put_on, options.later, options.can_not) if a is not None]
    try:
        if answers and options.answer is None:
            raise Unclear(words.ANSWER_NEEDS_NUMBER)
        if options.answer is not None and not answers:
            raise Unclear(words.ONE_ANSWER)
        with open_for(options, writing=options.add is not None or options.answer is not None) as store:
            if options.add is not None:
                number = write_down(store.requests, board_of(store.library), options.add, options.by, _today(clock))
                print(json.dumps({"number": number}) if options.json else words.REQUEST_KEPT.format(number=number))
            elif options.answer is not None:
                _answer(store, options, clock)
            else:
                _list(store, _today(clock), in_json=options.json)
    except (StoreFailed, Unclear) as no:
        print(no, file=sys.stderr)
        return 1
    return 0


def _today(clock: Clock) -> date:
    now: datetime = clock.now()
    return now.astimezone(ZoneInfo(ZONE)).date()


def _answer(store: Store, options: argparse.Namespace, clock: Clock) -> None:
    """Keep an answer and say it again; raises Unclear and StoreFailed."""
    request, today = _find(store, options.answer), _today(clock)
    told = say.ON_AN_AGENDA
    if options.put_on is not None:
        drafting = Drafting(store.library, clock, _find_draft(store.library, options.put_on), store.requests)
        drafting.change(lambda plan: put_on(plan, request))
    elif options.later is not None:
        say_later(store.requests, request.number, options.later, today, today)
    else:
        say_can_not(store.requests, request.number, options.can_not, today)
    if options.put_on is None:
        told = answer_words(_find(store, request.number))
    if options.json:
        print(json.dumps({"number": request.number, "answer": told}, ensure_ascii=False))
    else:
        print(words.ANSWERED.format(asked=clean(_asked(store, request)), answer=clean(told)))


def _asked(store: Store, request: Request) -> str:
    """Return who asked for what, in the words of their board."""
    own = next((board.unnamed for board in store.books.of(Board).rows() if board.name == request.board), "")
    return asked_words(request, own or MEMBERS.of(1))


def _find(store: Store, number: int) -> Request:
    found = next((request for request in store.requests.requests() if request.number == number), None)
    if found is None:
        raise Unclear(say.NO_SUCH_REQUEST.format(number=number))
    return found


def _find_draft(library: Library, wanted: str) -> str:
    """Return the id of a draft by its id, else by its title, else the one changed last; raises Unclear."""
    drafts = library.plans()
    if not drafts:
        raise Unclear(words.NO_DRAFT)
    title = wanted.strip().casefold()
    if not title:
        return next(iter(drafts))
    named = [plan_id for plan_id, plan in drafts.items() if plan_id == wanted or plan.title.casefold() == title]
    if not named:
        raise Unclear(words.NO_SUCH_DRAFT.format(name=wanted))
    return named[0]


def _list(store: Store, today: date, *, in_json: bool) -> None:
    requests, plans = store.requests.requests(), store.library.plans()
    if in_json:
        rows = [_row(request, _told(request, plans), today) for request in requests]
        print(json.dumps({"requests": rows}, ensure_ascii=False))
    elif not requests:
        print(words.NOBODY_ASKED)
    for request in requests if not in_json else ():
        parts = {"asked": _asked(store, request), "when": ago(request, today), "answer": _told(request, plans)}
        print(clean(words.REQUEST.format(number=request.number, **parts)))


def _told(request: Request, plans: dict[str, Plan]) -> str:
    """Return the answer to a request: also that it is on an agenda that is being made."""
    on_drafts = {item.request for plan in plans.values() for item in plan.items}
    return say.ON_AN_AGENDA if request.number in on_drafts else answer_words(request)


def _row(request: Request, told: str, today: date) -> dict[str, object]:
    return {
        "number": request.number,
        "words": request.words,
        "by": request.who or None,
        "asked_on": request.asked_on.isoformat(),
        "days": max(0, (today - request.asked_on).days),
        "answer": told,
        "until": request.until.isoformat() if request.until else None,
    }
