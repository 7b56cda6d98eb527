"""The benchmarks run; how fast they are is for the table, never for a test."""

import pytest

from benchmarks import papers, refold
from benchmarks.__main__ import table
from benchmarks.row import Row


def test_a_row_says_whether_its_goal_is_met() -> None:
    assert Row("a", 3, 2, "s", 2).cells() == ("a", "3 s", "2 s", "1.5", "2", "yes")
    assert Row("a", 5, 2, "s", 2).cells()[-1] == "no"
    assert Row("a", 5, 2, "s", None).cells()[-2:] == ("", "")


def test_the_quick_benchmarks_give_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "TIMES", 1)
    monkeypatch.setattr(refold, "TIMES", 1)
    rows = [*papers.rows(), *refold.rows()]
    assert all(row.ours > 0 and row.peer > 0 for row in rows)
    assert table(rows).count("\n") == len(rows) + 1
