"""Asks how long to talk in small groups, brings everybody back, and says once when it is time."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from cochair.domain import sentences as say
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.telling import groups_left_words, groups_words
from cochair.services.live import LiveMeeting
from ui import words_room as w
from ui.live.ask_panel import AskPanel
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question

MINUTES = (5, 10, 15)


class SmallGroups(QObject):
    """`time_up` carries a sentence, once each time that small groups have had their minutes."""

    time_up = Signal(str)

    def __init__(self, live: LiveMeeting, gestures: Gestures, panel: AskPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel = live, gestures, panel
        self._up = _is_time(live.now())

    def offer(self) -> Choice:
        """Return the answer that leads to small groups, among other things to do."""
        return Choice(w.SPLIT if self._live.meeting.groups_until is None else w.SMALL_GROUPS, self.ask, "speech")

    def switch(self) -> None:
        """Come back together, or ask how long to talk when no small groups are on."""
        if self._live.meeting.groups_until is None:
            self.ask()
        else:
            self._back()

    def ask(self) -> None:
        """Ask how long to talk from now; while small groups are on, coming back is the first answer."""
        talking = self._live.meeting.groups_until is not None
        back = (Choice(w.BACK_TOGETHER, self._back, "tick"),) if talking else ()
        lengths = (Choice(say.minutes_of(minutes), partial(self._start, minutes), "clock") for minutes in MINUTES)
        heading = w.MORE_FROM_NOW if talking else w.HOW_LONG
        self._panel.ask(Question(heading, (*back, *lengths), still=partial(_fits, talking)))

    def tick(self, m: Meeting) -> None:
        """Say that it is time to come back when it has just become so."""
        was_up, self._up = self._up, _is_time(m)
        if self._up and not was_up:
            self.time_up.emit(groups_words(m))

    def _start(self, minutes: int) -> None:
        self._gestures.do(lambda: self._live.small_groups(minutes))

    def _back(self) -> None:
        self._gestures.do(self._live.groups_back)


def _is_time(m: Meeting) -> bool:
    return m.groups_until is not None and not groups_left_words(m)


def _fits(talking: bool, m: Meeting) -> bool:
    return m.phase is not Phase.ENDED and talking == (m.groups_until is not None)
