"""The pages of other laptops as they can stand on the screen, reached by keys. The laptops are made up."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QFileDialog

from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import Role
from cochair.domain.meeting import Phase
from cochair.services.laptop_ports import Link
from cochair.services.laptops_here import Afterwards, CodeStands, FromBefore, KeptMeeting
from cochair.services.live import LiveMeeting
from cochair.services.wish_choices import wishes_for
from tests.access.follow_up_screens import LOOKED_OVER
from tests.access.run_screens import BIG, ONE_ASKS, TALKING
from tests.access.steps import LARGE, Step, enter, keys, then, to
from tests.journeys.window import Window
from tests.ui.fake_laptops import ADDRESS, DIGITS, ann, clash
from ui.follow_up.screen import AfterScreen
from ui.laptops.join_screen import JoinScreen
from ui.laptops.only_room import OnlyRoom
from ui.laptops.over_screen import OverScreen
from ui.laptops.screen import LaptopsScreen
from ui.laptops.waiting_screen import WaitingScreen

ANN = "Ann"
WRITE = "Write what we agree. Notes, decisions and actions."
NOTHING = "Nothing. It takes all of it away, and checks that it is gone."


def _link(link: Link) -> Step:
    def step(window: Window) -> None:
        window.laptops.show(ann(link, heard=window.clock.now()))
        window.settle()

    return step


def _stands(stands: CodeStands) -> Step:
    def step(window: Window) -> None:
        window.laptops.stands(stands)
        window.settle()

    return step


def _other_runs(window: Window) -> None:
    """Let another laptop run the meeting of this one."""
    window.laptops.runner = 1
    window.laptops.show(ann(role=Role.RUNS))
    window.settle()


def _clashes(window: Window) -> None:
    window.laptops.two = (clash(),)
    window.laptops.tell()
    window.settle()


def _before(window: Window) -> None:
    window.laptops.before = (FromBefore(1, "Ann", 14),)
    window.laptops.tell()
    window.settle()


WHO = then(TALKING, keys("Alt+L", "F5"))
CODE = then(WHO, to(ANN, WRITE, NOTHING))
JOIN = keys("Alt+J")
TYPE = then(JOIN, keys("Space"))
KEPT = "Getting around, Thursday 12 November 2026"
CLASH = "2 laptops changed the same line. Say which one is right. It can wait."
BEFORE = "Ann’s laptop has 14 things from before. Shall this come back?"


def _joins(role: Role, *, runs: bool = False) -> Step:
    """Join a meeting that goes on, as somebody with a part."""

    def step(window: Window) -> None:
        window.joining.joined = replace(window.joining.joined, role=role, name="Priya", person=_person(window, "Priya"))
        TYPE(window)
        window.enter(DIGITS)
        window.press("Space")
        assert window.joined is not None
        live = window.joined.live
        live.start()
        window.clock.wait(minutes=5)
        live.next_item()
        live.note("The bus does not stop at the hospital.")
        live.give_floor(_person(window, "Sam"))
        window.settle()
        if runs:
            window.laptops.let_run(1)
            window.settle()

    return step


def _ends_while_somebody_types(window: Window) -> None:
    """Let the meeting end on the other laptop in the middle of a line."""
    assert window.joined is not None
    window.type("n The bus is late every")
    window.joined.live.end()
    window.settle()


def _asks(window: Window) -> None:
    """Let somebody ask for the protected time of others."""
    assert window.joined is not None
    live = window.joined.live
    wish = next(wish for words, wish in wishes_for(live.now(), live.meeting.items[-1].item.id) if "Carry" in words)
    live.ask(_person(window, "Tom"), wish, "We are late")
    window.settle()


def _only_room(window: Window) -> None:
    """Show only the screen for everyone, as a laptop does that is there for that."""
    TALKING(window)
    running = window.session.running()
    assert running is not None
    screen = OnlyRoom(running.live.now)
    screen.left.connect(window.session.show_home)
    window.shell.show_screen(screen)
    screen.show_link("The first laptop is here.")
    screen.begin()
    window.settle()


def _two_versions_after(window: Window) -> None:
    LOOKED_OVER(window)
    after = window.screen
    assert isinstance(after, AfterScreen)
    after.show_clashes((clash(),))
    window.settle()


def _keeps(window: Window) -> None:
    """Keep three meetings of other laptops, one of which never came and one of which can not be read."""
    joined, library = window.joining.joined, window.session.library()
    ended = next(row.id for row in library.meetings() if row.state == Phase.ENDED)
    window.joining.logs = {ended: library.log(ended).entries()}
    window.joining.kept_here = (
        KeptMeeting(MeetingId("half"), joined),
        KeptMeeting(ended, joined, "Getting around", date(2026, 11, 12), has_ended=True, not_there=3),
        KeptMeeting(MeetingId("broken")),
    )


def _joined_before(window: Window) -> None:
    """Come home on a laptop that joined a meeting which goes on, beside an agenda of its own."""
    joined = window.joining.joined
    window.joining.kept_here = (KeptMeeting(MeetingId("m1"), joined, "Getting around", date(2026, 11, 12)),)
    window.session.show_home()
    window.settle()


def _only_joined(window: Window) -> None:
    """Come home on such a laptop when nothing of its own is to come."""
    library = window.session.library()
    row = next(row for row in library.meetings() if row.state != Phase.ENDED)
    live = LiveMeeting(library.log(row.id), window.clock)
    live.start()
    live.end()
    _joined_before(window)


def _over(window: Window) -> None:
    screen = OverScreen(Afterwards(keeps_nothing=True, is_gone=True))
    screen.go_home.connect(window.session.show_home)
    window.shell.show_screen(screen)
    window.settle()


def _letters(window: Window) -> None:
    """Put an invitation on a stick, as if one had been chosen."""
    screen = window.screen
    assert isinstance(screen, LaptopsScreen)
    window.shell.findChildren(QFileDialog)[-1].reject()
    screen.let_in_by_stick(str(window.data))
    window.shell.activateWindow()
    window.settle()


def _join_by_letters(window: Window) -> None:
    window.joining.by_letters = True
    window.press("Alt+J")
    screen = window.screen
    assert isinstance(screen, JoinScreen)
    screen.open_invitation("join.cochair-join")
    window.settle()


def _not_here_yet(window: Window) -> None:
    screen = WaitingScreen(lambda _: None, by_stick=True)
    screen.left.connect(window.session.show_home)
    window.shell.show_screen(screen)
    window.settle()


def _out(window: Window) -> None:
    screen = OverScreen(Afterwards(keeps_nothing=True, is_gone=True, taken_out=True))
    screen.go_home.connect(window.session.show_home)
    window.shell.show_screen(screen)
    window.settle()


def _person(window: Window, name: str) -> PersonId:
    library = window.session.library()
    row = next(row for row in library.meetings() if row.state != Phase.ENDED)
    plan = fold(library.log(row.id).entries()).plan
    return next(p.id for p in plan.people if p.name == name)


LAPTOP_SCREENS: dict[str, Step] = {
    "laptops": then(TALKING, _link(Link.AWAY), keys("Alt+L")),
    "laptops, only one": then(TALKING, keys("Alt+L")),
    "laptops, who": WHO,
    "laptops, what for": then(WHO, to(ANN)),
    "laptops, what it keeps": then(WHO, to(ANN, WRITE)),
    "laptops, the code": CODE,
    "laptops, a code is over": then(CODE, _stands(CodeStands.OVER)),
    "laptops, taken out": then(TALKING, _link(Link.ODD), keys("Alt+L"), to("Take it out: Ann’s laptop")),
    "laptops, by stick": then(TALKING, _link(Link.BY_STICK), keys("Alt+L")),
    "laptops, the letters": then(TALKING, keys("Alt+L", "Alt+O"), to(ANN, WRITE, NOTHING), _letters),
    "run, a laptop takes part by stick": then(TALKING, _link(Link.BY_STICK)),
    "run, two keys, a laptop is away": then(ONE_ASKS, _link(Link.AWAY)),
    "run, a laptop is here": then(TALKING, _link(Link.HERE)),
    "run, a laptop is away": then(TALKING, _link(Link.AWAY)),
    "run, a laptop is odd": then(TALKING, _link(Link.ODD)),
    "run, a code is open": then(CODE, keys("Esc")),
    "run, another laptop runs it": then(TALKING, _other_runs),
    "run, two versions": then(TALKING, _clashes, to(CLASH)),
    "run, something is from before": then(TALKING, _before),
    "run, shall it come back": then(TALKING, _before, to(BEFORE)),
    "run, big buttons, a laptop is away": then(BIG, _link(Link.AWAY)),
    "home, a meeting that was joined": _only_joined,
    "home, a meeting that was joined and our own": _joined_before,
    "join": JOIN,
    "join, meetings that are kept": then(_keeps, JOIN),
    "join, one is taken off": then(_keeps, JOIN, to(f"Take it off this laptop: {KEPT}")),
    "kept, to read": then(_keeps, JOIN, to(f"Read it: {KEPT}")),
    "join, no such address": then(JOIN, keys("Alt+A"), enter("there")),
    "join, the digits": TYPE,
    "join, wrong digits": then(TYPE, enter("111111")),
    "join, joined": then(TYPE, enter(DIGITS)),
    "join, the letters": _join_by_letters,
    "joined, not here yet": _not_here_yet,
    "joined, taken out": _out,
    "joined, to write": _joins(Role.WRITES),
    "joined, large, to write": then(LARGE, _joins(Role.WRITES)),
    "joined, a note together": then(_joins(Role.WRITES), keys("Alt+U")),
    "joined, to answer": then(_joins(Role.KEY), _asks),
    "joined, only the screen": _only_room,
    "joined, half typed at the end": then(_joins(Role.WRITES), _ends_while_somebody_types),
    "joined, it is over": _over,
    "after, two versions": _two_versions_after,
    "joined, to run": _joins(Role.RUNS),
    "joined, it runs": _joins(Role.RUNS, runs=True),
    "join, by address": then(JOIN, keys("Alt+A"), enter(ADDRESS)),
}
