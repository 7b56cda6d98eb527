"""Finds the key of the store, or makes one; a key is on disk before anything is locked with it."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from cochair.domain.language import _
from cochair.services.ports import StoreFailed
from cochair.storage import errors, vault
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import plainly
from cochair.storage.files import write_whole
from cochair.storage.wrapping import Wrapped, unwrap, wrap

KEY_FILE = "unlocked.key"
RING_FILE = "key.json"
KEY_BYTES = 32
Ask = Callable[[], str]
"""Asks a person for the passphrase."""

KEY_GONE = _("The key file {file} is missing. Put it back beside the meetings, then try again.").format(file=KEY_FILE)
KEY_BROKEN = _("The key file {file} is not whole. It needs 64 letters and digits; put back a copy.").format(
    file=KEY_FILE
)
RING_BROKEN = _("The file {file} is damaged. Put back a copy from a backup, then try again.").format(file=RING_FILE)
RING_GONE = _("These meetings have no key beside them. Put back the key from a backup, then try again.")
NO_PLACE = _("This computer has no safe place for the key. Start CoChair with --unlocked, or give a passphrase.")
NO_ANSWER = _("The key is with this computer's sign-in, which does not answer. Sign in again, then try again.")
NEEDS_PASSPHRASE = _("These meetings need their passphrase. Open CoChair, and type it there.")


@dataclass(frozen=True, slots=True)
class Ring:
    """How the key of a folder is kept. `check` tells a wrong key; `name` finds it in the system's key store."""

    kept: str
    check: str
    name: str = ""
    wrapped: Wrapped | None = None


def find_key(folder: Path, unlocked: bool, ask: Ask | None) -> bytes:
    """Return the 32 bytes that open the store in a folder, made now if there is no store; raises StoreFailed.

    A key file in the folder was put there on purpose and is used; then the system's key store; then a passphrase.
    """
    ring = _read_ring(folder)
    with plainly():
        has_file, has_store = (folder / KEY_FILE).exists(), (folder / STORE_FILE).exists()
    if has_file:
        key = _read_key_file(folder)
    elif ring is not None:
        key = _read_kept(ring, ask)
    elif has_store:
        raise StoreFailed(RING_GONE)
    else:
        return _make_key(folder, unlocked, ask)
    if ring is None and not has_store:
        _write_ring(folder, Ring("file", check_of(key)))
    elif ring is not None and not hmac.compare_digest(ring.check, check_of(key)):
        raise StoreFailed(errors.WRONG_KEY)
    return key


def is_unlocked(folder: Path) -> bool:
    """Return whether the key lies in the folder for anyone to read, on purpose."""
    return (folder / KEY_FILE).exists()


def is_checked(folder: Path) -> bool:
    """Return whether the key was compared with its check, so that an unreadable file must be a damaged one."""
    return (folder / RING_FILE).exists()


def check_of(key: bytes) -> str:
    """Return what tells a right key from a wrong one and gives nothing of it away (HMAC-SHA-256, 64 hex digits)."""
    return hmac.new(key, b"CoChair key check", hashlib.sha256).hexdigest()


def _read_key_file(folder: Path) -> bytes:
    with plainly():
        text = (folder / KEY_FILE).read_bytes()
    try:
        key = bytes.fromhex(text.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise StoreFailed(KEY_BROKEN)
    return key


def _read_ring(folder: Path) -> Ring | None:
    path = folder / RING_FILE
    with plainly():
        if not path.exists():
            return None
        data = path.read_bytes()
    try:
        told = json.loads(data)
        wrapped = Wrapped(**told.pop("wrapped")) if told.get("wrapped") else None
        return Ring(**{**told, "wrapped": wrapped})
    except (ValueError, TypeError, AttributeError) as error:
        raise StoreFailed(RING_BROKEN) from error


def _read_kept(ring: Ring, ask: Ask | None) -> bytes:
    match ring.kept:
        case "file":
            raise StoreFailed(KEY_GONE)
        case "system":
            key = vault.find(ring.name)
            if key is None:
                raise StoreFailed(NO_ANSWER)
            return key
        case "passphrase" if ring.wrapped is not None:
            if ask is None:
                raise StoreFailed(NEEDS_PASSPHRASE)
            return unwrap(ring.wrapped, ask())
    raise StoreFailed(RING_BROKEN)


def _make_key(folder: Path, unlocked: bool, ask: Ask | None) -> bytes:
    key, name = secrets.token_bytes(KEY_BYTES), f"meetings-{secrets.token_hex(8)}"
    if unlocked:
        write_whole(folder / KEY_FILE, key.hex())
        ring = Ring("file", check_of(key))
    elif vault.keep(name, key):
        ring = Ring("system", check_of(key), name)
    elif ask is not None:
        ring = Ring("passphrase", check_of(key), wrapped=wrap(key, ask()))
    else:
        raise StoreFailed(NO_PLACE)
    _write_ring(folder, ring)
    return key


def _write_ring(folder: Path, ring: Ring) -> None:
    write_whole(folder / RING_FILE, json.dumps(asdict(ring), indent=1))
