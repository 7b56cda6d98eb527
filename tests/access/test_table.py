"""The table of the sweep says how much was looked at, and what was wrong."""

from tests.access.table import written


def test_a_table_has_a_line_for_each_screen_and_a_sum() -> None:
    rows = [("words", "home", 40, 0), ("rings", "home", 11, 2), ("words", "run", 70, 0), ("rings", "run", 30, 0)]
    assert written(rows).splitlines() == [
        "| screen | words | rings |",
        "| --- | ---: | ---: |",
        "| home | 40 | 11, wrong: 2 |",
        "| run | 70 | 30 |",
        "| together | 110 | 41, wrong: 2 |",
    ]
