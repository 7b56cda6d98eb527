"""How the laptops of a meeting are told: in words on the Run screen, and in the list of laptops."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from cochair.domain.language import Several, _
from cochair.domain.laptops import OWN_PLACE, Role
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.paper_parts import capital
from cochair.services.laptop_ports import LaptopNow, Link
from cochair.services.laptops_here import ClashTold, Code, CodeStands, FromBefore, LaptopsHere, Version
from cochair.services.typed_digits import in_threes

OF_NAME = _("{name}’s laptop")
FIRST, OF_ROOM, OTHER = _("the first laptop"), _("the laptop for the screen"), _("laptop {number}")
IS_HERE, IS_AWAY, IS_ODD = _("{laptop} is here."), _("{laptop} is not connected."), _("{laptop} sent something odd.")
NOT_YET, WAITED_FOR = _("{laptop} is not here yet."), _("CoChair waits for it.")
IS_BY_STICK = _("{laptop} takes part by stick.")
NOT_AGREED = _("The first laptop and this one do not agree.")
JOIN_AGAIN = _("What you write stays here. Join again with a new code.")
RUNS_NOW = _("It runs the meeting.")
DOES = {
    Role.RUNS: _("It can run the meeting."),
    Role.WRITES: _("It writes."),
    Role.KEY: _("{name} gives their own yes there."),
    Role.ROOM: _("It shows the meeting to everyone."),
}
RUNS_ON, RUN_HERE = _("The meeting may go on there."), _("You can run it here.")
GOES_ON = {
    Role.RUNS: _("It may still write."),
    Role.WRITES: _("It keeps writing."),
    Role.KEY: _("It keeps each answer until it is back."),
    Role.ROOM: _("It shows what it had last."),
}
LAST_HEARD = _("Last heard {time}.")
NOT_TAKEN = _("CoChair took nothing of it. Take it out, then let it join again.")
ALL_HERE = Several("{count} other laptop is here.", "{count} other laptops are here.")
ALL_BY_STICK = Several("{count} other laptop takes part by stick.", "{count} other laptops take part by stick.")
CODE_OPEN = _("Another laptop can join. Code: {digits}.")
MINUTES_LEFT = Several("The code works for {count} more minute.", "The code works for {count} more minutes.")
SOON_OVER = _("The code soon stops.")
TWO_CHANGED = _("2 laptops changed this. Which one is right?")
TWO_WAIT = _("2 laptops changed the same line.")
SAY_WHICH = _("Say which one is right. It can wait.")
FROM_BEFORE = Several("{laptop} has {count} thing from before.", "{laptop} has {count} things from before.")
BRING_BACK_ASK = _("Shall this come back?")
BEFORE_WHY = _("We did this at the meeting. This laptop does not have it.")
BRING_BACK, NOT_NOW = _("Yes, bring it back"), _("Not now")
BROUGHT_BACK, OLD_ALREADY = _("It is back in the meeting."), _("This laptop has all of it already.")
WHOSE = _("{laptop}: “{words}”")
THIS, THAT, BOTH = _("This one: {laptop}"), _("That one: {laptop}"), _("Keep both")
TOGETHER, SEE_NOTE = _("Write together"), _("See the note")
TOGETHER_BEGUN = _("See the note from the other laptop")
TOGETHER_LINE, TOGETHER_HINT = _("One note, typed together"), _("2 people can type here at once.")
PUT_IN, CLOSE_TOGETHER, NOTHING_TYPED = _("Put it in the minutes"), _("Close the box"), _("You have typed nothing yet.")
NEEDS_LAPTOP = _("For this, another laptop must join first.")
IN_MINUTES = _("The note is in the minutes.")
STILL_TYPED = _("The meeting is over. Shall this go into the minutes?")
LEAVE_OUT, CHANGE_FIRST, TYPED = _("Leave it out"), _("Change it first"), _("“{words}”")
WRITE_HERE, ANSWERS_HERE = _("You write here."), _("{name} answers here.")
RUNS_THERE = _("{laptop} runs the meeting.")
OVER_THERE = _("The meeting is over. The first laptop does not have all that you wrote.")
GOES_OVER = _("The meeting is over. The first laptop takes what you wrote.")
BRING_IT, WRITE_IT = _("Bring the 2 laptops together."), _("Put the meeting on a stick.")
LEAVE_SCREEN, MEETING_COMES = _("Leave"), _("The meeting comes on the screen as soon as it is here.")
SOON = timedelta(seconds=20)
_LINKS = {Link.HERE: IS_HERE, Link.AWAY: IS_AWAY, Link.BY_STICK: IS_BY_STICK, Link.ODD: IS_ODD}

Local = Callable[[datetime], datetime]


def laptop_words(place: int, name: str, role: Role = Role.RUNS) -> str:
    """Return what a laptop is called in a sentence: by the name of who uses it, else by what it is."""
    if name:
        return OF_NAME.format(name=name)
    if place == OWN_PLACE:
        return FIRST
    return OF_ROOM if role is Role.ROOM else OTHER.format(number=place + 1)


def called(laptop: LaptopNow) -> str:
    """Return what a laptop is called in the middle of a sentence."""
    return laptop_words(laptop.place, laptop.name, laptop.role)


def state_words(laptop: LaptopNow, runs: int, local: Local) -> tuple[str, str]:
    """Return how a laptop stands, and what that means; `runs` is the place of the one that runs the meeting."""
    laptop_called, is_running = capital(called(laptop)), laptop.place == runs
    if laptop.link is Link.ODD:
        odd = IS_ODD.format(laptop=laptop_called), NOT_TAKEN
        return odd if laptop.place != OWN_PLACE else (NOT_AGREED, JOIN_AGAIN)
    if laptop.link in (Link.HERE, Link.BY_STICK):
        does = RUNS_NOW if is_running else DOES[laptop.role].format(name=laptop.name)
        return _LINKS[laptop.link].format(laptop=laptop_called), does
    goes_on = RUNS_ON if is_running else GOES_ON[laptop.role]
    if laptop.last_heard is None:
        return NOT_YET.format(laptop=laptop_called), WAITED_FOR
    heard = LAST_HEARD.format(time=f"{local(laptop.last_heard):%H:%M}")
    return IS_AWAY.format(laptop=laptop_called), f"{goes_on} {heard}"


def link_words(laptops: Sequence[LaptopNow]) -> str:
    """Return how the laptops stand in as few words as a screen for everyone has room for."""
    return " ".join(_LINKS[laptop.link].format(laptop=capital(called(laptop))) for laptop in laptops)


class LineKind(StrEnum):
    """What the line about the laptops is about."""

    CLASH = "clash"
    BEFORE = "before"
    ODD = "odd"
    CODE = "code"
    AWAY = "away"
    BY_STICK = "stick"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class LineTold:
    """The line about the laptops: what it is about, what it says, and what comes below."""

    kind: LineKind
    words: str
    below: str


def line_of_meeting(here: LaptopsHere, now: datetime, m: Meeting) -> LineTold | None:
    """Return the line while the meeting goes on, and how the laptops stand once it is over: they do no more at it."""
    told = line_told(here, now, m.plan.local)
    does = told is not None and told.kind in (LineKind.AWAY, LineKind.BY_STICK, LineKind.HERE)
    return replace(told, below="") if told is not None and does and m.phase is Phase.ENDED else told


def line_told(here: LaptopsHere, now: datetime, local: Local) -> LineTold | None:
    """Return the one thing to know first: two versions of a line, what is odd, a code, from before, away or here."""
    others, code = here.others(), here.code()
    if here.clashes():
        return LineTold(LineKind.CLASH, TWO_WAIT, SAY_WHICH)
    by_link = {link: next((laptop for laptop in others if laptop.link is link), None) for link in Link}
    if (odd := by_link[Link.ODD]) is not None:
        return LineTold(LineKind.ODD, *state_words(odd, here.runs(), local))
    if code is not None and (left := left_words(code, now)):
        return LineTold(LineKind.CODE, CODE_OPEN.format(digits=in_threes(code.digits)), left)
    if before := here.from_before():
        return LineTold(LineKind.BEFORE, before_words(before[0]), BRING_BACK_ASK)
    if (away := by_link[Link.AWAY]) is not None:
        words, below = state_words(away, here.runs(), local)
        can_run = here.own_role is Role.RUNS and away.place == here.runs() and away.last_heard is not None
        return LineTold(LineKind.AWAY, words, f"{below} {RUN_HERE}" if can_run else below)
    kind = LineKind.BY_STICK if by_link[Link.BY_STICK] is not None else LineKind.HERE
    if len(others) == 1:
        return LineTold(kind, *state_words(others[0], here.runs(), local))
    if kind is LineKind.BY_STICK:
        return LineTold(kind, ALL_BY_STICK.of(len(others)), "")
    return LineTold(LineKind.HERE, ALL_HERE.of(len(others)), "") if others else None


def before_words(before: FromBefore) -> str:
    """Return how many things a laptop has from before."""
    return FROM_BEFORE.of(before.count, laptop=laptop_words(before.place, before.name))


def left_words(code: Code, now: datetime) -> str:
    """Return how long a code still works, in whole minutes; nothing once it does not."""
    left = code.ends - now
    if code.stands is not CodeStands.OPEN or left <= timedelta(0):
        return ""
    if left <= SOON:
        return SOON_OVER
    return MINUTES_LEFT.of(-(-left // timedelta(minutes=1)))


def answers_to(clash: ClashTold) -> tuple[tuple[str, bool, bool], ...]:
    """Return what can be said of two versions: the words, whether the first one stays, and whether the second does."""
    first, second = (laptop_words(version.place, version.name) for version in (clash.first, clash.second))
    return (THIS.format(laptop=first), True, False), (THAT.format(laptop=second), False, True), (BOTH, True, True)


def here_words(here: LaptopsHere, person: str, *, over: bool) -> str:
    """Return what somebody does at a laptop that does not run the meeting, and which one runs it.

    When the meeting is `over` and is still here, something that was written here has still to be handed over.
    """
    if over:
        links = {laptop.link for laptop in here.others()}
        if Link.HERE in links:
            return GOES_OVER
        return f"{OVER_THERE} {WRITE_IT if Link.BY_STICK in links else BRING_IT}"
    first = ANSWERS_HERE.format(name=person) if here.own_role is Role.KEY else WRITE_HERE
    return f"{first} {RUNS_THERE.format(laptop=capital(running_laptop(here)))}"


def running_laptop(here: LaptopsHere) -> str:
    """Return what the laptop that runs the meeting is called, where it is another one."""
    return next((called(laptop) for laptop in here.others() if laptop.place == here.runs()), FIRST)


def whose_words(version: Version) -> str:
    """Return one version of a line, and whose laptop it came from."""
    return WHOSE.format(laptop=capital(laptop_words(version.place, version.name)), words=version.words)
