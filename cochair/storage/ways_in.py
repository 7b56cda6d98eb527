"""The ways to open the meetings, kept in the ring of a folder while its store is open."""

import secrets
from dataclasses import replace
from pathlib import Path

from cochair.services.locking import LockState
from cochair.services.ports import StoreFailed
from cochair.storage import vault
from cochair.storage.errors import WRONG_KEY
from cochair.storage.folders import beside_program
from cochair.storage.keys import drop_key_file, is_unlocked
from cochair.storage.recovery_code import new_code, read_code
from cochair.storage.ring import Ring, check_of, read_ring, typed_key, write_ring
from cochair.storage.wrapping import wrap


class StoredWays:
    """The WaysIn of a folder, for the key that has just opened it."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Read the ring; a folder from before there were rings has its key in a file."""
        self._folder, self._key = folder, key
        self._ring = read_ring(folder) or Ring("file", check_of(key))

    def state(self) -> LockState:
        """Return how the meetings are locked now."""
        ring = self._ring
        return LockState(ring.kept, ring.passphrase is not None, ring.recovery is not None, ring.waiting)

    def settle(self) -> None:
        """Give the key its place before the first meeting is kept: the system's key store where one answers."""
        if self._ring.waiting and not self.use_system():
            self._keep(replace(self._ring, waiting=False))

    def use_passphrase(self, words: str) -> None:
        """Let these words open the meetings, and no other words from now on; a key file goes."""
        kept = "passphrase" if self._ring.kept == "file" else self._ring.kept
        self._keep(replace(self._ring, kept=kept, passphrase=wrap(self._key, words), waiting=False))
        drop_key_file(self._folder)

    def fresh_code(self) -> str:
        """Return a new recovery code in groups, which opens nothing yet."""
        return new_code()

    def use_code(self, code: str) -> None:
        """Let a recovery code open the meetings, and no other code from now on."""
        self._keep(replace(self._ring, recovery=wrap(self._key, read_code(code))))

    def use_system(self) -> bool:
        """Let the computer's own sign-in open the meetings, and return whether it can; a key file goes then.

        It can not on a stick, which must open on another computer too.
        """
        beside = beside_program()
        if beside is not None and self._folder.is_relative_to(beside):
            return False
        name = f"meetings-{secrets.token_hex(8)}"
        if not vault.keep(name, self._key):
            return False
        self._keep(replace(self._ring, kept="system", name=name, waiting=False))
        drop_key_file(self._folder)
        return True

    def opens(self, typed: str) -> None:
        """Raise StoreFailed unless a passphrase or a recovery code is the right one."""
        if typed_key(self._ring, typed) != self._key:
            raise StoreFailed(WRONG_KEY)

    def system_answers(self) -> bool:
        """Return whether the computer's own sign-in opens the meetings now."""
        return self._ring.kept == "system" and vault.find(self._ring.name) == self._key

    def tidy(self) -> None:
        """Take away a key file that a power cut let lie, when the key can be had in another way; raises StoreFailed."""
        if (
            self._ring.kept != "file"
            and is_unlocked(self._folder)
            and (self._ring.can_be_typed or self.system_answers())
        ):
            drop_key_file(self._folder)

    def _keep(self, ring: Ring) -> None:
        write_ring(self._folder, ring)
        self._ring = ring
