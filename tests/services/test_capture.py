"""What a typed line is understood as, how it is put right, and that nothing written is ever lost."""

from pathlib import Path

import pytest

from cochair.domain.meeting import Meeting
from cochair.domain.records import Action, Decision, Note, YouSaid, words_of
from cochair.services.capture import Line, LineKind, line_of, made, next_kind, owner, understood
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.scripts.written_lines import read_decision, read_votes
from cochair.storage.store import open_store
from tests.told import Told, head, play

START = "10:00 the meeting starts\n10:01 nothing needed\n10:02 item 2 starts\n"


def meeting(lines: str = "") -> Meeting:
    return play(START + lines).meeting


@pytest.mark.parametrize(
    "typed",
    [
        "Ann: ring the venue by 26 November 2026",
        "Ann ring the venue by 26 November 2026",
        "ann will ring the venue by Thursday 26 November",
        "Ann, ring the venue, by 26 November.",
        "ANN to ring the venue by 2026-11-26",
    ],
)
def test_who_what_and_when_are_found_however_they_are_typed(typed: str) -> None:
    line = Line(LineKind.ACTION, typed)
    assert understood(meeting(), line) == "Ann will do this by Thursday 26 November: ring the venue"
    assert owner(meeting(), line) == "Ann"


@pytest.mark.parametrize(
    "typed", ["", "Ann", "Ann ring it", "ring it by Friday", "Anna ring by Friday", "all: x by 1 May"]
)
def test_what_is_not_whole_is_not_guessed(typed: str) -> None:
    line = Line(LineKind.ACTION, typed)
    assert (understood(meeting(), line), owner(meeting(), line)) == ("", "")


def test_a_decision_is_told_back_while_it_is_typed() -> None:
    line = Line(LineKind.DECISION, "We go (vote 7 to 2; open to change; Sam and Mo disagree)")
    assert understood(meeting(), line) == "We voted 7 to 2. It can still change. Sam and Mo disagreed."


@pytest.mark.parametrize(("typed", "votes"), [("7 to 2", "vote 7 to 2"), ("7-2", "vote 7 to 2"), ("7", None)])
def test_votes_are_two_numbers(typed: str, votes: str | None) -> None:
    assert read_votes(typed) == votes


def test_brackets_that_say_nothing_about_the_decision_belong_to_it() -> None:
    assert read_decision("We go (on Sundays)").text == "We go (on Sundays)"


def test_every_kind_of_line_comes_round() -> None:
    kind, seen = LineKind.NOTE, []
    for _ in LineKind:
        seen.append(kind)
        kind = next_kind(kind)
    assert (set(seen), kind) == (set(LineKind), LineKind.NOTE)


WRITTEN = """
10:03 note: The 14 is late
10:04 Sam says: I wait in the rain (may be named)
10:05 hard word: pathway = the steps of your care
10:06 parked: Trains
10:07 action: Ann: ring the venue by 26 November 2026
10:08 decision: We go (vote 7 to 2; open to change; Sam disagrees)
"""


def test_a_written_line_can_be_typed_again_as_it_is() -> None:
    m = meeting(WRITTEN)
    for record in m.records:
        again = made(m, line_of(m, record))
        assert len(again) == 1
    assert [words_of(r) for r in m.records][:2] == ["The 14 is late", "I wait in the rain"]


def corrected(line: str) -> Told:
    return play(START + WRITTEN + "10:09 " + line)


def test_a_corrected_line_stays_where_it_was() -> None:
    told = corrected('correct "The 14": note: The 41 is late')
    assert told.events == ["LineCorrected", "NoteWritten"]
    assert isinstance(told.meeting.records[0], Note)
    assert (told.meeting.records[0].text, told.meeting.records[0].number) == ("The 41 is late", 1)
    assert len(told.meeting.records) == 6


def test_a_note_becomes_an_action_and_undo_brings_it_back() -> None:
    told = corrected('correct "The 14": action: Ann: write to the bus company by 26 November 2026')
    assert isinstance(told.meeting.records[0], Action)
    told.live.undo()
    assert isinstance(told.meeting.records[0], Note)
    told.live.redo()
    assert words_of(told.meeting.records[0]) == "write to the bus company"


