"""Opens the window of an installed CoChair in a bare system, and compares it with that of the checkout.

`python -m tests.installed.window ROOT OUT`: a system in a folder, and where the pictures go.
`scripts/prove-installed` runs it. The screen and the bus are of this computer: the bare system has none of its own.
"""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtGui import QImage

from tests.access.desktop import ROOT, SECONDS, Desktop

FIRST = "Hello. Make this screen right for you."
HOME = "Plan our first meeting"
READY = "F5"
INSIDE = """
mount -t proc proc "$0/proc"
mount --bind /tmp "$0/tmp"
exec chroot "$0" "$@"
"""
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
TOLD = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
MOST_DIFFERENT = 0.02
"""Of the dots of a picture: a cursor may blink."""
FEWEST_NAMES = 12

Seen = tuple[list[tuple[str, str]], list[tuple[str, str]], Path]
"""What a screen reader finds at first and then on Home, as role and name, and the picture of Home."""


def look(desktop: Desktop, picture: Path) -> Seen:
    """Go through the first questions, and return what is there."""
    first = [(node["role"], node["name"]) for node in desktop.read(FIRST) if node["name"]]
    desktop.press(READY)
    home = [(node["role"], node["name"]) for node in desktop.read(HOME) if node["name"]]
    subprocess.run([sys.executable, "-c", GRAB, picture], env=desktop.env, check=True, timeout=SECONDS)
    return first, home, picture


def of_checkout(picture: Path, home: Path) -> Seen:
    """Return what is seen of the app that runs from here."""
    with ExitStack() as ends:
        desktop = Desktop(home, ends)
        desktop.open(
            "import sys; from ui.app import main; main(['--unlocked', '--data', sys.argv[1]])", str(home / "data")
        )
        return look(desktop, picture)


def of_installed(root: Path, picture: Path, home: Path) -> Seen:
    """Return what is seen of the app that is installed in a system in a folder."""
    with ExitStack() as ends:
        desktop = Desktop(home, ends)
        env = {name: desktop.env[name] for name in TOLD} | {"PATH": "/usr/bin:/bin", "HOME": "/srv"}
        inside = ("unshare", "--mount", "bash", "-euc", INSIDE, str(root))  # one process, which hears when it shall end
        told = [f"{name}={value}" for name, value in env.items()]
        asked = ("cochair", "--unlocked", "--data", f"/srv/{home.parent.name}")
        desktop.start(*inside, "/usr/bin/env", "-i", *told, *asked, env=dict(os.environ))
        return look(desktop, picture)


def different(one: Path, other: Path) -> float:
    """Return which part of the dots of two pictures differs."""
    a, b = QImage(str(one)), QImage(str(other))
    assert not a.isNull() and a.size() == b.size(), (a.size(), b.size())
    points = [(x, y) for y in range(0, a.height(), 2) for x in range(0, a.width(), 2)]
    return sum(a.pixel(x, y) != b.pixel(x, y) for x, y in points) / len(points)


def main(root: Path, out: Path) -> int:
    """Say what was seen; 0 when it is the same."""
    with tempfile.TemporaryDirectory(prefix="cochair-window-") as folder:
        homes = [Path(folder, name) for name in ("checkout", "installed")]
        for home in homes:
            home.mkdir(mode=0o700)
        ours = of_checkout(out / "checkout.png", homes[0])
        theirs = of_installed(root, out / "window.png", homes[1])
    part = different(ours[2], theirs[2])
    print(f"{len(theirs[0])} and {len(theirs[1])} names; {part:.2%} of the picture differs from the checkout's")
    same = theirs[:2] == ours[:2] and len(theirs[1]) >= FEWEST_NAMES
    if not same:
        print("names differ:", sorted({*theirs[0], *theirs[1]} ^ {*ours[0], *ours[1]}))
    return 0 if same and part <= MOST_DIFFERENT else 1


if __name__ == "__main__":
    assert ROOT.is_dir()
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]).absolute()))
