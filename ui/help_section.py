"""A heading on the sheet of keys, and the keys below it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.key_tables import Table
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class HelpSection(QWidget):
    """A heading and its keys."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table
        self.heading = WrapLabel(table.heading, "heading", BOLD)
        self._keys: list[WrapLabel] = []
        self._rows: list[tuple[Ground, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.sizes.gap, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(self.heading)
        for key, tip in table.keys:
            row = self._row(key, tip)
            self._rows.append((row, f"{key} {tip}".casefold()))
            column.addWidget(row)

    def look_for(self, words: str) -> bool:
        """Show the keys with these words, and return whether there are any; a heading counts for all below it."""
        whole = words in self.table.heading.casefold()
        for row, text in self._rows:
            row.setVisible(whole or words in text)
        found = any(not row.isHidden() for row, _ in self._rows)
        self.setVisible(found)
        return found

    def fit(self) -> None:
        """Give the keys the room that the text size asks for."""
        for label in self._keys:
            label.setFixedWidth(round(look.sizes.key_column * look.scale))

    def drop(self) -> None:
        """Go away for good."""
        self.setParent(None)
        self.deleteLater()

    def _row(self, key: str, tip: str) -> Ground:
        row = Ground("row")
        beside = QHBoxLayout(row)
        beside.setContentsMargins(look.sizes.row, look.sizes.gap, look.sizes.row, look.sizes.gap)
        beside.setSpacing(look.sizes.row)
        shown = WrapLabel(key, "body", STRONG)
        self._keys.append(shown)
        beside.addWidget(shown)
        beside.addWidget(WrapLabel(tip), 1)
        return row
