"""Edits of who is in a draft meeting, and of its groups."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from cochair.domain.agenda import AgendaItem, Plan
from cochair.domain.board import BoardPerson, Written
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Coming, Group, Person, with_way_written
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.plain_input import clean, one_line, optional_line

LONGEST_NAME = 80
MOST_PEOPLE = 200


@dataclass(frozen=True, slots=True)
class GroupWords:
    """What a group is called, in its forms, and whether its time is protected."""

    name: str
    singular: str = ""
    article: str = ""
    short: str = ""
    protected: bool = False


def names_in(typed: str) -> list[str]:
    """Return the names of "Amina, Delroy and Kasia", or of one name a line."""
    found = [n for n in re.split(r"[,;\n]|\s+and\s+", clean(typed)) if n.strip()]
    return [one_line(n, LONGEST_NAME, say.NAME_NEEDED) for n in found]


def add_people(
    plan: Plan, typed: str, group: GroupId | None = None, same: Mapping[str, BoardPerson] | None = None
) -> Plan:
    """Add people by their names, all in one group; `same` are those of the board who had some of the names before."""
    names, known = names_in(typed), same or {}
    if not names:
        raise Unclear(say.NAME_NEEDED)
    if len(plan.people) + len(names) > MOST_PEOPLE:
        raise Unclear(say.TOO_MANY_PEOPLE.format(most=MOST_PEOPLE))
    first = next_number(p.id for p in plan.people)
    groups = (group,) if group else ()
    new = (
        Person(PersonId(f"p{first + n}"), known[name].name, groups, group, known=known[name].number)
        if name in known
        else Person(PersonId(f"p{first + n}"), name, groups, group)
        for n, name in enumerate(names)
    )
    return replace(plan, people=(*plan.people, *new))


def rename_person(plan: Plan, person: PersonId, typed: str) -> Plan:
    """Give a person another name."""
    name = one_line(typed, LONGEST_NAME, say.NAME_NEEDED)
    return _person(plan, person, lambda p: replace(p, name=name))


def say_name_as(plan: Plan, person: PersonId, typed: str) -> Plan:
    """Keep how a person's name is said, written as it sounds; nothing typed says it as it is written."""
    said = optional_line(typed, LONGEST_NAME)
    return _person(plan, person, lambda p: replace(p, said_as=said))


def remove_person(plan: Plan, person: PersonId) -> Plan:
    """Take a person off the list; nobody supports, stands in for or is led by that person any more."""
    rest = tuple(_without(p, person) for p in plan.people if p.id != person)
    items = tuple(_without_lead(i, person) for i in plan.items)
    old = tuple(replace(a, who=None) if a.who == person else a for a in plan.old_actions)
    return replace(plan, people=rest, items=items, old_actions=old)


def _without_lead(item: AgendaItem, person: PersonId) -> AgendaItem:
    leads = None if item.led_by == person else item.led_by
    return replace(item, led_by=leads, voices=tuple(voice for voice in item.voices if voice != person))


def choose_seat(plan: Plan, person: PersonId, group: GroupId | None) -> Plan:
    """Say in whose name a person sits there; a person of several groups keeps them."""

    def seated(p: Person) -> Person:
        groups = p.groups if group in p.groups else (group,) if group else ()
        return replace(p, groups=groups, seat=group)

    return _person(plan, person, seated)


def set_co_chair(plan: Plan, person: PersonId, yes: bool) -> Plan:
    """Say whether a person runs the meeting with another."""
    return _person(plan, person, lambda p: replace(p, co_chair=yes))


def set_minute_taker(plan: Plan, person: PersonId, yes: bool) -> Plan:
    """Say who writes things down; there is at most 1."""
    people = tuple(replace(p, minute_taker=yes and p.id == person) for p in plan.people)
    return replace(plan, people=people)


def set_key(plan: Plan, person: PersonId, group: GroupId | None) -> Plan:
    """Say for which group a person who is no co-chair of it may answer; None for no group."""
    return _person(plan, person, lambda p: replace(p, key_for=group))


def answer_for_own_group(plan: Plan, person: PersonId, yes: bool) -> Plan:
    """Say whether a person may answer for the group they sit with."""
    return set_key(plan, person, plan.person(person).seat if yes else None)


def choose_supported(plan: Plan, person: PersonId, other: PersonId | None) -> Plan:
    """Say whom a person supports, or that this person supports nobody."""
    if other == person:
        raise Unclear(say.NOT_OWN_SUPPORTER.format(name=plan.person(person).name))
    return _person(plan, person, lambda p: replace(p, supports=other))


