from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from cochair.storage.store import Store, open_store
from tests.storage.key_stores import KeyStore


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A new store, open for writing."""
    with open_store(folder, unlocked=True) as opened:
        yield opened


@pytest.fixture
def ring() -> Iterator[KeyStore]:
    """The system's key store while a test runs."""
    before, ring = keyring.get_keyring(), KeyStore()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    """A system without a key store."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)
