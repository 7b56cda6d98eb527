"""Choosing pictures: a sentence at a time, and the board's own."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from ui import words_pictures as w
from ui.at_hand import at_hand
from ui.follow_up.own_pictures import OwnPictures
from ui.follow_up.picture_sentences import PictureSentences
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.ground import Ground
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar


class PicturesScreen(Ground):
    """`left` asks to go back to the minutes."""

    left = Signal()
    go_home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.top, self.banner, self.tabs = TopBar(""), Banner(), BigTabs()
        self.sentences, self.own = PictureSentences(self.banner), OwnPictures(self.banner)
        self.back = BigButton(w.BACK, "back", key=w.BACK_KEY)
        for words, icon in ((w.SENTENCES_TAB, "list"), (w.OWN_TAB, "folder")):
            self.tabs.add(words, icon=icon)
        self._lay_out()
        self._connect()

    def open(self, m: Meeting, today: date) -> None:
        """Show the sentences of a meeting; its board's pictures must be at hand."""
        self.top.set_title(w.TITLE.format(title=m.plan.title))
        self.banner.clear()
        missing = at_hand.board.missing if at_hand.board is not None else ()
        if missing:
            self.banner.say("hint", " ".join(missing))
        self.tabs.setCurrentIndex(0)
        self.sentences.show_meeting(m)
        self.own.open(today)

    def take_focus(self) -> None:
        """Put the keyboard on the first sentence, or on the tabs."""
        rows = self.sentences.rows
        (rows[0] if rows and self.tabs.currentIndex() == 0 else self.tabs).setFocus()

    def _show_tab(self, place: int) -> None:
        self.sentences.setVisible(place == 0)
        self.own.setVisible(place == 1)

    def _choose(self, place: int) -> None:
        if self.sentences.choice is not None and self.tabs.currentIndex() == 0:
            self.sentences.choice.choose(place)

    def _look_for(self) -> None:
        if self.sentences.choice is not None and self.tabs.currentIndex() == 0:
            self.sentences.choice.look_for.line.setFocus()

    def _add(self, folder: bool) -> None:
        self.tabs.setCurrentIndex(1)
        (self.own.ask_folder if folder else self.own.ask_photo)()

    def _bring_up(self, row: QWidget) -> None:
        """Bring a sentence and what opened below it to the top, once they have their places."""
        whole = self._scroll.widget()
        if whole is not None:
            self._scroll.verticalScrollBar().setValue(row.mapTo(whole, QPoint(0, 0)).y() - look.sizes.gap)

    def _connect(self) -> None:
        self.top.home_asked.connect(self.go_home)
        self.back.clicked.connect(self.left)
        self.tabs.currentChanged.connect(self._show_tab)
        self.sentences.opened.connect(lambda row: QTimer.singleShot(0, row, lambda: self._bring_up(row)))
        self.own.changed.connect(self.sentences.refresh)
        choices = [(key, partial(self._choose, place)) for place, key in enumerate(w.CHOICE_KEYS)]
        self._keys = ScreenKeys(
            self,
            (
                (w.BACK_KEY, self.left.emit),
                (w.HOME_KEY, self.go_home.emit),
                (w.DONE_KEY, self.sentences.close_choice),
                (w.LOOK_KEY, self._look_for),
                (w.PHOTO_KEY, lambda: self._add(folder=False)),
                (w.FOLDER_KEY, lambda: self._add(folder=True)),
                *choices,
            ),
        )
        self._show_tab(0)

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._scroll = scroll = ScrollColumn(gap=sizes.pad)
        body = scroll.column
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch(1)
        body.addLayout(back)
        body.setContentsMargins(sizes.edge, sizes.pad, sizes.edge, sizes.pad)
        for part in (self.tabs, self.banner, self.sentences, self.own):
            body.addWidget(part)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(scroll, 1)
