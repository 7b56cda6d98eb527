"""The window never waits for a picture of a folder: it shows ours, and then the board's own when that is there."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import CompletedProcess
from threading import Event, current_thread, main_thread

import pytest

from cochair.commands.pictures import board_pictures
from cochair.domain.document import Picture
from cochair.exports import pictures_apart, pictures_later
from cochair.exports.picture_folder import PictureFiles
from cochair.storage.store import Store, open_store
from tests.exports.test_own_pictures import drawing
from tests.ui.run_stage import BUSES, Open, Stage
from ui.at_hand import at_hand
from ui.widgets.card_button import CardButton

BOARD, OTHER = "North Town Board", Picture("1F4C4", "A sheet of paper")
PNG = b"\x89PNG as papers hold it"


class Runner:
    """Stands for the process that reads pictures: it may be held up, and refuses to run where somebody waits."""

    def __init__(self) -> None:
        self.go, self.answer, self.runs = Event(), CompletedProcess([], 0, PNG), 0

    def run(self, _kind: str, _content: bytes) -> CompletedProcess[bytes]:
        self.runs += 1
        assert current_thread() is not main_thread()
        assert self.go.wait(timeout=30)
        return self.answer


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> Iterator[Runner]:
    stands = Runner()
    monkeypatch.setattr(pictures_apart, "_run", stands.run)
    yield stands
    stands.go.set()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store whose board has a folder with a picture of a bus."""
    folder = tmp_path / "symbols"
    folder.mkdir()
    (folder / "bus.svg").write_text(drawing(""), encoding="utf-8")
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.pictures.keep_folder(BOARD, folder)
        yield opened
    at_hand.close()


def shown(stage: Stage) -> str:
    return next(card for card in stage.screen.wrote.findChildren(CardButton) if "late" in card.text())._picture


def test_the_meeting_goes_on_with_our_picture_until_that_of_the_board_is_there(
    opened: Open, store: Store, runner: Runner
) -> None:
    at_hand.open(store.pictures, BOARD)
    stage = opened(f"{BUSES}\n10:12 note: The bus is late")
    assert shown(stage) == "1F68D"
    runner.go.set()
    stage.qtbot.waitUntil(lambda: shown(stage).startswith("folder-"), timeout=30_000)
    assert at_hand.content(shown(stage)) == PNG


def test_a_picture_is_made_once_however_often_the_board_is_opened(opened: Open, store: Store, runner: Runner) -> None:
    runner.go.set()
    at_hand.open(store.pictures, BOARD)
    stage = opened(f"{BUSES}\n10:12 note: The bus is late")
    stage.qtbot.waitUntil(lambda: shown(stage).startswith("folder-"), timeout=30_000)
    at_hand.choose("Hmm, maybe.", OTHER, at_hand.chooser().first("The bus.", OTHER))
    at_hand.open(store.pictures, BOARD)
    assert at_hand.chooser().first("Hmm, maybe.", OTHER).own == PNG
    assert at_hand.chooser().first("The bus.", OTHER).own == PNG
    assert runner.runs == 1


def test_a_picture_that_can_not_be_read_is_not_tried_again(store: Store, runner: Runner) -> None:
    runner.answer = CompletedProcess([], pictures_apart.TOO_LARGE, b"")
    runner.go.set()
    told = Event()
    later = pictures_later.PicturesLater(PictureFiles(), told.set)
    board = board_pictures(store.pictures, BOARD, later)
    assert board.chooser.first("The bus.", OTHER).alt == "A bus"
    assert told.wait(timeout=30)
    again = board_pictures(store.pictures, BOARD, later)
    assert again.chooser.first("The bus.", OTHER).alt == "A bus"
    assert runner.runs == 1


def test_a_paper_in_the_background_waits_for_the_picture(store: Store, runner: Runner) -> None:
    at_hand.open(store.pictures, BOARD)
    pictures = at_hand.chooser()
    assert pictures.first("The bus.", OTHER).own == b""
    with ThreadPoolExecutor(1) as papers:
        asked = papers.submit(pictures.first, "The bus.", OTHER)
        assert not asked.done()
        runner.go.set()
        assert asked.result(timeout=30).own == PNG


def test_memory_is_bounded(runner: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures_later, "MOST_KEPT", 2)
    runner.go.set()
    later = pictures_later.PicturesLater(PictureFiles(), lambda: None)
    files = [tmp_path / f"{number}.svg" for number in range(4)]
    for file in files:
        file.write_text(drawing(""), encoding="utf-8")
    with ThreadPoolExecutor(1) as papers:
        for file in (*files, files[3], files[2], files[0]):
            assert papers.submit(later.content, file).result(timeout=30) == PNG
    assert runner.runs == 5
