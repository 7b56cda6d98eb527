"""The pictures of a board: what it chose for which words, its own photos, its folders."""

from datetime import date
from pathlib import Path

from cochair.domain.document import Picture
from cochair.services.picture_ports import OwnPicture
from cochair.services.ports import StoreFailed
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT, readable

_BETWEEN = "\n"
"""Stands between the words of a photo; nobody can type it in one line."""


class StoredPictures:
    """The PictureStore of the ports, over one reader and at most one writer."""

    def __init__(self, reader: Connection, writer: Connection | None) -> None:
        self._reader, self._writer = reader, writer

    def choices(self, board: str) -> dict[str, Picture]:
        """Return what a board chose, by the words; an own picture comes without its content."""
        rows = self._reader.rows("SELECT words, code, alt FROM picture_choice WHERE board = ?", (board,))
        return {words: Picture(code, alt) for words, code, alt in rows}

    def keep_choices(self, board: str, chosen: dict[str, Picture | None]) -> None:
        """Keep pictures for words in one transaction; None forgets what was chosen for them."""
        with self._writing().transaction() as db:
            for words, picture in chosen.items():
                db.execute("DELETE FROM picture_choice WHERE board = ? AND words = ?", (board, words))
                if picture is not None:
                    values = (board, words, picture.code, picture.alt)
                    db.execute("INSERT INTO picture_choice (board, words, code, alt) VALUES (?, ?, ?, ?)", values)

    @readable()
    def own(self, board: str) -> list[OwnPicture]:
        """Return the photos of a board, the newest first."""
        sql = """SELECT id, alt, words, agreed_by, agreed_on, content FROM own_picture
                 WHERE board = ? ORDER BY rowid DESC"""
        return [
            OwnPicture(i, alt, _words(words), by, date.fromisoformat(on) if on else None, bytes(content))
            for i, alt, words, by, on, content in self._reader.rows(sql, (board,))
        ]

    def keep_own(self, board: str, photo: OwnPicture) -> None:
        """Keep a photo."""
        on = photo.agreed_on.isoformat() if photo.agreed_on else ""
        values = (photo.id, board, photo.alt, _BETWEEN.join(photo.words), photo.agreed_by, on, photo.content)
        sql = """INSERT INTO own_picture (id, board, alt, words, agreed_by, agreed_on, content)
                 VALUES (?, ?, ?, ?, ?, ?, ?)"""
        with self._writing().transaction() as db:
            db.execute(sql, values)

    def take_away(self, photo: str) -> None:
        """Take a photo out of the store for good, with every choice of it.

        Its pages are overwritten (`secure_delete`), and the log of the file is written back and cut to nothing.
        """
        writer = self._writing()
        with writer.transaction() as db:
            db.execute("DELETE FROM own_picture WHERE id = ?", (photo,))
            db.execute("DELETE FROM picture_choice WHERE code = ?", (photo,))
        writer.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def folders(self, board: str) -> list[Path]:
        """Return the folders of pictures that a board added."""
        rows = self._reader.rows("SELECT folder FROM picture_folder WHERE board = ? ORDER BY rowid", (board,))
        return [Path(folder) for (folder,) in rows]

    def keep_folder(self, board: str, folder: Path) -> None:
        """Keep where a folder of pictures is."""
        with self._writing().transaction() as db:
            db.execute("INSERT OR IGNORE INTO picture_folder (board, folder) VALUES (?, ?)", (board, str(folder)))

    def drop_folder(self, board: str, folder: Path) -> None:
        """Forget where a folder of pictures is; what was chosen from it is kept, should it come back."""
        with self._writing().transaction() as db:
            db.execute("DELETE FROM picture_folder WHERE board = ? AND folder = ?", (board, str(folder)))

    def _writing(self) -> Connection:
        if self._writer is None:
            raise StoreFailed(CAN_NOT)
        return self._writer


def _words(kept: str) -> tuple[str, ...]:
    return tuple(word for word in kept.split(_BETWEEN) if word)
