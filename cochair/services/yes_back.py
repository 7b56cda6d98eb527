"""Whose yes can be taken back now, and to what."""

from cochair.domain.laptops import OWN_PLACE
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.taking_back import newest_yes, take_back
from cochair.domain.wording_of_questions import change_words
from cochair.services import question_sentences as say
from cochair.services.question_view import Named


def yeses_to_take_back(m: Meeting, place: int = OWN_PLACE) -> tuple[Named, ...]:
    """Return each person here whose newest yes can be taken back, with a sentence that says which yes it is.

    Who has a laptop for their own yes does so on that one; `place` is that of the laptop that asks.
    """
    found = []
    for person in (p for p in m.people_here() if m.key_place(p.id) in (None, place)):
        question = newest_yes(m, person.id)
        if question is None:
            continue
        try:
            take_back(m, person.id)
        except Refused:
            continue
        words = say.TAKE_BACK.format(name=person.name, change=change_words(m, question.asked.wish))
        found.append((person.id, words))
    return tuple(found)
