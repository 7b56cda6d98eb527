"""A number that only one person knows, for who wants one: it goes with every answer that this person gives.

What is kept is never the number.  It is made with scrypt at the cost that RFC 7914 gives for a person who waits (2^14
rounds of 8 blocks, 16 MB), so that trying all numbers takes long.
"""

import hashlib
import hmac
import re

from cochair.domain import sentences_of_questions as say
from cochair.domain.people import Person
from cochair.domain.refused import Refused, Unclear

_NUMBER = re.compile(r"[0-9]{4,8}")
_ROUNDS, _BLOCKS = 2**14, 8


def sealed(number: str, salt: str) -> str:
    """Return what is kept of a number; raises Unclear unless it has 4 to 8 digits. `salt` is at random, in hex."""
    digits = "".join(number.split())
    if _NUMBER.fullmatch(digits) is None:
        raise Unclear(say.NUMBER_LENGTH)
    return f"{salt}:{_made(digits, salt)}"


def must_know(person: Person, number: str | None) -> None:
    """Raise Refused unless a person has no number, or this is it."""
    if not person.sealed_number:
        return
    digits = "".join((number or "").split())
    if not digits:
        raise Refused(say.NUMBER_NEEDED.format(name=person.name))
    salt, _, made = person.sealed_number.partition(":")
    if not hmac.compare_digest(_made(digits, salt), made):
        raise Refused(say.NUMBER_WRONG.format(name=person.name))


def _made(digits: str, salt: str) -> str:
    return hashlib.scrypt(digits.encode(), salt=bytes.fromhex(salt), n=_ROUNDS, r=_BLOCKS, p=1, dklen=32).hex()
