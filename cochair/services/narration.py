"""What is called out while a meeting runs: how much time is left, whose turn it is, that a card is up."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from cochair.domain.as_shown import meeting_as_shown
from cochair.domain.events import CardHeld, TurnEnded, TurnStarted
from cochair.domain.meeting import NONE, Meeting, Phase
from cochair.domain.paper_parts import capital
from cochair.domain.telling import BREAK_UP, UP, break_words, groups_words, held_words, left_words, time_told
from cochair.domain.timing import MINUTE, whole_minutes_up
from cochair.domain.wording import sentence
from cochair.services.time_heard import LAST_CALL

EARLY_CALL = 5
"""Minutes before the end that are called too, in an item of at least `LONG_ITEM` minutes."""
LONG_ITEM = 10
TURN, CARD, BREAK, GROUPS = "turn", "card", "break", "groups"


class Chime(StrEnum):
    """A gentle sound. Each always means the same."""

    NEARLY_UP = "nearly up"
    TIME_UP = "time is up"
    COME_BACK = "come back"
    CARD_UP = "a card is up"


@dataclass(frozen=True, slots=True)
class Call:
    """Words that are due, and the sound that means them, if one does.

    `about` is what they are about: an item by its id, or one of TURN, CARD, BREAK and GROUPS. `mark` is the most
    whole minutes that may be left for a call about time to be true.
    """

    words: str
    about: str
    chime: Chime | None = None
    mark: int = 0


@dataclass(frozen=True, slots=True)
class _Count:
    """Time that runs out: how much is left, from how many minutes before its end it is called, and its words."""

    about: str
    left: timedelta
    marks: tuple[int, ...]
    words: str
    back: bool = False

    @property
    def minutes(self) -> int:
        """Whole minutes left, none once the time is up."""
        return whole_minutes_up(max(NONE, self.left))

    def call(self, mark: int) -> Call:
        """Return the call of one of the marks, in the words of now."""
        at_end = Chime.COME_BACK if self.back else Chime.TIME_UP
        return Call(self.words, self.about, Chime.NEARLY_UP if self.minutes else at_end, mark)


def calls(before: Meeting, after: Meeting, *, hidden: bool = False) -> tuple[Call, ...]:
    """Return what became due between two instants; with the time `hidden` no call tells minutes."""
    return (*_of_time(before, after, hidden), *_of_card(before, after), *_of_turn(before, after))


def still(call: Call, m: Meeting, *, hidden: bool = False) -> Call | None:
    """Return a call about time or a card in the words of now, or nothing when it is not true any more."""
    if call.about == CARD:
        return call if m.card is not None and call == _card_call(m) else None
    count = next((c for c in _counts(m, hidden) if c.about == call.about), None)
    return count.call(call.mark) if count is not None and count.minutes <= call.mark else None


def now_words(m: Meeting) -> tuple[str, ...]:
    """Return the time and whose turn it is, for somebody who asks: a sentence each."""
    if m.break_until is not None and not m.stopped:
        return _as_sentences(break_words(m))
    if m.groups_until is not None and not held_words(m):
        return _as_sentences(groups_words(m))
    if m.phase is not Phase.RUNNING:
        return _as_sentences(time_told(m).words)
    floor = TurnEnded() if m.turn is None else TurnStarted(m.turn.person, m.turn.voice)
    return _as_sentences(held_words(m), time_told(m).words, _floor_words(m, floor))


def sentences_of(found: tuple[Call, ...]) -> tuple[str, ...]:
    """Return the words of calls, a sentence each and none twice."""
    return _as_sentences(*dict.fromkeys(call.words for call in found))


def _as_sentences(*parts: str) -> tuple[str, ...]:
    return tuple(f"{part.rstrip('.')}." for part in parts if part)


def _counts(m: Meeting, hidden: bool) -> tuple[_Count, ...]:
    """Return all time that runs out; where it is hidden, only its end counts."""
    last = () if hidden else (LAST_CALL,)
    found = []
    if m.now_item is not None:
        found.append(_of_item(m, hidden))
    if m.break_until is not None:
        found.append(_Count(BREAK, m.break_until - m.as_of, last, break_words(m), back=True))
    if m.groups_until is not None:
        found.append(_Count(GROUPS, m.groups_until - m.as_of, last, groups_words(m), back=True))
    return tuple(found)


def _of_item(m: Meeting, hidden: bool) -> _Count:
    progress = m.now_item
    assert progress is not None
    left = progress.minutes * MINUTE - progress.used
    early = progress.minutes >= LONG_ITEM and not progress.is_break
    marks = () if hidden else (EARLY_CALL, LAST_CALL) if early else (LAST_CALL,)
    words = left_words(progress)
    if left <= NONE and (hidden or progress.is_break):
        words = BREAK_UP if progress.is_break else UP
    return _Count(str(progress.item.id), left, marks, words, back=progress.is_break)


def _of_time(before: Meeting, after: Meeting, hidden: bool) -> tuple[Call, ...]:
    earlier = {count.about: count.minutes for count in _counts(before, hidden)}
    found = []
    for count in _counts(after, hidden):
        was = earlier.get(count.about, 0)
        crossed = [mark for mark in (*count.marks, 0) if count.minutes <= mark < was]
        if crossed:
            found.append(count.call(min(crossed)))
    return tuple(found)


def _of_card(before: Meeting, after: Meeting) -> tuple[Call, ...]:
    return (_card_call(after),) if after.card is not None and after.card is not before.card else ()


def _card_call(m: Meeting) -> Call:
    assert m.card is not None
    return Call(sentence(m, CardHeld(m.card)), CARD, Chime.CARD_UP)


def _of_turn(before: Meeting, after: Meeting) -> tuple[Call, ...]:
    """Return whose turn has just begun; an older turn that an Undo brings back has begun long ago."""
    turn = after.turn
    if turn is None or turn == before.turn or turn.began < before.as_of:
        return ()
    return (Call(_floor_words(after, TurnStarted(turn.person, turn.voice)), TURN),)


def _floor_words(m: Meeting, floor: TurnStarted | TurnEnded) -> str:
    """Return whose turn it is, with names as people want them written: everybody in the room hears and sees it."""
    return capital(sentence(meeting_as_shown(m), floor))
