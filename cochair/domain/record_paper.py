"""Composes the full record of a meeting for the board's own archive: each line as it was written, and when."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_papers as papers
from cochair.domain import words_of_record as words
from cochair.domain.airtime import may_be_shown
from cochair.domain.asked import QuestionAnswered, YesTakenBack
from cochair.domain.changed import ProtectedReleased, RebalanceAccepted, RebalanceDeclined
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Cover, Credit, Document, Field, Heading, Picture, Say
from cochair.domain.events import CardKind, Entry, TurnStarted
from cochair.domain.fitting import was_given
from cochair.domain.fold import effective, fold, is_aside, steps
from cochair.domain.fold_together import stands_already
from cochair.domain.laptops import place_of
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.minutes import who_was_there
from cochair.domain.minutes_time import time_shared
from cochair.domain.paper_parts import Chooser
from cochair.domain.record_lines import line, with_shown_names
from cochair.domain.wording_of_laptops import laptop_name
from cochair.domain.words_of_events import CARDS

MOST_LINES = 6
"""Lines in one box, so that a page can hold it."""

GIVEN = (QuestionAnswered, YesTakenBack, ProtectedReleased, RebalanceAccepted, RebalanceDeclined)
"""Somebody's own yes or no, with the laptop on which it was given."""

Timed = list[tuple[str, str]]
"""When, and what happened."""


def compose_record(entries: Sequence[Entry], chooser: Chooser) -> Document:
    """Return the full record of the meeting that a log tells; an unfinished one says so."""
    m, shown = fold(entries), with_shown_names(entries)
    blocks = (
        *_cover(m, chooser),
        *who_was_there(m, chooser),
        Heading(2, words.WHAT_HAPPENED),
        *_happened(shown, chooser),
        *_turns_and_cards(m, entries),
        *(time_shared(m) if m.phase is Phase.ENDED else ()),
        Credit(part.FRAME, papers.CREDIT),
    )
    title = part.typed(m.plan.title)
    return Document(f"{title}: {_day(m)}", words.RECORD, part.typed(m.plan.board), blocks)


def _day(m: Meeting) -> str:
    return date_words(m.plan.local(m.began or m.plan.starts).date())


def _cover(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    title = part.typed(m.plan.title)
    place = (papers.WE_MET_AT.format(place=part.typed(m.plan.place)),) if m.plan.place else ()
    unfinished = () if m.phase is Phase.ENDED else (Say(part.WAITING, papers.NOT_ENDED, notice=True),)
    return (
        Cover(chooser.first(title, part.MEETING), part.typed(m.plan.board), title, words.RECORD),
        Say(part.NOTES, words.THIS_IS_RECORD),
        Say(part.KEPT, words.FOR_US),
        Say(part.CALENDAR, (papers.WE_MET_ON.format(date=_day(m)), *place)),
        *unfinished,
    )


def _happened(entries: Sequence[Entry], chooser: Chooser) -> Iterator[Block]:
    """Give a topic for each time an item was opened, and one for each day on which something followed."""
    (_, m), *rest = steps(entries)
    title, picture, timed = words.BEFORE, part.MEETING, Timed()
    for entry, later in rest:
        before, m = m, later
        if is_aside(entry, m) or stands_already(m, entry):
            continue
        at = m.plan.local(entry.at)
        begun = _begun(before, m, at.date())
        if begun is not None and begun[0] != title:
            yield from _topic(title, picture, timed)
            title, picture, timed = _named(begun[0], chooser, begun[1])
        if said := line(m, entry.event):
            timed.append((f"{at:%H:%M}", " ".join((said, *_answered_on(before, m, entry)))))
    yield from _topic(title, picture, timed)


def _answered_on(before: Meeting, m: Meeting, entry: Entry) -> tuple[str, ...]:
    """Return on which laptop somebody gave their own yes or no, where there is more than one."""
    if not m.joined or not isinstance(entry.event, GIVEN) or was_given(before, entry.event):
        return ()
    return (words.ANSWERED_ON.format(laptop=laptop_name(m, place_of(entry.act))),)


def _named(title: str, chooser: Chooser, otherwise: Picture) -> tuple[str, Picture, Timed]:
    return title, chooser.first(title, otherwise), Timed()


def _begun(before: Meeting, m: Meeting, day: date) -> tuple[str, Picture] | None:
    """Return the topic that begins: the item that was opened, or a later day on which something followed."""
    if m.ended is not None and day > m.plan.local(m.ended).date():
        return words.AFTER.format(date=date_words(day)), part.LATER
    progress = m.now_item
    if progress is None or m.current == before.current:
        return None
    title = papers.TOPIC.format(number=progress.item.id, title=part.typed(progress.item.title))
    return title, part.BREAK if progress.is_break else part.SPEECH


def _topic(title: str, picture: Picture, timed: Timed) -> Iterator[Block]:
    if not timed:
        return
    yield Heading(3, title)
    for start in range(0, len(timed), MOST_LINES):
        yield Card(picture, tuple(Field(at, said) for at, said in timed[start : start + MOST_LINES]))


def _turns_and_cards(m: Meeting, entries: Sequence[Entry]) -> Iterator[Block]:
    """Give how many turns each group had once the meeting is over, and the cards of each item; never when."""
    turns = tuple(_turns(m, entries)) if m.phase is Phase.ENDED else ()
    cards = [
        (words.ABOUT_ITEM.format(item=part.typed(i.item.title)), *_cards(i.cards))
        for i in m.items
        if any(i.cards.values())
    ]
    if turns or cards:
        yield Heading(2, words.TURNS_AND_CARDS)
        yield from (Say(part.TALK, idea) for idea in part.ideas(turns))
        if cards:
            yield Say(part.NOTES, words.WE_COUNT_CARDS)
        yield from (Say(part.QUESTION, idea) for lines in cards for idea in part.ideas(lines))


def _turns(m: Meeting, entries: Sequence[Entry]) -> Iterator[str]:
    """Tell the turns of each group, unless one of them is 1 person, who would be told apart."""
    counted = Counter(
        m.plan.person(x.event.person).seat for x in effective(entries) if isinstance(x.event, TurnStarted)
    )
    if counted and not may_be_shown(m):
        yield words.ONE_PERSON
        return
    for group in m.plan.groups:
        if counted[group.id]:
            turns = amounts.TURNS.of(counted[group.id])
            yield words.TURNS.format(group=part.typed(group.name), turns=turns)


def _cards(cards: Mapping[CardKind, int]) -> Iterator[str]:
    for card, count in cards.items():
        if count:
            yield words.CARDS.format(card=CARDS[card], times=amounts.TIMES.of(count))
