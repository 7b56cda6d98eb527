"""The way of the frame: from group to group, into one, from thing to thing, and out again."""

from collections.abc import Sequence

from ui.scanning.groups import Group
from ui.scanning.things import Thing

ROUNDS = 3
"""After so many rounds with no press the frame waits."""


class Course:
    """Where the frame is. It knows what can be pressed only from `follow`; pressing is for others to do."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.rounds = 0
        self._entered = False
        self._closes = False
        self._group = self._place = 0

    @property
    def inside(self) -> bool:
        """Whether the frame goes from thing to thing: somebody went into the group, or there is no other."""
        return self._entered or len(self.groups) == 1

    def follow(self, groups: Sequence[Group], *, closes: bool = False, fresh: bool = False) -> None:
        """Take what can be pressed now, and stay where the frame is as far as it is still there.

        With `closes` there is also a way out of the only group. `fresh` goes to what was not there before.
        """
        known = {thing for group in self.groups for thing in group}
        was = () if self.is_way_out() else (self.thing(),)
        anchors = [thing for thing in (*was, *self.group()) if thing is not None]
        out = self.is_way_out()
        self.groups, self._closes = list(groups), closes
        new = next((n for n, group in enumerate(groups) if any(thing not in known for thing in group)), None)
        kept = next((n for thing in anchors for n, group in enumerate(groups) if thing in group), None)
        if fresh and new is not None:
            self._begin(new)
        elif kept is None:
            self._begin(0)
        else:
            self._stay(kept, anchors[0], out=out)

    def _stay(self, group: int, thing: Thing, *, out: bool) -> None:
        self._group = group
        if not self.inside:
            return
        if out and self.has_way_out():
            self._place = len(self.group())
        elif thing in self.group():
            self._place = self.group().index(thing)
        else:
            self._place = min(self._place, len(self.group()) - 1)

    def advance(self) -> None:
        """Go to what comes next; a whole round is counted."""
        count = len(self.group()) + self.has_way_out() if self.inside else len(self.groups)
        here = (self._place if self.inside else self._group) + 1
        if here >= count:
            here, self.rounds = 0, self.rounds + 1
        if self.inside:
            self._place = here
        else:
            self._group = here

    def enter(self) -> None:
        """Go into the group, to its first thing."""
        self._entered, self._place = True, 0

    def leave(self) -> None:
        """Go out to the group again."""
        self._entered, self._place = False, 0

    def group(self) -> Group:
        """Return the group that the frame is round, or in."""
        return self.groups[self._group] if self._group < len(self.groups) else ()

    def thing(self) -> Thing | None:
        """Return the thing that the frame is round; None for a whole group, and for the way out of it."""
        if self.inside:
            return self.group()[self._place] if self._place < len(self.group()) else None
        return self.group()[0] if len(self.group()) == 1 else None

    def is_way_out(self) -> bool:
        """Return whether a press goes out of the group."""
        return self.inside and self._place >= len(self.group())

    def has_way_out(self) -> bool:
        """Return whether there is anything round the group to go out to."""
        return len(self.groups) > 1 or self._closes

    def _begin(self, group: int) -> None:
        self._group, self._place, self._entered = group, 0, False
