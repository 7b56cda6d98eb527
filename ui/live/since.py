"""What came of things from before: told one by one while the meeting goes on, and answered there and then."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from cochair.domain.agenda import Kind
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused, Unclear
from cochair.domain.written import Outcome
from cochair.services.keeping import Keeping
from cochair.services.kept_promises import ActionTold, SaidTold, promises_view
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, Library, StoreFailed
from ui import words_room as w
from ui.at_hand import at_hand
from ui.live.ask_panel import AskPanel
from ui.live.asking import TypedLine
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question

Told = SaidTold | ActionTold
Key = tuple[bool, bool, MeetingId, int]
_OPEN = (None, Outcome.NOT_KNOWN, Outcome.DOING)


def is_since(m: Meeting) -> bool:
    """Tell whether the open item is about what happened since last time."""
    return m.now_item is not None and m.now_item.item.kind is Kind.FEEDBACK


class Since(QObject):
    """Each thing is a question in the panel; what is answered is on disk before the next one is shown."""

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
        """Show the first thing: what people said, waiting for an answer first, then what somebody will do."""
        order = tuple(_key(told) for told in self._told() if not isinstance(told, ActionTold) or told.done is None)
        if order:
            self._show(order, 0)
        else:
            self._gestures.told.emit(w.NOTHING_SAID_BEFORE)

    def _told(self) -> tuple[Told, ...]:
        """Return everything from before this meeting, of its own board."""
        board = self._live.meeting.plan.board
        today = self._live.meeting.plan.local(self._clock.now()).date()
        try:
            view = promises_view(self._library, today, at_hand.chooser())
            own = {row.id for row in self._library.meetings() if row.board == board}
        except StoreFailed as failed:
            self._gestures.failed.emit(str(failed))
            return ()
        before = own - {self._meeting}
        said = (told for told in view.said if told.meeting in before)
        actions = (told for told in view.actions if told.meeting in before or (told.meeting in own and told.carried))
        return (*said, *actions)

    def _show(self, order: tuple[Key, ...], place: int) -> None:
        told = next((found for found in self._told() if _key(found) == order[place]), None)
        if told is None:
            return
        last = place + 1 == len(order)
        onward = (
            Choice(w.THAT_WAS_ALL, self._panel.close_question, "check")
            if last
            else Choice(w.NEXT_SAID, partial(self._show, order, place + 1), "next")
        )
        again = partial(self._show, order, place)
        step = w.SAID_STEP if isinstance(told, SaidTold) else w.ACTION_STEP
        choices = (onward, *(self._answers(told, again) if isinstance(told, SaidTold) else self._reports(told, again)))
        heading = step.format(number=place + 1, count=len(order))
        self._panel.ask(Question(heading, choices, _lines(told), picture=told.picture.code))

    def _answers(self, told: SaidTold, again: Callable[[], object]) -> tuple[Choice, ...]:
        """Return the answers that what somebody said can have now."""

        def keep(outcome: Outcome, text: str) -> None:
            Keeping(self._library, self._clock).answer(told.meeting, told.number, outcome, text, None, "")

        return tuple(
            Choice(words, partial(self._type, words, partial(keep, outcome), again), icon)
            for outcome, words, icon in w.CAME_OF_IT
            if told.outcome in _OPEN and outcome is not told.outcome
        )

    def _reports(self, told: ActionTold, again: Callable[[], object]) -> tuple[Choice, ...]:
        """Return what can have come of an action; done needs no more words."""
        if told.done is not None:
            return ()
        done, never = partial(self._report, told, done=True), partial(self._report, told, done=False)
        return (
            Choice(w.IS_DONE, lambda: self._keep(done, "", again), "check"),
            Choice(w.NOT_HAPPEN, partial(self._type, w.NOT_HAPPEN, never, again), "cross"),
        )

    def _report(self, told: ActionTold, text: str, *, done: bool) -> None:
        """Write down what came of an action; one that came with this meeting is reported in it."""
        if told.meeting == self._meeting:
            self._live.report_carried(told.number, text, done=done)
        else:
            keeping = Keeping(self._library, self._clock)
            (keeping.report_carried if told.carried else keeping.report)(told.meeting, told.number, text, done=done)

    def _type(self, heading: str, keep: Callable[[str], None], again: Callable[[], object]) -> None:
        body = partial(TypedLine, w.IN_PLAIN_WORDS, w.IN_PLAIN_WORDS_HINT, lambda text: self._keep(keep, text, again))
        self._panel.ask(Question(heading, (), body=body, takes_keyboard=True))

    def _keep(self, keep: Callable[[str], None], text: str, again: Callable[[], object]) -> str:
        """Keep words and show what came of it; return in one sentence why they can not be kept."""
        try:
            keep(text)
        except (Refused, Unclear, StoreFailed) as no:
            self._gestures.failed.emit(str(no))
            return str(no)
        again()
        return ""


def _key(told: Told) -> Key:
    """Return what stays the same about a thing when it is answered."""
    carried = isinstance(told, ActionTold) and told.carried
    return isinstance(told, ActionTold), carried, told.meeting, told.number


def _lines(told: Told) -> tuple[str, ...]:
    """Return the words, who said them and when, and what came of it."""
    if isinstance(told, ActionTold):
        return told.words, told.when
    came = told.answer if told.outcome is None else w.CAME.format(heading=told.heading, answer=told.answer)
    lines = (told.quote, w.WHO_AND_WHEN.format(who=told.who, when=told.when), came, told.promise)
    return tuple(line for line in lines if line)
