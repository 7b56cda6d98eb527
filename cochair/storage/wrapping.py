"""A key wrapped under a passphrase: argon2id makes the wrapping key, AES-GCM tells a wrong passphrase from damage."""

import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cochair.domain.language import _
from cochair.services.ports import StoreFailed

WRONG_PASSPHRASE = _("This passphrase does not fit these meetings. Please type it again.")
NO_PASSPHRASE = _("The passphrase is empty. Please type some words that you will remember.")
_ROUNDS, _KIBIBYTES, _LANES = 3, 65536, 4
"""The second recommended setting of RFC 9106; 0.16 s on the machine it was measured on (storage.md, section 3)."""
_LENGTHS = (16, 12, 48)
"""Bytes of a salt, a nonce and a sealed key."""
_MOST = (12, 4 * _KIBIBYTES, 16)
"""More than this no CoChair would write; a file that asks for more is not ours."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A wrapped key with all that is needed to unwrap it except the passphrase; bytes as hex digits."""

    salt: str
    nonce: str
    sealed: str
    rounds: int
    kibibytes: int
    lanes: int


def read_wrapped(told: Mapping[str, Any]) -> Wrapped:
    """Return a wrapped key from a file; raises ValueError or TypeError when it is none, or would take too long."""
    wrapped = Wrapped(**told)
    lengths = tuple(len(bytes.fromhex(text)) for text in (wrapped.salt, wrapped.nonce, wrapped.sealed))
    numbers = (wrapped.rounds, wrapped.kibibytes, wrapped.lanes)
    if lengths != _LENGTHS or not all(type(n) is int and 0 < n <= most for n, most in zip(numbers, _MOST, strict=True)):
        raise ValueError
    if wrapped.kibibytes < 8 * wrapped.lanes:
        raise ValueError
    return wrapped


def wrap(key: bytes, passphrase: str) -> Wrapped:
    """Wrap a key; raises StoreFailed when the passphrase is empty."""
    if not passphrase.strip():
        raise StoreFailed(NO_PASSPHRASE)
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    outer = _outer(passphrase, salt, _ROUNDS, _KIBIBYTES, _LANES)
    sealed = AESGCM(outer).encrypt(nonce, key, None)
    return Wrapped(salt.hex(), nonce.hex(), sealed.hex(), _ROUNDS, _KIBIBYTES, _LANES)


def unwrap(wrapped: Wrapped, passphrase: str) -> bytes:
    """Return the key; raises StoreFailed when the passphrase is not the one it was wrapped with."""
    outer = _outer(passphrase, bytes.fromhex(wrapped.salt), wrapped.rounds, wrapped.kibibytes, wrapped.lanes)
    try:
        return AESGCM(outer).decrypt(bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.sealed), None)
    except InvalidTag as error:
        raise StoreFailed(WRONG_PASSPHRASE) from error


def _outer(passphrase: str, salt: bytes, rounds: int, kibibytes: int, lanes: int) -> bytes:
    typed = unicodedata.normalize("NFC", passphrase).encode(
        "utf-8", "surrogatepass"
    )  # keyboards differ in how they send an accent
    return hash_secret_raw(typed, salt, rounds, kibibytes, lanes, 32, Type.ID)
