"""What only another laptop still has: of this one from before a copy was brought back, or of itself at another place.

The laptop whose meeting it is asks for it once, and keeps nothing of it before somebody has said so.
"""

import json
import logging
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair
from cochair.sync.certificates import PRINT, print_of
from cochair.sync.document import PIECE, client_of
from cochair.sync.held import Held
from cochair.sync.rows import row_of, text_of

MOST_BYTES = 32_000_000
"""So much may come of all that is from before; a meeting of a day has a tenth of it."""
_log = logging.getLogger(__name__)


def may_be_of(device: str, pair: Pair, was: Mapping[str, int]) -> bool:
    """Return whether rows of a device may come from a laptop: those of devices that we were, or that it was."""
    return device != pair.device and (device in was or device.startswith(print_of(pair.certificate)))


class EarlierAsked:
    """On the laptop whose meeting it is: asks one other for what it has from before, and hears it."""

    def __init__(self, held: Held, pair: Pair) -> None:
        self._held, self._pair = held, pair
        self._was: dict[str, int] | None = None
        self._rows: list[LogRow] | None = None
        self._size = 0
        self._to_say: list[bytes] = []

    def look(self, has: Mapping[int, int]) -> None:
        """Look whether another laptop has rows that are not here and that it did not write as what it is now."""
        ours, own = self._held.document.counts(), client_of(self._pair.device)
        if self._rows is None and any(count > ours.get(client, 0) for client, count in has.items() if client != own):
            ends = self._held.document.ends()
            self._was = {device: ends.get(device, 0) for device in self._held.earlier()}
            self._rows = []
            self._to_say.append(json.dumps({"was": self._was, "ends": ends}).encode())

    def to_say(self) -> list[bytes]:
        """Return what there is to send now."""
        told, self._to_say = self._to_say, []
        return told

    def hear(self, payload: bytes) -> None:
        """Take a part of what was asked for; raises NotAsAgreed for what was not."""
        device, texts = _read_part(payload)
        if self._was is None or self._rows is None:
            raise NotAsAgreed("It sent rows from before that nobody asked for.")
        if not device:
            self._was = None
            self._held.earlier_came(self._pair, self._rows)
            return
        if not may_be_of(device, self._pair, self._was):
            raise NotAsAgreed("Rows from before are of another laptop.")
        self._size += len(payload)
        if self._size > MOST_BYTES:
            raise NotAsAgreed("There are too many rows from before.")
        self._rows += [row_of(device, text) for text in texts]


class EarlierTold:
    """On a laptop that has joined: tells what it has from before, when the laptop whose meeting it is asks."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self._to_say: list[bytes] = []

    def look(self, has: Mapping[int, int]) -> None:
        """Do nothing: the other laptop asks."""

    def to_say(self) -> list[bytes]:
        """Return what there is to send now."""
        told, self._to_say = self._to_say, []
        return told

    def hear(self, payload: bytes) -> None:
        """Take the question, and make the answer ready; raises NotAsAgreed when it is none."""
        was, ends = _read_question(payload)
        own = self._held.document.device
        rows = [
            row
            for row in self._held.all_rows()
            if row.device != own and (row.device in was or row.device[:PRINT] == own[:PRINT])
        ]
        self._to_say += [*_parts([row for row in rows if row.seq > ends.get(row.device, 0)]), _part("", [])]


def _parts(rows: list[LogRow]) -> Iterator[bytes]:
    """Yield rows in parts of one device each, none of which is long on a slow line."""
    for device, written in groupby(rows, lambda row: row.device):
        texts, size = list[str](), 0
        for text in map(text_of, written):
            if texts and size + len(text.encode()) > PIECE // 2:
                yield _part(device, texts)
                texts, size = [], 0
            texts.append(text)
            size += len(text.encode())
        yield _part(device, texts)


def _part(device: str, texts: list[str]) -> bytes:
    return json.dumps({"device": device, "rows": texts}, ensure_ascii=False).encode()


def _read_part(payload: bytes) -> tuple[str, list[str]]:
    told = _read(payload)
    device, texts = told.get("device"), told.get("rows")
    if not isinstance(device, str) or not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise NotAsAgreed("Rows from before can not be read.")
    return device, texts


def _read_question(payload: bytes) -> tuple[dict[str, int], dict[str, int]]:
    told = _read(payload)
    parts = told.get("was"), told.get("ends")
    for part in parts:
        if not isinstance(part, dict) or not all(type(number) is int for number in part.values()):
            raise NotAsAgreed("What it asks for can not be read.")
    return parts  # type: ignore[return-value]  # both were looked at


def _read(payload: bytes) -> dict[str, Any]:
    try:
        told = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise NotAsAgreed("What is from before can not be read.") from error
    if not isinstance(told, dict):
        raise NotAsAgreed("What is from before can not be read.")
    return told
