"""The people of the board, and the board itself, as they can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, keys, then

PEOPLE_SCREENS: dict[str, Step] = {
    "people": keys("Alt+L"),
    "people, a person": keys("Alt+L", "Return"),
    "people, large, a person": then(LARGE, keys("Alt+L", "Return")),
    "people, name": keys("Alt+L", "Return", "Alt+1"),
    "people, needs, a question": keys("Alt+L", "Return", "Alt+2", "Space", "Space"),
    "people, needs, large, a question": then(LARGE, keys("Alt+L", "Return", "Alt+2", "Space")),
    "board": keys("Alt+B"),
    "board, who came, a person": keys("Alt+B", "Alt+1", "Return", "Return"),
}
