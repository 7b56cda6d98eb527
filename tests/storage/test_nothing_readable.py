"""After a whole meeting with papers, no word of it can be read from any file that CoChair keeps for itself."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.commands.papers import agenda_of, minutes_of, write_paper
from cochair.domain.board import BoardPerson
from cochair.domain.fold import fold
from cochair.domain.meeting import Meeting
from cochair.domain.needs import Question
from cochair.resources import resource
from cochair.services.needs import say_in_own_words
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.database import STORE_FILE
from cochair.storage.recovery_code import new_code
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN

WORDS = "four small green frogs"
FORMS = ("pdf", "html", "docx", "text")


@pytest.fixture
def own_temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for what is there for a short time only."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def play_practice(store: Store) -> Meeting:
    player = ScriptPlayer(store.library)
    list(player.play(resource("samples", "practice.meeting").read_text("utf-8").splitlines()))
    assert player.faults == 0
    return fold(store.library.log(store.library.meetings()[0].id).entries())


def known(m: Meeting) -> list[bytes]:
    """Words of the meeting that stand in no file of CoChair by themselves."""
    texts = [note.text for note in m.notes] + [action.text for action in m.actions] + [p.name for p in m.plan.people]
    return [text.encode() for text in texts if len(text) > 5] + [b"a quiet seat by the door", b"SQLite format 3"]


def files(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def wide(word: bytes) -> bytes:
    """Return a word with two bytes for each letter, as some programs write it."""
    return word.decode().encode("utf-16-le")


def readable(words: list[bytes], *folders: Path) -> list[tuple[str, bytes]]:
    """Return each file with a word that can be read in its raw bytes, in any case of letters."""
    found = []
    for path in files(*folders):
        data = path.read_bytes().lower()
        found += [(path.name, word) for word in words if word.lower() in data or wide(word.lower()) in data]
    return found


@pytest.mark.usefixtures("no_ring")
def test_no_word_of_a_whole_meeting_with_papers_is_readable(folder: Path, tmp_path: Path, own_temp: Path) -> None:
    """In the file, its journals, the fonts that were cut and all that lay in the temporary folder."""
    code = new_code()
    with open_store(folder) as store:
        store.ways.use_passphrase(WORDS)
        store.ways.use_code(code)
        m = play_practice(store)
        person = store.books.of(BoardPerson).rows()[0]
        say_in_own_words(store.books, person.number, Question.ROOM, "a quiet seat by the door", TEN.date())
        store.library.keep_draft("capture", "a quiet seat by the door")
        (tmp_path / "papers").mkdir()
        for form in FORMS:
            write_paper(minutes_of(m), form, "standard", tmp_path / "papers" / f"minutes.{form}", folder / "cache")
            write_paper(agenda_of(m.plan), form, "standard", tmp_path / "papers" / f"agenda.{form}", folder / "cache")
        words = [*known(m), WORDS.encode(), code.encode(), code.replace(" ", "").encode()]
        assert len(words) > 20
        assert {path.name for path in folder.iterdir()} >= {STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm"}
        assert readable(words, folder, own_temp) == []
    assert readable(words, folder, own_temp) == []
    assert readable(words, tmp_path / "papers") != []  # so the search does find words where they are
    assert list(own_temp.iterdir()) == []
    assert (folder / STORE_FILE).read_bytes()[:15] != b"SQLite format 3"
