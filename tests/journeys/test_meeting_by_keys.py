"""A whole meeting by keyboard, and the truths of the timer and of a crash, with real stores and a fake clock."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.services.live import LiveMeeting
from cochair.services.recovery import carry_on, unfinished
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock, new_meeting
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit

ROOT = Path(__file__).parents[2]
KEY = Qt.Key


class Stage:
    """The Run screen on view, with what stands behind it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.store, self.meeting, self.live, self.clock = new_meeting(folder)
        self.qtbot = qtbot
        self.screen = RunScreen(self.live, self.store.library, self.clock, self.meeting)
        qtbot.addWidget(self.screen)
        self.screen.resize(1366, 768)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)
        self.screen.begin()
        self.settle()

    def settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents()

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(self.screen.write.edit.line, key, held)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.screen.write.edit.line, words)

    def write(self, words: str) -> None:
        self.type(words)
        self.key(KEY.Key_Return)


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(tmp_path, qtbot)
    yield made
    made.screen.stop()
    made.store.close()


ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_a_whole_meeting_by_keyboard_alone(stage: Stage) -> None:
    stage.key(KEY.Key_F5)
    assert stage.live.meeting.phase is Phase.RUNNING
    stage.clock.wait(minutes=5)
    stage.key(KEY.Key_F5)
    assert stage.live.meeting.current == 1
    stage.key(KEY.Key_3, ALT)
    assert stage.live.meeting.turn is not None and stage.live.meeting.name(stage.live.meeting.turn.person) == "Sam"
    stage.write("s The last bus goes too early.")
    stage.write("n The 27 bus is often late.")
    stage.write("a Ann: write to the bus firm by Friday")
    stage.write("j route = the way that a bus goes")
    stage.write("p Trains")
    stage.write("d We ask for a later bus (agreed; open to change)")
    stage.key(KEY.Key_1, CTRL)
    stage.clock.wait(minutes=10)
    stage.key(KEY.Key_F7)
    stage.key(KEY.Key_F5)
    stage.key(KEY.Key_F1, SHIFT)  # yes, everyone was heard
    stage.clock.wait(minutes=10)
    stage.key(KEY.Key_F5)
    stage.clock.wait(minutes=20)
    assert stage.live.meeting.current == 3
    stage.write("n Nothing was decided.")
    stage.key(KEY.Key_F5)
    m = stage.live.meeting
    assert m.phase is Phase.ENDED
    assert len(m.notes) == 2 and len(m.actions) == len(m.decisions) == len(m.parked) == len(m.hard_words) == 1
    assert m.you_said[0].text == "The last bus goes too early."
    assert m.name(m.you_said[0].person) == "Sam"
    assert [row.who for row in stage.store.library.open_actions()] == ["Ann"]


def test_next_asks_whose_minutes_are_left_and_a_key_person_can_answer(stage: Stage) -> None:
    stage.key(KEY.Key_F5)
    stage.key(KEY.Key_F5)
    stage.write("n A note.")
    stage.key(KEY.Key_F5)
    assert stage.live.meeting.current == 1
    question = stage.screen.ask.question()
    assert question is not None and "10 minutes here belong to Members." in question.heading
    stage.key(KEY.Key_F1, SHIFT)
    assert stage.live.meeting.items[1].account(stage.live.meeting.plan.groups[0].id).released == 600
    assert stage.live.meeting.current == 2


def test_keys_work_while_somebody_types_and_the_caret_stays(stage: Stage) -> None:
    stage.key(KEY.Key_F5)
    line = stage.screen.write.edit.line
    stage.type("half a note")
    line.setCursorPosition(4)
    for key, modifier in (
        (KEY.Key_F2, None),
        (KEY.Key_F2, None),
        (KEY.Key_3, ALT),
        (KEY.Key_F1, CTRL),
        (KEY.Key_F6, CTRL),
    ):
        stage.key(key, *([modifier] if modifier else []))
        stage.clock.wait(seconds=61)
        stage.screen.ticked.emit(stage.live.now())
        assert line.text() == "half a note"
        assert line.cursorPosition() == 4
        assert line.hasFocus()
    assert stage.live.meeting.items[0].cards


