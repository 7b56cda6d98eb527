"""How the time stands: each state has its own words, also while the time is hidden."""

from datetime import timedelta

import pytest

from cochair.domain.time_state import TimeState, hidden_words, minutes_told, time_state
from tests.told import play

START = "10:00 the meeting starts\n"
STATES = [
    ("", 0, TimeState.NOT_STARTED, 0, "Not started yet"),
    (START, 0, TimeState.RUNNING, 5, ""),
    (START, 240, TimeState.LAST_MINUTE, 1, ""),
    (START, 300, TimeState.UP, 0, "Time is up"),
    (START, 359, TimeState.UP, 0, "Time is up"),
    (START, 360, TimeState.OVER, 1, "Time is up"),
    (START + "10:01 the meeting pauses", 600, TimeState.PAUSED, 4, "Paused"),
    (START + "10:01 card: stop", 30, TimeState.STOPPED, 4, "Stop card is up"),
    (START + "10:01 break for 10 minutes", 90, TimeState.BREAK, 9, "We are on a break"),
    (START + "10:01 break for 10 minutes", 660, TimeState.BREAK, 0, "The break is over"),
    (START + "10:01 wait 10 seconds", 5, TimeState.THINKING, 4, "Time to think"),
    (START + "10:01 small groups for 2 minutes", 30, TimeState.GROUPS, 4, "We talk in small groups"),
    (START + "10:01 small groups for 2 minutes", 150, TimeState.GROUPS, 2, "Time to come back together."),
    (START + "10:01 the meeting ends", 0, TimeState.ENDED, 0, "The meeting has ended"),
]


@pytest.mark.parametrize(("lines", "later", "state", "minutes", "hidden"), STATES)
def test_each_state(lines: str, later: int, state: TimeState, minutes: int, hidden: str) -> None:
    told = play(lines)
    m = told.live.at(told.meeting.as_of + timedelta(seconds=later))
    assert time_state(m) is state
    assert minutes_told(m) == minutes
    assert hidden_words(m) == hidden


def test_a_stop_card_comes_before_a_break() -> None:
    """What everybody must see first."""
    m = play(START + "10:01 break for 10 minutes\n10:02 card: stop").meeting
    assert time_state(m) is TimeState.STOPPED
    assert hidden_words(m) == "Stop card is up"


def test_every_state_is_told_here() -> None:
    assert {state for _, _, state, _, _ in STATES} == set(TimeState)
