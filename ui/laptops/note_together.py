"""Ties the box for one note together to the laptops of a meeting, and puts the note into the minutes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from cochair.domain.refused import Refused, Unclear
from cochair.services import laptop_sentences as say
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from ui.laptops.near import Near
from ui.live.together import Together

PLACE = "note"
"""Where in the words of a meeting the note stands."""


class NoteTogether(QObject):
    """One for a screen of the meeting."""

    def __init__(
        self, box: Together, near: Near, live: LiveMeeting, tell: Callable[[str], None], parent: QObject
    ) -> None:
        """Take what says a sentence in the window."""
        super().__init__(parent)
        self._box, self._here, self._live, self._tell = box, near.here, live, tell
        near.changed.connect(self._show)
        box.typed.connect(self._typed)
        box.put_in.connect(self._put_in)
        self._show()

    def _show(self) -> None:
        self._box.show_words(self._here.words(PLACE))
        self._box.offer(bool(self._here.others()))

    def _typed(self, before: str, words: str) -> None:
        self._here.type_words(PLACE, before, words)
        self._box.show_words(self._here.words(PLACE))

    def _put_in(self, note: str) -> None:
        try:
            self._live.note(note)
        except (Refused, Unclear, StoreFailed) as no:
            self._tell(str(no))
            return
        words = self._here.words(PLACE)
        self._here.type_words(PLACE, words, "")
        self._box.close_box()
        self._show()
        self._tell(say.IN_MINUTES)
