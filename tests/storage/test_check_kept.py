"""Half a check survives: every answer is on disk before it is shown, and comes back as it was."""

from pathlib import Path

from cochair.domain.check import Standing
from cochair.domain.fold import fold
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import open_store
from tests.domain.test_checking import ALL_RIGHT, CHECKS
from tests.told import head


def test_a_whole_check_comes_back_and_its_corrections_are_found(tmp_path: Path) -> None:
    lines = f"{CHECKS}11:00 Priya says line 1 is wrong: it was the tram\n{ALL_RIGHT.split(chr(10), 1)[1]}"
    with open_store(tmp_path, unlocked=True) as store:
        player = ScriptPlayer(store.library)
        answers = list(player.play((head() + "\n" + lines).splitlines()))
        assert not [a for a in answers if "refused" in a or "error" in a]
        assert player.live is not None and player.meeting_id is not None
        before, meeting = player.live.meeting, player.meeting_id
    with open_store(tmp_path, unlocked=True) as store:
        entries = store.library.log(meeting).entries()
        assert fold(entries) == before
        assert before.check.checked is not None and before.check.version == 3
        assert (meeting, "it was the tram") in store.library.search("tram")
        assert [row.state for row in store.library.meetings()] == ["ended"]


def test_what_was_answered_is_on_disk_at_once(tmp_path: Path) -> None:
    """A copy of the files, taken in the middle with the store still open, is what a crash would leave."""
    with open_store(tmp_path / "data", unlocked=True) as store:
        player = ScriptPlayer(store.library)
        list(player.play((head() + "\n" + CHECKS + "11:01 Priya says line 1 is right\n").splitlines()))
        assert player.meeting_id is not None
        copy = tmp_path / "copy"
        copy.mkdir()
        for file in (tmp_path / "data").iterdir():
            if file.is_file():
                (copy / file.name).write_bytes(file.read_bytes())
        with open_store(copy, unlocked=True) as left:
            m = fold(left.library.log(player.meeting_id).entries())
        assert [a.standing for a in m.check.answers.values()] == [Standing.RIGHT]
        assert m.check.by is not None
