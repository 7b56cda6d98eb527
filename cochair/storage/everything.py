"""Finds everything about a person: along the references of the tables, and by name where there are none."""

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import get_type_hints

from cochair.domain.kept_rows import Kept, Row
from cochair.storage.database import Connection

PERSON = "person"
NOT_ALONG_REFERENCES = {
    "action": "made from the log of a meeting, whose lines are told one by one",
    "answer": "made from the log of a meeting, whose lines are told one by one",
    "board": "the board itself",
    "board_group": "a group, told with the person who is in it",
    "board_rules": "what the board agreed on",
    "consent_chain": "what guards the answers, each told with its words",
    "device": "this laptop",
    "dropped": "how many entries went with old meetings",
    "ease_tick": "what was seen to before a meeting",
    "event": "the log, whose lines about the person are told one by one",
    "forgotten": "numbers of people who are forgotten, with no name",
    "former_name": "found by the person's number",
    "heartbeat": "a meeting that goes on",
    "holiday": "days of the board",
    "how_was_it": "answers that belong to nobody; nobody can tell whose they are",
    "keep_for": "how long the board keeps things",
    "keep_longer": "what the board keeps longer",
    "line": "made from the log of a meeting, whose lines are told one by one",
    "line_draft": "found by name",
    "meeting": "a meeting, told where the person is on its list",
    "money_rules": "how the board counts its money",
    "own_certificate": "what proves to other laptops that this is this one",
    "own_picture": "found by who said yes, and by the person's own photo",
    "pair": "a laptop that may join a meeting, whose log tells by what name",
    "picture_choice": "a picture for words of the board",
    "picture_folder": "a place of pictures",
    "plan_draft": "found by name",
    "request": "found by name",
    "setting": "found by name",
    "touched": "when a meeting was written to",
    "you_said": "made from the log of a meeting, whose lines are told one by one",
}
"""Each table that no reference to a person leads to, and why it needs none or how it is looked through."""

_ABOUT_PEOPLE = ("meeting", "action", "you_said", "request", "own_picture", "how_was_it")
"""Tables of those that are about people too."""
PLACES = r"(payment of|cost of|offer to|name of|needs of|thanks \w+|chance \w+) {person}"
"""Where what is half typed about a person lies, by their number."""
_TABLES = """SELECT name FROM pragma_table_list
             WHERE schema = 'main' AND type IN ('table', 'virtual') AND substr(name, 1, 7) <> 'sqlite_'
             AND substr(name, 1, 1) <> '_' ORDER BY name"""
_LINKS = 'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)'
_KEY = "SELECT name FROM pragma_table_info(?) WHERE pk = 1"


@dataclass(frozen=True, slots=True)
class Link:
    """A column of a table that points at a column of another one."""

    table: str
    column: str
    at: str
    key: str


def tables_of(db: Connection) -> tuple[str, ...]:
    """Return every table that CoChair keeps things in; raises StoreFailed."""
    return tuple(name for (name,) in db.rows(_TABLES))


def links_of(db: Connection) -> tuple[Link, ...]:
    """Return every reference between tables; raises StoreFailed."""
    return tuple(
        Link(table, column, at, key or db.value(_KEY, (at,)))
        for table in tables_of(db)
        for column, at, key in db.rows(_LINKS, (table,))
    )


def led_to(db: Connection) -> frozenset[str]:
    """Return the tables that references lead to from a person; raises StoreFailed."""
    found, links = {PERSON}, links_of(db)
    while more := {link.table for link in links if link.at in found} - found:
        found |= more
    return frozenset(found)


def counts(db: Connection) -> dict[str, int]:
    """Return how many rows each table has that is about people; raises StoreFailed."""
    tables = (*_ABOUT_PEOPLE, *sorted(led_to(db)))
    return {table: int(db.value(f'SELECT count(*) FROM "{table}"')) for table in tables}


def about(db: Connection, person: int, names: Collection[str], kinds: dict[str, type]) -> tuple[Kept, ...]:
    """Return the rows about a person, who has or had these names; `kinds` tells the rows of a table, where it can.

    Of a row about somebody else that points at the person, only that it does is told.  Raises StoreFailed.
    """
    links = links_of(db)
    found = _walked(db, person, links)
    kept = [_kept(db, table, numbers, person, links, kinds) for table, numbers in sorted(found.items())]
    by_name = (Kept(table, rows) for table, rows in _by_name(db, person, names) if rows)
    return (*kept, *by_name)


