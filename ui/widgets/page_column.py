"""A whole page that scrolls as one when its text is large, in place of small parts that each scroll."""

from PySide6.QtGui import QResizeEvent

from ui.widgets.scroll_column import ScrollColumn

_ANY_HEIGHT = 16777215  # Qt's own number for "as high as it likes"


class PageColumn(ScrollColumn):
    """Put the parts of a page in `column`. What scrolls among them lies flat while the page scrolls."""

    _whole = False

    def scrolls(self) -> bool:
        """Return whether the page scrolls as one."""
        return self._whole

    def set_scrolls(self, scrolls: bool) -> None:
        """Let the page scroll as one, or let its parts share the height that can be seen."""
        self._whole = scrolls
        for part in self.findChildren(ScrollColumn):
            part.lie_flat(scrolls)
        self._hold()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        self._hold()
        super().resizeEvent(event)

    def _hold(self) -> None:
        self._content.setMaximumHeight(_ANY_HEIGHT if self._whole else self.viewport().height())
