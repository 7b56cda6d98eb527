"""What helps a person: asked question by question, kept at once, and looked at again."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.consents import About, Consent
from cochair.domain.needs import Answered, Helps, Need, NeedAnswer, Question
from cochair.services.books import Books

STILL_RIGHT_FOR = timedelta(days=183)
"""After half a year everything is asked again."""


@dataclass(frozen=True, slots=True)
class NeedsCard:
    """What a person said to each question, and what helps them."""

    answers: dict[Question, NeedAnswer]
    needs: tuple[Need, ...]

    def at(self, question: Question) -> tuple[Need, ...]:
        """Return what helps, of one question."""
        return tuple(need for need in self.needs if need.question is question)

    def picked(self, question: Question) -> frozenset[Helps]:
        """Return what was picked at one question."""
        return frozenset(need.helps for need in self.at(question))

    def own_words(self, question: Question) -> str:
        """Return what a person said in their own words at one question."""
        return next((need.words for need in self.at(question) if need.helps is Helps.OWN_WORDS), "")

    @property
    def asked_on(self) -> date | None:
        """The day on which a person was asked last, None while nobody has."""
        return max((answer.asked_on for answer in self.answers.values()), default=None)

    @property
    def next_question(self) -> Question | None:
        """The first question without an answer, None when there is none."""
        return next((question for question in Question if question not in self.answers), None)


def needs_card(books: Books, person: PersonNumber) -> NeedsCard:
    """Return what a person said; raises StoreFailed."""
    answers = {answer.question: answer for answer in books.of(NeedAnswer).rows(person=person)}
    return NeedsCard(answers, books.of(Need).rows(person=person))


def pick(books: Books, person: PersonNumber, question: Question, helps: Helps, today: date, *, on: bool) -> None:
    """Keep that something helps, or that it does not any more; raises StoreFailed."""
    kept = books.of(Need).rows(person=person, question=question, helps=helps)
    with books.together():
        if on and not kept:
            _add(books, person, question, helps, "", today)
        elif not on and kept:
            books.of(Need).remove(kept[0].number)
            _close(books, person, question)


def say_in_own_words(books: Books, person: PersonNumber, question: Question, typed: str, today: date) -> bool:
    """Keep what a person says at one question, as they say it, and return whether it is new; raises StoreFailed."""
    words = " ".join(typed.split())
    kept = books.of(Need).rows(person=person, question=question, helps=Helps.OWN_WORDS)
    if words == (kept[0].words if kept else ""):
        return False
    with books.together():
        if kept and words:
            books.of(Need).change(_said_anew(kept[0], words, today))
        elif kept:
            books.of(Need).remove(kept[0].number)
            _close(books, person, question)
        else:
            _add(books, person, question, Helps.OWN_WORDS, words, today)
    return True


def answer_with_none(books: Books, person: PersonNumber, question: Question, said: Answered, today: date) -> None:
    """Keep that a person needs nothing here or does not want to say; what helped is gone then; raises StoreFailed."""
    with books.together():
        for need in books.of(Need).rows(person=person, question=question):
            books.of(Need).remove(need.number)
        _answered(books, person, question, said, today)


def set_must(books: Books, need: Need, today: date, *, must: bool) -> None:
    """Keep whether a person must have something, or would like it; raises StoreFailed."""
    books.of(Need).change(replace(need, must=must, flagged_on=today if must else None))


def say_how_met(books: Books, need: Need, how: str, today: date) -> None:
    """Keep how something is met at the next meeting; no words say that it is not yet; raises StoreFailed."""
    words = " ".join(how.split())
    books.of(Need).change(replace(need, met_how=words, met_on=today if words else None))


def share(books: Books, person: PersonNumber, today: date, *, yes: bool) -> None:
    """Keep the day on which needs may be told to who must know, or that they may not; raises StoreFailed."""
    with books.together():
        for need in books.of(Need).rows(person=person):
            books.of(Need).change(replace(need, shared_on=today if yes else None))


def still_right(books: Books, person: PersonNumber, today: date) -> None:
    """Keep that a person looked at everything again and it is right; raises StoreFailed."""
    with books.together():
        for need in books.of(Need).rows(person=person):
            books.of(Need).change(replace(need, reviewed_on=today))
        for answer in books.of(NeedAnswer).rows(person=person):
            books.of(NeedAnswer).change(replace(answer, asked_on=today))


def forget_needs(books: Books, person: PersonNumber) -> None:
    """Take away everything that a person said about what helps; raises StoreFailed."""
    with books.together():
        for need in books.of(Need).rows(person=person):
            books.of(Need).remove(need.number)
        for answer in books.of(NeedAnswer).rows(person=person):
            books.of(NeedAnswer).remove(answer.number)
        forget_words_told(books, person)


def forget_words_told(books: Books, person: PersonNumber) -> None:
    """Take away what a person said to telling others, for those words say what helps them; raises StoreFailed."""
    for said in books.of(Consent).rows(person=person, about=About.SHARING_NEEDS):
        books.of(Consent).remove(said.number)


def is_to_ask_again(card: NeedsCard, today: date, last_meeting: date | None) -> bool:
    """Return whether a person should be asked if it is still right: after each meeting, and after half a year."""
    asked = card.asked_on
    if asked is None:
        return False
    return today - asked >= STILL_RIGHT_FOR or (last_meeting is not None and asked <= last_meeting < today)


def _said_anew(need: Need, words: str, today: date) -> Need:
    """Return a need in other words: how it is met, and a yes to telling it, were about the words before."""
    return replace(need, words=words, identified_on=today, met_on=None, met_how="", shared_on=None)


def _add(books: Books, person: PersonNumber, question: Question, helps: Helps, words: str, today: date) -> None:
    books.of(Need).add(Need(NEW, person, question, helps, words, False, today, today, reviewed_on=today))
    _answered(books, person, question, Answered.THIS_HELPS, today)


def _answered(books: Books, person: PersonNumber, question: Question, said: Answered, today: date) -> None:
    book = books.of(NeedAnswer)
    for old in book.rows(person=person, question=question):
        book.change(replace(old, answer=said, asked_on=today))
        return
    book.add(NeedAnswer(NEW, person, question, said, today))


def _close(books: Books, person: PersonNumber, question: Question) -> None:
    """Say that nobody has asked, once nothing is left of what was said at a question: it is never "none"."""
    if not books.of(Need).rows(person=person, question=question):
        for answer in books.of(NeedAnswer).rows(person=person, question=question):
            books.of(NeedAnswer).remove(answer.number)
