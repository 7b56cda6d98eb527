"""The open question of a meeting as a screen shows it: what, who loses what, why, and whose yes it still needs."""

from dataclasses import dataclass, replace

from cochair.domain.asked import Keys, Reply
from cochair.domain.ids import PersonId
from cochair.domain.laptops import OWN_PLACE
from cochair.domain.meeting import Meeting
from cochair.domain.questions import Question, Result
from cochair.domain.rules.keys import keys_of, missing, needed_for, people_asked
from cochair.domain.rules.taking_back import newest_yes
from cochair.domain.sentences_of_questions import AGREED
from cochair.domain.wishes import WishKind
from cochair.domain.wording_of_laptops import laptop_name
from cochair.domain.wording_of_questions import asking_sentence, loss_words, still_asked
from cochair.domain.words_of_laptops import ANSWERS_THERE
from cochair.services import question_sentences as say

Named = tuple[PersonId, str]


@dataclass(frozen=True, slots=True)
class KeyTold:
    """One key: the answer in words, and the answer itself, None while it waits."""

    words: str
    reply: Reply | None


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """A question in words. `can_answer` are the people here who can turn a key, the `waiting` ones first, who have not.

    `wanted` says that it asks whether anybody wants the minutes that belong to them: nobody says yes to that.
    `elsewhere` are those who give their answer only on another laptop of their own. `with_number` are those who
    answer with a number of their own, `said_yes` those who can take a yes back, and `decision` the words that would be
    decided by surprise.
    """

    number: int
    asked: str
    loses: tuple[str, ...]
    why: str
    waits: str
    keys: tuple[KeyTold, ...]
    can_answer: tuple[Named, ...]
    waiting: tuple[Named, ...]
    wanted: bool
    with_number: frozenset[PersonId]
    said_yes: frozenset[PersonId]
    decision: str
    elsewhere: tuple[Named, ...] = ()


def question_view(m: Meeting, place: int = OWN_PLACE) -> QuestionTold | None:
    """Return the open question as the laptop at a place shows it, or None."""
    question = m.question
    if question is None:
        return None
    wanted = question.asked.wish.kind is WishKind.LEAVE
    able = [p for p in m.people_here() if keys_of(m, needed_for(m, question), p.id) != Keys()]
    can = [p for p in able if m.key_place(p.id) in (None, place)]
    turned = {p.id: _turned(m, question, p.id) for p in can}
    return QuestionTold(
        question.number,
        still_asked(m, question) if wanted else asking_sentence(m, question.asked),
        tuple(dict.fromkeys(loss_words(m, loss) for loss in question.asked.losses)),
        _why(m, question),
        "" if wanted else _waits(m, question),
        () if wanted else _keys(m, question, place),
        tuple((p.id, p.name) for p in sorted(can, key=lambda p: turned[p.id])),
        tuple((p.id, p.name) for p in can if not turned[p.id]),
        wanted,
        frozenset(p.id for p in can if p.sealed_number),
        frozenset(p.id for p in can if newest_yes(m, p.id) is question),
        _decision(question),
        tuple((p.id, p.name) for p in able if p not in can),
    )


def for_one(told: QuestionTold | None, person: PersonId) -> QuestionTold | None:
    """Return a question as one person answers it, or None when it is not theirs to answer."""
    if told is None or person not in dict(told.can_answer):
        return None
    can, waits = (tuple(who for who in people if who[0] == person) for people in (told.can_answer, told.waiting))
    return replace(told, can_answer=can, waiting=waits, elsewhere=())


def answers_there(told: QuestionTold) -> str:
    """Return who answers on a laptop of their own, and not on this one; nothing when nobody does."""
    return " ".join(ANSWERS_THERE.format(name=name) for _, name in told.elsewhere)


def not_decided(m: Meeting, number: int) -> str:
    """Return the words of a decision that people did not say yes to, while they can still be kept; else nothing.

    A question that was taken back with undo leaves nothing either.
    """
    question = next((q for q in m.questions if q.number == number), None)
    said_no = question is not None and question.result in (Result.REFUSED, Result.LAPSED)
    return _decision(question) if question is not None and said_no and m.now_item is not None else ""


def _decision(question: Question) -> str:
    made = question.asked.wish.decision
    return "" if made is None else made.text


def supporters(m: Meeting, person: PersonId) -> tuple[Named, ...]:
    """Return who may have helped a person to answer: this person's own supporters first, then everyone else here."""
    others = (p for p in m.people_here() if p.id != person)
    return tuple((p.id, p.name) for p in sorted(others, key=lambda p: p.supports != person))


def _waits(m: Meeting, question: Question) -> str:
    """Return whose answer is still waited for, or where the last yes has still to be heard."""
    if missing(m, question) != Keys():
        return still_asked(m, question)
    return f"{AGREED} {say.COUNTS_ONCE.format(laptop=laptop_name(m, m.runs))}"


def _why(m: Meeting, question: Question) -> str:
    if not question.asked.because or question.asked.by is None:
        return question.asked.because
    return say.WHY.format(name=m.name(question.asked.by), because=question.asked.because)


def _keys(m: Meeting, question: Question, place: int) -> tuple[KeyTold, ...]:
    """Return every key once; a person who turns several has one answer for all of them."""
    keys = needed_for(m, question)
    single = [Keys(chairs=(c,)) for c in keys.chairs] + [Keys(groups=(g,)) for g in keys.groups]
    told: dict[str, KeyTold] = {}
    for key in single:
        turned = set(key.chairs) <= question.turned_chairs and set(key.groups) <= question.turned_groups
        name = " ".join(people_asked(m, key))
        waits = say.WAITS_THERE if _is_elsewhere(m, key, place) else say.WAITS
        found = _answer(m, question, key) or KeyTold(waits.format(name=name), None)
        if turned and found.reply is None:
            found = KeyTold(say.ANSWERS[Reply.YES].format(name=name), Reply.YES)
        told.setdefault(found.words, found)
    return tuple(told.values())


def _is_elsewhere(m: Meeting, key: Keys, place: int) -> bool:
    """Return whether everybody here who can turn a key does so on another laptop of their own."""
    able = [p.id for p in m.people_here() if keys_of(m, key, p.id) != Keys()]
    return bool(able) and all(m.key_place(person) not in (None, place) for person in able)


def _answer(m: Meeting, question: Question, key: Keys) -> KeyTold | None:
    for answer in question.answers:
        if set(key.chairs) & set(answer.keys.chairs) or set(key.groups) & set(answer.keys.groups):
            words = say.ANSWERS[answer.reply].format(name=m.name(answer.by))
            if answer.support is not None:
                words = say.SUPPORTED.format(answer=words, support=m.name(answer.support))
            return KeyTold(words, answer.reply)
    return None


def _turned(m: Meeting, question: Question, person: PersonId) -> bool:
    own = keys_of(m, needed_for(m, question), person)
    return set(own.chairs) <= question.turned_chairs and set(own.groups) <= question.turned_groups
