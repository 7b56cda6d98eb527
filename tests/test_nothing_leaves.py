"""Nothing leaves: no process of CoChair makes a socket, and what it writes beside its locked data has no word in it."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.running import HEADER
from tests.test_house_rules import python_files, tree_of

ROOT = Path(__file__).parents[1]
NETWORK = {"socket", "ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "requests", "webbrowser", "socketserver"}
ONLY_ITS_NAME = "cochair/storage/lock.py"
"""The lock says on which computer it was taken; it asks for the name, and for nothing else."""
JOINS = "cochair/sync/"
"""What joins laptops with each other. Nothing of it reaches a network before somebody asks for it."""
MEETING = f"""{HEADER}
---
10:00 the meeting starts
10:01 Sam says: The Quagga bus never comes
10:02 note: Quagga
10:30 the meeting ends
"""
PRIVATE = ("quagga", "priya")


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """What a process gets so that its sockets are noted, and its every folder is one of ours."""
    own = {name: str(tmp_path / name.lower()) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")}
    own |= {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("config", "data", "state")}
    for folder in own.values():
        Path(folder).mkdir(mode=0o700)
    notes = {"COCHAIR_TEST_SOCKETS": str(tmp_path / "sockets"), "COCHAIR_DATA": str(tmp_path / "meetings")}
    path = os.pathsep.join((str(ROOT / "tests" / "leaving"), str(ROOT)))
    return {**os.environ, **own, **notes, "PYTHONPATH": path}


def run(surroundings: dict[str, str], *words: str, given: str = "") -> str:
    """Run Python and return what it wrote to its error stream."""
    command = [sys.executable, *words]
    done = subprocess.run(
        command, input=given.encode(), capture_output=True, env=surroundings, timeout=110, cwd=ROOT, check=False
    )
    return done.stderr.decode()


def sockets(tmp_path: Path) -> str:
    notes = tmp_path / "sockets"
    return notes.read_text("utf-8") if notes.exists() else ""


def test_a_socket_of_a_child_of_a_process_would_be_seen(tmp_path: Path, surroundings: dict[str, str]) -> None:
    child = "import socket; socket.socket()"
    run(surroundings, "-c", f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])")
    assert "socket.__new__" in sockets(tmp_path)


def test_a_whole_meeting_its_papers_its_screens_and_its_speech_make_no_socket(
    tmp_path: Path, surroundings: dict[str, str]
) -> None:
    script, out = tmp_path / "told.meeting", tmp_path / "papers"
    script.write_text(MEETING, "utf-8")
    run(surroundings, "-m", "cochair", "rehearse", "--script", str(script), "--at-once", "--out", str(out))
    assert (out / "minutes.pdf").exists() and list(out.rglob("*.png"))
    run(surroundings, "-m", "cochair", "replay", "-", "--unlocked", given=MEETING)
    run(surroundings, "-m", "cochair", "minutes", "--to", "audio", "--out", str(tmp_path / "papers" / "minutes.wav"))
    assert (out / "minutes.wav").exists()
    children = (tmp_path / "sockets.children").read_text("utf-8")
    assert "cochair.voice.worker" in children and "pictures" in children
    assert sockets(tmp_path) == ""
    left = [file for file in tmp_path.rglob("*") if file.is_file() and out not in file.parents and file != script]
    assert left
    assert [f for f in left for word in PRIVATE if word in f.read_bytes().decode("utf-8", "replace").casefold()] == []


@pytest.mark.parametrize("folder", ["cochair", "ui"])
def test_nothing_that_could_reach_a_network_is_loaded_by_our_code(folder: str) -> None:
    found = set()
    for path in python_files(folder):
        for node in ast.walk(tree_of(path)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            if any(name.split(".")[0] in NETWORK or name.endswith("QtNetwork") for name in names):
                found.add(path.relative_to(ROOT).as_posix())
    assert {name for name in found if not name.startswith(JOINS)} <= {ONLY_ITS_NAME}
    used = {node.attr for node in ast.walk(tree_of(ROOT / ONLY_ITS_NAME)) if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name) and node.value.id == "socket"}  # fmt: skip
    assert used == {"gethostname"}


LOADED = """
import sys
from pathlib import Path
import cochair.__main__, ui.app
from PySide6.QtWidgets import QApplication
from tests.journeys.running import new_meeting
from ui.opening import OpeningScreen
from ui.session import Session
from ui.shell import Shell
from ui.theme.comfort import Comfort, apply
store, meeting, live, clock = new_meeting(Path(sys.argv[1]))
live.start()
store.close()
app = QApplication([])
apply(app, Comfort(theme="light"))
shell, opening = Shell(Comfort(theme="light")), OpeningScreen()
shell.equip()
session = Session(shell, opening, Path(sys.argv[1]), unlocked=True, welcome=False, clock=clock)
session.open_meeting(meeting)
session.running().live.note("Nothing is loaded")
app.processEvents()
assert session.others.hosted() is not None
shell.close()
parts = {"pycrdt", "zeroconf", "spake2", "asyncio", "ssl", "cochair.together.wire_rows", "ui.laptops.screen"}
print(*sorted(name for name in sys.modules if name in parts or name.startswith("cochair.sync")), file=sys.stderr)
"""


def test_with_one_laptop_nothing_is_loaded_that_speaks_with_another(
    tmp_path: Path, surroundings: dict[str, str]
) -> None:
    assert run(surroundings, "-c", LOADED, str(tmp_path / "meetings")).strip() == ""
    assert sockets(tmp_path) == ""


HOME = """
import sys
from pathlib import Path
import cochair.__main__, ui.app
from PySide6.QtWidgets import QApplication
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import OwnCertificate, Pair
from cochair.storage.joined import keep_joined
from cochair.storage.store import open_store
from ui.opening import OpeningScreen
from ui.session import Session
from ui.shell import Shell
from ui.theme.comfort import Comfort, apply
data = Path(sys.argv[1])
open_store(data, unlocked=True).close()
pair = Pair(MeetingId("half"), "a" * 16, 1, "", Role.WRITES, b"there", b"secret", True, False)
keep_joined(data, "b" * 16, OwnCertificate(b"here", b"key"), pair)
app = QApplication([])
apply(app, Comfort(theme="light"))
shell, opening = Shell(Comfort(theme="light")), OpeningScreen()
shell.equip()
shell.show()
found = []
session = Session(shell, opening, data, unlocked=True, welcome=False)
session.laptops.back.connect(found.append)
app.processEvents()
assert found[0].joined.meeting == "half"
shell.close()
print(*sorted(name for name in sys.modules if name.startswith(("cochair.sync", "cochair.together"))), file=sys.stderr)
"""


def test_looking_for_the_way_back_loads_nothing_that_speaks_with_another(
    tmp_path: Path, surroundings: dict[str, str]
) -> None:
    assert run(surroundings, "-c", HOME, str(tmp_path / "meetings")).strip() == ""
    assert sockets(tmp_path) == ""


FAILING = """
import logging, threading
from ui.crash_notes import write_no_words
write_no_words()
def fail(words):
    try:
        {}[words]
    except KeyError as error:
        raise ValueError(f"{words} again") from error
try:
    fail("Quagga")
except ValueError:
    logging.getLogger("cochair.papers").exception("paper %s", "Quagga.pdf")
thread = threading.Thread(target=fail, args=("Quagga",))
thread.start()
thread.join()
fail("Quagga")
"""


def test_what_is_written_when_something_goes_wrong_says_where_and_no_word_of_anybody(
    surroundings: dict[str, str],
) -> None:
    written = run(surroundings, "-c", FAILING)
    assert written.count("builtins.ValueError\nbuiltins.KeyError") == 3
    assert "cochair.papers: paper %s" in written and "in fail" in written
    assert "Quagga" not in written
