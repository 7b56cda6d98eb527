"""What the first screen shows: the next meeting, what was promised, what is planned, and what there was."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.domain.document import Picture
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.domain.paper_parts import MEETING, known_name
from cochair.domain.people import Coming
from cochair.domain.pictures import PictureChooser
from cochair.services import home_sentences as say
from cochair.services.earlier import newest_plan
from cochair.services.plan_balance import balance
from cochair.services.ports import Clock, Library, MeetingRow
from cochair.services.promises import Promise, open_actions, open_you_said
from cochair.services.readable import readable_logs
from cochair.services.recovery import unfinished
from cochair.services.templates import ZONE


@dataclass(frozen=True, slots=True)
class Next:
    """The meeting to start, or to carry on with when `question` asks so."""

    id: MeetingId
    above: str
    title: str
    date: str
    times: str
    picture: Picture
    balance: tuple[str, ...]
    names: tuple[str, ...]
    coming: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Something to open: a draft by its plan id, or a meeting by its own."""

    id: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """The first screen. `first_time` is true while there is nothing at all yet; `unlocked` while there is no lock."""

    board: str
    co_chairs: str
    next: Next | None
    actions: tuple[Promise, ...]
    you_said: tuple[Promise, ...]
    no_promises: str
    plans: tuple[Line, ...]
    planned: tuple[Line, ...]
    past: tuple[Line, ...]
    foot: str
    unlocked: bool
    first_time: bool


def home_view(library: Library, clock: Clock, pictures: PictureChooser, *, unlocked: bool) -> HomeView:
    """Return what there is to show; raises StoreFailed."""
    rows, drafts = library.meetings(), library.plans()
    latest = newest_plan(library) or next(iter(drafts.values()), None)
    today = clock.now().astimezone(ZoneInfo(latest.zone if latest else ZONE)).date()
    following = _next(library, rows, today, pictures)
    planned = [r for r in rows if r.state == Phase.PLANNED and (following is None or r.id != following.id)]
    past = [r for r in rows if r.state != Phase.PLANNED and (following is None or r.id != following.id)]
    actions, said = open_actions(library, today, pictures), open_you_said(library, today, pictures)
    nothing = say.NO_PROMISES if any(r.state == Phase.ENDED for r in rows) else say.NO_PROMISES_YET
    return HomeView(
        latest.board if latest and latest.board else say.OUR_BOARD,
        _co_chairs(latest),
        following,
        actions,
        said,
        "" if actions or said else nothing,
        tuple(_draft(plan_id, plan, today) for plan_id, plan in drafts.items()),
        tuple(_line(r, today, say.PLANNED_FOR) for r in reversed(planned)),
        tuple(_line(r, today, say.NOT_ENDED if r.state == Phase.RUNNING else "{date}") for r in past),
        say.UNLOCKED if unlocked else say.LOCKED,
        unlocked,
        not rows and not drafts,
    )


def found(library: Library, words: str, today: date) -> tuple[Line, ...]:
    """Return the lines of all meetings where words stand, each with its meeting; raises StoreFailed."""
    rows = {row.id: row for row in library.meetings()}
    return tuple(
        Line(
            meeting,
            text,
            say.FOUND_IN.format(meeting=rows[meeting].title, date=near_date(_day(rows[meeting].starts), today)),
        )
        for meeting, text in library.search(words)
    )


def near_date(day: date, today: date) -> str:
    """Return a date in words, with "today", and with the year where it is another."""
    words = date_words(day, year=day.year != today.year)
    near = {0: say.TODAY, 1: say.TOMORROW}.get((day - today).days, "{date}")
    return near.format(date=words)


def _next(library: Library, rows: list[MeetingRow], today: date, pictures: PictureChooser) -> Next | None:
    left = unfinished(library)
    if left is not None:
        return _told(left.meeting, _shared(library.log(left.meeting).entries()), today, pictures, left.sentence)
    planned = [r for r in reversed(rows) if r.state == Phase.PLANNED]
    ahead = [r for r in planned if _day(r.starts) >= today]
    for row, entries in readable_logs(library, ahead or reversed(planned)):
        return _told(row.id, _shared(entries), today, pictures, "")
    return None


def _shared(entries: list[Entry]) -> Plan:
    return next(entry.event.plan for entry in entries if isinstance(entry.event, AgendaShared))


def _told(meeting: MeetingId, plan: Plan, today: date, pictures: PictureChooser, question: str) -> Next:
    starts, finish = plan.local(plan.starts), plan.local(plan.finish)
    times = say.TIMES_AND_PLACE if plan.place else say.TIMES
    return Next(
        meeting,
        say.UNFINISHED if question else say.NEXT,
        plan.title,
        near_date(starts.date(), today),
        times.format(start=f"{starts:%H:%M}", finish=f"{finish:%H:%M}", place=plan.place),
        pictures.first(plan.title, MEETING),
        balance(plan).sentences,
        _names(plan, Coming.AT_THE_START),
        _coming(plan),
        question,
    )


def _coming(plan: Plan) -> str:
    come, later, away = (_names(plan, c) for c in (Coming.AT_THE_START, Coming.LATER, Coming.NOT))
    count = len(come) + len(later)
    words = [say.COMING.of(count)]
    if later:
        words.append(say.LATER.of(len(later), names=domain_say.names_of(later)))
    if away:
        words.append(say.NOT_COMING.format(names=domain_say.names_of(away)))
    return " ".join(words)


def _names(plan: Plan, coming: Coming) -> tuple[str, ...]:
    return tuple(known_name(plan, p.id) for p in plan.people if p.coming is coming)


def _co_chairs(plan: Plan | None) -> str:
    names = tuple(known_name(plan, p.id) for p in plan.co_chairs) if plan else ()
    return say.CO_CHAIRS.format(names=domain_say.names_of(names)) if names else ""


def _draft(plan_id: str, plan: Plan, today: date) -> Line:
    words = say.LAST_CHANGED.format(date=near_date(plan.local(plan.starts).date(), today))
    return Line(plan_id, plan.title or say.NO_TITLE, words)


def _line(row: MeetingRow, today: date, words: str) -> Line:
    return Line(row.id, row.title, words.format(date=near_date(_day(row.starts), today)))


def _day(instant: datetime) -> date:
    return instant.astimezone(ZoneInfo(ZONE)).date()
