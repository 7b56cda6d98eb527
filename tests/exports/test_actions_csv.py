"""A table of actions that no spreadsheet runs."""

import csv
from pathlib import Path

import pytest

from cochair.exports.actions_csv import ActionRow, write_actions_csv


def written(file: Path, *rows: ActionRow) -> list[list[str]]:
    write_actions_csv(rows, file)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_each_action_is_a_line_under_its_titles(tmp_path: Path) -> None:
    row = ActionRow("Buses", "Siân", 'Write, and "ask" again', "Friday 20 November 2026", "Not done yet")
    assert written(tmp_path / "actions.csv", row) == [
        ["Meeting", "Who", "What", "By when", "How it goes"],
        ["Buses", "Siân", 'Write, and "ask" again', "Friday 20 November 2026", "Not done yet"],
    ]
    assert (tmp_path / "actions.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "typed",
    ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u00a0=1", "\x00=1", "＝1", "**=1**", "**=1** x"],
)
def test_what_looks_like_a_formula_is_only_words(typed: str, tmp_path: Path) -> None:
    cell = written(tmp_path / "actions.csv", ActionRow("", "", typed, "", ""))[1][2]
    assert cell.startswith("'")


def test_a_line_break_can_not_start_a_new_line_of_the_table(tmp_path: Path) -> None:
    assert len(written(tmp_path / "actions.csv", ActionRow("", "Ann", "one\r\n=two", "", ""))) == 2


def test_no_actions_are_an_empty_table(tmp_path: Path) -> None:
    assert len(written(tmp_path / "actions.csv")) == 1
