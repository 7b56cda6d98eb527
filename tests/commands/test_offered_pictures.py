"""The pictures command, and the minutes command with what a board chose."""

import json
from pathlib import Path

import pytest

from cochair.__main__ import main
from cochair.commands.pictures import board_pictures
from cochair.domain.document import Picture
from cochair.storage.store import open_store
from tests.exports.test_own_pictures import drawing
from tests.journeys.running import new_meeting

TREE = Picture("1F333", "A tree")
OTHER = Picture("1F4C4", "A sheet of paper")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A store with a meeting that said something about a bus, and a board that chose a tree for that word."""
    store, _, live, clock = new_meeting(tmp_path / "data")
    live.start()
    live.note("The bus was late.")
    clock.wait(minutes=20)
    live.end()
    board_pictures(store.pictures, "North Town Board").choose("A bus.", OTHER, TREE)
    store.close()
    return tmp_path / "data"


def test_each_sentence_is_told_with_its_picture_and_the_others(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pictures", "--data", str(data), "--unlocked"]) == 0
    lines = capsys.readouterr().out.splitlines()
    place = lines.index("The bus was late.")
    assert lines[place + 1] == "  Picture: A tree"
    assert lines[place + 2].startswith("  Or: ")
    assert lines[place + 2].endswith(", No picture")
    assert "A bus" in lines[place + 2]


def test_the_same_in_json_and_a_folder_that_is_gone_is_told(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "symbols"
    folder.mkdir()
    (folder / "bus.svg").write_text(drawing(""), encoding="utf-8")
    with open_store(data, unlocked=True) as store:
        board_pictures(store.pictures, "North Town Board").add_folder(folder)
    folder.rename(tmp_path / "gone")
    assert main(["pictures", "Getting around", "--json", "--data", str(data), "--unlocked"]) == 0
    said = capsys.readouterr()
    rows = {row["sentence"]: row for row in json.loads(said.out)["sentences"]}
    assert rows["The bus was late."]["picture"] == "A tree"
    assert "are not there any more" in said.err


def test_a_meeting_that_is_not_there_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pictures", "Nothing", "--data", str(data), "--unlocked"]) == 1
    assert "No meeting here is called Nothing" in capsys.readouterr().err


def test_the_minutes_command_uses_what_the_board_chose(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "minutes.html"
    assert main(["minutes", "--to", "html", "--out", str(out), "--data", str(data), "--unlocked"]) == 0
    row = next(row for row in out.read_text(encoding="utf-8").split('<div class="row') if "The bus was late." in row)
    assert 'alt="A tree"' in row
