"""The people of the board, and the board itself, as they can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, enter, keys, then, to

OFFER, TIME = "Our offer. Nobody has made an offer yet.", "Money for time. There is nothing here yet."
COSTS, MONEY = "What it costs to come. There are no costs here yet.", "Money. Nobody has typed anything yet."
A_COST = then(to("Travel", "Next question"), enter("4.20"), to("Keep this"), keys("Esc", "Return"))

PEOPLE_SCREENS: dict[str, Step] = {
    "people": keys("Alt+L"),
    "people, a person": keys("Alt+L", "Return"),
    "people, large, a person": then(LARGE, keys("Alt+L", "Return")),
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
}
