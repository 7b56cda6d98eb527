"""What a rule decides in a made-up meeting, and the 3 rules that CoChair is held against.

All times are whole seconds from the planned start.
"""

from collections.abc import Sequence
from typing import Protocol

from benchmarks.evidence_world import MEMBERS, WORKERS, Matter, Turn, World
from cochair.domain.agenda import Kind


class Rule(Protocol):
    """Everything a rule has a say in; what people do is the world's."""

    def start(self, at: int) -> None:
        """The meeting and its first item begin."""

    def room(self, matters: Sequence[Matter], at: int) -> int:
        """Return for how long the first of the items that are left may go on, when it is opened."""

    def whose_turn(self, waiting: Sequence[Turn], at: int, limit: int) -> int:
        """Return the place of who speaks next among those who wait, with the item's time over at `limit`."""

    def until(self, turn: Turn, at: int, closes: int) -> int:
        """Return when a turn has to stop, in an item that people would leave at `closes`."""

    def spoke(self, turn: Turn, began: int, at: int) -> None:
        """Somebody spoke."""

    def add(self, matter: Matter, at: int) -> bool:
        """Return whether an item that somebody asks for comes after the open one."""

    def leave(self, at: int) -> None:
        """People go on to the next item."""

    def end(self, at: int) -> None:
        """The meeting is over."""


class Nothing:
    """Every item has the minutes of the agenda, whatever happened before."""

    def __init__(self, world: World) -> None:
        self._world = world

    def start(self, at: int) -> None:
        """Nothing to do."""

    def room(self, matters: Sequence[Matter], at: int) -> int:  # noqa: ARG002
        """Return the minutes of the agenda."""
        return matters[0].item.minutes * 60

    def whose_turn(self, waiting: Sequence[Turn], at: int, limit: int) -> int:  # noqa: ARG002
        """Let people speak in their own order."""
        return 0

    def until(self, turn: Turn, at: int, closes: int) -> int:  # noqa: ARG002
        """Return when people leave the item."""
        return closes

    def spoke(self, turn: Turn, began: int, at: int) -> None:
        """Nothing to do."""

    def add(self, matter: Matter, at: int) -> bool:  # noqa: ARG002
        """Take every item that anybody asks for."""
        return True

    def leave(self, at: int) -> None:
        """Nothing to do."""

    def end(self, at: int) -> None:
        """Nothing to do."""


SMALLEST, LARGEST = 15, 15 * 60
"""The proportional rule leaves a deviation under 15 seconds alone, and gives up above 15 minutes."""


class Proportional(Nothing):
    """The rule of OnlyT: who is late takes it from all that is left, each in proportion to its planned minutes."""

    def room(self, matters: Sequence[Matter], at: int) -> int:
        """Return planned - deviation x planned / sum of planned; a break is left whole, an item keeps 1 minute."""
        planned = matters[0].item.minutes * 60
        deviation = at + sum(m.item.minutes * 60 for m in matters) - self._world.finish
        if matters[0].item.kind is Kind.BREAK or not SMALLEST <= deviation <= LARGEST:
            return planned
        shared_by = sum(m.item.minutes * 60 for m in matters if m.item.kind is not Kind.BREAK)
        return max(60, planned - deviation * planned // shared_by)


class OthersGain(Nothing):
    """The rule of OpenSlides: each group has its minutes in an item; what one goes over, every other group gets too."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._left: dict[str, int] = {}

    def room(self, matters: Sequence[Matter], at: int) -> int:
        """Share the minutes out to the groups, where the agenda does."""
        matter, room = matters[0], super().room(matters, at)
        self._left = {MEMBERS.id: matter.kept, WORKERS.id: room - matter.kept} if matter.kept else {}
        return room

    def until(self, turn: Turn, at: int, closes: int) -> int:
        """Let a group use its own minutes, and what it gained."""
        return max(closes, at + self._left.get(turn.group, 0))

    def spoke(self, turn: Turn, began: int, at: int) -> None:
        """Count a group's minutes down; what is over goes to the other, and the group stands at 0."""
        if not self._left:
            return
        self._left[turn.group] -= at - began
        over = max(0, -self._left[turn.group])
        self._left = {group: left + over for group, left in self._left.items()}
