"""Whose yes a question needs, and who can give it now."""

from collections.abc import Iterable

from cochair.domain.asked import Keys
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.domain.questions import Question
from cochair.domain.sentences import one_of
from cochair.domain.wishes import WishKind


def who_can_answer(m: Meeting, group: GroupId) -> tuple[Person, ...]:
    """Return who can answer for a group now: its key people who are here, else any of its members who are."""
    return tuple(p for p in m.plan.key_people(group) if p.id in m.here) or m.people_here(group)


def key_names(m: Meeting, group: GroupId) -> str:
    """Return the names of who can answer for a group; of its key people when nobody can now."""
    people = who_can_answer(m, group) or m.plan.key_people(group)
    return one_of(tuple(p.name for p in people))


def speaks_for(m: Meeting, chair: Person, by: PersonId) -> bool:
    """Return whether a person can answer as a co-chair: the co-chair, or the stand-in while the co-chair is away."""
    stands_in = chair.stand_in == by and not m.plan.person(by).co_chair
    return chair.id == by or (stands_in and chair.id not in m.here)


def speaks_as_co_chair(m: Meeting, by: PersonId) -> bool:
    """Return whether a person is a co-chair, or the stand-in of a co-chair who is not here."""
    return any(speaks_for(m, chair, by) for chair in m.plan.co_chairs)


def keys_of(m: Meeting, needed: Keys, by: PersonId) -> Keys:
    """Return which of the keys that are needed a person can turn now."""
    chairs = tuple(c.id for c in m.plan.co_chairs if c.id in needed.chairs and speaks_for(m, c, by))
    groups = tuple(g for g in needed.groups if by in [p.id for p in who_can_answer(m, g)])
    return Keys(chairs, groups)


def needed(m: Meeting, kind: WishKind, losing: Iterable[GroupId | None]) -> Keys:
    """Return the keys that a change needs: of every co-chair, and of each protected group that would lose.

    Leaving minutes that nobody wants needs only the group's own.
    """
    chairs = () if kind is WishKind.LEAVE else tuple(p.id for p in m.plan.co_chairs)
    losing = set(losing)
    return Keys(chairs, tuple(g.id for g in m.plan.protected_groups if g.id in losing))


def needed_for(m: Meeting, question: Question) -> Keys:
    """Return the keys that an open question needs."""
    return needed(m, question.asked.wish.kind, (loss.group for loss in question.asked.losses))


def missing(m: Meeting, question: Question) -> Keys:
    """Return the keys that nobody has turned yet."""
    keys = needed_for(m, question)
    return Keys(
        tuple(c for c in keys.chairs if c not in question.turned_chairs),
        tuple(g for g in keys.groups if g not in question.turned_groups),
    )


def people_asked(m: Meeting, keys: Keys) -> tuple[str, ...]:
    """Return who has to turn some keys, one name (or "Sam or Mo") for each, nobody twice."""
    chairs = [_answers_as(m, m.plan.person(chair)).name for chair in keys.chairs]
    groups = [key_names(m, g) for g in keys.groups if not {p.name for p in who_can_answer(m, g)} & set(chairs)]
    return tuple(dict.fromkeys((*chairs, *groups)))


def _answers_as(m: Meeting, chair: Person) -> Person:
    """Return the stand-in of a co-chair who is away, where one is here who may answer; else the co-chair."""
    deputies = (p for p in m.people_here() if p.id != chair.id and speaks_for(m, chair, p.id))
    return next(deputies, chair)
