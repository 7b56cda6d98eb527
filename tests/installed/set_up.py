"""Runs the set-up for Windows, in Wine: `python -m tests.installed.set_up ROOT`, a system with Wine in a folder.

`scripts/prove-set-up` makes the system. The program in the set-up is a stand-in: one that waits, and some files.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from installer.bundle import PICTURES
from installer.names import file_name
from installer.other_systems import nsis_steps
from installer.pictures import draw

WAITS = 'OutFile "{out}"\nSilentInstall silent\nRequestExecutionLevel user\nSection\nSleep 20000\nSectionEnd\n'
PARTS = ("cochair.exe", "cochair-command.exe", "_internal", "licences", "uninstall.exe")
OLD, NEW = "CoChair set-up, old", "CoChair set-up, new"
DONE, IS_OPEN, NOT_WRITTEN = 0, 2, 3
KILLS = 12
LIBRARIES = 40
MEGABYTE = bytes(range(256)) * 4096
INSIDE = """
mount -t proc proc "$0/proc"
mount -t tmpfs tmpfs "$0/dev/shm"
chroot "$0" env -i PATH=/usr/bin:/bin HOME=/srv WINEDEBUG=-all WINEPREFIX=/srv/wine xvfb-run -a bash -c "$1"; exit $?
"""
Tree = dict[str, bytes]


class Computer:
    """A made-up Windows: what is installed there, and commands in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.run("wineboot --init; wineserver -k")
        self.place = next((root / "srv/wine/drive_c/users").glob("root*/AppData/Local")) / "Programs/CoChair"
        self.inside = "/" + self.place.relative_to(root).as_posix()

    def run(self, words: str) -> int:
        """Run a shell command there, and return its status; what it says is not shown."""
        command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-uc", INSIDE, self.root, words]
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode

    def set_up(self, name: str, *, before: str = "true") -> int:
        """Run a set-up with no question, after a shell command, and return its exit status."""
        return self.run(f"{before}; wine /srv/{name}.exe /S; code=$?; wineserver -k; exit $code")

    def installed(self) -> Tree:
        """Return all files of the program, without what takes it away."""
        return {name: words for name, words in tree(self.place).items() if not name.startswith(("uninst", "CoChair d"))}


def tree(folder: Path) -> Tree:
    """Return the files in a folder, by their place in it."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def runs(files: Tree) -> Tree:
    """Return those of the files that the program needs to run."""
    return {name: words for name, words in files.items() if name.startswith(("cochair", "_internal/"))}


def make(computer: Computer, name: str, work: Path) -> Tree:
    """Make a set-up with a stand-in program of that name, and return what is in it."""
    program = work / name
    (program / "_internal").mkdir(parents=True)
    (program / "licences").mkdir()
    for number in range(LIBRARIES):
        (program / "_internal" / f"{number}.dll").write_bytes(f"{name}{number}".encode() + MEGABYTE)
    for part in ("cochair-command.exe", "licences/GPL-3.txt", f"_internal/only-{name}.txt"):
        (program / part).write_text(name)
    script = work / f"{name}.nsi"
    script.write_text(WAITS.format(out=program / "cochair.exe"))
    subprocess.run(["makensis", "-V1", script], check=True)
    for step in nsis_steps(work, program):
        step.do()
    shutil.move(work / file_name("nsis"), computer.root / "srv" / f"{name}.exe")
    return tree(program)


def try_all(computer: Computer, one: Tree, two: Tree) -> Iterator[str]:
    """Do to a set-up what can happen to it, and yield what was found right."""
    kept = computer.place / "CoChair data" / "cochair.db"
    assert (computer.set_up("one"), computer.installed()) == (DONE, one)
    kept.parent.mkdir()
    kept.write_text("meetings")
    yield "it installs"
    assert (computer.set_up("two"), computer.installed()) == (DONE, two)
    yield "a newer one takes the place of an older one, and nothing of the older one is left"
    yield from try_refused(computer, two)
    yield from try_stopped(computer, one, two)
    assert kept.read_text() == "meetings"
    computer.run(f'wine "{computer.inside}/uninstall.exe" /S; sleep 5; wineserver -k')
    left = [path.name for path in computer.place.iterdir()]
    assert left == ["CoChair data"], left
    assert kept.read_text() == "meetings"
    yield "it goes, and the meetings stay"


def try_refused(computer: Computer, two: Tree) -> Iterator[str]:
    """Let it meet what it can not change, and see that the CoChair that is there is as it was."""
    is_open = f'wine "{computer.inside}/cochair.exe" & sleep 3'
    assert (computer.set_up("one", before=is_open), computer.installed()) == (IS_OPEN, two)
    yield "it stops while CoChair is open"
    full = f'mkdir "{computer.inside}/{NEW}" && mount -t tmpfs -o size=9m full "{computer.inside}/{NEW}"'
    assert (computer.set_up("one", before=full), computer.installed()) == (NOT_WRITTEN, two)
    yield "a full disk leaves the old one as it was"
    for part in ("_internal", "licences"):
        held = f'mount --bind "{computer.inside}/{part}" "{computer.inside}/{part}"'
        assert (computer.set_up("one", before=held), computer.installed()) == (NOT_WRITTEN, two), part
    yield "a folder that can not be moved leaves the old one as it was"


def try_stopped(computer: Computer, one: Tree, two: Tree) -> Iterator[str]:
    """Stop a set-up at each place where two things change places, and at moments by the clock."""
    for stopped in range(2 * len(PARTS) + 1):
        leave_half_done(computer, one, stopped)
        held = f'mount --bind "{computer.inside}/licences" "{computer.inside}/licences"'
        missing = f'[ -d "{computer.inside}/licences" ]'
        code = computer.set_up("one", before=f"{missing} && {held}")
        wanted = two if code else one
        assert runs(computer.installed()) == runs(wanted), (stopped, code)
        assert computer.set_up("two") == DONE and computer.installed() == two, stopped
    yield f"stopped at each of {2 * len(PARTS) + 1} places in the change, the next one puts it right"
    whole = 0
    for turn in range(KILLS):
        computer.run(f"wine /srv/one.exe /S & sleep {1 + turn * 0.25}; wineserver -k9")
        whole += runs(computer.installed()) in (runs(one), runs(two))
        assert computer.set_up("two") == DONE and computer.installed() == two, turn
    assert whole == KILLS
    yield f"killed at {KILLS} moments: a whole CoChair was there each time"


def leave_half_done(computer: Computer, new: Tree, stopped: int) -> None:
    """Leave what a set-up leaves that is stopped after so many moves."""
    place = computer.place
    for name, words in new.items():
        (place / NEW / name).parent.mkdir(parents=True, exist_ok=True)
        (place / NEW / name).write_bytes(words)
    shutil.copy(place / "uninstall.exe", place / NEW)
    (place / OLD).mkdir()
    moves = [(place / part, place / OLD / part) for part in PARTS]
    moves += [(place / NEW / part, place / part) for part in PARTS]
    for source, target in moves[:stopped]:
        source.rename(target)


def main(root: Path) -> int:
    """Try it, and say what was found right; raises when something is not."""
    draw(PICTURES)
    computer = Computer(root)
    with tempfile.TemporaryDirectory(prefix="cochair-set-up-") as folder:
        one, two = (make(computer, name, Path(folder)) for name in ("one", "two"))
    for line in try_all(computer, one, two):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
