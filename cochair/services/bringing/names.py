"""Tells names from other words, and finds the person that a name or its first letters mean."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from cochair.domain.ids import PersonId
from cochair.domain.people import Person
from cochair.domain.rules.writing import EVERYBODY

LONGEST_NAME = 60
SHORT = re.compile(r"[A-Z]{2,4}")
"""First letters that stand for a person, such as TS."""
_SMALL = frozenset(("de", "da", "di", "du", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "y", "e"))
_NOBODY = EVERYBODY | frozenset(
    "none nobody apologies present chair chairs co-chair co-chairs council board group members member team officer,"
    "officers staff trust partners committee secretary facilitator minutes actions action agenda item items notes note,"
    "decision decisions agreed discussion break lunch welcome venue date time place it this that there they these,"
    "those people he she you i nhs icb ccg dwp cqc gp la aob tbc tba n/a na no yes done ongoing completed closed,"
    "introductions updates news".replace(",", " ").split()
)
"""Words that begin with a large letter in minutes, and are nobody's name."""
_PARTED = re.compile(r"\s*(?:[,;/&•·\n]|\band\b)\s*")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")


@dataclass(frozen=True, slots=True)
class NameTold:
    """A name as it is written, and the first letters that stand for it, where they are given."""

    name: str
    short: str = ""
    is_chair: bool = False


def is_name(words: str) -> bool:
    """Return whether words can be somebody's name."""
    tokens = words.split()
    if not tokens or len(tokens) > 5 or len(words) > LONGEST_NAME or words.casefold() in _NOBODY:
        return False
    if any(token.casefold().strip(".") in _NOBODY for token in tokens):
        return False
    if tokens[0].casefold() in _SMALL and tokens[0].islower():
        return False
    return all(_name_like(token) for token in tokens)


def _name_like(token: str) -> bool:
    if not any(c.isalpha() for c in token) or any(c.isdigit() or c in "=<>@{}:!?*" for c in token):
        return False
    first = next(c for c in token if c.isalpha())
    return not first.islower() or token.casefold() in _SMALL or "-" in token or "'" in token or "’" in token


def names_in(words: str, *, one: bool = False) -> list[NameTold]:
    """Return the names of "Teresa Smith (TS), Jo and Sam"; with `one`, what follows the first comma tells of a role."""
    bare = _BRACKETS.sub(lambda found: f" \u0001{found[1].replace(',', ' ')}\u0001 ", words)
    pieces = re.split(r"[,;]|\s[-–—]\s", bare)[:1] if one else _PARTED.split(bare)
    return [told for piece in pieces if (told := _name(piece)) is not None]


def _name(piece: str) -> NameTold | None:
    name, *inside = piece.split("\u0001")
    name = " ".join(re.split(r"\s[-–—]\s", name)[0].strip(" .:*_-–—").split())
    short = next((word for part in inside for word in part.split() if SHORT.fullmatch(word)), "")
    chair = any(re.search(r"\b(?:co-?)?chair(?:person)?\b", part, re.IGNORECASE) for part in inside)
    return NameTold(name, short, chair) if is_name(name) else None


@dataclass(slots=True)
class PeopleFound:
    """The people of a board, and those found besides; a name that is known means the same person each time.

    `most` is how many there may be in all.
    """

    board: tuple[Person, ...]
    most: int
    new: list[Person] = field(default_factory=list)
    known: set[PersonId] = field(default_factory=set)
    _shorts: dict[str, PersonId] = field(default_factory=dict)

    def find(self, told: NameTold) -> PersonId | None:
        """Return the person that a name or its first letters mean, None where nobody or more than one fits."""
        everybody = (*self.board, *self.new)
        name = told.name.casefold()
        exact = [p.id for p in everybody if p.name.casefold() == name]
        if not exact and (found := self._shorts.get(told.name)):
            exact = [found]
        if not exact and " " not in told.name:
            exact = _only(p.id for p in everybody if p.name.casefold().split()[0] == name)
        if not exact and SHORT.fullmatch(told.name):
            exact = _only(p.id for p in everybody if first_letters(p.name) == told.name)
        return exact[0] if exact else None

    @property
    def has_writer(self) -> bool:
        """Whether somebody writes things down already."""
        return any(person.minute_taker for person in (*self.board, *self.new))

    def add(self, told: NameTold) -> PersonId | None:
        """Return the person of a name; one who is not known yet is found now, None when there are too many."""
        found = self.find(told)
        if found is None:
            if len(self.board) + len(self.new) >= self.most:
                return None
            numbers = [int(n[1]) for p in (*self.board, *self.new) if (n := re.fullmatch(r"p(\d+)", p.id))]
            found = PersonId(f"p{max(numbers, default=0) + 1}")
            self.new.append(Person(found, told.name, named=False))
        elif all(p.id != found for p in self.new):
            self.known.add(found)
        if told.short:
            self._shorts.setdefault(told.short, found)
        return found

    def change(self, person: PersonId, **changed: bool) -> None:
        """Give a found person a role; those of the board keep theirs."""
        self.new = [_with(p, changed) if p.id == person else p for p in self.new]


def first_letters(name: str) -> str:
    """Return the first letters of a name of more than 1 word, as minutes write them."""
    tokens = re.split(r"[\s-]+", name)
    return "".join(token[:1] for token in tokens).upper() if len(tokens) > 1 else ""


def _with(person: Person, changed: dict[str, bool]) -> Person:
    return replace(person, **changed)  # type: ignore[arg-type]  # only the yes-or-no fields are ever given


def _only(found: Iterable[PersonId]) -> list[PersonId]:
    ids = list(found)
    return ids if len(ids) == 1 else []
