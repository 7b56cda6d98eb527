"""The quiet line on a screen of the meeting about the other laptops: what it says is never told by a colour alone."""

from PySide6.QtWidgets import QWidget

from cochair.services.laptop_sentences import LineKind, LineTold
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.card_button import CardButton

PICTURES = {
    LineKind.CLASH: "2696",
    LineKind.BEFORE: "1F4E5",
    LineKind.ODD: "26A0",
    LineKind.CODE: "1F511",
    LineKind.AWAY: "1F50C",
    LineKind.BY_STICK: "1F4BE",
    LineKind.HERE: "1F4BB",
}
STAYS = (LineKind.ODD, LineKind.AWAY)
"""What people must know who wait for an answer, too."""


class LaptopsLine(CardButton):
    """A press asks for more. It is not there while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", size="body", compact=True, parent=parent)
        self._told: LineTold | None = None
        self._gives_way = self._is_alone = False
        self.hide()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, or what a big button needs where all buttons are big."""
        return max(super().heightForWidth(width), look.sizes.target_live if look.simple else 0)

    def give_way(self, gives_way: bool) -> None:
        """Leave the room to a question, or come back; what is wrong with a laptop stays."""
        self._gives_way = gives_way
        self._stand()

    def stand(self, is_alone: bool) -> None:
        """Leave all the room to a question where one thing is shown at a time, also when something is wrong."""
        self._is_alone = is_alone
        self._stand()

    def show_told(self, told: LineTold | None) -> None:
        """Show the line, or nothing; what is new is said aloud, and that a code gets older is not."""
        before, self._told = self._told, told
        if told is not None and told != before:
            self.set_words(f"{told.words} {told.below}".strip())
            self.set_picture(PICTURES[told.kind])
        self._stand()
        if told is not None and (before is None or (before.kind, before.words) != (told.kind, told.words)):
            announce(self, self.accessibleName())

    def _side(self) -> int:
        return look.grow(look.sizes.icon)  # a line, so that what was written has room below it

    def _stand(self) -> None:
        told = self._told
        stays = told is not None and told.kind in STAYS and not self._is_alone
        self.setVisible(told is not None and (not self._gives_way or stays))
