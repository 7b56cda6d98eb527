"""A rehearsal with made-up people, from the command line."""

import argparse
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.commands.planned import find_plan
from cochair.commands.staging import stage_plan, stage_script
from cochair.domain.agenda import Plan
from cochair.resources import resource
from cochair.services.made_up import rehearse
from cochair.services.ports import StoreFailed
from cochair.services.scripts.header import read_header
from cochair.storage.store import open_store
from tests.commands.test_command_line import HEADER, cochair, replay
from tests.memory_library import MemoryLibrary


def plan(header: str = HEADER) -> Plan:
    return read_header(list(enumerate(header.partition("\n---")[0].splitlines(), 1)))


def told(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().splitlines()


def test_a_header_alone_is_had_by_made_up_people_and_leaves_its_papers(tmp_path: Path) -> None:
    script, out = tmp_path / "north.meeting", tmp_path / "out"
    script.write_text(HEADER + "\n# Nothing has happened yet.\n", encoding="utf-8")
    done = cochair("rehearse", "--script", str(script), "--seed", "4", "--at-once", "--out", str(out), data=tmp_path)
    expected = rehearse(plan(), 4)
    assert told(done) == [
        f"Getting around (a try with made-up people): {len(expected.lines) + 1} lines played, 0 not possible.",
        "Made-up people had this meeting. It is story 4: --seed 4 plays it again.",
        *expected.happened,
        "What you can change:",
        *expected.change,
        f"The papers are in {out}.",
    ]
    assert "Getting around (a try with made-up people)" in (out / "minutes.txt").read_text(encoding="utf-8")
    assert {"minutes.pdf", "minutes.html", "agenda.pdf", "log.json", "screens"} <= {p.name for p in out.iterdir()}


def test_a_meeting_of_the_store_is_rehearsed_and_stays_as_it_is(tmp_path: Path) -> None:
    replay(HEADER, tmp_path)
    options = argparse.Namespace(meeting="getting around", data=str(tmp_path), unlocked=False, seed=None)
    staged = stage_plan(options)(MemoryLibrary())
    list(staged.answers)
    assert staged.player.faults == 0
    assert staged.rehearsed is not None
    assert staged.rehearsed.lines == rehearse(plan(), 1).lines
    with open_store(tmp_path, unlocked=True, writing=False) as store:
        assert [row.state for row in store.library.meetings()] == ["planned"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("--meeting", "Trains"), 1, "No meeting here is called Trains. Please check its name or id.\n"),
        (("--meeting", "Draft"), 1, "The agenda is empty. Please add 1 thing to talk about.\n"),
        (("--script", "none.meeting"), 1, "The file none.meeting can not be opened. Please check its name.\n"),
    ],
)
def test_what_can_not_be_rehearsed_says_why(words: tuple[str, str], status: int, sentence: str, tmp_path: Path) -> None:
    with open_store(tmp_path, unlocked=True) as store:
        store.library.keep_plan("plan-1", replace(plan(), title="Draft", items=()))
    done = cochair("rehearse", *words, "--at-once", "--out", str(tmp_path / "out"), data=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (status, sentence)


def test_two_sources_or_a_seed_that_is_no_number_are_the_wrong_words(tmp_path: Path) -> None:
    for wrong in (["--script", "a", "--meeting", "b"], ["--seed", "many"]):
        assert cochair("rehearse", *wrong, data=tmp_path).returncode == 2


def test_a_draft_comes_before_a_planned_meeting_and_that_before_an_old_one(tmp_path: Path) -> None:
    replay(HEADER + "10:00 the meeting starts\n10:20 the meeting ends\n", tmp_path)
    replay(HEADER.replace("12 November", "19 November"), tmp_path)
    with open_store(tmp_path, unlocked=True) as store:
        library = store.library
        old = next(row for row in library.meetings() if row.state == "ended")
        assert find_plan(library, "Getting around").starts.day == 19
        assert find_plan(library, old.id).starts.day == 12
        library.keep_plan("plan-1", replace(plan(), place="The new hall"))
        assert find_plan(library, "GETTING AROUND").place == "The new hall"
        assert find_plan(library, "plan-1").place == "The new hall"
        with pytest.raises(StoreFailed, match="called Trains"):
            find_plan(library, "Trains")


def test_a_script_with_lines_is_played_as_written_unless_a_seed_is_given() -> None:
    lines = resource("samples", "practice.meeting").read_bytes().splitlines(keepends=True)
    written = stage_script(lines, None)(MemoryLibrary())
    assert written.rehearsed is None
    assert len(list(written.answers)) == sum(line[:1].isdigit() for line in lines) + 2
    made_up = stage_script(lines, 9)(MemoryLibrary())
    assert made_up.rehearsed is not None
    answers = list(made_up.answers)
    assert made_up.player.faults == 0
    assert len(answers) == len(made_up.rehearsed.lines) + 1
    assert made_up.player.live is not None
    assert made_up.player.live.meeting == made_up.rehearsed.meeting


def test_a_header_that_can_not_be_used_is_one_error() -> None:
    for header in ([b"Board: North\n", b"---\n"], [b"Board: \xff\n", b"---\n"], [b"Board: North\n"]):
        staged = stage_script(header, None)(MemoryLibrary())
        (only,) = staged.answers
        assert set(only) == {"line", "error"}
        assert staged.player.faults == 1 and staged.player.live is None and staged.rehearsed is None
