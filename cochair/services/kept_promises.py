"""Everything people said and everything somebody will do, from all meetings, with what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.domain.document import Picture
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.language import _
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.own_words import with_later_answers, with_newest_no
from cochair.domain.paper_parts import capital, known_name, shown_name
from cochair.domain.pictures import PictureChooser
from cochair.domain.records import Action, CarriedAction, YouSaid
from cochair.domain.refused import Unclear
from cochair.domain.written import Outcome
from cochair.services import promise_sentences as say
from cochair.services.home_sentences import WILL_DO, WILL_DO_THIS
from cochair.services.ports import Library, MeetingRow
from cochair.services.promises import due_words
from cochair.services.readable import readable_meetings

NEWEST = 12
"""How many of the newest meetings are looked through for what is answered already: a year of one a month."""
_SAID, _ACTION = Picture("1F5E8", _("A speech bubble")), Picture("1F4CB", _("A list"))
_ENDED = (Outcome.DONE, Outcome.CAN_NOT)


@dataclass(frozen=True, slots=True)
class SaidTold:
    """Words that somebody said, and what came of them; `outcome` is None while there is no answer of any kind.

    `days` are since it was said, and `people` those who can answer.
    """

    meeting: MeetingId
    number: int
    quote: str
    who: str
    outcome: Outcome | None
    heading: str
    answer: str
    promise: str
    when: str
    days: int
    picture: Picture
    people: tuple[tuple[PersonId | None, str], ...]


@dataclass(frozen=True, slots=True)
class ActionTold:
    """What somebody will do; `done` is None while nobody has said what came of it.

    `carried` says that it is from before its meeting; those have numbers of their own.
    """

    meeting: MeetingId
    number: int
    words: str
    when: str
    late: bool
    done: bool | None
    picture: Picture
    carried: bool = False


@dataclass(frozen=True, slots=True)
class PromisesView:
    """What is still owed, in one sentence and a second one, and all of it."""

    heading: str
    below: str
    said: tuple[SaidTold, ...]
    actions: tuple[ActionTold, ...]


def promises_view(library: Library, today: date, pictures: PictureChooser) -> PromisesView:
    """Return what was said and promised: what waits first, the oldest before the newest; raises StoreFailed."""
    meetings = meetings_with_answers(library)
    said = sorted(((i, m, s) for i, m in meetings for s in m.you_said), key=lambda found: _rank(found[2]))
    told = tuple(_said(meeting, m, record, today, pictures) for meeting, m, record in said)
    actions = sorted(((i, m, a) for i, m in meetings for a in _actions(m)), key=lambda found: _due(found[2]))
    return PromisesView(
        _heading(told),
        _oldest(told),
        told,
        tuple(_action(meeting, m, record, today, pictures) for meeting, m, record in actions),
    )


class AnswerFirst(Unclear):
    """Something that people said has no answer of any kind yet."""


def must_answer_first(library: Library) -> None:
    """Raise AnswerFirst while something that people said has no answer of any kind (C-24)."""
    count = len(library.unanswered())
    if count:
        raise AnswerFirst(say.UNANSWERED.of(count))


def meetings_with_answers(library: Library) -> tuple[tuple[MeetingId, Meeting], ...]:
    """Return the meetings that still matter, the oldest first, with answers from later ones; raises StoreFailed."""
    found = readable_meetings(library, reversed(list(_looked_at(library))))
    newest = _newest_plans(library)
    told = (with_newest_no(m, newest.get(m.plan.board, m.plan)) for m in with_later_answers(found))
    return tuple(zip(found, told, strict=True))


def _newest_plans(library: Library) -> dict[str, Plan]:
    """Return the agenda of each board's newest meeting, where people last said whether they want their name written."""
    found: dict[str, Plan] = {}
    for row in library.meetings():
        if row.board not in found:
            for m in readable_meetings(library, [row]).values():
                found[row.board] = m.plan
    return found


