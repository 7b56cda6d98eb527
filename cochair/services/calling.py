"""When a call is heard: never over somebody who has the floor, and never after it stopped being true."""

from dataclasses import dataclass, replace

from cochair.domain.meeting import Meeting, Phase
from cochair.services.narration import BREAK, CARD, GROUPS, TURN, Call, Chime, calls, now_words, sentences_of, still


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to hear: calls about the time, calls of turns, gentle sounds; or the time hidden."""

    time: bool = False
    turn: bool = False
    sound: bool = False
    hidden: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is anything to hear."""
        return self.time or self.turn or self.sound

    def wants(self, call: Call) -> bool:
        """Return whether a call is to be heard in any way, and so to be shown."""
        if call.about == TURN:
            return self.turn
        return self.sound or (self.time and call.about != CARD)


@dataclass(frozen=True, slots=True)
class Heard:
    """What to do now: sentences to show, a sound to make, whether to say them. With `hush` what is said stops first."""

    shown: tuple[str, ...] = ()
    chime: Chime | None = None
    said: bool = False
    hush: bool = False


NOTHING = Heard()


class Calling:
    """Looks at a meeting again and again. What is due while somebody has the floor waits, the newest of each kind."""

    def __init__(self, m: Meeting) -> None:
        self._before = m
        self._waiting: dict[str, Call] = {}
        self._sounded: set[str] = set()

    def look(self, m: Meeting, wanted: Wanted, *, idle: bool, ours: bool = False) -> Heard:
        """Return what to do at this instant.

        `idle` says that nothing is read aloud or sounds, `ours` that what is heard is a call, which a turn may end.
        """
        before, self._before = self._before, m
        due = tuple(call for call in calls(before, m, hidden=wanted.hidden) if wanted.wants(call))
        self._take(m, due, wanted)
        found = self._now(m, before, due, wanted, idle=idle, ours=ours)
        return found if found.shown or not due else replace(found, shown=sentences_of(due))

    def asked(self, m: Meeting) -> Heard:
        """Return the time and whose turn it is, also while somebody speaks; it is only shown under a stop card."""
        self._before = m
        self._forget(*(about for about in self._waiting if about != CARD))
        return Heard(now_words(m), said=not m.stopped)

    def _now(
        self, m: Meeting, before: Meeting, due: tuple[Call, ...], wanted: Wanted, *, idle: bool, ours: bool
    ) -> Heard:
        turn = tuple(call for call in due if call.about == TURN)
        if _is_quiet(m):
            return Heard(hush=not _is_quiet(before))
        if m.turn is not None:
            if turn and (idle or ours):
                return self._say((*self._times(m, wanted), *turn), hush=not idle)
            return Heard(hush=ours and m.turn != before.turn)
        if not idle or m.paused or m.still_until is not None:
            return NOTHING
        return self._free(m, wanted)

    def _free(self, m: Meeting, wanted: Wanted) -> Heard:
        """Return what may be heard while nobody has the floor: first the newest sound, then the words."""
        new = [call for call in self._waiting.values() if call.about not in self._sounded and _fits(call, m)]
        if wanted.sound and new:
            self._sounded.update(call.about for call in new)
            heard = Heard(sentences_of(tuple(new)), chime=new[-1].chime)
            self._forget(*(call.about for call in new if not wanted.time or call.about == CARD))
            return heard
        times = self._times(m, wanted)
        return self._say(times) if times else NOTHING

    def _say(self, found: tuple[Call, ...], *, hush: bool = False) -> Heard:
        self._forget(*(call.about for call in found))
        return Heard(sentences_of(found), said=True, hush=hush)

    def _times(self, m: Meeting, wanted: Wanted) -> tuple[Call, ...]:
        waiting = (call for call in self._waiting.values() if call.about != CARD and _fits(call, m))
        return tuple(waiting) if wanted.time else ()

    def _take(self, m: Meeting, due: tuple[Call, ...], wanted: Wanted) -> None:
        """Let what is due wait with what waits already, each in the words of now, without what is not true any more."""
        for call in due:
            self._forget(call.about)
            if call.about != TURN:
                self._waiting[call.about] = call
        for about, call in list(self._waiting.items()):
            now = still(call, m, hidden=wanted.hidden)
            if now is None or not wanted.wants(now):
                self._forget(about)
            else:
                self._waiting[about] = now

    def _forget(self, *abouts: str) -> None:
        for about in abouts:
            self._waiting.pop(about, None)
            self._sounded.discard(about)


def _is_quiet(m: Meeting) -> bool:
    """Return whether nothing at all may be heard."""
    return m.stopped or m.phase is not Phase.RUNNING


def _fits(call: Call, m: Meeting) -> bool:
    """Return whether this is the moment: on a break or in small groups the time of the item waits."""
    if m.break_until is not None:
        return call.about in (BREAK, CARD)
    return m.groups_until is None or call.about in (GROUPS, CARD)
