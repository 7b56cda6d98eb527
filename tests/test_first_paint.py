"""The window is drawn before anything is loaded that only a meeting or a paper needs."""

import os
import subprocess
import sys
from pathlib import Path

LATER = (
    "cochair.domain.events",
    "cochair.domain.plain_words",
    "cochair.exports",
    "cochair.storage.store",
    "cochair.voice",
    "ui.commands",
    "ui.help_screen",
    "ui.key_tables",
    "PIL",
    "docx",
    "ui.aloud",
    "ui.comfort_keys",
    "ui.opening_card",
    "ui.wardrobe",
    "ui.widgets.big_button",
    "ui.widgets.topbar",
)
CODE = """
import sys
from PySide6.QtCore import QTimer
QTimer.singleShot = lambda *_: None  # what comes after the first drawing
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: (QApplication.processEvents(), 0)[1]
from ui.app import main
main(["--unlocked", "--data", sys.argv[1]])
print("\\n".join(sys.modules))
"""

STYLED = """
import sys
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: (QApplication.processEvents(), 0)[1]
from ui.app import main
main(["--unlocked", "--data", sys.argv[1]])
print(QApplication.style().name())
"""

NEVER_SEEN = """
import sys
from PySide6.QtWidgets import QApplication
import ui.session
from ui.shell import Shell
Shell.show = lambda _shell: None
ui.session.Session = lambda *_, **__: QApplication.exit(7)
from ui.app import main
sys.exit(main(["--unlocked", "--data", sys.argv[1]]))
"""


def _run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[1])}
    environment["QT_STYLE_OVERRIDE"] = "Windows"
    command = [sys.executable, "-c", code, str(folder)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_the_first_drawing_waits_for_nothing_that_comes_later(tmp_path: Path) -> None:
    done = _run(CODE, tmp_path)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert "ui.opening" in loaded
    assert [name for name in loaded if name.startswith(LATER)] == []


def test_the_style_is_ours_whatever_the_computer_asks_for(tmp_path: Path) -> None:
    done = _run(STYLED, tmp_path)
    assert (done.returncode, done.stdout) == (0, "fusion\n"), done.stderr


def test_the_meetings_open_though_nobody_can_see_the_window(tmp_path: Path) -> None:
    """A window that is not drawn, such as a hidden one, does not keep them closed."""
    done = _run(NEVER_SEEN, tmp_path)
    assert done.returncode == 7, done.stderr
