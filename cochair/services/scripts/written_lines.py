"""Reads what people type about actions and decisions, such as `Ann ring the venue by next Friday`."""

import re
from dataclasses import dataclass
from datetime import date

from cochair.domain import sentences as say
from cochair.domain.dates import read_date
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules.writing import EVERYBODY
from cochair.services.scripts.people_line import find_person

_HOW = re.compile(r"agreed|consent|vote \d+ to \d+", re.IGNORECASE)
_OPEN = {"open to change": True, "already decided elsewhere": False}
_DISAGREES = re.compile(r"(.+?) disagree[sd]?", re.IGNORECASE)
_BY = re.compile(rf"\b(?:by|{re.escape(say.BY_A_DAY)})\s", re.IGNORECASE)
_WILL = re.compile(r"(?:will|is going to|to)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ActionRead:
    """What one person will do, and by when."""

    who: PersonId
    text: str
    by: date


@dataclass(frozen=True, slots=True)
class DecisionRead:
    """A decision's words, how, whether it can still change (None where nobody said), and who disagreed by name."""

    text: str
    how: str | None = None
    open_to_change: bool | None = None
    disagreed: tuple[str, ...] = ()


def read_action(m: Meeting, words: str) -> ActionRead:
    """Return the action that words tell; the date follows the last "by".

    Raises Unclear when nobody can be found in the words, Refused for nobody in particular or for no date.
    """
    who, rest = _who(words, m.plan.people)
    text, by, day = _last_by(rest)
    found = read_date(day, m.plan.local(m.as_of).date()) if by else None
    if found is None:
        raise Refused(say.DATE_NEEDED)
    return ActionRead(who.id, text, found)


def begins_with_name(words: str, people: tuple[Person, ...]) -> tuple[Person, str] | None:
    """Return the person whose name words begin with, the longest name first, and what comes after it; or None."""
    for person in sorted(people, key=lambda p: -len(p.name)):
        start = words[: len(person.name)]
        rest = words[len(person.name) :]
        if start.casefold() == person.name.casefold() and (not rest or not rest[0].isalnum()):
            return person, rest.lstrip(" ,:")
    return None


def read_decision(words: str) -> DecisionRead:
    """Return what a decision line tells; round brackets at its end say how, and whether it can change.

    What stands in brackets and is none of that belongs to the words.
    """
    found = re.fullmatch(r"(.*?)\s*\(([^()]*)\)\s*\.?", words.strip(), re.DOTALL)
    parts = [p.strip() for p in re.split(r"[;,]", found[2])] if found else []
    hows = [p.casefold() for p in parts if _HOW.fullmatch(p)]
    opens = [_OPEN[p.casefold()] for p in parts if p.casefold() in _OPEN]
    against = [match[1] for p in parts if (match := _DISAGREES.fullmatch(p))]
    if found is None or len(hows) + len(opens) + len(against) != len(parts) or len(hows) > 1 or len(opens) > 1:
        return DecisionRead(words.strip())
    names = tuple(name.strip() for part in against for name in re.split(r"\s+and\s+", part))
    return DecisionRead(found[1], hows[0] if hows else None, opens[0] if opens else None, names)


def read_votes(words: str) -> str | None:
    """Return how a vote ended, such as "vote 7 to 2", from two numbers; None for anything else."""
    found = re.fullmatch(r"\D*(\d{1,4})\D+(\d{1,4})\D*", words)
    return None if found is None else f"vote {int(found[1])} to {int(found[2])}"


def disagreed(m: Meeting, read: DecisionRead) -> tuple[PersonId, ...]:
    """Return who wants it written that they disagreed; raises Unclear for somebody who is not in the meeting."""
    people = [(name, find_person(name, m.plan.people)) for name in read.disagreed]
    for name, person in people:
        if person is None:
            raise Unclear(say.NO_PERSON.format(name=name[:40]))
    return tuple(person.id for _, person in people if person is not None)


def _who(words: str, people: tuple[Person, ...]) -> tuple[Person, str]:
    name, colon, rest = words.partition(":")
    if colon and name.strip().casefold() in EVERYBODY:
        raise Refused(say.ALL_CAN_NOT_OWN)
    who = find_person(name, people) if colon else None
    if who is not None:
        return who, rest
    found = begins_with_name(words.strip(), people)
    if found is not None:
        return found[0], _WILL.sub("", found[1], count=1) if _WILL.match(found[1]) else found[1]
    if colon:
        raise Refused(say.WHO_UNKNOWN.format(name=name.strip()[:40]))
    if words.strip().partition(" ")[0].casefold() in EVERYBODY:
        raise Refused(say.ALL_CAN_NOT_OWN)
    raise Unclear(say.ACTION_UNCLEAR)


def _last_by(words: str) -> tuple[str, bool, str]:
    found = list(_BY.finditer(words))
    if not found:
        return words, False, ""
    return words[: found[-1].start()].rstrip(", "), True, words[found[-1].end() :]
