"""Opens the screens that follow a meeting, with what each needs of the store."""

from collections.abc import Sequence

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.services.check_path import Aim, CheckPath
from cochair.services.checking import Checking
from cochair.services.clashes import clashes_of
from cochair.services.earlier import board_before, planned_after
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library
from ui.at_hand import at_hand
from ui.follow_up.check_screen import CheckScreen
from ui.follow_up.papers import Told
from ui.follow_up.screen import AfterScreen
from ui.paper_places import PaperPlaces


def open_after(
    after: AfterScreen,
    library: Library,
    places: PaperPlaces,
    m: Meeting,
    entries: Sequence[Entry],
    *,
    only_read: bool,
) -> None:
    """Show a meeting that has ended, with those before and after it unless it is there only to be read.

    Raises StoreFailed.
    """
    board = (library, m.plan.board, m.plan.starts)
    earlier, following = ((), None) if only_read else (board_before(*board), planned_after(*board))
    told = Told(m, tuple(entries), earlier, following, at_hand.chooser())
    after.open(told, places.folder, places.cache, only_read=only_read)
    after.show_clashes(() if only_read else clashes_of(m))


def open_check(check: CheckScreen, library: Library, live: LiveMeeting, meeting: MeetingId, aim: Aim | None) -> None:
    """Check the minutes of a meeting, all of them or where something is to look at; raises StoreFailed."""
    check.open(CheckPath(Checking(live), at_hand.chooser(), aim), library, meeting)
