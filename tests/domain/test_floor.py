"""The floor, the queue, rounds and cards."""

from cochair.domain.events import CardHeld, CardLowered
from tests.told import PEOPLE, head, play

STARTED = "10:00 the meeting starts\n"


def test_the_queue_gives_the_floor_in_the_order_of_asking_and_says_why() -> None:
    told = play(
        STARTED + "10:01 Mo wants to speak\n10:01 Sam wants to speak\n10:01 Ann wants to speak\n10:02 Sam passes\n"
        "10:03 next speaker\n10:04 next speaker\n10:05 next speaker"
    )
    assert [(a["speaker"], a["because"]) for a in told.answers[5:7]] == [
        ("Mo", "Mo asked first."),
        ("Ann", "Ann asked first."),
    ]
    assert told.last["refused"] == "Nobody is waiting to speak."
    assert told.summary["talk_seconds"] == {"Members": 60, "Workers": 60}


def test_who_leaves_or_takes_the_floor_is_no_longer_waiting() -> None:
    told = play(
        STARTED + "10:01 Mo wants to speak\n10:01 Sam wants to speak\n10:02 Mo leaves\n10:03 Sam takes the floor"
    )
    assert told.meeting.queue == ()


def test_the_turn_ends_when_the_speaker_or_their_voice_leaves() -> None:
    assert play(STARTED + "10:01 Sam takes the floor\n10:02 Sam leaves").meeting.turn is None
    assert play(STARTED + "10:01 Lou speaks for Mo\n10:02 Lou leaves").meeting.turn is None
    assert play(STARTED + "10:01 Lou speaks for Mo\n10:02 Sam leaves").meeting.turn is not None


def test_one_person_has_the_floor_at_a_time() -> None:
    told = play(
        STARTED + "10:01 Sam takes the floor\n10:02 Tom takes the floor\n10:04 the floor is empty\n10:05 note: x"
    )
    assert told.summary["talk_seconds"] == {"Members": 60, "Workers": 120}
    assert told.summary["shares"]["Members"] == {"agreed": 0.5, "planned": 0.38, "spoken": 0.33}


def test_everyone_here_in_a_seat_has_a_turn_in_a_round_and_may_pass() -> None:
    told = play(
        STARTED + "10:01 Priya takes the floor\n10:01 round starts\n10:01 next speaker\n10:02 next speaker\n"
        "10:03 Sam passes\n10:03 Mo passes\n10:03 next speaker\n10:04 next speaker\n10:05 round ends"
    )
    assert [a.get("speaker") for a in told.answers[3:8]] == ["Priya", "Tom", None, None, "Ann"]
    assert told.answers[3]["because"] == "Priya is next in the round."
    assert told.answers[8]["refused"] == "Everyone in the round has had a turn."
    assert told.last["events"] == ["RoundEnded"]


def test_a_persons_own_time_is_told_only_with_a_yes() -> None:
    assert "talk_seconds_by_person" not in play(STARTED).summary
    told = play(
        STARTED + "10:01 Sam takes the floor\n10:02 Mo takes the floor\n10:04 note: x",
        head(People=PEOPLE.replace("Sam (Members)", "Sam (Members, may be counted)")),
    )
    assert told.summary["talk_seconds_by_person"] == {"Sam": 60}


def test_cards_are_counts_without_a_time_of_their_own() -> None:
    told = play(
        STARTED + "10:01 note: x\n10:02 card: stop\n10:03 card: stop\n10:04 card down\n10:05 card: I agree\n"
        "10:06 card down\n10:07 next item\n10:08 card: slow down"
    )
    assert told.summary["cards"] == {"Welcome": {"stop": 2, "I agree": 1}, "Buses": {"slow down": 1}}
    entries = told.live.entries
    cards = [(n, e) for n, e in enumerate(entries) if isinstance(e.event, CardHeld | CardLowered)]
    assert len(cards) == 6
    assert all(entry.at == entries[n - 1].at for n, entry in cards)


def test_after_a_stop_the_turn_goes_on() -> None:
    told = play(STARTED + "10:01 Sam takes the floor\n10:02 card: stop\n10:04 card down\n10:05 the floor is empty")
    assert told.summary["talk_seconds"]["Members"] == 120
    assert told.item("Welcome")["used_seconds"] == 180


def test_cards_of_two_items_of_one_title_are_added_up() -> None:
    told = play(
        STARTED + "10:01 card: stop\n10:02 card down\n10:03 next item\n10:04 card: stop",
        head("Buses; 5 minutes; news\nBuses; 5 minutes; news"),
    )
    assert told.summary["cards"] == {"Buses": {"stop": 2}}
