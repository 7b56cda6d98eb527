"""The sentences of the minutes, each with its picture; the pressed one opens to be chosen for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.document import NO_PICTURE, Picture
from cochair.domain.meeting import Meeting
from cochair.services.picture_rows import PictureRow, picture_rows
from cochair.services.ports import StoreFailed
from ui import words_pictures as w
from ui.at_hand import at_hand
from ui.follow_up.picture_choice import PictureChoice
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel


class PictureSentences(QWidget):
    """One row a sentence, in the order of the minutes; `opened` carries the row that opens."""

    opened = Signal(object)

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner = banner
        self._meeting: Meeting | None = None
        self.rows: list[CardButton] = []
        self.choice: PictureChoice | None = None
        self._opened = 0
        at_hand.changed.connect(self._draw_again)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self._column.addWidget(WrapLabel(w.HOW))

    def show_meeting(self, m: Meeting) -> None:
        """Show the sentences of a meeting."""
        self.close_choice()
        self._meeting = m
        for old in self.rows:
            drop(old)
        self.rows = [self._row(place) for place in range(len(self._told()))]
        for row in self.rows:
            self._column.addWidget(row)
        self.refresh()

    def refresh(self) -> None:
        """Show the pictures as they are now."""
        for button, row in zip(self.rows, self._told(), strict=True):
            words = w.SHOWS_NONE if row.picture == NO_PICTURE else w.SHOWS.format(alt=row.picture.alt)
            button.set_words(row.sentence, words)
            button.set_picture(row.picture.code)
            button.setAccessibleName(w.ROW_NAME.format(sentence=row.sentence, picture=words))

    def _draw_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def open(self, place: int) -> None:
        """Let the picture of the sentence at a place be chosen, below it; pressing it again closes that."""
        again = self.choice is not None and self._opened == place
        self.close_choice()
        if again:
            return
        self._opened = place
        self.choice = choice = PictureChoice(self._told()[place])
        choice.picked.connect(self._pick)
        choice.closed.connect(self.close_choice)
        self._column.insertWidget(self._column.indexOf(self.rows[place]) + 1, choice)
        read_as_laid_out(self)
        choice.take_focus()
        self.opened.emit(self.rows[place])

    def open_words(self, words: str) -> None:
        """Let the picture of the first sentence with these words be chosen, if there is one."""
        places = (place for place, row in enumerate(self._told()) if words in row.sentence)
        place = next(places, None)
        if place is not None:
            self.open(place)

    def close_choice(self) -> None:
        """Be done with the sentence that is open; the keyboard goes back to it."""
        if self.choice is not None:
            self._column.removeWidget(self.choice)
            drop(self.choice)
            self.choice = None
            self.rows[self._opened].setFocus()

    def _pick(self, picture: Picture) -> None:
        assert self.choice is not None
        row = self.choice.row
        try:
            at_hand.choose(row.sentence, row.otherwise, picture)
        except StoreFailed as failed:
            self._banner.say("refused", str(failed))
            return
        self._banner.clear()
        self.refresh()
        self.choice.show_row(self._told()[self._opened])

    def _told(self) -> tuple[PictureRow, ...]:
        return picture_rows(self._meeting, at_hand.chooser()) if self._meeting is not None else ()

    def _row(self, place: int) -> CardButton:
        row = CardButton("", compact=True, size="body")
        row.clicked.connect(lambda: self.open(place))
        return row
