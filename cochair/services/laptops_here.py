"""What the screens of several laptops need: to let another laptop in, to join one, and to see how each stands.

Every call returns at once unless it says otherwise. What a caller gives to be called may be called on any thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import LaptopNow
from cochair.services.laptop_sticks import ByLetters, ReadsStick, ToStick

DIGITS = 6
TRIES = 3


@dataclass(frozen=True, slots=True)
class CodePicture:
    """One of the two pictures of a code: the code of the picture, and the plain word for it."""

    picture: str
    words: str


CodePictures = tuple[CodePicture, CodePicture]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who shall use another laptop, and what for. `name` is that of the person, or empty."""

    role: Role
    name: str = ""
    person: PersonId | None = None
    keeps_nothing: bool = False


class CodeStands(StrEnum):
    """How a code stands: it works, its time is over, it was typed wrong too often, or a laptop joined with it."""

    OPEN = "open"
    OVER = "over"
    WRONG = "wrong"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Code:
    """The code with which one laptop can join, and what else is shown beside it."""

    wanted: Wanted
    digits: str
    pictures: CodePictures
    addresses: tuple[str, ...]
    ends: datetime
    tries_left: int = TRIES
    stands: CodeStands = CodeStands.OPEN


@dataclass(frozen=True, slots=True)
class Version:
    """One of two versions of the same line, and whose laptop it came from; an empty name is of nobody."""

    words: str
    place: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class ClashTold:
    """A line of the meeting that two laptops changed while they were apart. `about` says in words what it was."""

    number: int
    about: str
    first: Version
    second: Version


@dataclass(frozen=True, slots=True)
class FromBefore:
    """How many things of this meeting a laptop still has that are not here: done before it joined this time."""

    place: int
    name: str
    count: int


class LaptopsHere(Protocol):
    """The laptops of the meeting that is open on this one."""

    @property
    def own_place(self) -> int:
        """The place of this laptop; 0 is the one whose meeting it is."""

    @property
    def own_role(self) -> Role:
        """What this laptop is there for; the one whose meeting it is can always run it."""

    def hear(self, changed: Callable[[], None]) -> None:
        """Call a function whenever anything that can be asked here has changed."""

    def others(self) -> tuple[LaptopNow, ...]:
        """Return the other laptops as they stand."""

    def runs(self) -> int:
        """Return the place of the laptop that runs the meeting."""

    def invite(self, wanted: Wanted) -> None:
        """Make a code for another laptop; an older one ends. Raises StoreFailed."""

    def code(self) -> Code | None:
        """Return the newest code as it stands, or None where there is none."""

    def withdraw(self) -> None:
        """End the code."""

    def put_on_stick(self) -> ToStick:
        """Return what writes the invitation of the open code, without its digits. Raises StoreFailed."""

    def let_in_by_stick(self, wanted: Wanted) -> ByLetters:
        """Return an invitation for a venue without any network. Raises StoreFailed."""

    def letters(self) -> str:
        """Return the letters of the newest invitation by stick whose answer has not come, or nothing."""

    def take_out(self, place: int) -> None:
        """Take a laptop out; what it wrote stays. Raises Refused and StoreFailed."""

    def let_run(self, place: int, *, gone: bool = False) -> None:
        """Let the laptop at a place run the meeting from now on; `gone` says that the one that ran it is lost.

        Raises Refused and StoreFailed.
        """

    def to_stick(self, place: int) -> ToStick:
        """Return what writes all that this laptop has for another one. Raises StoreFailed."""

    def from_stick(self) -> ReadsStick:
        """Return what reads a file of another laptop. Raises StoreFailed."""

    def clashes(self) -> tuple[ClashTold, ...]:
        """Return the lines that two laptops changed, and of which nobody said which one is right."""

    def choose(self, number: int, *, first: bool, second: bool) -> None:
        """Say which version of a line is right, or that both are. Raises Refused and StoreFailed."""

    def from_before(self) -> tuple[FromBefore, ...]:
        """Return what other laptops still have from before, and nobody has asked for yet."""

    def bring_back(self, place: int) -> int:
        """Take in what the laptop at a place has from before; return how much of it was new. Raises StoreFailed."""

    def words(self, place: str) -> str:
        """Return what two people have typed together at a place, with all that was typed here already in it."""

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place as `seen` was changed into `words`; what another typed meanwhile stays."""


class NotJoined(StrEnum):
    """Why a laptop did not join."""

    WRONG_DIGITS = "wrong digits"
    CODE_OVER = "code over"
    NOT_FOUND = "not found"
    OTHER_VERSION = "other version"
    STRANGER = "stranger"
    BUSY = "busy"
    NOT_LET_IN = "not let in"
    NO_ADDRESS = "no address"
    NOT_A_FILE = "not a file"
    NO_STICK = "no stick"
    LETTERS_MISSING = "letters missing"
    LETTERS_SLIP = "letters slip"
    LETTERS_OTHER = "letters other"
    NOT_KEPT = "not kept"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a laptop did not join, and how often it may still try."""

    why: NotJoined
    tries_left: int = 0


