"""What a laptop may send that was let in and means harm, each made of the rows of a real meeting."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from pycrdt import Array, Doc, create_update_message

from cochair.domain.laptops import ACTS, Role
from cochair.services.laptop_ports import LogRow
from cochair.sync.document import MeetingDocument, client_of
from cochair.sync.frames import LARGEST, Kind
from cochair.sync.rows import text_of
from cochair.sync.updates import write_state
from cochair.together.wire_rows import allowed
from tests.sync.hostile import Hostile
from tests.sync.test_typed import hostile as hostile_words

Send = Callable[[Hostile], object]


@dataclass(frozen=True, slots=True)
class Harm:
    """Who does harm: its device and place, the rows of the first laptop, and those of another one."""

    device: str
    place: int
    rows: list[LogRow]
    theirs: list[LogRow]
    dice: random.Random

    def line(self, seq: int = 1, **changes: object) -> LogRow:
        """Return a line as this laptop might write it, but for some changes."""
        last = self.rows[-1]
        body = '{"item":1,"text":"Nobody said this"}'
        made = LogRow(self.device, seq, last.hlc + seq, self.place * ACTS + seq, last.at, "NoteWritten", body)
        return replace(made, **changes)

    def others_kind(self) -> LogRow:
        """Return a row of the first laptop that is of no kind for this one, as if it were of this one."""
        row = self.dice.choice([row for row in self.rows if not allowed(Role.WRITES, row)])
        return replace(row, device=self.device, seq=1, act=self.place * ACTS + 1)

    def as_other(self) -> list[LogRow]:
        """Return what another laptop wrote, and one line more."""
        last = self.theirs[-1] if self.theirs else self.line()
        return [*self.theirs, self.line(device=last.device, seq=last.seq + 1, hlc=last.hlc + 1, act=last.act + 1)]

    def as_first(self) -> list[LogRow]:
        """Return what the first laptop wrote, and one line more."""
        last = self.rows[-1]
        return [*self.rows, self.line(device=last.device, seq=last.seq + 1, hlc=last.hlc + 1, act=last.act + 1)]


def update_of(*rows: LogRow) -> bytes:
    """Return rows as one laptop tells them to another."""
    (update,) = MeetingDocument("nobody", rows).updates_since({})
    return update


def sends(harm: Harm) -> dict[str, Send]:
    """Return all the kinds of harm."""
    return {**_bytes(harm), **_rows(harm), **_words()}


def _bytes(harm: Harm) -> dict[str, Send]:
    dice = harm.dice
    some = dice.randbytes(dice.randrange(20, 5_000))
    return {
        "garbage": lambda bad: bad.raw(some.replace(b"\0", b"\1")),
        "oversized": lambda bad: bad.send(Kind.ROWS, b"", dice.randrange(LARGEST + 1, 2**32)),
        "nothing": lambda bad: bad.raw(bytes(4)),
        "of no kind": lambda bad: bad.send(dice.randrange(9, 256), some),
        "a greeting again": lambda bad: bad.hello(),
        "what the room sees": lambda bad: bad.send(Kind.ROOM, some),
        "a time that never was": lambda bad: bad.send(Kind.TIME, b"\xff" * 8),
        "half a time": lambda bad: bad.send(Kind.TIME, some[:7]),
        "a goodbye that is none": lambda bad: bad.send(Kind.BYE, b"\xff" + some),
        "garbage for rows": lambda bad: bad.send(Kind.ROWS, b"\3" + some),
        "a garbage update": lambda bad: bad.rows(b"\xff" + some),
        "a garbage state": lambda bad: bad.send(Kind.ROWS, bytes([0, 0, 3]) + b"\xff\xff\xff"),
    }


def _rows(harm: Harm) -> dict[str, Send]:
    first, place = harm.rows[0].device, harm.place
    made: dict[str, list[LogRow]] = {
        "a forged device: another laptop": harm.as_other(),
        "a forged device: the first laptop": harm.as_first(),
        "a forged device: one that nobody knows": [harm.line(device=f"{harm.dice.getrandbits(64):016x}")],
        "a forged place": [harm.line(act=(place + 1) * ACTS + 1)],
        "an act of the first laptop": [harm.line(act=harm.rows[-1].act + 1)],
        "an act before all acts": [harm.line(act=-1)],
        "an event of others": [harm.others_kind()],
        "an event that is none": [harm.line(kind="Nonsense")],
        "no body": [harm.line(body="x")],
        "a body without what it needs": [harm.line(body="{}")],
        "a time too far ahead": [harm.line(hlc=1 << 62)],
        "a good line and a bad one": [harm.line(), harm.line(2, act=1)],
    }
    update = update_of(*harm.as_first())
    at = harm.dice.randrange(len(update))
    spoilt = update[:at] + bytes([update[at] ^ harm.dice.randrange(1, 256)]) + update[at + 1 :]
    asks = write_state({client_of(first): 99_999})
    return {
        **{name: _sending(update_of(*rows)) for name, rows in made.items()},
        "a forged row with one byte spoilt": _sending(spoilt),
        "rows in the wrong order": _sending(update_of(harm.line(2), harm.line(1))),
        "a row that is missing before": _sending(_without_first(update_of(harm.line(1), harm.line(2)), harm)),
        "what the first laptop wrote, taken away": _sending(_deleted(harm.rows)),
        "rows from before that nobody asked for": lambda bad: bad.send(Kind.EARLIER, _from_before(harm.as_first())),
        **{
            f"from before, when asked, {name}": _when_asked(_from_before(rows))
            for name, rows in made.items()
            if name.startswith("a forged device")
        },
        "it has more than the first laptop wrote": lambda bad: bad.send(Kind.ROWS, bytes([0, 0, len(asks)]) + asks),
    }


def _words() -> dict[str, Send]:
    def sending(update: bytes) -> Send:
        return lambda bad: bad.send(Kind.WORDS, create_update_message(update))

    return {f"typed words: {name}": sending(update) for name, update in hostile_words().items()}


def _sending(update: bytes) -> Send:
    return lambda bad: bad.rows(update)


def _from_before(rows: list[LogRow]) -> bytes:
    told = [text_of(row) for row in rows]
    return json.dumps({"device": rows[-1].device, "rows": told}).encode()


def _when_asked(payload: bytes) -> Send:
    """Say that there is more of somebody, and answer with something else when the first laptop asks for it."""

    def send(bad: Hostile) -> None:
        asks = write_state({client_of("somebody"): 9})
        bad.send(Kind.ROWS, bytes([0, 0, len(asks)]) + asks)
        bad.heard(b"}}")
        bad.send(Kind.EARLIER, payload)

    return send


def _without_first(update: bytes, harm: Harm) -> bytes:
    doc: Doc[Array[str]] = Doc()
    doc.apply_update(update)
    return doc.get_update(write_state({client_of(harm.device): 1}))


def _deleted(rows: list[LogRow]) -> bytes:
    doc: Doc[Array[str]] = Doc()
    doc.apply_update(update_of(*rows))
    state = doc.get_state()
    del doc.get(f"log/{rows[0].device}", type=Array)[0]
    return doc.get_update(state)
