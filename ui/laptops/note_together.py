"""Ties the box for one note together to the laptops of a meeting, and puts the note into the minutes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cochair.domain.refused import Refused, Unclear
from cochair.services import laptop_sentences as say
from cochair.services.live import LiveMeeting
from cochair.services.note_together import KNOWN_BY, NOTE, leave_out, put_in_minutes, type_note
from cochair.services.ports import StoreFailed
from ui.laptops.near import Near
from ui.live.together import Together
from ui.widgets.banner import BannerKind


class NoteTogether(QObject):
    """One for a screen of the meeting."""

    def __init__(
        self, box: Together, near: Near, live: LiveMeeting, tell: Callable[[str, BannerKind], None], parent: QObject
    ) -> None:
        """Take what says a sentence of a kind in the window."""
        super().__init__(parent)
        self._box, self._here, self._live, self._tell = box, near.here, live, tell
        self._known_by = ""
        near.changed.connect(self._show)
        box.typed.connect(self._typed)
        box.put_in.connect(self._put_in)
        box.left_out.connect(self._leave_out)
        self._show()

    def _show(self) -> None:
        before, self._known_by = self._known_by, self._here.words(KNOWN_BY)
        self._box.show_words(self._here.words(NOTE))
        self._box.offer(bool(self._here.others()))
        if before and not self._known_by and self._box.is_open():
            self._tell(say.IN_MINUTES, "saved")  # on the other laptop

    def _typed(self, before: str, words: str) -> None:
        type_note(self._here, before, words)
        self._known_by = self._here.words(KNOWN_BY)
        self._box.show_words(self._here.words(NOTE))

    def _put_in(self, seen: str) -> None:
        try:
            put_in_minutes(self._here, self._live, seen, self._known_by)
        except (Refused, Unclear, StoreFailed) as no:
            self._tell(str(no), "refused")
            return
        self._end()
        self._tell(say.IN_MINUTES, "saved")

    def _leave_out(self, seen: str) -> None:
        leave_out(self._here, seen, self._known_by)
        self._end()

    def _end(self) -> None:
        self._known_by = ""
        self._box.close_box()
        self._show()
