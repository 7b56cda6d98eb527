"""What a screen for everyone shows of a meeting, and that it shows the same from the log that it may have."""

from collections.abc import Sequence
from dataclasses import replace

from cochair.domain.as_shown import meeting_as_shown
from cochair.domain.events import Entry
from cochair.domain.fold import fold, meeting_at
from cochair.domain.meeting import Meeting
from cochair.domain.room_log import for_room
from cochair.domain.telling import break_words, groups_words, held_words, then_words, time_told
from cochair.domain.time_state import time_state
from cochair.services.question_view import question_view


def shown(meeting: Meeting) -> dict[str, object]:
    """Return everything that stands on the screen."""
    m, told = meeting_as_shown(meeting), question_view(meeting_as_shown(meeting))
    waiting = m.queue if m.round is None else [p for p in m.round if p in m.here]
    words = [h for h in m.hard_words if m.now_item is not None and h.item == m.now_item.item.id][-1:]
    return {
        "title": m.now_item.item.title if m.now_item else (m.phase, m.plan.title, m.plan.board),
        "time": (time_told(m), time_state(m), then_words(m), held_words(m), break_words(m), groups_words(m)),
        "floor": m.turn and (m.name(m.turn.person), m.turn.voice and m.name(m.turn.voice)),
        "next": [m.name(p) for p in waiting],
        "card": m.card,
        "question": told and (told.asked, told.loses, told.waits),
        "word": [(w.word, w.meaning) for w in words] if told is None else [],
    }


def shows_the_same(entries: Sequence[Entry]) -> None:
    """Compare what stands on both screens, and what the time there comes from."""
    m = fold(entries)
    room = meeting_at(fold(for_room(entries)), m.as_of)
    there, here = shown(room), shown(m)
    assert not [(name, there[name], here[name]) for name in here if there[name] != here[name]]
    for own, other in zip(m.items, room.items, strict=True):
        kept = replace(own, item=other.item, cards={}, asked_empty=False, nothing_needed=False)
        assert replace(other, cards={}) == kept
