"""The people and groups of a draft as a screen shows them."""

from dataclasses import dataclass

from cochair.domain.agenda import Plan
from cochair.domain.board import Written
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Coming, Group, Person, way_written
from cochair.domain.telling import share_name
from cochair.services import people_sentences as say


@dataclass(frozen=True, slots=True)
class PersonTold:
    """A person, what this person does in the meeting in words, and whom to choose from."""

    person: Person
    roles: str
    seats: tuple[tuple[GroupId | None, str], ...]
    others: tuple[tuple[PersonId | None, str], ...]
    may_hold_key: bool


@dataclass(frozen=True, slots=True)
class GroupTold:
    """A group and its people; no group is for everybody who sits in none. `needs` says what is missing."""

    group: Group | None
    name: str
    about: str
    people: tuple[PersonTold, ...]
    needs: str


def people_view(plan: Plan) -> tuple[GroupTold, ...]:
    """Return every group with its people, and those of no group last."""
    told = [GroupTold(g, g.name, _about(g), _of(plan, g.id), _needs(plan, g)) for g in plan.groups]
    return (*told, GroupTold(None, say.OTHERS, say.OTHERS_ABOUT, _of(plan, None), ""))


def role_words(plan: Plan, person: Person) -> str:
    """Return what a person does in the meeting, one short sentence for each thing."""
    names = {p.id: p.name for p in plan.people}
    groups = {g.id: g.name for g in plan.groups}
    told = [
        say.CO_CHAIR if person.co_chair else "",
        say.WRITES if person.minute_taker else "",
        say.SUPPORTS.format(name=names[person.supports]) if person.supports in names else "",
        say.STAND_IN.format(name=names[person.stand_in]) if person.stand_in in names else "",
        say.HOLDS_KEY.format(group=groups[person.key_for]) if person.key_for in groups else "",
        say.COMES[person.coming],
        say.WRITTEN_AS[way_written(person)],
    ]
    return " ".join(part for part in told if part)


def _of(plan: Plan, group: GroupId | None) -> tuple[PersonTold, ...]:
    seated = (p for p in plan.people if p.seat == group)
    return tuple(
        PersonTold(
            person,
            role_words(plan, person),
            (*((g.id, g.name) for g in plan.groups), (None, say.NO_GROUP)),
            ((None, say.NOBODY), *((p.id, p.name) for p in plan.people if p.id != person.id)),
            _may_hold_key(plan, person),
        )
        for person in seated
    )


def _may_hold_key(plan: Plan, person: Person) -> bool:
    """Return whether a person who is not a co-chair sits with a protected group, and so may answer for it."""
    return not person.co_chair and person.seat is not None and plan.group(person.seat).protected


def _about(group: Group) -> str:
    share = say.SHARE_IS.format(share=share_name(float(group.share))) if group.share is not None else ""
    return " ".join(part for part in (say.IS_PROTECTED if group.protected else say.NOT_PROTECTED, share) if part)


def _needs(plan: Plan, group: Group) -> str:
    if group.protected and not plan.key_people(group.id):
        return say.KEY_NEEDED.format(group=group.name)
    return ""


COMING_CHOICES = tuple((coming, say.COMING[coming]) for coming in Coming)
"""The ways a person comes, in the order to choose from."""
WRITTEN_CHOICES = tuple((way, say.WRITTEN[way]) for way in Written)
"""The ways a person can be written, the most that papers say first."""
