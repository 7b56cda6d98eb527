"""What narrows a search: `is:open is:action who:Ann said:Sam by:2026-12 item:buses`, beside the words."""

import re
from dataclasses import dataclass

from cochair.storage.search import question

_FILTER = re.compile(r'(?<!\S)(is|who|said|by|item):("[^"]*"|\S+)', re.IGNORECASE)
KINDS = {
    "action": "ActionAgreed",
    "decision": "DecisionMade",
    "said": "PersonSaid",
    "note": "NoteWritten",
    "word": "HardWordExplained",
    "parked": "ThingParked",
    "answer": "YouSaidAnswered",
    "meeting": "AgendaShared",
}
_WAITS = """ifnull((SELECT outcome FROM answer WHERE said_in = you_said.meeting AND said = you_said.text
    ORDER BY event DESC LIMIT 1), 'waiting') NOT IN ('done', 'can not')"""
_IS_OPEN = f"""(EXISTS (SELECT 1 FROM action WHERE event = line.rowid)
    OR EXISTS (SELECT 1 FROM you_said WHERE event = line.rowid AND {_WAITS}))"""
_NEWEST_OPEN = f"""line.rowid IN (SELECT * FROM (SELECT event FROM action ORDER BY event DESC LIMIT ?)
    UNION ALL SELECT * FROM (SELECT event FROM you_said WHERE {_WAITS} ORDER BY event DESC LIMIT ?))"""
_FOUND = "SELECT event.meeting, line.text FROM line JOIN event ON event.id = line.rowid"


@dataclass(frozen=True, slots=True)
class Search:
    """An SQL question and its values; `sql` is empty when nothing was asked."""

    sql: str
    values: tuple[str | int, ...]


def search_for(typed: str, most: int) -> Search:
    """Return the question for what somebody typed, the newest lines first, at most so many."""
    filters = [(name.casefold(), value.strip('"').casefold()) for name, value in _FILTER.findall(typed)]
    words = question(_FILTER.sub(" ", typed))
    match = [f"text : ({words})"] if words else []
    match += [_condition(name, value) for name, value in filters if (name, value) != ("is", "open")]
    is_open = ("is", "open") in filters
    if not all(match) or not (match or is_open):
        return Search("", ())
    if match:
        where = f"line MATCH ? AND {_IS_OPEN}" if is_open else "line MATCH ?"
        return _search(where, " AND ".join(match), most)
    return _search(_NEWEST_OPEN, most, most, most)


def _search(where: str, *values: str | int) -> Search:
    return Search(f"{_FOUND} WHERE {where} ORDER BY line.rowid DESC LIMIT ?", values)


def _condition(name: str, value: str) -> str:
    """Return what a filter asks of the index; empty where it can fit no line."""
    match name:
        case "is":
            return _of_kind(KINDS.get(value, ""))
        case "who":
            return _begins("who", value, "ActionAgreed")
        case "said":
            return _begins("who", value, "PersonSaid")
        case "by":
            return _begins("due", value, "ActionAgreed")
        case _:
            titled = question(value)
            return f"item : ({titled})" if titled else ""


def _of_kind(kind: str) -> str:
    return f'kind : "{kind}"' if kind else ""


def _begins(column: str, value: str, kind: str) -> str:
    """Return what finds lines of a kind with a column that begins so; the last word may be half typed."""
    words = " ".join(re.findall(r"\w+", value))
    return f'{_of_kind(kind)} AND {column} : ^ "{words}" *' if words else ""
