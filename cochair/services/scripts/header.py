"""Reads the head of a meeting script: who, when, and the agenda."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from cochair.domain import sentences as say
from cochair.domain.agenda import Plan
from cochair.domain.agenda_check import check_plan
from cochair.domain.refused import Unclear
from cochair.services.scripts.agenda_lines import read_item
from cochair.services.scripts.header_parts import (
    day_before,
    later_instant,
    read_groups,
    read_instant,
    read_interpreting,
    read_meeting,
    read_notice,
    read_shares,
    read_zone,
)
from cochair.services.scripts.people_line import read_people

NEEDED = ("Board", "Meeting", "Groups", "People", "Agenda")
OPTIONAL = ("Must end by", "Share", "Agenda sent", "Time zone", "Notice", "Ground rules", "Interpreting")
NOTICE_DAYS = 7
"""How many days before a meeting papers are sent, where the header does not say (rule C-10)."""
_NAMES = {name.casefold(): name for name in (*NEEDED, *OPTIONAL)}
_T = TypeVar("_T")


class HeaderFault(Exception):
    """A header that can not be used: the number of the line, and one plain sentence."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


@dataclass(slots=True)
class Head:
    """The lines of a header as written, each with its number; `last` is where a missing line is told."""

    last: int
    values: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    items: list[tuple[int, str]] = field(default_factory=list)

    def one(self, name: str) -> tuple[int, str]:
        """Return the only value of a name with its line; raises HeaderFault when it is missing or there twice."""
        found = self.values.get(name, [])
        if not found:
            raise HeaderFault(self.last, say.HEADER_MISSING.format(word=name))
        if len(found) > 1:
            raise HeaderFault(found[1][0], say.HEADER_TWICE.format(word=name))
        return found[0]

    def read(self, name: str, parse: Callable[[str], _T]) -> _T:
        """Return what the value of a name means; a fault tells its line."""
        number, words = self.one(name)
        return self.on(number, lambda: parse(words))

    def on(self, number: int, read: Callable[[], _T]) -> _T:
        """Return what reading gives; a fault tells the line it is on."""
        try:
            return read()
        except Unclear as unclear:
            raise HeaderFault(number, str(unclear)) from unclear


def read_header(lines: Iterable[tuple[int, str]]) -> Plan:
    """Return the agenda that header lines (each with its number, up to `---`) tell; raises HeaderFault."""
    numbered = list(lines)
    last = numbered[-1][0] if numbered else 1
    head = _sort(numbered, last)
    for name in NEEDED:
        head.one(name)
    plan = _plan(head)
    head.on(last, lambda: check_plan(plan))
    return plan


def _sort(lines: list[tuple[int, str]], last: int) -> Head:
    head, in_agenda = Head(last), False
    for number, line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        word, colon, rest = line.partition(":")
        name = _NAMES.get(word.strip().casefold()) if colon and not (in_agenda and line[0].isspace()) else None
        if name is not None:
            head.values.setdefault(name, []).append((number, " ".join(rest.split())))
            in_agenda = name == "Agenda"
        elif in_agenda:
            head.items.append((number, " ".join(line.split())))
        else:
            raise HeaderFault(number, say.HEADER_WORD.format(word=word.strip()[:40]))
    return head


def _plan(head: Head) -> Plan:
    zone = head.read("Time zone", read_zone) if "Time zone" in head.values else "Europe/London"
    day, meeting = head.read("Meeting", read_meeting)
    starts = head.read("Meeting", lambda _: read_instant(day, meeting.starts, zone))
    finish = head.read("Meeting", lambda _: later_instant(starts, meeting.finish, zone))
    must_end = finish
    if "Must end by" in head.values:
        must_end = head.read("Must end by", lambda words: later_instant(starts, words, zone))
    groups = head.read("Groups", read_groups)
    for number, words in head.values.get("Share", []):
        groups = head.on(number, partial(read_shares, words, groups))
    people = head.read("People", lambda words: read_people(words, groups))
    items = tuple(
        head.on(number, partial(read_item, n, text, groups, people, day))
        for n, (number, text) in enumerate(head.items, 1)
    )
    sent = head.read("Agenda sent", lambda words: day_before(words, day)) if "Agenda sent" in head.values else None
    notice = head.read("Notice", read_notice) if "Notice" in head.values else NOTICE_DAYS
    rules = head.one("Ground rules")[1].split(";") if "Ground rules" in head.values else ()
    return Plan(
        board=head.one("Board")[1],
        title=meeting.title,
        starts=starts,
        finish=finish,
        must_end=must_end,
        place=meeting.place,
        zone=zone,
        groups=groups,
        people=people,
        items=items,
        agenda_sent=sent,
        notice_days=notice,
        interpreted="Interpreting" in head.values and head.read("Interpreting", read_interpreting),
        ground_rules=tuple(rule.strip() for rule in rules if rule.strip()),
    )
