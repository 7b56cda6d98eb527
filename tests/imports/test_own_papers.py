"""What CoChair writes, CoChair can bring in again: who does what by when comes back as it was."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from cochair.commands.papers import minutes_of, write_actions, write_paper
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import shown_name
from cochair.imports.files import read_file
from cochair.resources import resource
from cochair.services.bringing.reading import find
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.templates import new_draft
from tests.memory_library import MemoryLibrary

Told = list[tuple[str, str, str]]


def played(name: str) -> Meeting:
    player = ScriptPlayer(MemoryLibrary())
    list(player.play(resource("samples", f"{name}.meeting").read_bytes().splitlines(keepends=True)))
    assert player.live is not None
    return player.live.meeting


def brought(file: Path) -> Told:
    found = find(read_file(file), new_draft(datetime(2026, 11, 24, 9, tzinfo=UTC)))
    names = {person.id: person.name for person in found.people}
    return sorted((a.text.casefold(), names[a.who] if a.who else "", str(a.by)) for a in found.actions)


def agreed(m: Meeting) -> Told:
    return sorted((a.text.casefold().rstrip("."), shown_name(m.plan, a.who), str(a.by)) for a in m.actions)


@pytest.mark.parametrize("name", ["autism-board-2025", "autism-board-2020", "partnership-board-2007", "practice"])
@pytest.mark.parametrize(
    ("to", "profile"), [("text", "standard"), ("docx", "standard"), ("docx", "simple"), ("csv", "")]
)
def test_actions_come_back_as_they_were(name: str, to: str, profile: str, tmp_path: Path) -> None:
    m = played(name)
    file = tmp_path / f"paper.{'txt' if to == 'text' else to}"
    if to == "csv":
        write_actions(m, file)
    else:
        write_paper(minutes_of(m), to, profile, file, tmp_path / "cache")
    assert brought(file) == agreed(m)
    assert m.actions
