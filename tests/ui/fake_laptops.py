"""Laptops of a meeting that are only made up: what a test sets is what the screens show, and what they ask is kept."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import OWN_PLACE, Role
from cochair.services.laptop_ports import LaptopNow, Link
from cochair.services.laptop_sticks import ByLetters, FromStick, ReadsStick, ToStick
from cochair.services.laptops_here import (
    ClashTold,
    Code,
    CodePicture,
    CodePictures,
    CodeStands,
    FoundLaptop,
    FromBefore,
    Joined,
    KeptMeeting,
    NotJoined,
    Told,
    Trouble,
    Version,
    Wanted,
)
from cochair.services.ports import Clock, StoreFailed
from cochair.services.typed_together import both

FROG_AND_BICYCLE: CodePictures = (CodePicture("1F438", "frog"), CodePicture("1F6B2", "bicycle"))
DIGITS, LETTERS = "482917", "KTM4 9QRX 2HBD"
FOUND = FoundLaptop("one", FROG_AND_BICYCLE)
ADDRESS = "192.168.1.5"


def ann(link: Link = Link.HERE, role: Role = Role.WRITES, heard: datetime | None = None) -> LaptopNow:
    """Ann's laptop, as it stands."""
    return LaptopNow(1, "Ann", role, link, heard)


def clash(number: int = 1) -> ClashTold:
    """Two versions of the same line."""
    first = Version("The bus does not stop at the hospital.", 0)
    return ClashTold(number, "The note about buses", first, Version("No bus stops at the hospital.", 1, "Ann"))


@dataclass
class FakeLaptops:
    """Lets a code be typed at once, and does at once what it is asked."""

    clock: Clock
    own_place: int = OWN_PLACE
    own_role: Role = Role.RUNS
    runner: int = OWN_PLACE
    laptops: tuple[LaptopNow, ...] = ()
    open_code: Code | None = None
    two: tuple[ClashTold, ...] = ()
    before: tuple[FromBefore, ...] = ()
    asked: list[tuple[object, ...]] = field(default_factory=list)
    typed: dict[str, str] = field(default_factory=dict)
    refusal: str = ""
    on_stick: int = 2
    _changed: list[Callable[[], None]] = field(default_factory=list)

    def hear(self, changed: Callable[[], None]) -> None:
        self._changed.append(changed)

    def tell(self) -> None:
        """Tell that something has changed."""
        for changed in self._changed:
            changed()

    def show(self, *laptops: LaptopNow) -> None:
        """Let the other laptops stand so."""
        self.laptops = laptops
        self.tell()

    def others(self) -> tuple[LaptopNow, ...]:
        return self.laptops

    def runs(self) -> int:
        return self.runner

    def invite(self, wanted: Wanted) -> None:
        self._do("invite", wanted)
        ends = self.clock.now() + timedelta(minutes=2)
        self.open_code = Code(wanted, DIGITS, FROG_AND_BICYCLE, (ADDRESS,), ends)
        self.tell()

    def stands(self, stands: CodeStands, tries_left: int = 3) -> None:
        """Let the code stand so."""
        assert self.open_code is not None
        self.open_code = replace(self.open_code, stands=stands, tries_left=tries_left)
        self.tell()

    def code(self) -> Code | None:
        return self.open_code

    def withdraw(self) -> None:
        self._do("withdraw")
        self.open_code = None
        self.tell()

    def put_on_stick(self) -> ToStick:
        return self._writes("join.cochair-join", "invitation")

    def let_in_by_stick(self, wanted: Wanted) -> ByLetters:
        return ByLetters(LETTERS, self._writes("join.cochair-join", "by stick", wanted), self.withdraw)

    def letters(self) -> str:
        return ""

    def take_out(self, place: int) -> None:
        self._do("out", place)
        self.show(*(laptop for laptop in self.laptops if laptop.place != place))

    def let_run(self, place: int, *, gone: bool = False) -> None:
        self._do("run", place, gone)
        self.runner = place
        self.tell()

    def to_stick(self, place: int) -> ToStick:
        return self._writes("all.cochair-share", "to stick", place)

    def from_stick(self) -> ReadsStick:
        def read(file: Path) -> FromStick:
            is_answer = file.name.startswith("answer")
            self._do("answer" if is_answer else "from stick", file)
            return FromStick(lambda: 1 if is_answer else self.on_stick, lets_in=is_answer)

        return read

    def _writes(self, name: str, *what: object) -> ToStick:
        def write(folder: Path) -> Path:
            self._do(*what, folder)
            return folder / name

        return write

    def from_before(self) -> tuple[FromBefore, ...]:
        return self.before

    def bring_back(self, place: int) -> int:
        self._do("bring back", place)
        self.before = tuple(each for each in self.before if each.place != place)
        self.tell()
        return 1

    def clashes(self) -> tuple[ClashTold, ...]:
        return self.two

    def choose(self, number: int, *, first: bool, second: bool) -> None:
        self._do("choose", number, first, second)
        self.two = tuple(clash for clash in self.two if clash.number != number)
        self.tell()

    def words(self, place: str) -> str:
        return self.typed.get(place, "")

    def type_words(self, place: str, seen: str, words: str) -> None:
        self._do("type", place, words)
        self.typed[place] = both(seen, words, self.words(place))

    def other_types(self, place: str, words: str) -> None:
        """Let somebody type on another laptop."""
        self.typed[place] = words
        self.tell()

    def _do(self, *asked: object) -> None:
        if self.refusal:
            raise StoreFailed(self.refusal)
        self.asked.append(asked)


