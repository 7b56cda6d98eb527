"""The statement says something about every clause, once, and names tests that are there."""

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "accessibility.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]
WCAG = [row for row in ROWS if len(row) == 6]
STANDARD = [row for row in ROWS if len(row) == 5]
ANSWERS = {"Meets", "In part", "Not there", "Not tested", "Does not apply"}
CRITERIA = {"1.1": 1, "1.2": 9, "1.3": 6, "1.4": 13, "2.1": 4, "2.2": 6, "2.3": 3, "2.4": 13, "2.5": 8, "3.1": 6}
CRITERIA |= {"3.2": 6, "3.3": 9}
"""How many criteria a guideline of WCAG 2.2 has, numbered from 1."""
LEVELS = {"A": 31, "AA": 24, "AAA": 31}
OF_SOFTWARE = (
    {f"11.5.2.{n}" for n in range(1, 18)} | {f"11.8.{n}" for n in range(1, 6)} | {"11.5.1", "11.6.1", "11.6.2", "11.7"}
)


def test_every_criterion_of_wcag_stands_there_once() -> None:
    """4.1.1 is not one of them any more."""
    wanted = {f"{guide}.{n}" for guide, count in CRITERIA.items() for n in range(1, count + 1)} | {"4.1.2", "4.1.3"}
    assert Counter(row[0] for row in WCAG) == Counter(wanted)
    assert Counter(row[1] for row in WCAG) == LEVELS


def test_every_clause_of_the_standard_stands_there_once() -> None:
    """The clauses that come from WCAG 2.1, levels A and AA, and those about software alone."""
    numbers = [row[0] for row in STANDARD]
    assert len(numbers) == len(set(numbers))
    assert set(numbers) >= OF_SOFTWARE
    plain = {number.removeprefix("11.") for number in numbers} - {number.removeprefix("11.") for number in OF_SOFTWARE}
    assert {".".join(number.split(".")[:3]) for number in plain} <= {row[0] for row in WCAG if row[1] != "AAA"} | {
        "4.1.1"
    }
    assert len(plain) == 44 + 17  # 17 of them are said twice: for what is open, and for what is closed


def test_each_answer_is_one_of_five_and_says_how() -> None:
    assert {row[-3] for row in ROWS} <= ANSWERS
    assert [row[0] for row in ROWS if not row[-2]] == []


def test_what_falls_short_says_what_is_missing() -> None:
    """A clause that is met says so in more than the name of a test."""
    assert [row[0] for row in ROWS if row[-3] in ("In part", "Not there", "Not tested") and len(row[-2]) < 10] == []
