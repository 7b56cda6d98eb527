"""Kills a writer again and again at any instant, and says what was lost. Run as a program: folder, kills, seed."""

import json
import os
import random
import select
import signal
import sys
from pathlib import Path
from typing import IO

from cochair.domain.events import ActionAgreed
from cochair.domain.ids import MeetingId
from cochair.services.ports import MeetingLog
from cochair.storage.store import open_store
from tests.storage.boards import TEN, action, plan, said


def write_for_ever(folder: Path, meeting: MeetingId, start: int, acknowledge: IO[str]) -> None:
    """Add one gesture after another and say so only when each is on disk."""
    with open_store(folder) as store:
        log = store.library.log(meeting)
        for number in range(start, start + 100_000):
            log.append([action(number, f"act {number}"), said(number, f"words {number}")])
            store.library.keep_draft("capture", f"half {number}")
            acknowledge.write(f"{number}\n")
            acknowledge.flush()


def kill_once(folder: Path, meeting: MeetingId, start: int, chance: random.Random) -> int:
    """Start a writer, kill it at a random instant, and return the last number it said was on disk, or 0."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        with os.fdopen(theirs, "w") as acknowledge:
            write_for_ever(folder, meeting, start, acknowledge)
        os._exit(1)
    os.close(theirs)
    with os.fdopen(ours) as answers:
        said = [answers.readline() for _ in range(chance.randrange(6))]
        select.select([], [], [], chance.random() * 0.006)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += answers.readlines()
    return max((int(line) for line in said if line.endswith("\n")), default=0)


def lost(log: MeetingLog, acknowledged: int) -> list[int]:
    """Return the numbers that were said to be on disk and are not there, whole and in order."""
    texts = [entry.event.text for entry in log.entries() if isinstance(entry.event, ActionAgreed)]
    wanted = [f"act {number}" for number in range(1, acknowledged + 1)]
    return [number for number, text in enumerate(wanted, 1) if texts[number - 1 : number] != [text]]


def run(folder: Path, kills: int, seed: int) -> dict[str, object]:
    """Return how many were killed, what was lost and what did not agree."""
    chance = random.Random(seed)
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
    missing: list[int] = []
    found: list[str] = []
    acknowledged, last = 0, 0
    for _ in range(kills):
        acknowledged = max(acknowledged, kill_once(folder, meeting, last + 1, chance))
        with open_store(folder) as store:
            log = store.library.log(meeting)
            missing += lost(log, acknowledged)
            found += store.check()
            durable = log.entries()[-1].act
            drafted = int(store.library.draft("capture").removeprefix("half ") or 0)
            missing += [] if drafted >= acknowledged else [drafted]
            last = durable
    return {"kills": kills, "kept": last, "lost": missing, "found": found}


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
