"""Each answer that is kept carries a print of itself and of the one before, so that none can be changed unseen.

A print is made with SHA-256. Of the words only a salted print goes in, so that they can be taken away later
and the rest still fits.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from cochair.domain.consents import Consent
from cochair.domain.dates import date_words
from cochair.domain.language import _

EDITED = _("Somebody changed answer {number} after we kept it. It says {date}.")
MISSING = _("Answer {number} is missing. We had kept it.")
PUT_IN = _("CoChair did not keep answer {number}. Somebody put it in.")
MOVED = _("Answer {number} does not stand where we kept it.")
BROKEN = _("Somebody changed the list that guards the answers, at place {place}.")
CUT = _("The end of the list that guards the answers is missing.")
BEGINS = ""
"""What the first entry comes after."""


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """One place of the chain: about a `consent`, or, where that is None, a note that words were taken away.

    `made_of` is the salted print of the words.  In a note it is JSON: by the number of each answer, the print of what
    stands there now.  A `salt` is at random, in hex, and empty once the words are gone.
    """

    place: int
    consent: int | None
    salt: str
    made_of: str
    link: str


def print_of(salt: str, words: str) -> str:
    """Return the print of some words with their salt, in hex."""
    return hashlib.sha256(f"{salt}:{words}".encode()).hexdigest()


def entry_of(before: str, place: int, consent: Consent, salt: str) -> ChainEntry:
    """Return the entry of an answer that is kept now; `before` is the link of the entry before."""
    made_of = print_of(salt, consent.words)
    return ChainEntry(place, consent.number, salt, made_of, _link_of(before, place, consent, made_of))


def note_of(before: str, place: int, words: Mapping[int, str]) -> ChainEntry:
    """Return the entry that says of which answers the words were taken away; `words` stand there from now on."""
    made_of = json.dumps({str(number): print_of("", left) for number, left in sorted(words.items())})
    return ChainEntry(place, None, "", made_of, _link(before, place, made_of))


def findings(consents: Sequence[Consent], chain: Sequence[ChainEntry], end: str) -> Iterator[str]:
    """Give what is wrong with the answers, one plain sentence each; `end` is the link that was written last."""
    kept = {consent.number: consent for consent in consents}
    left = dict(each for entry in chain if entry.consent is None for each in _left(entry))
    before, newest = BEGINS, 0
    for place, entry in enumerate(chain, 1):
        consent = kept.pop(entry.consent, None) if entry.consent is not None else None
        if entry.consent is None:
            fits = entry.link == _link(before, entry.place, entry.made_of)
            yield from () if fits and entry.place == place else (BROKEN.format(place=place),)
        elif consent is None:
            yield MISSING.format(number=entry.consent)
        elif entry.place != place or entry.consent < newest:
            yield MOVED.format(number=entry.consent)
        elif not _fits(before, entry, consent, left):
            yield EDITED.format(number=consent.number, date=date_words(consent.said_on))
        before, newest = entry.link, max(newest, entry.consent or 0)
    yield from (PUT_IN.format(number=number) for number in kept)
    if before != end:
        yield CUT


def _fits(before: str, entry: ChainEntry, consent: Consent, left: Mapping[int, str]) -> bool:
    wanted = entry.made_of if entry.salt else left.get(consent.number)
    link = _link_of(before, entry.place, consent, entry.made_of)
    return (wanted, entry.link) == (print_of(entry.salt, consent.words), link)


def _left(note: ChainEntry) -> Iterator[tuple[int, str]]:
    with suppress(ValueError, AttributeError):  # who changed a note is told of its link
        yield from ((int(number), left) for number, left in json.loads(note.made_of).items())


def _link_of(before: str, place: int, consent: Consent, made_of: str) -> str:
    parts = (consent.number, consent.person, consent.about.value, consent.yes, consent.said_on.isoformat(), made_of)
    return _link(before, place, *parts)


def _link(before: str, place: int, *parts: object) -> str:
    return hashlib.sha256(json.dumps([before, place, *parts]).encode()).hexdigest()
