"""Every key, and what it does: first the keys of the screen where somebody was."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import cochair
from ui import words_app as w
from ui.key_tables import Table, tables_from
from ui.keys_paper import KeysPaper
from ui.paper_places import PaperPlaces
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.access import announce
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.fold import Fold
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.page_column import PageColumn
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.read_button import ReadButton
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

_LARGE_TEXT = 1.5
"""Pixels at 100 % text in which the line to find a key has its buttons beside it, and the first large text."""


class HelpScreen(Ground):
    """`back` asks to go where the person came from."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._button = BigButton(w.BACK, "back", role="main", hint="Esc")
        self._print = BigButton(w.PRINT_KEYS, "print", hint=w.PRINT_KEYS_KEY)
        self._find = PlainEdit(w.FIND_KEY, hint=w.FIND_KEY_HINT)
        self._next = BigButton(w.NEXT_PART, "down", size="small", hint=w.NEXT_PART_KEY)
        self._former = BigButton(w.FORMER_PART, "up", size="small", hint=w.FORMER_PART_KEY)
        self._none = WrapLabel(w.NO_KEY, "lead")
        self._banner = Banner()
        self._paper = KeysPaper(self)
        self._sections: list[_Section] = []
        self._first = ""
        self.list = ScrollColumn(gap=look.sizes.tight)
        self._lay_out()
        self._button.clicked.connect(self.back)
        self._print.clicked.connect(self._paper.make)
        self._print.hide()
        self._paper.told.connect(self._banner.say)
        self._find.changed.connect(self.look_for)
        self._next.clicked.connect(lambda: self._go(1))
        self._former.clicked.connect(lambda: self._go(-1))
        self._keys = ScreenKeys(
            self,
            (
                ("Esc", self.back.emit),
                (w.PRINT_KEYS_KEY, self._paper.make),
                (w.NEXT_PART_KEY, lambda: self._go(1)),
                (w.FORMER_PART_KEY, lambda: self._go(-1)),
                ("PgDown", lambda: self._page(1)),
                ("PgUp", lambda: self._page(-1)),
            ),
        )
        look.changed.connect(self._fit)
        self.show_from("")

    def show_from(self, screen: str) -> None:
        """Show every key, first those of the screen, by its class, where somebody is; nothing is looked for yet."""
        self._find.set_text("")
        self._banner.clear()
        if not self._sections or screen != self._first:
            self._first = screen
            self._fill()
        self.look_for("")
        self.list.moving().verticalScrollBar().setValue(0)

    def use_places(self, places: PaperPlaces) -> None:
        """Take where the page of keys goes, so that it can be made."""
        self._paper.places = places
        self._print.show()

    def take_focus(self) -> None:
        """Put the keyboard on Back."""
        self._button.setFocus()

    def look_for(self, words: str) -> None:
        """Show only keys with these words in them; with none, every key."""
        found = [section.look_for(words.casefold().strip()) for section in self._sections]
        self._none.setVisible(not any(found))

    def headings(self) -> tuple[str, ...]:
        """Return the headings in their order."""
        return tuple(section.table.heading for section in self._sections)

    def _fill(self) -> None:
        for section in self._sections:
            section.drop()
        self._sections = [_Section(table) for table in tables_from(self._first)]
        for place, section in enumerate(self._sections):
            self.list.column.insertWidget(place + 1, section)
        self._fit()

    def _go(self, parts: int) -> None:
        """Bring the next heading, or the one before, to the top, and read it out."""
        bar = self.list.moving().verticalScrollBar()
        shown = [section for section in self._sections if not section.isHidden()]
        after = [section for section in shown if self._top(section) > bar.value()]
        before = [section for section in shown if self._top(section) < bar.value()]
        wanted = after[:1] if parts > 0 else before[-1:]
        for section in wanted:
            bar.setValue(self._top(section))
            announce(self, section.table.heading)

    def _top(self, section: QWidget) -> int:
        """Return how far down a part stands in what moves."""
        return section.mapTo(self.list.moving().widget() or self, QPoint(0, 0)).y()

    def _page(self, pages: int) -> None:
        bar = self.list.moving().verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - look.sizes.target))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = look.sizes.edge
        column.setContentsMargins(edge, edge, edge, edge)
        card = HeadedCard(w.HELP, "title")
        card.setAccessibleDescription(w.HELP_FIRST)  # else a screen reader says the whole page on the way in
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(ReadButton())
        flow.addWidget(self._print)
        flow.addWidget(self._button)
        card.beside.addWidget(ways)
        card.body.addWidget(self._banner)
        card.body.addWidget(self._finding())
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(look.sizes.gap)
        version = WrapLabel(w.THIS_IS.format(version=cochair.__version__))
        for part in (WrapLabel(w.HELP_FIRST, "lead"), version, self._none):
            above.addWidget(part)
        self.list.column.addWidget(top)
        self.list.column.addStretch(1)
        card.body.addWidget(self.list, 1)
        self._whole = PageColumn()
        self._whole.column.addWidget(card, 1)
        column.addWidget(self._whole, 1)
        look.changed.connect(self._turn)
        self._turn()

    def _finding(self) -> Fold:
        finding = Fold("plain", look.sizes.find_beside)
        finding.row.setContentsMargins(0, 0, 0, 0)
        finding.row.setSpacing(look.sizes.gap)
        finding.row.addWidget(self._find, 1)
        for button in (self._next, self._former):
            finding.row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return finding

    def _turn(self) -> None:
        """Let the whole page scroll when the text is large."""
        self._whole.set_scrolls(look.scale >= _LARGE_TEXT)

    def _fit(self) -> None:
        for section in self._sections:
            section.fit()


class _Section(QWidget):
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
