"""What this laptop holds of a meeting on several laptops; it belongs to the thread of the exchange."""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence

from cochair.services.laptop_ports import LogRow, Pair, SharedLog, Told
from cochair.services.ports import StoreFailed
from cochair.sync.document import MeetingDocument, client_of
from cochair.sync.gate import Gate
from cochair.sync.typed import SharedWords

_log = logging.getLogger(__name__)


class Held:
    """The rows and the typed words of a meeting, and who wants to know when there is more of them."""

    def __init__(
        self, log: SharedLog, rows: Sequence[LogRow], told: Told, arrived: Callable[[int], None] = lambda _: None
    ) -> None:
        """Take who hears how many of our own rows the other laptop has."""
        self._log = log
        self._told = told
        self._arrived = arrived
        self.document = MeetingDocument(log.device, rows)
        self.words = SharedWords()
        self.listeners: set[Callable[[], None]] = set()
        self.lacks = True
        """Whether the other laptop has rows that are not here, as long as it has not said otherwise."""
        self.by_other_ways = 0
        """How often rows came by another way than a line."""
        self._there: dict[int, int] = {}

    def has_all_of(self, devices: Collection[str]) -> bool:
        """Return whether the other laptop said that it has all the rows of some devices that are here."""
        counts, there = self.document.counts(), self._there
        return all(counts.get(client, 0) <= there.get(client, 0) for client in map(client_of, devices))

    def earlier(self) -> Sequence[str]:
        """Return the devices that this laptop was; none where that can not be read now."""
        try:
            return self._log.earlier()
        except StoreFailed as failed:
            _log.warning("What this laptop was before could not be read: %s", failed)
            return ()

    def all_rows(self) -> list[LogRow]:
        """Return every row; none where they can not be read now."""
        try:
            return self._log.rows()
        except StoreFailed as failed:
            _log.warning("What is here could not be read for the other laptop: %s", failed)
            return []

    def earlier_came(self, pair: Pair, rows: list[LogRow]) -> None:
        """Tell of rows from before that another laptop has."""
        self._told.earlier_came(pair, rows)

    def has_there(self, there: Mapping[int, int]) -> None:
        """Keep how many rows of each device the other laptop has, and tell when that is new."""
        if dict(there) != self._there:
            self._there = dict(there)
            self._look_what_lacks()
            self._arrived(self.own_there)

    @property
    def own_there(self) -> int:
        """How many of our own rows the other one said last that it has; for a laptop that speaks with one other."""
        return self._there.get(client_of(self.document.device), 0)

    def read_own(self) -> None:
        """Add what this laptop has written since; what can not be read now is read the next time."""
        try:
            rows = self._log.rows_after(self.document.own_seq)
        except StoreFailed as failed:
            _log.warning("What was written here could not be read for the other laptops: %s", failed)
            return
        if rows:
            self.document.add(rows)
            self.tell()

    def read_all(self) -> None:
        """Add what came by another way, such as on a stick."""
        try:
            rows = self._log.rows()
        except StoreFailed as failed:
            _log.warning("What came by another way could not be read: %s", failed)
            return
        if self.document.catch_up(rows):
            self.by_other_ways += 1
            self._look_what_lacks()
            self.tell()

    def take_rows(self, gate: Gate, update: bytes) -> list[LogRow]:
        """Keep the new rows of another laptop, and return them when they are durable.

        Raises NotAsAgreed or StoreFailed, and nothing is taken then.
        """
        rows = gate.rows(self.document, update)
        if rows:
            self._log.take_in(rows)
            self.document.apply(update, rows)
            self._look_what_lacks()
            self._told.rows_came()
            self.tell()
        return rows

    def take_words(self, update: bytes) -> None:
        """Join what another laptop typed; raises NotAsAgreed, and nothing is taken then."""
        version = self.words.version
        for place, words in self.words.take_in(update).items():
            self._told.words_changed(place, words)
        if self.words.version != version:
            self.tell()

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Take what this laptop typed, and tell what stands there when others have typed too."""
        version = self.words.version
        for_all = self.words.type_words(place, seen, words)
        if for_all != words:
            self._told.words_changed(place, for_all)
        if self.words.version != version:
            self.tell()

    def tell(self) -> None:
        """Let everybody who listens know that there is something new."""
        for listener in tuple(self.listeners):
            listener()

    def _look_what_lacks(self) -> None:
        here = self.document.counts()
        self.lacks = any(count > here.get(client, 0) for client, count in self._there.items())
