"""Meetings one after another in one window that is never closed. Prints what it measured after each, as JSON.

Run: python -m tests.torture.soak_run FOLDER MEETINGS HOURS SEED
"""

import faulthandler
import json
import logging
import sys
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QThreadPool, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.domain.speakers import WITH_SPEAKERS
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from cochair.storage.store import open_store
from tests.journeys.running import HEADER, FakeClock
from tests.torture.soak_hands import SECRET, Hands
from tests.torture.soak_measure import Measured, measure
from tests.torture.soak_round import PLACES, Round, deal_with
from tests.ui.fake_reading import FakeReading, means_of
from ui import language
from ui.live.screen import RunScreen
from ui.opening import OpeningScreen
from ui.session import Session
from ui.shell import Shell
from ui.theme.comfort import Comfort, apply
from ui.ticker import Ticker

EACH = timedelta(minutes=2)
"""From one thing that somebody does to the next."""
APART = timedelta(days=28)
BETWEEN = 60
"""How many things are done on other screens between two meetings."""
QUIET = ("This plugin does not support",)
"""What Qt says of a screen that is not there."""
AGENDA = """
  Welcome; 10 minutes; check-in
  Buses; 40 minutes; talk; 15 protected for Members; {ready}
  Break; 15 minutes
  Money; 35 minutes; decide; for Workers
  What happened since; 20 minutes; feedback; for Members
  Break; 10 minutes
  The noise at night; 35 minutes; talk; {ready}
  The end; 15 minutes; talk"""


