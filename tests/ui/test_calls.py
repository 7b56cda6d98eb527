"""What is heard in a meeting and what is shown: at the same instant, never over a speaker or somebody's own reading."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from cochair.domain.events import CardKind
from cochair.domain.ids import PersonId
from cochair.services.live import LiveMeeting
from cochair.services.scripts.player import ScriptClock
from cochair.services.voice_ports import Reading, Said, VoiceFailed
from tests.memory_library import MemoryLog
from tests.told import play
from tests.ui.fake_reading import FakeReading
from ui.live.calls import SHOWN_FOR, Calls
from ui.sounds import Sounds
from ui.theme.comfort import Comfort

BUSES = "10:00 the meeting starts\n10:03 nothing needed\n10:05 next item"
ALL = Comfort(time_calls=True, turn_calls=True, sound=True)
TIME = Comfort(time_calls=True)
MO, SAM = PersonId("p4"), PersonId("p3")


class Desk:
    """A meeting at 10:05 with 25 minutes for Buses, its calls, and what was heard and is shown."""

    def __init__(self, comfort: Comfort, voice: Callable[[], Reading] | None = None) -> None:
        entries = list(play(BUSES).live.entries)
        self.clock = ScriptClock(entries[-1].at)
        self.live = LiveMeeting(MemoryLog(entries), self.clock)
        self.reading = FakeReading()
        self.calls = Calls(self.live.now(), Sounds(voice or (lambda: self.reading)))
        self.shown, self.failed = "", list[str]()
        self.calls.shown.connect(self._show)
        self.calls.failed.connect(self.failed.append)
        self.calls.wear(comfort)
        self.live.listen(lambda _: self.look())

    def look(self) -> None:
        self.calls.look(self.live.now())

    def wait(self, seconds: float) -> None:
        self.clock.at += timedelta(seconds=seconds)
        self.look()

    def heard(self) -> list[str]:
        """What was heard since this was asked before."""
        found, self.reading.asked = self.reading.asked, []
        return found

    def _show(self, words: str) -> None:
        self.shown = words


def test_a_sound_comes_first_then_its_words_and_both_are_seen() -> None:
    desk = Desk(ALL)
    desk.wait(20 * 60)
    assert (desk.heard(), desk.shown) == (["♪ 1.1"], "5 minutes left.")
    desk.wait(1)
    assert desk.heard() == []
    desk.wait(1)
    assert (desk.heard(), desk.shown) == (["5 minutes left."], "5 minutes left.")


def test_words_stay_long_enough_to_be_read_and_then_go() -> None:
    desk = Desk(TIME)
    desk.wait(20 * 60)
    desk.wait(5)
    assert desk.shown == "5 minutes left."
    desk.wait(SHOWN_FOR.total_seconds() - 5)
    assert desk.shown == ""


def test_other_words_take_the_place_of_the_first() -> None:
    desk = Desk(ALL)
    desk.live.give_floor(MO)
    desk.wait(1)
    desk.live.give_floor(SAM)
    assert desk.shown == "It is Sam’s turn."


def test_while_somebody_speaks_a_call_is_seen_and_not_heard() -> None:
    desk = Desk(TIME)
    desk.live.give_floor(MO)
    desk.wait(20 * 60)
    assert (desk.heard(), desk.shown) == ([], "5 minutes left.")
    desk.live.clear_floor()
    assert desk.heard() == ["5 minutes left."]


def test_whoever_gets_the_floor_ends_a_call_or_is_named_in_its_place() -> None:
    desk = Desk(TIME)
    desk.wait(20 * 60)
    desk.live.give_floor(MO)
    assert desk.heard() == ["5 minutes left.", "stop"]
    desk = Desk(Comfort(time_calls=True, turn_calls=True))
    desk.wait(20 * 60)
    desk.live.give_floor(MO)
    assert desk.heard() == ["5 minutes left.", "stop", "It is Mo’s turn."]


def test_a_name_ends_a_sound_that_has_not_ended() -> None:
    desk = Desk(Comfort(turn_calls=True, sound=True))
    desk.wait(20 * 60)
    desk.live.give_floor(MO)
    assert desk.heard() == ["♪ 1.1", "It is Mo’s turn."]


def test_what_somebody_reads_on_the_screen_is_never_cut_short() -> None:
    desk = Desk(ALL)
    desk.reading.read((Said("The agenda of today."),))
    desk.wait(20 * 60)
    desk.live.give_floor(MO)
    assert (desk.heard(), desk.shown) == (["The agenda of today."], "It is Mo’s turn.")
    desk.live.clear_floor()
    desk.reading.end()
    desk.wait(1)
    assert desk.heard() == ["♪ 1.1"]


def test_a_reading_begun_at_the_same_instant_as_a_call_belongs_to_who_asked_for_it() -> None:
    """Nothing ends it but a stop card; the call is seen, and the next turn is not said over it."""
    desk = Desk(ALL)
    desk.calls.wear(replace(ALL, sound=False))
    desk.wait(20 * 60)
    desk.reading.read((Said("The agenda of today."),))
    desk.live.give_floor(MO)
    assert (desk.heard(), desk.shown) == (["5 minutes left.", "The agenda of today."], "It is Mo’s turn.")
    desk.live.give_floor(SAM)
    desk.calls.close()
    assert desk.heard() == []
    desk.reading.end()
    desk.live.give_floor(MO)
    assert desk.heard() == ["It is Mo’s turn."]


def test_a_call_due_at_the_instant_at_which_a_reading_begins_is_only_seen() -> None:
    desk = Desk(TIME)
    desk.clock.at += timedelta(minutes=20)
    desk.reading.read((Said("The agenda of today."),))
    desk.look()
    assert (desk.heard(), desk.shown) == (["The agenda of today."], "5 minutes left.")
    desk.live.give_floor(MO)
    desk.reading.end()
    desk.wait(1)
    assert desk.heard() == []


def test_trouble_with_what_somebody_reads_is_not_told_as_trouble_with_a_call() -> None:
    desk = Desk(TIME)
    desk.wait(20 * 60)
    desk.reading.read((Said("The agenda of today."),))
    desk.reading.fail("The sound has gone.")
    desk.wait(1)
    assert desk.failed == []


def test_a_reading_that_is_paused_is_not_cut_short_either() -> None:
    desk = Desk(TIME)
    desk.reading.read((Said("The agenda of today."),))
    desk.reading.pause()
    desk.heard()
    desk.wait(20 * 60)
    assert (desk.heard(), desk.shown) == ([], "5 minutes left.")


def test_a_stop_card_silences_everything() -> None:
    desk = Desk(ALL)
    desk.reading.read((Said("The agenda of today."),))
    desk.live.hold_card(CardKind.STOP)
    assert desk.heard() == ["The agenda of today.", "stop"]
    desk.wait(20 * 60)
    desk.calls.ask(desk.live.now())
    assert desk.heard() == []
    assert desk.shown.startswith("Stop card is up.")


def test_a_card_sounds_once_nobody_speaks() -> None:
    desk = Desk(ALL)
    desk.live.give_floor(MO)
    desk.heard()
    desk.reading.end()
    desk.live.hold_card(CardKind.SLOW_DOWN)
    assert (desk.heard(), desk.shown) == ([], "A card is up: Slow down.")
    desk.live.clear_floor()
    assert (desk.heard(), desk.shown) == (["♪ 0.8"], "A card is up: Slow down.")


def test_who_asks_hears_it_over_a_speaker() -> None:
    desk = Desk(Comfort())
    desk.live.give_floor(MO)
    desk.calls.ask(desk.live.now())
    assert (desk.heard(), desk.shown) == (["25 minutes left. It is Mo’s turn."], "25 minutes left. It is Mo’s turn.")


def test_a_voice_is_not_begun_for_somebody_who_wants_to_hear_nothing() -> None:
    begun: list[FakeReading] = []

    def begin() -> Reading:
        begun.append(FakeReading())
        return begun[-1]

    desk = Desk(Comfort(), begin)
    desk.live.give_floor(MO)
    desk.wait(30 * 60)
    assert (begun, desk.shown) == ([], "")
    desk.calls.wear(TIME)
    desk.wait(1)
    desk.wait(1)
    assert len(begun) == 1


def test_with_no_voice_everything_is_still_seen_and_the_reason_is_told_once() -> None:
    def fails() -> Reading:
        raise VoiceFailed("There is no voice on this computer.")

    desk = Desk(ALL, fails)
    desk.live.give_floor(MO)
    assert desk.shown == "It is Mo’s turn."
    desk.live.give_floor(SAM)
    assert desk.failed == ["There is no voice on this computer."]


def test_a_voice_that_fails_later_says_why() -> None:
    desk = Desk(TIME)
    desk.wait(20 * 60)
    desk.reading.fail("The sound has gone.")
    desk.wait(1)
    desk.wait(1)
    assert desk.failed == ["The sound has gone."]


def test_leaving_the_meeting_ends_a_call_but_no_other_reading() -> None:
    desk = Desk(TIME)
    desk.wait(20 * 60)
    desk.calls.close()
    assert (desk.heard(), desk.shown) == (["5 minutes left.", "stop"], "")
    desk = Desk(TIME)
    desk.reading.read((Said("The agenda of today."),))
    desk.look()
    desk.calls.close()
    assert desk.heard() == ["The agenda of today."]


def test_where_the_time_is_hidden_no_minutes_are_called() -> None:
    desk = Desk(Comfort(time_calls=True, time_style="hidden"))
    desk.wait(23 * 60)
    assert (desk.heard(), desk.shown) == ([], "")
    desk.wait(2 * 60)
    assert desk.heard() == ["Time is up."]


@pytest.mark.parametrize("comfort", [Comfort(), TIME])
def test_a_line_is_kept_for_words_only_where_something_may_be_heard(comfort: Comfort) -> None:
    desk, kept = Desk(Comfort()), list[bool]()
    desk.calls.on.connect(kept.append)
    desk.calls.wear(comfort)
    assert kept == [comfort.time_calls]


@pytest.mark.parametrize("comfort", [Comfort(), ALL])
def test_the_stop_card_quiets_whoever_reads_the_screen_also_with_every_call_off(comfort: Comfort) -> None:
    desk, hushed = Desk(comfort), list[str]()
    desk.calls.hushed.connect(lambda: hushed.append("quiet"))
    desk.live.hold_card(CardKind.SLOW_DOWN)
    assert hushed == []
    desk.live.hold_card(CardKind.STOP)
    assert hushed == ["quiet"]
