"""Reads the time of a meeting for a face that shows it."""

from cochair.domain.meeting import Meeting
from cochair.domain.telling import groups_words, time_told
from cochair.domain.time_state import TimeState, hidden_words, minutes_told, time_state
from cochair.domain.timing import MINUTE
from ui import words_live as w
from ui.widgets.time_shapes.reading import LONGEST, TimeReading, in_steps
from ui.words_comfort import TIME_STYLE_KEY


def laptop_reading(m: Meeting) -> TimeReading:
    """Return the time for the Run screen, where why it stands still has a line of its own."""
    return _reading(m, time_told(m).words, w.SEE_TIME.format(key=TIME_STYLE_KEY))


def room_reading(m: Meeting) -> TimeReading:
    """Return the time for everyone, who see why it stands still in its place; no key is named."""
    told = time_told(m)
    return _reading(m, told.held or told.words, "")


def _reading(m: Meeting, words: str, how: str) -> TimeReading:
    told, state = time_told(m), time_state(m)
    total = min(LONGEST, max(1, int(told.whole / MINUTE)))
    spoken = ". ".join(part.rstrip(".") for part in (told.words, told.held, groups_words(m)) if part)
    while_hidden = hidden_words(m)
    hidden = while_hidden or w.TIME_HIDDEN
    if not while_hidden or state in (TimeState.UP, TimeState.OVER):
        hidden = f"{hidden}. {how}" if how else hidden
    return TimeReading(in_steps(told.left.total_seconds(), total), total, minutes_told(m), state, words, spoken, hidden)
