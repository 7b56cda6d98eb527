"""The least program of PySide6 that shows a window: what CoChair is measured against."""

import sys

from PySide6 import QtSvg  # noqa: F401 - CoChair has it too
from PySide6.QtWidgets import QApplication, QLabel, QWidget

if __name__ == "__main__":
    app = QApplication([])
    window = QWidget()
    window.setWindowTitle("Bare")
    window.resize(1000, 700)
    QLabel("A window with words.", window).move(20, 20)
    window.show()
    sys.exit(app.exec())
