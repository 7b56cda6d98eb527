"""The pages of other laptops as they can stand on the screen, reached by keys. The laptops are made up."""

from cochair.services.laptop_ports import Link
from cochair.services.laptops_here import CodeStands
from tests.access.run_screens import BIG, TALKING
from tests.access.steps import Step, enter, keys, then, to
from tests.journeys.window import Window
from tests.ui.fake_laptops import ADDRESS, DIGITS, ann, clash

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


def _clashes(window: Window) -> None:
    window.laptops.two = (clash(),)
    window.laptops.tell()
    window.settle()


WHO = then(TALKING, keys("Alt+L", "F5"))
CODE = then(WHO, to(ANN, WRITE, NOTHING))
JOIN = keys("Alt+J")
TYPE = then(JOIN, keys("Space"))
CLASH = "Two laptops changed the same line. Say which one is right. It can wait."

LAPTOP_SCREENS: dict[str, Step] = {
    "laptops": then(TALKING, _link(Link.AWAY), keys("Alt+L")),
    "laptops, only one": then(TALKING, keys("Alt+L")),
    "laptops, who": WHO,
    "laptops, what for": then(WHO, to(ANN)),
    "laptops, what it keeps": then(WHO, to(ANN, WRITE)),
    "laptops, the code": CODE,
    "laptops, a code is over": then(CODE, _stands(CodeStands.OVER)),
    "laptops, taken out": then(TALKING, _link(Link.ODD), keys("Alt+L"), to("Take Ann’s laptop out")),
    "run, a laptop is here": then(TALKING, _link(Link.HERE)),
    "run, a laptop is away": then(TALKING, _link(Link.AWAY)),
    "run, a laptop is odd": then(TALKING, _link(Link.ODD)),
    "run, a code is open": then(CODE, keys("Esc")),
    "run, two versions": then(TALKING, _clashes, to(CLASH)),
    "run, big buttons, a laptop is away": then(BIG, _link(Link.AWAY)),
    "join": JOIN,
    "join, no such address": then(JOIN, keys("Alt+A"), enter("there")),
    "join, the digits": TYPE,
    "join, wrong digits": then(TYPE, enter("111111")),
    "join, joined": then(TYPE, enter(DIGITS)),
    "join, by address": then(JOIN, keys("Alt+A"), enter(ADDRESS)),
}
