"""What can go wrong with a file or a disk, as one plain sentence that says what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from cochair.domain.language import _
from cochair.services.ports import StoreFailed
from cochair.storage.cipher import SqlError

DISK_FULL = _("The disk is full, so CoChair could not save this. Make some room, then try again.")
READ_ONLY = _("CoChair may not write in its data folder. Choose another folder, or ask for the right to write there.")
NOT_OURS = _("CoChair did not make this file. Move it away, or choose another data folder.")
EMPTY = _("The file of your meetings is empty. Put back a backup, or choose another data folder.")
DAMAGED = _("The file of your meetings is damaged. Put back a backup, and keep the damaged file.")
GONE = _("The file of your meetings is gone. Bring back a copy.")
NEWER = _("A newer CoChair made these meetings. Please update CoChair on this computer.")
OLDER = _("These meetings were kept by an older CoChair. Open them in CoChair once, then try again.")
WRONG_KEY = _("The key does not fit these meetings. Put back the key that belongs to them.")
KEY_OR_DAMAGE = _("The key does not fit, or the file is damaged. Put back a backup with its key.")
NO_STORE = _("There are no meetings in this folder yet. Choose another folder, or open CoChair first.")
LEFTOVERS = _("Part of the file of your meetings is missing. Put back a backup, or choose another data folder.")
NOT_A_FOLDER = _("The data folder is not a folder. Please choose another one.")
UNSAFE_FOLDER = _("This folder can not keep meetings safely. Choose one on this computer's own disk.")
NO_CIPHER = _("This copy of CoChair can not lock its file. Please install CoChair again.")
BUSY = _("The file of your meetings is in use by another program. Close it, then try again.")
NOT_SAVED = _("CoChair could not save this: the disk may be full or broken. Make some room, then try again.")
UNKNOWN_LETTER = _("CoChair can not keep a letter in these words. Please type them again.")
UNREADABLE = _("CoChair can not read something in its file of meetings. Please update CoChair.")
NO_SUCH_ROW = _("This is not here any more. Go back, then look again.")
CAN_NOT = _("The store can not do that just now. Close CoChair, open it, then try again.")

NO_ROOM = (DISK_FULL, NOT_SAVED)
"""What a full disk may say."""

_BY_NAME = {  # sqlcipher3 gives the main names only, so a full disk may be either FULL or IOERR
    "SQLITE_FULL": DISK_FULL,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_CANTOPEN": READ_ONLY,
    "SQLITE_PERM": READ_ONLY,
    "SQLITE_NOTADB": DAMAGED,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_IOERR": NOT_SAVED,
}
_BY_NUMBER = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EFBIG: DISK_FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EISDIR: NOT_OURS,
    errno.EINVAL: NOT_OURS,
    errno.ENOTDIR: NOT_A_FOLDER,
    errno.EEXIST: NOT_A_FOLDER,
}


@contextmanager
def plainly() -> Iterator[None]:
    """Turn every error of the disk or the database into StoreFailed with a plain sentence."""
    try:
        yield
    except SqlError as error:
        raise StoreFailed(sql_sentence(error)) from error
    except OSError as error:
        raise StoreFailed(_BY_NUMBER.get(error.errno or 0, NOT_SAVED)) from error
    except UnicodeError as error:
        raise StoreFailed(UNKNOWN_LETTER) from error


@contextmanager
def readable() -> Iterator[None]:
    """Turn what comes of a column that holds something else than it should into StoreFailed."""
    try:
        yield
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise StoreFailed(UNREADABLE) from error


def can_be_mended(sentence: str) -> bool:
    """Return whether a sentence tells of a file that can be mended or brought back."""
    return sentence in (DAMAGED, EMPTY, LEFTOVERS, GONE)


def sql_sentence(error: Exception) -> str:
    """Return the sentence for an error of the database."""
    return _BY_NAME.get(getattr(error, "sqlite_errorname", ""), CAN_NOT)
