"""The strip at the bottom: a sentence as it looks now, and the way on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_comfort as w
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.read_button import ReadButton
from ui.widgets.wrap_label import WrapLabel


class SampleStrip(Ground):
    """The sample goes when the window is too low for it: then every other word shows how it looks."""

    def __init__(self, words: str, icon: str, key: str) -> None:
        super().__init__("strip")
        self.button = BigButton(words, icon, role="main", key=key)
        self._sample = QWidget()
        sample = QHBoxLayout(self._sample)
        sample.setContentsMargins(0, 0, 0, 0)
        sample.setSpacing(look.sizes.pad)
        sample.addWidget(PictureLabel(w.SAMPLE_PICTURE, look.sizes.picture_small))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(WrapLabel(w.HOW_IT_LOOKS, "small", colour="muted"))
        lines.addWidget(WrapLabel(w.SAMPLE, "lead", BOLD))
        sample.addLayout(lines, 1)
        row = QHBoxLayout(self)
        edge, gap = look.sizes.edge, look.sizes.row
        row.setContentsMargins(edge, gap, edge, gap)
        row.setSpacing(gap)
        row.addWidget(self._sample, 1)
        row.addStretch(0)
        row.addWidget(ReadButton())
        row.addWidget(self.button)

    def show_sample(self, shown: bool) -> None:
        """Show the sample, or the button alone."""
        self._sample.setVisible(shown)
