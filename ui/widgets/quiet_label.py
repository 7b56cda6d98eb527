"""Words that a drawing beside them says too, so that a screen reader that reads on meets them once."""

from PySide6.QtWidgets import QLabel

from ui.widgets.wrap_label import WrapLabel


class QuietLabel(WrapLabel):
    """Words that wrap, and can be hushed: they are seen and read aloud as ever, and a screen reader passes over them.

    Qt tells a screen reader the words of a label whatever its name is, so they are kept from Qt while it is hushed.
    """

    _told = ""
    _hushed = False

    def text(self) -> str:
        """Return the words that are seen."""
        return self._told

    def setText(self, words: str) -> None:
        """Show other words."""
        if words != self._told:
            self._told = words
            self._tell()
            self.updateGeometry()
            self.update()

    def hush(self, yes: bool) -> None:
        """Let a screen reader pass over the words, or meet them again."""
        if yes != self._hushed:
            self._hushed = yes
            self._tell()

    def _tell(self) -> None:
        QLabel.setText(self, "" if self._hushed else self._told)
