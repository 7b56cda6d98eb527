"""Choosing pictures after a meeting, by keyboard: the best three, none, another, our own photo, our own folder."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.exports.test_own_pictures import PLANTED, drawing, marked_photo
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.follow_up.pictures_screen import PicturesScreen
from ui.follow_up.screen import AfterScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


@pytest.fixture
def chosen(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The place where pictures are chosen, for a meeting with two notes about buses and one about nothing drawn."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    store, meeting, live, clock = new_meeting(tmp_path / "data")
    live.start()
    live.note("The bus was late.")
    live.note("Hmm, maybe.")
    live.note("A taxi is dearer than a bus.")
    clock.wait(minutes=20)
    live.end()
    store.close()
    window = opened()
    window.session.open_meeting(meeting)
    window.settle()
    window.press("F7")
    assert isinstance(window.screen, PicturesScreen)
    return window


def open_sentence(window: Window, sentence: str) -> None:
    """Tab to a sentence and press Enter."""
    rows = window.screen.sentences.rows  # type: ignore[attr-defined]
    row = next(row for row in rows if sentence in row.accessibleName())
    row.setFocus()
    window.press("Return")


def page_of(window: Window, tmp_path: Path) -> str:
    """Go back to the minutes and make the web page of them."""
    window.press("Alt+B")
    assert isinstance(window.screen, AfterScreen)
    window.press("Ctrl+5")
    window.until(" is in the folder ")
    (file,) = (tmp_path / "Documents" / "CoChair").glob("*.html")
    return file.read_text(encoding="utf-8")


def beside(page: str, sentence: str) -> str:
    """What the picture beside a sentence is said to show; told once, it is empty the next time, and - for none."""
    row = next(row for row in page.split('<div class="row') if sentence in row)
    found = re.search(r'<img alt="([^"]*)"', row)
    return found[1] if found else "-"


def test_every_sentence_is_there_with_its_picture_and_the_keyboard_on_the_first(chosen: Window) -> None:
    assert chosen.shows("The bus was late. Picture: A bus. Press to choose its picture.")
    assert "Press to choose its picture" in chosen.focus()


def test_the_best_three_and_none_are_offered_and_the_choice_is_in_the_paper(chosen: Window, tmp_path: Path) -> None:
    open_sentence(chosen, "The bus was late.")
    offered = [button.accessibleName() for button in chosen.screen.sentences.choice._offered.buttons]  # type: ignore[attr-defined]
    assert offered[0] == chosen.focus() == "A bus"
    assert 2 <= len(offered) <= 4
    assert offered[-1] == "No picture"
    chosen.press(f"Alt+{len(offered)}")
    assert chosen.shows("The bus was late. No picture. Press to choose its picture.")
    assert "from now on" in " ".join(chosen.words())
    chosen.press("Esc")
    assert "The bus was late." in chosen.focus()
    assert beside(page_of(chosen, tmp_path), "The bus was late.") == "-"


def test_another_picture_for_a_word_is_in_every_sentence_with_it_and_the_first_comes_back(
    chosen: Window, tmp_path: Path
) -> None:
    open_sentence(chosen, "The bus was late.")
    chosen.press("Alt+L")
    chosen.enter("zzzz")
    assert chosen.shows("There is no picture for “zzzz”. Please try another word.")
    chosen.press("Ctrl+A")
    chosen.enter("penguin")
    assert chosen.focus() == "Penguin"
    chosen.press("Return")
    assert chosen.focus() == "Penguin"
    assert chosen.shows("This picture is for")
    page = page_of(chosen, tmp_path)
    assert beside(page, "The bus was late.") == "Penguin"
    chosen.press("F7")
    open_sentence(chosen, "The bus was late.")
    chosen.tab_to("A bus")
    chosen.press("Space")
    assert chosen.shows("The bus was late. Picture: A bus. Press to choose its picture.")


def add_photo(window: Window, file: Path) -> None:
    window.press("Alt+P")
    (dialog,) = window.screen.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    window.shell.activateWindow()  # a window manager does this; the unseen screen has none
    window.settle()


def test_a_photo_is_kept_with_a_yes_and_stands_in_the_paper(chosen: Window, tmp_path: Path) -> None:
    add_photo(chosen, marked_photo(tmp_path / "photo.jpg"))
    assert chosen.focus() == "What does it show?"
    chosen.enter("Priya at our bus")
    assert chosen.shows("Please say whether there is a person in the photo.")
    chosen.press("Tab")
    chosen.type("bus")
    chosen.tab_to("Yes")
    chosen.press("Space")
    chosen.tab_to("Keep this photo")
    chosen.press("Return")
    assert chosen.shows("Please write who said yes, and on which day. Without a yes the photo is not kept.")
    chosen.screen.own.form.who.line.setFocus()  # type: ignore[attr-defined]
    chosen.enter("Priya")
    assert chosen.shows("CoChair keeps this photo: Priya at our bus")
    assert chosen.shows("Priya said yes on Thursday 12 November 2026.")
    page = page_of(chosen, tmp_path)
    assert "data:image/jpeg" in page
    assert beside(page, "The bus was late.") == "Priya at our bus"
    assert not any(mark in file.read_bytes() for file in chosen.data.rglob("*") if file.is_file() for mark in PLANTED)


def test_a_photo_can_be_taken_away_again_when_somebody_is_sure(chosen: Window, tmp_path: Path) -> None:
    add_photo(chosen, marked_photo(tmp_path / "photo.jpg"))
    chosen.type("Our hall")
    chosen.tab_to("Yes")
    chosen.press("Right")
    chosen.press("Space")
    chosen.tab_to("Keep this photo")
    chosen.press("Return")
    assert chosen.shows("There is no person in it.")
    chosen.tab_to("Take it away: Our hall")
    chosen.press("Return")
    assert chosen.focus() == "Yes, take it away for good: Our hall"
    assert audit(chosen.shell) == []
    chosen.press("Return")
    assert chosen.shows("The photo is gone from CoChair.")
    assert chosen.shows("There are no photos yet.")


def test_a_broken_photo_says_so_in_a_sentence(chosen: Window, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"broken")
    add_photo(chosen, tmp_path / "photo.jpg")
    assert chosen.shows("CoChair can not read this picture: photo.jpg. Please save it as JPG or PNG, and try again.")


def test_a_folder_of_pictures_is_used_and_told_when_it_is_gone(chosen: Window, tmp_path: Path) -> None:
    folder = tmp_path / "symbols"
    folder.mkdir()
    (folder / "bus.svg").write_text(drawing(""), encoding="utf-8")
    chosen.press("Alt+F")
    (dialog,) = chosen.screen.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    chosen.shell.activateWindow()
    chosen.settle()
    assert chosen.shows("CoChair found 1 picture.")
    assert chosen.shows(str(folder))
    assert "data:image/png" in page_of(chosen, tmp_path)
    folder.rename(tmp_path / "gone")
    chosen.session.open_meeting(chosen.session._opened)
    chosen.press("F7")
    assert chosen.shows(f"These pictures are not there any more: {folder}. CoChair uses its own pictures.")
    assert "data:image/png" not in page_of(chosen, tmp_path)


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (1366, 768)), (2.0, (1024, 600)), (3.0, (1366, 768))])
def test_it_shuts_nobody_out(
    chosen: Window, tmp_path: Path, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    chosen.shell.setFixedSize(*size)
    apply(qapp, Comfort(scale, theme))
    open_sentence(chosen, "A taxi is dearer than a bus.")
    chosen.press("Alt+L")
    chosen.enter("face")
    chosen.settle()
    assert audit(chosen.shell) == []
    add_photo(chosen, marked_photo(tmp_path / "photo.jpg"))
    chosen.tab_to("Yes")
    chosen.press("Space")
    chosen.settle()
    assert audit(chosen.shell) == []
