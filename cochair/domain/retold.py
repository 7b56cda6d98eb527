"""A log that is told again and again while it grows: only from where it has changed."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from cochair.domain.events import Entry
from cochair.domain.fold import act_passed, act_told, acts, at_end, begun, counts, is_apart, is_aside
from cochair.domain.fold_united import Steps, undone_acts
from cochair.domain.meeting import Meeting

APART = 64
"""So many acts are between two places from which the log can be told on."""
Made = TypeVar("Made")
_Act = tuple[list[Entry], bool]
"""The entries of an act, and whether it counts."""


def fitting(steps: Steps) -> list[Entry]:
    """Return the entries of an act, without those that stand aside: together they are the effective ones."""
    return [entry for entry, after_it in steps if not is_aside(entry, after_it)]


class Retold(Generic[Made]):
    """Tells logs as `fold` does; each may be any other one, and the more it has of the one before, the quicker it is.

    `make` makes something of each act that counts, from its steps.
    """

    def __init__(self, make: Callable[[Steps], Made]) -> None:
        self._make = make
        self._first: Entry | None = None
        self._apart = False
        self._acts: list[_Act] = []
        self._made: list[Made | None] = []
        self._marks: list[tuple[Meeting, Meeting]] = []
        self._at: tuple[Meeting, Meeting] | None = None
        """The meeting after the last act, and after the last one that counts; so is each mark."""

    def tell(self, entries: Sequence[Entry]) -> Meeting:
        """Return the meeting that a whole log tells."""
        undone, apart = undone_acts(entries), is_apart(entries)
        first, planned, rest = begun(entries)
        told = [(act, counts(undone, act[0])) for act in acts(rest)]
        at = self._at
        if at is None or first != self._first or apart != self._apart:
            at, self._apart = self._begin(first, planned), apart
        m, _ = self._go_on(*self._back_to(self._same(told), at), told)
        return at_end(m, entries)

    def made(self) -> list[Made]:
        """Return what was made of the agenda, and then of each act that counts, of the log that was told last."""
        return [made for made in self._made if made is not None]

    def entries(self) -> list[Entry]:
        """Return the log that was told last, the agenda first."""
        return [self.first, *(entry for act, _ in self._acts for entry in act)]

    @property
    def first(self) -> Entry:
        """The entry that shares the agenda, of the log that was told last."""
        assert self._first is not None
        return self._first

    @property
    def last(self) -> Meeting:
        """The meeting straight after the last entry that counts, of the log that was told last."""
        assert self._at is not None
        return self._at[1]

    def _begin(self, first: Entry, planned: Meeting) -> tuple[Meeting, Meeting]:
        self._first, self._at = first, (planned, planned)
        self._acts, self._marks, self._made = [], [], [self._make([(first, planned)])]
        return self._at

    def _same(self, told: Sequence[_Act]) -> int:
        """Return how many acts stand at the beginning of both logs."""
        most = min(len(told), len(self._acts))
        return next((n for n in range(most) if told[n] != self._acts[n]), most)

    def _back_to(self, same: int, at: tuple[Meeting, Meeting]) -> tuple[Meeting, Meeting]:
        """Forget the acts that are others now, back to a place to go on from, and return the meeting there."""
        if same == len(self._acts):
            return at
        mark = same // APART
        at = self._at = self._marks[mark]
        del self._acts[mark * APART :], self._made[mark * APART + 1 :], self._marks[mark:]
        return at

    def _go_on(self, m: Meeting, last: Meeting, told: Sequence[_Act]) -> tuple[Meeting, Meeting]:
        for act, stands in told[len(self._acts) :]:
            steps = act_told(m, act, apart=self._apart) if stands else []
            after = steps[-1][1] if stands else act_passed(m, act, apart=self._apart)
            if len(self._acts) % APART == 0:
                self._marks.append((m, last))
            self._acts.append((act, stands))
            self._made.append(self._make(steps) if stands else None)
            self._at = m, last = after, after if stands else last
        return m, last
