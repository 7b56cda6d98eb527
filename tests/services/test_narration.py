"""What is called out in a meeting, and when: never over a speaker, never twice, never after it stopped being true."""

from datetime import timedelta
from functools import cache

import pytest

from cochair.domain.telling import time_told
from cochair.domain.words_of_events import TURN
from cochair.resources import resource
from cochair.services.calling import Calling, Heard, Wanted
from cochair.services.narration import Chime, calls
from cochair.services.scripts.player import ScriptPlayer
from tests.memory_library import MemoryLibrary
from tests.services.calls_heard import Listener, replay
from tests.told import play

BUSES = "10:00 the meeting starts\n10:03 nothing needed\n10:05 next item\n"
TIME, TURNS, SOUND = Wanted(time=True), Wanted(turn=True), Wanted(sound=True)
ALL = Wanted(time=True, turn=True, sound=True)
MINUTE = timedelta(minutes=1)

PRACTICE = """
10:30:10 It is Amina’s turn.
10:31:25 It is Gareth’s turn.
10:32:30 It is Amina’s turn.
10:32:50 Jo speaks for Delroy.
10:33:20 2 minutes left. It is Kasia’s turn.
10:33:55 It is Gareth’s turn.
10:34:25 It is Rosa’s turn.
10:35:00 ♪ time is up
10:35:02 Time is up.
10:35:30 It is Gareth’s turn.
10:37:05 It is Kasia’s turn.
10:38:40 It is Rosa’s turn.
10:39:45 It is Wen’s turn.
10:42:05 4 minutes left. It is Ifeanyi’s turn.
10:43:05 Jo speaks for Delroy.
10:44:40 The last minute. It is Gareth’s turn.
10:45:20 ♪ time is up
10:45:22 Time is up.
10:45:40 It is Kasia’s turn.
10:48:40 It is Ifeanyi’s turn.
10:50:55 It is Delroy’s turn.
10:53:40 It is Wen’s turn.
10:58:10 It is Gareth’s turn.
11:00:50 It is Amina’s turn.
11:02:30 It is Kasia’s turn.
11:03:40 It is Rosa’s turn.
11:05:00 It is Wen’s turn.
11:05:10 It is Delroy’s turn.
11:06:00 It is Gareth’s turn.
11:07:20 It is Ifeanyi’s turn.
11:09:20 5 minutes left. It is Kasia’s turn.
11:10:50 It is Amina’s turn.
11:12:20 It is Ifeanyi’s turn.
11:14:30 5 minutes left. It is Gareth’s turn.
11:16:00 Jo speaks for Delroy.
11:17:30 ♪ nearly up
11:17:32 2 minutes left.
11:26:10 ♪ nearly up
11:26:12 2 minutes left.
11:28:10 ♪ come back
11:28:12 The break is over.
11:28:40 It is Gareth’s turn.
11:30:20 It is Wen’s turn.
11:32:15 It is Kasia’s turn.
11:33:10 It is Rosa’s turn.
11:34:10 It is Ifeanyi’s turn.
11:34:50 It is Delroy’s turn.
11:35:10 Jo speaks for Delroy.
11:36:50 5 minutes left. It is Amina’s turn.
11:38:40 It is Kasia’s turn.
11:40:30 ♪ nearly up
11:40:32 The last minute.
11:41:20 It is Ifeanyi’s turn.
11:43:55 It is Kasia’s turn.
11:45:05 2 minutes left. It is Gareth’s turn.
11:46:10 ♪ time is up
11:46:12 Time is up.
11:46:25 It is Wen’s turn.
11:48:40 Jo speaks for Delroy.
11:50:20 It is Amina’s turn.
11:52:10 It is Kasia’s turn.
11:53:00 2 minutes left. It is Gareth’s turn.
11:54:15 ♪ time is up
11:54:17 Time is up.
11:54:30 It is Gareth’s turn.
11:56:00 It is Amina’s turn.
11:57:20 2 minutes left. It is Rosa’s turn.
11:58:10 It is Amina’s turn.
"""


def hear(lines: str, wanted: Wanted, minutes: int = 0) -> Listener:
    """What is heard of a meeting once Buses is open, and in the minutes after its last line."""
    told = play(f"{BUSES}{lines}")
    heard = replay(list(told.live.entries), wanted, told.meeting.as_of + minutes * MINUTE)
    for kept in (heard.heard, heard.shown):
        kept[:] = [line for line in kept if line[0] >= "10:05"]
    return heard


@cache
def listen(sample: str) -> Listener:
    """What is heard of a whole meeting of the samples, with everything on."""
    player = ScriptPlayer(MemoryLibrary())
    list(player.play(resource("samples", sample).read_text("utf-8").splitlines()))
    assert player.live is not None
    return replay(list(player.live.entries), ALL)


@pytest.fixture(scope="module")
def practice() -> Listener:
    return listen("practice.meeting")


