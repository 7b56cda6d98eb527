"""The folders of meetings that are another laptop's, and how nothing of one is left."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cochair.services.laptop_ports import NotAsAgreed
from cochair.services.ports import StoreFailed
from cochair.storage.database import STORE_FILE
from cochair.storage.emptying import empty, finish_emptying, is_half_empty
from cochair.storage.errors import UNSAFE_FOLDER, plainly
from cochair.storage.files import settle
from cochair.storage.folders import JOINED
from cochair.storage.lock import LOCK_FILE, WriterLock
from cochair.storage.ours import KEYS, is_joined_name, joined_folders

_HELD = (STORE_FILE, *KEYS)
"""Without any of these there is nothing in a folder that could be read."""


def folder_of(data: Path, meeting: str) -> Path:
    """Return the folder of a joined meeting; raises NotAsAgreed where its name can be none, and StoreFailed."""
    if not is_joined_name(meeting):
        raise NotAsAgreed("a meeting has an odd name")
    folder = data / JOINED / meeting
    with plainly():
        if folder.resolve() != data.resolve() / JOINED / meeting:
            raise StoreFailed(UNSAFE_FOLDER)
        others = [path.name for path in joined_folders(data) if path.name.casefold() == meeting.casefold()]
    if others and others != [meeting]:
        raise NotAsAgreed("a meeting has the name of another, in other letters")
    return folder


def kept_in(data: Path) -> Iterator[Path]:
    """Give each folder of a meeting that is another laptop's, and of which something is kept."""
    for folder in joined_folders(data):
        if any((folder / name).exists() for name in _HELD) and not is_half_empty(folder):
            yield folder


def leave_nothing(data: Path, meeting: str) -> None:
    """Take away all of a joined meeting, the key first, which nobody may have open; raises StoreFailed.

    What is begun is finished by the next opening of the data. Files of others stay, and their folder too.
    """
    folder = folder_of(data, meeting)
    if folder.is_dir():
        empty(folder)
        _take_away(folder)


def finish_leaving(data: Path) -> None:
    """Finish what was begun, if anything was, and take away folders with nothing in them; raises StoreFailed."""
    for folder in list(joined_folders(data)):
        if any((folder / name).exists() for name in _HELD) and not is_half_empty(folder):
            continue
        try:
            lock = WriterLock(folder)
        except StoreFailed:  # it is just being made
            continue
        try:
            finish_emptying(folder)
        finally:
            lock.release()
        _take_away(folder)


def _take_away(folder: Path) -> None:
    """Take away a folder that is empty but for a lock, and the one around it if that is empty too."""
    with plainly():
        if {path.name for path in folder.iterdir()} <= {LOCK_FILE}:
            (folder / LOCK_FILE).unlink(missing_ok=True)
        for path in (folder, folder.parent):
            with suppress(OSError):  # a file of somebody else is in it
                path.rmdir()
                settle(path.parent)
