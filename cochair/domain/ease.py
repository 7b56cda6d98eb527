"""What puts people at ease before a meeting, asked one by one."""

from dataclasses import dataclass
from enum import StrEnum

from cochair.domain.board import BoardNumber
from cochair.domain.ids import MeetingId


class Ease(StrEnum):
    """Something to see to before people come (rule C-09)."""

    WHO_COMES = "who comes"
    ROOM = "room"
    WAY = "way"
    DOORS = "doors"
    DOOR_PERSON = "door person"
    NAMES = "names"
    CARDS = "cards"
    QUIET = "quiet"
    SEATS = "seats"
    DRINKS = "drinks"


@dataclass(frozen=True, slots=True)
class EaseTick:
    """Something was seen to for a meeting; what is not seen to yet has none."""

    number: int
    board: BoardNumber
    meeting: MeetingId
    thing: Ease
