"""Draws the screens of a meeting that is in the store, for papers and for looking at."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from cochair.domain.agenda import somebody_of
from cochair.domain.events import Entry, Event, TurnStarted
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting, Phase
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library, StoreFailed
from cochair.storage.store import Store, open_store

SIZE = (1366, 768)  # of a small laptop
ROOM_SIZE = (1920, 1080)  # of a screen on a wall
LOOKS = (("", "light", 1.0), ("-dark", "dark", 1.0), ("-yellow", "yellow", 1.0), ("-200", "light", 2.0))
HOW_FAR = 0.55
"""How much of the log has happened in the picture of the running meeting."""
CHECKED = 2
"""How many lines are checked in the picture of the check."""
PLAYED = 26
"""How many pictures of the meeting with made-up people have been played."""


class _Still:
    """A clock that stands still at one instant."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def slept(self) -> timedelta:
        return timedelta(0)


class _Part:
    """A log, or the first part of it, to be looked at; what is added is not kept."""

    series = 0

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries

    def append(self, entries: Sequence[Entry]) -> None:
        self._entries = [*self._entries, *entries]

    def entries(self) -> list[Entry]:
        return list(self._entries)

    def told(self) -> tuple[list[Entry], Meeting]:
        return self.entries(), fold(self._entries)


