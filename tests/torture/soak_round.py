"""What is done after each meeting, so that one measure is like another: what waits is dealt with, all is seen."""

from collections.abc import Callable, Iterator
from itertools import cycle, islice

from PySide6.QtWidgets import QWidget

from cochair.domain.ids import MeetingId
from cochair.domain.requests import Reply
from cochair.domain.written import Outcome
from cochair.services.keeping import Keeping
from cochair.services.kept_promises import promises_view
from cochair.services.people_of_board import board_at_hand, people_of
from cochair.services.person_card import take_off
from cochair.storage.store import Store
from tests.journeys.running import FakeClock
from ui.at_hand import at_hand
from ui.key_tables import TABLES
from ui.people.board_screen import BoardScreen
from ui.people.screen import PeopleScreen
from ui.people.stage import Stage
from ui.plan.screen import PlanScreen
from ui.session import Session
from ui.words_after import PAPER_KEYS
from ui.words_plan import PLAY_KEY, TRY_KEY

PLACES = ("F5", "Alt+P", "Alt+L", "Alt+B", "Alt+A", "Alt+S", "Alt+K", "Alt+M", "Alt+C", "Alt+J", "F1", "Ctrl+P")
"""The ways from Home, one after another."""
OF_A_MEETING = {"RunScreen", "GuestScreen", "LaptopsScreen"}
"""Screens that are there only while a meeting goes on, here or on another laptop."""
SCREENS = {table.screen for table in TABLES if table.screen} - OF_A_MEETING
PARTS_OF_PLAN = 4
PAPERS_EACH = 2
"""Papers that are made each time, in turn: all of them are made once before memory is judged."""


def deal_with(store: Store, clock: FakeClock, people: frozenset[str]) -> None:
    """Do what a board does between meetings: answer, report, drop old drafts; only `people` stay on the board."""
    today = clock.now().date()
    promises, keeping = promises_view(store.library, today, at_hand.chooser()), Keeping(store.library, clock)
    for said in promises.said:
        if said.outcome in (None, Outcome.NOT_KNOWN, Outcome.DOING):
            keeping.answer(said.meeting, said.number, Outcome.DONE, "There is a bench now.", None, "")
    for action in promises.actions:
        if action.done is None:
            (keeping.report_carried if action.carried else keeping.report)(action.meeting, action.number, "", done=True)
    for request in store.requests.requests():
        if request.reply is None:
            store.requests.answer(request.number, Reply.CAN_NOT, today, because="There is no money for it.")
    for draft in store.library.plans():
        store.library.drop_plan(draft)
    board = board_at_hand(store.books, store.library)
    for person in people_of(store.books, board.number) if board is not None else ():
        if person.name not in people:
            take_off(store.books, store.library, person.number, today)


class Round:
    """Somebody goes to every screen from Home, and to each page of it. `missed` names each screen that did not come."""

    def __init__(self, session: Session, front: Callable[[], QWidget | None], press: Callable[[str], None]) -> None:
        self._session, self._front, self._press = session, front, press
        self._papers = cycle(PAPER_KEYS)
        self._seen: set[str] = set()
        self.missed: list[str] = []

    def go(self, meeting: MeetingId) -> Iterator[None]:
        """See everything once, and at the end the papers of a meeting that has ended."""
        for place in PLACES:
            self._session.show_home()
            yield
            self._press(place)
            yield
            self._see()
            yield from self._pages(self._front())
        for see in (self._session.after.check_minutes, self._session.after.choose_pictures):
            self._session.open_meeting(meeting)
            yield
            see()
            yield
            self._see()
        self._session.open_meeting(meeting)
        yield
        self._see()
        self.missed, self._seen = sorted(SCREENS - self._seen), set()
        for keys in islice(self._papers, PAPERS_EACH):
            self._press(keys)
            yield

    def _see(self) -> None:
        self._seen.add(type(self._front()).__name__)

    def _pages(self, screen: QWidget | None) -> Iterator[None]:
        if isinstance(screen, PeopleScreen) and screen.who.rows:
            screen.choose(next(iter(screen.who.rows)))
            yield
            yield from self._parts(screen.stage)
            screen.show_list()
        elif isinstance(screen, BoardScreen):
            yield from self._parts(screen.stage)
        elif isinstance(screen, PlanScreen):
            for keys in (*(f"Alt+{n + 1}" for n in range(PARTS_OF_PLAN)), TRY_KEY, PLAY_KEY, "Esc"):
                self._press(keys)
                yield

    def _parts(self, stage: Stage) -> Iterator[None]:
        for part in stage.parts:
            stage.open_part(part.name)
            yield
            stage.leave_part()
            yield
