"""The ways on from the papers of a meeting: its check, its pictures, how it was, and the next meeting."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from cochair.domain.ids import MeetingId
from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock

if TYPE_CHECKING:  # the first screen must not wait for it
    from cochair.services.check_path import Aim
    from ui.people.board_screen import BoardScreen
    from ui.people.screen import PeopleScreen
    from ui.screens import Screens


class Session(Protocol):
    """What the ways need of the session."""

    clock: MeetingClock

    def library(self) -> Library: ...
    def open_again(self) -> None: ...
    def plan_open(self, plan_id: str) -> None: ...
    def show_at_board(self, screen: "PeopleScreen | BoardScreen") -> None: ...


class AfterWays:
    """`opened` says which meeting is shown, and `show` shows a screen."""

    def __init__(
        self, session: Session, screens: "Screens", opened: Callable[[], MeetingId], show: Callable[[QWidget], None]
    ) -> None:
        self._session, self._screens, self._opened, self._show = session, screens, opened, show

    def choose_pictures(self) -> None:
        """Show the pictures of the meeting whose papers are shown."""
        m = self._screens.after().meeting()
        assert m is not None
        pictures = self._screens.pictures()
        pictures.open(m, m.plan.local(self._session.clock.now()).date())
        self._show(pictures)

    def check_minutes(self, aim: "Aim | None" = None) -> None:
        """Check the minutes that are shown, all of them or where something is to look at."""
        from ui.follow_up.opening import open_check

        check = self._screens.check()
        open_check(check, self._session.library(), self._session.clock, self._opened(), aim)
        self._show(check)

    def choose_version(self, number: int, first: bool, second: bool) -> None:
        """Say which version of a line is right that two laptops changed, and show the papers with it."""
        from cochair.services.clashes import choose
        from cochair.services.live import LiveMeeting

        live = LiveMeeting(self._session.library().log(self._opened()), self._session.clock)
        choose(live, number, first=first, second=second)
        self._session.open_again()

    def ask_how_it_was(self) -> None:
        """Ask how the meeting was whose papers are shown: the 3 faces, for one person after the other."""
        board = self._screens.board()
        self._session.show_at_board(board)
        board.ask_how(self._opened())

    def next_meeting(self) -> None:
        """Plan the meeting that follows the one that is shown."""
        from cochair.services.follow_up import next_meeting

        meeting = self._screens.after().meeting()
        if meeting is not None:
            self._session.plan_open(next_meeting(self._session.library(), meeting, self._session.clock))