def draw(arguments: list[str]) -> int:
    """Write a PNG for each screen and look into a folder; 1 when the store can not be read."""
    parser = argparse.ArgumentParser(prog="python -m ui pictures")
    parser.add_argument("--data", required=True)
    parser.add_argument("--meeting", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--unlocked", action="store_true")
    parser.add_argument("--language")
    parser.add_argument("--once", action="store_true")  # in the first look alone
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(options.out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        with open_store(Path(options.data), unlocked=options.unlocked) as store:
            _draw_all(store, MeetingId(options.meeting), out, LOOKS[:1] if options.once else LOOKS)
    except (StoreFailed, OSError) as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


def _draw_all(store: Store, meeting: MeetingId, out: Path, looks: Sequence[tuple[str, str, float]]) -> None:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui.application import Application
    from ui.theme.comfort import Comfort, apply

    qInstallMessageHandler(_tell_unless_unseen)
    app = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(app, QApplication)
    library = store.library
    entries = library.log(meeting).entries()
    part = _part_of(entries)
    for ending, theme, scale in looks:
        apply(app, Comfort(scale, "dark" if theme == "dark" else "yellow" if theme == "yellow" else "light"))
        _draw_run(app, library, meeting, part, out / f"run{ending}.png")
        _draw_others(app, store, entries, ending, out)
        _draw_check(app, library, meeting, entries, out / f"check{ending}.png")
        _draw_pictures(app, fold(entries), out / f"pictures{ending}.png")
        if not ending:
            _draw_room(app, fold(part), out / "room.png")


def _tell_unless_unseen(_kind: object, _place: object, words: str) -> None:
    """Pass Qt's messages on, without those about a screen that nobody sees."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


def _part_of(entries: list[Entry]) -> list[Entry]:
    """Return the log up to a turn; who has it gets a name again, which the store does not keep after a meeting."""
    cut = int(len(entries) * HOW_FAR)
    while cut < len(entries) and not isinstance(entries[cut - 1].event, TurnStarted):
        cut += 1
    *before, last = entries[:cut]
    return [*before, replace(last, event=_named(fold(entries[:cut]), last.event))]


def _named(m: Meeting, event: Event) -> Event:
    if not isinstance(event, TurnStarted):
        return event
    unnamed = (p.id for p in m.plan.people if somebody_of(p.seat) == event.person and not p.co_chair)
    return TurnStarted(next(unnamed, event.person), event.voice)


def _draw_run(app: object, library: Library, meeting: MeetingId, part: list[Entry], file: Path) -> None:
    from ui.live.screen import RunScreen

    clock = _Still(part[-1].at + timedelta(seconds=20))
    screen = RunScreen(LiveMeeting(_Part(part), clock), library, clock, meeting)
    _save(app, screen, SIZE, file)


def _draw_room(app: object, m: Meeting, file: Path) -> None:
    from ui.live.room_window import RoomWindow

    room = RoomWindow()
    room.show_meeting(m)
    _save(app, room, ROOM_SIZE, file)


def _draw_others(app: object, store: Store, entries: list[Entry], ending: str, out: Path) -> None:
    from cochair.commands.papers import chooser
    from cochair.services.home_view import home_view
    from ui.follow_up.papers import Told
    from ui.follow_up.screen import AfterScreen
    from ui.home.screen import HomeScreen

    m = fold(entries)
    _draw_plan(app, store, m, out / f"plan{ending}.png")
    home, after = HomeScreen(), AfterScreen()
    home.show_home(home_view(store.library, _Still(m.as_of + timedelta(days=1)), chooser(), unlocked=False))
    _save(app, home, SIZE, out / f"home{ending}.png")
    after.open(Told(m, tuple(entries)), out, store.folder / "cache")
    after.finish_looking()
    _save(app, after, SIZE, out / f"after{ending}.png")


def _draw_pictures(app: object, m: Meeting, file: Path) -> None:
    """Draw where pictures are chosen, with the first decision open; nothing while there is none."""
    from ui.follow_up.pictures_screen import PicturesScreen

    if not m.decisions:
        return
    screen = PicturesScreen()
    screen.open(m, m.as_of.date())
    _show(app, screen, SIZE)
    screen.sentences.open_words(m.decisions[0].text)
    _settle(app)
    _save(app, screen, SIZE, file)


def _draw_check(app: object, library: Library, meeting: MeetingId, entries: list[Entry], file: Path) -> None:
    """Draw the check of the minutes after a few answers; nothing for minutes that nobody can check now."""
    from cochair.commands.pictures import chooser
    from cochair.domain.rules.checking_minutes import who_may_check, why_nobody
    from cochair.services.check_path import CheckPath
    from cochair.services.checking import Checking
    from ui.follow_up.check_screen import CheckScreen

    m = fold(entries)
    if m.phase is not Phase.ENDED or m.check.checked is not None or why_nobody(m):
        return
    clock = _Still(m.as_of + timedelta(days=1))
    path, screen = CheckPath(Checking(LiveMeeting(_Part(entries), clock)), chooser()), CheckScreen()
    screen.open(path, library, meeting)
    screen.begin(who_may_check(m)[0].id, None)
    for _ in range(min(CHECKED, path.view().left - 1)):
        screen.answer_yes()
    _save(app, screen, SIZE, file)


def _draw_plan(app: object, store: Store, m: Meeting, file: Path) -> None:
    """Draw the agenda as it was before it was shared, and made-up people who try it."""
    from cochair.services.bringing.script import as_draft
    from cochair.services.drafting import keep_draft
    from ui.plan.screen import PlanScreen

    clock = _Still(m.plan.starts - timedelta(days=14))
    draft, screen = keep_draft(store.library, as_draft(m.plan, clock.now().date())), PlanScreen()
    screen.open(store, clock, draft)
    _save(app, screen, SIZE, file)
    screen = PlanScreen()
    screen.open(store, clock, draft)
    screen.try_out()
    _show(app, screen, SIZE)
    for _ in range(PLAYED):
        screen.place.rehearsal.next_picture()
    _settle(app)
    screen.place.rehearsal.next_picture()  # what is open comes into sight once its place is known
    _save(app, screen, SIZE, file.with_name(file.name.replace("plan", "rehearsal")))
    store.library.drop_plan(draft)


def _show(app: object, screen: object, size: tuple[int, int]) -> None:
    from PySide6.QtWidgets import QWidget

    assert isinstance(screen, QWidget)
    screen.resize(*size)
    screen.show()
    _settle(app)


def _settle(app: object) -> None:
    from PySide6.QtWidgets import QApplication

    assert isinstance(app, QApplication)
    for _ in range(8):  # wrapped words settle one level of layout at a time
        app.processEvents()


def _save(app: object, screen: object, size: tuple[int, int], file: Path) -> None:
    from PySide6.QtWidgets import QWidget

    assert isinstance(screen, QWidget)
    _show(app, screen, size)
    screen.grab().save(str(file))
    screen.close()
    screen.deleteLater()
