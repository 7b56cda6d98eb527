"""Writes until there is no more room, then makes room and goes on.

Run as a program: folder, and "limit", "disk" or "reserve".
"""

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage.reserve import Reserve
from cochair.storage.store import Store, check, open_store
from tests.storage.boards import TEN, action, note, plan

MOST = 5000
LONG = "words " * 400
SET_ASIDE = 400_000


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
    reserve, given_up, refused_before = store.reserve, 0, 0
    assert reserve is not None
    make_room = tighten(folder)
    saved, said = 0, []
    for act in range(1, MOST):
        try:
            log.append([action(act, f"act {act}"), note(act, LONG)])
            saved += 1
            if reserve.given_up and not given_up:
                given_up, refused_before = saved, len(said)
        except StoreFailed as failed:
            said.append(str(failed))
        if len(said) == 3:
            break
    there = [entry.act for entry in log.entries()]
    make_room()
    log.append([action(MOST, "after"), note(MOST, LONG)])
    Reserve(folder, SET_ASIDE, little=0).make()
    return {
        "saved": saved,
        "when given up": given_up,
        "refused before": refused_before,
        "said": said,
        "whole": len(there) == 1 + 2 * saved and len(store.library.open_actions()) == saved + 1,
        "after": log.entries()[-1].act == MOST,
        "made again": reserve.is_there(),
        "found": store.check(),
    }


if __name__ == "__main__":
    place, way = Path(sys.argv[1]), sys.argv[2]
    with open_store(place, unlocked=True) as opened:
        if way == "reserve":
            Reserve(place, SET_ASIDE, little=0).make()
        told = write_until_refused(opened, place, limit_files if way == "limit" else fill_disk)
    print(json.dumps({**told, "closed": check(place)}))
