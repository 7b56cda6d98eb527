"""Whole meetings, as people told them, go through the disk and come back the same."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.events import ActionAgreed, Entry
from cochair.domain.fold import effective, fold
from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused
from cochair.domain.speakers import without_speakers
from cochair.domain.summary import summary
from cochair.domain.undoing import redo, undo
from cochair.resources import resource
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import check, open_store
from tests.storage.boards import TEN, action, entry, note, plan, said
from tests.told import head

SCRIPTS = [
    *sorted(resource("samples").glob("*.meeting")),
    *(Path(__file__).parents[1] / "samples" / f"{name}.meeting" for name in ("many-alphabets", "clock-change")),
]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_meeting_comes_back_from_disk_as_it_was_lived(folder: Path, script: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        player = ScriptPlayer(store.library)
        list(player.play(script.read_text("utf-8").splitlines()))
        assert player.live is not None
        assert player.meeting_id is not None
        lived, told = player.live.meeting, player.live.entries
    with open_store(folder) as store:
        kept = store.library.log(player.meeting_id).entries()
        ended = lived.phase is Phase.ENDED
        assert kept == (without_speakers(lived.plan, told) if ended else list(told))
        assert summary(player.meeting_id, fold(kept)) == summary(player.meeting_id, lived)
        assert sorted(a.text for a in store.library.open_actions()) == sorted(a.text for a in lived.actions)
        assert len(store.library.open_you_said()) == len(lived.you_said)
        assert store.library.meetings()[0].state == lived.phase
        assert store.check() == []


Gesture = Callable[[int, list[Entry]], Entry]
GESTURES: list[Gesture] = [
    lambda act, _: action(act, f"do {act}"),
    lambda act, _: said(act, f"said {act}"),
    lambda act, _: note(act, f"note {act}"),
    lambda act, told: entry(act, undo(told, 0, fold(told)), act),
    lambda act, told: entry(act, redo(told, 0, fold(told)), act),
]


@settings(max_examples=25)
@given(st.lists(st.sampled_from(GESTURES), max_size=20))
def test_whatever_is_undone_what_is_made_from_the_log_agrees_with_it(gestures: list[Gesture]) -> None:
    with TemporaryDirectory() as name, open_store(Path(name), unlocked=True) as store:
        log = store.library.log(store.library.new_meeting(plan(), TEN))
        for act, gesture in enumerate(gestures, 1):
            with suppress(Refused):  # there is nothing to undo
                log.append([gesture(act, log.entries())])
        counts = [e.event.text for e in effective(log.entries()) if isinstance(e.event, ActionAgreed)]
        assert [a.text for a in store.library.open_actions()] == counts
        assert store.check() == []
        store.rebuild()
        assert store.check() == []


def test_words_of_an_earlier_meeting_are_answered_in_a_later_one(folder: Path) -> None:
    first = f"{head()}\n10:00 the meeting starts\n10:01 Sam says: The bus is late.\n10:02 Mo says: The bus is full."
    later = head(Meeting="After; 10 December 2026; 10:00 to 11:30; Hall") + (
        '\n10:00 the meeting starts\n10:01 answer "The bus is l": we did: asked for more\n'
        '10:02 answer "The bus is f": we are doing: counting\n10:03 answer "The bus is f": we did: counted\n10:04 undo'
    )
    with open_store(folder, unlocked=True) as store:
        for script in (first, later):
            player = ScriptPlayer(store.library)
            list(player.play(script.splitlines()))
            assert player.faults == 0
        assert [(said.text, said.item) for said in store.library.open_you_said()] == [("The bus is full.", "Welcome")]
        (found,) = store.library.search("counting")
        assert found == (player.meeting_id, "counting")
    assert check(folder) == []
