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


def test_the_first_drawing_waits_for_nothing_that_comes_later(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", CODE, tmp_path], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = done.stdout.split()
    assert "ui.opening" in loaded
    assert [name for name in loaded if name.startswith(LATER)] == []
