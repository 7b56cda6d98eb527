"""`cochair forget` says first what would go, does it only with a yes, and then says what still has the person."""

import os
from pathlib import Path

import pytest

from cochair.storage.copy_file import FOLDER
from cochair.storage.store import open_store
from tests.commands.test_command_line import cochair, replay
from tests.journeys.running import HEADER

TALK = """10:00 the meeting starts
10:05 next item
10:06 Sam says: I wait in the rain
10:07 action: Sam: ring the bus firm by 20 November 2026
10:30 the meeting ends
"""
SAID = """This goes for good:
  The name Sam, everywhere. It says “a member” there from then on.
  1 thing that Sam said at a meeting.
  What helps Sam, photos, chances, thanks, and ways to reach Sam.
This stays, with no name:
  How long each group spoke, and how many people were there.
  Decisions, notes and actions. They say “a member” in the place of the name.
Nobody can bring this back.
Nothing is changed yet. To forget this person, add --yes.
"""
DONE = """CoChair has forgotten Sam.
These papers may still name Sam. Please take them back.
  Minutes: Getting around, Thursday 12 November 2026
  Agenda: Getting around, Thursday 12 November 2026
These copies still have Sam:
  A copy from Thursday 1 January 1970
A copy on a stick has Sam until you take it away.
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A store with one meeting that has ended, and an old copy of it beside it."""
    assert replay(f"{HEADER}\n---\n{TALK}", tmp_path).returncode == 0
    copy = tmp_path / FOLDER / "one.cochair"
    copy.parent.mkdir(exist_ok=True)
    copy.touch()
    os.utime(copy, (0, 0))
    return tmp_path


def forget(data: Path, *more: str) -> tuple[int, str, str]:
    done = cochair("forget", *more, "--unlocked", data=data)
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_it_says_what_would_go_then_does_it_and_says_what_still_has_them(data: Path) -> None:
    assert forget(data, "sam") == (0, SAID, "")
    assert cochair("minutes", "--to", "text", "--out", str(data / "before.txt"), data=data).returncode == 0
    assert forget(data, "Sam", "--yes") == (0, DONE, "")
    with open_store(data) as store:
        assert store.check() == []
        assert [action.who for action in store.library.open_actions()] == ["a member"]
    assert forget(data, "Sam", "--yes") == (1, "", "Nobody here is called Sam. Please check the name.\n")
    assert forget(data, "a member") == (1, "", "Nobody here is called a member. Please check the name.\n")
    assert cochair("minutes", "--to", "text", "--out", str(data / "after.txt"), data=data).returncode == 0
    assert "Sam" in (data / "before.txt").read_text("utf-8")
    assert "Sam" not in (data / "after.txt").read_text("utf-8")


def test_the_copies_go_too_where_somebody_asks_for_it(data: Path) -> None:
    status, said, _ = forget(data, "Sam", "--yes", "--copies")
    assert (status, said.splitlines()[-1]) == (0, "The old copies are gone. CoChair made a new one first.")
    (fresh,) = data.rglob("*.cochair")
    assert fresh.parent.name == "backups"
