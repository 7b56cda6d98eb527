"""The meeting on two laptops that `scripts/prove-two-laptops` shows, with two real windows that nobody sees."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.shown.laptop import Laptop
from tests.shown.story import Story, keep_agenda


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    keep_agenda(tmp_path / "first")
    with ExitStack() as ends:
        laptops = []
        for side in ("first", "other"):
            laptops.append(Laptop(f"The {side} laptop", tmp_path / side, {"QT_QPA_PLATFORM": "offscreen"}))
            ends.callback(laptops[-1].leave)
        with Story(*laptops) as told:
            yield told


@pytest.mark.timeout(300)
def test_the_story_goes_as_it_should(story: Story) -> None:
    """All of it, in two processes and over a cable."""
    for step in (story.join, story.write_together, story.pull, story.put_back, story.end):
        step()
