"""Forgets people in what comes late: their names are gone here, so nobody knows any more which words to look for."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from cochair.domain.agenda import Plan
from cochair.domain.events import Entry, PersonSaid
from cochair.domain.forgetting import TAKEN_WORDS, texts_changed
from cochair.storage.cipher import Database
from cochair.storage.codec import from_text, instant_text

_SETTING = "last forgotten"
"""The setting that says when somebody was forgotten last."""
_LAST = """SELECT ifnull((SELECT value FROM setting WHERE name = ?),
           (SELECT max(forgotten_on) || 'T23:59:59.999999+00:00' FROM forgotten))"""


def keep_moment(db: Database, now: datetime) -> None:
    """Keep that somebody was forgotten at an instant."""
    db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_SETTING, instant_text(now)))


def has_forgotten(db: Database, plan: Plan) -> bool:
    """Return whether somebody on an agenda is forgotten here."""
    gone = {number for (number,) in db.execute("SELECT person FROM forgotten")}
    return any(person.known in gone for person in plan.people)


def without_words(db: Database, meeting: str, entries: Sequence[Entry]) -> list[Entry]:
    """Return entries of a meeting of somebody forgotten, with no typed words where they are from before that."""
    ((last,),) = db.execute(_LAST, (_SETTING,))
    before = datetime.fromisoformat(last)
    take = _taking(db, meeting)
    return [
        replace(entry, event=texts_changed(entry.event, take)) if entry.at <= before else entry for entry in entries
    ]


def _taking(db: Database, meeting: str) -> Callable[[str], str]:
    """Return what puts a sentence in the place of any words, another one for other words."""
    said = db.execute("SELECT body FROM event WHERE meeting = ? AND kind = 'PersonSaid'", (meeting,))
    there = {from_text(PersonSaid, body).text for (body,) in said}
    free = (sentence for n in range(1, 1 << 30) if (sentence := TAKEN_WORDS.format(number=n)) not in there)
    taken: dict[str, str] = {"": ""}

    def take(words: str) -> str:
        if words not in taken:
            taken[words] = next(free)
        return taken[words]

    return take
