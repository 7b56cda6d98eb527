"""What is asked of a person, and what they get for it: one page, given on a day and never changed silently."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.board import PersonNumber


class Asks(StrEnum):
    """The questions that an offer answers, in order; each is a field of the offer."""

    WE_ASK = "we_ask"
    HOW_LONG = "how_long"
    HOW_OFTEN = "how_often"
    YOU_GET = "you_get"
    CAN_NOT = "can_not"
    TALK_TO = "talk_to"
    TO_STOP = "to_stop"


@dataclass(frozen=True, slots=True)
class Offer:
    """One version of an offer. It is being written until it is `given_on` a day; `changed` says what is new and why."""

    number: int
    person: PersonNumber
    we_ask: str
    how_long: str
    how_often: str
    you_get: str
    can_not: str
    talk_to: str
    to_stop: str
    changed: str = ""
    given_on: date | None = None

    def says(self, asks: Asks) -> str:
        """Return the words of one answer."""
        return str(getattr(self, asks))
