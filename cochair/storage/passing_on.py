"""The ring of a file that goes to another laptop: what a person can type, and nothing of this computer."""

from dataclasses import replace
from pathlib import Path

from cochair.storage.ring import Ring, check_of, read_ring
from cochair.storage.wrapping import wrap


def ring_to_pass_on(folder: Path, key: bytes, passphrase: str) -> Ring | None:
    """Return the ring for a file: it opens with this passphrase, else with what opens the meetings here already.

    None where nobody could open it.  Raises StoreFailed.
    """
    present = read_ring(folder) or Ring("file", check_of(key))
    ring = replace(present, kept="passphrase", name="", waiting=False)
    if passphrase.strip():
        ring = replace(ring, passphrase=wrap(key, passphrase))
    return ring if ring.can_be_typed else None
