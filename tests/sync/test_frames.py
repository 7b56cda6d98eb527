"""Messages are whole, of a known kind and not too large, or the talk ends."""

import asyncio
from collections.abc import Callable

import pytest

from cochair.services.laptop_ports import NotAsAgreed
from cochair.sync.frames import LARGEST, Bye, Ended, Hello, Kind, Line, Pace, Wire, hello_of
from cochair.sync.reaching import parted

Sent = Callable[[asyncio.StreamReader], None]


class Closed(asyncio.Transport):
    """A way out that leads nowhere."""

    def is_closing(self) -> bool:
        return True


def received(send: Sent) -> list[tuple[Kind, bytes]]:
    """Return the messages that were received, until what ends it is raised."""

    async def receive() -> list[tuple[Kind, bytes]]:
        line = Line()
        line.transport = Closed()
        send(line.reader)
        wire = Wire(line, Pace(away=0.01))
        return [await wire.receive() for _ in range(3)]

    return asyncio.run(receive())


def frame(content: bytes, length: int | None = None) -> bytes:
    return (len(content) if length is None else length).to_bytes(4) + content


def test_messages_are_received_as_they_were_sent() -> None:
    messages = b"".join(frame(bytes([kind]) + content) for kind, content in ((2, b"x" * 200_000), (4, b""), (6, b"y")))
    assert received(lambda reader: reader.feed_data(messages)) == [
        (Kind.ROWS, b"x" * 200_000),
        (Kind.BEAT, b""),
        (Kind.ROOM, b"y"),
    ]


@pytest.mark.parametrize(
    ("data", "raised"),
    [
        (frame(b""), NotAsAgreed),
        (frame(b"\x09x"), NotAsAgreed),
        (frame(b"\0x"), NotAsAgreed),
        (frame(b"\x02", LARGEST + 1), NotAsAgreed),
        (b"GET / HTTP/1.1\r\n", NotAsAgreed),
        (frame(b"\x07nonsense"), NotAsAgreed),
        (frame(b"\x07\xff"), NotAsAgreed),
        (frame(b"\x07odd"), Ended),
        (frame(b"\x02half", 30), asyncio.IncompleteReadError),
        (b"\0\0", asyncio.IncompleteReadError),
        (b"", asyncio.IncompleteReadError),
    ],
)
def test_what_is_no_message_ends_the_talk(data: bytes, raised: type[Exception]) -> None:
    def send(reader: asyncio.StreamReader) -> None:
        reader.feed_data(data)
        reader.feed_eof()

    with pytest.raises(raised):
        received(send)


def test_silence_in_the_middle_of_a_message_ends_the_talk() -> None:
    with pytest.raises(TimeoutError):
        received(lambda reader: reader.feed_data(frame(b"\x02half", 30)))


def test_the_first_words_are_read_as_they_were_said() -> None:
    hello = Hello("2026-11-12-abcdef01", "ann")
    assert hello_of(hello.payload()) == hello
    for bad in (
        b"",
        b"[]",
        b"{}",
        b'{"meeting":1}',
        b"\xff",
        b'{"version":"x","meeting":"","device":""}',
        b"[" * 100_000,
    ):
        with pytest.raises(NotAsAgreed):
            hello_of(bad)


def test_a_goodbye_says_why() -> None:
    with pytest.raises(Ended) as ended:
        received(lambda reader: reader.feed_data(frame(b"\x07dropped")))
    assert ended.value.why is Bye.DROPPED


@pytest.mark.parametrize(
    ("address", "place"),
    [("10.0.0.5:4711", ("10.0.0.5", 4711)), ("[fe80::1]:80", ("fe80::1", 80)), ("[fe80::1%2]:80", ("fe80::1%2", 80))],
)
def test_an_address_has_a_place_and_a_port(address: str, place: tuple[str, int]) -> None:
    assert parted(address) == place
