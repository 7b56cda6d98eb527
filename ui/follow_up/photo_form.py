"""A new photo: what it shows, which words ask for it, and who said yes to it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.dates import date_words
from cochair.services.board_pictures import BoardPictures
from cochair.services.photo_yes import day_of_yes
from cochair.services.picture_ports import PictureRefused
from cochair.services.ports import StoreFailed
from ui import words_pictures as w
from ui.follow_up.photo_label import PhotoLabel
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class PhotoForm(Ground):
    """`kept` carries what the photo shows, once it is kept; `left` tells that it is not wanted."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, board: BoardPictures, content: bytes, today: date) -> None:
        super().__init__("soft")
        self._board, self._content, self._today = board, content, today
        self._person: bool | None = None
        self.shows = PlainEdit(w.WHAT_SHOWS, hint=w.WHAT_SHOWS_HINT)
        self.words = PlainEdit(w.WHICH_WORDS, hint=w.WHICH_WORDS_HINT)
        self.person = Choices(w.IS_PERSON)
        self.person.picked.connect(self._choose_person)
        self.who = PlainEdit(w.WHO_AGREED, hint=w.WHO_AGREED_HINT)
        self.day = PlainEdit(w.WHEN_AGREED, date_words(today))
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self._problem.hide()
        self._lay_out()
        self._choose_person(None)

    def problem(self) -> str:
        """Return in a sentence why the photo is not kept yet."""
        return self._problem.text()

    def keep(self) -> None:
        """Keep the photo, or say in one sentence what is missing; what is typed stays."""
        try:
            day = day_of_yes(self.day.text(), self._today) if self._person else None
            words = (self.shows.text(), self.words.text())
            photo = self._board.add_photo(self._content, *words, self._person, self.who.text(), day)
        except (PictureRefused, StoreFailed) as refused:
            self._problem.setText(str(refused))
            self._problem.show()
            announce(self, str(refused))
        else:
            self.kept.emit(photo.alt)

    def _choose_person(self, person: bool | None) -> None:
        self._person = person
        self.person.show_options(w.YES_NO, person)
        self.who.setVisible(bool(person))
        self.day.setVisible(bool(person))

    def _lay_out(self) -> None:
        keep, leave = BigButton(w.KEEP_PHOTO, "check", role="main"), BigButton(w.DO_NOT_KEEP, "cross")
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self.left)
        for line in (self.shows, self.words, self.who, self.day):
            line.entered.connect(lambda _: self.keep())
        buttons, column = QWidget(), QVBoxLayout(self)
        flow = FlowLayout(buttons)
        flow.addWidget(keep)
        flow.addWidget(leave)
        pad = look.sizes.pad
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.sizes.row)
        column.addWidget(WrapLabel(w.NEW_PHOTO, "heading", BOLD))
        beside = QHBoxLayout()
        beside.setSpacing(look.sizes.pad)
        beside.addWidget(PhotoLabel(self._content))
        beside.addWidget(WrapLabel(w.KEPT_INSIDE, colour="muted"), 1)
        column.addLayout(beside)
        for part in (self.shows, self.words, self.person, self.who, self.day, self._problem, buttons):
            column.addWidget(part)
