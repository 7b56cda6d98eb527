"""How two laptops with the same six digits come to one key, and strangers to none: SPAKE2, and a proof both ways.

The one that joins proves first: who only guesses learns nothing that was not counted. What is overheard, and what a
wrong guess is told, fits every code.
"""

import hmac
from dataclasses import dataclass, field
from enum import Enum
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from spake2 import SPAKE2_A, SPAKE2_B, SPAKEError
from spake2.ed25519_basic import NotOnCurve

from cochair.sync.pairing import VERSION, NotPaired, Unpaired

_MAGIC = b"CoChair joins "
_GUEST, _HOST = b"CoChair guest", b"CoChair host"
_MESSAGE = 33
PROOF = 32
_NO_NONCE = bytes(12)
"""Every key seals one message and no more."""


class Side(Enum):
    """Which of the two laptops speaks: the one that joins, or the one whose meeting it is."""

    GUEST = "guest"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Shared:
    """What two laptops share that have greeted each other. Until the proof was seen, it may be with a stranger."""

    key: bytes = field(repr=False)
    heard: bytes

    def secret(self, use: str, length: int = 32) -> bytes:
        """Return a secret for one use."""
        return HKDF(SHA256(), length, self.heard, f"CoChair joins {VERSION} {use}".encode()).derive(self.key)

    def proof(self, side: Side) -> bytes:
        """Return what only who knows the digits can send."""
        return hmac.digest(self.secret(f"proof of {side.value}"), self.heard, "sha256")

    def is_proof(self, side: Side, told: bytes) -> bool:
        """Return whether the other laptop knows the digits too."""
        return hmac.compare_digest(self.proof(side), told)

    def seal(self, use: str, told: bytes) -> bytes:
        """Lock a message; each use has one message."""
        return AESGCM(self.secret(use)).encrypt(_NO_NONCE, told, self.heard)

    def unseal(self, use: str, sealed: bytes) -> bytes:
        """Return a locked message; raises NotPaired when anything of it was changed."""
        try:
            return AESGCM(self.secret(use)).decrypt(_NO_NONCE, sealed, self.heard)
        except InvalidTag as error:
            raise NotPaired(Unpaired.STRANGER) from error


class Greeting:
    """One side of one try. A new try begins with a new greeting."""

    def __init__(self, side: Side, digits: str) -> None:
        """Take the digits that are shown or typed."""
        self._side = side
        made = (SPAKE2_A if side is Side.GUEST else SPAKE2_B)(digits.encode("ascii"), _GUEST, _HOST)
        self._spake = made
        self.hello = _MAGIC + bytes([VERSION]) + made.start()

    def hear(self, hello: bytes) -> Shared:
        """Take the greeting of the other laptop; raises NotPaired when it is none, or of another version."""
        message = read_hello(hello)
        try:
            key: bytes = self._spake.finish(message)
        except (SPAKEError, NotOnCurve, ValueError) as error:
            raise NotPaired(Unpaired.STRANGER) from error
        both = (hello, self.hello) if self._side is Side.HOST else (self.hello, hello)
        return Shared(key, sha256(b"".join(both)).digest())


def read_hello(hello: bytes) -> bytes:
    """Return the message inside a greeting; raises NotPaired when it is none, or of another version."""
    version, message = hello[len(_MAGIC) : len(_MAGIC) + 1], hello[len(_MAGIC) + 1 :]
    if not hello.startswith(_MAGIC) or not version:
        raise NotPaired(Unpaired.STRANGER)
    if version != bytes([VERSION]):
        raise NotPaired(Unpaired.OTHER_VERSION)
    if len(message) != _MESSAGE:
        raise NotPaired(Unpaired.STRANGER)
    return message
