"""Makes a recording in the background: a line with how far it is, and a button that stops it."""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from cochair.exports.audio import Tell
from cochair.exports.saving import ExportFailed
from ui import words_papers as w
from ui.theme.look import MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel

Record = Callable[[Path, Tell], bool]
"""Writes a recording; False when its `Tell` answered so."""


class RecordingLine(Ground):
    """Hidden while nothing is recorded. `ended` carries a job: what came of it is in it."""

    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__("row")
        self._job: Recording | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._words = WrapLabel("", "body", MEDIUM)
        self.stop_button = BigButton(w.STOP_RECORDING, "cross", key=w.STOP_RECORDING_KEY)
        self.stop_button.clicked.connect(self.stop)
        row, pad = FlowLayout(self), look.sizes.pad
        row.setContentsMargins(pad, pad, pad, pad)
        row.addWidget(self._words)
        row.addWidget(self.stop_button)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.stop)
        self.hide()

    def record(self, record: Record, file: Path) -> None:
        """Begin a recording; one that is being made is stopped first."""
        self.stop()
        self._job = job = Recording(record, file)
        job.told.come.connect(self._show)
        job.told.ended.connect(self._end)
        self._words.setText(w.RECORDING)
        self.show()
        announce(self, w.RECORDING)
        self._pool.start(job.run)

    def stop(self) -> None:
        """Let what is being made be; no file of it is left."""
        if self._job is not None:
            self._job.wanted = False

    def wait(self) -> None:
        """Wait until nothing is being made."""
        self._pool.waitForDone()

    def _show(self, done: int, count: int) -> None:
        self._words.setText(w.RECORDED.format(done=done, count=count))

    def _end(self, job: "Recording") -> None:
        if job is self._job:
            self._job = None
            self.hide()
            self.ended.emit(job)


class Recording:
    """One recording. `sentence` tells what came of it; it is `refused` when it could not be made."""

    class Told(QObject):
        """Carries the news to the window."""

        come = Signal(int, int)
        ended = Signal(object)

    def __init__(self, record: Record, file: Path) -> None:
        self._record, self._file = record, file
        self.wanted, self.refused, self.sentence = True, False, ""
        self.told = Recording.Told()

    def run(self) -> None:
        """Record, and tell what came of it."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            done = self._record(self._file, self._come)
            saved = w.SAVED_IN.format(file=self._file.name, folder=self._file.parent)
            self.sentence = saved if done else w.RECORDING_STOPPED
        except ExportFailed as failed:
            self.refused, self.sentence = True, str(failed)
        except OSError:
            self.refused, self.sentence = True, w.FOLDER_CLOSED.format(folder=self._file.parent)
        except Exception:  # a fault of ours must be told too, and must not end the thread unseen
            logging.getLogger(__name__).exception("recording %s", self._file.name)
            self.refused, self.sentence = True, w.NOT_MADE
        with suppress(RuntimeError):  # the window was closed in between, and nobody waits any more
            self.told.ended.emit(self)

    def _come(self, done: int, count: int) -> bool:
        with suppress(RuntimeError):
            self.told.come.emit(done, count)
        return self.wanted