@dataclass(frozen=True, slots=True)
class FoundLaptop:
    """A laptop that can be joined, with its pictures where they are known.

    `by_letters` says that it is not on any network: an invitation on a stick asks for letters, and for an answer.
    """

    id: str
    pictures: CodePictures | None = None
    by_letters: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """What this laptop is at a meeting that it has joined; `name` is that of the person who uses it."""

    meeting: MeetingId
    place: int
    role: Role
    name: str = ""
    person: PersonId | None = None
    keeps_nothing: bool = False


@dataclass(frozen=True, slots=True)
class KeptMeeting:
    """A meeting of another laptop of which something is kept on this one, told with no other laptop near.

    It has no title and no day before its agenda has come. `joined` says what this laptop was there; it is None, and
    nothing else is known, where it can not be read. `not_there` is how many lines that were written here the first
    laptop has not said it has.
    """

    meeting: MeetingId
    joined: Joined | None = None
    title: str = ""
    day: date | None = None
    has_ended: bool = False
    not_there: int = 0

    @property
    def goes_on(self) -> bool:
        """Whether there is something to go back for."""
        return self.joined is not None and (not self.has_ended or self.not_there > 0)


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What is left on a laptop that had joined, once the meeting is over; `is_gone` only after it was looked for.

    `taken_out` says that the meeting goes on without this laptop.
    """

    keeps_nothing: bool
    is_gone: bool = False
    taken_out: bool = False


Told = Callable[[Joined | Trouble], None]


class Joining(Protocol):
    """The way into a meeting of another laptop."""

    def kept(self) -> tuple[KeptMeeting, ...]:
        """Return the meetings of other laptops of which something is kept here, newest first. Raises StoreFailed."""

    def read(self, meeting: MeetingId) -> list[Entry]:
        """Return the log of one of them as it is kept here. Raises StoreFailed."""

    def take_off(self, meeting: MeetingId) -> bool:
        """Take all of a joined meeting away; return whether nothing of it is left. Raises StoreFailed."""

    def look(self, changed: Callable[[], None]) -> None:
        """Look for laptops that show a code, until `stop`; call a function when others are found."""

    def found(self) -> tuple[FoundLaptop, ...]:
        """Return the laptops that show a code now."""

    def stop(self) -> None:
        """Look no more, and give up joining."""

    def at_address(self, typed: str) -> FoundLaptop | NotJoined:
        """Return the laptop at an address that somebody typed, or what is wrong with it; nothing is sent yet."""

    def on_stick(self, file: Path) -> FoundLaptop | NotJoined:
        """Return the laptop of an invitation on a stick, or what is wrong with it. On any thread; waits for it."""

    def join(self, laptop: FoundLaptop, digits: str, told: Told) -> None:
        """Join with a code, or with the letters of a stick, and tell once how it went."""

    def answer_to(self, folder: Path) -> Path:
        """Write the answer for the other laptop, after joining by letters. On any thread.

        Waits for the stick; raises StoreFailed.
        """
