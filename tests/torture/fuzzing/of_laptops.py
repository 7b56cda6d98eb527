"""What another laptop hands over: files on a stick, what it tells of itself, and its greeting."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cochair.domain.refused import Unclear
from cochair.sync.addresses import Address
from cochair.sync.cards import laptop_as_bytes, offer_as_bytes, read_laptop, read_offer
from cochair.sync.greeting import Greeting, Side
from cochair.sync.pairing import NotPaired, pair_with_guest, pair_with_host
from cochair.sync.share_file import ShareFile, ShareKind, StickFailed
from cochair.sync.stick import read_exchange, sealed_rows
from cochair.sync.stick_pairing import open_invitation
from tests.sync.pairs import GUEST, HOST, OFFER
from tests.torture.fuzzing import mutating
from tests.torture.fuzzing.target import Target

AT_HOST = pair_with_guest(OFFER, GUEST, bytes(32)).pair
AT_GUEST = pair_with_host(OFFER, HOST, bytes(32)).pair
ROWS = json.dumps([[HOST.device, n, n, n, "2026-11-12T10:00:00+00:00", "NoteTaken", "{}"] for n in range(4)]).encode()
WAY = json.dumps(["frog bicycle", Address("192.168.1.5", 47_820).with_port(), "[fd00::2]:999"]).encode()


def on_stick(data: bytes, read: Callable[[Path], object]) -> object:
    """Read a file as the window does when somebody chooses it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.cochair-share"
        file.write_bytes(data)
        return as_told(lambda: read(file))


def as_told(read: Callable[[], object]) -> object:
    """Read, and let each promised no be told as a sentence; which one, the screens say."""
    try:
        return read()
    except (StickFailed, NotPaired) as no:
        raise Unclear(f"{no.why.value}.") from no


def rows(data: bytes) -> object:
    """Read rows that the other laptop of a pair itself has made odd."""
    return on_stick(sealed_rows(AT_HOST, HOST.device, data).as_bytes(), lambda file: read_exchange(AT_GUEST, file))


def invitation(data: bytes) -> object:
    """Open an invitation with a body that somebody made odd."""
    return on_stick(ShareFile(ShareKind.INVITATION, b"", data).as_bytes(), open_invitation)


def offer(data: bytes) -> object:
    """Read what a laptop tells that knows the digits."""
    try:
        return read_offer(data)
    except ValueError as error:
        raise Unclear("No offer.") from error


def card(data: bytes) -> object:
    """Read what a laptop tells of itself that knows the digits."""
    try:
        return read_laptop(data)
    except ValueError as error:
        raise Unclear("No card.") from error


def greeting(data: bytes) -> object:
    """Hear a greeting as the laptop does that shows a code."""
    return as_told(lambda: Greeting(Side.HOST, "123456").hear(data))


FILES = (
    sealed_rows(AT_HOST, HOST.device, ROWS).as_bytes(),
    ShareFile(ShareKind.INVITATION, b"", WAY).as_bytes(),
    ShareFile(ShareKind.LETTERS, bytes(16), bytes(300)).as_bytes(),
)


def file(data: bytes) -> object:
    """Read a file from a stick as whatever it says it is."""
    is_rows = data.startswith(b"CoChair share 1 rows")
    return on_stick(data, (lambda file: read_exchange(AT_GUEST, file)) if is_rows else open_invitation)


NO = (Unclear,)
TARGETS = (
    Target("share file", file, NO, FILES, mutating.any_bytes),
    Target("rows on a stick", rows, NO, (ROWS, b"[]"), mutating.json_shape),
    Target("invitation on a stick", invitation, NO, (WAY,), mutating.json_shape),
    Target(
        "offer to a laptop",
        offer,
        NO,
        (offer_as_bytes(OFFER, HOST), offer_as_bytes(replace(OFFER, person=None, port=0), HOST)),
        mutating.json_shape,
    ),
    Target("card of a laptop", card, NO, (laptop_as_bytes(GUEST),), mutating.json_shape),
    Target("greeting of a laptop", greeting, NO, (Greeting(Side.GUEST, "123456").hello,), mutating.any_bytes),
)
