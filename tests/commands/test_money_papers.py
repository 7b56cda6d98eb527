"""The papers about offers and money by command: a file for each person, with nothing of anybody else."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cochair.commands.paper_names import OF_MONEY
from cochair.domain.board import BoardPerson
from cochair.domain.payments import Choice, Payment
from cochair.services import money_rules, offers
from cochair.storage.store import open_store
from tests.commands.test_command_line import HEADER, cochair, replay


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    assert replay(HEADER, folder).returncode == 0
    return folder


@pytest.mark.parametrize("paper", OF_MONEY)
def test_with_nothing_to_say_it_says_so(data: Path, tmp_path: Path, paper: str) -> None:
    done = cochair("minutes", "--paper", paper, "--to", "text", "--out", str(tmp_path / "p"), data=data)
    assert done.returncode == 1 and "Nobody of this board has this paper yet." in done.stderr.decode()


def test_each_person_has_a_file_of_their_own(data: Path, tmp_path: Path) -> None:
    today = date.today()
    with open_store(data) as store:
        books = store.books
        tom, priya = (books.of(BoardPerson).rows(name=name)[0] for name in ("Tom", "Priya"))
        offers.give(books, offers.to_write(books, priya.number), "", today)
        for person, amount in ((tom, "31.40"), (priya, "27.20")):
            paid = Payment(0, person.number, today, choice=Choice.ACCEPTED, accepted=Decimal(amount))
            books.of(Payment).add(replace(paid, offered=paid.accepted))
    out = ("--to", "text", "--out", str(tmp_path / "p"))
    assert "Please open Our board" in cochair("minutes", "--paper", "letter", *out, data=data).stderr.decode()
    with open_store(data) as store:
        rules = money_rules.rules_of(store.books, tom.board)
        told = replace(rules, organisation="North Council", purpose="Better buses.", talk_to="Ann", contact="the desk")
        money_rules.keep_rules(store.books, told)
    for paper, names in (("offer", ["priya"]), ("statement", ["priya", "tom"]), ("letter", ["priya", "tom"])):
        folder = tmp_path / paper
        done = cochair("minutes", "--paper", paper, "--to", "text", "--out", str(folder), data=data)
        assert done.returncode == 0
        assert sorted(file.stem for file in folder.iterdir()) == names
    for paper in ("statement", "letter"):
        own = (tmp_path / paper / "tom.txt").read_text("utf-8")
        assert "£31.40" in own and "27.20" not in own and "Priya" not in own
