"""What a board says about its money: who it is, whom to ask, and how it counts weeks and months."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cochair.domain.board import BoardNumber


@dataclass(frozen=True, slots=True)
class MoneyRules:
    """`organisation` pays, for its `purpose`. Weeks begin on `week_starts` (0 is Monday), months on a date.

    `ask_at` is the number of pounds in a week from which a person is asked to get advice first.  The organisation types
    it, and says on which day it was `checked_on`; none comes with the program.
    """

    number: int
    board: BoardNumber
    organisation: str = ""
    purpose: str = ""
    talk_to: str = ""
    contact: str = ""
    week_starts: int = 0
    month_starts: int = 1
    ask_at: Decimal | None = None
    checked_on: date | None = None
