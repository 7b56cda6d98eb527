"""Every paper of every kind: what somebody told for themselves is in it by their yes, or in their own paper alone."""

from datetime import date
from pathlib import Path

import pytest

from cochair.__main__ import main
from cochair.commands.paper_names import OF_MONEY, PAPERS
from cochair.domain.board import BoardPerson
from cochair.domain.consents import About
from cochair.services.consents import asked_about, keep_answer
from cochair.storage.store import open_store
from tests.storage.forgettable import MO, ZEBEDEE, fill, number_of

DAY = date(2026, 11, 12)
MEETING = "Getting to Zebedee"
NEVER = ("kumquat like", "walnut like", "07700 900123")
"""What helps people, and how to reach them."""
WITH_A_YES = ("tapioca", "a friend of zebedee")
"""What two people say of themselves."""
MONEY = ("kumquat with", "kumquat bus", "walnut with", "walnut bus", "24.00", "2.50")
OTHERS = (
    *(("minutes", "--to", to) for to in ("text", "calendar", "slips", "record")),
    *(("report", "--to", to) for to in ("text", "csv")),
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A board that keeps something of every kind about two people, with no yes to telling it."""
    folder = tmp_path_factory.mktemp("data")
    with open_store(folder, unlocked=True) as store:
        fill(store)
    return folder


def written(data: Path, out: Path, *command: str) -> dict[str, str]:
    """Return each file that a command writes, by its name, in small letters; nothing when it refuses."""
    done = main([*command, "--out", str(out), "--data", str(data), "--unlocked"])
    if done:
        return {}
    files = list(out.rglob("*.*")) if out.is_dir() else [out]
    return {file.stem: file.read_bytes().decode("utf-8", "ignore").casefold() for file in files}


def told(texts: dict[str, str], parts: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(name, part) for name, text in texts.items() for part in parts if part in text]


@pytest.mark.parametrize("paper", PAPERS)
def test_with_no_yes_a_paper_of_any_kind_tells_nothing_private(data: Path, tmp_path: Path, paper: str) -> None:
    texts = written(data, tmp_path / "paper", "minutes", MEETING, "--paper", paper, "--to", "text")
    assert texts or paper in OF_MONEY  # who has no money of this month has no paper
    assert told(texts, NEVER + WITH_A_YES) == []
    assert told(texts, MONEY) == [] or paper in OF_MONEY


@pytest.mark.parametrize("command", OTHERS, ids=" ".join)
def test_with_no_yes_nothing_else_that_is_written_does_either(
    data: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    texts = written(data, tmp_path / "out", command[0], MEETING, *command[1:])
    assert texts
    assert told(texts, NEVER + WITH_A_YES + MONEY) == []


def test_a_paper_about_money_is_of_one_person_alone(data: Path, tmp_path: Path) -> None:
    texts = written(data, tmp_path / "offers", "minutes", MEETING, "--paper", "offer", "--to", "text")
    own = {"zebedee": "kumquat", "mo": "walnut"}
    assert {name.split("-")[0] for name in texts} == set(own)
    for name, text in texts.items():
        mine = own.pop(name.split("-")[0])
        assert mine in text
        assert not any(other in text for other in {"kumquat", "walnut"} - {mine})


def test_the_yes_lets_it_in_and_taking_it_back_takes_it_out(tmp_path: Path) -> None:
    """Also that the tests above would see it."""
    with open_store(tmp_path / "data", unlocked=True) as store:
        fill(store)
    for yes in (True, False):
        with open_store(tmp_path / "data", unlocked=True) as store:
            for number in (number_of(store, name) for name in (ZEBEDEE, MO)):
                asked = asked_about("May we?", store.books.of(BoardPerson).row(number).described)
                keep_answer(store.books, number, About.DESCRIPTION, asked, yes=yes, today=DAY)
        texts = written(
            tmp_path / "data", tmp_path / f"{yes}", "minutes", MEETING, "--paper", "welcome", "--to", "text"
        )
        assert [part for _, part in told(texts, WITH_A_YES)] == (list(WITH_A_YES) if yes else [])
