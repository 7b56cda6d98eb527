"""Joining with a stick: the way to a laptop that shows a code, or, where networks are forbidden, all of it by letters.

By letters, the file is locked with a code of 12 letters that is shown on the screen, and its answer with the same. Who
finds the stick later, and even knows the letters, still can not work out what the two laptops share.
"""

import json
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cochair.services.typed_codes import bare, has_slip, in_groups, new_letters
from cochair.sync import words
from cochair.sync.addresses import Address, typed_address
from cochair.sync.cards import laptop_as_bytes, offer_as_bytes, read_guest, read_offer
from cochair.sync.codes import Pictures, read_pictures, tell_pictures
from cochair.sync.pairing import (
    Before,
    Laptop,
    Offer,
    Paired,
    for_the_first_time,
    goes_on_at,
    pair_with_guest,
    pair_with_host,
)
from cochair.sync.share_file import ShareFile, ShareKind, StickFailed, StickTrouble, read_share, write_share

LETTERS, GROUP = 12, 4
_ROUNDS, _KIBIBYTES, _LANES = 3, 65_536, 4
"""The second recommended setting of RFC 9106, as for a passphrase."""
_SALT, _PUBLIC, _TAG = 16, 32, 16
_NO_NONCE = bytes(12)
"""Every key locks one file and no more."""
_MOST_BYTES = 1 << 16
_MOST_ADDRESSES = 32


@dataclass(frozen=True, slots=True)
class StickInvitation:
    """Where a laptop is that shows a code. The digits are not on the stick."""

    pictures: Pictures
    addresses: tuple[Address, ...]


def write_invitation(folder: Path, invitation: StickInvitation) -> Path:
    """Write where to join into a folder, and return the file; raises StickFailed."""
    told = [tell_pictures(invitation.pictures), *(each.with_port() for each in invitation.addresses)]
    return write_share(folder, words.INVITATION, ShareFile(ShareKind.INVITATION, b"", json.dumps(told).encode()))


def open_invitation(file: Path) -> "StickInvitation | LettersInvitation":
    """Return what an invitation on a stick says; raises StickFailed."""
    share = read_share(file, {ShareKind.INVITATION, ShareKind.LETTERS})
    if len(share.body) > _MOST_BYTES:
        raise StickFailed(StickTrouble.DAMAGED)
    if share.kind is ShareKind.INVITATION:
        return _read_invitation(share.body)
    if len(share.body) <= _SALT:
        raise StickFailed(StickTrouble.DAMAGED)
    return LettersInvitation(share)


def _read_invitation(body: bytes) -> StickInvitation:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise StickFailed(StickTrouble.DAMAGED) from error
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told) or len(told) > _MOST_ADDRESSES:
        raise StickFailed(StickTrouble.DAMAGED)
    pictures = read_pictures(told[0]) if told else None
    found = tuple(each for text in told[1:] if (each := typed_address(text)) is not None)
    if pictures is None or not found:
        raise StickFailed(StickTrouble.DAMAGED)
    return StickInvitation(pictures, found)


class InvitationByLetters:
    """An invitation for a venue with no network, as the laptop makes it whose meeting it is. One laptop may answer."""

    def __init__(self, offer: Offer, own: Laptop) -> None:
        """Make new letters; takes a fifth of a second."""
        code, salt = new_letters(LETTERS), secrets.token_bytes(_SALT)
        self.letters = in_groups(code, GROUP)
        self._offer, self._own = offer, own
        self._private = X25519PrivateKey.generate()
        self._lock = _lock(code, salt)
        public = self._private.public_key().public_bytes_raw()
        sealed = _seal(self._lock, "invitation", public + offer_as_bytes(offer, own), b"")
        tag = sha256(f"{own.device} {offer.meeting}".encode()).digest()[:_TAG]
        self._share = ShareFile(ShareKind.LETTERS, tag, salt + sealed)
        self._answer: ShareFile | None = None

    def write(self, folder: Path) -> Path:
        """Write the invitation into a folder, and return the file; raises StickFailed."""
        return write_share(folder, words.LETTERS, self._share)

    def is_answered(self) -> bool:
        """Return whether a laptop has answered it."""
        return self._answer is not None

    def read_answer(self, file: Path) -> Paired:
        """Return the laptop that has answered; raises StickFailed, and for a second laptop as well."""
        answer = read_share(file, {ShareKind.ANSWER})
        about = _about(self._share)
        if answer.tag != about[:_TAG]:
            raise StickFailed(StickTrouble.OTHER_PAIR)
        if self._answer not in (None, answer):
            raise StickFailed(StickTrouble.USED)
        public, sealed = answer.body[:_PUBLIC], answer.body[_PUBLIC:]
        told = _unseal(self._lock, _answer_of(public), sealed, about)
        try:
            shared = self._private.exchange(X25519PublicKey.from_public_bytes(public))
            guest = read_guest(told)
        except ValueError as error:
            raise StickFailed(StickTrouble.DAMAGED) from error
        if guest.device == self._own.device:
            raise StickFailed(StickTrouble.OWN_FILE)
        self._answer = answer
        return pair_with_guest(self._offer, guest, _secret(self._lock + shared, about + public))


