"""A message in the window, never in a box on top of it."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui import words as w
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.fold import Fold
from ui.widgets.ground import Kind
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel

BannerKind = Literal["saved", "refused", "asked", "hint"]

# icon, colour of icon and words, ground, word
_LOOKS: dict[BannerKind, tuple[str, str, Kind, str]] = {
    "saved": ("tick", "text", "saved", w.SAVED),
    "refused": ("warn", "hint_text", "hint", w.NOT_DONE),
    "asked": ("help", "ask_text", "ask", w.ASKED),
    "hint": ("bulb", "hint_text", "hint", w.HINT),
}


class Banner(Fold):
    """One sentence with an icon and a word for its kind. It is announced and never takes the keyboard.

    It stays until something else is said or `clear` is called: nobody is hurried.
    """

    pressed = Signal()  # its button was pressed

    def __init__(self) -> None:
        super().__init__("saved", look.sizes.banner_beside)
        self._icon = Icon("tick")
        self._kind = WrapLabel("", "body", BOLD)
        self._sentence = WrapLabel("", "body", MEDIUM)
        self._button = BigButton("")
        self._button.clicked.connect(self.pressed)
        first, sizes = QHBoxLayout(), look.sizes
        self.row.setContentsMargins(sizes.pad, sizes.gap, sizes.gap, sizes.gap)
        self.row.setSpacing(sizes.row)
        first.setSpacing(sizes.row)
        first.addWidget(self._icon)
        first.addWidget(self._kind, 1)
        self.row.addLayout(first)
        self.row.addWidget(self._sentence, 1)
        self.row.addWidget(self._button)
        self.hide()

    def say(self, kind: BannerKind, sentence: str, button: str = "", key: str = "", *, private: bool = False) -> None:
        """Show a sentence of a kind, with the words of a button when there is something to press.

        What is `private` is read aloud only after a yes.
        """
        self.show_words(kind, sentence, button, key)
        self.setProperty("private", private)
        announce(self, self.accessibleName(), assertive=kind == "refused")

    def show_words(self, kind: BannerKind, sentence: str, button: str = "", key: str = "") -> None:
        """Show the same without a word to a screen reader, which is told it in another way."""
        icon, colour, ground, word = _LOOKS[kind]
        self._icon.set_icon(icon, colour)
        self._kind.setText(f"{word}:")
        self._sentence.setText(sentence)
        for label in (self._kind, self._sentence):
            label.set_colour(colour)
        self._button.set_words(button)
        self._button.setAccessibleDescription(w.key_hint(key) if key else "")
        self._button.setVisible(bool(button))
        self.set_kind(ground)
        self.setAccessibleName(f"{word}: {sentence}")
        self.show()

    def sentence(self) -> str:
        """Return what is said, empty when nothing is."""
        return self._sentence.text() if not self.isHidden() else ""

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
