"""What other laptops still have from before: looked at here, told of, and kept once somebody has said so."""

import logging
from collections.abc import Callable, Sequence

from cochair.domain.allowed import may_send, may_write
from cochair.domain.events import Event, LaptopJoined
from cochair.domain.language import _
from cochair.domain.laptops import OWN_PLACE, Role, began_at, place_of, series_of, start_of
from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair, SharedLog
from cochair.services.laptops_here import FromBefore
from cochair.services.ports import StoreFailed
from cochair.storage.codec import row_to_entry

NOT_BACK = _("CoChair could not bring this back. Nothing has changed.")
_log = logging.getLogger(__name__)


class EarlierRows:
    """One for a meeting of this laptop; `pairs` are the laptops that are trusted now. Any thread may tell of rows."""

    def __init__(self, log: SharedLog, pairs: Callable[[], list[Pair]], changed: Callable[[], None]) -> None:
        self._log, self._pairs, self._changed = log, pairs, changed
        self._offered: dict[str, tuple[Pair, list[LogRow]]] = {}

    def came(self, pair: Pair, rows: list[LogRow]) -> None:
        """Keep in mind what another laptop has from before; what may not be is not even told."""
        try:
            new = earlier_rows(pair, rows, self._log, self._pairs())
        except (NotAsAgreed, StoreFailed) as wrong:
            _log.warning("Not taken, from before and from place %d: %s", pair.place, wrong)
            new = []
        self._offered.pop(pair.device, None)
        if new:
            self._offered[pair.device] = pair, new
        self._changed()

    def told(self) -> tuple[FromBefore, ...]:
        """Return who has something from before, and how many things."""
        offered = sorted(self._offered.values(), key=lambda each: each[0].place)
        return tuple(FromBefore(pair.place, pair.name, len({row.act for row in rows})) for pair, rows in offered)

    def bring_back(self, place: int) -> int:
        """Keep what the laptop at a place has from before, and return how many rows that were; raises StoreFailed."""
        new = 0
        for device, (pair, rows) in list(self._offered.items()):
            if pair.place == place:
                try:
                    new += self._log.take_in(rows)
                except NotAsAgreed as wrong:
                    _log.warning("Not brought back, from place %d: %s", place, wrong)
                    raise StoreFailed(NOT_BACK) from wrong
                self._offered.pop(device, None)
        self._changed()
        return new

    def forget(self, device: str) -> None:
        """Take nothing more from a laptop that was taken out."""
        self._offered.pop(device, None)


def earlier_rows(pair: Pair, rows: Sequence[LogRow], log: SharedLog, pairs: Sequence[Pair]) -> list[LogRow]:
    """Return the rows that are not here yet; raises NotAsAgreed where one can not be from before, and StoreFailed."""
    here, was = log.rows(), set(log.earlier())
    known = {(row.device, row.seq) for row in here}
    new = [row for row in rows if (row.device, row.seq) not in known]
    whose = {began_at(row.act): row.device for row in here if place_of(row.act) != OWN_PLACE}
    whose |= {start_of(other.place, series): other.device for other in pairs for series in (0, series_of(other.device))}
    ours = {(row.device, began_at(row.act)) for row in here}
    joined = [event for row in (*here, *(r for r in new if r.device in was)) if (event := _joined(row)) is not None]
    for row in new:
        start = began_at(row.act)
        if row.device in was:
            fits = place_of(row.act) == OWN_PLACE and (row.device, start) in ours
        else:
            fits = whose.get(start, row.device) == row.device and _may_be(pair, row, joined)
        if not fits:
            raise NotAsAgreed("A row from before is not of the laptop that it says.")
    return new


def _may_be(pair: Pair, row: LogRow, joined: Sequence[LaptopJoined]) -> bool:
    """Return whether a laptop may have written a row at a place where it was before."""
    there = [laptop for laptop in joined if laptop.place == place_of(row.act)]
    event = _event(row)
    if may_write(event):
        return any(laptop.role is not Role.ROOM for laptop in there)
    same = (laptop for laptop in there if (laptop.role, laptop.person) == (pair.role, pair.person))
    return any(may_send(laptop.role, event) for laptop in same)


def _joined(row: LogRow) -> LaptopJoined | None:
    event = _event(row) if row.kind == LaptopJoined.__name__ else None
    return event if isinstance(event, LaptopJoined) and place_of(row.act) == OWN_PLACE else None


def _event(row: LogRow) -> Event:
    try:
        return row_to_entry((row.act, row.at, row.kind, row.body)).event
    except StoreFailed as failed:
        raise NotAsAgreed("A row from before can not be read.") from failed
