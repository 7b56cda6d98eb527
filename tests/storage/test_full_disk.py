import json
import shutil
import subprocess
import sys
from pathlib import Path

from cochair.storage import errors

SMALL_DISK = 'mount -t tmpfs -o size=2m none "$1" && shift && exec "$@"'


def on_small_disk(place: Path) -> list[str]:
    """The words that run a command with a disk of 2 MB at a place, for that command alone; Linux only."""
    return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", SMALL_DISK, "sh", str(place)]


def ways(place: Path) -> list[str]:
    """A file that may not grow is tried everywhere; a real full disk where this system lets a test make one."""
    if shutil.which("unshare") is None:
        return ["limit"]
    place.mkdir()
    tried = subprocess.run([*on_small_disk(place), "true"], capture_output=True, check=False)
    return ["limit", "disk"] if tried.returncode == 0 else ["limit"]


def test_when_there_is_no_room_nothing_is_said_to_be_saved_and_nothing_is_lost(tmp_path: Path) -> None:
    sentences = {"limit": errors.NOT_SAVED, "disk": errors.DISK_FULL}
    for way in ways(tmp_path / "disk"):
        before = on_small_disk(tmp_path / "disk") if way == "disk" else []
        program = [sys.executable, "-m", "tests.storage.full_disk", str(tmp_path / "disk" / way), way]
        done = subprocess.run([*before, *program], capture_output=True, text=True, check=True, timeout=60)
        told = json.loads(done.stdout)
        assert told["saved"] > 0
        assert told["said"] == [sentences[way]] * 3
        assert told["whole"]
        assert told["after"]
        assert told["found"] == told["closed"] == []
