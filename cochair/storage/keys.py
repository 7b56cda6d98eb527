"""Finds the key of the store, or makes one; a key is on disk before anything is locked with it."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from cochair.domain.language import _
from cochair.services.given_file import TooBig, read_given
from cochair.services.ports import StoreFailed
from cochair.storage import errors, vault
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import plainly
from cochair.storage.files import settle, write_whole
from cochair.storage.ring import (
    RING_BROKEN,
    RING_FILE,
    Ring,
    check_of,
    from_bytes,
    portable_bytes,
    read_ring,
    typed_key,
    write_ring,
)

KEY_FILE = "unlocked.key"
KEY_BYTES = 32
_MOST_BYTES = 1_000
Ask = Callable[[], str]
"""Asks a person for the passphrase or the recovery code."""

KEY_GONE = _("The key file {file} is missing. Put it back beside the meetings, then try again.").format(file=KEY_FILE)
KEY_BROKEN = _("The key file {file} is not whole. It needs 64 letters and digits; put back a copy.").format(
    file=KEY_FILE
)
RING_GONE = _("These meetings have no key beside them. Put back the key from a backup, then try again.")
NO_ANSWER = _("The key is with this computer's sign-in, which does not answer. Sign in again, then try again.")
NEEDS_PASSPHRASE = _("These meetings need their passphrase. Open CoChair, and type it there.")


def find_key(folder: Path, unlocked: bool, ask: Ask | None) -> bytes:
    """Return the 32 bytes that open the store in a folder, made now if there is no store; raises StoreFailed.

    A key file in the folder was put there on purpose and is used; then the system's key store; then what is typed.
    """
    ring = read_ring(folder)
    with plainly():
        has_file, has_store = (folder / KEY_FILE).exists(), (folder / STORE_FILE).exists()
    if has_file:
        key = _read_key_file(folder)
    elif ring is not None:
        key = _read_kept(ring, ask)
    elif has_store:
        raise StoreFailed(RING_GONE)
    else:
        return _make_key(folder, unlocked)
    if ring is None and not has_store:
        write_ring(folder, Ring("file", check_of(key)))
    elif ring is not None and not ring.fits(key):
        raise StoreFailed(errors.WRONG_KEY)
    return key


def is_unlocked(folder: Path) -> bool:
    """Return whether the key lies in the folder for anyone to read."""
    return (folder / KEY_FILE).exists()


def is_checked(folder: Path) -> bool:
    """Return whether the key was compared with its check, so that an unreadable file must be a damaged one."""
    return (folder / RING_FILE).exists()


def portable(folder: Path) -> bytes:
    """Return what opens a copy of the meetings on any computer, with typed words; raises StoreFailed."""
    ring = read_ring(folder)
    if ring is None:
        raise StoreFailed(RING_GONE)
    return portable_bytes(ring)


def open_with(carried: bytes, typed: str) -> bytes:
    """Return the key from what `portable` gave, for a passphrase or a recovery code; raises StoreFailed."""
    ring = from_bytes(carried)
    key = typed_key(ring, typed)
    if not ring.fits(key):
        raise StoreFailed(RING_BROKEN)
    return key


def drop_key_file(folder: Path) -> None:
    """Take the key file away, its letters written over first; raises StoreFailed."""
    path = folder / KEY_FILE
    with plainly():
        if not path.exists():
            return
        with path.open("r+b") as file:
            file.write(bytes(2 * KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        settle(folder)


def _read_key_file(folder: Path) -> bytes:
    try:
        with plainly():
            text = read_given(folder / KEY_FILE, _MOST_BYTES)
        key = bytes.fromhex(text.decode("ascii"))
    except (ValueError, TooBig):
        key = b""
    if len(key) != KEY_BYTES:
        raise StoreFailed(KEY_BROKEN)
    return key


def _read_kept(ring: Ring, ask: Ask | None) -> bytes:
    key = vault.find(ring.name) if ring.kept == "system" else None
    if key is not None:
        return key
    if ring.can_be_typed:
        if ask is None:
            raise StoreFailed(NEEDS_PASSPHRASE)
        return typed_key(ring, ask())
    raise StoreFailed({"file": KEY_GONE, "system": NO_ANSWER}.get(ring.kept, RING_BROKEN))


def _make_key(folder: Path, unlocked: bool) -> bytes:
    """Make the key, which lies in the folder until the first meeting, or for as long as somebody wants it so."""
    key = secrets.token_bytes(KEY_BYTES)
    write_whole(folder / KEY_FILE, key.hex())
    write_ring(folder, Ring("file", check_of(key), waiting=not unlocked))
    return key
