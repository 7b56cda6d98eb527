"""Composes the sheets “You said, we did”: one for a board, and one for each person who said something."""

from collections.abc import Iterator, Sequence
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_power as power
from cochair.domain import words_of_yousaid as words
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Cover, Credit, Document, Heading, Say
from cochair.domain.meeting import Meeting
from cochair.domain.own_words import WAITING, outcome_of, said_by
from cochair.domain.paper_parts import Chooser
from cochair.domain.people import Person
from cochair.domain.records import YouSaid
from cochair.domain.yousaid_card import days_since, may_name, said_card

Told = tuple[Meeting, YouSaid]
"""Somebody's words, and the meeting where they said them."""


def board_sheet(meetings: Sequence[Meeting], today: date, chooser: Chooser) -> Document | None:
    """Return what people of a board said and what came of it, or None; `meetings` are told from the oldest on."""
    told = [(m, said) for m in meetings for said in m.you_said]
    if not told:
        return None
    plan = meetings[-1].plan
    board = part.typed(plan.board)
    blocks = (
        Cover(part.SPEECH, board, words.YOU_SAID, date_words(today)),
        Say(part.NOTES, words.FOR_BOARD),
        Say(part.WAITING, counted(told, today)),
        *_cards(told, today, chooser, own=False),
        *_tell(plan),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.YOU_SAID}: {board}: {date_words(today)}", words.YOU_SAID, board, blocks)


def person_sheets(meetings: Sequence[Meeting], today: date, chooser: Chooser) -> tuple[tuple[str, Document], ...]:
    """Return a name, as papers may write it, and a sheet for each person who said something.

    A sheet with words that the person does not want beside their name has no name on it at all.
    """
    found = ((person, list(said_by(person, plan, meetings))) for plan, person in _people(meetings))
    return tuple(_sheet(person, told, meetings[-1].plan, today, chooser) for person, told in found if told)


def counted(told: Sequence[Told], today: date) -> tuple[str, ...]:
    """Return how many things were said and answered, and how long the oldest waits."""
    waiting = [days_since(m, said, today) for m, said in told if outcome_of(said) in WAITING]
    answered = len(told) - len(waiting)
    things = words.THINGS_SAID.format(things=amounts.THINGS.of(len(told)), answered=answered)
    if not waiting:
        return (things, words.ALL_ANSWERED)
    days = max(waiting)
    oldest = words.OLDEST_TODAY if days < 1 else words.OLDEST.of(days)
    return (things, oldest)


def _people(meetings: Sequence[Meeting]) -> Iterator[tuple[Plan, Person]]:
    """Give each person once, with the plan of the newest meeting that they are in."""
    seen: set[tuple[str, str]] = set()
    for m in reversed(meetings):
        names = [p.name.casefold() for p in m.plan.people]
        for person in m.plan.people:
            name = person.name.casefold()
            key = (name, person.id if names.count(name) > 1 else "")
            if key not in seen and (name, "") not in seen:
                seen.add(key)
                yield m.plan, person


def _sheet(person: Person, told: list[Told], plan: Plan, today: date, chooser: Chooser) -> tuple[str, Document]:
    m, _ = told[-1]
    named = person.named and all(may_name(then, said) for then, said in told)
    name = part.shown_name(m.plan, told[-1][1].person) if named else m.plan.somebody
    title = words.FOR_PERSON.format(name=part.capital(name)) if named else words.FOR_SOMEBODY
    kind = words.OF_PERSON.format(name=part.capital(name)) if named else words.YOU_SAID
    blocks = (
        Heading(1, title),
        Say(part.WAITING, (words.FROM_DAY.format(date=date_words(today)), *counted(told, today))),
        *_cards(told, today, chooser, own=True),
        *_tell(plan),
        Credit(None, (power.CREDIT,)),
    )
    return name, Document(f"{kind}: {date_words(today)}", words.YOU_SAID, part.typed(plan.board), blocks)


def _cards(told: Sequence[Told], today: date, chooser: Chooser, *, own: bool) -> Iterator[Block]:
    """Give a card for each thing, what waits first, and of that the oldest first."""
    for outcome, heading in words.HEADINGS.items():
        cards = [said_card(m, said, today, chooser, own=own) for m, said in told if outcome_of(said) is outcome]
        if cards:
            yield Heading(2, heading)
            yield from cards


def _tell(plan: Plan) -> Iterator[Block]:
    chairs = tuple(part.shown_name(plan, p.id) for p in plan.co_chairs if p.named)
    tell = (words.PLEASE_TELL.format(names=say.one_of(chairs)),) if chairs else ()
    yield Say(part.QUESTION, (*words.IS_IT_WRONG, *tell))
