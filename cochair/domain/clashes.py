"""Two laptops changed the same line while apart: both versions, until somebody says which is right."""

from dataclasses import dataclass

from cochair.domain.events import ActionReported, CarriedReported, Entry
from cochair.domain.records import Record


@dataclass(frozen=True, slots=True)
class Version:
    """One of two versions, and the place of the laptop that it came from.

    It is a line, or what came of an action; a line that was taken out has neither.
    """

    place: int
    record: Record | None = None
    report: ActionReported | CarriedReported | None = None


@dataclass(frozen=True, slots=True)
class PutIn:
    """A note that was typed together as somebody put it in first: its number, its words, and the act that did it."""

    number: int
    words: str
    act: int


@dataclass(frozen=True, slots=True)
class PutInAgain:
    """Somebody else put the same note in too, with the act `act`; `number` is that of the first.

    Who changes what they put in has seen the words of the act `over`.
    """

    number: int
    act: int
    over: int


@dataclass(frozen=True, slots=True)
class Clash:
    """`first` stands and `second` waits. `number` is that of the line, below 0 for an action from before.

    `entry` is what made the second.
    """

    number: int
    first: Version
    second: Version
    entry: Entry
