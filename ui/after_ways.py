"""The ways on from the papers of a meeting: its check, its pictures, how it was, and the next meeting."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from cochair.domain.events import Entry
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock
from ui import words_after
from ui.at_hand import at_hand

if TYPE_CHECKING:  # the first screen must not wait for it
    from cochair.services.check_path import Aim
    from cochair.services.live import LiveMeeting
    from ui.laptops.ways import LaptopsWays
    from ui.paper_places import PaperPlaces
    from ui.people.board_screen import BoardScreen
    from ui.people.screen import PeopleScreen
    from ui.screens import Screens


class Session(Protocol):
    """What the ways need of the session."""

    clock: MeetingClock
    others: "LaptopsWays"

    def places(self) -> "PaperPlaces": ...
    def speech(self) -> tuple[str, int]: ...
    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...
    def library(self) -> Library: ...
    def plan_open(self, plan_id: str) -> None: ...
    def show_at_board(self, screen: "PeopleScreen | BoardScreen") -> None: ...


class AfterWays:
    """`opened` says which meeting is shown, and `show` shows a screen."""

    def __init__(
        self, session: Session, screens: "Screens", opened: Callable[[], MeetingId], show: Callable[[QWidget], None]
    ) -> None:
        self._session, self._screens, self._opened, self._show = session, screens, opened, show
        self._only_read = True

    def show_papers(self, m: Meeting, entries: Sequence[Entry], *, only_read: bool = False) -> None:
        """Show the papers of a meeting that has ended; raises StoreFailed."""
        self._open(m, entries, only_read=only_read)
        self._show(self._screens.after())

    def show_kept(self, entries: Sequence[Entry]) -> None:
        """Show the papers of another laptop's meeting that is kept here; nothing of it can be changed."""
        from ui.words_laptops import OF_ANOTHER

        at_hand.close()
        self.show_papers(fold(entries), entries, only_read=True)
        self._screens.after().banner.say("hint", OF_ANOTHER)

    def show_late(self, meeting: str) -> None:
        """Show what another laptop wrote while it was apart, where papers or the check of that meeting are shown."""
        check = self._screens.checking()
        if meeting != self._opened() or self._only_read:
            return
        if check is not None and check.isVisible():
            check.take_in()  # when it is left, the papers are opened anew
        else:
            entries, m = self._session.library().log(self._opened()).told()
            self._open(m, entries)

    def _open(self, m: Meeting, entries: Sequence[Entry], *, only_read: bool = False) -> None:
        from ui.follow_up.opening import open_after

        session, after, self._only_read = self._session, self._screens.after(), only_read
        after.speech = session.speech
        open_after(after, session.library(), session.places(), m, entries, only_read=only_read)

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
        open_check(check, self._session.library(), self._live(), self._opened(), aim)
        self._show(check)

    def choose_version(self, number: int, first: bool, second: bool) -> None:
        """Say which version of a line is right that two laptops changed, here and on the other laptops."""
        from cochair.services.clashes import choose

        choose(self._live(), number, first=first, second=second)
        self.show_late(self._opened())

    def _live(self) -> "LiveMeeting":
        """Return the meeting whose papers are shown: the one that others hear of, where laptops are at it."""
        from cochair.services.live import LiveMeeting

        live = self._session.others.live_of(self._opened())
        return live or LiveMeeting(self._session.library().log(self._opened()), self._session.clock)

    def show_laptops(self) -> None:
        """Show the laptops that were at the meeting, for those that bring what they wrote by stick."""
        after = self._screens.after()
        if not self._session.others.show_after(self._opened(), lambda: self._show(after)):
            after.banner.say("hint", words_after.LAPTOPS_NOT_NOW)

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
