"""A board's own photos and folders of pictures: add them, and take them away."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.dates import date_words
from cochair.services.picture_ports import OwnPicture, PictureRefused
from cochair.services.ports import StoreFailed
from ui import words_pictures as w
from ui.at_hand import at_hand
from ui.follow_up.photo_form import PhotoForm
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel


class OwnPictures(QWidget):
    """`changed` tells that a photo or a folder came or went."""

    changed = Signal()

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner, self._today = banner, date.min
        self.form: PhotoForm | None = None
        self._lists: QWidget | None = None
        self._sure = ""
        self._away: QWidget = self
        self.add_photo = BigButton(w.ADD_PHOTO, "plus", key=w.PHOTO_KEY)
        self.add_folder = BigButton(w.ADD_FOLDER, "folder", key=w.FOLDER_KEY)
        self.add_photo.clicked.connect(self.ask_photo)
        self.add_folder.clicked.connect(self.ask_folder)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.add_photo)
        flow.addWidget(self.add_folder)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.row)
        self._column.addWidget(buttons)

    def open(self, today: date) -> None:
        """Show what the board has; `today` is the day a yes is given on, until another one is typed."""
        self._today = today
        self._close_form()
        self._show_lists()

    def ask_photo(self) -> None:
        """Let a photo be chosen."""
        self._ask(w.CHOOSE_PHOTO, QFileDialog.FileMode.ExistingFile, self.take_photo)

    def ask_folder(self) -> None:
        """Let a folder be chosen."""
        self._ask(w.CHOOSE_FOLDER, QFileDialog.FileMode.Directory, self.take_folder)

    def take_photo(self, file: str) -> None:
        """Show a photo with what must be known before it is kept."""
        board = at_hand.board
        assert board is not None
        try:
            content = board.read_photo(Path(file))
        except PictureRefused as refused:
            self._banner.say("refused", str(refused))
            return
        self._banner.clear()
        self._close_form()
        self.form = form = PhotoForm(board, content, self._today)
        form.kept.connect(self._kept)
        form.left.connect(self._leave)
        self._column.insertWidget(1, form)
        read_as_laid_out(self)
        form.shows.line.setFocus()

    def take_folder(self, folder: str) -> None:
        """Use the pictures of a folder."""
        board = at_hand.board
        assert board is not None
        if self._done(lambda: board.add_folder(Path(folder))):
            found = board.pictures_in(Path(folder))
            self._banner.say("saved", w.ADDED.of(found))

    def _kept(self, alt: str) -> None:
        self._leave()
        self._banner.say("saved", w.KEPT.format(alt=alt))
        self.changed.emit()

    def _leave(self) -> None:
        self._close_form()
        self._show_lists()
        self.add_photo.setFocus()

    def _close_form(self) -> None:
        drop(self.form)
        self.form = None

    def _take_away(self, photo: OwnPicture) -> None:
        """Ask once more before a photo goes, as it can not come back."""
        board = at_hand.board
        assert board is not None
        if self._sure != photo.id:
            self._sure = photo.id
            self._show_lists()
            self._away.setFocus()
            return
        if self._done(lambda: board.take_away(photo.id)):
            self._banner.say("saved", w.GONE)
            self.add_photo.setFocus()

    def _drop_folder(self, folder: Path) -> None:
        board = at_hand.board
        assert board is not None
        if self._done(lambda: board.drop_folder(folder)):
            self.add_folder.setFocus()

    def _done(self, act: Callable[[], object]) -> bool:
        """Do something and show what the board has then; False when it was refused, with the reason in the window."""
        try:
            act()
        except (PictureRefused, StoreFailed) as refused:
            self._banner.say("refused", str(refused))
            return False
        self._banner.clear()
        self._show_lists()
        self.changed.emit()
        return True

    def _show_lists(self) -> None:
        drop(self._lists)
        self._lists = lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        board = at_hand.board
        photos, folders = (board.photos, board.folders) if board is not None else ((), ())
        column.addWidget(WrapLabel(w.OUR_PHOTOS, "heading", BOLD))
        for photo in photos:
            column.addWidget(self._photo(photo))
        if not photos:
            column.addWidget(WrapLabel(w.NO_PHOTOS, colour="muted"))
        column.addWidget(WrapLabel(w.OUR_FOLDERS, "heading", BOLD))
        column.addWidget(WrapLabel(w.NAMES_ARE_WORDS if folders else w.NO_FOLDERS, colour="muted"))
        for folder in folders:
            column.addWidget(self._folder(folder))
        self._column.addWidget(lists)

    def _photo(self, photo: OwnPicture) -> QWidget:
        day = date_words(photo.agreed_on) if photo.agreed_on is not None else ""
        yes = w.AGREED.format(name=photo.agreed_by, date=day) if photo.agreed_by else w.NO_PERSON
        sure = self._sure == photo.id
        words, name = (w.SURE, w.SURE_NAME) if sure else (w.TAKE_AWAY, w.TAKE_AWAY_NAME)
        away = BigButton(words, "bin", name=name.format(alt=photo.alt))
        away.clicked.connect(lambda: self._take_away(photo))
        if sure:
            self._away = away
        return _row((photo.alt, yes, *((", ".join(photo.words),) if photo.words else ())), away, photo.id)

    def _folder(self, folder: Path) -> QWidget:
        away = BigButton(w.DROP, "bin", name=w.DROP_NAME.format(folder=folder))
        away.clicked.connect(lambda: self._drop_folder(folder))
        return _row((str(folder),), away)

    def _ask(self, title: str, mode: QFileDialog.FileMode, take: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setNameFilter(w.PHOTO_KINDS)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _row(lines: tuple[str, ...], button: BigButton, code: str = "") -> Ground:
    ground = Ground("row")
    beside, words = QHBoxLayout(ground), QVBoxLayout()
    pad = look.sizes.row
    beside.setContentsMargins(pad, pad, pad, pad)
    beside.setSpacing(pad)
    if code:
        beside.addWidget(PictureLabel(code, look.sizes.picture))
    for place, line in enumerate(lines):
        words.addWidget(WrapLabel(line, "body", STRONG) if place == 0 else WrapLabel(line, "small"))
    beside.addLayout(words, 1)
    beside.addWidget(button)
    return ground
