"""A recording is made beside the window: how far it is shows, it can be stopped, and what came of it is told."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from cochair.exports.audio import Tell
from cochair.exports.saving import ExportFailed
from ui import words_papers as w
from ui.follow_up.recording_line import Record, Recording, RecordingLine
from ui.widgets.access import audit
from ui.widgets.wrap_label import WrapLabel

COUNT = 12


class Bench:
    """A line in a window, and a recording that goes on a sentence when the test says so."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.file = qtbot, folder / "papers" / "minutes.wav"
        self.line, self.on, self.told = RecordingLine(), Event(), list[int]()
        self.ended: list[Recording] = []
        self.line.ended.connect(self.ended.append)
        qtbot.addWidget(self.line)
        self.line.resize(900, 200)

    def write(self, file: Path, tell: Tell) -> bool:
        for done in range(COUNT):
            self.told.append(done)
            if not tell(done, COUNT):
                return False
            assert self.on.wait(10)
        file.write_bytes(b"RIFF")
        return True

    def record(self, record: Record | None = None) -> None:
        self.line.record(record or self.write, self.file)

    def words(self) -> str:
        return self.line.findChildren(WrapLabel)[0].text()

    def end(self) -> Recording:
        self.on.set()
        self.qtbot.waitUntil(lambda: bool(self.ended))
        self.line.wait()
        return self.ended.pop()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.line.stop()
    made.on.set()
    made.line.wait()


def test_it_tells_how_far_it_is_and_then_where_the_file_is(bench: Bench) -> None:
    assert not bench.line.isVisible()
    bench.record()
    bench.qtbot.waitUntil(lambda: bench.words() == w.RECORDED.format(done=0, count=COUNT))
    assert bench.line.isVisible() and audit(bench.line) == []
    ended = bench.end()
    assert not ended.refused and "minutes.wav is in the folder" in ended.sentence
    assert bench.file.exists() and not bench.line.isVisible()


def test_a_recording_that_is_over_is_let_go_with_all_that_it_was_made_from(bench: Bench) -> None:
    class Minutes:
        def write(self, file: Path, _tell: Tell) -> bool:
            file.write_bytes(b"RIFF")
            return True

    minutes = Minutes()
    kept = weakref.ref(minutes)
    bench.record(minutes.write)
    del minutes
    assert not bench.end().refused
    gc.collect()
    assert kept() is None


def test_stop_leaves_no_file_and_says_so(bench: Bench) -> None:
    bench.record()
    bench.qtbot.waitUntil(lambda: bench.told == [0])
    bench.line.stop_button.click()
    ended = bench.end()
    assert (ended.refused, ended.sentence) == (False, w.RECORDING_STOPPED)
    assert not bench.file.exists()


def test_another_one_stops_the_one_before(bench: Bench) -> None:
    bench.record()
    bench.qtbot.waitUntil(lambda: bench.told == [0])
    bench.record()
    assert "minutes.wav is in the folder" in bench.end().sentence
    assert bench.told[:3] == [0, 1, 0] or bench.told[:2] == [0, 0]


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [(ExportFailed("There is no room left."), "There is no room left."), (OSError(), "may not write into")],
)
def test_what_goes_wrong_is_told_in_words(bench: Bench, fault: Exception, sentence: str) -> None:
    def fail(_file: Path, _tell: Tell) -> bool:
        raise fault

    bench.record(fail)
    ended = bench.end()
    assert ended.refused and sentence in ended.sentence


def test_a_fault_of_ours_is_logged_and_told_too(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_file: Path, _tell: Tell) -> bool:
        raise ZeroDivisionError

    bench.record(fail)
    assert bench.end().sentence == w.NOT_MADE
    assert "recording minutes.wav" in caplog.text
    caplog.clear()
