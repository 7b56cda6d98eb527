"""What may be written down while people talk."""

from collections import Counter
from datetime import date

from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import AgendaItem
from cochair.domain.dates import date_words
from cochair.domain.events import (
    ActionAgreed,
    DecisionMade,
    Event,
    HardWordExplained,
    Lacking,
    NoteWritten,
    PersonSaid,
    ThingParked,
    YouSaidAnswered,
)
from cochair.domain.ids import ItemId, MeetingId, PersonId
from cochair.domain.meeting import ItemProgress, Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.asking import open_question
from cochair.domain.rules.must import must_run
from cochair.domain.sentences import one_of
from cochair.domain.wishes import Wish, WishKind
from cochair.domain.written import Outcome, There

LONGEST = 4000
"""Letters in one written line; longer is surely a mistake such as a pasted paper."""
EVERYBODY = frozenset({"all", "everyone", "everybody", "we", "us", "anyone", "somebody", "someone", "the board"})


def note(m: Meeting, text: str, together: str = "") -> tuple[Event, ...]:
    """Write a note about the open item; `together` is what it is known by where people typed it on several laptops."""
    return (NoteWritten(_open(m).item.id, words_to_keep(text), together),)


def said(m: Meeting, person: PersonId, text: str, *, may_be_named: bool = False) -> tuple[Event, ...]:
    """Write down a person's own words; they wait for an answer."""
    return (PersonSaid(_open(m).item.id, person, words_to_keep(text), may_be_named),)


def hard_word(m: Meeting, word: str, meaning: str = "") -> tuple[Event, ...]:
    """Keep a hard word and what it means."""
    meaning = " ".join(meaning.split())
    return (HardWordExplained(_open(m).item.id, words_to_keep(word), words_to_keep(meaning) if meaning else ""),)


def park(m: Meeting, text: str) -> tuple[Event, ...]:
    """Put a thing off, so that it is not forgotten."""
    return (ThingParked(_open(m).item.id, words_to_keep(text)),)


def decide(
    m: Meeting, text: str, how: str | None, open_to_change: bool | None, disagreed: tuple[PersonId, ...] = ()
) -> tuple[Event, ...]:
    """Write down a decision, and who is there; one that comes by surprise is asked about first.

    `disagreed` are those who want it written that they disagreed.
    """
    progress = _open(m)
    item, missed = progress.item.id, lacking(m, progress)
    made = DecisionMade(item, words_to_keep(text), how, open_to_change, missed, _there(m), disagreed)
    if not made.lacking:
        return (made,)
    why = " ".join(lacking_sentence(m, made.item, what) for what in made.lacking)
    return open_question(m, None, Wish(WishKind.DECIDE, made.item, decision=made), why)


def _there(m: Meeting) -> tuple[There, ...]:
    counted = Counter(p.seat for p in m.people_here() if p.supports is None)
    groups = (*(g.id for g in m.plan.groups), None)
    return tuple(There(group, counted[group]) for group in groups if counted[group])


def agree_action(m: Meeting, text: str, who: PersonId, by: date) -> tuple[Event, ...]:
    """Write down what one named person will do, by a real date that has not passed."""
    progress = _open(m)
    if by < m.plan.local(m.as_of).date():
        raise Refused(say.DATE_PASSED.format(date=date_words(by)))
    return (ActionAgreed(progress.item.id, words_to_keep(text), who, by),)


def answer_said(
    m: Meeting,
    said: str,
    outcome: Outcome,
    text: str,
    *,
    ask_again: date | None = None,
    said_in: MeetingId | None = None,
) -> tuple[Event, ...]:
    """Write down what came of somebody's words, of this meeting or an earlier one; a newer answer may follow."""
    progress = _open(m)
    if said_in is None and said not in [s.text for s in m.you_said]:
        raise Refused(say.NOBODY_SAID_SO)
    if outcome is Outcome.NOT_KNOWN:
        if ask_again is None:
            raise Refused(say.ASK_AGAIN_WHEN)
        if ask_again < m.plan.local(m.as_of).date():
            raise Refused(say.DATE_PASSED.format(date=date_words(ask_again)))
        return (YouSaidAnswered(progress.item.id, said, outcome, " ".join(text.split()), ask_again, said_in),)
    return (YouSaidAnswered(progress.item.id, said, outcome, words_to_keep(text), None, said_in),)


def lacking(m: Meeting, progress: ItemProgress) -> tuple[Lacking, ...]:
    """Return what a decision on an item would be made without.

    That is papers in time, an earlier talk, room to change, or people of each protected group that it is about.
    """
    item, day = progress.item, m.plan.local(m.plan.starts).date()
    in_time = item.papers_sent is not None and (day - item.papers_sent).days >= m.plan.notice_days
    talked = item.talked_about is not None and item.talked_about < day
    checks = (
        (Lacking.PAPERS, in_time),
        (Lacking.EARLIER_TALK, talked),
        (Lacking.COULD_CHANGE, bool(item.could_change)),
        (Lacking.PEOPLE, not _not_here(m, item)),
    )
    return tuple(what for what, there in checks if not there)


def lacking_sentence(m: Meeting, item: ItemId, what: Lacking) -> str:
    """Return in one sentence what a decision was made without."""
    title = m.item(item).item.title
    match what:
        case Lacking.PAPERS:
            return say.LATE_PAPERS.format(item=title, days=amounts.DAYS.of(m.plan.notice_days))
        case Lacking.EARLIER_TALK:
            return say.NO_EARLIER_TALK.format(item=title)
        case Lacking.COULD_CHANGE:
            return say.NOTHING_COULD_CHANGE.format(item=title)
        case Lacking.PEOPLE:
            return say.NOBODY_HERE_OF.format(groups=one_of(_not_here(m, m.item(item).item)))


def _not_here(m: Meeting, item: AgendaItem) -> tuple[str, ...]:
    """Return the protected groups that a decision is about and of which nobody is in the room."""
    own = [g for g in m.plan.protected_groups if g.id == item.for_group]
    return tuple(g.name for g in own or m.plan.protected_groups if not m.people_here(g.id))


def _open(m: Meeting) -> ItemProgress:
    must_run(m)
    if m.now_item is None:
        raise Refused(say.NO_ITEM_OPEN)
    return m.now_item


def words_to_keep(text: str) -> str:
    """Return typed words as they are kept; raises Refused for none, or for far too many."""
    words = " ".join(text.split())
    if not words:
        raise Refused(say.NEEDS_WORDS)
    if len(words) > LONGEST:
        raise Refused(say.TOO_LONG)
    return words
