"""Where a laptop listens."""

import errno
import socket
from collections.abc import Sequence
from contextlib import suppress

_NEXT_PORTS = 20


def open_sockets(hosts: Sequence[str], port: int) -> list[socket.socket]:
    """Listen at each host on the same port, or on the next that is free at all of them; raises OSError."""
    for wanted in (*range(port, min(port + _NEXT_PORTS, 65_535)), 0):
        try:
            return _open_all(hosts, wanted)
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES} or not wanted:
                raise
    raise OSError(errno.EADDRINUSE, "no port is free")


def _open_all(hosts: Sequence[str], port: int) -> list[socket.socket]:
    if not hosts:
        return [_open_everywhere(port)]
    opened: list[socket.socket] = []
    try:
        for host in hosts:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            opened.append(socket.create_server((host, port), family=family))
            port = opened[0].getsockname()[1]
    except OSError:
        for each in opened:
            each.close()
        raise
    return opened


def _open_everywhere(port: int) -> socket.socket:
    if socket.has_dualstack_ipv6():
        with suppress(OSError):
            return socket.create_server(("", port), family=socket.AF_INET6, dualstack_ipv6=True)
    return socket.create_server(("", port))
