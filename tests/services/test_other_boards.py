"""What belongs to one board stays with it, and a newer no to a name holds for older words too."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.pictures import PictureChooser
from cochair.exports.text import as_text
from cochair.services.kept_promises import promises_view
from cochair.services.said_sheets import said_sheets
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.story import Stories
from cochair.storage.store import Store, open_store
from tests.told import PEOPLE, head

TODAY = date(2026, 12, 1)
SAID = "10:00 the meeting starts\n10:01 Sam says: I wait in the rain (may be named)\n10:02 the meeting ends"
NOW_NOT = PEOPLE.replace("Sam (Members)", "Sam (Members) (not named)")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, unlocked=True) as opened:
        yield opened


def hold(store: Store, lines: str, **header: str) -> None:
    player = ScriptPlayer(store.library)
    list(player.play([*head(**header).splitlines(), *lines.splitlines()]))
    assert not player.faults


def later(day: str = "26 November 2026") -> str:
    return f"Getting around; {day}; 10:00 to 11:30; The hall"


def test_each_board_has_its_own_pictures_on_its_sheets(store: Store) -> None:
    asked = []
    hold(store, SAID)
    hold(store, SAID, Board="South Town Board", Meeting=later())

    def chooser_of(board: str) -> PictureChooser:
        asked.append(board)
        return chooser()

    said_sheets(store.library, TODAY, chooser_of)
    assert sorted(asked) == ["North Town Board", "South Town Board"]


def test_who_does_not_want_to_be_named_any_more_is_not_named_for_older_words(store: Store) -> None:
    hold(store, SAID)
    assert [told.who for told in promises_view(store.library, TODAY, chooser()).said] == ["Sam said this"]
    hold(store, "10:00 the meeting starts\n10:02 the meeting ends", Meeting=later(), People=NOW_NOT)
    assert [told.who for told in promises_view(store.library, TODAY, chooser()).said] == ["A member said this"]
    sheets = said_sheets(store.library, TODAY, lambda _: chooser())
    assert not [name for name, sheet in sheets if "Sam" in name + as_text(sheet)]
    story = Stories(store.library, store.requests, "North Town Board").of("Welcome")
    assert story is not None
    assert not [line for line in story.lines if "Sam" in line.words]


def test_words_of_somebody_not_named_are_not_found_by_the_name(store: Store) -> None:
    hold(store, SAID, People=NOW_NOT)
    assert store.library.search("said:sam") == []
    assert [text for _, text in store.library.search("said:member rain")] == []
    assert [text for _, text in store.library.search("is:said rain")] == ["I wait in the rain"]
