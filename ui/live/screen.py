"""The Run screen: one meeting, its clock, and everything its people do."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from cochair.domain import sentences as say
from cochair.domain.events import MeetingEnded
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import Library, StoreFailed
from cochair.services.recovery import MeetingClock
from ui import words_live as w
from ui.bridge import Bridge
from ui.live import questions
from ui.live.consent import Consent
from ui.live.doing import Doing
from ui.live.gestures import Gestures
from ui.live.lines import Lines
from ui.live.live_keys import LiveKeys
from ui.live.run_layout import ZONES, RunLayout
from ui.live.since import Since
from ui.live.spoken import Spoken
from ui.live.waiting import Waiting
from ui.live.writing import Writing
from ui.theme.look import look
from ui.ticker import Ticker
from ui.widgets.access import announce
from ui.widgets.banner import BannerKind

KEYS_SETTING, OFF = "keys", "off"
WITH_ALL_BUTTONS = (*ZONES, "write", "fix", "together")
"""What needs the whole screen: it comes first where there are a few big buttons."""


class RunScreen(RunLayout):
    """For the room's screen, `changed` and `ticked` carry the meeting as it is now, `message_changed` a message.

    `simple_wanted` asks for the other face: a few big buttons, or all of them.
    """

    ended = Signal()
    simple_wanted = Signal()
    room_wanted = Signal()
    mirror_wanted = Signal()
    laptops_wanted = Signal()
    call_wanted = Signal()
    changed = Signal(object)
    ticked = Signal(object)
    message_changed = Signal(object)

    def __init__(
        self,
        live: LiveMeeting,
        library: Library,
        clock: MeetingClock,
        meeting: MeetingId,
        parent: QWidget | None = None,
        *,
        gap_is_sleep: bool = sys.platform == "win32",
    ) -> None:
        super().__init__(parent)
        self._live, self._library, self._id = live, library, meeting
        self._clock, self._second = clock, 0
        self._gestures = Gestures(self)
        self._doing = Doing(live, self._gestures, self.ask, self)
        self._of_window = {
            **self.top.ways(),
            "room": self.room_wanted,
            "mirror": self.mirror_wanted,
            "laptops": self.laptops_wanted,
            "say_now": self.call_wanted,
        }
        self._consent = Consent(live, self._gestures, self.ask, self)
        self._since = Since(live, library, clock, meeting, self._gestures, self.ask, self)
        self._lines = Lines(live, self._gestures, self.ask, self.write, self)
        self._writing = Writing(live, library, meeting, self.write, self.ask, self._lines)
        self._waiting = Waiting(self.banner, self.ask, self._consent, self._doing.messages, self)
        self._bridge = Bridge(live, self)
        self._ticker = Ticker(clock, gap_is_sleep=gap_is_sleep, parent=self)
        self._keys = LiveKeys(self, self.do, lambda: live.meeting.phase is Phase.RUNNING)
        self._connect_life()
        self._connect_zones()
        chairs = say.names_of(tuple(p.name for p in live.meeting.plan.co_chairs))
        self.top.set_title(live.meeting.plan.board, w.CO_CHAIRS.format(names=chairs) if chairs else "")
        self._keys.use(self.keys_work())
        m = live.now()
        self._spoken = Spoken(self, m)
        self.show_meeting(m)
        self.show_clock(m.plan.local(m.as_of))
        self._consent.show_meeting(m)
        self._writing.restore()

    def begin(self) -> None:
        """Start to follow the clock, or do so again after another screen stood before this one."""
        self._live.look_first(self._ticker.look_before_act)
        self._ticker.start()
        self._ticker.tick()
        self.take_focus()
        self._spoken.began(self._live.now())

    def showEvent(self, event: QShowEvent) -> None:
        """Show the time as it is now, and let the keyboard begin where a person goes on from, unless it is in use."""
        super().showEvent(event)
        self._second = 0
        self._tick()
        if self.focusWidget() is None:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the line to write on, or on the tabs while it is not shown; or on a big button."""
        if look.simple:
            self.simple.take_focus()
            return
        line = self.write.edit.line
        (line if line.isVisible() or not self.isVisible() else self.tabs).setFocus()

    def stop(self) -> None:
        """Stop following the clock; this instant and what is half typed are kept."""
        self._ticker.stop()
        self._beat(self._live.now().as_of)
        self.write.keep_now()

    def say(self, words: str, kind: BannerKind = "hint") -> None:
        """Show a sentence in the window: a hint, good news, or why something was not done."""
        self.banner.say(kind, words)

    def do(self, command: str, number: int = 0) -> None:
        """Do a command of the table, as its key does; an old message goes away."""
        if command != "answer":
            self.banner.clear()
        self._doing.alone = look.simple or self.is_few()
        self._doing.do(command, number)
        self._waiting.show()

    def _wish(self, command: str) -> None:
        if command == "simple" or (look.simple and command in WITH_ALL_BUTTONS):
            self.simple_wanted.emit()
        if command in ZONES:
            self.show_zone(command)
        elif command == "write":
            self.show_zone("write_tab")
            self.write.edit.line.setFocus()
        elif command == "kind":
            self.write.choose_next_kind()
        elif command == "swap":
            self.write.helper.swap()
        elif command == "together":
            self.show_zone("write_tab")
            self.write.together.begin(self.say)
        elif command == "since":
            self._since.begin()
        elif command == "fix":
            self.show_zone("write_tab")
            self._lines.newest()
        elif command == "question":
            self._consent.ask()
        elif command == "keys":
            self._turn_keys()
        elif command in self._of_window:
            self._of_window[command].emit()

    def _tick(self) -> None:
        second = int(self._clock.now().timestamp())
        if second == self._second:
            return  # nothing that is shown changes within a second
        self._second = second
        m = self._live.now()
        self._doing.groups.tick(m)
        self._spoken.ticked(m)
        if self.isVisible():
            self.show_time(m)
            self.show_clock(m.plan.local(m.as_of))
        self.ticked.emit(m)

    def _beat(self, at: datetime) -> None:
        if self._live.meeting.phase is Phase.RUNNING:
            self._kept(lambda: self._library.beat(self._id, at))

    def _slept(self, since: datetime, span: timedelta) -> None:
        before = self._live.meeting
        if before.phase is not Phase.RUNNING or not self._live.runs:
            return
        speaker = before.turn.person if before.turn is not None else None
        done = self._gestures.do(lambda: self._live.slept(since, span))
        if done and before.clocks_run:
            self.ask.ask(questions.slept(self._live, self._gestures, speaker, span))

    def _changed(self, events: Events) -> None:
        m = self._live.now()
        self.show_meeting(m)
        self._consent.show_meeting(m)
        self._doing.messages.meeting_changed(m)
        self._waiting.show()
        self.changed.emit(m)
        self._spoken.happened(m, events)
        if look.simple:
            self._waiting.taken_back(m, events)
        if any(isinstance(event, MeetingEnded) for event in events):
            self._ticker.stop()
            self.ended.emit()

    def _kept(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except StoreFailed as failed:
            self._refused(str(failed))

    def _refused(self, words: str) -> None:
        if words != self.banner.sentence():
            self.banner.say("refused", words)

    def _give_back_keyboard(self) -> None:
        """A closed question gives the keyboard back to the line; who types there never lost it."""
        focus = QApplication.focusWidget()
        if focus is None or self.ask.isAncestorOf(focus):
            self.take_focus()

    def _face_changed(self) -> None:
        if self.isVisible():
            self.take_focus()

    def keys_work(self) -> bool:
        """Return whether the keys of a running meeting do anything."""
        return self._library.setting(KEYS_SETTING) != OFF

    def _turn_keys(self) -> None:
        on = not self.keys_work()
        self._kept(lambda: self._library.keep_setting(KEYS_SETTING, "" if on else OFF))
        self._keys.use(on)
        self.say(w.KEYS_ON if on else w.KEYS_OFF)

    def _connect_life(self) -> None:
        self._gestures.failed.connect(self._refused)
        self._gestures.told.connect(self.say)
        self._waiting.wanted.connect(self.do)
        self._doing.groups.time_up.connect(lambda words: announce(self, words))
        self._doing.messages.changed.connect(self.message_changed)
        self._doing.wished.connect(self._wish)
        self._doing.asked_once.connect(self.say)
        self._bridge.changed.connect(self._changed)
        self._ticker.ticked.connect(self._tick)
        self._ticker.beat_due.connect(self._beat)
        self._ticker.slept.connect(self._slept)

    def _connect_zones(self) -> None:
        self.bar.asked.connect(self.do)
        self.simple.asked.connect(self.do)
        self.face_changed.connect(self._face_changed)
        self.more.clicked.connect(lambda: self.do("more"))
        self.say_now.clicked.connect(self.call_wanted)
        self.today.opened.connect(self._doing.item_pressed)
        self.today.plan_asked.connect(lambda: self.do("plan"))
        self.people.chosen.connect(self._doing.floor)
        self.now.floor.hand_asked.connect(lambda: self.do("hand"))
        self.now.floor.next_asked.connect(lambda: self.do("next_speaker"))
        self.now.floor.finished.connect(lambda: self.do("finished"))
        self.now.floor.back_asked.connect(lambda: self.do("groups"))
        self.cards.held.connect(self._doing.card)
        self.cards.lowered.connect(lambda: self.do("card_down"))
        self._writing.written.connect(self.banner.clear)
        self._writing.failed.connect(self._refused)
        self.wrote.pressed.connect(self._lines.about)
        self.wrote.since_asked.connect(self._since.begin)
        self.ask.closed.connect(self._give_back_keyboard)
        self.ask.closed.connect(self._waiting.show, Qt.ConnectionType.QueuedConnection)
