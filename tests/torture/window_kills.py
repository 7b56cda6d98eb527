"""Kills the window with -9 in a meeting, and opens it again on what is left, again and again.

Run as a program, with a folder and a seed, for the window that is killed: it tells on its output what it will keep.
"""

import os
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from cochair.domain.events import Entry
from cochair.domain.ids import MeetingId
from cochair.services.live import LiveMeeting
from cochair.services.recovery import carry_on, unfinished
from cochair.services.scripts.header import read_header
from cochair.storage.codec import entry_to_row
from cochair.storage.meeting_log import StoredLog
from cochair.storage.store import Store, open_store
from tests.journeys.running import HEADER, FakeClock
from tests.torture.busy_day import told
from tests.torture.figure import Figure
from tests.torture.kills import Stopped
from tests.torture.promised import Promised, read_all

FULL, SMALL = 12, 2
_ACTS = ("floor", "floor", "floor", "next", "pause", "finished", "undo", "redo", "hand")
_LINES = ("n A note about the stops", "p The money for taxis", "s Sam: It is dark there", "a Ann: ring them by Friday")
_PLAN = read_header(list(enumerate(HEADER.splitlines(), 1)))


def tell(line: dict[str, object]) -> None:
    """Tell a line on the output, at once."""
    os.write(1, told(line))


def tell_of_each_act() -> None:
    """Tell around each act of every meeting of this process that it is being kept, and that it is kept."""
    append = StoredLog.append

    def telling(self: StoredLog, entries: Sequence[Entry]) -> None:
        tell({"will": "write", "meeting": self._meeting, "rows": [list(entry_to_row(entry)) for entry in entries]})
        append(self, entries)
        tell({"did": 1})

    StoredLog.append = telling  # type: ignore[method-assign]  # in this process only, which is there to be killed


def meet(store: Store, clock: FakeClock) -> tuple[MeetingId, LiveMeeting]:
    """Carry on with the meeting that was left, or share the first agenda and start."""
    left = unfinished(store.library)
    if left is not None:
        clock.wait(seconds=(left.since - clock.now()).total_seconds() + 60)
        return left.meeting, carry_on(store.library, left, clock)
    tell({"will": "meet"})
    meeting = store.library.new_meeting(_PLAN, clock.now())
    tell({"did": 1, "now": asdict(read_all(store))})
    live = LiveMeeting(store.library.log(meeting), clock)
    live.start()
    return meeting, live


def show(folder: Path, chance: random.Random) -> None:
    """Show the Run screen and use it until somebody kills this process."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.live.screen import RunScreen
    from ui.theme.comfort import Comfort, apply

    app = QApplication([])
    apply(app, Comfort(theme="light"))
    tell_of_each_act()
    store, clock = open_store(folder, unlocked=True), FakeClock(_PLAN.starts)
    meeting, live = meet(store, clock)
    screen = RunScreen(live, store.library, clock, meeting)
    screen.show()
    screen.begin()
    tell({"will": "show"})
    tell({"did": 1, "shown": 1})
    while True:
        clock.wait(seconds=chance.randrange(40))
        if chance.random() < 0.5:
            screen.do(chance.choice(_ACTS), chance.randrange(1, 5))
        else:
            line = chance.choice(_LINES)
            QTest.keyClicks(screen.write.edit.line, line[: chance.randrange(3, len(line) + 1)])
            screen.write.edit.line.returnPressed.emit()
        app.processEvents()


def _spawned(folder: Path, seed: int) -> Callable[[int, int], int]:
    """Return what starts the window in a process of its own."""
    program = [sys.executable, "-m", "tests.torture.window_kills", str(folder), str(seed)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}

    def start(_ours: int, theirs: int) -> int:
        return os.posix_spawn(program[0], program, surroundings, file_actions=[(os.POSIX_SPAWN_DUP2, theirs, 1)])

    return start


def figures(full: bool) -> list[Figure]:
    """Kill the window often, and say how often it came back and what was not there."""
    kills, chance, promised, found, acts = FULL if full else SMALL, random.Random(1), Promised(), list[str](), 0
    with tempfile.TemporaryDirectory() as name:
        for number in range(kills):
            stopped = Stopped(_spawned(Path(name), number))
            lines = stopped.lines(b'"shown"', 1, chance.random())
            for line in lines:
                promised.take(line)
            acts += sum('"did"' in line for line in lines)
            found += [f"window {number}, while {promised.coming}: {fault}" for fault in promised.faults(Path(name))]
    for fault in found:
        print(fault[:1_000], file=sys.stderr)
    return [
        Figure(
            "the window killed with -9 in a meeting", f"{kills}", f"{acts} acts kept, {len(found)} faults", not found
        )
    ]


if __name__ == "__main__":
    show(Path(sys.argv[1]), random.Random(int(sys.argv[2])))
