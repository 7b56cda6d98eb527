"""What an update of the shared logs says, read strictly before any of it is believed."""

from collections.abc import Mapping
from dataclasses import dataclass

from pycrdt import write_var_uint

from cochair.services.laptop_ports import NotAsAgreed

_ANY = 8
_FOLLOWS = 0x80
_STRING = 119
_ROOT = 1


@dataclass(frozen=True, slots=True)
class Added:
    """Texts that follow each other in the log of one client, from a place on; `root` names the log at its beginning."""

    client: int
    clock: int
    root: str | None
    texts: tuple[str, ...]


class _Reader:
    """Reads numbers and texts off bytes, and never past their end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def byte(self) -> int:
        if self._at >= len(self._data):
            raise NotAsAgreed("It ends too early.")
        self._at += 1
        return self._data[self._at - 1]

    def number(self) -> int:
        number = shift = 0
        while (byte := self.byte()) >= 128:
            number |= (byte & 127) << shift
            shift += 7
            if shift > 49:
                raise NotAsAgreed("A number is too large.")
        return number | byte << shift

    def text(self) -> str:
        length = self.number()
        part = self._data[self._at : self._at + length]
        self._at += length
        if len(part) < length:
            raise NotAsAgreed("A text ends too early.")
        try:
            return part.decode()
        except UnicodeDecodeError as error:
            raise NotAsAgreed("A text can not be read.") from error

    def end(self) -> None:
        if self._at != len(self._data):
            raise NotAsAgreed("There is more than there may be.")


def read_update(update: bytes) -> list[Added]:
    """Return what an update adds at the ends of logs; raises NotAsAgreed when it does anything else."""
    reader = _Reader(update)
    added = []
    for _ in range(reader.number()):
        parts, client, clock = reader.number(), reader.number(), reader.number()
        for _ in range(parts):
            part = _added(reader, client, clock)
            clock += len(part.texts)
            added.append(part)
    if reader.number():
        raise NotAsAgreed("Something is taken away.")
    reader.end()
    return added


def _added(reader: _Reader, client: int, clock: int) -> Added:
    info = reader.byte()
    root = None
    if info == _ANY and clock == 0:
        if reader.number() != _ROOT:
            raise NotAsAgreed("A log stands inside something else.")
        root = reader.text()
    elif info != _ANY | _FOLLOWS or clock == 0 or (reader.number(), reader.number()) != (client, clock - 1):
        raise NotAsAgreed("Something stands elsewhere than at the end of a log.")
    length = reader.number()
    texts = []
    for _ in range(length):
        if reader.byte() != _STRING:
            raise NotAsAgreed("Something is not a text.")
        texts.append(reader.text())
    if not texts:
        raise NotAsAgreed("Nothing is added.")
    return Added(client, clock, root, tuple(texts))


def read_state(state: bytes) -> dict[int, int]:
    """Return how many texts of each client somebody has; raises NotAsAgreed."""
    reader = _Reader(state)
    counts = {}
    for _ in range(reader.number()):
        client = reader.number()
        counts[client] = reader.number()
    reader.end()
    return counts


def write_state(counts: Mapping[int, int]) -> bytes:
    """Return how many texts of each client somebody has, as pycrdt reads it."""
    return b"".join(map(write_var_uint, (len(counts), *(number for pair in counts.items() for number in pair))))
