"""A stick is pulled out while something is written to it: no half file has a good name, and it is told plainly."""

import errno
import os
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from cochair.commands.papers import write_paper
from cochair.domain.recovery_paper import compose_recovery
from cochair.exports.saving import ExportFailed
from cochair.services.ports import StoreFailed
from cochair.storage.copy_file import read_copy
from cochair.storage.passing_on import ring_to_pass_on
from cochair.storage.second_place import carry
from cochair.storage.store import Store, open_store
from cochair.voice import opening
from tests.exports.test_audio import Speaks
from tests.exports.test_whole_minutes import live
from tests.storage.boards import TEN, plan
from ui.follow_up.papers import PAPERS, Paper, Told

Write = Callable[[Path], object]
Fault = Callable[[Path, Write, int, pytest.MonkeyPatch], None]
PASSPHRASE = "four small green frogs"


@contextmanager
def no_longer_than(size: int) -> Iterator[None]:
    """Let no file be longer than so many bytes: the disk refuses in the middle of what is written."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, kept)


def in_the_middle(_: Path, write: Write, size: int, __: pytest.MonkeyPatch) -> None:
    with no_longer_than(size // 2):
        write(_)


def pulled_out(stick: Path, write: Write, _: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is gone before the file has its name."""
    sync = os.fsync

    def pull(number: int) -> None:
        sync(number)
        if stick.exists():
            stick.rename(stick.with_name("pulled out"))

    monkeypatch.setattr(os, "fsync", pull)
    write(stick)


def refused(number: int, at: str) -> Fault:
    def fault(stick: Path, write: Write, _: int, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(*((os, "fsync") if at == "sync" else (Path, "replace")), refuse)
        write(stick)

    return fault


FAULTS: dict[str, Fault] = {
    "full or broken in the middle": in_the_middle,
    "pulled out": pulled_out,
    "broken": refused(errno.EIO, "sync"),
    "no room": refused(errno.ENOSPC, "sync"),
    "read only at the end": refused(errno.EROFS, "name"),
}
every_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)


def check(
    fault: Fault, stick: Path, write: Write, monkeypatch: pytest.MonkeyPatch, *, by: type[Exception] = ExportFailed
) -> None:
    """Write well, then with a fault, then well again elsewhere."""
    good = stick.with_name("good")
    good.mkdir()
    write(good)
    sizes = {path.relative_to(good): path.stat().st_size for path in good.rglob("*") if path.is_file()}
    stick.mkdir()
    with monkeypatch.context() as patched, pytest.raises(by) as told:
        fault(stick, write, max(sizes.values()), patched)
    assert str(told.value).endswith(".")
    assert "Errno" not in str(told.value)
    there = stick if stick.exists() else stick.with_name("pulled out")
    left = {path.relative_to(there): path.stat().st_size for path in there.rglob("*") if path.is_file()}
    assert {name: size for name, size in left.items() if sizes.get(name, size) != size} == {}
    assert all(name in sizes or name.suffix in (".part", ".half") for name in left)
    if stick.exists():
        assert left.keys() <= sizes.keys()
        assert len(left) < len(sizes)
    else:
        assert "is not there" in str(told.value)
    elsewhere = stick.with_name("elsewhere")
    elsewhere.mkdir()
    write(elsewhere)
    assert {path.relative_to(elsewhere) for path in elsewhere.rglob("*") if path.is_file()} == sizes.keys()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "open_renderer", Speaks)


@every_fault
@pytest.mark.usefixtures("silent")
@pytest.mark.parametrize("paper", PAPERS, ids=[paper.id for paper in PAPERS])
def test_a_paper(paper: Paper, fault: Fault, stick: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = live("practice")
    told = Told(running.meeting, tuple(running.entries))
    check(fault, stick, lambda folder: paper.write(told, folder / f"paper{paper.suffix}", fonts), monkeypatch)


@every_fault
def test_a_recovery_sheet(fault: Fault, stick: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = compose_recovery("North Town Board", date(2026, 11, 12), ["ABCDE"] * 5)
    check(fault, stick, lambda to: write_paper(sheet, "text", "large", to / "sheet.txt", fonts), monkeypatch)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


@every_fault
def test_a_hand_over(fault: Fault, stick: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = ring_to_pass_on(store.folder, store.copier.key, PASSPHRASE)
    assert ring is not None
    check(fault, stick, lambda to: store.copier.hand_over(to / "board.cochair", ring), monkeypatch, by=StoreFailed)
    assert read_copy(stick.with_name("elsewhere") / "board.cochair").inside.meetings == 1


@every_fault
def test_a_copy_at_the_second_place(fault: Fault, stick: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made = store.copier.make().copy
    check(fault, stick, lambda to: carry(made.path, to), monkeypatch, by=StoreFailed)
    assert read_copy(made.path).inside == made.inside
