"""Every key, and what it does: first the keys of the screen where somebody was. From there on to the quick guide."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

import cochair
from ui import words_app as w
from ui import words_guide
from ui.help_section import HelpSection
from ui.key_tables import tables_from
from ui.keys_paper import KeysPaper
from ui.paper_places import PaperPlaces
from ui.theme.look import look
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

if TYPE_CHECKING:  # most look for a key, and must not wait for a paper
    from ui.guide_page import GuidePage

_LARGE_TEXT = 1.5
"""Pixels at 100 % text in which the line to find a key has its buttons beside it, and the first large text."""


class HelpScreen(Ground):
    """`back` asks to go where the person came from."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._button = BigButton(w.BACK, "back", role="main", hint="Esc")
        self._print = BigButton(w.PRINT_KEYS, "print", hint=w.PRINT_KEYS_KEY)
        self._to_guide = BigButton(words_guide.GUIDE, "paper", hint=words_guide.GUIDE_KEY)
        self._guide: GuidePage | None = None
        self._find = PlainEdit(w.FIND_KEY, hint=w.FIND_KEY_HINT)
        self._next = BigButton(w.NEXT_PART, "down", size="small", hint=w.NEXT_PART_KEY)
        self._former = BigButton(w.FORMER_PART, "up", size="small", hint=w.FORMER_PART_KEY)
        self._none = WrapLabel(w.NO_KEY, "lead")
        self._banner = Banner()
        self._paper = KeysPaper(self)
        self._sections: list[HelpSection] = []
        self._first = ""
        self.list = ScrollColumn(gap=look.sizes.tight)
        self._lay_out()
        self._button.clicked.connect(self.back)
        self._print.clicked.connect(self._paper.make)
        self._to_guide.clicked.connect(self.show_guide)
        self._print.hide()
        self._paper.told.connect(self._banner.say)
        self._find.changed.connect(self.look_for)
        self._next.clicked.connect(lambda: self._go(1))
        self._former.clicked.connect(lambda: self._go(-1))
        self._keys = ScreenKeys(
            self,
            (
                ("Esc", self._leave),
                (w.PRINT_KEYS_KEY, self._make),
                (words_guide.GUIDE_KEY, self.show_guide),
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
        self._hide_guide()
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
        if self._guide is not None and self._reads_guide():
            self._guide.take_focus()
        else:
            self._button.setFocus()

    def show_guide(self) -> None:
        """Show the quick guide in the place of the keys."""
        if self._guide is None:
            from ui.guide_page import GuidePage

            self._guide = GuidePage("Esc", w.PRINT_KEYS_KEY)
            self._guide.back.connect(self._leave)
            self._column.addWidget(self._guide, 1)
        self._guide.use_places(self._paper.places)
        self._whole.hide()
        self._guide.show()
        self._guide.take_focus()

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
        self._sections = [HelpSection(table) for table in tables_from(self._first)]
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

    def _reads_guide(self) -> bool:
        return self._guide is not None and not self._guide.isHidden()

    def _hide_guide(self) -> None:
        if self._guide is not None:
            self._guide.hide()
        self._whole.show()

    def _leave(self) -> None:
        """Go back from the guide to the keys, and from the keys to where the person was."""
        if self._reads_guide():
            self._hide_guide()
            self._to_guide.setFocus()
        else:
            self.back.emit()

    def _make(self) -> None:
        if self._guide is not None and self._reads_guide():
            self._guide.make()
        else:
            self._paper.make()

    def _page(self, pages: int) -> None:
        if self._guide is not None and self._reads_guide():
            self._guide.page(pages)
            return
        bar = self.list.moving().verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - look.sizes.target))

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        edge = look.sizes.edge
        column.setContentsMargins(edge, edge, edge, edge)
        card = HeadedCard(w.HELP, "title")
        card.setAccessibleDescription(w.HELP_FIRST)  # else a screen reader says the whole page on the way in
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(ReadButton())
        flow.addWidget(self._to_guide)
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
