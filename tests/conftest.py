"""Every test runs with no screen, no network, no home folder of anyone's, and no unexpected warning."""

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import hypothesis
import pytest

_HOME = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """Set the surroundings before any test module, and so before Qt, is imported."""
    config.addinivalue_line("markers", "real_window: opens a real window on a screen that nobody sees (Xvfb).")
    config.stash[_HOME] = home = tempfile.mkdtemp(prefix="cochair-home-")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "COCHAIR_DATA"):
        os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {
        "QT_SCALE_FACTOR": "1",
        "HOME": home,
        "XDG_CACHE_HOME": f"{home}/cache",  # shared by the tests of a run: cut fonts are slow to make
        "XDG_RUNTIME_DIR": home,
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    hypothesis.settings.register_profile("steady", derandomize=True, deadline=None, database=None)
    hypothesis.settings.load_profile("steady")
    sys.addaudithook(_refuse_network)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the home folder of this run away."""
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test its own places for data and settings."""
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / f"xdg-{kind.lower()}"))


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for what is near on a busy computer too; a test of what is far sets this anew."""
    if far := sys.modules.get("ui.far"):
        monkeypatch.setattr(far, "PATIENCE", 30.0)


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Close what a test has left open, such as one that failed: it would spoil the next ones."""
    yield
    if window := sys.modules.get("tests.journeys.window"):
        for left in tuple(window.Window.all_open):
            left.forget()


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logged a warning or worse; a test that expects one reads it, then calls `caplog.clear()`."""
    yield
    loud = [
        record for when in ("setup", "call") for record in caplog.get_records(when) if record.levelno >= logging.WARNING
    ]
    assert not loud, f"Unexpected in the log: {[record.getMessage() for record in loud]}"


def _refuse_network(event: str, args: tuple[Any, ...]) -> None:
    """Let no test reach past this machine; sockets of the file system and the loopback address are allowed."""
    if event in {"socket.connect", "socket.bind", "socket.sendto"}:
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    if host is not None and not _is_this_machine(host):
        raise PermissionError(f"A test tried to reach {host!r}: tests use no network.")


def _is_this_machine(host: str | bytes) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    try:
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False
