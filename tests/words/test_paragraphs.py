"""40 paragraphs that we wrote and marked by hand: what a careful reader marks is found, and nothing else is."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.findings import Finding, Kind

ROWS = tomllib.loads((Path(__file__).parent / "paragraphs.toml").read_text(encoding="utf-8"))["paragraph"]
CLEAN = [row for row in ROWS if not row["expect"]]


@dataclass(frozen=True)
class Marked:
    """What a reader marked: a kind and words; a long sentence is named by its first words."""

    kind: str
    words: str

    def is_in(self, finding: Finding) -> bool:
        """Tell if a finding has these words; a longer phrase, such as "safeguarding concern", has them too."""
        whole = finding.text.startswith if finding.kind is Kind.LONG_SENTENCE else finding.text.__contains__
        return finding.kind == self.kind and whole(self.words)


def named(row: dict[str, object]) -> str:
    return str(row["about"])


def marked(row: dict[str, list[list[str]]]) -> list[Marked]:
    return [Marked(*pair) for pair in [*row["expect"], *row.get("also", [])]]


def test_there_are_40_paragraphs_and_10_are_clean() -> None:
    assert (len(ROWS), len(CLEAN)) == (40, 10)
    assert sum(len(row["expect"]) for row in ROWS) > 120


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_what_a_reader_marks_is_found(row: dict[str, str], rules: PlainWords) -> None:
    findings = rules.findings(row["text"])
    missed = [mark for mark in marked(row) if not any(mark.is_in(finding) for finding in findings)]
    assert missed == []


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_nothing_else_is_found(row: dict[str, str], rules: PlainWords) -> None:
    marks = marked(row)
    assert [f for f in rules.findings(row["text"]) if not any(mark.is_in(f) for mark in marks)] == []


def test_every_finding_says_why_and_what_to_do(rules: PlainWords) -> None:
    for row in ROWS:
        for finding in rules.findings(row["text"]):
            assert finding.why.endswith(".") and len(finding.why.split()) <= 15, finding
            assert finding.suggestion or "say" in finding.why.casefold(), finding
