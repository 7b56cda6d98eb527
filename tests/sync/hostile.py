"""A laptop that was let in and then sends what it may not: it has the right certificate, and no manners."""

import contextlib
import socket
import ssl
from types import TracebackType

from pycrdt import create_update_message

from cochair.services.laptop_ports import OwnCertificate
from cochair.sync import trust
from cochair.sync.frames import Hello, Kind
from tests.sync.laptops import CERTIFICATES, HERE, MEETING


class Hostile:
    """A line of its own to the host, on which a test sends whatever it likes."""

    def __init__(
        self,
        port: int,
        device: str,
        own: OwnCertificate | None = None,
        host: str | bytes = "host",
        wait: float = 5,
    ) -> None:
        self._line = socket.create_connection((HERE, port), wait)
        pinned = host if isinstance(host, bytes) else CERTIFICATES[host].certificate
        context = trust.for_guest(own or CERTIFICATES[device], pinned)
        try:
            self._locked: ssl.SSLSocket = context.wrap_socket(self._line)
        except BaseException:
            self._line.close()
            raise
        self.device = device

    def __enter__(self) -> "Hostile":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._locked.close()

    def hello(self, **changes: object) -> None:
        """Say who it is, or who it is not."""
        told = {"meeting": MEETING, "device": self.device} | changes
        self.send(Kind.HELLO, Hello(**told).payload())

    def send(self, kind: int, payload: bytes = b"", length: int | None = None) -> None:
        self.raw((len(payload) + 1 if length is None else length).to_bytes(4) + bytes([kind]) + payload)

    def rows(self, update: bytes) -> None:
        self.send(Kind.ROWS, create_update_message(update))

    def raw(self, data: bytes) -> None:
        """Send bytes, if the other side still takes any."""
        with contextlib.suppress(OSError):
            self._locked.sendall(data)

    def heard(self, last: bytes = b"\0never") -> bytes:
        """Return all that comes until the line ends, or until a test has heard what it wants to."""
        heard = b""
        with contextlib.suppress(OSError):
            while last not in heard and (part := self._locked.recv(65536)):
                heard += part
        return heard
