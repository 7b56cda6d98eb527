"""Laptops that write at once at a size for every day, and that what is wrong is seen."""

from pathlib import Path

from cochair.domain.events import NoteWritten
from cochair.domain.ids import ItemId
from cochair.storage.joined import open_joined
from tests.torture.laptops import Table, figures


def test_three_laptops_write_while_cables_are_pulled_and_programs_are_killed() -> None:
    assert [figure.line() for figure in figures(full=False)[:1] if not figure.good] == []


def test_what_is_lost_or_not_the_same_is_seen(tmp_path: Path) -> None:
    table = Table(tmp_path, 1, seed=3)
    table.settle()
    assert table.close() == []
    assert table.differences() == []
    table.seen.kept["A line that was kept"] = 1
    with open_joined(tmp_path / "guest1", table.meeting) as store:
        log = store.library.log(table.meeting)
        log.append([type(log.entries()[-1])(1_000_001, log.entries()[-1].at, NoteWritten(ItemId(1), "Only here"))])
    assert table.differences() == [
        "rows are not equal", "folds are not equal", "papers are not equal", "lost: A line that was kept",
    ]  # fmt: skip
