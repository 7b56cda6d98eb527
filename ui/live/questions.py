"""The questions of a running meeting. Who may answer and what it costs comes from the meeting, never from here."""

from collections.abc import Callable
from datetime import timedelta

from cochair.domain import sentences as say
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Person
from cochair.domain.rebalance import options
from cochair.domain.rules.moving import waiting_groups
from cochair.domain.rules.protecting import speaks_as_co_chair
from cochair.services.live import Events, LiveMeeting
from ui import words_live as w
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question

Pick = Callable[[PersonId], object]
Ask = Callable[[str], object]


def who_can_answer(m: Meeting, group: GroupId) -> tuple[Person, ...]:
    """Return who can say that nobody of a group wants more: its key people here, else any of its people here."""
    return tuple(p for p in m.plan.key_people(group) if p.id in m.here) or m.people_here(group)


def reserved(live: LiveMeeting, gestures: Gestures, refusal: str) -> Question:
    """Ask whose minutes hold up Next; `refusal` says whose they are."""
    m = live.now()
    people = [p for group, _ in waiting_groups(m) for p in who_can_answer(m, group)]
    item = m.current

    def says(person: Person) -> Choice:
        words = w.NOBODY_WANTS.format(name=person.name)
        return Choice(words, lambda: gestures.do(lambda: live.nobody_wants_more(person.id)), "tick")

    return Question(
        refusal,
        tuple(says(p) for p in dict.fromkeys(people)),
        still=lambda now: now.current == item and bool(waiting_groups(now)),
        close=w.GO_ON_TALKING,
    )


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


def rebalance(live: LiveMeeting, gestures: Gestures) -> Question | None:
    """Show the plan that was proposed, item by item with why; None when there is none."""
    m = live.now()
    proposal = m.proposal
    if proposal is None:
        return None
    lines = [
        w.ITEM_CHANGE.format(
            item=m.item(c.item).item.title, before=c.before, after=say.minutes_of(c.after), why=c.because
        )
        for c in proposal.changes
    ]
    if proposal.still_short:
        lines.append(w.STILL_SHORT.format(minutes=say.minutes_of(proposal.still_short)))
        lines += [o.because for o in options(m, proposal.still_short)]
    chairs = [p for p in m.people_here() if speaks_as_co_chair(m, p.id)]
    yes = [_plan_answer(w.ACCEPTS, p, gestures, live.accept_rebalance) for p in chairs] if proposal.changes else []
    no = [_plan_answer(w.LEAVES, p, gestures, live.decline_rebalance) for p in chairs]
    return Question(
        w.NEW_PLAN.format(time=f"{m.plan.local(m.finish):%H:%M}"),
        (*yes, *no),
        tuple(lines),
        lambda now: now.proposal == proposal,
    )


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
