"""Saves a file whole or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from cochair.exports import words
from cochair.services.whole_file import whole_file

_REASONS = {
    errno.ENOENT: words.FOLDER_MISSING,
    errno.ENOTDIR: words.FOLDER_MISSING,
    errno.EACCES: words.FOLDER_CLOSED,
    errno.EPERM: words.FOLDER_CLOSED,
    errno.EROFS: words.FOLDER_CLOSED,
    errno.EBUSY: words.FOLDER_CLOSED,
    errno.ETXTBSY: words.FOLDER_CLOSED,
    errno.ENOSPC: words.DISK_FULL,
    errno.EDQUOT: words.DISK_FULL,
    errno.EFBIG: words.DISK_FULL,
    errno.ENAMETOOLONG: words.NAME_TOO_LONG,
    errno.EISDIR: words.NAME_IS_FOLDER,
}


class ExportFailed(Exception):
    """A paper could not be saved; the message is a plain sentence that says what to do."""


def make_folder(folder: Path) -> None:
    """Make a folder where there is none; raises ExportFailed when that is not possible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (
            words.NAME_TAKEN if isinstance(error, FileExistsError) else _REASONS.get(error.errno or 0, words.NOT_SAVED)
        )
        raise ExportFailed(reason.format(file=folder.name, folder=folder.parent.name or folder.parent)) from error


def save(file: Path, content: bytes) -> None:
    """Write `content` to `file`; on any failure the old file, if there is one, stays as it was.

    Raises ExportFailed when the folder is missing or closed, the disk is full or the file is in use.
    """
    with saved_stream(file) as stream:
        stream.write(content)


@contextmanager
def saved_stream(file: Path) -> Iterator[IO[bytes]]:
    """Let a file be written piece by piece; when anything fails the old file, if there is one, stays as it was.

    Raises ExportFailed as `save` does; what else is raised inside goes on.
    """
    try:
        with whole_file(file) as stream:
            yield stream
    except OSError as error:
        is_there = file.parent.is_dir()  # a stick may have been pulled out in the middle
        sentence = _REASONS.get(error.errno or 0, words.NOT_SAVED) if is_there else words.FOLDER_MISSING
        raise ExportFailed(sentence.format(file=file.name, folder=file.parent.name or file.parent)) from error
