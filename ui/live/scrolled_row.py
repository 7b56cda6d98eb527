"""A row of things that scroll."""

from PySide6.QtWidgets import QWidget


class ScrolledRow(QWidget):
    """It takes the height that it is given, also less than its words would need."""

    def hasHeightForWidth(self) -> bool:
        """Return False: Qt squeezes a question instead, where it thinks that a row needs more height."""
        return False
