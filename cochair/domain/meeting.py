"""The whole state of a meeting at one instant."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.check import Check
from cochair.domain.clashes import Clash, PutIn, PutInAgain
from cochair.domain.events import CardKind, Entry, RebalanceProposed, YouSaidAnswered
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.laptops import OWN_PLACE, LaptopJoined, Role
from cochair.domain.people import Person
from cochair.domain.questions import Question, Result
from cochair.domain.records import Action, CarriedAction, Decision, HardWord, Note, Parked, Record, YouSaid

NONE = timedelta(0)


class Phase(StrEnum):
    """Whether the meeting has begun or is over."""

    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"


class ItemState(StrEnum):
    """Where an item stands."""

    TO_COME = "to come"
    NOW = "now"
    DONE = "done"
    CARRIED = "carried"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Account:
    """Protected time of one group in one item, in whole seconds.

    agreed = given + reserved + borrowed + released + owed; `extra` was given beyond what was agreed.
    """

    agreed: int
    given: int
    reserved: int
    borrowed: int
    released: int
    owed: int
    extra: int


@dataclass(frozen=True)
class ItemProgress:
    """An item as it goes: `minutes` as last agreed, `used` while open and not stopped, each group's own turns."""

    item: AgendaItem
    minutes: int
    state: ItemState
    agreed: Mapping[GroupId, int]
    used: timedelta = NONE
    spoken: Mapping[GroupId, timedelta] = field(default_factory=dict)
    borrowed: Mapping[GroupId, int] = field(default_factory=dict)
    released: Mapping[GroupId, int] = field(default_factory=dict)
    cards: Mapping[CardKind, int] = field(default_factory=dict)
    asked_empty: bool = False
    nothing_needed: bool = False

    @property
    def is_break(self) -> bool:
        """Whether this is a break on the agenda."""
        return self.item.kind is Kind.BREAK

    def account(self, group: GroupId) -> Account:
        """Return where the protected time of a group in this item stands."""
        agreed, borrowed, released = self.agreed[group], self.borrowed.get(group, 0), self.released.get(group, 0)
        had = self.used if self.item.for_group == group else self.spoken.get(group, NONE)
        seconds = int(had.total_seconds())
        given = min(seconds, agreed - borrowed - released)
        rest = agreed - borrowed - released - given
        waiting = self.state in (ItemState.TO_COME, ItemState.NOW)
        return Account(
            agreed, given, rest if waiting else 0, borrowed, released, 0 if waiting else rest, extra=seconds - given
        )

    @property
    def reserved(self) -> int:
        """Seconds of this item that still belong to protected groups."""
        return sum(self.account(group).reserved for group in self.agreed)


@dataclass(frozen=True, slots=True)
class SpeakingTurn:
    """Who has the floor; `voice` is a supporter who speaks for them."""

    person: PersonId
    voice: PersonId | None
    began: datetime


