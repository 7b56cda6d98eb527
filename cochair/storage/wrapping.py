"""A key wrapped under a passphrase: argon2id makes the wrapping key, AES-GCM tells a wrong passphrase from damage."""

import secrets
import unicodedata
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cochair.domain.language import _
from cochair.services.ports import StoreFailed

WRONG_PASSPHRASE = _("This passphrase does not fit these meetings. Please type it again.")
NO_PASSPHRASE = _("The passphrase is empty. Please type some words that you will remember.")
_ROUNDS, _KIBIBYTES, _LANES = 3, 65536, 4
"""The second recommended setting of RFC 9106; 0.16 s on the machine it was measured on (storage.md, section 3)."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A wrapped key with all that is needed to unwrap it except the passphrase; bytes as hex digits."""

    salt: str
    nonce: str
    sealed: str
    rounds: int
    kibibytes: int
    lanes: int


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
    typed = unicodedata.normalize("NFC", passphrase).encode()  # keyboards differ in how they send an accent
    return hash_secret_raw(typed, salt, rounds, kibibytes, lanes, 32, Type.ID)
