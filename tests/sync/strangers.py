"""What somebody else in the room may send: bytes by hand, a false laptop, and one in the middle."""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from cochair.sync.addresses import Address
from cochair.sync.greeting import Greeting, Shared, Side
from cochair.sync.pairing_line import Kind
from tests.sync.pairs import LOCAL, WAIT


def message(kind: int, body: bytes = b"") -> bytes:
    return bytes([kind]) + len(body).to_bytes(4, "big") + body


class ByHand:
    """A connection on which a test says each message itself."""

    def __init__(self, plug: socket.socket) -> None:
        plug.settimeout(WAIT)
        self.plug = plug

    @classmethod
    def to(cls, address: Address) -> "ByHand":
        return cls(socket.create_connection((address.host, address.port), WAIT))

    def __enter__(self) -> "ByHand":
        return self

    def __exit__(self, *_: object) -> None:
        self.plug.close()

    def send(self, kind: int, body: bytes = b"") -> None:
        self.plug.sendall(message(kind, body))

    def read(self) -> tuple[int, bytes]:
        head = self._exactly(5)
        return head[0], self._exactly(int.from_bytes(head[1:], "big"))

    def greet(self, digits: str) -> tuple[Shared, bytes]:
        """Greet as a laptop that joins; return what is shared, and the other greeting."""
        greeting = Greeting(Side.GUEST, digits)
        self.send(Kind.HELLO, greeting.hello)
        kind, hello = self.read()
        assert kind == Kind.HELLO
        return greeting.hear(hello), hello

    def rest(self) -> bytes:
        """Everything until the other side closes."""
        found = b""
        with suppress(ConnectionError):
            while part := self.plug.recv(65_536):
                found += part
        return found

    def _exactly(self, length: int) -> bytes:
        found = b""
        while len(found) < length:
            part = self.plug.recv(length - len(found))
            if not part:
                raise EOFError
            found += part
        return found


class FalseHost:
    """A laptop that answers one that joins, as a test tells it to."""

    def __init__(self, answer: Callable[[ByHand], None]) -> None:
        self._door = socket.create_server((LOCAL, 0))
        self.address = Address(LOCAL, self._door.getsockname()[1])
        self._answer = answer
        self._thread = Thread(target=self._run)
        self._thread.start()

    def __enter__(self) -> "FalseHost":
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(WAIT)
        self._door.close()

    def _run(self) -> None:
        self._door.settimeout(WAIT)
        with ByHand(self._door.accept()[0]) as hand, suppress(OSError, EOFError):
            self._answer(hand)


class Middle:
    """Somebody between two laptops, who hears all and may change it. `change` gets the bytes, and which came before."""

    def __init__(self, to: Address, change: Callable[[str, int, bytes], bytes] = lambda _way, _at, data: data) -> None:
        self._to, self._change = to, change
        self.heard = {"guest": b"", "host": b""}
        self._door = socket.create_server((LOCAL, 0))
        self.address = Address(LOCAL, self._door.getsockname()[1])
        self._thread = Thread(target=self._run)
        self._thread.start()

    def __enter__(self) -> "Middle":
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(WAIT)
        self._door.close()

    def _run(self) -> None:
        self._door.settimeout(WAIT)
        guest = self._door.accept()[0]
        host = socket.create_connection((self._to.host, self._to.port), WAIT)
        with guest, host:
            ways = (("guest", guest, host), ("host", host, guest))
            threads = [Thread(target=self._pass_on, args=way) for way in ways]
            for each in threads:
                each.start()
            for each in threads:
                each.join(WAIT)

    def _pass_on(self, who: str, source: socket.socket, sink: socket.socket) -> None:
        source.settimeout(WAIT)
        with suppress(OSError):
            while part := source.recv(65_536):
                changed = self._change(who, len(self.heard[who]), part)
                self.heard[who] += part
                sink.sendall(changed)
        for each in (source, sink):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
