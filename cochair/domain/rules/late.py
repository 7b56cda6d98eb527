"""What was half typed when a meeting ended on another laptop may still be written down."""

from collections.abc import Callable
from dataclasses import replace

from cochair.domain import sentences as say
from cochair.domain.allowed import may_write
from cochair.domain.events import Event
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.refused import Refused


def write_late(m: Meeting, write: Callable[[Meeting], tuple[Event, ...]]) -> tuple[Event, ...]:
    """Write something down about the item that was last; what would need a yes comes too late."""
    if m.phase is not Phase.ENDED:
        return write(m)
    last = max((place for place, progress in enumerate(m.items) if progress.used), default=0)
    made = write(replace(m, phase=Phase.RUNNING, current=last))
    if not all(may_write(event) for event in made):
        raise Refused(say.HAS_ENDED)
    return made
