"""A screen for everyone that is a laptop of its own has what it shows, and nothing else."""

from cochair.domain.fold import fold
from cochair.domain.room_log import for_room
from cochair.storage.codec import entry_to_row
from tests.services.room_shown import shown, shows_the_same
from tests.told import PEOPLE, Told, head, play

NUMBER = "scrypt:1:aa:bb"
TALK = """
10:00 the meeting starts
10:01 note: NOTEWORDS
10:01 Sam says: SAIDWORDS
10:01 action: Ann: ACTIONWORDS by 26 November 2026
10:01 parked: PARKEDWORDS
10:01 hard word: OLDWORD = OLDMEANING
10:02 item 2 starts
10:02 Mo takes the floor
10:03 Sam takes the floor
10:04 Mo wants to speak
10:05 hard word: hub = a place to change
10:05 Tom asks to shorten Housing to 9 minutes, because REASONWORDS
10:05 Sam leaves
10:06 Priya takes the floor
"""


def text(told: Told) -> str:
    return "\n".join(str(entry_to_row(entry)) for entry in for_room(told.live.entries))


def test_no_word_that_somebody_wrote_or_gave_goes_there() -> None:
    told = play(TALK)
    assert told.player.faults == 0
    kept = text(told)
    for private in ("NOTEWORDS", "SAIDWORDS", "ACTIONWORDS", "PARKEDWORDS", "OLDWORD", "OLDMEANING", "REASONWORDS"):
        assert private not in kept
    assert "the stops" not in kept and "The hall" not in kept and "minute_taker': True" not in kept
    shows_the_same(told.live.entries)


def test_turns_that_are_over_have_no_name() -> None:
    told = play(TALK)
    sam, mo, priya = (next(p.id for p in told.meeting.plan.people if p.name == n) for n in ("Sam", "Mo", "Priya"))
    kept = [str(entry_to_row(entry)) for entry in for_room(told.live.entries)]
    turns = [row for row in kept if "TurnStarted" in row]
    assert len(turns) == 3
    assert not any(sam in row or mo in row for row in turns) and priya in turns[-1]


def test_who_is_not_to_be_named_has_no_name_there() -> None:
    told = play(TALK, head(People=PEOPLE.replace("Mo (Members)", "Mo (Members, not named)")))
    assert "'Mo'" not in text(told) and '"Mo"' not in text(told)


def test_the_word_goes_when_it_is_not_shown() -> None:
    asked = play(TALK)
    assert "hub" not in text(asked)  # a question stands in its place
    answered = play(TALK + "10:06 Priya says no")
    assert shown(fold(for_room(answered.live.entries)))["word"] == [("hub", "a place to change")]
