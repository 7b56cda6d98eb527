"""Reads the People line: names, groups and roles."""

import re
from dataclasses import replace

from cochair.domain import sentences as say
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Coming, Group, Person
from cochair.domain.refused import Unclear
from cochair.services.scripts.header_parts import find_group

_PERSON = re.compile(r"([^()]+?)\s*((?:\([^()]*\)\s*)*)")
_FLAGS: dict[str, dict[str, bool | Coming]] = {
    "co-chair": {"co_chair": True},
    "minute-taker": {"minute_taker": True},
    "not named": {"named": False},
    "may be counted": {"counted": True},
    "comes later": {"coming": Coming.LATER},
    "can not come": {"coming": Coming.NOT},
}


def read_people(words: str, groups: tuple[Group, ...]) -> tuple[Person, ...]:
    """Return the people of `Priya (Members, co-chair); Lou (supporter of Priya)`."""
    found = [_split(part) for part in (p.strip() for p in words.split(";")) if part]
    ids = {name.casefold(): PersonId(f"p{n}") for n, (name, _) in enumerate(found, 1)}
    return tuple(_person(PersonId(f"p{n}"), name, roles, groups, ids) for n, (name, roles) in enumerate(found, 1))


def find_person(name: str, people: tuple[Person, ...]) -> Person | None:
    """Return the person of a name, large or small letters alike."""
    return next((p for p in people if p.name.casefold() == name.strip().casefold()), None)


def _split(part: str) -> tuple[str, list[str]]:
    found = _PERSON.fullmatch(part)
    if found is None:
        raise Unclear(say.PERSON_UNCLEAR.format(words=part[:60]))
    inside = re.findall(r"\(([^()]*)\)", found[2])
    return " ".join(found[1].split()), [r.strip() for roles in inside for r in roles.split(",") if r.strip()]


def _person(
    person: PersonId, name: str, roles: list[str], groups: tuple[Group, ...], ids: dict[str, PersonId]
) -> Person:
    made = Person(person, name)
    for role in roles:
        made = _with_role(made, role, groups, ids)
    if len(made.groups) == 1 and made.seat is None:
        made = replace(made, seat=made.groups[0])
    return made


def _with_role(person: Person, role: str, groups: tuple[Group, ...], ids: dict[str, PersonId]) -> Person:
    if flag := _FLAGS.get(role.casefold()):
        return replace(person, **flag)  # type: ignore[arg-type]  # the table above holds this class's own fields
    word, _, rest = role.partition(" ")
    match word.casefold():
        case "supporter" if rest.casefold().startswith("of "):
            return replace(person, supports=_other(person, role, rest[3:], ids))
        case "stand-in":
            return replace(person, stand_in=_other(person, role, rest, ids))
        case "seat":
            return replace(person, seat=_group(person, role, rest, groups))
        case "said" if rest:
            return replace(person, said_as=rest)
        case "key" if rest.casefold().startswith("for "):
            return replace(person, key_for=_group(person, role, rest[4:], groups))
    names = re.split(r"\s+or\s+", role) if find_group(role, groups) is None else [role]
    return replace(person, groups=(*person.groups, *(_group(person, role, n, groups) for n in names)))


def _group(person: Person, role: str, name: str, groups: tuple[Group, ...]) -> GroupId:
    group = find_group(name, groups)
    if group is None:
        raise Unclear(say.ROLE_UNCLEAR.format(name=person.name, words=role[:40]))
    return group.id


def _other(person: Person, role: str, name: str, ids: dict[str, PersonId]) -> PersonId:
    other = ids.get(" ".join(name.split()).casefold())
    if other is None:
        raise Unclear(say.ROLE_UNCLEAR.format(name=person.name, words=role[:40]))
    return other
