import json
import subprocess
import sys
from pathlib import Path

from cochair.storage.store import Store
from tests.storage.boards import TEN, action, plan
from tests.storage.crashes import lost

KILLS = 40


def test_a_writer_killed_at_any_instant_loses_nothing_it_said_was_saved(folder: Path) -> None:
    # A process of its own, since a process with threads must not fork.
    command = [sys.executable, "-m", "tests.storage.crashes", str(folder), str(KILLS), "12"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(done.stdout)
    assert told["kills"] == KILLS
    assert told["kept"] >= KILLS
    assert told["lost"] == []
    assert told["found"] == []


def test_what_was_lost_would_be_seen(store: Store) -> None:
    log = store.library.log(store.library.new_meeting(plan(), TEN))
    log.append([action(1, "act 1"), action(2, "act 3"), action(3, "act 2")])
    assert lost(log, 1) == []
    assert lost(log, 4) == [2, 3, 4]
