"""One line that shows in words what is heard, as long as somebody wants to hear anything."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.look import BOLD, look
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel

BELL = "1F514"


class CallLine(Ground):
    """It keeps its room while it is empty, so that nothing moves when words come and go.

    Who wants to hear nothing has no such line before they ask for something once. `stand` says whether it is of
    use here at all: where the top bar has room, the words are there.
    """

    def __init__(self, edge: int = 0, parent: QWidget | None = None) -> None:
        """Take the room at the left and the right, in pixels."""
        super().__init__("page", parent)
        self._kept, self._standing = False, True
        sizes = look.sizes
        self._picture = PictureLabel("", sizes.icon)
        self._words = WrapLabel("", "body", BOLD)
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, 0, edge, 0)
        row.setSpacing(sizes.gap)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        self.hide()

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Show words beside the bell, or nothing."""
        self._words.setText(words)
        self._picture.set_picture(BELL if words else "")
        self.keep(self._kept or bool(words))

    def keep(self, kept: bool) -> None:
        """Keep the room of the line, or give it back."""
        self._kept = kept
        self.setVisible(self._kept and self._standing)

    def stand(self, standing: bool) -> None:
        """Stand here, or leave the words to another place."""
        self._standing = standing
        self.setVisible(self._kept and self._standing)
