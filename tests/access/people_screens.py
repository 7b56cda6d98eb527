"""The people of the board, and the board itself, as they can stand on the screen, reached by keys."""

from tests.access.steps import LARGE, Step, keys, then, to

NEXT = to("Next question")
"""The next of the questions that are asked one at a time."""

PEOPLE_SCREENS: dict[str, Step] = {
    "people": keys("Alt+L"),
    "people, a person": keys("Alt+L", "Return"),
    "people, large, a person": then(LARGE, keys("Alt+L", "Return")),
    "board": keys("Alt+B"),
    "board, which words": then(keys("Alt+B", "Alt+1"), NEXT),
    "board, a group": then(keys("Alt+B", "Alt+1"), NEXT, NEXT),
    "board, a rule": keys("Alt+B", "Alt+2"),
    "board, all rules": then(keys("Alt+B", "Alt+2"), *[NEXT] * 7),
}
