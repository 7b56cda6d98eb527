"""Keeps what this release writes, for every later one to open: `python -m tests.golden.make`, once for each release."""

import json
import shutil
import sys
from pathlib import Path

import cochair
from cochair.domain.fold import fold
from cochair.resources import resource
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import Store, open_store

HERE = Path(__file__).parent
WANTED = "wanted.json"
WORD = "staples"
"""A word to search for."""


def told(store: Store) -> dict[str, object]:
    """Return what must stay true of what is kept, whatever release reads it."""
    library = store.library
    (row,) = library.meetings()
    meeting = fold(library.log(row.id).entries())
    return {
        "title": meeting.plan.title,
        "people": [person.name for person in meeting.plan.people],
        "entries": len(library.log(row.id).entries()),
        "decisions": [decision.text for decision in meeting.decisions],
        "actions": [action.text for action in meeting.actions],
        "found": len(library.search(WORD)),
    }


def make(folder: Path) -> None:
    """Write the practice meeting into a new store in a folder, and what is in it."""
    shutil.rmtree(folder, ignore_errors=True)
    with open_store(folder, unlocked=True) as store:
        lines = resource("samples", "practice.meeting").read_bytes().splitlines(keepends=True)
        for answer in ScriptPlayer(store.library, None).play(iter(lines)):
            assert "error" not in answer, answer
        (folder / WANTED).write_text(json.dumps(told(store), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name in ("writing.lock", "cache"):
        (folder / name).unlink(missing_ok=True)


if __name__ == "__main__":
    make(HERE / cochair.__version__)
    sys.exit(0)
