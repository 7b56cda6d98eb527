"""What of a meeting belongs into a calendar: what people will do by when, and the next meeting."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import NAMESPACE_URL, uuid5

from cochair.domain import paper_parts as part
from cochair.domain import words_of_slips as words
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import shown_name

_SPACE = "https://cochair.invalid/"
"""An address that can not be, so that our ids are nobody else's."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One entry: a whole day, or from one instant to another.  The same thing has the same `uid` each time."""

    uid: str
    summary: str
    starts: date | datetime
    ends: datetime | None = None
    place: str = ""
    about: str = ""


def dated(m: Meeting, following: Plan | None) -> tuple[Dated, ...]:
    """Return an entry for each action that nobody has reported on, and one for the next meeting if it is known."""
    about = words.AGREED_ON.format(date=date_words(m.plan.local(m.began or m.plan.starts).date()))
    actions = tuple(
        Dated(
            _uid(m.plan, f"action {a.number}"),
            words.ACTION_ENTRY.format(name=part.capital(shown_name(m.plan, a.who)), what=part.typed(a.text)),
            a.by,
            about=about,
        )
        for a in m.actions
        if a.report is None
    )
    return (*actions, *(() if following is None else (_meeting(following),)))


def _meeting(plan: Plan) -> Dated:
    summary = words.MEETING_ENTRY.format(board=part.typed(plan.board), title=part.typed(plan.title))
    return Dated(_uid(plan, "meeting"), summary, plan.starts, plan.finish, part.typed(plan.place))


def _uid(plan: Plan, what: str) -> str:
    """Return an id made from the meeting and the number of the line, which a correction keeps; it tells nothing."""
    return str(uuid5(NAMESPACE_URL, f"{_SPACE}{plan.board}/{plan.title}/{plan.starts.isoformat()}/{what}"))
