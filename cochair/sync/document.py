"""The log of a meeting as a shared document: each device's rows in a log of its own, which only grows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from pycrdt import Array, Doc, create_sync_message

from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.sync.rows import row_of, text_of
from cochair.sync.updates import Added, read_update, write_state

PIECE = 1_000_000
"""About how many bytes one update may have, so that a slow link is never silent for long."""
_LOG = "log/"
_Placed = tuple[tuple[int, str, int], str]
"""A row as text, after where it stands among all: its clock, device and number."""


def client_of(device: str) -> int:
    """Return the number under which the rows of a device stand: the same on every laptop, and after every start."""
    return int.from_bytes(sha256(device.encode()).digest()[:8]) >> 12


@dataclass(slots=True)
class _Log:
    """How far the log of one device goes."""

    device: str
    count: int = 0
    seq: int = 0
    hlc: int = 0


class MeetingDocument:
    """All rows that this laptop has of a meeting; built again from them it is the same document."""

    def __init__(self, device: str, rows: Sequence[LogRow]) -> None:
        self.device = device
        self._doc: Doc[Array[str]] = Doc(client_id=client_of(device))
        self._logs: dict[int, _Log] = {}
        self.catch_up(rows)

    def catch_up(self, rows: Sequence[LogRow]) -> int:
        """Add what is not here yet of all rows, by device and in the order of writing; return how much there was."""
        added = 0
        for name, written in groupby(rows, lambda row: row.device):
            log = self._logs.get(client_of(name), _Log(name))
            before, new = log.count, list(written)[log.count :]
            if not new:
                continue
            if name == self.device:
                self.add(new)
            else:
                self._add_of_other(name, before, new)
            added += len(new)
        return added

    def add(self, rows: Sequence[LogRow]) -> None:
        """Add rows that this laptop wrote, in the order of writing."""
        _append(self._doc, self.device, [text_of(row) for row in rows])
        self._count(rows)

    @property
    def own_seq(self) -> int:
        """The number of the newest row of this laptop, or 0."""
        log = self._logs.get(client_of(self.device))
        return log.seq if log else 0

    def counts(self) -> dict[int, int]:
        """Return how many rows there are of each device, by the number it stands under."""
        return {client: log.count for client, log in self._logs.items()}

    def ends(self) -> dict[str, int]:
        """Return the number of the newest row of each device."""
        return {log.device: log.seq for log in self._logs.values()}

    def asks(self) -> bytes:
        """Return the message that tells what this laptop has, for the other to send what is missing."""
        return create_sync_message(self._doc)

    def updates_since(self, known: Mapping[int, int]) -> Iterator[bytes]:
        """Yield updates for somebody who has so many rows of each device; none when nothing is new to them."""
        if all(log.count <= known.get(client, 0) for client, log in self._logs.items()):
            return
        ours = {client: min(count, self._logs[client].count) for client, count in known.items() if client in self._logs}
        update = self._doc.get_update(write_state(ours))
        if len(update) <= PIECE:
            yield update
            return
        yield from self._in_pieces(known)

    def rows_in(self, update: bytes) -> list[LogRow]:
        """Return the rows that an update would add, and raise NotAsAgreed when it would do anything else."""
        going = {client: _Log(log.device, log.count, log.seq, log.hlc) for client, log in self._logs.items()}
        return [row for added in read_update(update) for row in _new_rows(going, added)]

    def apply(self, update: bytes, rows: Sequence[LogRow]) -> None:
        """Add the rows of others that `rows_in` found in this update."""
        self._doc.apply_update(update)
        self._count(rows)

    def _count(self, rows: Sequence[LogRow]) -> None:
        for row in rows:
            log = self._logs.setdefault(client_of(row.device), _Log(row.device))
            log.count, log.seq, log.hlc = log.count + 1, row.seq, row.hlc

    def _add_of_other(self, device: str, before: int, rows: list[LogRow]) -> None:
        theirs: Doc[Array[str]] = Doc(client_id=client_of(device))
        _append(theirs, device, list(self._doc.get(_LOG + device, type=Array)) if before else [])
        state = theirs.get_state()
        _append(theirs, device, [text_of(row) for row in rows])
        self.apply(theirs.get_update(state), rows)

    def _in_pieces(self, known: Mapping[int, int]) -> Iterator[bytes]:
        """Yield updates of about one size, in the order in which all is told: each fits what came before it."""
        there: Doc[Array[str]] = Doc()
        logs, rows = dict[str, Doc[Array[str]]](), list[_Placed]()
        for client, log in self._logs.items():
            texts, count = list(self._doc.get(_LOG + log.device, type=Array)), known.get(client, 0)
            theirs: Doc[Array[str]] = Doc(client_id=client)
            logs[log.device] = theirs
            _append(theirs, log.device, texts[:count])
            there.apply_update(theirs.get_update())
            rows += [_placed(log.device, text) for text in texts[count:]]
        for piece in _cut(sorted(rows)):
            state = there.get_state()
            for device in dict.fromkeys(device for (_, device, _), _ in piece):
                before = logs[device].get_state()
                _append(logs[device], device, [text for place, text in piece if place[1] == device])
                there.apply_update(logs[device].get_update(before))
            yield there.get_update(state)


def _placed(device: str, text: str) -> _Placed:
    row = row_of(device, text)
    return (row.hlc, device, row.seq), text


def _cut(rows: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """Cut rows into pieces that fit; the rows of one act stay together."""
    piece, size = list[_Placed](), 0
    for _, act in groupby(rows, lambda row: row[0][:2]):
        if size >= PIECE // 2:
            yield piece
            piece, size = [], 0
        piece += (new := list(act))
        size += sum(len(text.encode()) for _, text in new)
    yield piece


def _append(doc: Doc[Array[str]], device: str, texts: list[str]) -> None:
    if texts:
        doc.get(_LOG + device, type=Array).extend(texts)


def _new_rows(going: dict[int, _Log], added: Added) -> Iterator[LogRow]:
    """Yield the rows that are new in what one client added, and count them."""
    if added.root is not None and (
        not added.root.startswith(_LOG) or client_of(added.root[len(_LOG) :]) != added.client
    ):
        raise NotAsAgreed("A log has the name of another device.")
    if added.client not in going and added.root is not None:
        going[added.client] = _Log(added.root[len(_LOG) :])
    log = going.get(added.client)
    if log is None or added.clock > log.count:
        raise NotAsAgreed("Rows are missing before these.")
    for text in added.texts[log.count - added.clock :]:
        row = row_of(log.device, text)
        if row.seq <= log.seq or row.hlc < log.hlc:
            raise NotAsAgreed("Rows are not in the order of writing.")
        log.count, log.seq, log.hlc = log.count + 1, row.seq, row.hlc
        yield row
