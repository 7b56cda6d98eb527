"""Finds what CoChair keeps in a data folder, by the exact names it gives; a folder may hold files of others too."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from cochair.storage import closed_meetings, language_file
from cochair.storage.copy_file import ENDING, FOLDER, HALF
from cochair.storage.copying import HALF_FILES
from cochair.storage.database import STORE_FILE
from cochair.storage.folders import JOINED
from cochair.storage.keys import KEY_FILE
from cochair.storage.lock import LOCK_FILE
from cochair.storage.moments import FORM, moments_in
from cochair.storage.reserve import RESERVE_FILE
from cochair.storage.ring import RING_FILE
from cochair.storage.swapping import ASIDE, JOURNALS, KEPT_ASIDE, MARK_FILE, READY_FILE, SWAPPED

EMPTYING_FILE = "emptying.json"
CACHE = "cache"
KEYS = (KEY_FILE, RING_FILE)
PLACES = (FOLDER, ASIDE, CACHE, JOINED)
_JOINED_NAME = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[0-9a-z_-]{1,64}", re.ASCII | re.IGNORECASE)
"""Names that are no folder of ours on any system are left out."""
_MEETINGS = f"{FOLDER}/{closed_meetings.FOLDER}"
_ENDS = ("", *JOURNALS)
_STORES = (STORE_FILE, f"{STORE_FILE}{HALF}", READY_FILE)
_WHOLE = (*KEYS, MARK_FILE, RESERVE_FILE, language_file.FILE)
_FILES = (
    *(name + end for name in _STORES for end in _ENDS),
    *(name + end for name in _WHOLE for end in ("", HALF)),
    EMPTYING_FILE + HALF,
    *(f"{FOLDER}/{name}" for name in (f"*{ENDING}", f"*{ENDING}{HALF}", *HALF_FILES, LOCK_FILE)),
    *(f"{_MEETINGS}/*{closed_meetings.ENDING}{end}" for end in ("", HALF)),
    *(f"{SWAPPED}/{name}" for name in KEPT_ASIDE),
    *(f"{CACHE}/{name}" for name in ("Lexend-*.ttf", "NotoSans-*.ttf", f".{'[0-9a-f]' * 16}.part")),
)
_FOLDERS = (_MEETINGS, SWAPPED, FORM, f"{FOLDER}/{FORM}", *PLACES)


def files_of(folder: Path) -> Iterator[Path]:
    """Give every file of ours in a data folder, and each place of ours that is a link, as the link itself.

    Nothing behind a link is given: it lies on a stick or another disk, and stays with who has that.  What is neither a
    file nor a link, such as a pipe, holds nothing and is not given.
    """
    yield from (path for place in PLACES if os.path.lexists(path := folder / place) and not _is_real(path, folder))
    for path in _named(folder):
        if _is_real(path.parent, folder) and (path.is_symlink() or path.is_file()):
            yield path
    for joined in joined_folders(folder):
        yield from (*files_of(joined), *joined.glob(LOCK_FILE))


def folders_of(folder: Path) -> Iterator[Path]:
    """Give every folder of ours in a data folder, those inside others first."""
    for joined in joined_folders(folder):
        yield from (*folders_of(joined), joined)
    for pattern in _FOLDERS:
        yield from (path for path in folder.glob(pattern) if _is_real(path, folder))


def is_joined_name(name: str) -> bool:
    """Return whether a meeting that is another laptop's can have a folder of this name."""
    return _JOINED_NAME.fullmatch(name) is not None


def joined_folders(folder: Path) -> Iterator[Path]:
    """Give the folder of each meeting that is another laptop's."""
    for path in sorted((folder / JOINED).glob("*")):
        if is_joined_name(path.name) and path.is_dir() and _is_real(path, folder):
            yield path


def lies_in(file: Path, folder: Path) -> bool:
    """Return whether a file lies in a data folder, or where a place in it leads to."""
    places = [folder, *(folder / place for place in PLACES), folder / _MEETINGS]
    return any(file.resolve().is_relative_to(place.resolve()) for place in places)


def _named(folder: Path) -> Iterator[Path]:
    for pattern in _FILES:
        yield from folder.glob(pattern)
    for place in (folder, folder / FOLDER):
        for moment in moments_in(place):
            yield from moment.iterdir()


def _is_real(path: Path, folder: Path) -> bool:
    """Return whether neither a path nor a folder on the way to it leads elsewhere, as links and junctions do."""
    return path.resolve() == folder.resolve() / path.relative_to(folder)
