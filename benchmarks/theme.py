"""New colours on a full screen, against a new style sheet on plain PySide6 controls."""

import json
import os
import subprocess
import sys

from benchmarks.row import Row

CONTROLS = 75
RUN = """
import json, statistics, sys, time
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from ui.theme.comfort import Comfort, apply
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel

app = QApplication([])
PLAIN = "QWidget { background: %s; } QPushButton { background: %s; border: 2px solid %s; padding: 8px; }"

def plain(dark):
    app.setStyleSheet(PLAIN % (("#101418", "#202428", "#FFFFFF") if dark else ("#FFFFFF", "#EEEEEE", "#101418")))

def ours(dark):
    apply(app, Comfort(theme="dark" if dark else "cream"))

def median(page, button, label, change):
    column = QVBoxLayout(page)
    for number in range(int(sys.argv[1])):
        column.addWidget(button(f"Button {number}"))
        column.addWidget(label(f"Words {number}"))
    page.show()
    took = []
    for turn in range(12):
        app.processEvents()
        began = time.process_time()
        change(turn % 2)
        took.append(time.process_time() - began)
    return statistics.median(took[2:])

peer = median(QWidget(), QPushButton, QLabel, plain)
app.setStyleSheet("")
mine = median(Ground("page"), lambda words: BigButton(words, "next"), WrapLabel, ours)
print(json.dumps([mine, peer]))
"""


def rows() -> list[Row]:
    """Return the processor milliseconds of one change of colours, on a page of as many buttons and lines each."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    command = [sys.executable, "-c", RUN, str(CONTROLS)]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    ours, peer = (1000 * took for took in json.loads(done.stdout.split(b"\n")[-2]))
    what = f"new colours on {CONTROLS} buttons and {CONTROLS} lines, against a new sheet on plain ones"
    return [Row(what, ours, peer, "ms", 2)]
