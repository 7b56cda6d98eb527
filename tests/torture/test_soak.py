"""The soak at a size for every day, and that it can fail."""

from typing import Any

import pytest

from tests.torture.soak import soak, told


def test_meetings_one_after_another_with_hands_that_press_anything() -> None:
    assert [figure.line() for figure in soak(full=False) if not figure.good] == []


@pytest.mark.parametrize(
    ("wrong", "number"),
    [
        ({"told": ["Qt: a warning"]}, 0),
        ({"lost": ["m1 has 4 entries, and had 5"]}, 1),
        ({"memory": 120_000}, 2),
        ({"own": 90_000}, 3),
        ({"widgets": 3_000}, 4),
        ({"objects": 300_000}, 5),
    ],
)
def test_what_is_wrong_is_seen(wrong: dict[str, Any], number: int) -> None:
    measured = {"memory": 100_000, "own": 70_000, "widgets": 2_000, "objects": 200_000, "minutes": 180, "entries": 50}
    late = measured | {name: value for name, value in wrong.items() if name in measured}
    seen = {"measured": [measured] * 12 + [late] * 3, "done": {"press": 9}, "told": [], "lost": [], **wrong}
    assert [n for n, figure in enumerate(told(seen, full=True)) if not figure.good] == [number]
