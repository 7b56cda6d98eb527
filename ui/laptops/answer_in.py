"""Says in the banner that an answer given on a laptop of one's own is kept, for as long as it stands so."""

from cochair.domain.asked import Reply
from cochair.domain.ids import PersonId
from cochair.services.live import LiveMeeting
from cochair.services.question_view import QuestionTold, for_one, question_view
from cochair.services.yes_back import yeses_to_take_back
from ui import words_consent as w
from ui.commands import key_of
from ui.widgets.banner import Banner


class AnswerIn:
    """One for a screen on which one person answers."""

    def __init__(self, banner: Banner, live: LiveMeeting, person: PersonId) -> None:
        self._banner, self._live, self._person = banner, live, person
        self._first, self._said = "", ""

    def tell(self, reply: Reply) -> None:
        """Say that a yes or a no is in; who says not yet still has the question before them."""
        if reply is Reply.NOT_YET:
            return
        decides = self._live.meeting.questions[-1].asked.wish.decision is not None  # then nobody said the word no
        self._first = w.YES_IN if reply is Reply.YES else w.ANSWER_IN if decides else w.NO_IN
        self._said = self._words()
        see = (w.SEE_IT, key_of("question")) if self._open() is not None else ()
        self._banner.say("saved", self._said, *see)

    def meeting_changed(self) -> None:
        """Say how the answer stands now, or nothing more about a yes that was taken back."""
        if not self._said or self._banner.sentence() != self._said:
            return
        if self._first == w.YES_IN and not self._can_take_back() and self._open() is None:
            self._banner.clear()
        elif self._words() != self._said:
            self._said = self._words()
            self._banner.show_words("saved", self._said)

    def _words(self) -> str:
        """Return that it is in, whether it can be taken back, and what the question still waits for."""
        told = self._open()
        back = w.CAN_TAKE_BACK if self._first == w.YES_IN and self._can_take_back() else ""
        return " ".join(words for words in (self._first, back, told.waits if told is not None else "") if words)

    def _can_take_back(self) -> bool:
        return self._person in dict(yeses_to_take_back(self._live.now(), self._live.place))

    def _open(self) -> QuestionTold | None:
        return for_one(question_view(self._live.now(), self._live.place), self._person)
