"""All that one laptop has of a meeting, as a file for another one, where networks are forbidden."""

import hmac
import json
import secrets
import zlib
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cochair.services.laptop_ports import LogRow, Pair
from cochair.sync import words
from cochair.sync.share_file import (
    MOST_BYTES,
    ShareFile,
    ShareKind,
    StickFailed,
    StickTrouble,
    read_share,
    write_share,
)

_NONCE, _TAG = 12, 16
_MOST_NUMBER = 2**63
_MOST_WORD = 200


def write_exchange(
    pair: Pair, own_device: str, rows: Sequence[LogRow], folder: Path, *, day: str, name: str = ""
) -> Path:
    """Write rows for the other laptop of a pair, and return the file; raises StickFailed.

    `day` is that of the meeting in words, and `name` is that of the person who uses this laptop.
    """
    number = pair.place + 1 if pair.is_host else 1
    title = words.FROM_PERSON.format(day=day, name=name) if name else words.FROM_LAPTOP.format(day=day, number=number)
    return write_share(folder, title, sealed_rows(pair, own_device, _told(rows)))


def read_exchange(pair: Pair, file: Path) -> list[LogRow]:
    """Return the rows that the other laptop of a pair wrote; raises StickFailed. Nothing of this laptop is changed."""
    share = read_share(file, {ShareKind.ROWS})
    if not _is_tag(share, pair, out=False):
        is_own = _is_tag(share, pair, out=True)
        raise StickFailed(StickTrouble.OWN_FILE if is_own else StickTrouble.OTHER_PAIR)
    way, nonce, sealed = _way(pair, out=False), share.body[:_NONCE], share.body[_NONCE:]
    try:
        packed = AESGCM(_secret(pair, f"{way} rows")).decrypt(nonce, sealed, _about(pair, way, pair.device))
    except (InvalidTag, ValueError) as error:
        raise StickFailed(StickTrouble.DAMAGED) from error
    return _unpack(packed)


def sealed_rows(pair: Pair, own_device: str, told: bytes) -> ShareFile:
    """Return rows that are told as bytes, locked for the other laptop of a pair."""
    nonce, way = secrets.token_bytes(_NONCE), _way(pair, out=True)
    sealed = AESGCM(_secret(pair, f"{way} rows")).encrypt(nonce, zlib.compress(told, 6), _about(pair, way, own_device))
    return ShareFile(ShareKind.ROWS, _tag(pair, out=True), nonce + sealed)


def _way(pair: Pair, *, out: bool) -> str:
    """Return which way a file goes. In what goes out, the other one is who it goes to."""
    return "to host" if pair.is_host is out else "from host"


def _tag(pair: Pair, *, out: bool) -> bytes:
    """Return what only the two of a pair know a file by."""
    return _secret(pair, f"{_way(pair, out=out)} tag")[:_TAG]


def _is_tag(share: ShareFile, pair: Pair, *, out: bool) -> bool:
    return hmac.compare_digest(share.tag, _tag(pair, out=out))


def _secret(pair: Pair, use: str) -> bytes:
    return HKDF(SHA256(), 32, b"CoChair stick", use.encode()).derive(pair.secret)


def _about(pair: Pair, way: str, writer: str) -> bytes:
    return json.dumps(["CoChair stick", 1, way, pair.meeting, pair.place, writer]).encode()


def _told(rows: Sequence[LogRow]) -> bytes:
    listed = [[row.device, row.seq, row.hlc, row.act, row.at, row.kind, row.body] for row in rows]
    told = json.dumps(listed, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    if len(told) > MOST_BYTES:
        raise StickFailed(StickTrouble.TOO_BIG)
    return told


def _unpack(packed: bytes) -> list[LogRow]:
    opened = zlib.decompressobj()
    try:
        data = opened.decompress(packed, MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise StickFailed(StickTrouble.TOO_BIG)
        told = json.loads(data.decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError, RecursionError) as error:
        raise StickFailed(StickTrouble.DAMAGED) from error
    if not opened.eof or not isinstance(told, list):
        raise StickFailed(StickTrouble.DAMAGED)
    return [_row(each) for each in told]


def _row(told: object) -> LogRow:
    if not isinstance(told, list) or [type(part) for part in told] != [str, int, int, int, str, str, str]:
        raise StickFailed(StickTrouble.DAMAGED)
    device, seq, hlc, act, at, kind, body = told
    is_short = all(0 < len(word) <= _MOST_WORD for word in (device, at, kind))
    if not is_short or not all(0 <= number < _MOST_NUMBER for number in (seq, hlc, act)):
        raise StickFailed(StickTrouble.DAMAGED)
    return LogRow(device, seq, hlc, act, at, kind, body)
