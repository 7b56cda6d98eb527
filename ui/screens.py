"""Makes each screen when it is first needed, and ties what it asks for to the ways between screens."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from cochair.services.home_view import found
from cochair.services.kept import Kept
from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock
from ui.after_ways import AfterWays
from ui.home.paper_source import PaperSource
from ui.home.screen import HomeScreen
from ui.paper_places import PaperPlaces

if TYPE_CHECKING:  # the first screen must not wait for the others
    from cochair.services.needs_act import NeedsOfPlan
    from ui.copies.door import CopiesDoor
    from ui.follow_up.check_screen import CheckScreen
    from ui.follow_up.pictures_screen import PicturesScreen
    from ui.follow_up.screen import AfterScreen
    from ui.laptops.door import LaptopsDoor
    from ui.people.board_screen import BoardScreen
    from ui.people.screen import PeopleScreen
    from ui.plan.screen import PlanScreen
    from ui.promises.screen import PromisesScreen


class Ways(Protocol):
    """Where a person can go from a screen. `safe` returns an act that says in the window when it could not be done."""

    clock: MeetingClock
    copies: "CopiesDoor"
    laptops: "LaptopsDoor"
    after: AfterWays

    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...
    def library(self) -> Library: ...
    def kept(self) -> Kept: ...
    def places(self) -> PaperPlaces: ...
    def show_home(self) -> None: ...
    def show_promises(self) -> None: ...
    def show_lock(self) -> None: ...
    def show_at_board(self, screen: "PeopleScreen | BoardScreen") -> None: ...
    def run(self, meeting: str) -> None: ...
    def practise(self) -> None: ...
    def open_meeting(self, meeting: str) -> None: ...
    def open_again(self) -> None: ...
    def plan_new(self) -> None: ...
    def plan_open(self, plan_id: str) -> None: ...
    def plan_requests(self) -> None: ...
    def hear(self, words: str) -> None: ...


class Screens:
    """The screens beside the Run screen, which is made for each meeting."""

    def __init__(self, ways: Ways) -> None:
        self._ways = ways
        self._home: HomeScreen | None = None
        self._plan: PlanScreen | None = None
        self._after: AfterScreen | None = None
        self._promises: PromisesScreen | None = None
        self._check: CheckScreen | None = None
        self._pictures: PicturesScreen | None = None
        self._people: PeopleScreen | None = None
        self._board: BoardScreen | None = None

    def forget(self) -> None:
        """Make the screens anew when they are next needed: those that were are taken away."""
        self._home = self._plan = self._after = self._promises = None
        self._check = self._pictures = self._people = self._board = None

    def finish(self) -> None:
        """Keep what is half typed, and return when no screen needs the store any more."""
        if self._plan is not None:
            self._plan.finish_typing()
        if self._home is not None:
            self._home.finish_looking()
        for screen in (self._people, self._board):
            if screen is not None:
                screen.finish_typing()

    def home(self) -> HomeScreen:
        """Return the first screen."""
        if self._home is None:
            ways, safe = self._ways, self._ways.safe
            self._home = home = HomeScreen()
            home.use_source(PaperSource(ways.library, ways.clock, ways.places, self._needs))
            home.start_meeting.connect(safe(ways.run))
            home.resume_meeting.connect(safe(ways.run))
            home.plan_new.connect(safe(ways.plan_new))
            home.plan_open.connect(safe(ways.plan_open))
            home.practise.connect(safe(ways.practise))
            home.open_after.connect(ways.open_meeting)
            home.look_with(lambda words: found(ways.library(), words, ways.clock.now().date()))
            home.promises_asked.connect(safe(ways.show_promises))
            home.requests_asked.connect(safe(ways.plan_requests))
            home.people_asked.connect(safe(lambda: ways.show_at_board(self.people())))
            home.board_asked.connect(safe(lambda: ways.show_at_board(self.board())))
            home.lock_asked.connect(safe(lambda: ways.show_lock()))
            home.copies_asked.connect(safe(lambda: ways.copies.show()))
            ways.laptops.joinable.connect(home.show_join)
            ways.laptops.back.connect(home.show_back)
            home.go_back.connect(safe(lambda: ways.laptops.go_back()))
            home.join_asked.connect(safe(lambda: ways.laptops.show_join()))
            ways.copies.told.connect(home.tell_copies)
            ways.copies.waits.connect(home.waiting.show_given)
            home.trouble.mend_wanted.connect(safe(lambda: ways.copies.mend()))
        return self._home

    def plan(self) -> "PlanScreen":
        """Return the screen to plan on."""
        if self._plan is None:
            from ui.plan.screen import PlanScreen

            ways, safe = self._ways, self._ways.safe
            self._plan = PlanScreen()
            self._plan.shared.connect(safe(lambda _: ways.show_home()))
            self._plan.go_home.connect(safe(ways.show_home))
            self._plan.promises_asked.connect(safe(ways.show_promises))
            self._plan.side.needs_asked.connect(safe(self._show_needs))
            self._plan.people.hear_asked.connect(ways.hear)
        return self._plan

    def _needs(self) -> "NeedsOfPlan":
        """Return what the people of a plan need."""
        from cochair.services.needs_act import NeedsOfPlan

        return NeedsOfPlan(self._ways.kept().books, self._ways.library())

    def _show_needs(self, person: int) -> None:
        """Show what helps a person of the board."""
        self._ways.show_at_board(self.people())
        self.people().show_part(person, "needs")

    def promises(self) -> "PromisesScreen":
        """Return the screen of promises."""
        if self._promises is None:
            from ui.promises.screen import PromisesScreen

            self._promises = PromisesScreen()
            self._promises.go_home.connect(self._ways.safe(self._ways.show_home))
        return self._promises

    def people(self) -> "PeopleScreen":
        """Return the screen of people."""
        if self._people is None:
            from ui.people.screen import PeopleScreen

            self._people = PeopleScreen()
            self._people.go_home.connect(self._ways.safe(self._ways.show_home))
        return self._people

    def board(self) -> "BoardScreen":
        """Return the screen of the board."""
        if self._board is None:
            from ui.people.board_screen import BoardScreen

            self._board = BoardScreen()
            self._board.go_home.connect(self._ways.safe(self._ways.show_home))
        return self._board

    def after(self) -> "AfterScreen":
        """Return the screen after a meeting."""
        if self._after is None:
            from ui.follow_up.screen import AfterScreen

            ways, safe = self._ways, self._ways.safe
            self._after = AfterScreen()
            self._after.go_home.connect(safe(ways.show_home))
            self._after.next_meeting_asked.connect(safe(ways.after.next_meeting))
            self._after.check_asked.connect(safe(ways.after.check_minutes))
            self._after.pictures_asked.connect(safe(ways.after.choose_pictures))
            self._after.how_asked.connect(safe(ways.after.ask_how_it_was))
            self._after.laptops_asked.connect(safe(ways.after.show_laptops))
            self._after.fix_asked.connect(safe(ways.after.check_minutes))
            self._after.clashes.chosen.connect(safe(ways.after.choose_version))
        return self._after

    def check(self) -> "CheckScreen":
        """Return the screen to check minutes on."""
        if self._check is None:
            from ui.follow_up.check_screen import CheckScreen

            self._check = CheckScreen()
            self._check.go_home.connect(self._ways.safe(self._ways.show_home))
            self._check.left.connect(lambda _: self._ways.open_again())
        return self._check

    def checking(self) -> "CheckScreen | None":
        """Return the screen to check minutes on, if it was ever needed."""
        return self._check

    def pictures(self) -> "PicturesScreen":
        """Return the screen to choose pictures on."""
        if self._pictures is None:
            from ui.follow_up.pictures_screen import PicturesScreen

            self._pictures = PicturesScreen()
            self._pictures.go_home.connect(self._ways.safe(self._ways.show_home))
            self._pictures.left.connect(self._ways.open_again)
        return self._pictures
