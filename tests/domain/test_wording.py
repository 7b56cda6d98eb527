"""Everything that happened with a question or the agenda can be told in short sentences."""

import re

from cochair.domain.asked import Asking
from cochair.domain.changed import Changing
from cochair.domain.wording import sentence
from tests.told import play

STORY = """
10:00 the meeting starts
10:01 Tom asks to shorten Buses to 10 minutes, because we are late
10:02 Priya agrees (with support from Lou)
10:03 Priya takes back her yes
10:03 Tom asks to drop Housing, because we are late
10:03 Priya says not yet
10:03 Priya agrees
10:03 Priya takes back her yes
10:04 Tom asks to carry Budget to next time, because we can
10:04 Tom asks to move Next meeting after Break, because we can
10:04 Priya says no
10:04 Sam asks to add Tea; 4 minutes after Next meeting, because we like it
10:04 Sam asks to move Next meeting after Tea, because we like it
10:04 Sam asks to share Members 60 percent, because it is fair
10:04 Sam asks to finish at 11:20, because we can
10:05 Sam asks to use 15 protected minutes of Members in Buses, because we are done
10:05 Priya agrees
10:05 next item
10:06 Sam takes the floor
10:07 Tom agrees
10:07 next item
10:08 Priya says nobody wants more
10:08 Tom asks to shorten Housing to 9 minutes, because we are late
10:08 Priya agrees
"""


def test_every_event_of_a_question_is_told_in_short_sentences_with_no_gaps() -> None:
    told = play(STORY)
    assert told.player.faults == 0
    found = [e.event for e in told.live.entries if isinstance(e.event, Asking | Changing)]
    assert len({type(e) for e in found}) == 19
    for event in found:
        words = sentence(told.meeting, event)
        assert words.endswith(".") and "{" not in words and "  " not in words
        assert all(len(part.split()) <= 15 for part in re.split(r"(?<=[.?!])\s+", words)), words


def test_sentences_name_what_changed() -> None:
    told = play(STORY)
    words = [sentence(told.meeting, e.event) for e in told.live.entries]
    for expected in (
        "Tom asks: Shorten Buses to 10 minutes.",
        "Priya says yes. Lou gave support.",
        "Buses has 25 minutes again.",
        "Next meeting now comes after Tea.",
        "Tea is new on the agenda, with 4 minutes.",
        "The agreed share of Members is now 60 of every 100 minutes.",
        "Things have changed since then. We did nothing. Please ask again.",
        "Priya said nobody of Members wants the last 13 minutes.",
    ):
        assert expected in words
