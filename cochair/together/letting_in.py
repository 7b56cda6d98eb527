"""What is offered to a laptop that joins: its place among the others, and where the meeting goes on."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import count

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import OWN_PLACE
from cochair.services.laptop_ports import Pair, PairBook, SharedLog
from cochair.services.laptops_here import Wanted
from cochair.services.live import LiveMeeting
from cochair.storage.store import Store
from cochair.sync.addresses import own_addresses
from cochair.sync.pairing import Laptop, Offer
from cochair.together.common import certificate_of
from cochair.together.let_go import LetGo
from cochair.together.who_is_here import takes_place_of

FIRST_LATE, LATE_PLACES = 100, 800
"""Where places begin after a copy was brought back: those that were given since the copy are not known."""


def offer_for(
    live: LiveMeeting, pairs: Sequence[Pair], given: Collection[int], meeting: MeetingId, wanted: Wanted, port: int
) -> Offer:
    """Return what a laptop is offered; `given` are places in invitations that nobody has answered yet.

    Port 0 says that the meeting goes on by stick alone.
    """
    return Offer(
        meeting=meeting,
        place=_free_place(live, {*live.meeting.joined, *(pair.place for pair in pairs), *given, OWN_PLACE}),
        role=wanted.role,
        name=wanted.name,
        port=port,
        addresses=own_addresses() if port else (),
        keeps_nothing=wanted.keeps_nothing,
        person=wanted.person,
    )


def keep_pair(book: PairBook, let_go: LetGo, pair: Pair) -> list[Pair]:
    """Trust a laptop from now on, and no more those whose place it takes; return these. Raises StoreFailed."""
    replaced = [other for other in book.pairs(pair.meeting) if takes_place_of(pair, other)]
    book.keep(pair)  # first, so that a full disk costs nobody their place
    let_go.remove(pair.certificate)
    for other in replaced:
        if other.device != pair.device:
            book.drop(pair.meeting, other.device)
            let_go.add(other.certificate)
    return replaced


def laptop_here(store: Store, log: SharedLog, now: datetime) -> Laptop:
    """Return this laptop as another one will know it; raises StoreFailed."""
    return Laptop(log.device, "", certificate_of(store.pairs, now).certificate)


def _free_place(live: LiveMeeting, taken: Collection[int]) -> int:
    if not live.series:
        return max(taken) + 1
    return next(place for place in count(FIRST_LATE + live.series % LATE_PLACES) if place not in taken)
