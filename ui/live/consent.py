"""Shows the open question of the meeting, and lets each person answer for themselves: yes, and then yes, I am sure."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from cochair.domain.asked import Reply
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.services.live import Events, LiveMeeting
from cochair.services.question_view import (
    Named,
    QuestionTold,
    answers_there,
    for_one,
    not_decided,
    question_view,
    supporters,
)
from ui import words_consent as w
from ui.live import consent_steps as steps
from ui.live.ask_panel import AskPanel
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question
from ui.widgets.access import announce


class Consent(QObject):
    """Stands for one question at a time. What can be answered, and by whom, comes from the meeting.

    On a laptop of one person only that person is asked. `answered` carries each answer once it is kept.
    """

    answered = Signal(object)

    def __init__(
        self,
        live: LiveMeeting,
        gestures: Gestures,
        panel: AskPanel,
        parent: QObject | None = None,
        *,
        only: PersonId | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel, self._only = live, gestures, panel, only
        self._told: QuestionTold | None = None
        self._who: Named | None = None
        self._support: Named | None = None
        self._shown: Question | None = None
        self._spoken = 0

    def show_meeting(self, m: Meeting) -> None:
        """Show a question that is new, and how the open one stands now if it is in sight."""
        told, before = question_view(m, self._live.place), self._told
        if self._only is not None:
            told = for_one(told, self._only)
        self._told = told
        if told is None and before is not None and self._only is None:
            self._keep_words(not_decided(m, before.number))
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
        if self._who not in told.can_answer:
            self._who = None
        if told.wanted:
            self._put(self._wanted(told))
        elif self._who is None:
            self._put(self._who_answers(told))
        else:
            self._put(self._what_do_you_say(told, self._who))

    def _is_new(self, told: QuestionTold) -> bool:
        """Return whether a question is put for the first time."""
        before, self._spoken = self._spoken, told.number
        return told.number != before

    def _put(self, question: Question) -> None:
        number = self._told.number if self._told is not None else 0

        def still(m: Meeting) -> bool:
            return m.question is not None and m.question.number == number

        self._shown = replace(question, still=still)
        self._panel.ask(self._shown)

    def _wanted(self, told: QuestionTold) -> Question:
        def release(person: PersonId, number: str | None = None) -> Events:
            return self._live.nobody_wants_more(person, number)

        choices = (
            Choice(w.NOBODY_WANTS.format(name=who[1]), self._give(told, who, partial(release, who[0])), "tick")
            for who in told.can_answer
        )
        there = tuple(words for words in (answers_there(told),) if words)
        return Question(told.asked, (*choices, self._again(told)), there, close=w.GO_ON_TALKING, picture=w.CLOCK)

    def _who_answers(self, told: QuestionTold) -> Question:
        waits = dict(told.waiting)
        choices = (
            Choice(w.OTHERWISE.format(name=name) if told.elsewhere and person not in waits else name, act, "person")
            for person, name in told.can_answer
            for act in (partial(self._choose, (person, name)),)
        )
        asks = w.WHO_ANSWERS if told.waiting or not told.elsewhere else ""
        prompt = " ".join(words for words in (asks, answers_there(told)) if words)
        return steps.question(told, prompt, (*choices, self._again(told)), whole=self._is_new(told))

    def _what_do_you_say(self, told: QuestionTold, who: Named) -> Question:
        yes = Choice(w.YES, partial(self._be_sure, told, who), picture=w.THUMB_UP)
        if who[0] in told.said_yes:
            yes = Choice(w.TAKE_BACK, self._act(lambda: self._live.take_back(who[0])), "undo")
        choices = [
            yes,
            Choice(w.NOT_TODAY if told.decision else w.NO, self._says(told, who, Reply.NO), picture=w.THUMB_DOWN),
            Choice(w.NOT_YET, self._says(told, who, Reply.NOT_YET), picture=w.THINKS),
            self._again(told),
            Choice(
                w.SUPPORT_IS.format(name=self._support[1]) if self._support else w.SUPPORT,
                partial(self._ask_support, told, who),
                "people",
            ),
        ]
        if len(told.can_answer) > 1:
            choices.append(Choice(w.SOMEBODY_ELSE, partial(self._choose, None), "person"))
        prompt = w.WHAT_DO_YOU_SAY.format(name=who[1])
        return steps.question(told, prompt, tuple(choices), whole=self._is_new(told))

    def _be_sure(self, told: QuestionTold, who: Named) -> None:
        yes = Choice(w.SURE, self._says(told, who, Reply.YES), picture=w.THUMB_UP)
        back = Choice(w.GO_BACK, self.ask, "back")
        self._put(steps.question(told, w.ARE_YOU_SURE.format(name=who[1]), (yes, back)))

    def _ask_support(self, told: QuestionTold, who: Named) -> None:
        found = supporters(self._live.now(), who[0])
        choices = (Choice(name, partial(self._choose_support, (person, name)), "person") for person, name in found)
        nobody = Choice(w.NO_SUPPORT, partial(self._choose_support, None), "cross")
        self._put(steps.question(told, w.WHO_SUPPORTED.format(name=who[1]), (*choices, nobody)))

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

    def _says(self, told: QuestionTold, who: Named, reply: Reply) -> Callable[[], object]:
        helper: PersonId | None = self._support[0] if self._support is not None else None

        def answer(number: str | None = None) -> Events:
            events = self._live.answer(who[0], reply, helper, number)
            self.answered.emit(reply)
            return events

        return self._give(told, who, answer)

    def _give(self, told: QuestionTold, who: Named, answer: steps.Answer) -> Callable[[], object]:
        """Return what gives an answer, and asks for the person's own number first when they have one."""
        if who[0] not in told.with_number:
            return self._act(answer)
        return lambda: self._put(steps.number(told, who, answer, Choice(w.GO_BACK, self.ask, "back")))

    def _act(self, act: Callable[[], Events]) -> Callable[[], object]:
        def once() -> None:
            if self._gestures.do(act) is None:
                self.ask()  # a refusal is said in the window, and the question stays

        return once

    def _keep_words(self, text: str) -> None:
        """Ask where the words of a decision go that people did not say yes to; nothing typed is lost."""
        if text:
            self._panel.ask(steps.not_decided(self._live, self._gestures, text))
