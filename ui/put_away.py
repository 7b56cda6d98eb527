"""Puts away what stands in windows of its own, such as the choice of a file, and brings it back as it was."""

from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid


class PutAway:
    """What was put away last; what is typed and chosen in it stays."""

    def __init__(self) -> None:
        self._dialogs: list[QDialog] = []

    def put_away(self) -> None:
        """Hide every window that waits for an answer, with each list that is open in it."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        tops = QApplication.topLevelWidgets()
        self._dialogs = [top for top in tops if isinstance(top, QDialog) and top.isVisible()]
        for dialog in self._dialogs:
            dialog.hide()

    def bring_back(self) -> None:
        """Show again what was put away, and is still there."""
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            if isValid(dialog):
                dialog.open()
