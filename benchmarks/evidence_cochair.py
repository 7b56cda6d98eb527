"""CoChair in a made-up meeting: every act goes through its own rules, and every number comes out of its own clock."""

from collections.abc import Sequence

from benchmarks.evidence_room import Room
from benchmarks.evidence_world import MEMBER, MEMBERS, WORKER, Matter, Turn, World
from cochair.domain.asked import Reply
from cochair.domain.changed import ItemAdded
from cochair.domain.meeting import ItemProgress, Meeting
from cochair.domain.rules import asking, moving, protecting, running, speaking
from cochair.domain.timing import move_on_by
from cochair.domain.wishes import Wish, WishKind


class CoChair:
    """Two co-chairs who accept every new plan, and members who give up only what they do not want to use.

    Nobody ever agrees to lose anything.  When they look at the screen, they also move on by the time it shows, and let
    members speak when the time that is left in an item is members' own.
    """

    looks = True

    def __init__(self, world: World) -> None:
        self._starts = world.plan.starts
        self._room = Room(world.plan)

    def start(self, at: int) -> None:
        """Start, and ask for a new plan at once when it is late."""
        self._room.at(at)
        self._room.do(running.start)
        self._new_plan()

    def room(self, matters: Sequence[Matter], at: int) -> int:
        """Return the minutes that the open item has by now."""
        progress = _open(self._room.at(at))
        assert progress.item.id == matters[0].item.id
        return progress.minutes * 60

    def whose_turn(self, waiting: Sequence[Turn], at: int, limit: int) -> int:
        """Let people speak in their own order, until the time that is left is members' own."""
        if not self.looks:
            return 0
        m = self._room.at(at)
        progress = _open(m)
        if at + progress.reserved < min(limit, self._move_on_by(m)):
            return 0
        return next((n for n, turn in enumerate(waiting) if _uses_protected(turn, progress)), 0)

    def until(self, turn: Turn, at: int, closes: int) -> int:
        """Return when a turn has to stop: members never before their reserved time is used."""
        own = _uses_protected(turn, _open(self.meeting))
        if not self.looks and not own:
            return closes
        m = self._room.at(at)
        progress = _open(m)
        latest = min(closes, self._move_on_by(m) - progress.reserved) if self.looks else closes
        return max(latest, at + progress.reserved) if own else latest

    def spoke(self, turn: Turn, began: int, at: int) -> None:  # noqa: ARG002
        """Give the floor; whoever had it before loses it, and who has it already keeps it."""
        person = MEMBER if turn.group == MEMBERS.id else WORKER
        if self.meeting.turn is None or self.meeting.turn.person != person:
            self._room.at(began)
            self._room.do(lambda m: speaking.give_floor(m, person))

    def add(self, matter: Matter, at: int) -> bool:
        """Ask for one more item; where that takes something from members, they say no."""
        wish = Wish(WishKind.ADD, after=_open(self._room.at(at)).item.id, new=matter.item)
        events = self._room.do(lambda m: asking.ask(m, WORKER, wish, "it came up today"))
        if self.meeting.question is not None:
            self._room.do(lambda m: asking.answer(m, MEMBER, Reply.NO))
        return any(isinstance(event, ItemAdded) for event in events)

    def leave(self, at: int) -> None:
        """Make a new plan, then go on; where members are asked whether they want their minutes, nobody does."""
        self._room.at(at)
        self._new_plan()
        before = self.meeting.current
        self._room.do(moving.next_item)
        if self.meeting.question is not None:
            self._room.do(lambda m: protecting.nobody_wants_more(m, MEMBER))
        assert self.meeting.current != before

    def end(self, at: int) -> None:
        """End; what is reserved is owed."""
        self._room.at(at)
        self._room.do(running.end)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it stands."""
        return self._room.meeting

    def _new_plan(self) -> None:
        self._room.do(protecting.propose_rebalance)
        proposal = self.meeting.proposal
        if proposal is not None and proposal.changes:
            self._room.do(lambda m: protecting.accept_rebalance(m, WORKER))

    def _move_on_by(self, m: Meeting) -> int:
        latest = move_on_by(m)
        assert latest is not None
        return int((latest - self._starts).total_seconds())


def _open(m: Meeting) -> ItemProgress:
    assert m.now_item is not None
    return m.now_item


def _uses_protected(turn: Turn, progress: ItemProgress) -> bool:
    """Return whether a turn uses protected time: everybody's does in an item that is for members."""
    return MEMBERS.id in (turn.group, progress.item.for_group)


class NotLooked(CoChair):
    """CoChair with a screen that nobody looks at: only the new plans are accepted, and the keys hold."""

    looks = False
