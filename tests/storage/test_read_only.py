"""A folder that may only be read, for real: a disk that is turned to reading only."""

import subprocess
import sys
from pathlib import Path

import pytest

from cochair.storage import errors
from tests.storage.test_full_disk import on_small_disk, ways

PROGRAM = """
import subprocess, sys
from pathlib import Path
from cochair.services.ports import StoreFailed
from cochair.storage.store import open_store
from tests.storage.boards import TEN, plan
disk = Path(sys.argv[1])
store = open_store(disk / "data", unlocked=True)
store.library.new_meeting(plan(), TEN)
said = []
def told(act):
    try:
        act()
        said.append("done")
    except StoreFailed as failed:
        said.append(str(failed))
def turn(to):
    subprocess.run(["mount", "-o", f"remount,{to}", str(disk)], check=True)
store.close()
turn("ro")
told(lambda: open_store(disk / "data"))
turn("rw")
told(lambda: open_store(disk / "data").close())
print("\\n".join(said))
"""


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    place = tmp_path / "disk"
    if "disk" not in ways(place):
        pytest.skip("this system lets no test make a disk")
    return place


def test_it_is_told_and_works_again_when_it_may_be_written(disk: Path) -> None:
    program = [*on_small_disk(disk), sys.executable, "-c", PROGRAM, str(disk)]
    done = subprocess.run(program, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == [errors.READ_ONLY, "done"]
