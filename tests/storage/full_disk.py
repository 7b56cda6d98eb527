"""Writes until there is no more room, then makes room and goes on. Run as a program: folder, "limit" or "disk"."""

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage.store import Store, check, open_store
from tests.storage.boards import TEN, action, note, plan

MOST = 5000
LONG = "words " * 400


def limit_files(folder: Path) -> Callable[[], None]:
    """Let no file grow beyond what the store has now and a little more; returns what lifts the limit."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = max(path.stat().st_size for path in folder.iterdir()) + 300_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fill_disk(folder: Path) -> Callable[[], None]:
    """Leave the disk only a little room; returns what gives the room back."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(file.tell() - 300_000)
    return ballast.unlink


def write_until_refused(store: Store, folder: Path, tighten: Callable[[Path], Callable[[], None]]) -> dict[str, object]:
    """Return what was said to be saved, what was said when it was not, and what is there afterwards."""
    meeting = store.library.new_meeting(plan(), TEN)
    log = store.library.log(meeting)
    make_room = tighten(folder)
    saved, said = 0, []
    for act in range(1, MOST):
        try:
            log.append([action(act, f"act {act}"), note(act, LONG)])
            saved += 1
        except StoreFailed as failed:
            said.append(str(failed))
        if len(said) == 3:
            break
    there = [entry.act for entry in log.entries()]
    make_room()
    log.append([action(MOST, "after"), note(MOST, LONG)])
    return {
        "saved": saved,
        "said": said,
        "whole": len(there) == 1 + 2 * saved and len(store.library.open_actions()) == saved + 1,
        "after": log.entries()[-1].act == MOST,
        "found": store.check(),
    }


if __name__ == "__main__":
    place = Path(sys.argv[1])
    with open_store(place, unlocked=True) as opened:
        told = write_until_refused(opened, place, {"limit": limit_files, "disk": fill_disk}[sys.argv[2]])
    print(json.dumps({**told, "closed": check(place)}))
