"""The running meeting as it can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, enter, keys, pick, then, to, until, wait

RUNNING = keys("F5", "F5")

TALKING = then(
    RUNNING,
    wait(5),
    keys("F5", "Alt+3", "Ctrl+4"),
    wait(8),
    keys("F10"),
    enter("n The bus does not stop at the hospital.", "a Ann: ring the bus people by Friday"),
    keys("Alt+N"),
)
"""Somebody speaks, somebody waits, and something is written."""

MORE = then(TALKING, keys("Alt+M"))
ASKS_CHANGE = then(MORE, pick("Ask for a change"))
LATE = then(TALKING, wait(25))
ABOUT_ITEM = then(TALKING, keys("Alt+T"), to("What happened since. 5 minutes, protected"))
ONE_ASKS = then(ABOUT_ITEM, pick("Carry What happened since to next time.", "Tom", "We are late"))
NUMBER = then(TALKING, keys("F5"), pick("Priya: nobody wants more"))

BIG = then(TALKING, keys("Alt+B"))
"""The same with a few big buttons."""

RUN_SCREENS: dict[str, Step] = {
    "run": TALKING,
    "run, a question": then(TALKING, keys("F5")),
    "run, two keys": ONE_ASKS,
    "run, are you sure": then(ONE_ASKS, pick("Yes")),
    "run, who supports": then(ONE_ASKS, pick("With support")),
    "run, a question put aside": then(ONE_ASKS, keys("Esc")),
    "run, an own number": NUMBER,
    "run, a wrong number": then(NUMBER, enter("1")),
    "run, what about an item": ABOUT_ITEM,
    "run, what change": ASKS_CHANGE,
    "run, who asks": then(ABOUT_ITEM, pick("Carry What happened since to next time.")),
    "run, why": then(ABOUT_ITEM, pick("Carry What happened since to next time.", "Tom")),
    "run, something new": then(ASKS_CHANGE, pick("Add something new")),
    "run, time is up": LATE,
    "run, a plan to finish": then(LATE, keys("Alt+F")),
    "run, choose the minutes": then(LATE, keys("Alt+F"), pick("Change it")),
    "run, more": MORE,
    "run, who is here": then(MORE, pick("Who is here")),
    "run, who is next": then(MORE, pick("Who is next")),
    "run, hand up": then(TALKING, keys("Alt+H")),
    "run, whose voice": then(TALKING, keys("Alt+5")),
    "run, messages": then(TALKING, keys("Alt+S")),
    "run, an own message": then(TALKING, keys("Alt+S"), pick("Type your own")),
    "run, a message is up": then(TALKING, keys("Alt+S"), pick("One person at a time, please.")),
    "run, for everyone": then(TALKING, keys("Ctrl+F12")),
    "run, for everyone, a card": then(TALKING, keys("Ctrl+F12", "Ctrl+F1")),
    "run, for everyone, a question": then(TALKING, keys("Ctrl+F12", "F5")),
    "run, a card": then(TALKING, keys("Ctrl+F1")),
    "run, what was hard": then(TALKING, keys("Ctrl+F3")),
    "run, which word": then(TALKING, keys("Alt+Y")),
    "run, type the word": then(TALKING, keys("Alt+Y"), pick("Type the word")),
    "run, a meaning": then(TALKING, keys("Alt+Y"), pick("Type the word"), enter("referral")),
    "run, small groups": then(TALKING, keys("Alt+G"), pick("10 minutes")),
    "run, how long in groups": then(TALKING, keys("Alt+G")),
    "run, groups come back": then(TALKING, keys("Alt+G"), pick("10 minutes"), wait(12)),
    "run, a turn is called": then(TALKING, keys("Ctrl+Shift+N", "Alt+1")),
    "run, pause": then(TALKING, keys("F2")),
    "run, break": then(TALKING, keys("F4")),
    "run, time to think": then(TALKING, keys("Alt+K")),
    "run, a written line again": then(TALKING, keys("Alt+E")),
    "run, a refused line": then(TALKING, keys("F10"), enter("a Ann: ring the bus people")),
    "run, hard words": then(
        TALKING,
        keys("F10"),
        lambda window: window.type("n The multi-agency stakeholders will commence"),
        until("Swap for: start"),
    ),
    "run, who said it": then(TALKING, keys("F10"), lambda window: window.type("s "), to("Who said it? Sam")),
    "run, end now": then(MORE, pick("End the meeting")),
    "run, since": then(ABOUT_ITEM, pick("Start it now"), keys("Alt+O")),
    "run, big buttons": BIG,
    "run, big buttons, who speaks": then(BIG, keys("Alt+P")),
    "run, big buttons, a question": then(BIG, keys("F5")),
    "run, big buttons, a card": then(BIG, keys("Ctrl+F2")),
    "run, large, today": then(TALKING, LARGE, keys("Alt+T")),
    "run, large, write": then(TALKING, LARGE, keys("Alt+W")),
    "run, large, a turn is called": then(TALKING, LARGE, keys("Alt+W", "Ctrl+Shift+N", "Alt+1")),
    "run, big buttons, a turn is called": then(BIG, keys("Ctrl+Shift+N", "Alt+1")),
    "run, large, cards": then(TALKING, LARGE, to("Cards")),
}
