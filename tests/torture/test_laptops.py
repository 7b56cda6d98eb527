"""Laptops that write at once at a size for every day, and that what is wrong is seen."""

from pathlib import Path

import pytest

from cochair.domain.events import NoteWritten
from cochair.domain.ids import ItemId
from cochair.storage.joined import open_joined
from tests.torture.laptop_process import Process, Seen
from tests.torture.laptops import Table, figures, running_meeting


def test_three_laptops_write_while_cables_are_pulled_and_programs_are_killed() -> None:
    assert [figure.line() for figure in figures(full=False)[:1] if not figure.good] == []


def test_what_is_lost_or_not_the_same_is_seen(tmp_path: Path) -> None:
    with Table(tmp_path, 1, seed=3) as table:
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


def test_what_is_broken_off_leaves_no_laptop_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), Table(tmp_path, 1, seed=3) as table:
        raise KeyboardInterrupt
    assert [laptop.is_over() for laptop in table.all()] == [True, True]


def test_one_that_does_not_begin_leaves_no_laptop_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Process] = []
    real = Table._start

    def start(table: Table, place: int) -> Process:
        if place:
            raise RuntimeError("It does not begin.")
        started.append(real(table, place))
        return started[-1]

    monkeypatch.setattr(Table, "_start", start)
    with pytest.raises(RuntimeError, match="It does not begin"):
        Table(tmp_path, 1, seed=3)
    assert [laptop.is_over() for laptop in started] == [True]


def test_a_laptop_ends_when_nobody_is_there_to_tell_it_anything(tmp_path: Path) -> None:
    meeting = running_meeting(tmp_path / "host")
    laptop = Process(Seen(), ["host", str(tmp_path / "host"), meeting, "1", "0", "127.0.0.1"])
    laptop.wait_for("began")
    laptop.leave()
    assert laptop.is_over()
