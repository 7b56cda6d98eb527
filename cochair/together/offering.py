"""What another laptop is offered when it is let in: its place, what it is there for, and where the meeting goes on."""

from collections.abc import Sequence

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import OWN_PLACE
from cochair.domain.meeting import Meeting
from cochair.services.laptop_ports import Pair
from cochair.services.laptops_here import Wanted
from cochair.sync.addresses import own_addresses
from cochair.sync.pairing import Offer


def offer_of(meeting: MeetingId, m: Meeting, pairs: Sequence[Pair], wanted: Wanted, port: int) -> Offer:
    """Return the offer of a place that no laptop has had; port 0 says that the meeting goes on by stick alone."""
    taken = (*m.joined, *(pair.place for pair in pairs), OWN_PLACE)
    return Offer(
        meeting=meeting,
        place=max(taken) + 1,
        role=wanted.role,
        name=wanted.name,
        port=port,
        addresses=own_addresses() if port else (),
        keeps_nothing=wanted.keeps_nothing,
        person=wanted.person,
    )
