"""How made-up people answer what they are asked."""

from random import Random

from cochair.domain.asked import Keys
from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.domain.rules.keys import missing, speaks_for, who_can_answer
from cochair.domain.wishes import WishKind
from cochair.services.made_up_stage import Stage

ANSWERS = ("agrees", "agrees", "agrees", "says no", "says not yet")
MOVING_ON = ("says nobody wants more", "says nobody wants more", "says no", "says not yet")


def answer_question(stage: Stage, draw: Random) -> None:
    """Answer the open question, one person after the other, until it is settled or somebody said not yet."""
    for person, own in _asked(stage.now):
        question = stage.now.question
        if question is None:
            return
        leaving = question.asked.wish.kind is WishKind.LEAVE
        stage.wait(5 + 15 * draw.random())
        stage.say(f"{person.name} {draw.choice(MOVING_ON if leaving and own else ANSWERS)}")


def close_question(stage: Stage) -> None:
    """Say no to a question that is still open, so that the meeting can go on."""
    for person, _ in _asked(stage.now):
        if stage.now.question is not None:
            stage.say(f"{person.name} says no")


def _asked(m: Meeting) -> list[tuple[Person, bool]]:
    """Return who can turn the keys that are missing, and whether it is for a group."""
    keys = Keys() if m.question is None else missing(m, m.question)
    chairs = [p for c in keys.chairs for p in m.people_here() if speaks_for(m, m.plan.person(c), p.id)]
    groups = [p for g in keys.groups for p in who_can_answer(m, g)[:1]]
    return list(dict.fromkeys([(p, False) for p in chairs] + [(p, True) for p in groups]))
