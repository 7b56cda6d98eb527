"""Every screen of CoChair as a person meets it, reached by keys, with people, promises and papers on it."""

import atexit
import shutil
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from cochair.domain.agenda import Plan
from cochair.domain.own_number import sealed
from cochair.domain.rules import writing
from cochair.resources import resource
from cochair.services.drafting import keep_draft
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.templates import new_draft
from cochair.storage.store import Store, open_store
from tests.access.follow_up_screens import FOLLOW_UP_SCREENS
from tests.access.laptop_screens import LAPTOP_SCREENS
from tests.access.people_screens import PEOPLE_SCREENS
from tests.access.plan_screens import PLAN_SCREENS
from tests.access.run_screens import RUN_SCREENS
from tests.access.steps import Step, enter, keys, then, to, until
from tests.brought import with_text
from tests.journeys.running import HEADER, FakeClock

EARLIER = {"January 2027": "October 2026", "December 2026": "September 2026"}
"""The practice meeting is moved to a month before the one that is about to start."""
SINCE = "\n  What happened since; 5 minutes; feedback; for Members"
SALT = "00" * 16


def keep_meetings(data: Path) -> None:
    """Keep two meetings that have ended, an agenda for this morning, one that is being made, and a request."""
    shutil.copytree(_made_once(), data)


@cache
def _made_once() -> Path:
    """Make the meetings once for all the tests of a process."""
    folder = tempfile.TemporaryDirectory(prefix="cochair-screens-")
    atexit.register(folder.cleanup)
    data = Path(folder.name) / "data"
    with open_store(data, unlocked=True) as store:
        plan = told_plan(HEADER + SINCE)
        today = plan.starts.date()
        store.ways.use_code(store.ways.fresh_code())  # what helps people, and money, wait for a way back in
        _keep_practice(store)
        _keep_last_time(store, plan)
        store.library.new_meeting(_with_number(plan, "Priya", "2468"), plan.starts - timedelta(days=14))
        _keep_draft(store, plan.starts)
        store.requests.add(
            "North Town Board", "Can we talk about the noise at night?", "Sam", today - timedelta(days=20)
        )
    return data


def told_plan(header: str) -> Plan:
    """Return the plan that a header tells of."""
    return read_header(list(enumerate(header.splitlines(), 1)))


def _with_number(plan: Plan, name: str, number: str) -> Plan:
    people = (replace(p, sealed_number=sealed(number, SALT)) if p.name == name else p for p in plan.people)
    return replace(plan, people=tuple(people))


def _keep_practice(store: Store) -> None:
    script = resource("samples", "practice.meeting").read_text("utf-8")
    for late, early in EARLIER.items():
        script = script.replace(late, early)
    player = ScriptPlayer(store.library)
    list(player.play(script.splitlines()))
    assert player.faults == 0


def _keep_last_time(store: Store, plan: Plan) -> None:
    """Keep a meeting of a month before, at which people said something and took something on."""
    before = replace(plan, starts=plan.starts - timedelta(days=28))
    clock = FakeClock(before.starts)
    meeting = store.library.new_meeting(before, before.starts - timedelta(days=14))
    live = LiveMeeting(store.library.log(meeting), clock)
    people = {p.name: p.id for p in plan.people}
    live.start()
    live.write(lambda m: writing.said(m, people["Sam"], "I wait in the rain", may_be_named=True))
    live.write(lambda m: writing.agree_action(m, "ring the venue", people["Ann"], clock.now().date()))
    live.end()


def _keep_draft(store: Store, now: datetime) -> None:
    today = now.date()
    header = HEADER.replace("12 November 2026", "10 December 2026").replace("Getting around", "Winter")
    keep_draft(store.library, with_text(new_draft(now), header, today))


SCREENS: dict[str, Step] = {
    "home": keys(),
    "home, what is found": then(keys("F3"), enter("bus"), until("The bench at the bus stop")),
    "past meetings": keys("Alt+M"),
    "copies": keys("Alt+S"),
    "lock": keys("Alt+K"),
    "lock, the sheet": then(keys("Alt+K"), to("Make a new recovery sheet. A code to keep on paper.")),
    "lock, a passphrase": then(keys("Alt+K"), to("Use a passphrase. You type it when CoChair starts.")),
    "help": keys("F1"),
    "help, the guide": keys("F1", "Alt+G"),
    "before the start": keys("F5"),
    **PEOPLE_SCREENS,
    **PLAN_SCREENS,
    **RUN_SCREENS,
    **FOLLOW_UP_SCREENS,
    **LAPTOP_SCREENS,
    "comfort": keys("Alt+C"),
    "comfort, a name": then(keys("Alt+C"), to("Keep this for a person")),
    "first questions": lambda window: window.ask_first(),
}
"""What each screen is called, and how a person comes there from Home."""

ALIKE = frozenset(
    {
        *("run, are you sure", "run, who supports", "run, a wrong number", "run, what about an item"),
        *("run, what change", "run, who asks", "run, why", "run, something new", "run, choose the minutes"),
        *("run, who is here", "run, who is next", "run, hand up", "run, whose voice", "run, an own message"),
        *("run, which word", "run, type the word", "run, how long in groups", "run, groups come back"),
        *("run, break", "run, time to think", "plan, large, later", "plan, large, a request"),
        *("plan, what made-up people did", "promises, an answer by a day", "check, who helps", "pictures, our own"),
    }
)
"""Screens whose parts stand on another one too, with other words: their room is measured, and nothing else again."""

DIFFERENT = {name: step for name, step in SCREENS.items() if name not in ALIKE}
"""One screen for every kind of part."""

HEARD = {
    name: SCREENS[name]
    for name in (
        *("home", "past meetings", "help", "comfort", "first questions", "before the start"),
        *("copies", "lock", "lock, the sheet", "lock, a passphrase"),
        *("plan", "plan, an agenda", "plan, people", "requests", "promises"),
        *("run", "run, a question", "run, more", "run, a card", "run, pause"),
        *("run, big buttons", "run, big buttons, a question", "run, for everyone"),
        *("laptops, only one", "laptops, who", "laptops, what for", "laptops, the code"),
        *("join", "join, the digits", "join, wrong digits"),
        *("after", "check", "pictures", "people, needs, a question"),
        *("people, the offer", "people, a day", "people, what we keep", "board, new people"),
    )
}
"""Each screen once, and the running meeting as it is most: what a screen reader says there is kept as a text."""