@dataclass
class FakeJoining:
    """Finds what it is told to find, and joins with the right digits."""

    joined: Joined = Joined(MeetingId("m1"), 1, Role.WRITES, "Ann", keeps_nothing=True)  # noqa: RUF009
    laptops: tuple[FoundLaptop, ...] = (FOUND,)
    troubles: list[Trouble] = field(default_factory=list)
    asked: list[tuple[object, ...]] = field(default_factory=list)
    tries_left: int = 3
    by_letters: bool = False
    kept_here: tuple[KeptMeeting, ...] = ()
    logs: dict[MeetingId, list[Entry]] = field(default_factory=dict)
    _changed: Callable[[], None] | None = None

    def keeps(self) -> bool:
        return bool(self.kept_here)

    def kept(self) -> tuple[KeptMeeting, ...]:
        return self.kept_here

    def read(self, meeting: MeetingId) -> list[Entry]:
        return self.logs[meeting]

    def take_off(self, meeting: MeetingId) -> bool:
        self.kept_here = tuple(kept for kept in self.kept_here if kept.meeting != meeting)
        return True

    def look(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def find(self, *laptops: FoundLaptop) -> None:
        """Let other laptops be found."""
        self.laptops = laptops
        if self._changed is not None:
            self._changed()

    def found(self) -> tuple[FoundLaptop, ...]:
        return self.laptops

    def stop(self) -> None:
        self.asked.append(("stop",))

    def at_address(self, typed: str) -> FoundLaptop | NotJoined:
        return FoundLaptop(typed) if typed == ADDRESS else NotJoined.NO_ADDRESS

    def on_stick(self, file: Path) -> FoundLaptop | NotJoined:
        if file.suffix != ".cochair-join":
            return NotJoined.NOT_A_FILE
        return FoundLaptop(str(file), FROG_AND_BICYCLE, by_letters=self.by_letters)

    def join(self, laptop: FoundLaptop, digits: str, told: Told) -> None:
        self.asked.append(("join", laptop.id, digits))
        if self.troubles:
            told(self.troubles.pop(0))
        elif digits in (DIGITS, LETTERS):
            told(self.joined)
        else:
            self.tries_left -= 1
            told(Trouble(NotJoined.WRONG_DIGITS, self.tries_left))

    def answer_to(self, folder: Path) -> Path:
        self.asked.append(("answer", folder))
        return folder / "answer.cochair-join"
