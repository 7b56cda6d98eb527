"""Shares a draft, or says at the top of the screen what must come first, with a button that leads there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from cochair.domain.refused import Unclear
from cochair.services.drafting import Drafting
from cochair.services.kept_promises import AnswerFirst
from cochair.services.needs_act import MeetNeedsFirst
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

    def __init__(self, banner: Banner, needs_asked: SignalInstance) -> None:
        """Take where to say it, and what asks for a person whose must is not met."""
        super().__init__(banner)
        self._banner, self._needs_asked = banner, needs_asked
        self._lead: Callable[[], object] = self.promises_asked.emit
        banner.pressed.connect(lambda: self._lead())

    def share(self, drafting: Drafting) -> None:
        """Share a draft, or say what is missing."""
        try:
            meeting = drafting.share()
        except (AnswerFirst, AnswerRequestsFirst) as no:
            is_request = isinstance(no, AnswerRequestsFirst)
            self._lead = (self.requests_asked if is_request else self.promises_asked).emit
            self._banner.say("refused", str(no), w.ANSWER_THEM)
        except MeetNeedsFirst as no:
            self._lead = partial(self._needs_asked.emit, no.whose)
            self._banner.say("refused", str(no), w.SEE_NEEDS, private=True)
        except (Unclear, StoreFailed) as no:
            self._banner.say("refused", str(no))
            self.not_ready.emit()
        else:
            self.shared.emit(meeting)
