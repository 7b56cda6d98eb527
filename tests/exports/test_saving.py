"""A file is saved whole or not at all."""

import errno
import os
import resource
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cochair.exports.actions_csv import write_actions_csv
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import write_html
from cochair.exports.saving import ExportFailed, save
from cochair.exports.text import write_text
from tests.exports.sample_document import MINUTES

Writer = Callable[[Path, Path], Any]
WRITERS: dict[str, Writer] = {
    "pdf": lambda file, fonts: write_easy_read_pdf(MINUTES, file, PROFILES["simple"], fonts),
    "html": lambda file, _: write_html(MINUTES, file),
    "text": lambda file, _: write_text(MINUTES, file),
    "csv": lambda file, _: write_actions_csv((), file),
}
every_writer = pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may be longer than 8 bytes."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    signal.signal(signal.SIGXFSZ, kept)


def refuse(number: int) -> Callable[..., None]:
    def refused(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return refused


@every_writer
def test_a_good_folder_gets_the_file_and_nothing_else(write: Writer, tmp_path: Path, fonts: Path) -> None:
    write(tmp_path / "paper", fonts)
    assert [file.name for file in tmp_path.iterdir()] == ["paper"]
    assert (tmp_path / "paper").stat().st_size > 30


@every_writer
def test_a_missing_folder_is_named_in_a_plain_sentence(write: Writer, tmp_path: Path, fonts: Path) -> None:
    with pytest.raises(ExportFailed, match=r"^This folder is not there: papers\. Please choose another folder\.$"):
        write(tmp_path / "papers" / "paper", fonts)


@every_writer
def test_a_full_disk_leaves_the_old_file_whole(
    write: Writer, tmp_path: Path, fonts: Path, request: pytest.FixtureRequest
) -> None:
    (tmp_path / "paper").write_text("the old paper")
    write(tmp_path / "warm-up", fonts)
    (tmp_path / "warm-up").unlink()
    request.getfixturevalue("small_disk")
    with pytest.raises(ExportFailed, match="no room left"):
        write(tmp_path / "paper", fonts)
    assert [file.name for file in tmp_path.iterdir()] == ["paper"]
    assert (tmp_path / "paper").read_text() == "the old paper"


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "paper").mkdir()
    with pytest.raises(ExportFailed, match="There is a folder with this name: paper"):
        save(tmp_path / "paper", b"words")
    assert [file.name for file in tmp_path.iterdir()] == ["paper"]


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("no folder")
    with pytest.raises(ExportFailed, match="This folder is not there"):
        save(tmp_path / "papers" / "paper", b"words")


def test_a_very_long_name_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="too long"):
        save(tmp_path / ("x" * 300), b"words")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "may not write here: paper"),
        (errno.EROFS, "may not write here: paper"),
        (errno.EBUSY, "Close the file"),
        (errno.ENOSPC, "no room left"),
        (errno.EIO, "could not save this paper"),
    ],
)
def test_what_the_disk_refuses_is_told_and_tidied_up(
    number: int, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", refuse(number))
    with pytest.raises(ExportFailed, match=sentence):
        save(tmp_path / "paper", b"words")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_open_elsewhere_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "paper").write_text("open in another program")
    monkeypatch.setattr(Path, "replace", refuse(errno.EACCES))
    with pytest.raises(ExportFailed, match="Close the file"):
        save(tmp_path / "paper", b"words")
    assert (tmp_path / "paper").read_text() == "open in another program"
    assert [file.name for file in tmp_path.iterdir()] == ["paper"]
