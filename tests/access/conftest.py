"""A screen that nobody sees, for the tests that look at a window from outside."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.access.desktop import Desktop
from tests.access.screens import keep_meetings


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with nothing on it."""
    with ExitStack() as ends:
        yield Desktop(tmp_path, ends)


@pytest.fixture(scope="module")
def shared_desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One desktop for the tests of a module: what a test opens on it, it closes."""
    with ExitStack() as ends:
        yield Desktop(tmp_path_factory.mktemp("home"), ends)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of meetings, to copy."""
    data = tmp_path_factory.mktemp("kept") / "data"
    keep_meetings(data)
    return data
