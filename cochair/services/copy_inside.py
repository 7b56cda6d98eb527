"""What a copy of everything tells about itself."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Inside:
    """What a copy tells without its key, none of it private; `newest` is the day of the newest meeting, or empty.

    `running` is how many meetings were going on, in which it still stands who had each turn.
    """

    made: datetime
    meetings: int
    entries: int
    running: int
    newest: str
    app: str
    steps: int
    size: int
    sha256: str
