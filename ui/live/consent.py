"""Shows the open question of the meeting, and lets each person answer for themselves: yes, and then yes, I am sure."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from cochair.domain.asked import Reply
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.services.live import Events, LiveMeeting
from cochair.services.question_view import Named, QuestionTold, question_view, supporters
from ui import words_consent as w
from ui.live.ask_panel import AskPanel
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question
from ui.live.question_body import Fact, Mark, QuestionBody
from ui.widgets.access import announce


class Consent(QObject):
    """Stands for one question at a time. What can be answered, and by whom, comes from the meeting."""

    def __init__(self, live: LiveMeeting, gestures: Gestures, panel: AskPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel = live, gestures, panel
        self._told: QuestionTold | None = None
        self._who: Named | None = None
        self._support: Named | None = None
        self._shown: Question | None = None

    def show_meeting(self, m: Meeting) -> None:
        """Show a question that is new, and how the open one stands now if it is in sight."""
        told, before = question_view(m), self._told
        self._told = told
        if told is None or told == before:
            return
        in_sight = self._shown is not None and self._panel.question() is self._shown
        if before is None or told.number != before.number or in_sight:
            self._support = None
            self._who = told.waiting[0] if len(told.waiting) == 1 else None
            self.ask()

    def waiting(self) -> str:
        """Return in words the question that is open and not in sight; nothing when there is none."""
        if self._told is None or self._panel.question() is self._shown:
            return ""
        return w.WAITING.format(asked=self._told.asked, waits=self._told.waits).strip()

    def ask(self) -> None:
        """Show the question, and ask who answers when several people can."""
        told = self._told
        if told is None:
            return
        if told.wanted:
            self._put(self._wanted(told))
        elif self._who is None:
            self._put(self._who_answers(told))
        else:
            self._put(self._what_do_you_say(told, self._who))

    def _put(self, question: Question) -> None:
        number = self._told.number if self._told is not None else 0

        def still(m: Meeting) -> bool:
            return m.question is not None and m.question.number == number

        self._shown = replace(question, still=still)
        self._panel.ask(self._shown)

    def _wanted(self, told: QuestionTold) -> Question:
        choices = (
            Choice(w.NOBODY_WANTS.format(name=name), self._act(partial(self._live.nobody_wants_more, person)), "tick")
            for person, name in told.can_answer
        )
        return Question(told.asked, (*choices, self._again(told)), close=w.GO_ON_TALKING, picture=w.CLOCK)

    def _who_answers(self, told: QuestionTold) -> Question:
        choices = (Choice(name, partial(self._choose, (person, name)), "person") for person, name in told.can_answer)
        return _question(told, w.WHO_ANSWERS, (*choices, self._again(told)))

    def _what_do_you_say(self, told: QuestionTold, who: Named) -> Question:
        choices = [
            Choice(w.YES, partial(self._be_sure, told, who), picture=w.THUMB_UP),
            Choice(w.NO, self._says(who, Reply.NO), picture=w.THUMB_DOWN),
            Choice(w.NOT_YET, self._says(who, Reply.NOT_YET), picture=w.THINKS),
            self._again(told),
            Choice(
                w.SUPPORT_IS.format(name=self._support[1]) if self._support else w.SUPPORT,
                partial(self._ask_support, told, who),
                "people",
            ),
        ]
        if len(told.can_answer) > 1:
            choices.append(Choice(w.SOMEBODY_ELSE, partial(self._choose, None), "person"))
        return _question(told, w.WHAT_DO_YOU_SAY.format(name=who[1]), tuple(choices))

    def _be_sure(self, told: QuestionTold, who: Named) -> None:
        yes = Choice(w.SURE, self._says(who, Reply.YES), picture=w.THUMB_UP)
        self._put(_question(told, w.ARE_YOU_SURE.format(name=who[1]), (yes, Choice(w.GO_BACK, self.ask, "back"))))

    def _ask_support(self, told: QuestionTold, who: Named) -> None:
        found = supporters(self._live.now(), who[0])
        choices = (Choice(name, partial(self._choose_support, (person, name)), "person") for person, name in found)
        nobody = Choice(w.NO_SUPPORT, partial(self._choose_support, None), "cross")
        self._put(_question(told, w.WHO_SUPPORTED.format(name=who[1]), (*choices, nobody)))

    def _again(self, told: QuestionTold) -> Choice:
        return Choice(w.AGAIN, partial(self._tell_again, told), "volume")

    def _tell_again(self, told: QuestionTold) -> None:
        self.ask()
        words = (told.asked, *told.loses, told.why, told.waits, w.NOTHING_CHANGES)
        announce(self._panel, " ".join(word for word in words if word), assertive=True)

    def _choose(self, who: Named | None) -> None:
        self._who, self._support = who, None
        self.ask()

    def _choose_support(self, support: Named | None) -> None:
        self._support = support
        self.ask()

    def _says(self, who: Named, reply: Reply) -> Callable[[], object]:
        helper: PersonId | None = self._support[0] if self._support is not None else None
        return self._act(lambda: self._live.answer(who[0], reply, helper))

    def _act(self, act: Callable[[], Events]) -> Callable[[], object]:
        def once() -> None:
            if self._gestures.do(act) is None:
                self.ask()  # a refusal is said in the window, and the question stays

        return once


def _question(told: QuestionTold, prompt: str, choices: tuple[Choice, ...]) -> Question:
    facts = [Fact(w.WHO_LOSES if n == 0 else "", loses) for n, loses in enumerate(told.loses)]
    if told.why:
        facts.append(Fact(w.WHY, told.why))
    facts.append(Fact(w.NO_ANSWER, w.NOTHING_CHANGES))
    marks = tuple(Mark(key.words, *w.MARKS[key.reply]) for key in told.keys)

    def body() -> QuestionBody:
        return QuestionBody(tuple(facts), marks, told.waits, prompt, w.CALM)

    return Question(told.asked, choices, close=w.LATER, picture=w.KEY, body=body)
