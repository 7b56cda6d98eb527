"""What a board agreed about its meetings: breaks, notice, length, time to think, and how often an item may wait."""

from dataclasses import dataclass

from cochair.domain.board import BoardNumber


@dataclass(frozen=True, slots=True)
class MeetingRules:
    """The rules that act at a meeting; a shared agenda keeps those it was shared with.

    `break_minutes` is the least length of a break and `without_break` the most minutes before one (rule C-07).
    `longest_meeting` is in minutes with breaks (C-06).  `put_off` is how often an item may be put off (C-05).
    """

    break_minutes: int = 10
    without_break: int = 45
    longest_meeting: int = 120
    thinking_seconds: int = 10
    put_off: int = 2


USUAL = MeetingRules()
"""The rules of a board that agreed on no others."""


@dataclass(frozen=True, slots=True)
class BoardRules:
    """The rules of a board, as its page "Our rules" tells them.

    `ground_rules` are how its people talk with each other, offered in each new agenda.
    """

    number: int
    board: BoardNumber
    notice_days: int = 7
    break_minutes: int = 10
    without_break: int = 45
    longest_meeting: int = 120
    thinking_seconds: int = 10
    put_off: int = 2
    ground_rules: tuple[str, ...] = ()

    @property
    def at_meetings(self) -> MeetingRules:
        """The rules that act at a meeting."""
        return MeetingRules(
            self.break_minutes, self.without_break, self.longest_meeting, self.thinking_seconds, self.put_off
        )
