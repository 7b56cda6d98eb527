"""What people need acts on the next meeting: its breaks, its papers, and whether its agenda may go out."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from cochair.domain.agenda import Plan
from cochair.domain.board import PersonNumber
from cochair.domain.consents import About
from cochair.domain.ids import PersonId
from cochair.domain.needs import Helps, Need, Question
from cochair.domain.people import Coming, Person
from cochair.domain.refused import Unclear
from cochair.domain.sentences import names_of
from cochair.services import needs_sentences as say
from cochair.services.books import Books
from cochair.services.consents import newest
from cochair.services.interpreting import say_interpreted
from cochair.services.needs import is_to_ask_again, needs_card
from cochair.services.needs_view import last_meeting, unmet_words
from cochair.services.ports import Library
from cochair.services.ready_check import Finding

WITH_MORE_BREAKS = 30
"""Minutes without a break where somebody who comes needs more of them."""
SIZES = {Helps.NO_PICTURES: "simple", Helps.BIGGEST_PRINT: "extra", Helps.BIG_PRINT: "large"}
"""Which form of a paper each need asks for, the first that holds."""


class MeetNeedsFirst(Unclear):
    """Somebody who comes must have something, and nobody has said how it is met; `whose` is the board's person."""

    def __init__(self, sentence: str, whose: int) -> None:
        super().__init__(sentence)
        self.whose = whose


class NeedsOfPlan:
    """What people of a draft need, for the co-chairs alone: nothing of it may go into minutes or onto a big screen."""

    def __init__(self, books: Books, library: Library) -> None:
        self._books, self._library = books, library

    def must_be_met(self, plan: Plan, today: date) -> None:
        """Raise MeetNeedsFirst with the first must that is not met for this meeting; raises StoreFailed."""
        for found in self._unmet(plan, today):
            raise MeetNeedsFirst(found.sentence, found.whose)

    def findings(self, plan: Plan, today: date) -> tuple[Finding, ...]:
        """Return what co-chairs should know before they share; raises StoreFailed."""
        musts, wishes = self._unmet(plan, today), self._not_ready(plan, today)
        return (*musts, *self._to_ask(plan, today), *self._interpreter(plan), *wishes)

    def longest_without_break(self, plan: Plan) -> int:
        """Return after how many minutes there must be a break: fewer where somebody who comes needs more breaks."""
        asked = any(need.helps is Helps.MORE_BREAKS for person in _coming(plan) for need in self._of(person))
        most = plan.rules.without_break
        return min(most, WITH_MORE_BREAKS) if asked else most

    def forms(self, plan: Plan) -> dict[PersonId, str]:
        """Return in which form each person who comes gets their papers: standard, large, extra or simple."""
        return {person.id: _form(self._of(person)) for person in _coming(plan)}

    def listeners(self, plan: Plan) -> frozenset[PersonId]:
        """Return who gets their papers to listen to as well."""
        return frozenset(p.id for p in _coming(plan) if any(need.helps is Helps.AUDIO for need in self._of(p)))

    def _unmet(self, plan: Plan, today: date) -> Iterator[Finding]:
        return self._not_met(plan, today, lambda need: need.must)

    def _not_ready(self, plan: Plan, today: date) -> Iterator[Finding]:
        """Give what somebody would like about the room and their seat, which takes somebody to see to it."""
        return self._not_met(plan, today, lambda need: not need.must and _is_of_room(need))

    def _not_met(self, plan: Plan, today: date, wanted: Callable[[Need], bool]) -> Iterator[Finding]:
        since = last_meeting(self._library, plan.board, today)
        for person in _coming(plan):
            for need in self._of(person):
                if wanted(need) and not is_met(need, since):
                    yield Finding(unmet_words(person.name, need), say.SEE_NEEDS, whose=person.known)

    def _to_ask(self, plan: Plan, today: date) -> Iterator[Finding]:
        """Give who was never asked, and who should be asked again, each in one line."""
        since = last_meeting(self._library, plan.board, today)
        never: list[Person] = []
        again: list[Person] = []
        for person in _coming(plan):
            number = PersonNumber(person.known)
            said = newest(self._books, number, About.KEEPING_NEEDS) if number else None
            if not number or (said is not None and not said.yes):
                continue
            card = needs_card(self._books, number)
            if card.asked_on is None:
                never.append(person)
            elif is_to_ask_again(card, today, since):
                again.append(person)
        for sentence, people in ((say.ASK_PEOPLE, never), (say.ASK_AGAIN, again)):
            if people:
                names = names_of(tuple(person.name for person in people))
                yield Finding(sentence.format(names=names), say.SEE_NEEDS, whose=people[0].known)

    def _interpreter(self, plan: Plan) -> Iterator[Finding]:
        for person in () if plan.interpreted else _coming(plan):
            if any(need.helps is Helps.INTERPRETER for need in self._of(person)):
                sentence = say.WANTS_INTERPRETER.format(name=person.name)
                yield Finding(sentence, say.ADD_INTERPRETER, partial(say_interpreted, interpreted=True))

    def _of(self, person: Person) -> tuple[Need, ...]:
        return self._books.of(Need).rows(person=person.known) if person.known else ()


def is_met(need: Need, last: date | None) -> bool:
    """Return whether somebody said how a need is met since the last meeting."""
    return need.met_on is not None and (last is None or need.met_on > last)


def _is_of_room(need: Need) -> bool:
    """Return whether a need is about the room or the seat; an interpreter is told of by the plan."""
    own = need.question is Question.ROOM or need.helps is Helps.SIT_BESIDE
    return own and need.helps is not Helps.INTERPRETER


def _form(needs: tuple[Need, ...]) -> str:
    asked = {need.helps for need in needs}
    return next((form for helps, form in SIZES.items() if helps in asked), "standard")


def _coming(plan: Plan) -> tuple[Person, ...]:
    return tuple(person for person in plan.people if person.coming is not Coming.NOT)
