"""The bring-in command shows what it found, and keeps it only with a yes."""

import io
import sys
import types
from pathlib import Path

import pytest

from cochair.__main__ import main
from cochair.domain.agenda import Plan
from cochair.storage.store import open_store
from tests.services.bringing.real_meetings import REAL_MEETINGS

MINUTES = """Minutes of 2 October 2026
Present: Jo Bell (JB), Sam
1. Welcome
2. Buses
Action: JB to ring the bus firm by 12 December
Action: find a hall
"""


@pytest.fixture(autouse=True)
def no_folder_of_our_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COCHAIR_DATA", str(tmp_path / "data"))


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    file = tmp_path / "minutes.txt"
    file.write_text(MINUTES, encoding="utf-8")
    return file


def drafts(tmp_path: Path) -> dict[str, Plan]:
    with open_store(tmp_path / "data", unlocked=True) as store:
        return store.library.plans()


def test_it_shows_what_is_there_and_keeps_nothing(
    minutes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bring-in", str(minutes)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "CoChair found 2 things, 2 old actions and 2 people.",
        "",
        "On the agenda",
        "   1  Welcome",
        "      10 minutes. Nobody wrote how long, so please check.",
        "   2  Buses",
        "      10 minutes. Nobody wrote how long, so please check.",
        "",
        "Old actions",
        "   3  ring the bus firm",
        "      Jo Bell will do it by Saturday 12 December 2026.",
        "   4  find a hall",
        "      It needs a name and a date.",
        "",
        "People",
        "   5  Jo Bell",
        "      New on the list",
        "   6  Sam",
        "      New on the list",
        "",
        "These lines look like no item, person or action:",
        "      Minutes of 2 October 2026",
        "",
        "These are the minutes of Friday 2 October 2026.",
        "2 things had no minutes. Each now has 10 minutes: Welcome and Buses.",
        "1 old action needs a name or a date. You can fill it in on the agenda.",
        "Nobody wrote who sits in which group. You can say it under People.",
        "Nothing is kept yet. To keep it, add --yes. To leave things out, add --without and their numbers.",
    ]
    assert not (tmp_path / "data").exists()


def test_a_yes_keeps_it_without_what_was_left_out(
    minutes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bring-in", str(minutes), "--yes", "--without", "1, 4", "--without", "6", "--unlocked"]) == 0
    told = capsys.readouterr().out
    assert "   1  Welcome  (you leave this out)" in told
    assert told.splitlines()[-1] == "Kept as a draft: plan-1"
    (plan,) = drafts(tmp_path).values()
    assert [item.title for item in plan.items] == ["Buses"]
    assert [person.name for person in plan.people] == ["Jo Bell"]
    assert [(a.text, a.who) for a in plan.old_actions] == [("ring the bus firm", plan.people[0].id)]


def test_it_goes_into_a_draft_that_is_there(minutes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["bring-in", str(minutes), "--yes", "--unlocked"]
    assert main(arguments) == main([*arguments, "--plan", "plan-1", "--without", "1,2"]) == 0
    (plan,) = drafts(tmp_path).values()
    assert len(plan.items) == 2
    assert len(plan.people) == len(plan.old_actions) == 2
    assert "2 people are on your list already." in capsys.readouterr().out
    assert main([*arguments, "--plan", "none"]) == 1
    assert "No draft here is called none." in capsys.readouterr().err


def test_what_is_on_the_list_has_the_same_numbers_with_and_without_a_yes(
    minutes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bring-in", str(minutes), "--yes", "--unlocked"]) == 0
    capsys.readouterr()
    assert main(["bring-in", str(minutes), "--plan", "plan-1", "--unlocked"]) == 0
    first = capsys.readouterr().out.splitlines()
    assert main(["bring-in", str(minutes), "--plan", "plan-1", "--yes", "--unlocked"]) == 0
    assert capsys.readouterr().out.splitlines()[:-1] == first[:-1]


@pytest.mark.parametrize("number", ["0", "7", "x", "-1", "²"])
def test_a_number_that_is_not_there_is_told(
    minutes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: str
) -> None:
    assert main(["bring-in", str(minutes), "--yes", "--unlocked", f"--without={number}"]) == 1
    assert capsys.readouterr().err.startswith(f"Nothing here has the number {number}.")
    assert drafts(tmp_path) == {}


@pytest.mark.parametrize("data", [None, b"", b"\0\1\2", b"PK\3\4", b"...\n", b"Item,Minutes\n"])
def test_a_bad_file_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes | None) -> None:
    file = tmp_path / "a.csv"
    if data is not None:
        file.write_bytes(data)
    assert main(["bring-in", str(file)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def test_it_reads_what_comes_in(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for meeting in REAL_MEETINGS.values():
        monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BytesIO(meeting.minutes.encode())))
        assert main(["bring-in", "-"]) == 0
        told = capsys.readouterr().out
        assert all(f"  {text}\n" in told for text, _, _ in meeting.actions)
        assert all(f"  {title}\n" in told for title, _ in meeting.minutes_items)


def test_too_much_for_one_meeting_keeps_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n".join(f"Thing {number}" for number in range(300)), encoding="utf-8")
    assert main(["bring-in", str(file), "--yes", "--unlocked"]) == 1
    assert capsys.readouterr().err == "This makes the meeting longer than a day. Please use fewer minutes.\n"
    assert drafts(tmp_path) == {}
