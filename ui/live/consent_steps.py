"""The steps of answering, as questions that the window can show."""

from collections.abc import Callable
from functools import partial

from cochair.domain.ids import PersonId
from cochair.domain.refused import Refused
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import StoreFailed
from cochair.services.question_view import Named, QuestionTold
from cochair.services.yes_back import yeses_to_take_back
from ui import words_consent as w
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question
from ui.live.question_body import Fact, Mark, QuestionBody
from ui.widgets.number_line import NumberLine

Answer = Callable[..., Events]
"""Gives an answer; takes the number of the person who has one."""


def question(told: QuestionTold, prompt: str, choices: tuple[Choice, ...], *, whole: bool = False) -> Question:
    """Return who loses what, why, and how each key stands, with what to do now.

    A screen reader says the `whole` of it at the first step, then only what to do; "Tell me again" says it once more.
    """
    first = w.INSTEAD if told.decision else w.WHO_LOSES
    facts = [Fact(first if n == 0 else "", loses) for n, loses in enumerate(told.loses)]
    if told.why:
        facts.append(Fact(w.WHY, told.why))
    facts.append(Fact(w.NO_ANSWER, w.NOTHING_CHANGES))
    marks = tuple(Mark(key.words, *w.MARKS[key.reply]) for key in told.keys)

    def body() -> QuestionBody:
        return QuestionBody(tuple(facts), marks, told.waits, prompt, w.CALM)

    facts_heard = (*told.loses, told.why) if whole else ()
    heard = tuple(words for words in (*facts_heard, prompt) if words)
    return Question(told.asked, choices, close=w.LATER, picture=w.KEY, body=body, spoken=heard)


def number(told: QuestionTold, who: Named, answer: Answer, back: Choice) -> Question:
    """Return the question for a person's own number; the answer is given with it, or what is wrong is said below it."""

    def use(typed: str) -> str:
        try:
            answer(number=typed)
        except (Refused, StoreFailed) as no:
            return str(no)
        return ""

    body = partial(NumberLine, w.NUMBER_OF.format(name=who[1]), w.GIVE_NUMBER, use, live=True)
    return Question(told.asked, (back,), close=w.LATER, picture=w.KEY, body=body, takes_keyboard=True)


def not_decided(live: LiveMeeting, gestures: Gestures, text: str) -> Question:
    """Ask where the words of a decision go that was not made today."""
    later = w.PARKED_AS.format(text=text)
    choices = (
        Choice(w.NEXT_TIME, lambda: gestures.do(lambda: live.park(later)), "park"),
        Choice(w.AS_NOTE, lambda: gestures.do(lambda: live.note(text)), "pencil"),
    )
    return Question(w.NOT_DECIDED, choices, (text,), lambda m: m.now_item is not None, w.NOWHERE)


def take_back(live: LiveMeeting, gestures: Gestures, only: PersonId | None = None) -> Question | None:
    """Ask whose yes is taken back, be it only of one person; None when nobody has one that can be."""
    found = (who for who in yeses_to_take_back(live.now(), live.place) if only in (None, who[0]))
    choices = tuple(
        Choice(words, partial(gestures.do, partial(live.take_back, person)), "undo") for person, words in found
    )
    return Question(w.WHOSE_YES, choices) if choices else None
