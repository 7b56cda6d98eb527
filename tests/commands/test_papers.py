"""Papers before and after a meeting by command: which meeting, where they go, and what can not be."""

from pathlib import Path

import pytest

from tests.commands.test_command_line import HEADER, cochair, replay

LINES = (
    "10:00 the meeting starts\n10:01 Tom says: The stop is dark (may be named)\n"
    "10:02 action: Tom: ring the bus firm by 20 November 2026\n10:25 the meeting ends\n"
)
NEXT = HEADER.replace("Getting around; 12 November 2026", "Buses again; 10 December 2026")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    assert replay(HEADER + LINES, folder).returncode == 0
    assert replay(NEXT, folder).returncode == 0
    return folder


@pytest.mark.parametrize(
    ("paper", "part"),
    [("agenda", "Easy read agenda"), ("script", "Script for the co-chairs"), ("minutes", "Easy read minutes")],
)
def test_1_paper_is_1_file_of_the_newest_meeting_or_the_one_that_is_named(
    data: Path, tmp_path: Path, paper: str, part: str
) -> None:
    file = tmp_path / "p.txt"
    done = cochair("minutes", "--paper", paper, "--to", "text", "--out", str(file), data=data)
    assert done.returncode == 0 and f"Written: {file}" in done.stdout.decode()
    assert part in file.read_text() and "Buses again" in file.read_text()
    named = ("minutes", "Getting around", "--paper", paper, "--to", "text", "--out", str(file))
    assert cochair(*named, data=data).returncode == 0
    assert "Buses again" not in file.read_text().split("Our next meeting")[0]


@pytest.mark.parametrize(
    ("paper", "part"),
    [
        ("welcome", "Welcome to North Town Board."),
        ("handover", "ring the bus firm"),
        ("notice", "meetings and their minutes: 6 years"),
        ("lost", "It was not locked."),
        ("how", "Thursday 10 December 2026"),
    ],
)
def test_papers_of_the_board_are_1_file(data: Path, tmp_path: Path, paper: str, part: str) -> None:
    file = tmp_path / "p.txt"
    assert cochair("minutes", "--paper", paper, "--to", "text", "--out", str(file), data=data).returncode == 0
    assert part.casefold() in file.read_text().casefold()


def test_the_minutes_say_when_we_meet_next(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "p.txt"
    cochair("minutes", "Getting around", "--to", "text", "--out", str(file), data=data)
    assert "Our next meeting\n\nWe will meet on Thursday 10 December 2026." in file.read_text()


def test_a_page_for_each_person_knows_what_came_before(data: Path, tmp_path: Path) -> None:
    done = cochair("minutes", "--paper", "prep", "--to", "html", "--out", str(tmp_path / "prep"), data=data)
    assert done.returncode == 0
    assert sorted(file.name for file in (tmp_path / "prep").iterdir()) == ["priya.html", "tom.html"]
    tom = (tmp_path / "prep" / "tom.html").read_text()
    assert "The stop is dark" in tom and "Ring the bus firm." in tom


def test_sheets_of_what_was_said_are_1_for_the_board_and_1_for_each_person(data: Path, tmp_path: Path) -> None:
    done = cochair("minutes", "--paper", "yousaid", "--to", "text", "--out", str(tmp_path / "said"), data=data)
    assert done.returncode == 0
    assert sorted(file.name for file in (tmp_path / "said").iterdir()) == ["north-town-board.txt", "tom.txt"]
    assert "1 thing said, 0 answered." in (tmp_path / "said" / "north-town-board.txt").read_text()


def test_what_can_not_be_is_1_sentence(data: Path, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "p"))
    for words, sentence in (
        (("minutes", "--paper", "script", "--to", "calendar", *out), "This paper comes as pdf, html, docx or text."),
        (("minutes", "Nowhere", "--paper", "prep", *out), "No meeting here is called Nowhere."),
    ):
        done = cochair(*words, data=data)
        assert done.returncode == 1 and sentence in done.stderr.decode()
    replay(HEADER, tmp_path / "other")
    done = cochair("minutes", "--paper", "yousaid", *out, data=tmp_path / "other")
    assert done.returncode == 1 and "There is no sheet to make." in done.stderr.decode()
