"""What an older release wrote is opened by this one, with nothing lost, and can be written to."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

import cochair
from cochair.domain.fold import fold
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import open_store
from tests.commands.test_command_line import HEADER
from tests.golden.make import HERE, WANTED, told

RELEASES = sorted(path.parent.name for path in HERE.glob(f"*/{WANTED}"))


def test_this_release_is_among_them() -> None:
    """Before a release somebody runs `python -m tests.golden.make`, and this says when nobody did."""
    assert cochair.__version__ in RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_what_it_wrote_is_whole_and_goes_on(release: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(HERE / release, folder)
    wanted = json.loads((folder / WANTED).read_text(encoding="utf-8"))
    with open_store(folder, unlocked=True) as store:
        assert store.check() == []
        assert told(store) == wanted
        lines = f"{HEADER}10:00 the meeting starts\n10:05 note: A newer CoChair wrote this.\n".encode()
        assert not [
            a for a in ScriptPlayer(store.library, None).play(iter(lines.splitlines(keepends=True))) if "error" in a
        ]
        assert len(store.library.meetings()) == 2
        assert store.library.search("newer")
    with open_store(folder, unlocked=True, writing=False) as store:
        logs = [store.library.log(row.id).entries() for row in store.library.meetings()]
        assert all(fold(entries).as_of - entries[0].at >= timedelta(0) for entries in logs)
