"""Whose yes can be taken back now, and to what."""

from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.taking_back import newest_yes, take_back
from cochair.domain.wording_of_questions import change_words
from cochair.services import question_sentences as say
from cochair.services.question_view import Named


def yeses_to_take_back(m: Meeting) -> tuple[Named, ...]:
    """Return each person here whose newest yes can be taken back, with a sentence that says which yes it is."""
    found = []
    for person in m.people_here():
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