def _looked_at(library: Library) -> Iterator[MeetingRow]:
    """Give the meetings in which something is still open, and the newest ones."""
    waits = {s.meeting for s in library.open_you_said()} | {a.meeting for a in library.open_actions()}
    begun = 0
    for row in library.meetings():
        begun += row.state != Phase.PLANNED
        if row.id in waits or (row.state != Phase.PLANNED and begun <= NEWEST):
            yield row


def _actions(m: Meeting) -> tuple[Action | CarriedAction, ...]:
    return (*m.carried, *m.actions)


def _due(action: Action | CarriedAction) -> tuple[bool, date]:
    return action.report is not None, action.by


def _rank(said: YouSaid) -> tuple[int, object]:
    outcome = None if said.answer is None else said.answer.outcome
    order = (None, Outcome.NOT_KNOWN, Outcome.DOING, Outcome.DONE, Outcome.CAN_NOT)
    return order.index(outcome), said.at


def _heading(told: tuple[SaidTold, ...]) -> str:
    if not told:
        return say.NOTHING_SAID
    answered = sum(s.outcome not in (None, Outcome.NOT_KNOWN) for s in told)
    return say.SAID_COUNT.format(said=amounts.THINGS.of(len(told)), answered=answered)


def _oldest(told: tuple[SaidTold, ...]) -> str:
    waiting = [s.days for s in told if s.outcome in (None, Outcome.NOT_KNOWN)]
    if not told:
        return ""
    if not waiting:
        return say.ALL_ANSWERED
    days = max(waiting)
    return say.OLDEST_TODAY if days < 1 else say.OLDEST.of(days)


def _said(meeting: MeetingId, m: Meeting, said: YouSaid, today: date, pictures: PictureChooser) -> SaidTold:
    answer = said.answer
    outcome = None if answer is None else answer.outcome
    words = say.NO_ANSWER if answer is None else answer.text
    if answer is not None and answer.ask_again is not None:
        words = say.ASK_AGAIN.format(date=date_words(answer.ask_again, year=False))
    named = said.may_be_named and m.plan.person(said.person).named
    return SaidTold(
        meeting,
        said.number,
        say.QUOTE.format(text=said.text),
        say.SAID_THIS.format(name=capital(shown_name(m.plan, said.person) if named else m.plan.somebody)),
        outcome,
        say.WAITING if outcome is None else say.HEADINGS[outcome],
        words,
        _promise(m, said),
        _when(m, said, today),
        (today - m.plan.local(said.at).date()).days,
        pictures.first(said.text, _SAID),
        tuple((p.id, known_name(m.plan, p.id)) for p in m.plan.people),
    )


def _promise(m: Meeting, said: YouSaid) -> str:
    if said.answer is not None and said.answer.outcome in _ENDED and said.answer.by is not None:
        return say.ANSWERED_BY.format(name=known_name(m.plan, said.answer.by))
    if said.promise is None:
        return ""
    name = known_name(m.plan, said.promise.by)
    return say.WILL_ANSWER.format(name=name, date=date_words(said.promise.due, year=False))


def _when(m: Meeting, said: YouSaid, today: date) -> str:
    began = m.plan.local(said.at).date()
    if said.answer is not None and said.answer.outcome in _ENDED and said.answered_at is not None:
        days = (m.plan.local(said.answered_at).date() - began).days
        return say.ANSWERED_AT_ONCE if days < 1 else say.ANSWERED_IN.of(days)
    days = (today - began).days
    return say.WAITS_TODAY if days < 1 else say.WAITS.of(days)


def _action(
    meeting: MeetingId, m: Meeting, action: Action | CarriedAction, today: date, pictures: PictureChooser
) -> ActionTold:
    words = WILL_DO if action.text[:1].islower() else WILL_DO_THIS
    done = None if action.report is None else action.report.done
    when = due_words(action.by, today) if action.report is None else say.ACTION_DONE if done else say.ACTION_NOT
    if action.report is not None and action.report.text:
        when = f"{when}: {action.report.text}"
    late = action.report is None and action.by < today
    told = words.format(name=known_name(m.plan, action.who), text=action.text)
    carried, picture = isinstance(action, CarriedAction), pictures.first(action.text, _ACTION)
    return ActionTold(meeting, action.number, told, when, late, done, picture, carried)