def test_the_practice_meeting_with_everything_on_is_heard_in_this_order(practice: Listener) -> None:
    assert [" ".join(line) for line in practice.heard] == PRACTICE.strip().splitlines()


@pytest.mark.parametrize("sample", sorted(path.name for path in resource("samples").glob("*.meeting")))
def test_nothing_begins_while_somebody_speaks(sample: str) -> None:
    begun = listen(sample).begun
    assert begun
    assert [m for m in begun if m.turn is not None and m.turn.began < m.as_of] == []
    assert not any(m.stopped or m.paused for m in begun)


def test_what_is_heard_is_shown_at_the_same_instant(practice: Listener) -> None:
    for at, words in practice.heard:
        shown = [seen for when, seen in practice.shown if when == at]
        assert shown if words.startswith("♪") else words in shown, at


def test_with_nothing_chosen_nothing_is_heard_or_shown() -> None:
    heard = hear("10:06 Mo takes the floor\n10:07 the floor is empty\n10:08 card: slow down", Wanted(), 30)
    assert (heard.heard, heard.shown) == ([], [])


def test_calls_and_turns_are_chosen_separately() -> None:
    lines = "10:06 Mo takes the floor\n10:07 the floor is empty"
    assert hear(lines, TURNS, 30).heard == [("10:06:00", "It is Mo’s turn.")]
    assert hear(lines, TIME, 24).heard == [
        ("10:25:00", "5 minutes left."),
        ("10:28:00", "2 minutes left."),
        ("10:30:00", "Time is up."),
    ]


def test_a_sound_comes_before_its_words_and_also_alone() -> None:
    assert hear("", SOUND, 26).heard == [
        ("10:25:00", "♪ nearly up"),
        ("10:28:00", "♪ nearly up"),
        ("10:30:00", "♪ time is up"),
    ]
    both = hear("", Wanted(time=True, sound=True), 21).heard
    assert both == [("10:25:00", "♪ nearly up"), ("10:25:02", "5 minutes left.")]


def test_a_call_waits_for_the_speaker_is_seen_at_once_and_then_tells_the_newest_time() -> None:
    heard = hear("10:06 Mo takes the floor\n10:29 the floor is empty", TIME)
    assert heard.shown[:2] == [("10:25:00", "5 minutes left."), ("10:28:00", "2 minutes left.")]
    assert heard.heard == [("10:29:00", "The last minute.")]


def test_a_call_waits_through_turns_that_are_not_called() -> None:
    heard = hear("10:06 Mo takes the floor\n10:26 Sam takes the floor\n10:27 the floor is empty", TIME)
    assert heard.heard == [("10:27:00", "3 minutes left.")]


def test_a_call_that_waits_is_told_before_the_name_of_who_is_next() -> None:
    heard = hear("10:06 Mo takes the floor\n10:26 Sam takes the floor", Wanted(time=True, turn=True))
    assert heard.heard[-1] == ("10:26:00", "4 minutes left. It is Sam’s turn.")


def test_a_call_that_is_not_true_any_more_is_dropped() -> None:
    heard = hear("10:06 Mo takes the floor\n10:26 15 more minutes\n10:27 the floor is empty", TIME, 5)
    assert heard.heard == []
    heard = hear("10:06 Mo takes the floor\n10:26 nothing needed\n10:27 next item", TIME)
    assert heard.heard == []


def test_more_time_lets_the_end_be_called_again() -> None:
    heard = hear("10:26 5 more minutes", TIME, 10)
    assert [words for _, words in heard.heard] == [
        "5 minutes left.",
        "5 minutes left.",
        "2 minutes left.",
        "Time is up.",
    ]


def test_a_short_item_is_not_called_in_its_middle() -> None:
    assert play("").meeting.items[0].minutes == 5
    told = play("10:00 the meeting starts")
    heard = replay(list(told.live.entries), TIME, told.meeting.as_of + 6 * MINUTE)
    assert heard.heard == [("10:03:00", "2 minutes left."), ("10:05:00", "Time is up.")]


def test_nothing_is_heard_while_a_stop_card_is_up_or_the_meeting_is_paused() -> None:
    heard = hear("10:06 Mo takes the floor\n10:26 card: stop\n10:27 the floor is empty", ALL, 9)
    assert [at for at, _ in heard.heard if at > "10:06:59"] == []
    heard = hear(
        "10:06 Mo takes the floor\n10:26 the meeting pauses\n10:27 the floor is empty\n10:28 the meeting goes on", TIME
    )
    assert heard.heard == [("10:28:00", "4 minutes left.")]


def test_a_card_sounds_when_the_floor_is_free_and_not_once_it_is_down() -> None:
    heard = hear("10:06 Mo takes the floor\n10:07 card: slow down\n10:08 the floor is empty", SOUND)
    assert heard.heard == [("10:08:00", "♪ a card is up")]
    assert [words for _, words in heard.shown] == ["A card is up: Slow down."] * 2
    heard = hear("10:06 Mo takes the floor\n10:07 card: slow down\n10:07:30 card down\n10:08 the floor is empty", SOUND)
    assert heard.heard == []


