"""Hostile files end in a plain no or in nothing worse: soon, with little memory, and nothing outside their folder."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cochair.commands import line
from cochair.domain.refused import Unclear
from cochair.exports import pictures_apart
from cochair.exports.own_pictures import own_drawing, own_picture
from cochair.exports.picture_folder import PictureFiles
from cochair.imports.files import read_file
from cochair.services.given_file import name_to_show
from cochair.services.picture_ports import PictureRefused
from cochair.services.ports import StoreFailed
from cochair.storage.closed_meetings import read_closed
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import read_copy
from cochair.storage.database import open_copy
from cochair.storage.language_file import kept_language
from cochair.storage.ring import read_ring
from tests.torture.fuzzing.attempt import fault_of
from tests.torture.fuzzing.hostile import CASES, READERS, SLOW
from tests.torture.fuzzing.of_store import KEY

NO = (Unclear, PictureRefused, StoreFailed)
LONGEST = 10.0
"""Seconds of the processor."""
SPARSE = 2 << 30


@pytest.mark.parametrize("name", [name for name in CASES if name not in SLOW])
def test_a_hostile_file_ends_in_a_plain_no(name: str) -> None:
    reader, make = CASES[name]
    data = make()
    begun = time.process_time()
    assert not fault_of(READERS[reader], data)
    assert time.process_time() - begun < LONGEST


@pytest.mark.parametrize("name", SLOW)
def test_a_drawing_that_never_ends_is_stopped(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures_apart, "PATIENCE", 1.0)
    reader, make = CASES[name]
    with pytest.raises(PictureRefused, match="too large"):
        READERS[reader].read(make())


def test_a_process_of_a_picture_that_nobody_waits_for_ends_itself() -> None:
    _reader, make = CASES[SLOW[0]]
    begin = "from cochair.exports import picture_process as p; p.LONGEST = 0.5; p.main()"
    done = subprocess.run(
        [sys.executable, "-c", begin, "drawing"], input=make(), capture_output=True, check=False, timeout=30
    )
    assert (done.returncode, done.stdout) == (1, b"")


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _nowhere(path: Path) -> None:
    path.symlink_to("not there")


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, SPARSE)


def _empty(path: Path) -> None:
    path.touch()


PLACES: tuple[Callable[[Path], None], ...] = (_pipe, _device, _folder, _loop, _nowhere, _sparse, _empty)
READ: dict[str, Callable[[Path], object]] = {
    "agenda.docx": read_file,
    "agenda.csv": read_file,
    "photo.png": own_picture,
    "bus.svg": own_drawing,
    "a.cochair": read_copy,
    "a.meeting": lambda path: read_closed(path, KEY),
    "a.db": lambda path: open_copy(path, KEY),
}


OURS = ("a.meeting", "a.db")
"""Files that nobody chooses: where one of them is gone, the disk may be broken."""


@pytest.mark.parametrize("place", PLACES, ids=lambda place: str(place.__name__))
@pytest.mark.parametrize("name", READ)
def test_what_is_no_real_file_is_refused_at_once(name: str, place: Callable[[Path], None], tmp_path: Path) -> None:
    place(tmp_path / name)
    with pytest.raises(NO) as no:
        READ[name](tmp_path / name)
    assert re.search(r"[.?]$", str(no.value))
    assert name in OURS or "could not save" not in str(no.value)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: str(place.__name__))
def test_what_lies_beside_our_own_files_hurts_nobody(place: Callable[[Path], None], tmp_path: Path) -> None:
    for name in ("language", "x.cochair", "words.csv"):
        place(tmp_path / name)
    (tmp_path / "hall.png").touch()
    assert kept_language(tmp_path) == ""
    assert copies_in(tmp_path) == []
    assert [picture.alt for picture in PictureFiles().folder(tmp_path)] == ["Hall"]
    place(tmp_path / "key.json")
    try:
        assert read_ring(tmp_path) is None
    except StoreFailed as failed:
        assert str(failed).endswith(".")


@pytest.mark.parametrize("place", PLACES, ids=lambda place: str(place.__name__))
def test_no_command_waits_for_what_is_no_real_file(
    place: Callable[[Path], None], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "given"
    place(file)
    store = ["--data", str(tmp_path / "data"), "--unlocked"]
    for command in (["rehearse", "--script", str(file), "--out", str(tmp_path / "out")], ["bring-in", str(file)]):
        assert line.run([*command, *store]) == 1
    assert line.run(["words", str(file), *store]) == (0 if place is _empty else 1)
    assert "Traceback" not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    "place", [place for place in PLACES if place is not _pipe], ids=lambda place: str(place.__name__)
)
def test_a_script_that_never_ends_is_left(
    place: Callable[[Path], None], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    place(tmp_path / "given")
    assert line.run(["replay", str(tmp_path / "given"), "--data", str(tmp_path / "data"), "--unlocked"]) == 1
    said, told = capfd.readouterr()
    assert said.count("\n") == 1
    assert "Traceback" not in said + told


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a\nb.docx", "a b.docx"), ("cod\u202exod.exe", "cod xod.exe"), ("\udcff.png", "?.png"), ("\x1b[2Ja", "[2Ja")],
)
def test_the_name_of_a_file_is_shown_with_nothing_hidden(name: str, shown: str) -> None:
    assert name_to_show(Path(name)) == shown


def test_a_picture_with_any_name_is_found(tmp_path: Path) -> None:
    names = [b"\xff\xfe.png", b"a\nb.png", "\u202egnp.png".encode(), b"-rf.png", b".png.png"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).touch()
    found = PictureFiles().folder(tmp_path)
    assert len({picture.code for picture in found}) == len(names)
    assert all(picture.alt.isprintable() for picture in found)
