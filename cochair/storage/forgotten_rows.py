"""Takes one person out of every table there is: their rows go, other rows point at nobody, and texts lose the name."""

import json
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, get_args, get_origin, get_type_hints

from cochair.domain.forgetting import TAKEN_REQUEST, Clean, Gone
from cochair.storage.cipher import Database
from cochair.storage.consents_kept import take_words
from cochair.storage.database import Connection
from cochair.storage.everything import PERSON, PLACES, Link, links_of, own_rows, tables_of

STAY = {
    "payment": ("did", "charity", "paid_by"),
    "expense": ("what",),
    "asked_of_us": ("who", "words"),
}
"""Tables whose rows stay with no name, for sums and for days that are due, and the words of them that go."""
_ANSWERS = "consent"
_OTHERWISE = {
    _ANSWERS, "consent_chain", "event", "meeting", "action", "you_said", "answer", "line", "plan_draft",
    "board", "board_group", "former_name", "own_picture", "picture_choice", "picture_folder", "device",
    "own_certificate",
}  # fmt: skip
"""Tables whose texts are seen to in another way, or are not about one person."""
_NEVER = {PERSON: {"name"}}
"""Columns that hold other people's names."""
_TEXTS = """SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' AND pk = 0
            AND name NOT IN (SELECT "from" FROM pragma_foreign_key_list(?1)) ORDER BY cid"""


def forget_rows(writer: Connection, gone: Gone, names: Collection[str], kinds: dict[str, type]) -> None:
    """Take a person out of the tables, inside the transaction that is open; `names` are those they had.

    Their own row and the tables of meetings and drafts are seen to elsewhere.  Raises StoreFailed.
    """
    own, links = own_rows(writer, gone.number), links_of(writer)
    with writer.transaction() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")  # so that no order is needed in which rows go
        _forget_pictures(db, gone)
        _forget_requests(db, {name.casefold() for name in names})
        _forget_answers(db, gone)
        db.execute("DELETE FROM former_name WHERE kind = 'person' AND whose = ?", (gone.number,))
        goes = {table: rows for table, rows in own.items() if table not in (*STAY, PERSON, _ANSWERS)}
        for link in links:
            _let_go(db, link, own, goes, gone.number)
        for table, rows in goes.items():
            for row in rows:
                db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
        for table, columns in STAY.items():
            empty = ", ".join(f"{column} = ''" for column in columns)
            db.execute(f"UPDATE {table} SET {empty} WHERE person = ?", (gone.number,))
        _forget_half_typed(db, gone.number)
        for table in tables_of(writer):
            if table not in _OTHERWISE:
                _clean(db, table, tuple(_typed(db, table, kinds.get(table))), gone.clean)


def _let_go(db: Database, link: Link, own: dict[str, set[int]], goes: dict[str, set[int]], person: int) -> None:
    """Let rows that are not the person's own point at nobody where they point at what goes, or go too."""
    keys = {person} if link.at == PERSON else {_key(db, link, row) for row in goes.get(link.at, ())}
    for key in keys:
        rows = {row for (row,) in db.execute(f'SELECT rowid FROM "{link.table}" WHERE "{link.column}" = ?', (key,))}
        for row in rows - own.get(link.table, set()):
            if _is_needed(db, link):
                db.execute(f'DELETE FROM "{link.table}" WHERE rowid = ?', (row,))
            else:
                db.execute(f'UPDATE "{link.table}" SET "{link.column}" = NULL WHERE rowid = ?', (row,))


def _key(db: Database, link: Link, row: int) -> Any:
    return next(iter(db.execute(f'SELECT "{link.key}" FROM "{link.at}" WHERE rowid = ?', (row,))))[0]


def _is_needed(db: Database, link: Link) -> bool:
    sql = 'SELECT "notnull" FROM pragma_table_info(?) WHERE name = ?'
    return bool(next(iter(db.execute(sql, (link.table, link.column))))[0])


