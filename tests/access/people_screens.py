"""The people of the board, and the board itself, as they can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, enter, keys, then, to

OFFER, TIME = "Our offer. Nobody has made an offer yet.", "Money for time. There is nothing here yet."
COSTS, MONEY = "What it costs to come. There are no costs here yet.", "Money. Nobody has typed anything yet."
A_COST = then(to("Travel", "Next question"), enter("4.20"), to("Keep this"), keys("Esc", "Return"))
PERSON_DATA = "What we keep about you. You can see all of it."
BOARD_HOW = "How was it? Nobody has told us yet."
BOARD_NEW = "New people. Ready for Getting around: 0 of 10."
BOARD_SAFE = "Keeping things safe. Nothing is older than we said."
BOARD_ASKED = "Who asked us, or is not happy. Nobody waits."
NEXT = to("Next question")
"""The next of the questions that are asked one at a time."""

PEOPLE_SCREENS: dict[str, Step] = {
    "people": keys("Alt+L"),
    "people, a person": keys("Alt+L", "Return"),
    "people, large, a person": then(LARGE, keys("Alt+L", "Return")),
    "people, name": keys("Alt+L", "Return", "Alt+1"),
    "people, needs, a question": keys("Alt+L", "Return", "Alt+2", "Space", "Space"),
    "people, needs, large, a question": then(LARGE, keys("Alt+L", "Return", "Alt+2", "Space")),
    "board": keys("Alt+B"),
    "people, the offer": then(keys("Alt+L", "Return"), to(OFFER, "Write the offer")),
    "people, a day": then(
        keys("Alt+L", "Return"),
        to(TIME, "Yes", "Write down a day", "Next question", "Next question"),
        enter("39"),
        to("Not yet"),
        keys("Up", "Up"),
    ),
    "people, a cost": then(keys("Alt+L", "Return"), to(COSTS, "Yes", "Write down a cost"), A_COST),
    "board, money": then(keys("Alt+B"), to(MONEY)),
    "people, what we keep": then(keys("Alt+L", "Return"), to(PERSON_DATA)),
    "people, forgetting": then(keys("Alt+L", "Return"), to(PERSON_DATA, "Forget Ann")),
    "board, how was it, an answer": then(keys("Alt+B"), to(BOARD_HOW), keys("Return", "Return")),
    "board, new people": then(keys("Alt+B"), to(BOARD_NEW)),
    "board, large, who asked": then(LARGE, keys("Alt+B"), to(BOARD_SAFE, BOARD_ASKED)),
    "board, which words": then(keys("Alt+B", "Alt+1"), NEXT),
    "board, a group": then(keys("Alt+B", "Alt+1"), NEXT, NEXT),
    "board, a rule": keys("Alt+B", "Alt+2"),
    "board, all rules": then(keys("Alt+B", "Alt+2"), *[NEXT] * 7),
    "board, who came, a person": keys("Alt+B", "Alt+3", "Return", "Return"),
}
