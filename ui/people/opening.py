"""Opens a screen about the people of a board, or about the board itself."""

from collections.abc import Callable

from cochair.services.people_of_board import board_at_hand
from cochair.services.ports import Clock
from cochair.storage.store import Store
from ui.at_hand import at_hand
from ui.paper_places import PaperPlaces
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.screen import PeopleScreen


def open_at_board(
    screen: PeopleScreen | BoardScreen, store: Store, clock: Clock, places: PaperPlaces, hear: Callable[[str], None]
) -> bool:
    """Open a screen with the board that is at hand, and return whether there is one; raises StoreFailed."""
    board = board_at_hand(store.books, store.library)
    if board is None:
        return False
    at_hand.open(store.pictures, board.name)
    screen.open(Desk(store.books, store.library, clock, places, board.number, hear, store.ways), board.name)
    return True