@dataclass(frozen=True)
class Meeting:
    """A meeting at the instant `as_of`; every time in it is worked out from stored instants.

    `turns` holds each group that has spoken, the one that spoke last at the end.  `written` counts every line that
    each laptop ever wrote, by where its numbers begin, and `correcting` says which line the next event of its act
    takes the place of.
    `accepted_by` accepted the proposal on a laptop of their own, and it has still to be done.
    Small groups talk from when `groups_until` is set until somebody ends it; the instant only says when to come back.
    `lines` has the entry that last changed each line, and `reports` the one that last told of each action, by number,
    below 0 for actions from before.  `joined` are all laptops that ever joined, `laptops` those that are in, `runs` is
    the place of the one that runs the meeting, and `aside` are entries of laptops that were apart and do not fit.
    `together` are the notes that people typed together, by what each is known by, and `again` those put in once more.
    `series` is that of what is numbered next, and `LiveMeeting` sets it.
    """

    plan: Plan
    as_of: datetime
    phase: Phase
    items: tuple[ItemProgress, ...]
    here: frozenset[PersonId]
    came: frozenset[PersonId]
    finish: datetime
    current: int | None = None
    began: datetime | None = None
    ended: datetime | None = None
    paused: bool = False
    still_until: datetime | None = None
    break_until: datetime | None = None
    groups_until: datetime | None = None
    card: CardKind | None = None
    stopped: bool = False
    turn: SpeakingTurn | None = None
    queue: tuple[PersonId, ...] = ()
    order: str = "asked"
    turns: tuple[GroupId | None, ...] = ()
    round: tuple[PersonId, ...] | None = None
    talk: Mapping[PersonId, timedelta] = field(default_factory=dict)
    records: tuple[Record, ...] = ()
    written: Mapping[int, int] = field(default_factory=dict)
    correcting: Entry | None = None
    lines: Mapping[int, Entry] = field(default_factory=dict, compare=False)
    reports: Mapping[int, Entry] = field(default_factory=dict, compare=False)
    answers: tuple[YouSaidAnswered, ...] = ()
    carried: tuple[CarriedAction, ...] = ()
    breaks_taken: int = 0
    proposal: RebalanceProposed | None = None
    accepted_by: PersonId | None = None
    questions: tuple[Question, ...] = ()
    check: Check = field(default_factory=Check)
    joined: Mapping[int, LaptopJoined] = field(default_factory=dict)
    laptops: Mapping[int, LaptopJoined] = field(default_factory=dict)
    runs: int = OWN_PLACE
    clashes: tuple[Clash, ...] = ()
    together: Mapping[str, PutIn] = field(default_factory=dict)
    again: Mapping[int, PutInAgain] = field(default_factory=dict)
    aside: tuple[Entry, ...] = ()
    series: int = 0

    def key_place(self, person: PersonId) -> int | None:
        """Return the place of the laptop on which somebody gives their own yes, or None where any may be used."""
        own = (p for p, x in self.laptops.items() if x.role is Role.KEY and x.person == person)
        return next(own, None)

    @property
    def now_item(self) -> ItemProgress | None:
        """The item that is open, if one is."""
        return None if self.current is None else self.items[self.current]

    @property
    def clocks_run(self) -> bool:
        """Whether time is being counted at this instant."""
        held = self.paused or self.stopped or self.break_until is not None or self.still_until is not None
        return self.current is not None and not held

    @property
    def still_to_come(self) -> tuple[ItemProgress, ...]:
        """The items that wait for their turn, in agenda order."""
        return tuple(i for i in self.items if i.state is ItemState.TO_COME)

    def item(self, item: ItemId) -> ItemProgress:
        """Return one item by its id."""
        return next(i for i in self.items if i.item.id == item)

    def name(self, person: PersonId) -> str:
        """Return a person's name."""
        return self.plan.person(person).name

    def people_here(self, group: GroupId | None = None) -> tuple[Person, ...]:
        """Return who is in the room, or who of a group is, in the order of the agenda's list of people."""
        return tuple(p for p in self.plan.people if p.id in self.here and (group is None or p.seat == group))

    @property
    def question(self) -> Question | None:
        """The question that is open, if one is."""
        return next((q for q in self.questions if q.result is Result.OPEN), None)

    def question_of(self, number: int) -> Question:
        """Return a question by its number."""
        return next(q for q in self.questions if q.number == number)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes in the order they were written."""
        return tuple(r for r in self.records if isinstance(r, Note))

    @property
    def you_said(self) -> tuple[YouSaid, ...]:
        """What people said, in order."""
        return tuple(r for r in self.records if isinstance(r, YouSaid))

    @property
    def hard_words(self) -> tuple[HardWord, ...]:
        """The hard words that came up, in order."""
        return tuple(r for r in self.records if isinstance(r, HardWord))

    @property
    def parked(self) -> tuple[Parked, ...]:
        """The things put off, in order."""
        return tuple(r for r in self.records if isinstance(r, Parked))

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions, in order."""
        return tuple(r for r in self.records if isinstance(r, Decision))

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions, in order."""
        return tuple(r for r in self.records if isinstance(r, Action))
