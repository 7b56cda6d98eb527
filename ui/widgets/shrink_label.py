"""Large words that are a little smaller where they would need a second line."""

from PySide6.QtWidgets import QWidget

from ui.theme.look import look
from ui.theme.tokens import TypeSize
from ui.widgets.wrap_label import WrapLabel
from ui.widgets.wrapped_text import WrappedText


class ShrinkLabel(WrapLabel):
    """Words in the size `size`, or `smaller` where they are too wide for one line."""

    def __init__(self, size: TypeSize, smaller: TypeSize, weight: int, parent: QWidget | None = None) -> None:
        self._smaller: TypeSize = smaller
        super().__init__("", size, weight, parent=parent)

    def _wrapped(self, width: int | None = None) -> WrappedText:
        large = super()._wrapped()
        if width is None or large.natural_width() <= width:
            return large
        return WrappedText(self.text(), look.font(self._smaller, self._weight))
