"""A board with words of its own finds no other word for its groups in any paper or file (T-01, T-03, T-04)."""

import re
import zipfile
from datetime import date
from pathlib import Path

import pdfplumber
import pytest

from cochair.domain.board import Board
from cochair.storage.store import open_store
from tests.commands.test_command_line import cochair, replay
from tests.journeys.running import HEADER
from tests.sentinels import FORMS, ours, sentinels, use_sentinels

SAID = HEADER.replace("Ann (Workers)", "Ann (Workers, not named)")
LINES = """
---
10:00 the meeting starts
10:01 Sam says: The last bus is too early
10:02 Ann says: The stop is dark
10:03 action: Tom: ring the bus firm by 20 November 2026
10:04 action: Ann: ask about the light by 20 November 2026
10:05 next item
10:06 Sam takes the floor
10:16 Tom takes the floor
10:21 decision: we ask for a new stop
10:50 the meeting ends
"""
NEXT = SAID.replace("Getting around; 12 November 2026", "Buses again; 10 December 2026").replace(
    "29 October", "1 November"
)
PAPERS = [
    *(("minutes", "--paper", "minutes", "--to", to) for to in ("pdf", "html", "docx", "text", "record", "calendar")),
    *(("minutes", "--paper", paper, "--to", "text") for paper in ("agenda", "script", "rules", "prep", "yousaid")),
    *(("minutes", "--paper", paper, "--to", "pdf") for paper in ("agenda", "rules")),
    ("minutes", "--paper", "minutes", "--to", "slips"),
    *(("report", "--to", to) for to in ("pdf", "html", "text", "csv")),
]
PRINTED = [("story", "Buses"), ("story", "Buses", "--json"), ("requests",), ("requests", "--json")]
TELLS_GROUPS = {"minutes", "agenda", "script", "rules"}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a meeting that ended and one to come, of a board with nonsense words."""
    folder = tmp_path_factory.mktemp("data")
    done = replay(SAID + LINES, folder)
    assert done.returncode == 0, done.stdout.decode()
    assert replay(NEXT + "\n---\n", folder).returncode == 0
    with open_store(folder, unlocked=True) as store:
        board = store.books.of(Board).rows()[0]
        store.requests.add(board.name, "Can we talk about lifts?", "", date(2026, 11, 1))
        use_sentinels(store)
    return folder


def words_in(file: Path) -> str:
    """Every word of a file, also of its marks and its name."""
    if file.suffix == ".pdf":
        with pdfplumber.open(file) as pdf:
            return " ".join([file.name, *map(str, pdf.metadata.values()), *(page.extract_text() for page in pdf.pages)])
    if file.suffix == ".docx":
        with zipfile.ZipFile(file) as parts:
            xml = " ".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))
        return file.name + " " + re.sub(r"<[^>]+>", " ", xml)
    return file.name + " " + re.sub(r"<style.*?</style>", " ", file.read_text("utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("asked", PAPERS, ids=" ".join)
def test_no_word_of_ours_stands_for_a_group_in_a_paper(data: Path, tmp_path: Path, asked: tuple[str, ...]) -> None:
    suffix = {"text": "txt", "calendar": "ics", "record": "pdf"}.get(asked[-1], asked[-1])
    out = tmp_path / f"paper.{suffix}"
    named = (asked[0], "Getting around", *asked[1:]) if "prep" not in asked else asked
    done = cochair(*named, "--out", str(out), data=data)
    assert done.returncode == 0, done.stderr.decode()
    files = list(out.iterdir()) if out.is_dir() else [out]
    whole = " ".join(map(words_in, files)) + done.stdout.decode()
    assert ours(whole) == []
    if asked[0] == "report" or (asked[2] in TELLS_GROUPS and asked[-1] not in ("calendar", "slips")):
        assert sentinels(whole)


@pytest.mark.parametrize("asked", PRINTED, ids=" ".join)
def test_no_word_of_ours_stands_for_a_group_in_what_is_printed(data: Path, asked: tuple[str, ...]) -> None:
    done = cochair(*asked, data=data)
    assert done.returncode == 0 and ours(done.stdout.decode()) == []


def test_who_is_not_named_has_the_word_of_the_board(data: Path, tmp_path: Path) -> None:
    cochair("minutes", "Getting around", "--to", "text", "--out", str(tmp_path / "m.txt"), data=data)
    told = (tmp_path / "m.txt").read_text("utf-8")
    assert "A wibbert said:" in told
    cochair("requests", data=data)
    assert "A wibbert asked: “Can we talk about lifts?”" in cochair("requests", data=data).stdout.decode()


def test_a_planted_word_is_found() -> None:
    assert ours("The Experts by\nTraining spoke.") == ["Experts by Training"]
    assert ours("2 workers’ minutes, and EBE") == ["workers", "EBE"]
    assert ours("Remembering a membership") == []
    assert "zorbel" in sentinels(f"1 {FORMS[0][1]}") and not sentinels("1 person")
