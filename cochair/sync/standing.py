"""How it stands with another laptop."""

from collections.abc import Callable
from datetime import datetime

from cochair.domain.laptops import OWN_PLACE, Role
from cochair.services.laptop_ports import LaptopNow, Link, Pair
from cochair.sync.frames import Wire


class Standing:
    """One other laptop: whether it is here, when it was last heard, and the line to it."""

    def __init__(self, pair: Pair, now: Callable[[], datetime], changed: Callable[[], None]) -> None:
        self.pair = pair
        self.wire: Wire | None = None
        self._now = now
        self._changed = changed
        self._link = Link.AWAY
        self._heard_at: datetime | None = None

    @property
    def link(self) -> Link:
        """How it stands now."""
        return self._link

    def heard(self) -> None:
        """Keep that it was heard just now."""
        self._heard_at = self._now()

    def is_now(self, link: Link) -> None:
        """Keep how it stands, and tell when that is new; what is odd stays odd."""
        if self._link not in (link, Link.ODD):
            self._link = link
            self._changed()

    def shown(self) -> LaptopNow:
        """Return how it stands, for others to read."""
        place, role = (OWN_PLACE, Role.RUNS) if self.pair.is_host else (self.pair.place, self.pair.role)
        return LaptopNow(place, self.pair.name, role, self._link, self._heard_at)
