"""A file that goes from laptop to laptop on a stick: what it is, and whether it came whole."""

import errno
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from cochair.services.given_file import TooBig, read_given
from cochair.services.whole_file import whole_file

ENDING = ".cochair-share"
MOST_BYTES = 50_000_000
"""Of a file, and of what comes out of it."""
VERSION = 1
_MAGIC = b"CoChair share "
_CHECK = 16
_MOST_NAME = 100
_NOT_IN_NAMES = '\\/:*?"<>|'


class ShareKind(StrEnum):
    """What a file is for: where to join, the letters' way to join and its answer, and the rows of a meeting."""

    INVITATION = "invitation"
    LETTERS = "letters"
    ANSWER = "answer"
    ROWS = "rows"


class StickTrouble(StrEnum):
    """Why a file on a stick can not be used, or not be written."""

    NOT_THERE = "not there"
    NOT_OURS = "not ours"
    OTHER_KIND = "other kind"
    EMPTY = "empty"
    TOO_BIG = "too big"
    DAMAGED = "damaged"
    NEWER = "newer"
    OTHER_PAIR = "other pair"
    OWN_FILE = "own file"
    LETTERS_MISSING = "letters missing"
    LETTERS_SLIP = "letters slip"
    LETTERS_OTHER = "letters other"
    USED = "used"
    FOLDER_MISSING = "folder missing"
    FOLDER_CLOSED = "folder closed"
    DISK_FULL = "disk full"
    NOT_SAVED = "not saved"


_REASONS = {
    errno.ENOENT: StickTrouble.FOLDER_MISSING,
    errno.ENOTDIR: StickTrouble.FOLDER_MISSING,
    errno.EACCES: StickTrouble.FOLDER_CLOSED,
    errno.EPERM: StickTrouble.FOLDER_CLOSED,
    errno.EROFS: StickTrouble.FOLDER_CLOSED,
    errno.EBUSY: StickTrouble.FOLDER_CLOSED,
    errno.ENOSPC: StickTrouble.DISK_FULL,
    errno.EDQUOT: StickTrouble.DISK_FULL,
    errno.EFBIG: StickTrouble.DISK_FULL,
}


class StickFailed(Exception):
    """A file on a stick can not be used, or not be written."""

    def __init__(self, why: StickTrouble) -> None:
        """Take the reason."""
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class ShareFile:
    """What is in a file, still locked where it is locked. `tag` says for whom it is, to those who can know."""

    kind: ShareKind
    tag: bytes
    body: bytes

    def as_bytes(self) -> bytes:
        """Return the file, with what tells later whether it came whole."""
        head = _MAGIC + f"{VERSION} {self.kind.value} {self.tag.hex()}\n".encode()
        return head + sha256(head + self.body).digest()[:_CHECK] + self.body


def write_share(folder: Path, name: str, share: ShareFile) -> Path:
    """Write a file into a folder, whole or not at all, and return it; raises StickFailed.

    Only a file of the same kind for the same one is written over: it has less than this one.
    """
    data = share.as_bytes()
    if len(data) > MOST_BYTES:
        raise StickFailed(StickTrouble.TOO_BIG)
    file = _free(folder, name_of_file(name), share)
    try:
        with whole_file(file) as stream:
            stream.write(data)
    except OSError as error:
        is_there = folder.is_dir()  # a stick may have been pulled out in the middle
        why = _REASONS.get(error.errno or 0, StickTrouble.NOT_SAVED)
        raise StickFailed(why if is_there else StickTrouble.FOLDER_MISSING) from error
    return file


def read_share(file: Path, kinds: Collection[ShareKind]) -> ShareFile:
    """Return what is in a file, when it is of a kind that is wanted and came whole; raises StickFailed."""
    try:
        data = read_given(file, MOST_BYTES)
    except TooBig as error:
        raise StickFailed(StickTrouble.TOO_BIG) from error
    except OSError as error:
        raise StickFailed(StickTrouble.NOT_THERE) from error
    if not data.strip(b"\0"):
        raise StickFailed(StickTrouble.EMPTY)
    share = _read(data)
    if share.kind not in kinds:
        raise StickFailed(StickTrouble.OTHER_KIND)
    return share


def name_of_file(words: str) -> str:
    """Return words as the name of a file that every system takes."""
    seen = "".join(letter if letter.isprintable() and letter not in _NOT_IN_NAMES else " " for letter in words)
    name = " ".join(seen.split()).strip(". ")
    while len(name.encode()) > _MOST_NAME:
        name = name[:-1].strip(". ")
    return name


def _read(data: bytes) -> ShareFile:
    head, line, rest = data.partition(b"\n")
    if not head.startswith(_MAGIC):
        raise StickFailed(StickTrouble.NOT_OURS)
    if not line or len(rest) < _CHECK:
        raise StickFailed(StickTrouble.DAMAGED)
    check, body = rest[:_CHECK], rest[_CHECK:]
    version, _, told = head.removeprefix(_MAGIC).partition(b" ")
    if version.isdigit() and len(version) < 9 and int(version) > VERSION:
        raise StickFailed(StickTrouble.NEWER)
    if sha256(head + line + body).digest()[:_CHECK] != check:
        raise StickFailed(StickTrouble.DAMAGED)
    kind, _, tag = told.decode("ascii", "replace").partition(" ")
    try:
        return ShareFile(ShareKind(kind), bytes.fromhex(tag), body)
    except ValueError as error:
        raise StickFailed(StickTrouble.DAMAGED) from error


def _free(folder: Path, name: str, share: ShareFile) -> Path:
    """Return a name that is free, or that a file of ours for the same one has."""
    file, number = folder / f"{name}{ENDING}", 1
    while _is_anothers(file, share):
        number += 1
        file = folder / f"{name} {number}{ENDING}"
    return file


def _is_anothers(file: Path, share: ShareFile) -> bool:
    try:
        if not file.exists():
            return False
        there = read_share(file, {share.kind})
    except StickFailed:
        return True
    except OSError:
        return False
    return there.tag != share.tag
