"""Files of the store: rows of the log, the ring, copies, closed meetings, and the mark of a copy being brought back."""

import base64
import json
import random
import tempfile
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cochair.services.copies import inside_words, made_words
from cochair.services.ports import StoreFailed
from cochair.storage import closed_meetings, swapping
from cochair.storage.bringing_back import make_ready
from cochair.storage.codec import row_to_entry
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import read_copy
from cochair.storage.database import make_store
from cochair.storage.ring import Ring, check_of, from_bytes, typed_key
from cochair.storage.wrapping import Wrapped, _outer, wrap
from tests.torture.fuzzing import mutating
from tests.torture.fuzzing.of_words import file_with, zipped
from tests.torture.fuzzing.target import Target

KEY = b"k" * 32
_QUICK = (1, 64, 1)
"""Rounds, kibibytes and lanes that take no time; dearer ones are left to the hostile files."""
_EVERY_KIND = Path(__file__).parents[2] / "storage" / "every_kind.json"


@cache
def ring() -> Ring:
    """A ring that opens with words."""
    return Ring("passphrase", check_of(KEY), passphrase=wrap(KEY, "words"), recovery=wrap(KEY, "A" * 25))


def read_row(data: bytes) -> object:
    """Read a row of the log, whose columns come as JSON; base64 stands for bytes in a column."""
    try:
        told = json.loads(data)
        row = [base64.b64decode(column["bytes"]) if isinstance(column, dict) else column for column in told]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        row = ["1", data.decode("utf-8", "replace"), "NoteWritten", data.decode("utf-8", "replace")]
    act, at, kind, body = (*row, None, None, None, None)[:4]
    return row_to_entry((act, at, kind if isinstance(kind, str | bytes) else None, body))  # type: ignore[arg-type]


def read_body(data: bytes) -> object:
    """Read the body of a row, of the kind that its first line names."""
    kind, _, body = data.partition(b"\n")
    return row_to_entry(
        (1, "2026-11-12T10:00:00.000000+00:00", kind.decode("latin-1"), body.decode("utf-8", "replace"))
    )


def read_ring(data: bytes) -> object:
    """Read a ring, and try a key and words on it."""
    found = from_bytes(data)
    found.fits(KEY)
    dear = [w for w in (found.passphrase, found.recovery) if w and (w.rounds, w.kibibytes, w.lanes) > _QUICK]
    return None if dear else typed_key(found, "words")


def read_any_copy(data: bytes) -> object:
    """Find a copy in a folder, and take all of it out."""
    with file_with(data, "x.cochair") as path:
        for copy in copies_in(path.parent):
            made_words(copy.inside.made, copy.inside.made.date())
            inside_words(copy.inside, copy.inside.made.date())
        before = set(path.parent.rglob("*"))
        try:
            return make_ready(read_copy(path), path.parent, KEY)
        finally:
            strays = {found.name for found in set(path.parent.rglob("*")) - before}
            assert all(name.startswith(swapping.READY_FILE) for name in strays), strays


@cache
def database() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "meetings.db"
        make_store(path, KEY)
        return path.read_bytes()


def inside(content: bytes) -> dict[str, Any]:
    """Return what an honest copy of a database with no meetings tells about itself."""
    return {
        "made": "2026-11-12T10:00:00.000000+00:00", "meetings": 0, "entries": 0, "running": 0, "newest": "",
        "app": "0.1.0", "steps": 1, "size": len(content), "sha256": sha256(content).hexdigest(),
    }  # fmt: skip


def copy_of(content: bytes, told: bytes = b"", keys: bytes = b"") -> bytes:
    """Return a copy: its database, and what is told of it and its ring, honest where nothing is given."""
    told, keys = told or json.dumps(inside(content)).encode(), keys or json.dumps(asdict(ring())).encode()
    return zipped({"inside.json": told, "key.json": keys, "meetings.db": content}, 0)


def _told_copy(data: bytes) -> object:
    return read_any_copy(copy_of(database(), data))


def _closed(data: bytes) -> object:
    with file_with(data, "a.meeting") as path:
        return closed_meetings.read_closed(path, KEY)


def _sealed(data: bytes) -> object:
    return _closed(closed_meetings._sealed(data.decode("utf-8", "replace"), KEY))


def _mark(data: bytes) -> object:
    with file_with(data, swapping.MARK_FILE) as path:
        (path.parent / swapping.READY_FILE).write_bytes(b"ready")
        return swapping.finish_swap(path.parent)


def _bodies() -> list[bytes]:
    bodies = json.loads(_EVERY_KIND.read_text(encoding="utf-8"))
    return [f"{kind}\n{json.dumps(body)}".encode() for kind, body in bodies.items()]


def _body(data: bytes, chance: random.Random) -> bytes:
    kind, _, body = data.partition(b"\n")
    return kind + b"\n" + mutating.json_shape(body, chance)


def _quick_ring() -> bytes:
    """Return a ring whose words are tried in no time."""
    salt, nonce = bytes(16), bytes(12)
    sealed = AESGCM(_outer("words", salt, *_QUICK)).encrypt(nonce, KEY, None)
    quick = Wrapped(salt.hex(), nonce.hex(), sealed.hex(), *_QUICK)
    return json.dumps(asdict(replace(ring(), passphrase=quick, recovery=quick))).encode()


def _targets() -> tuple[Target, ...]:
    """Make the table."""
    row = json.dumps([1, "2026-11-12T10:00:00.000000+00:00", "Undone", '{"act":1}']).encode()
    told = json.dumps(inside(database())).encode()
    meeting = json.dumps({"meeting": {"id": "a"}, "entries": [{"seq": 1}]}).encode()
    mark = json.dumps({"aside": "2026", "ring": asdict(ring())}).encode()
    shaped: Callable[[bytes, random.Random], bytes] = mutating.json_shape
    no = (StoreFailed,)
    return (
        Target("row of the log", read_row, no, (row,), shaped),
        Target("body of a row", read_body, no, _bodies(), _body),
        Target("ring", read_ring, no, (_quick_ring(),), shaped),
        Target("copy", read_any_copy, no, (copy_of(database()),), mutating.any_bytes),
        Target("what a copy tells", _told_copy, no, (told,), shaped),
        Target("closed meeting", _closed, no, (closed_meetings._sealed(meeting.decode(), KEY),), mutating.any_bytes),
        Target("inside of a closed meeting", _sealed, no, (meeting,), shaped),
        Target("mark of a copy being brought back", _mark, no, (mark,), shaped),
    )


TARGETS = _targets()
