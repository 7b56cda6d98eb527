"""How the time of a meeting stands: one state at a time, each with its own words and its own mark."""

from enum import StrEnum

from cochair.domain.language import _
from cochair.domain.meeting import NONE, Meeting, Phase
from cochair.domain.telling import BREAK_UP, GROUPS_UP, UP, groups_left_words, held_words, time_told
from cochair.domain.timing import MINUTE, whole_minutes_up

ON_A_BREAK = _("We are on a break")
IN_SMALL_GROUPS = _("We talk in small groups")


class TimeState(StrEnum):
    """What the time does. When several hold, what keeps the clocks still comes first."""

    NOT_STARTED = "not started"
    RUNNING = "running"
    LAST_MINUTE = "last minute"
    UP = "up"
    OVER = "over"
    PAUSED = "paused"
    STOPPED = "stopped"
    BREAK = "break"
    THINKING = "thinking"
    GROUPS = "groups"
    ENDED = "ended"


def time_state(m: Meeting) -> TimeState:
    """Return the state of the time."""
    if m.now_item is None:
        return TimeState.ENDED if m.phase is Phase.ENDED else TimeState.NOT_STARTED
    held = (
        (m.stopped, TimeState.STOPPED),
        (m.break_until is not None, TimeState.BREAK),
        (m.paused, TimeState.PAUSED),
        (m.still_until is not None, TimeState.THINKING),
        (m.groups_until is not None, TimeState.GROUPS),
    )
    return next((state for holds, state in held if holds), _of_item(m))


def minutes_told(m: Meeting) -> int:
    """Return the whole minutes to tell: those left, those of a break, or those over."""
    progress = m.now_item
    if progress is None:
        return 0
    left = progress.minutes * MINUTE - progress.used
    if m.break_until is not None and not m.stopped:
        left = max(NONE, m.break_until - m.as_of)
    return whole_minutes_up(left) if left > NONE else int(-left / MINUTE)


def hidden_words(m: Meeting) -> str:
    """Return what is said while the time is hidden: why it stands still, or that it is up; nothing while it runs."""
    match time_state(m):
        case TimeState.RUNNING | TimeState.LAST_MINUTE:
            return ""
        case TimeState.UP | TimeState.OVER:
            return UP
        case TimeState.BREAK:
            return BREAK_UP if m.break_until is not None and m.break_until <= m.as_of else ON_A_BREAK
        case TimeState.GROUPS:
            return IN_SMALL_GROUPS if groups_left_words(m) else GROUPS_UP
        case _:
            return held_words(m) or time_told(m).words


def _of_item(m: Meeting) -> TimeState:
    assert m.now_item is not None
    left = m.now_item.minutes * MINUTE - m.now_item.used
    if left > MINUTE:
        return TimeState.RUNNING
    if left > NONE:
        return TimeState.LAST_MINUTE
    return TimeState.UP if -left < MINUTE else TimeState.OVER