def choose_stand_in(plan: Plan, person: PersonId, other: PersonId | None) -> Plan:
    """Say who answers for a co-chair who is not here; never the other co-chair, and None for nobody."""
    if other is not None and plan.person(other).co_chair:
        raise Unclear(say.STAND_IN_IS_CO_CHAIR.format(name=plan.person(other).name))
    return _person(plan, person, lambda p: replace(p, stand_in=other))


def choose_coming(plan: Plan, person: PersonId, coming: Coming) -> Plan:
    """Say whether a person comes at the start, later or not."""
    return _person(plan, person, lambda p: replace(p, coming=coming))


def choose_written(plan: Plan, person: PersonId, way: Written) -> Plan:
    """Say how a person wants to be written in the papers."""
    return _person(plan, person, lambda p: with_way_written(p, way))


def add_group(plan: Plan, typed: str) -> Plan:
    """Add a group under its own name; its time is not protected until somebody says so."""
    name = one_line(typed, LONGEST_NAME, say.NAME_NEEDED)
    group = Group(GroupId(f"g{next_number(g.id for g in plan.groups)}"), name)
    return replace(plan, groups=(*plan.groups, group))


def rename_group(plan: Plan, group: GroupId, typed: str) -> Plan:
    """Give a group another name."""
    name = one_line(typed, LONGEST_NAME, say.NAME_NEEDED)
    return _group(
        plan, group, lambda g: g if g.name == name else replace(g, name=name, singular="", article="", short="")
    )


def remove_group(plan: Plan, group: GroupId) -> Plan:
    """Take away a group that has no people and no items."""
    of_people = any(group in p.groups or group in (p.seat, p.key_for) for p in plan.people)
    of_items = any(i.for_group == group or any(k.group == group for k in i.protected) for i in plan.items)
    if of_people or of_items:
        raise Unclear(say.GROUP_IN_USE.format(group=plan.group(group).name))
    return replace(plan, groups=tuple(g for g in plan.groups if g.id != group))


def protect_group(plan: Plan, group: GroupId, yes: bool) -> Plan:
    """Say whether a group's time is protected; its own items then are whole, and parts of others end with it."""

    def without(item: AgendaItem) -> AgendaItem:
        mine = not yes or item.for_group == group
        return replace(item, protected=tuple(p for p in item.protected if not (mine and p.group == group)))

    changed = _group(plan, group, lambda g: replace(g, protected=yes))
    return replace(changed, items=tuple(map(without, plan.items)))


def choose_share(plan: Plan, group: GroupId, share: Fraction | None) -> Plan:
    """Say which part of the talking was agreed for a group; None when nothing was agreed."""
    return _group(plan, group, lambda g: replace(g, share=share))


def name_groups(plan: Plan, names: Sequence[GroupWords]) -> Plan:
    """Give the groups the words of a preset, protected ones to protected ones; missing groups are made.

    The first new protected group of a board without one is agreed half of the talking.
    """
    groups = list(plan.groups)
    taken: set[GroupId] = set()
    for words in names:
        found = next((g for g in groups if g.protected is words.protected and g.id not in taken), None)
        if found is None:
            share = Fraction(1, 2) if words.protected else None
            found = Group(GroupId(f"g{next_number(g.id for g in groups)}"), words.name, words.protected, share)
            groups.append(found)
        groups[groups.index(found)] = _called(found, words)
        taken.add(found.id)
    return replace(plan, groups=tuple(groups))


def _called(group: Group, words: GroupWords) -> Group:
    return replace(group, name=words.name, singular=words.singular, article=words.article, short=words.short)


def _person(plan: Plan, person: PersonId, change: Callable[[Person], Person]) -> Plan:
    return replace(plan, people=tuple(change(p) if p.id == person else p for p in plan.people))


def _group(plan: Plan, group: GroupId, change: Callable[[Group], Group]) -> Plan:
    return replace(plan, groups=tuple(change(g) if g.id == group else g for g in plan.groups))


def _without(person: Person, gone: PersonId) -> Person:
    supports = None if person.supports == gone else person.supports
    return replace(person, supports=supports, stand_in=None if person.stand_in == gone else person.stand_in)


def next_number(ids: Iterable[str]) -> int:
    """Return a number that no id such as g1 or p12 has."""
    numbers = [int(found[1]) for i in ids if (found := re.fullmatch(r"[a-z](\d+)", i))]
    return max(numbers, default=0) + 1
