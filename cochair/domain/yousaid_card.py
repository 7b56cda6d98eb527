"""What somebody said as a card: their own words, what came of them, and who answers by when."""

from collections.abc import Iterator
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_yousaid as words
from cochair.domain.dates import date_words
from cochair.domain.document import Card
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.own_words import ENDED, WAITING, outcome_of
from cochair.domain.paper_parts import Chooser
from cochair.domain.records import YouSaid
from cochair.domain.written import Outcome


def said_card(m: Meeting, said: YouSaid, today: date, chooser: Chooser, *, own: bool) -> Card:
    """Return the card of somebody's words; on their `own` paper it does not say who they are.

    Elsewhere the name stands there only with a yes to it.
    """
    lines = (*part.quoted(said.text), _who(m, said, own=own), *came_of(m, said, today), *_promise(m, said))
    return Card(chooser.first(said.text, part.SPEECH), lines, unsettled=outcome_of(said) in WAITING)


def came_of(m: Meeting, said: YouSaid, today: date) -> tuple[str, ...]:
    """Return what came of somebody's words: where they stand, and the answer or how long they wait."""
    first, *rest = _answer(said) if said.answer is not None else (_waits(days_since(m, said, today)),)
    return (words.STANDS.format(state=words.STATES[outcome_of(said)], answer=first), *rest)


def may_name(m: Meeting, said: YouSaid) -> bool:
    """Return whether a name may stand beside somebody's words."""
    return said.may_be_named and m.plan.person(said.person).named


def days_since(m: Meeting, said: YouSaid, today: date) -> int:
    """Return how many days ago something was said, never below 0."""
    return max(0, (today - m.plan.local(said.at).date()).days)


def _who(m: Meeting, said: YouSaid, *, own: bool) -> str:
    day = date_words(m.plan.local(said.at).date(), weekday=False)
    if own:
        return words.YOU_SAID_ON.format(date=day)
    name = part.shown_name(m.plan, said.person) if may_name(m, said) else m.plan.somebody
    return part.capital(words.SAID_ON.format(name=name, date=day))


def _waits(days: int) -> str:
    return words.SINCE_TODAY if days < 1 else words.DAYS_SO_FAR.format(days=amounts.DAYS.of(days))


def _answer(said: YouSaid) -> tuple[str, ...]:
    answer = said.answer
    if answer is None:
        return ()
    told = part.sentences(answer.text if answer.outcome is Outcome.CAN_NOT else part.capital(answer.text))
    if answer.ask_again is not None:
        told = (*told, words.ASK_AGAIN.format(date=date_words(answer.ask_again, weekday=False)))
    return told or (words.NO_WORDS,)


def _promise(m: Meeting, said: YouSaid) -> Iterator[str]:
    """Give who answered and when, else who will and by when."""
    if outcome_of(said) in ENDED:
        if said.answered_at is not None:
            yield _by(m, said, date_words(m.plan.local(said.answered_at).date(), weekday=False))
    elif said.promise is not None:
        who, due = said.promise.by, date_words(said.promise.due, weekday=False)
        named = _named(m, who)
        yield words.WILL_ANSWER.format(name=named, date=due) if named else words.WILL_ANSWER_WE.format(date=due)
    elif said.answer is None:
        yield words.NOBODY_YET


def _by(m: Meeting, said: YouSaid, day: str) -> str:
    who = None if said.answer is None else said.answer.by
    named = "" if who is None else _named(m, who)
    return words.ANSWERED_BY.format(name=named, date=day) if named else words.ANSWERED_ON.format(date=day)


def _named(m: Meeting, person: PersonId) -> str:
    """Return who answers as papers may write it, nothing for who does not want a name written."""
    return part.shown_name(m.plan, person) if m.plan.person(person).named else ""
