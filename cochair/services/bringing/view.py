"""What was found, as a screen and the command line show it before anybody says yes."""

from collections.abc import Iterator
from dataclasses import dataclass

from cochair.domain import sentences as domain_say
from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import Kind, OldAction, Plan
from cochair.domain.dates import date_words
from cochair.domain.people import Person
from cochair.services import bringing_sentences as say
from cochair.services import plan_sentences as plan_say
from cochair.services.bringing.found import Found, FoundItem, FoundTimes, NotUsed, Why
from cochair.services.bringing.keeping import TIMES, key
from cochair.services.old_actions import action_words, name_of, needs_more

MOST_LINES = 12
"""Lines of one kind that are shown that nothing was made of; the others are counted."""
_LONGEST_LINE = 160
_WHY = {
    Why.NO_ITEM: say.WHY_NO_ITEM,
    Why.TOO_LONG: say.WHY_TOO_LONG,
    Why.TOO_MANY: say.WHY_TOO_MANY,
    Why.DONE: say.WHY_DONE,
    Why.TWICE: say.WHY_TWICE,
    Why.SUM: say.WHY_SUM,
}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing that was found; `needs` says that something is missing which somebody must fill in."""

    key: str
    words: str
    below: str
    needs: bool = False


@dataclass(frozen=True, slots=True)
class FoundPart:
    """Things of one kind."""

    heading: str
    rows: tuple[FoundRow, ...]


@dataclass(frozen=True, slots=True)
class NotUsedPart:
    """Lines that nothing was made of, for one reason."""

    why: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundView:
    """Everything that was found, what CoChair worked out by itself, and what it did not use and why."""

    heading: str
    notes: tuple[str, ...]
    parts: tuple[FoundPart, ...]
    not_used: tuple[NotUsedPart, ...]


def found_view(found: Found, plan: Plan) -> FoundView:
    """Return what there is to show of what was found for a plan."""
    people = (found.whole or plan).people if found.whole else (*plan.people, *found.people)
    parts = (
        FoundPart(say.TIMES, tuple(_times(found.times))),
        FoundPart(say.ITEMS, tuple(_item(n, item, people) for n, item in enumerate(found.items))),
        FoundPart(say.ACTIONS, tuple(_action(n, action, people) for n, action in enumerate(found.actions))),
        FoundPart(say.PEOPLE, tuple(_person(n, person) for n, person in enumerate(found.people))),
    )
    return FoundView(
        _heading(found),
        tuple(_notes(found)),
        tuple(part for part in parts if part.rows),
        tuple(_not_used(found.not_used)),
    )


def _heading(found: Found) -> str:
    counts = (
        (amounts.THINGS, len(found.items)),
        (amounts.OLD_ACTIONS, len(found.actions)),
        (amounts.PEOPLE, len(found.people)),
    )
    told = tuple(words.of(count) for words, count in counts if count)
    return say.FOUND.format(things=domain_say.names_of(told))


def _notes(found: Found) -> Iterator[str]:
    if found.whole is not None:
        yield say.WHOLE_SCRIPT
    if found.held_on is not None:
        yield say.HELD_ON.format(date=date_words(found.held_on))
    yield from found.notes
    needing = sum(map(needs_more, found.actions))
    if needing:
        yield say.NEEDING.of(needing)
    if found.on_the_list:
        yield say.ON_LIST.of(found.on_the_list)
    if found.people and found.whole is None:
        yield say.SAY_GROUPS


def _times(times: FoundTimes | None) -> Iterator[FoundRow]:
    if times is not None:
        words = say.START if times.ends is None else say.START_AND_END
        end = "" if times.ends is None else f"{times.ends:%H:%M}"
        yield FoundRow(TIMES, words.format(start=f"{times.starts:%H:%M}", end=end), "")


def _item(place: int, found: FoundItem, people: tuple[Person, ...]) -> FoundRow:
    item, minutes = found.item, domain_say.minutes_of(found.item.minutes)
    words = say.LED_BY if item.led_by else say.ITEM_MINUTES
    below = words.format(minutes=minutes, name=name_of(item.led_by, people))
    if found.guessed:
        below = say.GUESSED_MINUTES.format(minutes=below)
    elif item.kind not in (Kind.TALK, Kind.BREAK):
        below = f"{below}. {plan_say.KINDS[item.kind]}"
    return FoundRow(key("item", place), item.title, below)


def _action(place: int, action: OldAction, people: tuple[Person, ...]) -> FoundRow:
    return FoundRow(key("action", place), action.text, action_words(action, people), needs_more(action))


def _person(place: int, person: Person) -> FoundRow:
    roles = [words for yes, words in ((person.co_chair, say.CO_CHAIR), (person.minute_taker, say.WRITES)) if yes]
    return FoundRow(key("person", place), person.name, ". ".join(roles) or say.NEW_PERSON)


def _not_used(not_used: tuple[NotUsed, ...]) -> Iterator[NotUsedPart]:
    for why, words in _WHY.items():
        lines = [line.words for line in not_used if line.why is why]
        shown = [line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…" for line in lines[:MOST_LINES]]
        if len(lines) > MOST_LINES:
            shown.append(say.MORE_LINES.format(count=len(lines) - MOST_LINES))
        if shown:
            yield NotUsedPart(words, tuple(shown))
