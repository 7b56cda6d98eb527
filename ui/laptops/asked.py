"""What is asked before another laptop joins: who uses it, what for, and whether it keeps anything."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from cochair.domain.laptops import Role
from cochair.domain.people import Person
from cochair.services.laptops_here import Wanted
from ui import words_laptops as w
from ui.laptops.choice_page import ChoicePage
from ui.live.question import Choice

KEEPS_FIRST = (Role.KEY, Role.RUNS)
"""For these, keeping the meeting is the first answer; who only writes keeps nothing unless somebody says so."""


class Asked:
    """One question at a time, on one page; `then` gets the answers."""

    def __init__(self, page: ChoicePage, then: Callable[[Wanted], None]) -> None:
        self._page, self._then = page, then
        self._people: Sequence[Person] = ()
        self._by_stick = False
        self._back: Callable[[], None] | None = None

    def begin(self, people: Sequence[Person], *, by_stick: bool) -> None:
        """Ask who will use the other laptop; by stick alone none can be the screen for everyone."""
        self._people, self._by_stick, self._back = people, by_stick, None
        choices = (Choice(p.name, partial(self._what, Wanted(Role.WRITES, p.name, p.id)), "person") for p in people)
        nobody = Choice(w.NO_NAME, partial(self._what, Wanted(Role.WRITES)), "people")
        self._page.ask(w.WHO, (w.WHO_WHY,), (*choices, nobody))

    def step_back(self) -> bool:
        """Go to the question before; return whether there is one."""
        back = self._back
        if back is None:
            return False
        back()
        return True

    def leave(self) -> None:
        """Ask nothing of this any more; something else stands on the page."""
        self._back = None

    def _what(self, wanted: Wanted) -> None:
        self._back = partial(self.begin, self._people, by_stick=self._by_stick)
        choices = []
        for role, (words, below, picture) in w.ROLES.items():
            if not (role is Role.KEY and wanted.person is None) and not (role is Role.ROOM and self._by_stick):
                chosen = partial(self._keeps, replace(wanted, role=role))
                choices.append(Choice(words, chosen, picture=picture, below=below.format(name=wanted.name)))
        heading = w.WHAT_NAMED.format(name=wanted.name) if wanted.name else w.WHAT
        self._page.ask(heading, () if wanted.person is not None else (w.KEY_NEEDS_NAME,), choices)

    def _keeps(self, wanted: Wanted) -> None:
        if wanted.role is Role.ROOM:
            self._then(replace(wanted, keeps_nothing=True))
            return
        self._back = partial(self._what, wanted)
        nothing = Choice(w.KEEPS_NOTHING, self._with(wanted, nothing=True), "bin", below=w.KEEPS_NOTHING_WHY)
        whole = Choice(w.KEEPS_ALL, self._with(wanted, nothing=False), "lock", below=w.KEEPS_ALL_WHY)
        self._page.ask(w.KEEPS, (), (whole, nothing) if wanted.role in KEEPS_FIRST else (nothing, whole))

    def _with(self, wanted: Wanted, *, nothing: bool) -> Callable[[], None]:
        return partial(self._then, replace(wanted, keeps_nothing=nothing))
