"""Shares a draft, or says at the top of the screen what must come first, with a button that leads there."""

from PySide6.QtCore import QObject, Signal

from cochair.domain.refused import Unclear
from cochair.services.drafting import Drafting
from cochair.services.kept_promises import AnswerFirst
from cochair.services.ports import StoreFailed
from cochair.services.requests import AnswerRequestsFirst
from ui import words_plan as w
from ui.widgets.banner import Banner


class Sharing(QObject):
    """`shared` carries the new meeting; the others ask for the place where something is missing."""

    shared = Signal(str)
    promises_asked = Signal()
    requests_asked = Signal()
    not_ready = Signal()

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner, self._leads_to = banner, self.promises_asked
        banner.pressed.connect(lambda: self._leads_to.emit())

    def share(self, drafting: Drafting) -> None:
        """Share a draft, or say what is missing."""
        try:
            meeting = drafting.share()
        except (AnswerFirst, AnswerRequestsFirst) as no:
            is_request = isinstance(no, AnswerRequestsFirst)
            self._leads_to = self.requests_asked if is_request else self.promises_asked
            self._banner.say("refused", str(no), w.ANSWER_THEM)
        except (Unclear, StoreFailed) as no:
            self._banner.say("refused", str(no))
            self.not_ready.emit()
        else:
            self.shared.emit(meeting)
