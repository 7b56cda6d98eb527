"""Actions from before this meeting on a draft: who does each, by when, and what is still missing."""

from dataclasses import dataclass, replace
from datetime import date

from cochair.domain.agenda import OldAction, Plan
from cochair.domain.dates import date_words
from cochair.domain.ids import PersonId
from cochair.domain.people import Person
from cochair.domain.refused import Unclear
from cochair.services import bringing_sentences as say
from cochair.services.plain_input import one_line
from cochair.services.plan_details import read_day
from cochair.services.scripts.people_line import find_person


@dataclass(frozen=True, slots=True)
class OldTold:
    """An old action in words; `no_person` and `no_date` say what somebody must still fill in."""

    text: str
    words: str
    no_person: bool
    no_date: bool


def old_told(plan: Plan) -> tuple[OldTold, ...]:
    """Return the old actions of a draft as a screen shows them."""
    return tuple(
        OldTold(action.text, action_words(action, plan.people), action.who is None, action.by is None)
        for action in plan.old_actions
    )


def needs_more(action: OldAction) -> bool:
    """Return whether an old action has no person or no date yet."""
    return action.who is None or action.by is None


def action_words(action: OldAction, people: tuple[Person, ...]) -> str:
    """Return who will do an old action by when, and what it still needs."""
    name, day = name_of(action.who, people), "" if action.by is None else date_words(action.by)
    if action.who is not None:
        return (say.WHO_BY if day else say.WHO_NO_DATE).format(name=name, date=day)
    if action.named:
        return (say.ONE_NAME if day else say.TWO_NEEDS).format(names=action.named)
    return say.BY_NOBODY.format(date=day) if day else say.NEEDS_BOTH


def name_of(person: PersonId | None, people: tuple[Person, ...]) -> str:
    """Return the name of a person, nothing for nobody."""
    return next((p.name for p in people if p.id == person), "")


def choose_owner(plan: Plan, place: int, typed: str) -> Plan:
    """Say who does an old action, counted from 0; raises Unclear for a name that is not on the list."""
    name = one_line(typed, 80, say.NAME_OF_OWNER)
    person = find_person(name, plan.people)
    if person is None:
        raise Unclear(say.NOT_ON_LIST.format(name=name))
    return _with(plan, place, replace(plan.old_actions[place], who=person.id))


def choose_day(plan: Plan, place: int, typed: str, today: date) -> Plan:
    """Say by when an old action is to be done; raises Unclear for words that are no date."""
    return _with(plan, place, replace(plan.old_actions[place], by=read_day(typed, today)))


def drop_action(plan: Plan, place: int) -> Plan:
    """Take an old action off the draft."""
    return _with(plan, place, None)


def check_old_actions(plan: Plan) -> None:
    """Raise Unclear for the first old action that has nobody or no date."""
    for action in plan.old_actions:
        if needs_more(action):
            needs = (say.NEEDS_DATE if action.who else say.NEEDS_NAME) if action.who or action.by else say.NEEDS_BOTH
            raise Unclear(say.OLD_ACTION_NEEDS.format(text=action.text[:80], needs=needs))


def _with(plan: Plan, place: int, action: OldAction | None) -> Plan:
    kept = (*plan.old_actions[:place], *((action,) if action else ()), *plan.old_actions[place + 1 :])
    return replace(plan, old_actions=kept)
