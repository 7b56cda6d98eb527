from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.storage.store import Store, open_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A new store, open for writing."""
    with open_store(folder, unlocked=True) as opened:
        yield opened
