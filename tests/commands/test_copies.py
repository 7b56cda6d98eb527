"""Copies and the hand-over by command, each in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cochair.domain.ids import MeetingId
from cochair.resources import resource
from cochair.storage.database import STORE_FILE
from cochair.storage.folders import JOINED
from cochair.storage.joined import open_joined

ROOT = Path(__file__).parents[2]
WORDS = "blue lamp on a hill\n"


def cochair(*words: str, data: Path, given: str = "") -> tuple[int, str]:
    """Return the exit status, and everything that was said."""
    environment = {**os.environ, "COCHAIR_DATA": str(data), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cochair", *words]
    done = subprocess.run(
        command, input=given, capture_output=True, text=True, env=environment, timeout=110, check=False
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with the practice meeting, played to its end."""
    folder = tmp_path / "data"
    sample = str(resource("samples", "practice.meeting"))
    assert cochair("replay", sample, "--unlocked", data=folder)[0] == 0
    return folder


def minutes(data: Path, out: Path) -> str:
    assert cochair("minutes", "--to", "text", "--out", str(out), data=data)[0] == 0
    return out.read_text(encoding="utf-8")


def test_a_copy_is_made_listed_looked_over_and_brought_back(data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    before = minutes(data, tmp_path / "before.txt")
    status, said = cochair("backup", "--place", str(stick), data=data)
    assert (status, "There is 1 meeting in it." in said, "at the second place too" in said) == (0, True, True)
    assert cochair("backup", "--verify", data=data) == (0, "1 copy is whole.\n")
    status, said = cochair("restore", data=data)
    assert (status, said.splitlines()[0].startswith("  1  Today, ")) == (0, True)
    (data / "cochair.db").write_bytes(b"")
    assert cochair("check", data=data)[0] == 1
    status, said = cochair("restore", "1", data=data)
    assert (status, "What was there before is in" in said) == (0, True)
    assert cochair("check", data=data) == (0, "All is well.\n")
    assert minutes(data, tmp_path / "after.txt") == before


def test_a_kept_meeting_that_somebody_changed_is_named(data: Path) -> None:
    assert cochair("backup", data=data)[0] == 0
    (kept,) = (data / "backups" / "meetings").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1] + b"x")
    status, said = cochair("backup", "--verify", data=data)
    assert (status, kept.name in said) == (1, True)


def test_the_whole_board_goes_to_another_laptop_in_one_file(data: Path, tmp_path: Path) -> None:
    file, words, other = tmp_path / "board.cochair", tmp_path / "words.txt", tmp_path / "other"
    words.write_text(WORDS, encoding="utf-8")
    assert cochair("export", str(file), data=data) == (
        1,
        "Nobody else could open this file. Please give it a passphrase.\n",
    )
    assert cochair("export", str(file), "--passphrase", str(words), data=data)[0] == 0
    assert cochair("export", str(file), "--passphrase", str(words), data=data)[0] == 1
    status, said = cochair("import", str(file), "--passphrase", "-", data=other, given="other words\n")
    assert (status, "does not fit" in said, (other / "cochair.db").exists()) == (1, True, False)
    assert cochair("import", str(file), "--unlocked", "--passphrase", "-", data=other, given=WORDS)[0] == 0
    assert cochair("check", data=other) == (0, "All is well.\n")
    assert minutes(other, tmp_path / "b.txt") == minutes(data, tmp_path / "a.txt")
    status, said = cochair("import", str(file), "--passphrase", str(words), data=other)
    assert (status, "There are meetings here already" in said) == (1, True)


def test_a_laptop_is_emptied_only_after_the_whole_board_is_elsewhere(data: Path, tmp_path: Path) -> None:
    file, words = tmp_path / "board.cochair", tmp_path / "words.txt"
    words.write_text(WORDS, encoding="utf-8")
    assert cochair("wipe", str(file), "--yes", data=data)[0] == 1
    assert cochair("export", str(file), "--passphrase", str(words), data=data)[0] == 0
    with open_joined(data, MeetingId("of-another-laptop")) as joined:
        joined.library.keep_draft("capture", "half typed")
    status, said = cochair("wipe", str(file), data=data)
    assert "All meetings that you joined." in said
    assert (status, said.splitlines()[-1]) == (0, "Nothing is changed yet. To empty this laptop, add --yes.")
    assert "Papers that you made" in said
    assert (data / "cochair.db").exists()
    status, said = cochair("wipe", str(file), "--yes", data=data)
    assert (status, said) == (0, f"This laptop has no meetings any more.\nThe whole board is in {file}\n")
    assert list(data.iterdir()) == []
    assert cochair("import", str(file), "--unlocked", "--passphrase", str(words), data=data)[0] == 0
    assert cochair("check", data=data) == (0, "All is well.\n")


def test_a_check_looks_at_meetings_of_other_laptops_too(data: Path) -> None:
    open_joined(data, MeetingId("of-another-laptop")).close()
    assert cochair("check", data=data) == (0, "All is well.\n")
    store = data / JOINED / "of-another-laptop" / STORE_FILE
    store.write_bytes(bytes(8192))
    status, said = cochair("check", data=data)
    assert status == 1 and said.startswith("Of a meeting that this laptop joined: ")


def test_what_can_not_be_is_one_plain_sentence(data: Path, tmp_path: Path) -> None:
    assert cochair("restore", data=data) == (1, "There is no copy yet.\n")
    assert cochair("restore", "3", data=data)[1] == "There is no copy number 3. Please look at the list.\n"
    assert cochair("restore", str(tmp_path / "none"), data=data)[0] == 1
    assert cochair("backup", data=tmp_path / "nothing")[0] == 1
    assert cochair("backup", "--place", str(tmp_path / "no stick"), data=data)[0] == 1
    assert cochair("export", str(tmp_path / "f"), "--passphrase", str(tmp_path / "none"), data=data)[0] == 1
