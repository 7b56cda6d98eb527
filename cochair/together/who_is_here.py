"""Keeps what the meeting tells of its laptops the same as whom this one trusts."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from cochair.domain.laptops import Role
from cochair.services.laptop_ports import LaptopNow, Link, Pair
from cochair.services.live import LiveMeeting

BY_STICK = "meeting by stick alone"
"""The setting with the meeting at which this laptop listens to no other one."""


def by_stick(pairs: Iterable[Pair]) -> tuple[LaptopNow, ...]:
    """Return the laptops that come by stick alone, by place."""
    others = (LaptopNow(pair.place, pair.name, pair.role, Link.BY_STICK) for pair in pairs)
    return tuple(sorted(others, key=lambda one: one.place))


def takes_place_of(pair: Pair, other: Pair) -> bool:
    """Return whether a laptop that joins is one that was here before, or has the own yes of the same person."""
    same_yes = pair.role is Role.KEY and other.role is Role.KEY and pair.person == other.person
    return other.certificate == pair.certificate or (same_yes and pair.person is not None)


def join_all(live: LiveMeeting, pairs: Iterable[Pair]) -> None:
    """Tell of each laptop that is trusted and not told of yet. Raises Refused and StoreFailed."""
    for pair in pairs:
        if pair.place not in live.meeting.joined:
            live.join(pair.place, pair.name, pair.role, pair.person)


def leave_lost(live: LiveMeeting, pairs: Iterable[Pair]) -> None:
    """Tell that each laptop has left that is trusted no more: it joined again, or this one was brought back.

    Raises Refused and StoreFailed.
    """
    for place in live.meeting.laptops.keys() - {pair.place for pair in pairs}:
        live.laptop_left(place)


def told_by_stick(laptops: Sequence[LaptopNow], places: Collection[int]) -> tuple[LaptopNow, ...]:
    """Return laptops as they stand; those at some places came by stick, and are not away before they were here."""
    return tuple(
        replace(laptop, link=Link.BY_STICK)
        if laptop.place in places and laptop.link is Link.AWAY and laptop.last_heard is None
        else laptop
        for laptop in laptops
    )
