"""Makes the pictures of folders in the background, so that a window never waits for one."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread, current_thread, main_thread
from typing import NamedTuple

from cochair.exports import words
from cochair.services.given_file import name_to_show
from cochair.services.picture_ports import Files, FolderPicture, PictureRefused

MOST_KEPT = 256
"""Pictures that are kept in memory; one takes about a tenth of a megabyte."""


class _AsItIs(NamedTuple):
    file: Path
    changed: int
    size: int


class PicturesLater:
    """The Files of the ports for a window; `made` is called in the background when one more picture is there.

    A picture is made once, however often a board is opened, and one that broke or hung is not tried again.
    """

    def __init__(self, files: Files, made: Callable[[], None]) -> None:
        self._files, self._made = files, made
        self._kept: dict[_AsItIs, Future[bytes]] = {}
        self._asked: SimpleQueue[_AsItIs] = SimpleQueue()
        self._lock = Lock()
        self._thread: Thread | None = None

    def photo(self, file: Path) -> bytes:
        """Return a photo for papers: upright, small, nothing in it but what is seen; raises PictureRefused."""
        return self._files.photo(file)

    def folder(self, folder: Path) -> list[FolderPicture]:
        """Return the pictures of a folder by name, without opening them; raises PictureRefused."""
        return self._files.folder(folder)

    def content(self, file: Path) -> bytes | None:
        """Return a picture of a folder, or None to the main thread while it is being made; raises PictureRefused."""
        made = self._ask(_as_it_is(file))
        if current_thread() is main_thread() and not made.done():
            return None
        content = made.result()
        if not content:
            raise PictureRefused(words.NOT_A_PICTURE.format(file=name_to_show(file)))
        return content

    def _ask(self, picture: _AsItIs) -> Future[bytes]:
        with self._lock:
            if picture not in self._kept:
                self._let_go()
                self._kept[picture] = Future()
                self._asked.put(picture)
            if self._thread is None:
                self._thread = Thread(target=self._work, daemon=True)
                self._thread.start()
            return self._kept[picture]

    def _let_go(self) -> None:
        """Keep no more than the most; those that can not be used are remembered, as nothing is kept of them."""
        usable = [picture for picture, made in self._kept.items() if made.done() and made.result()]
        for picture in usable[: max(0, len(usable) + 1 - MOST_KEPT)]:
            del self._kept[picture]

    def _work(self) -> None:
        while True:
            picture = self._asked.get()
            self._kept[picture].set_result(self._read(picture.file))
            self._made()

    def _read(self, file: Path) -> bytes:
        try:
            return self._files.content(file) or b""
        except PictureRefused:
            return b""
        except Exception:  # a fault of ours must not end the thread, as papers wait for it
            logging.getLogger(__name__).exception("picture %s", file.suffix)
            return b""


def _as_it_is(file: Path) -> _AsItIs:
    try:
        now = file.stat()
    except OSError as error:
        raise PictureRefused(words.PICTURE_GONE.format(file=name_to_show(file))) from error
    return _AsItIs(file, now.st_mtime_ns, now.st_size)
