"""What a person said yes or no to, in front of which words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.board import PersonNumber


class About(StrEnum):
    """What a person is asked for."""

    NAME = "name"
    DESCRIPTION = "description"
    PHOTO = "photo"
    KEEPING_NEEDS = "keeping needs"
    SHARING_NEEDS = "sharing needs"
    KEEPING_MONEY = "keeping money"


@dataclass(frozen=True, slots=True)
class Consent:
    """An answer: `words` is exactly what was shown. The newest answer about a thing is the one that counts."""

    number: int
    person: PersonNumber
    about: About
    words: str
    yes: bool
    said_on: date
