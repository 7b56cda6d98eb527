"""What is said about the lock, and when a way back in must be made first."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cochair.domain.refused import Unclear
from cochair.services.live import LiveMeeting
from cochair.services.locking import LockState, asks_first, keep_lock_after, lock_after, told, use_own_words
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, plan

NOT_LOCKED = "Not locked yet. Anyone at this laptop can read our meetings."
NO_SHEET = "There is no recovery sheet yet. When this laptop is lost, the key is lost with it."
TOLD = [
    (LockState("file", False, False), (NOT_LOCKED, NO_SHEET)),
    (LockState("file", False, True), (NOT_LOCKED, "There is a recovery sheet.")),
    (LockState("system", False, False), ("They open when you sign in to this computer.", NO_SHEET)),
    (
        LockState("system", True, True),
        (
            "They open when you sign in to this computer.",
            "Your passphrase opens them too.",
            "There is a recovery sheet.",
        ),
    ),
    (LockState("passphrase", True, False), ("They open with your passphrase.",)),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data", unlocked=True) as opened:
        yield opened


@pytest.mark.parametrize(("state", "lines"), TOLD)
def test_how_it_stands_is_told_in_plain_sentences(state: LockState, lines: tuple[str, ...]) -> None:
    assert told(state) == lines


def test_a_short_passphrase_is_refused_in_words_and_spaces_round_it_do_not_count(store: Store) -> None:
    with pytest.raises(Unclear, match="8 letters or more"):
        use_own_words(store.ways, "  frogs    ")
    use_own_words(store.ways, " four small frogs ")
    store.ways.opens("four small frogs")
    store.ways.opens(" four small frogs")


def test_it_asks_first_until_there_is_a_way_back_but_never_in_a_meeting(store: Store) -> None:
    """A meeting that nobody ended is over the day after."""
    assert asks_first(store.ways, store.library, TEN)
    meeting = store.library.new_meeting(plan(), TEN)
    assert asks_first(store.ways, store.library, TEN)
    live = LiveMeeting(store.library.log(meeting), FakeClock(plan().starts))
    live.start()
    assert not asks_first(store.ways, store.library, plan().starts + timedelta(hours=1))
    assert asks_first(store.ways, store.library, plan().starts + timedelta(hours=25))
    store.ways.use_code(store.ways.fresh_code())
    assert not asks_first(store.ways, store.library, plan().starts + timedelta(hours=25))


@pytest.mark.parametrize(("kept", "minutes"), [("", 0), ("5", 5), ("30", 30), ("7", 0), ("-5", 0), ("soon", 0)])
def test_locking_by_itself_is_off_until_somebody_chooses(store: Store, kept: str, minutes: int) -> None:
    store.library.keep_setting("lock after", kept)
    assert lock_after(store.library) == minutes


def test_what_was_chosen_is_kept(store: Store) -> None:
    keep_lock_after(store.library, 15)
    assert lock_after(store.library) == 15
