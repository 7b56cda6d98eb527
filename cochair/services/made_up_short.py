"""What made-up co-chairs do when time is short."""

from random import Random

from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.domain.rebalance import options
from cochair.domain.timing import MINUTE
from cochair.services import made_up_sentences as say
from cochair.services.made_up_answers import answer_question, close_question
from cochair.services.made_up_stage import Stage

MORE_TIME, ACCEPTS, ASKS = 0.35, 0.8, 0.6


def time_is_short(stage: Stage, draw: Random) -> None:
    """Ask for more minutes or for a new plan, and answer it; where that is not enough, perhaps ask for a change."""
    if draw.random() < MORE_TIME and stage.say("5 more minutes"):
        return
    chairs = [p for p in stage.now.people_here() if p.co_chair]
    if not chairs or not stage.say("re-balance") or stage.now.proposal is None:
        return
    chair, short = draw.choice(chairs), stage.now.proposal.still_short
    stage.wait(5 + 20 * draw.random())
    stage.say(f"{chair.name} {'accepts' if draw.random() < ACCEPTS else 'declines'}")
    if short and draw.random() < ASKS:
        _ask_for_a_change(stage, draw, chair, short)


def _ask_for_a_change(stage: Stage, draw: Random, chair: Person, short: int) -> None:
    wish = _wish(stage.now, short)
    if wish and stage.say(f"{chair.name} asks to {wish}, because {say.TIME_IS_SHORT}"):
        answer_question(stage, draw)
        close_question(stage)


def _wish(m: Meeting, short: int) -> str:
    """Return the first way out that a new plan would offer, as a script says it."""
    for option in options(m, short):
        if option.kind == "finish later":
            return f"finish at {m.plan.local(m.finish + option.minutes * MINUTE):%H:%M}"
        if option.kind == "carry":
            return f"carry {option.item} to next time"
    return ""
