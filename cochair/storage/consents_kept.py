"""The answers of people on disk, each tied to the one before, so that `check` can name one that was changed."""

import secrets
from collections.abc import Callable, Mapping
from datetime import date

from cochair.domain.board import PersonNumber
from cochair.domain.consent_chain import BEGINS, ChainEntry, entry_of, note_of
from cochair.domain.consents import About, Consent
from cochair.storage.cipher import Database
from cochair.storage.errors import readable

_END = "consents"
"""The setting that holds the link of the newest entry."""
_ADD = "INSERT INTO consent_chain (place, consent, salt, made_of, link) VALUES (?, ?, ?, ?, ?)"
_KEEP_END = """INSERT INTO setting (name, value) VALUES (?, ?)
               ON CONFLICT (name) DO UPDATE SET value = excluded.value"""
_NEWEST = "SELECT place, link FROM consent_chain ORDER BY place DESC LIMIT 1"
_ALL = "SELECT place, consent, salt, made_of, link FROM consent_chain ORDER BY place"
_KEPT = "SELECT number, person, about, words, yes, said_on FROM consent ORDER BY number"
_SALT_BYTES = 16


def tie(db: Database, consent: Consent) -> None:
    """Tie an answer that was kept just now to the one before, inside the transaction that is open."""
    _put(db, lambda before, place: entry_of(before, place, consent, secrets.token_hex(_SALT_BYTES)))


@readable()
def tie_all(db: Database) -> None:
    """Tie the answers that were kept before there was a chain, inside the transaction that is open."""
    for number, person, about, words, yes, day in list(db.execute(_KEPT)):
        told = Consent(number, PersonNumber(person), About(about), words, bool(yes), date.fromisoformat(day))
        tie(db, told)


def take_words(db: Database, words: Mapping[int, str]) -> None:
    """Put other words, or none, in the place of those of some answers, and note it, inside the open transaction."""
    for number, left in words.items():
        db.execute("UPDATE consent SET words = ? WHERE number = ?", (left, number))
        db.execute("UPDATE consent_chain SET salt = '' WHERE consent = ?", (number,))
    if words:
        _put(db, lambda before, place: note_of(before, place, words))


def chain_of(db: Database) -> tuple[list[ChainEntry], str]:
    """Return the chain in order, and the link that was written last."""
    end = next(iter(db.execute("SELECT value FROM setting WHERE name = ?", (_END,))), (BEGINS,))[0]
    return [ChainEntry(*row) for row in db.execute(_ALL)], end


def _put(db: Database, make: Callable[[str, int], ChainEntry]) -> None:
    place, before = next(iter(db.execute(_NEWEST)), (0, BEGINS))
    new = make(before, place + 1)
    db.execute(_ADD, (new.place, new.consent, new.salt, new.made_of, new.link))
    db.execute(_KEEP_END, (_END, new.link))
