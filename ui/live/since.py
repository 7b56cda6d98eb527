"""What came of what people said before: told one by one while the meeting goes on, and answered there and then."""

from functools import partial

from PySide6.QtCore import QObject

from cochair.domain.agenda import Kind
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused, Unclear
from cochair.domain.written import Outcome
from cochair.services.keeping import Keeping
from cochair.services.kept_promises import SaidTold, promises_view
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, Library, StoreFailed
from ui import words_room as w
from ui.at_hand import at_hand
from ui.live.ask_panel import AskPanel
from ui.live.asking import TypedLine
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question

_OPEN = (None, Outcome.NOT_KNOWN, Outcome.DOING)


def is_since(m: Meeting) -> bool:
    """Tell whether the open item is about what happened since last time."""
    return m.now_item is not None and m.now_item.item.kind is Kind.FEEDBACK


class Since(QObject):
    """Each thing that somebody said is a question in the panel; an answer is on disk before the next one is shown."""

    def __init__(
        self,
        live: LiveMeeting,
        library: Library,
        clock: Clock,
        meeting: MeetingId,
        gestures: Gestures,
        panel: AskPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._library, self._clock, self._meeting = live, library, clock, meeting
        self._gestures, self._panel = gestures, panel

    def begin(self) -> None:
        """Show the first thing that was said at an earlier meeting: what waits for an answer comes first."""
        order = tuple((told.meeting, told.number) for told in self._said())
        if order:
            self._show(order, 0)
        else:
            self._gestures.told.emit(w.NOTHING_SAID_BEFORE)

    def _said(self) -> tuple[SaidTold, ...]:
        today = self._live.meeting.plan.local(self._clock.now()).date()
        try:
            view = promises_view(self._library, today, at_hand.chooser())
        except StoreFailed as failed:
            self._gestures.failed.emit(str(failed))
            return ()
        return tuple(told for told in view.said if told.meeting != self._meeting)

    def _show(self, order: tuple[tuple[MeetingId, int], ...], place: int) -> None:
        told = next((said for said in self._said() if (said.meeting, said.number) == order[place]), None)
        if told is None:
            return
        following = partial(self._show, order, place + 1)
        last = place + 1 == len(order)
        onward = Choice(w.THAT_WAS_ALL, self._panel.close_question, "check") if last else Choice(w.NEXT_SAID, following)
        answers = [
            Choice(words, partial(self._type, order, place, outcome, words), icon)
            for outcome, words, icon in w.CAME_OF_IT
            if told.outcome in _OPEN and outcome is not told.outcome
        ]
        heading = w.SAID_STEP.format(number=place + 1, count=len(order))
        self._panel.ask(Question(heading, (onward, *answers), _lines(told), picture=told.picture.code))

    def _type(self, order: tuple[tuple[MeetingId, int], ...], place: int, outcome: Outcome, heading: str) -> None:
        def use(typed: str) -> str:
            meeting, number = order[place]
            try:
                Keeping(self._library, self._clock).answer(meeting, number, outcome, typed, None, "")
            except (Refused, Unclear, StoreFailed) as no:
                return str(no)
            self._show(order, place)
            return ""

        body = partial(TypedLine, w.IN_PLAIN_WORDS, w.IN_PLAIN_WORDS_HINT, use)
        self._panel.ask(Question(heading, (), body=body, takes_keyboard=True))


def _lines(told: SaidTold) -> tuple[str, ...]:
    """Return the words, who said them and when, and what came of it."""
    came = told.answer if told.outcome is None else w.CAME.format(heading=told.heading, answer=told.answer)
    lines = (told.quote, w.WHO_AND_WHEN.format(who=told.who, when=told.when), came, told.promise)
    return tuple(line for line in lines if line)
