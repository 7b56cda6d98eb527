"""Planning a meeting as it can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, keys, paste, then, to

MINUTES = """Minutes of 2 October 2026
Present: Sam, Zoe (ZH)
1. Homes, 20 minutes
2. Gate, 10 minutes
Action: ZH to ring the hall by 20 November 2026
Action: paint the gate
The weather was fine.
"""
AGENDA = then(keys("Alt+F", "Alt+1"))
FOUND = then(
    keys("Alt+P"),
    paste("Or paste your agenda, or the minutes of last time", MINUTES),
    to("See what is in it"),
)

PLAN_SCREENS: dict[str, Step] = {
    "plan": keys("Alt+P"),
    "plan, an agenda": AGENDA,
    "plan, an item": then(AGENDA, to("Change Buses")),
    "plan, when and how": then(AGENDA, keys("Alt+2")),
    "plan, people": then(AGENDA, keys("Alt+3")),
    "plan, a person": then(AGENDA, keys("Alt+3"), to("Change Sam")),
    "plan, a group": then(AGENDA, keys("Alt+3"), to("Change Members")),
    "plan, start again": then(AGENDA, to("Start again")),
    "plan, what was found": FOUND,
    "plan, made-up people": then(AGENDA, keys("Ctrl+T")),
    "plan, what made-up people did": then(AGENDA, keys("Ctrl+T", "F5")),
    "plan, not ready": then(AGENDA, keys("Ctrl+Return")),
    "plan, a request": then(AGENDA, keys("Ctrl+R")),
    "plan, large, share it": then(LARGE, AGENDA, keys("Alt+4")),
    "plan, large, a request": then(LARGE, AGENDA, keys("Ctrl+R")),
    "plan, large, later": then(LARGE, keys("Alt+F"), to("Later. Sam asked: “Can we talk about the noise at night?”")),
    "plan, large, a yes": then(LARGE, AGENDA, keys("Alt+4"), to("Priya says yes. Priya has not said yes yet.")),
    "requests": keys("Alt+F"),
}