def test_a_break_is_called_near_its_end_and_at_its_end() -> None:
    heard = hear("10:10 break for 10 minutes", ALL, 11)
    assert heard.heard == [
        ("10:18:00", "♪ nearly up"),
        ("10:18:02", "Break: 2 minutes left."),
        ("10:20:00", "♪ come back"),
        ("10:20:02", "The break is over."),
    ]


def test_small_groups_are_called_back_and_hear_nothing_of_the_item() -> None:
    heard = hear("10:18 small groups for 12 minutes", Wanted(time=True), 13)
    assert heard.heard == [
        ("10:28:00", "We talk in small groups. 2 minutes left."),
        ("10:30:00", "Time to come back together."),
    ]


def test_where_the_time_is_hidden_only_its_end_is_called() -> None:
    heard = hear("", Wanted(time=True, hidden=True), 28)
    assert heard.heard == [("10:30:00", "Time is up.")]


def test_an_undo_calls_nobody_a_second_time() -> None:
    heard = hear("10:06 Mo takes the floor\n10:07 Sam takes the floor\n10:07:05 undo", TURNS)
    assert [words for _, words in heard.heard] == ["It is Mo’s turn.", "It is Sam’s turn."]


def test_one_source_speaks() -> None:
    before = play(f"{BUSES}10:06 Mo takes the floor").live
    at = before.meeting.as_of + 22 * MINUTE
    (time,) = calls(before.at(at - MINUTE), before.at(at))
    assert time.words == time_told(before.at(at)).words
    (turn,) = calls(play(BUSES).meeting, before.meeting)
    assert turn.words == TURN.format(name="Mo")


def looked(lines: str, wanted: Wanted, *, idle: bool, ours: bool = False) -> Heard:
    """What to do at the last line of a meeting."""
    calling = Calling(play(BUSES).meeting)
    return calling.look(play(f"{BUSES}{lines}").meeting, wanted, idle=idle, ours=ours)


def test_a_call_never_cuts_into_what_somebody_reads() -> None:
    given = "10:06 Mo takes the floor"
    assert looked(given, TURNS, idle=False) == Heard(("It is Mo’s turn.",))
    live = play(BUSES).live
    calling, at = Calling(live.meeting), live.meeting.as_of + 23 * MINUTE
    assert calling.look(live.at(at), TIME, idle=False) == Heard(("2 minutes left.",))
    assert calling.look(live.at(at), TIME, idle=True) == Heard(("2 minutes left.",), said=True)


def test_a_call_stops_when_somebody_gets_the_floor() -> None:
    given = "10:06 Mo takes the floor"
    assert looked(given, TIME, idle=False, ours=True) == Heard(hush=True)
    assert looked(given, TURNS, idle=False, ours=True) == Heard(("It is Mo’s turn.",), said=True, hush=True)


def test_a_stop_card_ends_what_is_being_said_once() -> None:
    calling = Calling(play(BUSES).meeting)
    stopped = play(f"{BUSES}10:06 card: stop").meeting
    assert calling.look(stopped, TIME, idle=False, ours=True).hush
    assert not calling.look(stopped, TIME, idle=False, ours=True).hush


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("10:06 Mo takes the floor", "24 minutes left. It is Mo’s turn."),
        ("10:06 Lou speaks for Mo", "24 minutes left. Lou speaks for Mo."),
        ("10:06 the meeting pauses", "Paused. 24 minutes left. Nobody is speaking."),
        ("10:06 break for 10 minutes", "Break: 10 minutes left."),
        ("10:06 small groups for 10 minutes", "We talk in small groups. 10 minutes left."),
    ],
)
def test_who_asks_hears_the_time_and_whose_turn_it_is_at_any_moment(lines: str, words: str) -> None:
    m = play(f"{BUSES}{lines}").meeting
    asked = Calling(m).asked(m)
    assert (" ".join(asked.shown), asked.said) == (words, True)


def test_while_a_stop_card_is_up_what_is_asked_is_only_shown() -> None:
    m = play(f"{BUSES}10:06 card: stop").meeting
    asked = Calling(m).asked(m)
    assert not asked.said
    assert asked.shown == ("Stop card is up.", "24 minutes left.", "Nobody is speaking.")


def test_what_was_asked_is_not_called_again() -> None:
    live = play(f"{BUSES}10:06 Mo takes the floor").live
    at = live.meeting.as_of + 22 * MINUTE
    calling = Calling(live.meeting)
    calling.look(live.at(at), TIME, idle=True)
    calling.asked(live.at(at))
    live.meeting = play(f"{BUSES}10:06 Mo takes the floor\n10:28 the floor is empty").meeting
    assert calling.look(live.meeting, TIME, idle=True) == Heard()


def test_each_sound_is_for_one_thing() -> None:
    assert [chime.value for chime in Chime] == ["nearly up", "time is up", "come back", "a card is up"]
