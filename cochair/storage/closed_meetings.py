"""Each meeting that has ended, in a signed and locked file of its own, which needs no database to be read.

A file is a line that names the kind, a line that tells whether the meeting changed, 12 bytes of nonce, and JSON locked
with AES-GCM: `told` (JSON again, as text), `signature` and `public_key` (Ed25519).  Both keys come from the key of the
store by HKDF-SHA-256, so whoever can open the meetings can check them, and nobody else can make them.
"""

import hmac
import json
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cochair.services.given_file import TooBig, read_given
from cochair.services.ports import StoreFailed
from cochair.storage.clock import wall
from cochair.storage.copy_file import HALF
from cochair.storage.copy_sentences import CHANGED_MEETING
from cochair.storage.database import Connection
from cochair.storage.errors import plainly
from cochair.storage.files import make_folder, say_taken, settle, write_bytes

FOLDER, ENDING = "meetings", ".meeting"
_KIND = b"CoChair meeting 1\n"
_NONCE, _MARK = 12, 64
_MOST_BYTES = 50_000_000
"""A long meeting has under 1 million."""
_ENDED = "SELECT id, board, title, starts FROM meeting WHERE state = 'ended' ORDER BY id"
_ENTRIES = """SELECT device, seq, hlc, act, at, kind, body FROM event WHERE meeting = ? ORDER BY hlc, device, seq"""
_COLUMNS = ("device", "seq", "hlc", "act", "at", "kind", "body")


@dataclass(frozen=True, slots=True)
class ClosedMeeting:
    """A meeting as it was kept: its row, and its entries as rows of the log."""

    meeting: dict[str, Any]
    entries: tuple[dict[str, Any], ...]


def keep_closed(connection: Connection, key: bytes, place: Path, go_on: Callable[[], None] = lambda: None) -> None:
    """Keep every meeting that has ended as it is now, and no other; raises StoreFailed.

    Before each meeting `go_on` may raise StoreFailed, and what is kept so far is whole.
    """
    folder = place / FOLDER
    make_folder(folder)
    wanted = set()
    for meeting, board, title, starts in connection.rows(_ENDED):
        go_on()
        path, taken = folder / f"{re.sub('[^0-9A-Za-z-]', '_', meeting)}{ENDING}", wall()
        entries = [dict(zip(_COLUMNS, row, strict=True)) for row in connection.rows(_ENTRIES, (meeting,))]
        row = {"id": meeting, "board": board, "title": title, "starts": starts}
        told = json.dumps({"meeting": row, "entries": entries}, ensure_ascii=False, sort_keys=True)
        if _mark_in(path) != _mark_of(told, key):
            half = path.with_name(path.name + HALF)
            write_bytes(half, _sealed(told, key))
            say_taken(half, taken)
            with plainly():
                half.replace(path)
        wanted.add(path)
    with plainly():
        settle(folder)
        for path in {*folder.glob(f"*{ENDING}"), *folder.glob(f"*{ENDING}{HALF}")} - wanted:
            path.unlink()


def read_closed(path: Path, key: bytes) -> ClosedMeeting:
    """Return a meeting, its signature checked; raises StoreFailed when it is not as CoChair kept it."""
    try:
        with plainly():
            data = read_given(path, _MOST_BYTES)
        at = len(_KIND) + _MARK + 1
        if not data.startswith(_KIND):
            raise ValueError
        opened = json.loads(AESGCM(_derived(key, b"lock")).decrypt(data[at : at + _NONCE], data[at + _NONCE :], None))
        signature, told = bytes.fromhex(opened["signature"]), opened["told"]
        _signer(key).public_key().verify(signature, told.encode())
        whole = json.loads(told)
        return ClosedMeeting(whole["meeting"], tuple(whole["entries"]))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        TooBig,
        InvalidTag,
        InvalidSignature,
    ) as error:
        raise StoreFailed(CHANGED_MEETING.format(file=path.name)) from error


def closed_in(place: Path, key: bytes) -> list[ClosedMeeting]:
    """Return every kept meeting that is whole."""
    found = []
    for path in sorted((place / FOLDER).glob(f"*{ENDING}")):
        with suppress(StoreFailed):
            found.append(read_closed(path, key))
    return found


def faults_in(place: Path, key: bytes) -> list[str]:
    """Return one plain sentence for each kept meeting that is not as CoChair kept it."""
    found = []
    for path in sorted((place / FOLDER).glob(f"*{ENDING}")):
        try:
            read_closed(path, key)
        except StoreFailed as failed:
            found.append(str(failed))
    return found


def _sealed(told: str, key: bytes) -> bytes:
    signer, nonce = _signer(key), secrets.token_bytes(_NONCE)
    whole = {
        "told": told,
        "signature": signer.sign(told.encode()).hex(),
        "public_key": signer.public_key().public_bytes_raw().hex(),
    }
    locked = AESGCM(_derived(key, b"lock")).encrypt(nonce, json.dumps(whole, ensure_ascii=False).encode(), None)
    return _KIND + _mark_of(told, key) + b"\n" + nonce + locked


def _mark_of(told: str, key: bytes) -> bytes:
    """Return what tells whether a meeting changed, and nothing else about it."""
    return hmac.new(_derived(key, b"mark"), told.encode(), sha256).hexdigest().encode()


def _mark_in(path: Path) -> bytes:
    with plainly():
        if not path.exists():
            return b""
        with path.open("rb") as file:
            return file.read(len(_KIND) + _MARK).removeprefix(_KIND)


def _signer(key: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(_derived(key, b"sign"))


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, None, b"CoChair closed meeting: " + purpose).derive(key)
