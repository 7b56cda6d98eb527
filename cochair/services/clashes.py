"""Lines that two laptops changed while they were apart, as the screens ask about them."""

from cochair.domain.clash_words import clash_told
from cochair.domain.clashes import Clash
from cochair.domain.meeting import Meeting
from cochair.services.laptops_here import ClashTold, Version
from cochair.services.live import LiveMeeting


def clashes_of(m: Meeting) -> tuple[ClashTold, ...]:
    """Return what nobody has chosen yet, with both versions in words."""
    return tuple(_told(m, clash) for clash in m.clashes)


def choose(live: LiveMeeting, number: int, *, first: bool, second: bool) -> None:
    """Say which version of a line is right, or that both are. Raises Refused and StoreFailed."""
    live.choose_version(number, second=second, both=first and second)


def _told(m: Meeting, clash: Clash) -> ClashTold:
    told = clash_told(m, clash)
    first, second = clash.first.place, clash.second.place
    return ClashTold(
        clash.number,
        told.about,
        Version(told.first, first, _name(m, first)),
        Version(told.second, second, _name(m, second)),
    )


def _name(m: Meeting, place: int) -> str:
    return m.joined[place].name if place in m.joined else ""