def own_rows(db: Connection, person: int) -> dict[str, set[int]]:
    """Return the row ids of what belongs to a person, by table; raises StoreFailed."""
    links = links_of(db)
    found = _walked(db, person, links)
    return {
        table: {n for n in numbers if not _is_of_somebody_else(db, table, n, person, links)}
        for table, numbers in found.items()
    }


def _walked(db: Connection, person: int, links: tuple[Link, ...]) -> dict[str, set[int]]:
    """Return the row ids by table; what belongs to a row about somebody else is not followed."""
    found: dict[str, set[int]] = {}
    new = {PERSON: {person}}
    while new:
        following: dict[str, set[int]] = {}
        for table, numbers in new.items():
            found.setdefault(table, set()).update(numbers)
            own = {n for n in numbers if not _is_of_somebody_else(db, table, n, person, links)}
            for link in (link for link in links if link.at == table and own):
                more = _children(db, link, own) - found.get(link.table, set())
                if more:
                    following.setdefault(link.table, set()).update(more)
        new = following
    return found


def _children(db: Connection, link: Link, numbers: set[int]) -> set[int]:
    marks = ", ".join("?" * len(numbers))
    keys = f'SELECT "{link.key}" FROM "{link.at}" WHERE rowid IN ({marks})'
    sql = f'SELECT rowid FROM "{link.table}" WHERE "{link.column}" IN ({keys})'
    return {number for (number,) in db.rows(sql, tuple(numbers))}


def _is_of_somebody_else(db: Connection, table: str, number: int, person: int, links: tuple[Link, ...]) -> bool:
    if not any(link.table == table and link.column == PERSON and link.at == PERSON for link in links):
        return False
    return db.value(f'SELECT person FROM "{table}" WHERE rowid = ?', (number,)) not in (person, None)


def _kept(
    db: Connection, table: str, numbers: set[int], person: int, links: tuple[Link, ...], kinds: dict[str, type]
) -> Kept:
    people = frozenset(link.column for link in links if link.table == table and link.at == PERSON)
    columns = _columns(db, table)
    rows = []
    for number in sorted(numbers):
        row = dict(zip(columns, db.rows(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,))[0], strict=True))
        if _is_of_somebody_else(db, table, number, person, links):
            row = {column: value for column, value in row.items() if column in people}
        rows.append(row)
    return Kept(table, tuple(rows), people, _ticks(kinds.get(table)))


def _ticks(kind: type | None) -> frozenset[str]:
    return frozenset() if kind is None else frozenset(n for n, hint in get_type_hints(kind).items() if hint is bool)


def _columns(db: Connection, table: str) -> tuple[str, ...]:
    return tuple(name for (name,) in db.rows("SELECT name FROM pragma_table_info(?)", (table,)))


def _by_name(db: Connection, person: int, names: Collection[str]) -> Iterator[tuple[str, tuple[Row, ...]]]:
    says = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names)))})(?!\w)", re.IGNORECASE)
    photo = db.value("SELECT photo FROM person WHERE number = ?", (person,))
    whole = {name.casefold() for name in names}

    def rows(table: str, columns: str) -> Iterator[Row]:
        for values in db.rows(f"SELECT {columns} FROM {table}"):
            yield dict(zip(columns.split(", "), values, strict=True))

    yield (
        "former_name",
        tuple(
            row for row in rows("former_name", "kind, whose, name") if (row["kind"], row["whose"]) == (PERSON, person)
        ),
    )
    asked = rows("request", "board, words, who, asked_on, reply, because, until, replied_on")
    yield "request", tuple(row for row in asked if str(row["who"]).casefold() in whole)
    pictures = rows("own_picture", "id, board, alt, words, agreed_by, agreed_on, content")
    yield "own_picture", tuple(r for r in pictures if says.search(str(r["agreed_by"])) or r["id"] == photo)
    place = re.compile(PLACES.format(person=person))
    lines = rows("line_draft", "place, text")
    yield "line_draft", tuple(r for r in lines if place.fullmatch(str(r["place"])) or says.search(str(r["text"])))
    yield (
        "plan_draft",
        tuple(
            {"title": json.loads(str(row["body"]))["title"]}
            for row in rows("plan_draft", "body")
            if says.search(str(row["body"]))
        ),
    )
    yield (
        "setting",
        tuple({"name": row["name"]} for row in rows("setting", "name, value") if says.search(str(row["value"]))),
    )
