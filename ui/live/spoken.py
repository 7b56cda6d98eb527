"""Tells a screen reader what happens in the meeting, and the few things about time that must be heard."""

from PySide6.QtWidgets import QWidget

from cochair.domain.events import CardHeld, CardKind
from cochair.domain.meeting import Meeting
from cochair.domain.telling import time_told
from cochair.domain.wording import sentence
from cochair.services.live import Events
from cochair.services.time_heard import TimeHeard
from ui.widgets.access import announce


class Spoken:
    """Speaks for one screen. A card that stops everybody may cut in on other speech; all else waits for its turn."""

    def __init__(self, screen: QWidget, m: Meeting) -> None:
        self._screen, self._time = screen, TimeHeard()
        self._time.tell(m)  # where a meeting is carried on is on the screen already

    def began(self, m: Meeting) -> None:
        """Say where somebody is who has just come to the screen."""
        title = m.plan.title if m.now_item is None else m.now_item.item.title
        announce(self._screen, f"{title}. {time_told(m).words}.")

    def happened(self, m: Meeting, events: Events) -> None:
        """Say what happened, each in its one sentence."""
        told = (*(sentence(m, event) for event in events), self._time.tell(m))
        stops = any(isinstance(event, CardHeld) and event.card is CardKind.STOP for event in events)
        announce(self._screen, " ".join(words for words in told if words), assertive=stops)

    def ticked(self, m: Meeting) -> None:
        """Say what is due about the time."""
        words = self._time.tell(m)
        if words:
            announce(self._screen, words)