def test_a_refused_line_says_why_and_keeps_the_words(stage: Stage) -> None:
    stage.key(KEY.Key_F5)
    stage.write("a Ann: ring the venue")
    assert stage.screen.write.edit.problem() == 'Please add a date after "by", such as "by 26 November 2026".'
    assert stage.screen.write.edit.text() == "Ann: ring the venue"
    assert not stage.live.meeting.actions


def test_zero_changes_words_and_shape_only(stage: Stage) -> None:
    stage.key(KEY.Key_F5)
    stage.clock.wait(minutes=47)
    stage.screen.ticked.emit(stage.live.now())
    stage.screen.show_time(stage.live.now())
    assert stage.live.meeting.current == 0
    assert stage.screen.ask.question() is None
    assert QApplication.activeModalWidget() is None
    assert stage.live.now().items[0].used == timedelta(minutes=47)


def test_a_sleeping_laptop_is_charged_to_nobody_and_asked_about(stage: Stage) -> None:
    stage.key(KEY.Key_F5)
    stage.key(KEY.Key_3, ALT)
    stage.clock.wait(minutes=2)
    stage.screen._ticker.tick()
    stage.clock.doze(minutes=7)
    stage.screen._ticker.tick()
    question = stage.screen.ask.question()
    assert question is not None
    assert question.heading == "The laptop slept for 7 minutes. Was someone speaking?"
    assert stage.live.now().items[0].used == timedelta(minutes=2)
    assert stage.live.meeting.turn is None


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("yellow", 1.0), ("light", 2.0)])
def test_nothing_is_clipped_small_or_nameless(stage: Stage, theme: str, scale: float, qapp: QApplication) -> None:
    stage.key(KEY.Key_F5)
    stage.key(KEY.Key_3, ALT)
    stage.write("n The 27 bus is often late.")
    stage.screen.banner.clear()
    apply(qapp, Comfort(scale, theme))  # type: ignore[arg-type]  # a theme name from the list above
    stage.settle()
    stage.screen.resize(1366, 768)
    stage.settle()
    assert audit(stage.screen) == []
    assert (stage.screen.width(), stage.screen.height()) == (1366, 768)


CRASH = """
import sys
from datetime import timedelta
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.theme.comfort import Comfort, apply
apply(app, Comfort(theme="light"))
from tests.journeys.running import new_meeting
from ui.live.screen import RunScreen
store, meeting, live, clock = new_meeting(Path(sys.argv[1]))
screen = RunScreen(live, store.library, clock, meeting)
screen.show()
screen.begin()
screen.do("next")
clock.wait(minutes=5)
screen.do("next")
screen.do("floor", 3)
clock.wait(minutes=18)
screen._ticker.tick()
QTest.keyClicks(screen.write.edit.line, "a Ann: ring the ven")
while "ring the ven" not in store.library.draft(f"write:{meeting}"):
    app.processEvents()
print("ready", flush=True)
app.exec()
"""


def test_a_killed_app_comes_back_with_turn_clock_and_half_typed_words(tmp_path: Path, qtbot: QtBot) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CRASH, str(tmp_path / "data"), str(ROOT)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGKILL)
    with open_store(tmp_path / "data") as store:
        left = unfinished(store.library)
        assert left is not None
        assert left.sentence == "You were at item 2, Buses, with 7 minutes left. Carry on?"
        clock = FakeClock(left.since + timedelta(minutes=4))
        live = carry_on(store.library, left, clock)
        assert live.meeting.turn is not None and live.meeting.name(live.meeting.turn.person) == "Sam"
        assert live.now().items[1].used == timedelta(minutes=18)
        screen = _shown(live, store, clock, left.meeting, qtbot)
        assert (screen.write.kind().value, screen.write.edit.text()) == ("a", "Ann: ring the ven")
        screen.stop()


def _shown(live: LiveMeeting, store: Store, clock: FakeClock, meeting: MeetingId, qtbot: QtBot) -> RunScreen:
    screen = RunScreen(live, store.library, clock, meeting)
    qtbot.addWidget(screen)
    screen.show()
    return screen
