"""Remembers which protected items were put off in earlier meetings, how often and why; a board says how often."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cochair.domain import sentences_of_questions as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.questions import Result
from cochair.domain.refused import Refused
from cochair.domain.wishes import Wish, WishKind

PUTS_OFF = (WishKind.DROP, WishKind.CARRY)


@dataclass(frozen=True, slots=True)
class PushedOff:
    """An item that did not happen: its title, and for each time why, the newest last."""

    title: str
    reasons: tuple[str, ...]

    @property
    def count(self) -> int:
        """How often it has been put off since it last happened."""
        return len(self.reasons)


Memory = Mapping[str, PushedOff]
"""What was put off, by title in small letters."""


def remember(meetings: Iterable[Meeting]) -> Memory:
    """Return what was put off in a board's meetings, told from the oldest on; what has happened since is left out."""
    memory: dict[str, PushedOff] = {}
    for meeting in meetings:
        if meeting.phase is not Phase.ENDED:
            continue
        for progress in meeting.items:
            key = progress.item.title.casefold()
            if progress.state is ItemState.DONE:
                memory.pop(key, None)
            elif progress.agreed:
                before = memory[key].reasons if key in memory else ()
                memory[key] = PushedOff(progress.item.title, (*before, why_put_off(meeting, progress.item.id)))
    return memory


def may_put_off(m: Meeting, wish: Wish, memory: Memory) -> None:
    """Raise Refused when a wish would put a protected item off once more than the limit."""
    if wish.kind not in PUTS_OFF or wish.item is None:
        return
    progress, limit = m.item(wish.item), m.plan.rules.put_off
    found = _found(progress, memory)
    if progress.agreed and limit == 0:
        raise Refused(say.NEVER_PUT_OFF.format(item=progress.item.title))
    if found is not None and found.count >= limit:
        raise Refused(say.NOT_AGAIN.format(item=found.title, times=amounts.TIMES.of(found.count)))


def reminders(m: Meeting, memory: Memory) -> tuple[str, ...]:
    """Return one sentence for each protected item of a meeting that was put off before: how often, and why."""
    found = ((i, _found(i, memory)) for i in m.items)
    return tuple(
        say.PUT_OFF_BEFORE.format(item=i.item.title, times=amounts.TIMES.of(p.count), because=p.reasons[-1])
        for i, p in found
        if p is not None
    )


def _found(progress: ItemProgress, memory: Memory) -> PushedOff | None:
    return memory.get(progress.item.title.casefold()) if progress.agreed else None


def why_put_off(m: Meeting, item: ItemId) -> str:
    """Return why an item did not happen, in the words of who asked, else that there was no time for it."""
    return reason_put_off(m, item) or say.NO_TIME_FOR_IT


def reason_put_off(m: Meeting, item: ItemId) -> str:
    """Return why somebody asked to put an item off, when everybody agreed; otherwise an empty text."""
    for question in reversed(m.questions):
        wish = question.asked.wish
        if question.result is Result.AGREED and wish.item == item and wish.kind in PUTS_OFF:
            return question.asked.because
    return ""
