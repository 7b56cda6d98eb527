"""What one person said and took on in a board's earlier meetings; nobody is ever given another person's words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cochair.domain.agenda import Plan
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.domain.records import Action, CarriedAction, Record, YouSaid
from cochair.domain.written import Outcome, YouSaidAnswered

WAITING = (None, Outcome.NOT_KNOWN)
"""What has no answer yet."""
ENDED = (Outcome.DONE, Outcome.CAN_NOT)
"""What has an answer for good."""


def outcome_of(said: YouSaid) -> Outcome | None:
    """Return what came of somebody's words, or None when nobody has said."""
    return None if said.answer is None else said.answer.outcome


def same_person(person: Person, plan: Plan, then: Plan) -> Person | None:
    """Return who a person of a plan was in another one: who has the name, where several have it also the id."""
    own, found = (_called(person.name, p) for p in (plan, then))
    if len(own) > 1 or len(found) > 1:
        found = [p for p in found if p.id == person.id]
    return found[0] if len(found) == 1 else None


def _called(name: str, plan: Plan) -> list[Person]:
    return [p for p in plan.people if p.name.casefold() == name.casefold()]


def said_by(person: Person, plan: Plan, meetings: Iterable[Meeting]) -> Iterator[tuple[Meeting, YouSaid]]:
    """Give what a person of a plan said, in the order of the meetings."""
    for m in meetings:
        then = same_person(person, plan, m.plan)
        yield from ((m, said) for said in m.you_said if then is not None and said.person == then.id)


def still_to_do(person: Person, plan: Plan, meetings: Iterable[Meeting]) -> Iterator[Action | CarriedAction]:
    """Give what a person of a plan took on, also before these meetings, and nobody has reported on."""
    for m in meetings:
        then = same_person(person, plan, m.plan)
        taken: tuple[Action | CarriedAction, ...] = (*m.carried, *m.actions)
        yield from (a for a in taken if then is not None and a.who == then.id and a.report is None)


def with_newest_no(m: Meeting, newest: Plan) -> Meeting:
    """Return a meeting whose people are written as at the board's newest meeting; a no at either is a no."""

    def as_now(person: Person) -> Person:
        now = same_person(person, m.plan, newest)
        if now is None:
            return person
        return replace(person, named=person.named and now.named, written=now.written)

    return replace(m, plan=replace(m.plan, people=tuple(map(as_now, m.plan.people))))


def with_later_answers(meetings: Mapping[MeetingId, Meeting]) -> tuple[Meeting, ...]:
    """Return the meetings, told from the oldest on, with the answers that were given in a later one of them."""
    later = [(m, answer) for m in meetings.values() for answer in m.answers if answer.said_in is not None]
    return tuple(
        replace(m, records=tuple(_answered(record, meeting, later) for record in m.records))
        for meeting, m in meetings.items()
    )


def _answered(record: Record, meeting: MeetingId, later: list[tuple[Meeting, YouSaidAnswered]]) -> Record:
    """Return what was said with its newest answer; who put an answer in after that meeting has the last word."""
    if not isinstance(record, YouSaid):
        return record
    for m, answer in later:
        at = m.began or m.plan.starts
        newer = record.answered_at is None or record.answered_at < at
        if newer and (answer.said_in, answer.said) == (meeting, record.text):
            record = replace(record, answer=answer, answered_at=at)
    return record
