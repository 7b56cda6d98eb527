"""How the meetings are locked, and the ways to open them, as far as a person is told of it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class LockState:
    """How the meetings stand. `kept` is how they open by themselves: "file", "system" or "passphrase".

    `waiting` says that there is no meeting yet, so that nobody has been asked to lock anything.
    """

    kept: str
    passphrase: bool
    recovery: bool
    waiting: bool = False

    @property
    def unlocked(self) -> bool:
        """Whether anyone at this laptop can read what is kept."""
        return self.kept == "file" and not self.waiting

    @property
    def has_way_back(self) -> bool:
        """Whether somebody can open the meetings when this computer is gone."""
        return self.passphrase or self.recovery


class WaysIn(Protocol):
    """The ways to open the meetings; every change is on disk on return, and raises StoreFailed when it can not be."""

    def state(self) -> LockState:
        """Return how the meetings are locked now."""

    def settle(self) -> None:
        """Give the key its place before the first meeting is kept: the system's key store where one answers."""

    def use_passphrase(self, words: str) -> None:
        """Let these words open the meetings, and no other words from now on."""

    def use_code(self, code: str) -> None:
        """Let a recovery code open the meetings, and no other code from now on."""

    def use_system(self) -> bool:
        """Let the computer's own sign-in open the meetings; return whether it can."""

    def opens(self, typed: str) -> None:
        """Raise StoreFailed unless a passphrase or a recovery code is the right one."""

    def system_answers(self) -> bool:
        """Return whether the computer's own sign-in opens the meetings now."""
