"""Takes a widget away for good."""

from PySide6.QtWidgets import QWidget


def drop(widget: QWidget | None) -> None:
    """Hide a widget, take it out of its window and let Qt free it; nothing happens for None."""
    if widget is not None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
