"""Puts what is typed on the line into the minutes, and keeps what is half typed."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused, Unclear
from cochair.services.capture import Line, as_draft, made
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library, StoreFailed
from ui import words_live as w
from ui.live import questions
from ui.live.ask_panel import AskPanel
from ui.live.lines import Lines
from ui.live.write_zone import WriteZone


def draft_place(meeting: MeetingId) -> str:
    """Return under which name the half-typed line of a meeting is kept."""
    return f"write:{meeting}"


class Writing(QObject):
    """`written` tells that a line is in the minutes, `failed` carries why a half-typed one could not be kept."""

    written = Signal()
    failed = Signal(str)

    def __init__(
        self, live: LiveMeeting, library: Library, meeting: MeetingId, zone: WriteZone, ask: AskPanel, lines: Lines
    ) -> None:
        super().__init__(zone)
        self._live, self._library, self._zone, self._ask = live, library, zone, ask
        self._place = draft_place(meeting)
        zone.entered.connect(self._write)
        zone.changed.connect(self._keep)
        zone.who_asked.connect(self._ask_who)
        zone.how_asked.connect(lines.how_decided)

    def restore(self) -> None:
        """Put back what was half typed; raises StoreFailed."""
        self._zone.restore(self._library.draft(self._place))

    def _write(self, line: Line) -> None:
        if self._live.meeting.phase is Phase.ENDED:
            return  # it is asked about
        number, make = self._zone.fixing, partial(made, line=line)
        try:
            if number is None:
                self._live.write(make)
            else:
                self._live.correct(number, make)
        except (Refused, Unclear, StoreFailed) as no:
            self._zone.refuse(str(no))
            return
        self.written.emit()
        self._zone.written()
        self._keep(self._zone.line())

    def _keep(self, line: Line) -> None:
        try:
            self._library.keep_draft(self._place, as_draft(line))
        except StoreFailed as failed:
            self.failed.emit(str(failed))

    def _ask_who(self) -> None:
        self._ask.ask(questions.people(w.WHO_SAID_THIS, self._live.now(), self._zone.choose_who))
