"""The papers for who looks after data, the notice to listen to, and the way to the faces of one meeting."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cochair.domain.how_was_it import HowWasIt
from cochair.domain.meeting import Phase
from cochair.voice import opening
from tests.exports.test_audio import Speaks
from tests.ui import test_keeping_pages as pages
from tests.ui.test_keeping_pages import focus, press, tab_to
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk

store, desk, board = pages.store, pages.desk, pages.board


@pytest.mark.parametrize(
    ("words", "file"),
    [
        ("Make the list of what we keep, and why", "what-we-keep-and-why.pdf"),
        ("Make the paper about what could go wrong", "what-could-go-wrong.pdf"),
    ],
)
def test_the_papers_for_who_looks_after_data_are_made(
    qtbot: QtBot, board: BoardScreen, desk: Desk, words: str, file: str
) -> None:
    board.stage.open_part("safe")
    tab_to(qtbot, words)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: file in board.stage.banner.sentence(), timeout=30_000)
    assert [made.name for made in desk.places.folder.iterdir()] == [file]


def test_the_notice_is_made_to_listen_to(
    qtbot: QtBot, board: BoardScreen, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "open_renderer", Speaks)
    board.stage.open_part("safe")
    tab_to(qtbot, "Make it to listen to: Make the paper about what we keep")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "what-we-keep-to-hear" in board.stage.banner.sentence(), timeout=30_000)
    (folder,) = desk.places.folder.iterdir()
    assert {made.suffix for made in folder.iterdir()} == {".pdf", ".wav", ".txt"}


def test_how_it_was_is_asked_for_one_meeting_from_the_faces_on(qtbot: QtBot, board: BoardScreen, desk: Desk) -> None:
    (ended,) = (row for row in desk.library.meetings() if row.state == Phase.ENDED)
    board.ask_how(ended.id)
    assert focus().accessibleName() == "It was good"
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert [answer.meeting for answer in desk.books.of(HowWasIt).rows()] == [ended.id]
