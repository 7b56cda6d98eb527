"""Every screen of CoChair as a person meets it, reached by keys, with people, promises and papers on it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from cochair.resources import resource
from cochair.services.scripts.player import ScriptPlayer
from tests.journeys.running import new_meeting
from tests.journeys.window import Window

Step = Callable[[Window], object]
EARLIER = {"January 2027": "October 2026", "December 2026": "September 2026"}
"""The practice meeting is moved to a month before the one that is about to start."""


def keep_meetings(data: Path) -> None:
    """Keep the practice meeting that has ended, a shared agenda for this morning, and what somebody asks for."""
    store, _, _, clock = new_meeting(data)
    script = resource("samples", "practice.meeting").read_text("utf-8")
    for late, early in EARLIER.items():
        script = script.replace(late, early)
    player = ScriptPlayer(store.library)
    list(player.play(script.splitlines()))
    assert player.faults == 0
    asked = clock.now().date() - timedelta(days=20)
    store.requests.add("North Town Board", "Can we talk about the noise at night?", "Sam", asked)
    store.close()


def keys(*pressed: str) -> Step:
    """Press keys one after the other."""

    def step(window: Window) -> None:
        for key in pressed:
            window.press(key)

    return step


def talking(window: Window) -> None:
    """Run the meeting to where somebody speaks, somebody waits, and something is written."""
    keys("F5", "F5")(window)
    window.clock.wait(minutes=5)
    keys("F5", "Alt+3", "Ctrl+4")(window)
    window.clock.wait(minutes=8)
    window.press("F10")
    window.enter("n The bus does not stop at the hospital.")
    window.enter("a Ann: ring the bus people by Friday")
    window.press("Alt+N")


def asked(window: Window) -> None:
    """Let a question stand in the running meeting: a group has time left, and Next was pressed."""
    talking(window)
    window.press("F5")


def after(window: Window) -> None:
    window.press("Alt+M")
    window.tab_to("The doctors and the garden. Monday 12 October")
    window.press("Return")


def pressed(words: str) -> Step:
    """Go to something by Tab, and press it."""

    def step(window: Window) -> None:
        window.tab_to(words)
        window.press("Return")

    return step


def then(*steps: Step) -> Step:
    def step(window: Window) -> None:
        for each in steps:
            each(window)

    return step


def naming(window: Window) -> None:
    window.tab_to("Keep this for a person")
    window.press("Return")


SCREENS: dict[str, Step] = {
    "home": keys(),
    "past meetings": keys("Alt+M"),
    "plan": keys("Alt+P"),
    "promises": keys("Alt+A"),
    "requests": keys("Alt+F"),
    "help": keys("F1"),
    "before the start": keys("F5"),
    "run": talking,
    "run, a question": asked,
    "run, more": then(talking, keys("Alt+M")),
    "run, a card": then(talking, keys("Ctrl+F1")),
    "run, pause": then(talking, keys("F2")),
    "run, for everyone": then(talking, keys("Ctrl+F12")),
    "run, for everyone, a card": then(talking, keys("Ctrl+F12", "Ctrl+F1")),
    "run, for everyone, a question": then(talking, keys("Ctrl+F12", "F5")),
    "after": after,
    "check": then(after, keys("F6")),
    "pictures": then(after, keys("F8")),
    "comfort": keys("Alt+C"),
    "comfort, a name": then(keys("Alt+C"), naming),
    "first questions": lambda window: window.session.ask_first(),
    "plan, a new item": keys("Alt+P", "Ctrl+N"),
    "plan, when and where": keys("Alt+P", "Alt+2"),
    "plan, people": keys("Alt+P", "Alt+3"),
    "plan, made-up people": then(keys("Alt+P"), pressed("Board meeting, 90 minutes"), keys("Ctrl+T")),
    "promises, an answer": keys("Alt+A", "F5"),
    "pictures, a choice": then(after, keys("F8", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return")),
    "check, a line": then(after, keys("F6"), pressed("Amina")),
    "run, hands": then(talking, keys("Alt+H")),
    "run, a message": then(talking, keys("Alt+S")),
}
"""What each screen is called, and how a person comes there from Home."""
