"""Folders for a moment go, also when the process that made them was killed."""

from pathlib import Path

import pytest

from cochair.storage.copies_there import faults_of
from cochair.storage.moments import clear_moments, for_a_moment
from cochair.storage.store import open_store
from tests.storage.boards import TEN, plan


def left_by_a_kill(place: Path) -> Path:
    """What is there when the process dies before it can take its folder away."""
    left = place / "cochair-moment-le_t0123"
    left.mkdir()
    (left / "cochair.db").write_bytes(b"locked")
    (left / "writing.lock").touch()
    return left


def test_a_folder_for_a_moment_goes_with_all_that_is_in_it(tmp_path: Path) -> None:
    with pytest.raises(KeyError), for_a_moment(tmp_path) as folder:
        (folder / "a").touch()
        raise KeyError
    assert list(tmp_path.iterdir()) == []


def test_what_a_living_process_holds_stays(tmp_path: Path) -> None:
    with for_a_moment(tmp_path) as folder:
        clear_moments(tmp_path)
        assert folder.exists()


@pytest.mark.parametrize(
    ("name", "lock"), [("moment-of-joy", True), ("cochair-moment-of-joy", True), ("cochair-moment-le_t0123", False)]
)
def test_a_folder_of_somebody_else_stays_when_the_meetings_are_opened(folder: Path, name: str, lock: bool) -> None:
    open_store(folder, unlocked=True).close()
    (folder / name).mkdir()
    (folder / name / "mum.jpg").write_bytes(b"mum")
    if lock:
        (folder / name / "writing.lock").touch()
    open_store(folder, unlocked=True).close()
    assert (folder / name / "mum.jpg").read_bytes() == b"mum"


def test_copies_are_made_after_a_look_over_was_killed(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        copier = store.copier
        copier.make()
        left = left_by_a_kill(copier.place)
        copier.make()
        assert faults_of(copier.place, copier.key) == []
        assert not left.exists()


def test_what_a_killed_bringing_back_left_goes_at_the_next_opening(folder: Path) -> None:
    open_store(folder, unlocked=True).close()
    left = left_by_a_kill(folder)
    open_store(folder, unlocked=True).close()
    assert not left.exists()
