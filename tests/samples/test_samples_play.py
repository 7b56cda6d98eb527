"""Every sample script plays as its comments promise."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest

from cochair.resources import resource
from cochair.services.ports import Library
from cochair.services.scripts.player import Answer, ScriptPlayer
from tests.memory_library import MemoryLibrary

HERE = Path(__file__).parent
SAMPLES = sorted(resource("samples").glob("*.meeting"))
GOOD = [
    *SAMPLES,
    *(HERE / f"{n}.meeting" for n in ("overnight", "clock-change", "many-alphabets", "two-hundred-items", "hostile")),
]
_PROMISE = re.compile(r"# (error|refused|wrong|asked):")
_WAYS = {"error": {"error"}, "refused": {"refused"}, "wrong": {"error", "refused"}, "asked": {"asked"}}


@cache
def play(path: Path) -> list[Answer]:
    """Return every answer to a script."""
    return list(ScriptPlayer(cast(Library, MemoryLibrary())).play(path.read_text("utf-8").splitlines()))


def summary_of(path: Path) -> dict[str, Any]:
    """Return the summary at the end of a script."""
    found: dict[str, Any] = play(path)[-1]["summary"]
    return found


def accounts(summary: dict[str, Any]) -> Iterator[dict[str, int]]:
    """Return the protected time of every item and group."""
    for item in summary["items"]:
        yield from item["protected"].values()


@pytest.mark.parametrize("path", GOOD, ids=lambda p: p.stem)
def test_no_line_is_refused_and_the_meeting_reaches_its_end(path: Path) -> None:
    answers = play(path)
    assert [a for a in answers if {"error", "refused"} & set(a)] == []
    assert {q["result"] for q in answers[-1]["summary"]["questions"]} <= {"agreed"}
    assert {i["state"] for i in answers[-1]["summary"]["items"]} == {"done"}


@pytest.mark.parametrize("path", GOOD, ids=lambda p: p.stem)
def test_every_protected_second_is_accounted_for(path: Path) -> None:
    for a in accounts(summary_of(path)):
        assert a["agreed"] == a["given"] + a["reserved"] + a["borrowed"] + a["released"] + a["owed"]
        assert a["owed"] == a["borrowed"] == 0


def test_the_practice_meeting_shows_what_protected_time_is() -> None:
    summary = summary_of(resource("samples", "practice.meeting"))
    items = {i["title"]: i for i in summary["items"]}
    assert (items["Seeing the doctor"]["planned"], items["Seeing the doctor"]["now"]) == (25, 30)
    assert items["The garden"]["now"] == 13
    assert items["The garden"]["protected"]["Members"]["released"] == 90
    assert summary["shares"]["Members"]["agreed"] == summary["shares"]["Members"]["planned"] == 0.5
    assert summary["talk_seconds"] == {"Members": 2450, "Workers": 1740}
    assert summary["expected_finish"] == "12:00"
    assert [d["how"] for d in summary["decisions"]] == ["vote 6 to 1", "agreed", "consent"]
    assert [d["open_to_change"] for d in summary["decisions"]] == [True, True, False]
    assert len(summary["actions"]) == 6
    assert summary["cards"]["Seeing the doctor"] == {"I do not understand": 1, "stop": 1, "slow down": 1}
    assert summary["warnings"] == []


def test_a_real_board_is_warned_about_decisions_without_papers() -> None:
    decided = [
        a for a in play(resource("samples", "autism-board-2020.meeting")) if "DecisionMade" in a.get("events", [])
    ]
    assert len(decided) == 4
    assert all(a["result"] == "agreed" for a in decided)
    assert all("papers" in a["warnings"][0] for a in decided)


def test_nobody_in_the_steering_group_is_named() -> None:
    player = ScriptPlayer(cast(Library, MemoryLibrary()))
    list(player.play(resource("samples", "steering-group.meeting").read_text("utf-8").splitlines()))
    assert player.live is not None
    assert {p.named for p in player.live.meeting.plan.people} == {False}


def promised(path: Path) -> dict[int, set[str]]:
    """Return what the comments say must come of each timed line, by its number."""
    lines = path.read_text("utf-8").splitlines()
    found: dict[int, set[str]] = {}
    for number, line in enumerate(lines[lines.index("---") + 1 :], lines.index("---") + 2):
        if not line.startswith("#"):
            promise = _PROMISE.match(lines[number - 2])
            found[number] = set() if promise is None else _WAYS[promise[1]]
    return found


def test_every_bad_line_is_answered_as_its_comment_says() -> None:
    path = HERE / "bad-lines.meeting"
    answers = {a["line"]: a for a in play(path) if "line" in a}
    for number, ways in promised(path).items():
        answer = answers[number]
        said = set(answer) & {"error", "refused", "asked", "events"}
        assert len(said) == 1, answer
        assert said <= (ways or {"events"}), answer


def test_bad_lines_leave_the_meeting_as_the_good_ones_tell_it(tmp_path: Path) -> None:
    path = HERE / "bad-lines.meeting"
    bad = {number for number, ways in promised(path).items() if ways - {"asked"}}
    lines = path.read_text("utf-8").splitlines()
    good = tmp_path / "good.meeting"
    good.write_text("\n".join(line for n, line in enumerate(lines, 1) if n not in bad), "utf-8")
    assert summary_of(path) == summary_of(good)


@pytest.mark.parametrize(
    ("name", "words"),
    [("empty", "nothing in this file"), ("no-dashes", "---"), ("two-same-names", "Sam B")],
)
def test_a_header_that_can_not_be_used_is_one_plain_sentence(name: str, words: str) -> None:
    (answer,) = play(HERE / f"{name}.meeting")
    assert words in answer["error"]


def test_the_repeated_hour_is_counted_twice() -> None:
    items = {i["title"]: i for i in summary_of(HERE / "clock-change.meeting")["items"]}
    assert items["Beds"]["used_seconds"] == 72 * 60


def test_a_turn_over_midnight_is_counted_whole() -> None:
    assert summary_of(HERE / "overnight.meeting")["talk_seconds"] == {"Members": 4380, "Workers": 1080}


def test_the_old_encoding_is_really_not_utf_8() -> None:
    with pytest.raises(UnicodeDecodeError):
        (HERE / "wrong-encoding.meeting").read_text("utf-8")
