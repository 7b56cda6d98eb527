"""The people of the board, and the board itself, as they can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, keys, then, to

PERSON_DATA = "What we keep about you. You can see all of it, and take back each yes."
BOARD_HOW = "How was it? Nobody has told us yet."
BOARD_NEW = "New people and handing over. Ready for Getting around: 0 of 10."
BOARD_SAFE = "Keeping things safe. Nothing is older than we said."
BOARD_ASKED = "Who asked or complained. Nobody waits."

PEOPLE_SCREENS: dict[str, Step] = {
    "people": keys("Alt+L"),
    "people, a person": keys("Alt+L", "Return"),
    "people, large, a person": then(LARGE, keys("Alt+L", "Return")),
    "board": keys("Alt+B"),
    "people, what we keep": then(keys("Alt+L", "Return"), to(PERSON_DATA)),
    "board, how was it, an answer": then(keys("Alt+B"), to(BOARD_HOW), keys("Return", "Return")),
    "board, new people": then(keys("Alt+B"), to(BOARD_NEW)),
    "board, large, who asked": then(LARGE, keys("Alt+B"), to(BOARD_SAFE, BOARD_ASKED)),
}
