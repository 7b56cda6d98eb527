"""A meeting that runs on another laptop: what is on now, what this person is asked, and where they write."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication

from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock
from ui import words_consent
from ui import words_live as w
from ui.bridge import Bridge
from ui.commands import ANSWERS, OF_ROOM, WRITES, key_of
from ui.laptops.answer_in import AnswerIn
from ui.laptops.guest_layout import GuestLayout
from ui.live.ask_panel import AskPanel
from ui.live.asked_line import AskedLine
from ui.live.consent import Consent
from ui.live.consent_steps import take_back
from ui.live.gestures import Gestures
from ui.live.laptops_line import LaptopsLine
from ui.live.lines import Lines
from ui.live.live_keys import LiveKeys
from ui.live.now import NowZone
from ui.live.question import Question
from ui.live.spoken import Spoken
from ui.live.write_zone import WriteZone
from ui.live.writing import Writing
from ui.live.wrote import WroteList
from ui.theme.look import BOLD
from ui.ticker import Ticker
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel


class GuestScreen(Ground):
    """It has the parts of the Run screen that belong to this laptop. `ended` tells that the meeting has ended.

    `changed` carries the meeting after each act, here or on another laptop, `ticked` the same as time goes on.
    """

    ended = Signal()
    changed = Signal(object)
    ticked = Signal(object)
    laptops_wanted = Signal()
    room_wanted = Signal()

    def __init__(
        self,
        live: LiveMeeting,
        library: Library,
        clock: MeetingClock,
        meeting: MeetingId,
        *,
        answers: PersonId | None = None,
        has_room: bool = False,
    ) -> None:
        """Take the meeting, whose own yes is given here if anybody's is, and whether the room's screen is here."""
        super().__init__("page")
        self._live, self._clock, self._second = live, clock, 0
        self.top, self.banner, self.laptops, self.ask = TopBar(""), Banner(), LaptopsLine(), AskPanel()
        self.now, self.write, self.wrote = NowZone(), WriteZone(), WroteList()
        self._who = WrapLabel("", "lead", BOLD)
        self._gestures = Gestures(self)
        self._lines = Lines(live, self._gestures, self.ask, self.write, self)
        self._writing = Writing(live, library, meeting, self.write, self.ask, self._lines)
        self._consent, self._asked, self._in, self._answers = None, None, None, answers
        self.back = BigButton(words_consent.TAKE_BACK, "undo", key=key_of("question"))
        self.back.clicked.connect(self._see_question)
        self.back.hide()
        if answers is not None:
            self._consent = Consent(live, self._gestures, self.ask, self, only=answers)
            self._asked = AskedLine(self.banner, self.ask, self._consent)
            self._in = AnswerIn(self.banner, live, answers)
            self._consent.answered.connect(self._in.tell)
        self._bridge = Bridge(live, self)
        self._ticker = Ticker(clock, parent=self)
        names = WRITES if answers is None else ANSWERS
        self._keys = LiveKeys(self, self.do, _never, names | OF_ROOM if has_room else names)
        if has_room:
            self.top.offer(w.ROOM_SCREEN, "room-screen", key_of("room")).clicked.connect(self.room_wanted)
        self.top.set_offered(has_room)
        self._lay_out()
        self._connect()
        m = live.now()
        self._spoken = Spoken(self, m)
        self.top.set_title(m.plan.board, m.plan.title)
        self._show(m)
        self._writing.restore()

    def show_who(self, words: str) -> None:
        """Show in words what somebody does here, and which laptop runs the meeting."""
        self._who.setText(words)

    def begin(self) -> None:
        """Start to follow the clock."""
        self._live.look_first(self._ticker.look_before_act)
        self._ticker.start()
        self._ticker.tick()
        self.take_focus()
        self._spoken.began(self._live.now())

    def stop(self) -> None:
        """Follow the clock no more; what is half typed is kept."""
        self._ticker.stop()
        self.write.keep_now()

    def say(self, words: str, kind: BannerKind = "hint") -> None:
        """Show a sentence in the window: a hint, good news, or why something was not done."""
        self.banner.say(kind, words)

    def take_focus(self) -> None:
        """Put the keyboard on the line to write on."""
        self.write.edit.line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard begin where a person goes on from, unless it is in use here already."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the zones beside or below each other."""
        super().resizeEvent(event)
        self._layout.fit()

    def do(self, command: str, number: int = 0) -> None:
        """Do a command of the table, as its key does; an old message goes away."""
        if command != "answer":
            self.banner.clear()
        acts: dict[str, Callable[[], object]] = {
            "write": self.take_focus,
            "kind": self.write.choose_next_kind,
            "fix": self._lines.newest,
            "swap": self.write.helper.swap,
            "together": partial(self.write.together.begin, self.say),
            "undo": partial(self._gestures.do, self._live.undo),
            "redo": partial(self._gestures.do, self._live.redo),
            "close": self.ask.close_question,
            "answer": partial(self.ask.choose, number),
            "question": self._see_question,
            "laptops": self.laptops_wanted.emit,
            "room": self.room_wanted.emit,
        }
        acts[command]()
        self._show_waits()

    def _see_question(self) -> None:
        """Show what this person is asked, or their yes that can be taken back."""
        back = self._yes_back()
        if back is not None:
            self.ask.ask(back)
        elif self._consent is not None:
            self._consent.ask()

    def _yes_back(self) -> Question | None:
        if self._answers is None or self._live.meeting.question is not None:
            return None
        return take_back(self._live, self._gestures, self._answers)

    def _show(self, m: Meeting) -> None:
        for part in (self.now, self.write, self.wrote):
            part.show_meeting(m)
        self.ask.meeting_changed(m)
        self._show_question(m)
        self._show_waits()
        self._show_clock(m)

    def _show_question(self, m: Meeting) -> None:
        """Show what this person is asked; it is said aloud, and who is in the middle of a line goes on typing."""
        if self._consent is None:
            return
        typing = QApplication.focusWidget()
        if self._in is not None:
            self._in.meeting_changed()
        self._consent.show_meeting(m)
        if typing is not None and self.write.isAncestorOf(typing) and self.write.edit.text():
            typing.setFocus()

    def _show_waits(self) -> None:
        """Say which question waits for this person, unless it is in sight or something else is said."""
        self.back.setVisible(self._yes_back() is not None)
        if self._asked is not None:
            self._asked.show()

    def _changed(self, events: Events) -> None:
        m = self._live.now()
        self._show(m)
        self.changed.emit(m)
        self._spoken.happened(m, events)
        if m.phase is Phase.ENDED:
            self._ticker.stop()
            self.ended.emit()

    def _tick(self) -> None:
        second = int(self._clock.now().timestamp())
        if second != self._second:
            self._second = second
            m = self._live.now()
            if self.isVisible():
                self.now.show_time(m)
                self._show_clock(m)
            self.ticked.emit(m)

    def _show_clock(self, m: Meeting) -> None:
        self.top.set_clock(w.IT_IS.format(time=f"{m.plan.local(m.as_of):%H:%M}"))

    def _closed(self) -> None:
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or self.ask.isAncestorOf(focus)):
            self.take_focus()
        self._show_waits()

    def _connect(self) -> None:
        self._gestures.failed.connect(partial(self.banner.say, "refused"))
        self._gestures.told.connect(self.say)
        self._bridge.changed.connect(self._changed)
        self._ticker.ticked.connect(self._tick)
        self.banner.pressed.connect(self._see_question)
        self._writing.written.connect(self.banner.clear)
        self._writing.failed.connect(partial(self.banner.say, "refused"))
        self.wrote.pressed.connect(self._lines.about)
        self.ask.closed.connect(self._closed)
        self.ask.opened.connect(self._layout.show_question)

    def _lay_out(self) -> None:
        self.setProperty("inMeeting", True)
        self.now.setAccessibleName(w.NOW)
        self.now.floor.only_tell()
        self.now.show_less(True)
        self.ask.enlarge(True)
        self.wrote.list.show_all(True)
        said = (self.laptops, self.banner, self.back, self._who)
        self._layout = GuestLayout(self, self.top, said, self.ask, (self.now, self.write, self.wrote))


def _never() -> bool:
    """A remote for slides moves nothing here."""
    return False
