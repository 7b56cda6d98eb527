"""The people of the board, and the board itself, as they can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, keys, then

PEOPLE_SCREENS: dict[str, Step] = {
    "people": keys("Alt+L"),
    "people, a person": keys("Alt+L", "Return"),
    "people, large, a person": then(LARGE, keys("Alt+L", "Return")),
    "board": keys("Alt+B"),
}
