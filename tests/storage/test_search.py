"""Search over all meetings: words, and what narrows them; the newest first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import Store, open_store
from tests.told import head

LINES = """
10:00 the meeting starts
10:01 nothing needed
10:02 item 2 starts
10:03 note: The 14 bus is late
10:04 Sam says: The bus is late (may be named)
10:05 Mo says: I wait for the bus
10:06 action: Ann: ring the bus company by 26 November 2026
10:07 action: Tom: ask about the bus by 5 December 2026
10:08 hard word: bus lane = a road for buses
10:09 parked: Bus shelters
10:10 decision: We write about the bus (agreed; open to change)
10:11 answer "I wait": we did: a new bus stop
10:12 Priya says nobody wants more
10:13 item 4 starts
10:14 Priya agrees
10:15 Tom agrees
10:16 note: The budget for the bus
10:17 the meeting ends
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("search")
    with open_store(folder, unlocked=True) as opened:
        player = ScriptPlayer(opened.library)
        answers = list(player.play([*head().splitlines(), *LINES.strip().splitlines()]))
        assert not player.faults, answers
        yield opened


def lines(store: Store, words: str) -> list[str]:
    return [text for _, text in store.library.search(words)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("is:action", ["Tom: ask about the bus", "Ann: ring the bus company"]),
        ("bus is:action", ["Tom: ask about the bus", "Ann: ring the bus company"]),
        ("IS:ACTION company", ["Ann: ring the bus company"]),
        ("is:decision", ["We write about the bus"]),
        ("is:word", ["bus lane = a road for buses"]),
        ("is:parked", ["Bus shelters"]),
        ("is:answer", ["a new bus stop"]),
        ("is:said", ["I wait for the bus", "The bus is late"]),
        ("is:open is:said", ["The bus is late"]),
        ("is:open is:action", ["Tom: ask about the bus", "Ann: ring the bus company"]),
        ("is:open bus", ["Tom: ask about the bus", "Ann: ring the bus company", "The bus is late"]),
        ("who:ann", ["Ann: ring the bus company"]),
        ("who:ann by:2026-12", []),
        ("by:2026-12", ["Tom: ask about the bus"]),
        ("said:sam", ["The bus is late"]),
        ("said:mo", []),
        ("is:note item:budget", ["The budget for the bus"]),
        ('is:note item:"next meeting"', []),
        ("late is:note", ["The 14 bus is late"]),
        ("is:nonsense", []),
        ("bus is:nonsense", []),
        ("bus item:%", []),
        ("is:said item:bus", ["I wait for the bus", "The bus is late"]),
        ("who:%", []),
        ("", []),
        ("?!", []),
    ],
)
def test_what_is_typed_narrows_what_is_found(store: Store, typed: str, found: list[str]) -> None:
    assert lines(store, typed) == found


@pytest.mark.parametrize("typed", ["is:note who:' OR 1=1 --", 'item:"', "by:!_%", 'who:"a" is:open said:\'', "bus*:*"])
def test_odd_letters_are_only_letters(store: Store, typed: str) -> None:
    assert isinstance(lines(store, typed), list)


def test_a_reported_action_is_not_open_any_more(tmp_path: Path) -> None:
    with open_store(tmp_path, unlocked=True) as opened:
        player = ScriptPlayer(opened.library)
        list(player.play([*head().splitlines(), *LINES.strip().splitlines()[:7]]))
        assert player.live is not None
        number = player.live.meeting.actions[0].number
        player.live.report(number, "", done=True)
        assert lines(opened, "is:open is:action") == []
        assert lines(opened, "is:action") == ["Ann: ring the bus company"]
