"""How the meetings are locked, and the ways to open them, as far as a person is told of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from cochair.domain.meeting import Phase
from cochair.domain.refused import Unclear
from cochair.services import locking_sentences as say
from cochair.services.home_sentences import UNLOCKED
from cochair.services.ports import Library

LEAST_LETTERS = 8
LIVE = timedelta(hours=24)
"""A meeting that began longer ago is one that nobody ended."""
LOCK_AFTER = (0, 5, 15, 30)
"""Minutes without a touch after which CoChair may lock; 0 is never."""
_SETTING = "lock after"


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

    def fresh_code(self) -> str:
        """Return a new recovery code in groups, which opens nothing yet."""

    def use_code(self, code: str) -> None:
        """Let a recovery code open the meetings, and no other code from now on."""

    def use_system(self) -> bool:
        """Let the computer's own sign-in open the meetings; return whether it can."""

    def opens(self, typed: str) -> None:
        """Raise StoreFailed unless a passphrase or a recovery code is the right one."""

    def system_answers(self) -> bool:
        """Return whether the computer's own sign-in opens the meetings now."""


def told(state: LockState) -> tuple[str, ...]:
    """Return how the meetings are locked and what opens them, a sentence each."""
    how = {"file": UNLOCKED, "system": say.BY_SYSTEM, "passphrase": say.BY_WORDS}[state.kept]
    lines = [how]
    if state.passphrase and state.kept != "passphrase":
        lines.append(say.WORDS_TOO)
    if state.recovery:
        lines.append(say.HAS_SHEET)
    elif not state.passphrase:
        lines.append(say.NO_WAY_BACK)
    return tuple(lines)


def use_own_words(ways: WaysIn, typed: str) -> None:
    """Let typed words open the meetings; raises Unclear when they are too short, and StoreFailed."""
    if len(typed.strip()) < LEAST_LETTERS:
        raise Unclear(say.TOO_SHORT)
    ways.use_passphrase(typed.strip())


def asks_first(ways: WaysIn, library: Library, now: datetime) -> bool:
    """Return whether a way back must be made before private things are kept; never while a meeting goes on."""
    return not (ways.state().has_way_back or goes_on(library, now))


def goes_on(library: Library, now: datetime) -> bool:
    """Return whether a meeting goes on; raises StoreFailed."""
    return any(row.state == Phase.RUNNING and now - row.starts < LIVE for row in library.meetings())


def lock_after(library: Library) -> int:
    """Return after how many minutes without a touch CoChair locks, 0 for never; raises StoreFailed."""
    kept = library.setting(_SETTING)
    return int(kept) if kept.isdecimal() and int(kept) in LOCK_AFTER else 0


def keep_lock_after(library: Library, minutes: int) -> None:
    """Keep after how many minutes CoChair locks; raises StoreFailed."""
    library.keep_setting(_SETTING, str(minutes))
