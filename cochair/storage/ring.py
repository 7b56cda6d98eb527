"""The ring: how the key of a folder is kept, and every way that it can be had back."""

import hashlib
import hmac
import json
import re
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from cochair.domain.language import _
from cochair.services.given_file import TooBig, read_given
from cochair.services.ports import StoreFailed
from cochair.storage.errors import plainly
from cochair.storage.files import write_whole
from cochair.storage.recovery_code import CODE_LENGTH, CODE_OTHER, CODE_SLIP, is_like_code, read_code
from cochair.storage.wrapping import WRONG_PASSPHRASE, Wrapped, read_wrapped, unwrap

RING_FILE = "key.json"
RING_BROKEN = _("The file {file} is damaged. Put back a copy from a backup, then try again.").format(file=RING_FILE)
NO_WAY = _("These meetings have no passphrase and no recovery sheet. They open on their own computer.")
SLIPS = (WRONG_PASSPHRASE, CODE_LENGTH, CODE_SLIP, CODE_OTHER)
"""What is told when somebody may type again."""
WAYS = ("file", "system", "passphrase")
_MOST_BYTES = 64 * 1024
_FORMER = "wrapped"
"""What the passphrase was called while there was no recovery code."""


@dataclass(frozen=True, slots=True)
class Ring:
    """How the key is kept (see WAYS), what tells a wrong key, and the key wrapped under what a person can type.

    `name` finds it in the system's key store; `waiting` says that nothing is kept yet that needs a better place.
    """

    kept: str
    check: str
    name: str = ""
    passphrase: Wrapped | None = None
    recovery: Wrapped | None = None
    waiting: bool = False

    @property
    def can_be_typed(self) -> bool:
        """Whether a person can open it without this computer."""
        return self.passphrase is not None or self.recovery is not None

    def fits(self, key: bytes) -> bool:
        """Return whether a key is the one of this ring."""
        return hmac.compare_digest(self.check, check_of(key))


def check_of(key: bytes) -> str:
    """Return what tells a right key from a wrong one and gives nothing of it away (HMAC-SHA-256, 64 hex digits)."""
    return hmac.new(key, b"CoChair key check", hashlib.sha256).hexdigest()


def read_ring(folder: Path) -> Ring | None:
    """Return the ring of a folder, or None where there is none; raises StoreFailed."""
    path = folder / RING_FILE
    with plainly():
        if not path.exists():
            return None
        try:
            data = read_given(path, _MOST_BYTES)
        except TooBig as error:
            raise StoreFailed(RING_BROKEN) from error
    return from_bytes(data)


def write_ring(folder: Path, ring: Ring) -> None:
    """Write the ring of a folder, whole or not at all; raises StoreFailed."""
    write_whole(folder / RING_FILE, json.dumps(asdict(ring), indent=1))


def from_bytes(data: bytes) -> Ring:
    """Return the ring in a file; raises StoreFailed when it is none."""
    try:
        told: dict[str, Any] = json.loads(data)
        told.setdefault("passphrase", told.pop(_FORMER, None))
        typed = {way: read_wrapped(told[way]) if told.get(way) else None for way in ("passphrase", "recovery")}
        ring = Ring(**{**told, **typed})
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise StoreFailed(RING_BROKEN) from error
    if ring.kept not in WAYS or not isinstance(ring.name, str) or not _is_check(ring.check):
        raise StoreFailed(RING_BROKEN)
    return ring


def _is_check(told: object) -> bool:
    return isinstance(told, str) and re.fullmatch("[0-9a-f]{64}", told) is not None


def portable_bytes(ring: Ring) -> bytes:
    """Return the part of a ring that opens the meetings on any computer: what can be typed, and the check."""
    return json.dumps(asdict(replace(ring, kept="passphrase", name="", waiting=False))).encode()


def typed_key(ring: Ring, typed: str) -> bytes:
    """Return the key for typed words: the passphrase or the recovery code; raises StoreFailed that says which slip."""
    if ring.passphrase is not None:
        for words in dict.fromkeys((typed, typed.strip())):  # what was pasted may have a space at its end
            with suppress(StoreFailed):
                return unwrap(ring.passphrase, words)
        if ring.recovery is None or not is_like_code(typed):
            raise StoreFailed(WRONG_PASSPHRASE)
    if ring.recovery is None:
        raise StoreFailed(NO_WAY)
    code = read_code(typed)
    try:
        return unwrap(ring.recovery, code)
    except StoreFailed as failed:
        raise StoreFailed(CODE_OTHER) from failed
