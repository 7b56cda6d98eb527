"""The numbers of a power report as a table: one number a line, by group, and nothing that a spreadsheet runs."""

import csv
from pathlib import Path

import pytest

from cochair.commands.papers import write_report_table
from cochair.domain.meeting import Meeting
from tests.told import PEOPLE, head, play
from tests.troubled import earlier, troubled


def table(m: Meeting, file: Path, before: tuple[Meeting, ...] = ()) -> list[list[str]]:
    write_report_table(m, file, before)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def numbers(rows: list[list[str]], day: str = "2026-11-12") -> dict[tuple[str, str], str]:
    """The numbers of one meeting by group and by what they count."""
    return {(row[2], row[3]): row[4] for row in rows[1:] if row[1] == day}


def test_every_number_is_a_line_of_its_own(tmp_path: Path) -> None:
    rows = table(troubled(), tmp_path / "report.csv")
    assert rows[0] == ["Meeting", "Date", "Group", "What", "Number", "About"]
    assert {row[0] for row in rows[1:]} == {"Getting around"}
    found = numbers(rows)
    assert len(found) == len(rows) - 1
    members = {what: number for (group, what), number in found.items() if group == "Members"}
    assert members == {
        "Agreed share of the talking, from 0 to 1": "0.5",
        "Minutes planned": "35.0",
        "Minutes planned, first half": "17.5",
        "Minutes planned, last half": "17.5",
        "Minutes had": "12.2",
        "Minutes had, first half": "3.5",
        "Minutes had, last half": "8.7",
        "Minutes spoken": "7.0",
        "Minutes spoken, first half": "3.5",
        "Minutes spoken, last half": "3.5",
        "Minutes kept": "35.0",
        "Minutes left": "0.0",
        "Minutes lent": "3.0",
        "Minutes not wanted": "9.8",
        "Minutes owed": "10.0",
        "Times put off": "1",
        "Share of the talking, from 0 to 1": "0.36",
    }
    whole = {what: number for (group, what), number in found.items() if not group}
    assert whole == {
        "Questions asked": "5",
        "Questions with a yes": "3",
        "Questions with a no": "2",
        "Questions with no answer": "0",
        "Papers not in time": "1",
        "Breaks on the agenda": "1",
        "Breaks kept whole": "1",
        "Breaks called besides": "0",
        "Cards: stop": "1",
        "Cards: I do not understand": "1",
        "Hard words that people asked about": "0",
    }


def test_earlier_meetings_have_their_shares(tmp_path: Path) -> None:
    rows = table(troubled(), tmp_path / "report.csv", earlier())
    share = "Share of the talking, from 0 to 1"
    asked = {("", "Hard words that people asked about"): "0"}
    assert numbers(rows, "2026-10-08") == asked | {("Members", share): "0.25", ("Workers", share): "0.75"}


def test_words_stand_beside_their_numbers(tmp_path: Path) -> None:
    about = {row[3]: row[5] for row in table(troubled(), tmp_path / "report.csv") if row[5]}
    assert about == {"What": "About", "Times put off": "Respite: the guest is ill", "Papers not in time": "Budget"}


def test_no_person_is_in_the_table(tmp_path: Path) -> None:
    text = str(table(troubled(), tmp_path / "report.csv", earlier()))
    assert not [person.split(" (")[0] for person in PEOPLE.split("; ") if person.split(" (")[0] in text]


def test_the_talking_of_1_person_is_not_in_the_table(tmp_path: Path) -> None:
    people = "Priya (Members, co-chair); Sam (Members); Tom (Workers, co-chair)"
    m = play("10:00 the meeting starts\n10:01 Tom takes the floor\n10:03 the meeting ends", head(People=people)).meeting
    what = {row[3] for row in table(m, tmp_path / "report.csv")}
    assert not [w for w in what if "spoken" in w or ("talking" in w and "Agreed" not in w) or "had" in w]


@pytest.mark.parametrize(
    ("story", "state"), [("", "has not started yet"), ("10:00 the meeting starts", "has not ended yet")]
)
def test_an_unfinished_meeting_says_so_first(story: str, state: str, tmp_path: Path) -> None:
    assert table(play(story).meeting, tmp_path / "report.csv")[1][3:] == ["This meeting", "", state]


def test_what_looks_like_a_formula_is_only_words(tmp_path: Path) -> None:
    header = {"Meeting": "=1+1; 12 November 2026; 10:00 to 11:30; Hall", "Groups": "@Members (protected); Workers"}
    people = "Priya (@Members, co-chair); Sam (@Members); Tom (Workers, co-chair); Ann (Workers)"
    m = play("10:00 the meeting starts", head("=2+2; 5 minutes; decide", People=people, Share="", **header)).meeting
    cells = [cell for row in table(m, tmp_path / "report.csv") for cell in row]
    assert {"'=1+1", "'@Members", "'=2+2"} <= set(cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_a_word_that_was_asked_about_before_is_counted_by_meetings(tmp_path: Path) -> None:
    days = ("8 September 2026", "8 October 2026", "12 November 2026")
    story = "10:00 the meeting starts\n10:01 hard word: Referral = a letter\n10:05 the meeting ends"
    *before, now = (play(story, head(Meeting=f"Buses; {day}; 10:00 to 11:30; The hall")).meeting for day in days)
    rows = table(now, tmp_path / "report.csv", tuple(before))
    assert [row[4:] for row in rows if row[3] == "Meetings where people asked about this word"] == [["3", "Referral"]]
