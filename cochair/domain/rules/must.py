"""What must be true before almost anything may happen."""

from cochair.domain import sentences as say
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.refused import Refused


def must_run(m: Meeting) -> None:
    """Raise Refused unless the meeting is going on."""
    if m.phase is Phase.PLANNED:
        raise Refused(say.NOT_STARTED)
    must_not_have_ended(m)


def must_not_have_ended(m: Meeting) -> None:
    """Raise Refused when the meeting is over."""
    if m.phase is Phase.ENDED:
        raise Refused(say.HAS_ENDED)


def must_be_here(m: Meeting, person: PersonId) -> None:
    """Raise Refused unless a person is in the room."""
    if person not in m.here:
        raise Refused(say.NOT_HERE.format(name=m.name(person)))