def _forget_pictures(db: Database, gone: Gone) -> None:
    """Take away photos of the person, and what was chosen for words that name them."""
    photo = next(iter(db.execute("SELECT photo FROM person WHERE number = ?", (gone.number,))))[0]
    for picture, *texts in list(db.execute("SELECT id, alt, words, agreed_by FROM own_picture")):
        if picture == photo or _names(texts, gone):
            db.execute("DELETE FROM picture_choice WHERE code = ?", (picture,))
            db.execute("DELETE FROM own_picture WHERE id = ?", (picture,))
    for table, columns in (("picture_choice", "words, alt"), ("picture_folder", "folder")):
        for row, *texts in list(db.execute(f"SELECT rowid, {columns} FROM {table}")):
            if _names(texts, gone):
                db.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))


def _names(texts: list[str], gone: Gone) -> bool:
    return any(gone.clean(text) != text for text in texts)


def _forget_requests(db: Database, names: set[str]) -> None:
    """Take away what they asked for and had no answer to; of the rest, their name and words go."""
    for number, who, reply in list(db.execute("SELECT number, who, reply FROM request")):
        if who.casefold() not in names:
            continue
        if reply is None:
            db.execute("DELETE FROM request WHERE number = ?", (number,))
        else:
            db.execute("UPDATE request SET who = '', words = ? WHERE number = ?", (TAKEN_REQUEST, number))


def _forget_answers(db: Database, gone: Gone) -> None:
    """Take the words from their answers, and the name from the words of others; that they answered stays."""
    taken = {}
    for number, person, words in list(db.execute("SELECT number, person, words FROM consent")):
        left = "" if person == gone.number else gone.clean(words)
        if left != words:
            taken[number] = left
    take_words(db, taken)


def _forget_half_typed(db: Database, person: int) -> None:
    place = re.compile(PLACES.format(person=person))
    for (name,) in list(db.execute("SELECT place FROM line_draft")):
        if place.fullmatch(name):
            db.execute("DELETE FROM line_draft WHERE place = ?", (name,))


def _typed(db: Database, table: str, kind: type | None) -> Iterator[str]:
    """Give the columns of a table that hold what somebody typed."""
    hints = get_type_hints(kind) if kind is not None else {}
    for (column,) in list(db.execute(_TEXTS, (table,))):
        if column not in _NEVER.get(table, ()) and _is_free(hints.get(column, str)):
            yield column


def _is_free(hint: Any) -> bool:
    if get_origin(hint) is not None or get_args(hint):
        return all(part in (..., type(None)) or _is_free(part) for part in get_args(hint))
    return hint is str


def _clean(db: Database, table: str, columns: tuple[str, ...], clean: Clean) -> None:
    if not columns:
        return
    named = ", ".join(f'"{column}"' for column in columns)
    for row, *texts in list(db.execute(f'SELECT rowid, {named} FROM "{table}"')):
        for column, text in zip(columns, texts, strict=True):
            if isinstance(text, str) and (new := _cleaned(text, clean)) != text:
                db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (new, row))


def _cleaned(text: str, clean: Clean) -> str:
    if text[:1] not in ("[", "{"):
        return clean(text)
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return clean(text)
    left = _without(told, clean)
    return text if left == told else json.dumps(left, ensure_ascii=False, separators=(",", ":"))


def _without(told: Any, clean: Callable[[str], str]) -> Any:
    """Return what a JSON text tells without the name; a thing of a list that is called by it goes, such as a view."""
    match told:
        case str():
            return clean(told)
        case dict():
            return {key: _without(value, clean) for key, value in told.items()}
        case list():
            return [_without(part, clean) for part in told if not _is_called(part, clean)]
    return told


def _is_called(part: Any, clean: Callable[[str], str]) -> bool:
    name = part.get("name") if isinstance(part, dict) else None
    return isinstance(name, str) and clean(name) != name
