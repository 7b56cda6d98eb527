"""Whole scripts: the samples, half a script gone on with later, and hostile input."""

import json
from pathlib import Path
from typing import Any

import pytest

from cochair.resources import resource
from cochair.services.scripts.player import ScriptPlayer
from tests.memory_library import MemoryLibrary
from tests.told import fault, head, play

ODD = Path(__file__).parents[1] / "samples"
OURS = ("practice", "autism-board-2020", "autism-board-2025", "partnership-board-2007", "steering-group")
GOOD = ("clock-change", "many-alphabets", "overnight", "two-hundred-items")


def text_of(name: str) -> str:
    if name in OURS:
        return resource("samples", f"{name}.meeting").read_text("utf-8")
    return (ODD / f"{name}.meeting").read_text("utf-8")


def run(lines: list[str], library: MemoryLibrary, meeting: Any = None) -> tuple[list[dict[str, Any]], ScriptPlayer]:
    player = ScriptPlayer(library, meeting)
    return list(player.play(lines)), player


@pytest.mark.parametrize("name", [*OURS, *GOOD])
def test_a_good_sample_runs_through(name: str) -> None:
    answers, player = run(text_of(name).splitlines(), MemoryLibrary())
    assert [a for a in answers if "refused" in a or "error" in a] == []
    assert player.faults == 0
    json.dumps(answers)
    for item in answers[-1]["summary"]["items"]:
        for a in item["protected"].values():
            assert a["agreed"] == sum(a[k] for k in ("given", "reserved", "borrowed", "released", "owed"))


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.75, 0.9])
@pytest.mark.parametrize("name", ["practice", "clock-change", "overnight", "many-alphabets"])
def test_going_on_later_ends_as_one_run_does(name: str, part: float) -> None:
    lines = text_of(name).splitlines()
    ruler = lines.index("---") + 1
    cut = ruler + int((len(lines) - ruler) * part)
    library = MemoryLibrary()
    _, first = run(lines[:cut], library)
    rest, second = run(lines[cut:], library, first.meeting_id)
    whole, _ = run(lines, MemoryLibrary())
    assert second.faults == 0
    assert rest[-1] == whole[-1]


@pytest.mark.parametrize(
    "early",
    ["10:01 wait 60 seconds", "10:01 the laptop sleeps for 1 minute", "10:01 card: stop", "10:01 break for 1 minute"],
)
def test_going_on_in_the_middle_of_a_still_moment_ends_as_one_run_does(early: str) -> None:
    above = [*head().splitlines(), "10:00 the meeting starts", "10:00 Sam takes the floor", early]
    later = ["10:01:30 note: quick", "10:02 note: x", "10:05 re-balance"]
    library = MemoryLibrary()
    _, first = run(above, library)
    rest, _ = run(later, library, first.meeting_id)
    whole, _ = run([*above, *later], MemoryLibrary())
    assert rest[-1] == whole[-1]
    told = [{k: v for k, v in a.items() if k != "line"} for a in whole[-4:-1]]
    assert [{k: v for k, v in a.items() if k != "line"} for a in rest[:-1]] == told


def test_each_wrong_line_of_the_bad_sample_is_answered_as_its_comment_says() -> None:
    lines = text_of("bad-lines").splitlines()
    answers, _ = run(lines, MemoryLibrary())
    told = {a["line"]: a for a in answers[1:-1]}
    wrong = 0
    for number, line in enumerate(lines, 1):
        if number not in told:
            continue
        above = lines[number - 2].removeprefix("# ").partition(":")[0] if lines[number - 2].startswith("#") else ""
        ways = {"error": {"error"}, "refused": {"refused"}, "wrong": {"error", "refused"}, "asked": {"asked"}}
        expected = ways.get(above, {"events"})
        assert expected & set(told[number]), (line, told[number])
        wrong += above in ("error", "refused", "wrong")
    assert wrong > 20


def test_a_wrong_encoding_is_said_in_one_sentence() -> None:
    player = ScriptPlayer(MemoryLibrary())
    answers = list(player.play((ODD / "wrong-encoding.meeting").read_bytes().splitlines()))
    assert answers == [
        {"line": 5, "error": "This file is not plain text in UTF-8. Please save it again as UTF-8."},
    ]
    assert player.faults == 1


def test_the_same_name_twice_and_missing_dashes_are_said() -> None:
    assert "2 people are called Sam" in fault(text_of("two-same-names"))[1]
    assert fault(text_of("no-dashes"))[1] == "A line with --- is missing after the agenda."


@pytest.mark.parametrize(
    "words", ["by " * 300_000, " by" + " " * 900_000, "(" * 900_000, "a (may be named " * 60_000, "x" * 900_000]
)
@pytest.mark.parametrize("start", ["note:", "action: Ann:", "decision:", "Sam says:", "hard word:", ""])
@pytest.mark.timeout(20)
def test_a_line_of_a_million_letters_is_answered_quickly(start: str, words: str) -> None:
    told = play(f"10:00 the meeting starts\n10:01 {start} {words}end")
    assert told.last["line"] == len(head().splitlines()) + 2
    assert len(json.dumps(told.last)) < 400


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("People", "a" + " " * 500_000 + ")"),
        ("People", "(" * 500_000),
        ("Meeting", "x" * 900_000),
        ("Groups", "Members (protected) " + " " * 500_000 + "x"),
        ("Time zone", "x" * 900_000),
        ("Board", "x" * 900_000 + "\0"),
        ("Share", "Members " + "x" * 900_000),
    ],
)
@pytest.mark.timeout(20)
def test_a_header_of_a_million_letters_is_answered_quickly(name: str, words: str) -> None:
    answers, _ = run(head(**{name: words}).splitlines(), MemoryLibrary())
    assert len(json.dumps(answers[0])) < 400
