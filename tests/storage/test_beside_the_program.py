"""On a stick the data goes from computer to computer, so no computer's sign-in may be what opens it."""

from pathlib import Path

import pytest

from cochair.storage import ways_in
from cochair.storage.keys import KEY_FILE
from cochair.storage.store import open_store
from tests.golden.make import WORD
from tests.storage.key_stores import KeyStore


@pytest.mark.parametrize("on_a_stick", [True, False])
def test_the_key_stays_on_the_stick_until_there_is_a_passphrase(
    on_a_stick: bool, folder: Path, ring: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the same key store, a computer's own place gives its key to it."""
    monkeypatch.setattr(ways_in, "beside_program", lambda: folder if on_a_stick else None)
    with open_store(folder) as store:
        store.ways.settle()
        assert store.ways.use_system() is not on_a_stick
        assert (folder / KEY_FILE).exists() is on_a_stick
        store.ways.use_passphrase("four plain little words")
    assert not (folder / KEY_FILE).exists()
    if on_a_stick:
        ring.held.clear()  # another computer, which has never seen this stick
    with open_store(folder, ask_passphrase=lambda: "four plain little words") as store:
        assert store.library.search(WORD) == []
