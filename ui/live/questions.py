"""The questions of a running meeting. Who may answer and what it costs comes from the meeting, never from here."""

from collections.abc import Callable
from datetime import timedelta

from cochair.domain import sentences as say
from cochair.domain.fairness import ORDERS, in_line
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Person
from cochair.domain.rules.moving import waiting_groups
from cochair.domain.rules.protecting import speaks_as_co_chair
from cochair.services.heard import not_heard
from cochair.services.live import Events, LiveMeeting
from cochair.services.rebalance_view import rebalance_view
from ui import words_consent as asking
from ui import words_live as w
from ui.live.gestures import Gestures
from ui.live.plan_body import PlanBody
from ui.live.question import Choice, Question

MOST_NAMED = 6
Pick = Callable[[PersonId], object]
Ask = Callable[[str], object]


def end_early(live: LiveMeeting, gestures: Gestures) -> Question | None:
    """Ask before the end when minutes are still reserved; None when nothing is."""
    m = live.now()
    lines = tuple(
        w.STILL_BELONG.format(minutes=say.minutes_of(-(-seconds // 60)), group=m.plan.group(group).name)
        for group, seconds in waiting_groups(m)
    )
    if not lines:
        return None
    end = Choice(w.END_IT, lambda: gestures.do(live.end), "flag")
    return Question(w.END_NOW, (end,), lines, lambda now: now.phase is Phase.RUNNING, w.GO_ON_TALKING)


def whose_voice(live: LiveMeeting, gestures: Gestures, supporter: Person) -> Question:
    """Ask whether a supporter speaks for somebody or as themselves."""
    m = live.meeting
    assert supporter.supports is not None
    other = supporter.supports
    return Question(
        w.WHO_SPEAKS.format(name=supporter.name, other=m.name(other)),
        (
            Choice(
                w.SPEAKS_FOR.format(voice=supporter.name, name=m.name(other)),
                lambda: gestures.do(lambda: live.give_floor(other, supporter.id)),
                "speech",
            ),
            Choice(
                w.SPEAKS.format(name=supporter.name),
                lambda: gestures.do(lambda: live.give_floor(supporter.id)),
                "person",
            ),
        ),
    )


def hands(live: LiveMeeting, gestures: Gestures) -> Question:
    """Ask who wants to speak; somebody in the queue can put the hand down."""
    m = live.meeting
    speaker = m.turn.person if m.turn else None

    def choice(person: Person) -> Choice:
        if person.id in m.queue:
            words = w.PUTS_DOWN.format(name=person.name)
            return Choice(words, lambda: gestures.do(lambda: live.pass_turn(person.id)), "cross")
        return Choice(person.name, lambda: gestures.do(lambda: live.raise_hand(person.id)), "hand")

    people = [p for p in m.people_here() if p.id != speaker]
    return Question(w.WHO_WANTS, tuple(choice(p) for p in people), still=lambda now: now.here == m.here)


def attendance(live: LiveMeeting, gestures: Gestures) -> Question:
    """Ask who has come or gone."""
    m = live.meeting

    def choice(person: Person) -> Choice:
        if person.id in m.here:
            words = w.HAS_GONE.format(name=person.name)
            return Choice(words, lambda: gestures.do(lambda: live.leave(person.id)), "right")
        words = w.IS_HERE.format(name=person.name)
        return Choice(words, lambda: gestures.do(lambda: live.arrive(person.id)), "person-plus")

    missing_first = sorted(m.plan.people, key=lambda p: p.id in m.here)
    return Question(w.WHO_IS_HERE, tuple(choice(p) for p in missing_first))


def people(heading: str, m: Meeting, pick: Pick) -> Question:
    """Ask for one of the people who are here."""
    return Question(
        heading,
        tuple(Choice(p.name, lambda p=p: pick(p.id)) for p in m.people_here()),  # type: ignore[misc]  # mypy can not type a default of a lambda
    )


def rebalance(
    live: LiveMeeting, gestures: Gestures, ask: Callable[[Question], object], *, choosing: bool = False
) -> Question | None:
    """Show the plan that was proposed, item by item with why; None when there is none.

    `ask` shows another question; `choosing` lets people choose the minutes themselves.
    """
    m = live.now()
    proposal, told = m.proposal, rebalance_view(m)
    if proposal is None or told is None:
        return None
    here = (p for p in m.people_here() if m.key_place(p.id) in (None, live.place))
    chairs = [p for p in here if speaks_as_co_chair(m, p.id)]
    may_choose = any(row.least < row.before for row in told.rows)
    yes = [_plan_answer(w.ACCEPTS, p, gestures, live.accept_rebalance) for p in chairs] if proposal.changes else []
    no = [_plan_answer(w.LEAVES, p, gestures, live.decline_rebalance) for p in chairs]

    def choose(item: ItemId, minutes: int) -> Events | None:
        return gestures.do(lambda: live.change_rebalance(item, minutes))

    def change() -> None:
        question = rebalance(live, gestures, ask, choosing=True)
        if question is not None:
            ask(question)

    other = (Choice(asking.CHANGE_PLAN, change, "pencil"),) if may_choose and not choosing else ()
    return Question(
        w.NEW_PLAN,
        (*yes, *other, *no),
        still=lambda now: now.proposal is not None if choosing else now.proposal == proposal,
        picture=w.SCALES,
        body=lambda: PlanBody(told, choose if choosing else None),
    )


def heard(live: LiveMeeting, gestures: Gestures, go_on: Callable[[], object]) -> Question:
    """Ask once before an item ends whether everyone has been heard; nobody is ranked, and going on is one press."""
    m = live.now()
    waiting = not_heard(m)
    item = m.current

    def speaks(person: Person) -> Choice:
        return Choice(
            w.SPEAKS.format(name=person.name), lambda: gestures.do(lambda: live.give_floor(person.id)), "speech"
        )

    names = say.names_of(tuple(p.name for p in waiting))
    line = w.NOT_HEARD.of(len(waiting), names=names)
    choices = (
        Choice(w.HEARD_ALL, go_on, "next"),
        Choice(w.HEARD_ROUND, lambda: gestures.do(live.start_round), "people"),
        *(speaks(p) for p in waiting[:MOST_NAMED]),
    )
    return Question(w.HEARD, choices, (line,), lambda now: now.current == item, w.GO_ON_TALKING)


def orders(live: LiveMeeting, gestures: Gestures) -> Question:
    """Ask in which order people who wait come to speak; the one in use has a tick."""
    m = live.now()

    def choice(order: str) -> Choice:
        icon = "tick" if order == m.order else "ring"
        return Choice(w.ORDERS[order], lambda: gestures.do(lambda: live.choose_order(order)), icon)

    lines = tuple(why for _, why in in_line(m))
    return Question(w.WHICH_ORDER, tuple(choice(order) for order in ORDERS), lines)


def _plan_answer(words: str, person: Person, gestures: Gestures, act: Callable[[PersonId], Events]) -> Choice:
    return Choice(words.format(name=person.name), lambda: gestures.do(lambda: act(person.id)))


def slept(live: LiveMeeting, gestures: Gestures, speaker: PersonId | None, span: timedelta) -> Question:
    """Ask whether somebody was speaking while the laptop slept."""
    minutes = int(span / timedelta(minutes=1))
    words = say.minutes_of(minutes) if minutes else w.SLEPT_SHORT
    people_first = sorted(live.meeting.people_here(), key=lambda p: p.id != speaker)

    def speaks(person: Person) -> Choice:
        words = w.SPEAKS.format(name=person.name)
        return Choice(words, lambda: gestures.do(lambda: live.give_floor(person.id)), "speech")

    return Question(w.SLEPT.format(minutes=words), tuple(speaks(p) for p in people_first), close=w.NOBODY_DID)
