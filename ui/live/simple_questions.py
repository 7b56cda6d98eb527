"""What the big buttons ask: who speaks, what to do where nothing is written, and whether to end."""

from collections.abc import Callable
from functools import partial

from cochair.domain.fairness import in_line
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Person
from cochair.domain.rules.speaking import next_in_line
from cochair.services.live import LiveMeeting
from ui import words_simple as w
from ui.live import questions
from ui.live.gestures import Gestures
from ui.live.question import Choice, Question

Act = Callable[[], object]


def who_speaks(
    live: LiveMeeting, gestures: Gestures, floor: Callable[[PersonId], object], ask: Callable[[Question], object]
) -> Question:
    """Ask who speaks: who is next comes first, then who waits, then everybody else here.

    `floor` gives it to one person, and `ask` shows another question.
    """
    m = live.now()
    speaker = m.turn.person if m.turn is not None else None
    following, waits = next_in_line(m), _reasons(m)
    first = () if following is None else (_next(m, live, gestures, *following),)
    taken = {speaker, following[0] if following is not None else None}
    rest = sorted((p for p in m.people_here() if p.id not in taken), key=lambda p: _place(waits, p))
    others = (
        Choice(p.name, partial(floor, p.id), "hand" if p.id in waits else "person", below=waits.get(p.id, ""))
        for p in rest
    )
    more = (
        Choice(w.HAND_UP, lambda: ask(questions.hands(live, gestures)), "hand", below=w.WANTS_TO),
        Choice(w.WHO_IS_HERE, lambda: ask(questions.attendance(live, gestures)), "person-plus", below=w.COME_OR_GONE),
    )
    return Question(
        w.WHO,
        (*first, *_finished(m, live, gestures), *others, *more),
        still=lambda now: (now.here, now.turn, now.phase) == (m.here, m.turn, m.phase),
        close=w.BACK,
    )


def nothing_written(m: Meeting, nothing_needed: Act, write: Act) -> Question:
    """Ask before an item is left about which nobody wrote anything."""
    progress = m.now_item
    assert progress is not None
    choices = (
        Choice(w.NOTHING_NEEDED, nothing_needed, "check", below=w.THEN_ON),
        Choice(w.WRITE_IT, write, "pencil", below=w.WITH_ALL),
    )
    heading = w.NOTHING_WRITTEN.format(item=progress.item.title)
    return Question(heading, choices, still=lambda now: now.current == m.current, close=w.STAY)


def end_now(live: LiveMeeting, gestures: Gestures) -> Question:
    """Ask before the end, whether or not minutes still belong to a group."""
    early = questions.end_early(live, gestures)
    if early is not None:
        return early
    end = Choice(w.END_IT, lambda: gestures.do(live.end), "flag", below=w.END_FOR_ALL)
    return Question(w.END_NOW, (end,), still=lambda now: now.phase is Phase.RUNNING, close=w.STAY)


def _reasons(m: Meeting) -> dict[PersonId, str]:
    """Return who waits, in order, and why they come when they do."""
    if m.round is not None:
        return {p: w.IN_ROUND.format(name=m.name(p)) for p in m.round if p in m.here}
    return dict(in_line(m))


def _place(waits: dict[PersonId, str], person: Person) -> int:
    return list(waits).index(person.id) if person.id in waits else len(waits)


def _next(m: Meeting, live: LiveMeeting, gestures: Gestures, person: PersonId, reason: str) -> Choice:
    words = w.WHO_NEXT.format(reason=reason)
    return Choice(m.name(person), lambda: gestures.do(lambda: live.give_floor(person)), "hand", below=words)


def _finished(m: Meeting, live: LiveMeeting, gestures: Gestures) -> tuple[Choice, ...]:
    if m.turn is None:
        return ()
    words = w.FINISHED.format(name=m.name(m.turn.voice or m.turn.person))
    return (Choice(words, lambda: gestures.do(live.clear_floor), "check", below=w.THEN_NOBODY),)