@dataclass(frozen=True, slots=True)
class Answered:
    """A laptop that has joined by letters, and the answer that goes back on the stick."""

    paired: Paired
    answer: ShareFile

    def write(self, folder: Path) -> Path:
        """Write the answer into a folder, and return the file; raises StickFailed."""
        return write_share(folder, words.ANSWER, self.answer)


@dataclass(frozen=True, slots=True)
class LettersInvitation:
    """An invitation that letters open, as another laptop finds it on a stick."""

    share: ShareFile

    def join(self, typed: str, own: Laptop, before: Before = for_the_first_time) -> Answered:
        """Open it with the letters that somebody typed; raises StickFailed. Takes a fifth of a second."""
        lock = _lock(_read_letters(typed), self.share.body[:_SALT])
        told = _unseal(lock, "invitation", self.share.body[_SALT:], b"")
        private = X25519PrivateKey.generate()
        public = private.public_key().public_bytes_raw()
        try:
            shared = private.exchange(X25519PublicKey.from_public_bytes(told[:_PUBLIC]))
            offer, host = read_offer(told[_PUBLIC:])
        except ValueError as error:
            raise StickFailed(StickTrouble.DAMAGED) from error
        if host.device == own.device:
            raise StickFailed(StickTrouble.OWN_FILE)
        own = before(offer.meeting) or own
        about = _about(self.share)
        sealed = _seal(lock, _answer_of(public), laptop_as_bytes(own), about)
        paired = pair_with_host(offer, host, _secret(lock + shared, about + public), goes_on_at(offer))
        return Answered(paired, ShareFile(ShareKind.ANSWER, about[:_TAG], public + sealed))


def _read_letters(typed: str) -> str:
    code = bare(typed)
    if len(code) != LETTERS:
        raise StickFailed(StickTrouble.LETTERS_MISSING)
    if has_slip(code):
        raise StickFailed(StickTrouble.LETTERS_SLIP)
    return code


def _lock(code: str, salt: bytes) -> bytes:
    return hash_secret_raw(code.encode("ascii"), salt, _ROUNDS, _KIBIBYTES, _LANES, 32, Type.ID)


def _about(share: ShareFile) -> bytes:
    """Return what an answer is bound to: this invitation, byte by byte."""
    return sha256(share.as_bytes()).digest()


def _answer_of(public: bytes) -> str:
    """Return the use of the key for one answer: who answers twice uses another one."""
    return f"answer {public.hex()}"


def _key(lock: bytes, use: str) -> bytes:
    return HKDF(SHA256(), 32, b"CoChair joins by letters", use.encode()).derive(lock)


def _seal(lock: bytes, use: str, told: bytes, about: bytes) -> bytes:
    return AESGCM(_key(lock, use)).encrypt(_NO_NONCE, told, about)


def _unseal(lock: bytes, use: str, sealed: bytes, about: bytes) -> bytes:
    try:
        return AESGCM(_key(lock, use)).decrypt(_NO_NONCE, sealed, about)
    except (InvalidTag, ValueError) as error:
        raise StickFailed(StickTrouble.LETTERS_OTHER) from error


def _secret(key: bytes, about: bytes) -> bytes:
    return HKDF(SHA256(), 32, about, b"CoChair joins by letters, stick").derive(key)
