"""The pictures of the board that is at hand, for every screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:  # the first screen must not wait for what chooses and reads pictures
    from cochair.domain.document import Picture
    from cochair.domain.pictures import PictureChooser
    from cochair.services.board_pictures import BoardPictures
    from cochair.services.picture_ports import Files, PictureStore


class AtHand(QObject):
    """`changed` tells that pictures were chosen, added, taken away or made; without a board there are only ours.

    A picture of a folder is made in the background: until it is there, the window has the one it would have without.

    `forgot` tells that a person was forgotten, so that nobody goes on with what was read before.
    """

    changed = Signal()
    forgot = Signal()
    _made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.board: BoardPictures | None = None
        self._store: PictureStore | None = None
        self._files: Files | None = None
        self._made.connect(self.changed, Qt.ConnectionType.QueuedConnection)  # it is told in the background

    def open(self, store: "PictureStore", board: str) -> None:
        """Go on with the pictures of a board; raises StoreFailed."""
        self._store = store
        self.board = self._pictures_of(store, board)
        self.changed.emit()

    def close(self) -> None:
        """Go on with our pictures alone."""
        self.board = self._store = None
        self.changed.emit()

    def chooser(self) -> "PictureChooser":
        """Return what chooses pictures now."""
        from cochair.commands.pictures import chooser

        return self.board.chooser if self.board is not None else chooser()

    def chooser_of(self, board: str) -> "PictureChooser":
        """Return what chooses the pictures of one board, which may be another one; raises StoreFailed."""
        from cochair.commands.pictures import chooser

        if self.board is not None and self.board.board == board:
            return self.board.chooser
        return chooser() if self._store is None else self._pictures_of(self._store, board).chooser

    def _pictures_of(self, store: "PictureStore", board: str) -> "BoardPictures":
        from cochair.commands.pictures import board_pictures, pictures_later

        self._files = self._files or pictures_later(self._made.emit)
        return board_pictures(store, board, self._files)

    def content(self, code: str) -> bytes:
        """Return the content of an own picture by its code; nothing for one of ours."""
        return self.board.content(code) if self.board is not None else b""

    def choose(self, sentence: str, otherwise: "Picture", picture: "Picture") -> None:
        """Let a sentence have a picture from now on; raises StoreFailed."""
        assert self.board is not None
        self.board.choose(sentence, otherwise, picture)
        self.changed.emit()


at_hand = AtHand()