class Soak:
    """One window, and the meetings that are had in it."""

    def __init__(self, app: QApplication, data: Path, meetings: int, hours: float, seed: int) -> None:
        self.app, self.data, self.meetings, self.hours = app, data, meetings, hours
        self.plan = plan_of()
        self.clock = FakeClock(self.plan.starts - timedelta(days=1))
        self.shell, opening = Shell(Comfort(theme="light")), OpeningScreen()
        self.shell.equip()
        self.shell.aloud.make = lambda: means_of(FakeReading())
        self.shell.show_screen(opening)
        self.shell.show()
        self.session = Session(self.shell, opening, data, unlocked=True, welcome=False, clock=self.clock)
        self.session.others.addresses = ("127.0.0.1",)
        self.opening = opening
        self.hands = Hands(self.shell, self.clock, Random(seed))
        self.round = Round(self.session, self.shell.front, self.hands.press_key)
        self.told: list[str] = []
        self.measured: list[Measured] = []
        self.kept: dict[MeetingId, list[Entry]] = {}

    def go(self) -> Iterator[None]:
        """Have all meetings; between two steps Qt does what waits."""
        for number in range(self.meetings):
            yield from self._meeting(number)
            yield from self._between()
            yield from self._settle(number)
            yield from self._measure()

    def _meeting(self, number: int) -> Iterator[None]:
        starts = self.plan.starts + number * APART
        self.clock.wait(seconds=(starts - self.clock.now()).total_seconds())
        meeting = self.session.kept().library.new_meeting(
            replace(self.plan, starts=starts), starts - timedelta(days=14)
        )
        self.session.open_meeting(meeting)
        yield
        running = self.session.running()
        assert running is not None
        live = running.live
        live.start()
        self.minutes, ends, seen = 0.0, starts + timedelta(hours=self.hours), 0
        while self.clock.now() < ends and live.meeting.phase is not Phase.ENDED:
            if self._is_away():
                self._back_to(meeting)
                yield
                running = self.session.running()
                live = running.live if running is not None and running.practice is None else live
                continue
            before = self.clock.now()
            self.clock.wait(seconds=EACH.total_seconds())
            self._tick()
            self._act()
            yield
            self.minutes += (self.clock.now() - before).total_seconds() / 60
            seen = self._see(live, seen)
        if live.meeting.phase is Phase.PLANNED:  # somebody took the start back
            live.start()
        if live.meeting.phase is Phase.RUNNING:
            live.end()
        self.kept[meeting] = list(live.entries)
        yield

    def _is_away(self) -> bool:
        """Return whether it is time to go back: nobody stays away from a meeting for long."""
        running = self.session.running()
        gone = running is None or running.practice is not None
        return gone or (not isinstance(self.shell.front(), RunScreen) and self.hands.dice.random() < 0.2)

    def _back_to(self, meeting: MeetingId) -> None:
        """Go on with the meeting, as from Home, unless it is in front."""
        running = self.session.running()
        if self.shell.is_covered():
            self.hands.act()
        if running is None or running.practice is not None:
            self.session.show_home()
            self.session.open_meeting(meeting)
        elif running.mirrored.screen() is None:
            self.shell.show_screen(running.screen)

    def _see(self, live: LiveMeeting, seen: int) -> int:
        """Nothing that was kept is gone a moment later."""
        there = len(live.entries)
        if there < seen:
            self.told.append(f"{seen - there} entries are gone after: {self.hands.last}")
        return max(there, seen)

    def _between(self) -> Iterator[None]:
        for place in PLACES:
            if self.shell.is_covered():
                self.hands.act()
            self.session.show_home()
            yield
            self.hands.press_key(place)
            yield
            for _ in range(BETWEEN // len(PLACES)):
                self._act()
                yield
        for meeting in list(self.kept)[-1:]:
            running = self.session.running()
            if running is None:
                self.session.open_meeting(meeting)
                yield
                for _ in range(BETWEEN // 2):
                    self._act()
                    yield

    def _settle(self, number: int) -> Iterator[None]:
        """Bring the window to where it was after the meeting before: the usual comfort, nothing waits, all is seen."""
        self.hands.be_free()
        self.shell.wear(Comfort(theme="light"))
        self.session.show_home()
        yield
        deal_with(self.session.kept(), self.clock, frozenset(person.name for person in self.plan.people))
        if not number:
            self.session.kept().ways.use_passphrase(SECRET)  # private pages open only where there is a way back in
        yield from self.round.go(list(self.kept)[-1])
        if self.round.missed:
            keyboard, active = QApplication.focusWidget(), QApplication.activeWindow()
            self.told += [f"Nobody came to {screen} after: {self.hands.last}" for screen in self.round.missed]
            self.told.append(f"The keyboard is on {keyboard}, and the active window is {active}")

    def _act(self) -> None:
        try:
            self.hands.act()
        except Exception:
            self.told.append(f"{self.hands.last}\n{traceback.format_exc()}")
        if self.shell.front() is self.opening:
            self.told.append(f"The window shows trouble after: {self.hands.last}")
            self.session.show_home()

    def _tick(self) -> None:
        for ticker in self.shell.findChildren(Ticker):
            ticker.tick()

    def _measure(self) -> Iterator[None]:
        """Look at the memory where nothing goes on: on Home, with the usual comfort."""
        self.hands.be_free()
        self.shell.wear(Comfort(theme="light"))
        self.session.show_home()
        self.session.copies.wait()
        for pool in self.shell.findChildren(QThreadPool):
            pool.waitForDone()
        for _ in range(20):
            yield
        here = measure(round(self.minutes), sum(map(len, self.kept.values())))
        self.measured.append(here)
        print(json.dumps(asdict(here)), file=sys.stderr, flush=True)
        yield


def plan_of() -> Plan:
    """Return the agenda of a meeting of 3 hours."""
    ready = "papers sent 29 October 2026; talked about 8 October 2026; could change: the stops"
    head = HEADER.partition("Agenda:")[0].replace("10:00 to 11:00", "10:00 to 13:00")
    return read_header(list(enumerate((head + "Agenda:" + AGENDA.format(ready=ready)).splitlines(), 1)))


def lost(data: Path, kept: dict[MeetingId, list[Entry]]) -> list[str]:
    """Open the meetings anew, and return what is not there as it was acknowledged; what came later comes after it."""
    told = []
    with open_store(data, unlocked=True, ask_passphrase=lambda: SECRET) as store:
        for meeting, entries in kept.items():
            found = store.library.log(meeting).entries()
            if list(map(_stays, found[: len(entries)])) != list(map(_stays, entries)):
                told.append(f"{meeting} has {len(found)} entries, and had {len(entries)}")
        told += store.check()
    return told


def _stays(entry: Entry) -> object:
    """Return what must be the same: who had a turn is forgotten at the end, and a name may be put right later."""
    changes = isinstance(entry.event, (*WITH_SPEAKERS, AgendaShared))
    return (entry.act, entry.at, type(entry.event) if changes else entry.event)


def main(folder: str, meetings: str, hours: str, seed: str) -> int:
    """Have the meetings, and print what was seen."""
    faulthandler.enable()
    data = Path(folder) / "data"
    app = QApplication([])
    language.begin(["--data", str(data)])
    apply(app, Comfort(theme="light"))
    QAccessible.setActive(True)
    troubles: list[str] = []
    soak = Soak(app, data, int(meetings), float(hours), int(seed))
    _listen(troubles, soak)
    steps = soak.go()

    def step() -> None:
        try:
            next(steps)
        except StopIteration:
            app.quit()
        except BaseException:
            troubles.append(f"The soak stopped after {soak.hands.last}:\n{traceback.format_exc()}")
            app.quit()

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(0)
    app.exec()
    timer.stop()
    soak.shell.close()
    seen = {
        "measured": [asdict(each) for each in soak.measured],
        "done": soak.hands.done,
        "told": troubles + soak.told,
        "lost": lost(data, soak.kept),
        "copies": len(list((data / "backups").glob("*.cochair"))),
    }
    print(json.dumps(seen))
    return 0


def _listen(troubles: list[str], soak: Soak) -> None:
    """Write down each warning and each error, whoever tells it."""

    def tell(kind: str, words: str) -> None:
        troubles.append(f"{kind}: {words} (after: {soak.hands.last})")
        print(troubles[-1], file=sys.stderr, flush=True)

    def of_qt(kind: QtMsgType, _where: object, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not words.startswith(QUIET):
            tell("Qt", words)

    class OfLog(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            tell("log", self.format(record))

    logging.getLogger().addHandler(OfLog(logging.WARNING))
    qInstallMessageHandler(of_qt)
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, *_: tell("warning", str(message))
    sys.excepthook = lambda *error: tell("error", "".join(traceback.format_exception(*error)))
    sys.unraisablehook = lambda error: tell("error", "".join(traceback.format_exception(error.exc_value)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
