"""What people ask to talk about, any day, and the answer that each of them gets."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Reply(StrEnum):
    """What becomes of a request."""

    ON_AGENDA = "on the agenda"
    LATER = "later"
    CAN_NOT = "can not"


@dataclass(frozen=True, slots=True)
class Request:
    """Something that somebody wants to talk about, in their own words; `who` is empty where no name was given.

    `reply` is None while there is no answer.  `because` says why it can not be, and `until` when it comes back.
    """

    number: int
    board: str
    words: str
    who: str
    asked_on: date
    reply: Reply | None = None
    because: str = ""
    until: date | None = None
    replied_on: date | None = None
