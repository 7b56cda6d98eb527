"""Checking the minutes of a meeting that has ended; every answer is on disk before it is shown."""

from cochair.domain.checking import ANYTHING_ELSE
from cochair.domain.ids import PersonId
from cochair.domain.rules import checking_minutes as rules
from cochair.services.live import Events, LiveMeeting


class Checking:
    """Each method is something that a person says about the minutes, and returns its events once they are on disk.

    It raises Refused when a rule says no and StoreFailed when the answer could not be kept; nothing has changed then.
    """

    def __init__(self, live: LiveMeeting) -> None:
        self.live = live

    def begin(self, by: PersonId, support: PersonId | None = None) -> Events:
        """Let somebody go through the minutes from here on."""
        return self.live.write(lambda m: rules.begin(m, by, support))

    def right(self, number: int, by: PersonId) -> Events:
        """Keep that a line is right."""
        return self.live.write(lambda m: rules.confirm(m, number, by))

    def wrong(self, number: int, words: str, by: PersonId) -> Events:
        """Keep that a line is wrong, and what is right where somebody said it."""
        return self.live.write(lambda m: rules.say_wrong(m, number, words, by))

    def missing(self, words: str, by: PersonId) -> Events:
        """Keep what is missing in the minutes."""
        return self.wrong(ANYTHING_ELSE, words, by)
