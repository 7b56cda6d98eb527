"""Who was asked to a meeting, how, and what they said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.board import PersonNumber
from cochair.domain.ids import MeetingId


class AskedBy(StrEnum):
    """How a person was asked."""

    LETTER = "letter"
    PHONE = "phone"
    IN_PERSON = "in person"
    SUPPORTER = "supporter"
    MESSAGE = "message"


class Reply(StrEnum):
    """What a person said."""

    COMES = "comes"
    NOT_SURE = "not sure"
    DOES_NOT_COME = "does not come"


class Place(StrEnum):
    """Where a person takes part."""

    ROOM = "in the room"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Invitation:
    """How a person was asked to a meeting and what came of it; None is not known. `support` says who helped them."""

    number: int
    person: PersonNumber
    meeting: MeetingId
    how: AskedBy | None = None
    asked_on: date | None = None
    reply: Reply | None = None
    place: Place | None = None
    support: str = ""
