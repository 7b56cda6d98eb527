"""Reads a file that somebody gives: only a real file, and never more of it than may be."""

import errno
import stat
import unicodedata
from pathlib import Path

COPY_ENDING = ".cochair"
MOST_LISTED = 1_000_000
"""Bytes of the list of parts in a packed file; one with 3,000 parts has 300,000."""
_END, _FAR_END = b"PK\x05\x06", b"PK\x06\x07"
TAIL = 65_557
"""Bytes at the end of a packed file, among which its list is told."""


class TooBig(Exception):
    """A file has more bytes than may be read."""


def read_given(file: Path, most: int) -> bytes:
    """Return the bytes of a file; raises TooBig over `most` bytes, and OSError for a device, a pipe or a folder."""
    must_be_file(file)
    with file.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise TooBig
    return data


def is_given_copy(word: str) -> bool:
    """Return whether a first word is a copy that was pressed: the name of one, or the address of a file."""
    return word.casefold().endswith(COPY_ENDING) or word.casefold().startswith("file:")


def must_be_file(file: Path) -> None:
    """Raise OSError for what is no real file: a pipe would keep us waiting, and a device may never end."""
    try:
        mode = file.stat().st_mode
    except ValueError as error:
        raise OSError(errno.EINVAL, "a name that no file has") from error
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "no real file")


def is_listed_short(data: bytes) -> bool:
    """Return whether the list of parts at the end of a packed file is as short as that of any honest one."""
    tail = data[-TAIL:]
    if _FAR_END in tail:
        return False
    at = tail.find(_END)
    while at >= 0:
        if int.from_bytes(tail[at + 12 : at + 16], "little") > MOST_LISTED:
            return False
        at = tail.find(_END, at + 1)
    return True


def name_to_show(file: Path) -> str:
    """Return the name of a file with nothing in it that can not be seen or turns the words around it."""
    name = file.name.encode("utf-8", "replace").decode()
    seen = "".join(letter if unicodedata.category(letter)[0] != "C" else " " for letter in name)
    return " ".join(seen.split())