def test_a_line_about_an_earlier_item_stays_with_it() -> None:
    told = play(
        START + '10:03 note: One\n10:04 next item\n10:05 Priya says nobody wants more\n10:06 correct "One": note: Two'
    )
    assert told.meeting.current == 2
    assert told.meeting.records[0].item == 2


def test_words_keep_their_answer_and_their_owner_can_be_put_right() -> None:
    told = play(
        START + "10:03 Sam says: I wait in the rain\n"
        '10:04 answer "I wait": we did: a new shelter\n'
        '10:05 correct "I wait": Mo says: I wait in the snow (may be named)'
    )
    said = told.meeting.records[0]
    assert isinstance(said, YouSaid)
    assert (told.meeting.name(said.person), said.text, said.may_be_named) == ("Mo", "I wait in the snow", True)
    assert said.answer is not None


def test_a_line_is_taken_out_and_comes_back_with_undo() -> None:
    told = corrected('take out "Trains"')
    assert told.meeting.parked == ()
    told.live.undo()
    assert [p.text for p in told.meeting.parked] == ["Trains"]


def test_numbers_of_lines_are_never_used_twice() -> None:
    told = play(START + '10:03 note: One\n10:04 take out "One"\n10:05 note: Two\n10:06 correct "Two": note: Three')
    assert [(r.number, words_of(r)) for r in told.meeting.records] == [(2, "Three")]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('correct "Nothing like it": note: x', "No line begins so"),
        ('correct "": note: x', "No line begins so"),
        ('correct "The 14": note: ', "Please say what to write down"),
        ('correct "The 14": action: all: go by 26 November 2026', "needs 1 person"),
        ('take out "Nothing"', "No line begins so"),
    ],
)
def test_what_can_not_be_put_right_says_why_and_changes_nothing(line: str, why: str) -> None:
    told = corrected(line)
    assert why in (told.last.get("refused") or told.last["error"])
    assert len(told.meeting.records) == 6


def test_a_decision_that_needed_a_yes_stays_as_it_was_agreed() -> None:
    told = play(
        "10:00 the meeting starts\n10:01 decision: We buy a bench\n10:02 Priya agrees\n10:03 Tom agrees\n"
        '10:04 correct "We buy": decision: We buy two benches (agreed)'
    )
    assert "needs a yes first" in told.last["refused"]
    assert [d.text for d in told.meeting.decisions] == ["We buy a bench"]


def test_who_was_there_and_who_disagreed_is_kept_with_a_decision() -> None:
    told = play(START + "10:03 Mo leaves\n10:04 decision: We go (agreed; open to change; Sam disagrees)")
    decision = told.meeting.records[-1]
    assert isinstance(decision, Decision)
    there = {told.meeting.plan.group(t.group).name: t.people for t in decision.there if t.group}
    assert there == {"Members": 2, "Workers": 2}
    assert [told.meeting.name(p) for p in decision.disagreed] == ["Sam"]


def test_somebody_who_is_not_in_the_meeting_can_not_disagree() -> None:
    told = play(START + "10:03 decision: We go (agreed; Zed disagrees)")
    assert "Nobody here is called Zed" in told.last["error"]


def test_lists_and_search_follow_a_correction(tmp_path: Path) -> None:
    lines = (
        START
        + WRITTEN
        + '10:09 correct "ring": action: Ann: ring the hall by 26 November 2026\n10:10 take out "I wait"'
    )
    with open_store(tmp_path, unlocked=True) as store:
        player = ScriptPlayer(store.library)
        list(player.play([*head().splitlines(), *lines.splitlines()]))
        assert player.faults == 0
        assert [action.text for action in store.library.open_actions()] == ["ring the hall"]
        assert (store.library.search("venue"), store.library.search("rain")) == ([], [])
        assert len(store.library.search("hall")) == 1
        assert store.library.open_you_said() == []
        assert player.live is not None
        player.live.undo()
        assert [said.text for said in store.library.open_you_said()] == ["I wait in the rain"]
