"""After a meeting: read the minutes, take papers home, choose a folder, make the next meeting; by keyboard."""

import csv
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from cochair.domain.how_was_it import Face, HowWasIt
from cochair.domain.rules import writing
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.follow_up.papers import PAPERS, Paper
from ui.follow_up.screen import AfterScreen
from ui.people.board_screen import BoardScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.words_after import PAPER_KEYS

BEGINNINGS = {
    ".pdf": b"%PDF-",
    ".html": b"<!DOCTYPE html>",
    ".docx": b"PK",
    ".ics": b"BEGIN:VCALENDAR",
    ".txt": b"",
    ".wav": b"RIFF",
    ".csv": b"",
}


@pytest.fixture
def after(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The screen after a meeting with an action, a parked thing and an item that nobody came to."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    store, meeting, live, clock = new_meeting(tmp_path / "data")
    live.start()
    live.note("The kettle is broken.")
    live.next_item()
    sam = next(p.id for p in live.meeting.plan.people if p.name == "Sam")
    ann = next(p.id for p in live.meeting.plan.people if p.name == "Ann")
    live.write(lambda m: writing.said(m, sam, "The last bus goes too early."))
    live.write(lambda m: writing.agree_action(m, "write to the bus firm", ann, clock.now().date()))
    live.park("Trains")
    clock.wait(minutes=20)
    live.end()
    store.close()
    window = opened()
    window.session.open_meeting(meeting)
    window.settle()
    assert isinstance(window.screen, AfterScreen)
    return window


@pytest.mark.parametrize(("paper", "key"), [*zip(PAPERS, PAPER_KEYS, strict=True)], ids=[p.id for p in PAPERS])
def test_each_key_makes_its_paper_in_the_folder(after: Window, tmp_path: Path, paper: Paper, key: str) -> None:
    """The first time the folder is made too. The sentence says the file and the folder."""
    folder = tmp_path / "Documents" / "CoChair"
    after.press(key)
    after.until(" is in the folder ")
    file = folder / f"{paper.beginning}-2026-11-12-getting-around{paper.suffix}"
    beside = {"report": {file.with_suffix(".csv")}, "audio": {file.with_name(f"{file.stem}-parts.txt")}}
    assert set(folder.iterdir()) == {file} | beside.get(paper.id, set())
    assert after.shows(f"{file.name} is in the folder {folder}.")
    if paper.id == "slips":
        assert [page.name for page in file.iterdir()] == ["ann.pdf"]
        file = file / "ann.pdf"
    content = file.read_bytes()
    assert content.startswith(BEGINNINGS[file.suffix])
    if file.suffix == ".csv":
        rows = list(csv.reader(content.decode("utf-8-sig").splitlines()))
        assert any("write to the bus firm" in row for row in rows)
    elif file.suffix == ".ics":
        assert b"SUMMARY:Ann: write to the bus firm" in content
    elif file.suffix == ".docx":
        assert any("The kettle is broken." in c.text for t in docx.Document(str(file)).tables for c in t._cells)
    elif file.suffix in (".html", ".txt"):
        assert "The kettle is broken." in content.decode("utf-8")


@pytest.mark.parametrize(
    ("key", "sentence"),
    [("Alt+3", "Nobody has a job to do from this meeting."), ("Alt+4", "There is nothing to put in a calendar.")],
)
def test_a_meeting_with_nothing_to_do_says_so(opened: Open, tmp_path: Path, key: str, sentence: str) -> None:
    store, meeting, live, _ = new_meeting(tmp_path / "data")
    live.start()
    live.end()
    store.close()
    window = opened()
    window.session.open_meeting(meeting)
    window.settle()
    window.press(key)
    window.until(sentence)


def test_the_keyboard_starts_on_the_first_paper_and_enter_makes_it(after: Window) -> None:
    assert after.focus() == "Minutes to print"
    after.press("Return")
    after.until("minutes-2026-11-12-getting-around.pdf is in the folder")


def test_making_a_paper_again_replaces_it(after: Window, tmp_path: Path) -> None:
    for _ in range(2):
        after.press("Ctrl+7")
        after.until(" is in the folder ")
    assert [f.suffix for f in (tmp_path / "Documents" / "CoChair").iterdir()] == [".txt"]


def test_a_folder_that_can_not_be_written_says_so_and_another_can_be_chosen(after: Window, tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "Documents").write_text("in the way")
    after.press("Ctrl+7")
    after.until("CoChair may not write into")
    assert after.shows(
        f"CoChair may not write into {tmp_path / 'Documents' / 'CoChair'}. Please choose another folder."
    )
    after.press("Alt+F")
    (dialog,) = after.screen.findChildren(QFileDialog)
    assert dialog.isVisible() and dialog.fileMode() is QFileDialog.FileMode.Directory
    (tmp_path / "stick").mkdir()
    dialog.fileSelected.emit(str(tmp_path / "stick"))
    dialog.reject()
    after.shell.activateWindow()  # a window manager does this; the unseen screen has none
    after.settle()
    assert not after.shows("CoChair may not write into")
    assert after.shows(str(tmp_path / "stick"))
    after.press("Ctrl+7")
    after.until(" is in the folder ")
    assert len(list((tmp_path / "stick").iterdir())) == 1


def test_a_read_only_folder_says_so(after: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write anywhere, so the refusal is made here."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    after.press("Ctrl+7")
    after.until("Please choose another folder.")


def test_the_next_meeting_carries_what_is_open(after: Window) -> None:
    """A look back, the owed minutes of Sam's group, what nobody came to, and what was parked; people are the same."""
    after.press("F5")
    assert not isinstance(after.screen, AfterScreen)
    library = after.session.library()
    (plan,) = library.plans().values()
    titles = [item.title for item in plan.items]
    assert titles[0] == "What happened since"
    assert {"Money", "Trains"} <= set(titles)
    assert [p.name for p in plan.people] == ["Priya", "Tom", "Sam", "Ann", "Lou"]
    assert [action.text for action in library.open_actions()] == ["write to the bus firm"]


def test_one_person_after_the_other_says_how_the_meeting_was(after: Window) -> None:
    """The 3 faces are there at once, for the meeting that was shown."""
    after.press("Alt+W")
    assert isinstance(after.screen, BoardScreen)
    for _ in range(4):
        after.press("Return")
    (answer,) = after.session.kept().books.of(HowWasIt).rows()
    assert answer.face is Face.GOOD and answer.meeting == after.session.library().meetings()[0].id


def test_page_keys_move_through_the_minutes(after: Window) -> None:
    reading = after.screen.reading
    bar = reading.verticalScrollBar()
    after.press("PgDown")
    moved = bar.value()
    assert moved > 0
    after.press("PgUp")
    assert bar.value() < moved


@pytest.mark.parametrize("theme", ["light", "dark", "yellow", "cream"])
@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1366, 768)), (1.5, (1366, 768)), (2.0, (1024, 600)), (3.0, (1366, 768))]
)
def test_it_shuts_nobody_out(
    after: Window, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    screen = after.screen
    assert isinstance(screen, AfterScreen)
    after.shell.setFixedSize(*size)
    apply(qapp, Comfort(scale, theme))
    screen.banner.say("refused", "CoChair may not write into /media/usb. Please choose another folder.")
    after.settle()
    assert audit(after.shell) == []
    screen.tabs.setCurrentIndex(1)
    after.settle()
    assert audit(after.shell) == []
