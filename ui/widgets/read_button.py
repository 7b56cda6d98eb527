"""The button that reads the screen aloud; who never wants it does not see it."""

from PySide6.QtWidgets import QWidget

from ui import words_aloud as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.button_body import Role


class ReadButton(BigButton):
    """It looks the same on every screen."""

    def __init__(self, role: Role = "plain", parent: QWidget | None = None) -> None:
        super().__init__(w.READ, "volume", role=role, hint=w.READ_KEY, parent=parent)
        look.changed.connect(self._come_or_go)
        if not look.reads:
            self.hide()

    def _come_or_go(self) -> None:
        if self.parentWidget() is not None and self.isHidden() == look.reads:
            self.setVisible(look.reads)
