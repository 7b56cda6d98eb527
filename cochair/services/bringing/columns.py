"""Tells by their names what the columns of a table hold."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    TITLE = "title"
    START = "start"
    END = "end"
    MINUTES = "minutes"
    LEAD = "lead"
    ACTION = "action"
    WHO = "who"
    BY = "by"
    STATUS = "status"
    NAME = "name"
    SHORT = "short"
    ROLE = "role"
    OTHER = "other"


Columns = Mapping[Column, int]
"""Where each column stands, counted from 0."""


def _names(words: str) -> frozenset[str]:
    return frozenset(name.strip() for name in words.split(","))


_ACTION = _names(
    "action, actions, action point, action points, action agreed, actions agreed, agreed action, agreed actions, task,"
    "tasks, to do, what will be done, what needs to be done, action needed, action required"
)
_BY = _names(
    "by when, due, due date, date due, deadline, target date, complete by, completion date, timescale, by date,"
    "needed by, finish by, due by, timeframe"
)
_WHO = _names(
    "who, owner, lead, by whom, responsible, person, person responsible, name, names, action owner, assigned to,"
    "lead person, initials, who by, action by"
)
_TITLE = _names(
    "item, agenda item, topic, title, subject, agenda, heading, thing, what, what we will talk about, agenda topic,"
    "discussion item, item title, session, items"
)
_DETAIL = _names("description, details, detail, notes, discussion, summary, comments, papers, paper, purpose, action")
_NUMBER = _names("no, number, ref, reference, item no, item number, nr, action no, action number, id, ")
_START = _names("time, start, start time, starts, when, from, begin, begins, start at, timing, timings")
_END = _names("end, end time, finish, to, until, ends, finish time")
_MINUTES = _names(
    "minutes, mins, min, length, duration, how long, time mins, time minutes, time allowed, time needed,"
    "minutes needed, time in minutes, duration mins, duration minutes, length mins, length minutes,"
    "allocated time, time allocated"
)
_LEAD = _names(
    "who, lead, leader, led by, owner, presenter, presented by, speaker, person, name, responsible, by, lead officer,"
    "lead person, who leads, facilitator, presenters, who will lead"
)
_STATUS = _names("status, done, progress, state, rag, complete, completed, outcome, update")
_NAME = _names("name, names, attendee, attendees, member, members, person, people, full name, present")
_ROLE = _names("role, organisation, organization, group, job, job title, representing, team, attendance, apologies")
_DATE = _names("date, when")


def columns_of(row: Sequence[str]) -> Columns | None:
    """Return what the columns hold when this row has their names, else None."""
    cells = [_label(cell) for cell in row]
    words = [cell for cell in cells if cell]
    if len(words) < 2 or len(words) > 30:
        return None
    found = _actions(cells) if any(cell in _ACTION | _BY for cell in words) else _agenda(cells)
    if found is None:
        found = _people(cells)
    known = sum(bool(cells[place]) for place in found.values()) if found is not None else 0
    return found if found is not None and known >= 2 and 2 * known >= len(words) else None


def _label(cell: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", cell.casefold()).split()) if len(cell) < 60 else "-"


def _actions(cells: Sequence[str]) -> Columns | None:
    found: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        if cell in _ACTION:
            found.setdefault(Column.ACTION, place)
        elif cell in _BY:
            found.setdefault(Column.BY, place)
        elif cell in _WHO:
            found.setdefault(Column.WHO, place)
        elif cell in _STATUS:
            found.setdefault(Column.STATUS, place)
        elif cell in _TITLE | _DETAIL:
            found.setdefault(Column.TITLE if Column.TITLE not in found else Column.OTHER, place)
        elif cell in _NUMBER:
            found.setdefault(Column.NUMBER, place)
    for place, cell in enumerate(cells):
        if cell in _DATE and Column.BY not in found:
            found[Column.BY] = place
        elif cell == "by":
            found.setdefault(Column.BY if Column.WHO in found else Column.WHO, place)
        elif cell in _START | _MINUTES:
            found.setdefault(Column.OTHER, place)
    if Column.ACTION not in found and Column.TITLE in found:
        found[Column.ACTION] = found.pop(Column.TITLE)
    return found if Column.ACTION in found else None


def _agenda(cells: Sequence[str]) -> Columns | None:
    found: dict[Column, int] = {}
    titles = [place for place, cell in enumerate(cells) if cell in _TITLE]
    if not titles:
        titles = [place for place, cell in enumerate(cells) if cell in _DETAIL][:1]
    if len(titles) > 1 and cells[titles[0]] == "item":
        found[Column.NUMBER] = titles.pop(0)
    if not titles:
        return None
    found[Column.TITLE] = titles[0]
    kinds = ((_MINUTES, Column.MINUTES), (_END, Column.END), (_START, Column.START), (_LEAD, Column.LEAD))
    for place, cell in enumerate(cells):
        for names, column in (*kinds, (_NUMBER - {""}, Column.NUMBER), (_DETAIL, Column.OTHER)):
            if cell in names and place not in found.values():
                found.setdefault(column, place)
                break
    return found


def _people(cells: Sequence[str]) -> Columns | None:
    found: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        if cell in _NAME:
            found.setdefault(Column.NAME, place)
        elif cell in ("initials", "initial"):
            found.setdefault(Column.SHORT, place)
        elif cell in _ROLE:
            found.setdefault(Column.ROLE, place)
    return found if Column.NAME in found else None
