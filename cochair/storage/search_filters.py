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
_IS_OPEN = """(event.id IN (SELECT event FROM action) OR event.id IN (
    SELECT event FROM you_said WHERE ifnull((SELECT outcome FROM answer WHERE said_in = you_said.meeting
        AND said = you_said.text ORDER BY event DESC LIMIT 1), 'waiting') NOT IN ('done', 'can not')))"""
_ITEM = """EXISTS (SELECT 1 FROM event AS shared, json_each(shared.body, '$.plan.items') AS one
    WHERE shared.meeting = event.meeting AND shared.kind = 'AgendaShared'
    AND json_extract(one.value, '$.id') = json_extract(event.body, '$.item')
    AND json_extract(one.value, '$.title') LIKE ? ESCAPE '!')"""
_FROM = "SELECT event.meeting, line.text FROM line JOIN event ON event.id = line.rowid"
_BY_KIND = "SELECT event.meeting, line.text FROM event INDEXED BY event_kind JOIN line ON line.rowid = event.id"


@dataclass(frozen=True, slots=True)
class Search:
    """An SQL question and its values; `sql` is empty when nothing was asked."""

    sql: str
    values: tuple[str | int, ...]


def search_for(typed: str, most: int) -> Search:
    """Return the question for what somebody typed, the newest lines first, at most so many."""
    filters = [(name.casefold(), value.strip('"')) for name, value in _FILTER.findall(typed)]
    words = question(_FILTER.sub(" ", typed))
    where: list[str] = ["line MATCH ?"] if words else []
    values: list[str | int] = [words] if words else []
    for name, value in filters:
        condition, wanted = _condition(name, value)
        where.append(condition)
        values += wanted
    if not where:
        return Search("", ())
    kinds = any(
        (name == "is" and value.casefold() in KINDS) or name in ("who", "said", "by") for name, value in filters
    )
    start, order = (_BY_KIND, "event.id") if kinds and not words else (_FROM, "line.rowid")
    return Search(f"{start} WHERE {' AND '.join(where)} ORDER BY {order} DESC LIMIT ?", (*values, most))


def _condition(name: str, value: str) -> tuple[str, list[str | int]]:
    match name:
        case "is" if value.casefold() == "open":
            return _IS_OPEN, []
        case "is" if value.casefold() in KINDS:
            return "event.kind = ?", [KINDS[value.casefold()]]
        case "who":
            return "event.kind = 'ActionAgreed' AND line.text LIKE ? ESCAPE '!'", [f"{_plain(value)}%:%"]
        case "said":
            said = "SELECT event FROM you_said WHERE by LIKE ? ESCAPE '!'"
            return f"event.kind = 'PersonSaid' AND event.id IN ({said})", [f"{_plain(value)}%"]
        case "by":
            due = "json_extract(event.body, '$.by') LIKE ? ESCAPE '!'"
            return f"event.kind = 'ActionAgreed' AND {due}", [f"{_plain(value)}%"]
        case "item":
            return _ITEM, [f"%{_plain(value)}%"]
        case _:
            return "0", []


def _plain(value: str) -> str:
    """Return typed words that LIKE takes as they are."""
    return re.sub(r"([%_!])", r"!\1", value)
