"""What a meeting will do, for whom, and how long."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from cochair.domain.board_rules import USUAL, MeetingRules
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.language import _
from cochair.domain.people import Group, Person
from cochair.domain.words_of_amounts import MEMBERS

SOMEBODY = _("Somebody")
"""What a person in no group is called once their turns have no name."""


def somebody_of(group: GroupId | None) -> PersonId:
    """Return who stands for everyone of a group whose turns have no name any more."""
    return PersonId(f"group:{group or ''}")


class Kind(StrEnum):
    """What an item asks of the people in the room."""

    CHECK_IN = "check-in"
    FEEDBACK = "feedback"
    TALK = "talk"
    DECIDE = "decide"
    NEWS = "news"
    ROUND = "round"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class ProtectedTime:
    """Talking minutes inside a shared item that belong to one protected group."""

    group: GroupId
    minutes: int


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing on the agenda; for everyone when `for_group` is None. `least` is the fewest minutes it may get.

    `matters_to` says in words whom it matters to most, and `voices` who of them comes to talk about it.  `carried` says
    why it comes back from the last meeting, and `request` is the number of the request that it answers.
    """

    id: ItemId
    title: str
    minutes: int
    kind: Kind
    for_group: GroupId | None = None
    protected: tuple[ProtectedTime, ...] = ()
    least: int | None = None
    led_by: PersonId | None = None
    papers_sent: date | None = None
    talked_about: date | None = None
    could_change: str = ""
    matters_to: str = ""
    voices: tuple[PersonId, ...] = ()
    carried: str = ""
    request: int | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that should have come back from the last meeting, and why not; `request` is who asked for it."""

    title: str
    because: str
    request: int | None = None


@dataclass(frozen=True, slots=True)
class OldAction:
    """An action from old minutes that is still open; `named` is who, as it was written, `who` the person it means.

    Before an agenda is shared each has a person and a date, and nobody makes them up.
    """

    text: str
    who: PersonId | None = None
    by: date | None = None
    named: str = ""


@dataclass(frozen=True, slots=True)
class PlanYes:
    """A yes to the agenda: whose key as co-chair, who turned it, when, and whether with their own number."""

    chair: PersonId
    by: PersonId
    at: datetime
    with_number: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole agenda with its people. Instants are in UTC; `zone` names the clock on the wall of the room.

    `noted` is what the check before sharing found, and the co-chairs shared the agenda with all the same.  `yeses` are
    of those who agreed to it before it went out.  `old_actions` were open before this meeting, and are asked about.
    `ground_rules` are what the group agreed on, each in its own words.  `interpreted` says that somebody interprets or
    writes captions, who needs breaks or somebody to change over with.
    `rules` are those of its board, as they were when the agenda was shared.  `unnamed` is the board's own word for
    somebody whose name is not said.
    """

    board: str
    title: str
    starts: datetime
    finish: datetime
    must_end: datetime
    place: str
    zone: str
    groups: tuple[Group, ...]
    people: tuple[Person, ...]
    items: tuple[AgendaItem, ...]
    agenda_sent: date | None = None
    notice_days: int = 7
    noted: tuple[str, ...] = ()
    yeses: tuple[PlanYes, ...] = ()
    old_actions: tuple[OldAction, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    ground_rules: tuple[str, ...] = ()
    interpreted: bool = False
    rules: MeetingRules = USUAL
    unnamed: str = ""

    def group(self, group: GroupId) -> Group:
        """Return one group of this meeting."""
        return next(g for g in self.groups if g.id == group)

    def person(self, person: PersonId) -> Person:
        """Return one person of this meeting; in place of a name that was forgotten, their group stands for them."""
        if person == somebody_of(None):
            return Person(person, SOMEBODY)
        if person.startswith(somebody_of(None)):
            group = next(g for g in self.groups if somebody_of(g.id) == person)
            return Person(person, group.name, (group.id,), group.id)
        return next(p for p in self.people if p.id == person)

    @property
    def somebody(self) -> str:
        """What a person is called whose name is not said, in the board's own words where it has them."""
        return self.unnamed or MEMBERS.of(1)

    @property
    def protected_groups(self) -> tuple[Group, ...]:
        """The groups whose time is protected, in the board's order."""
        return tuple(g for g in self.groups if g.protected)

    @property
    def co_chairs(self) -> tuple[Person, ...]:
        """The people who run the meeting together, by name, so that no group always comes first (T-03)."""
        return tuple(sorted((p for p in self.people if p.co_chair), key=lambda p: p.name.casefold()))

    def agreed(self, item: AgendaItem) -> dict[GroupId, int]:
        """Return the protected minutes of an item by group: all of an item that is for a protected group."""
        if item.for_group and self.group(item.for_group).protected:
            return {item.for_group: item.minutes}
        return {p.group: p.minutes for p in item.protected}

    def key_people(self, group: GroupId) -> tuple[Person, ...]:
        """Return who holds the keys of a protected group: its co-chairs, else whoever the agenda names."""
        chairs = tuple(p for p in self.people if p.co_chair and p.seat == group)
        return chairs or tuple(p for p in self.people if p.key_for == group)

    def local(self, instant: datetime) -> datetime:
        """Return an instant as the clock on the wall of the meeting shows it."""
        return instant.astimezone(ZoneInfo(self.zone))
