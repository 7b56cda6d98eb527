"""A draft agenda while somebody works on it: each change is saved, and can be taken back."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import date

from cochair.domain.agenda import Plan
from cochair.domain.board import PersonNumber
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.added_people import people_known, take_off_again
from cochair.services.books import Books
from cochair.services.earlier import newest_plan
from cochair.services.formerly import Formerly, formerly
from cochair.services.kept_promises import must_answer_first
from cochair.services.needs_act import NeedsOfPlan
from cochair.services.plan_yes import must_have_every_yes, say_yes
from cochair.services.planning import to_share
from cochair.services.ports import Clock, Library, RequestBook
from cochair.services.ready_check import ready_check
from cochair.services.requests import keep_answers, must_answer_requests
from cochair.services.templates import Template, new_draft

_MOST_STEPS = 200
"""How many former drafts are kept for Undo."""


class Drafting:
    """One draft of the library, open for changes."""

    def __init__(
        self, library: Library, clock: Clock, plan_id: str, requests: RequestBook, books: Books | None = None
    ) -> None:
        """Open a draft with the board's requests; raises Unclear when there is no such draft, and StoreFailed.

        With the board's `books`, what its people must have is met before the agenda goes out.
        """
        self._library, self._clock = library, clock
        self.plan_id, self.requests = plan_id, requests
        self._books = books
        self.needs = None if books is None else NeedsOfPlan(books, library)
        found = library.plans().get(plan_id)
        if found is None:
            raise Unclear(say.NO_SUCH_PLAN)
        self.plan: Plan = found
        self._former: list[tuple[Plan, frozenset[PersonNumber]]] = []
        self._shared: MeetingId | None = None

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._former)

    def today(self) -> date:
        """Return the day it is where the meeting will be."""
        return self.plan.local(self._clock.now()).date()

    def change(self, edit: Callable[[Plan], Plan]) -> bool:
        """Make a change, save it and return whether anything is different; a changed agenda needs a new yes.

        Raises Unclear when it can not be made: the draft is as it was.  Raises StoreFailed when it could not be
        saved: it is kept in memory, and saved with the next change.
        """
        changed = edit(self.plan)
        if changed == self.plan:
            return False
        if replace(changed, yeses=self.plan.yeses) != self.plan:
            changed = replace(changed, yeses=())
        known = people_known(self._books)
        self._former = [*self._former, (self.plan, frozenset[PersonNumber]())][-_MOST_STEPS:]
        self.plan = changed
        self._library.keep_plan(self.plan_id, changed)
        self._former[-1] = (self._former[-1][0], people_known(self._books) - known)
        return True

    def formerly(self, typed: str, answered: Collection[str]) -> Formerly | None:
        """Return whose name before a typed name is, of those not `answered` yet, or None; raises StoreFailed."""
        return None if self._books is None else formerly(self._books, self.plan, typed, answered)

    def say_yes(self, by: PersonId, number: str | None = None) -> None:
        """Keep somebody's yes to the agenda; raises Unclear when the number is missing or wrong, and StoreFailed."""
        self.change(lambda plan: say_yes(plan, by, self._clock.now(), number))

    def undo(self) -> None:
        """Take the newest change back, and people off the board who came onto it with that change alone.

        Raises Unclear when there is none, StoreFailed as `change` does.
        """
        if not self._former:
            raise Unclear(say.NOTHING_TO_UNDO)
        self.plan, added = self._former.pop()
        self._library.keep_plan(self.plan_id, self.plan)
        if self._books is not None:  # after the agenda is kept, for who is still on it is read there
            with self._books.together():
                take_off_again(self._books, self._library, added)

    def share(self) -> MeetingId:
        """Make the draft a meeting and return it; raises Unclear for what or whose yes is missing, and StoreFailed."""
        if self._shared is None:
            ready = to_share(self.plan, self.today())
            must_answer_requests(self.requests, self.plan, self.today())  # an item more would need new yeses
            must_have_every_yes(self.plan)
            must_answer_first(self._library)
            if self.needs is not None:
                self.needs.must_be_met(self.plan, self.today())
            noted = tuple(found.sentence for found in ready_check(self.plan, self.today()))  # never what anybody needs
            with self._together():
                shared = self._library.new_meeting(replace(ready, noted=noted), self._clock.now())
                keep_answers(self.requests, self.plan, self.today())
                self._library.drop_plan(self.plan_id)
            self._shared = shared
        return self._shared

    def _together(self) -> AbstractContextManager[object]:
        """Let a meeting, what becomes of requests and the end of the draft be kept in one go."""
        return nullcontext() if self._books is None else self._books.together()


def start_draft(library: Library, clock: Clock, template: Template | None = None, board: str = "") -> str:
    """Keep a new draft and return its id: of a board that is named, else of the newest meeting's.

    The board is as it is today, with everyone who has not left.  Raises StoreFailed.
    """
    like = newest_plan(library, board)
    return keep_draft(library, new_draft(clock.now(), like and library.as_board_is(like), template))


def draft_of(library: Library, board: str, clock: Clock) -> str:
    """Return the id of the draft that a board changed last, or of a new one; raises StoreFailed."""
    own = (plan_id for plan_id, plan in library.plans().items() if plan.board == board)
    return next(own, None) or start_draft(library, clock, board=board)


def keep_draft(library: Library, plan: Plan) -> str:
    """Keep a plan as a new draft and return its id."""
    taken, number = library.plans(), 1
    while f"plan-{number}" in taken:
        number += 1
    library.keep_plan(f"plan-{number}", plan)
    return f"plan-{number}"
