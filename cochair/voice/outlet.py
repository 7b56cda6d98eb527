"""Sees to the device that makes the sound: opens it beside the window, and notices when it is lost."""

import threading
import time
from collections.abc import Callable
from enum import Enum

from cochair.voice.device import Device, Fill, NoSound, open_device

LOST_AFTER = 0.7
"""Seconds without a question from the device after which it is lost."""
OPENS_WITHIN = 1.5
"""Seconds that a device has to open, before nobody waits for it any more."""
AGAIN_AFTER = 5.0
"""Seconds until a computer that made no sound is asked again."""
ENDS_WITHIN = 1.0

Open = Callable[[Fill], Device]


class Sounding(Enum):
    """Whether the computer makes sound now."""

    SOON = "soon"
    YES = "yes"
    NO = "no"


class Outlet:
    """Holds at most one device. No method waits, but for `close`."""

    def __init__(self, fill: Fill, opener: Open = open_device, now: Callable[[], float] = time.monotonic) -> None:
        self._fill, self._open, self._now = fill, opener, now
        self._lock = threading.Lock()
        self._device: Device | None = None
        self._number = 0
        """Counts the openings; one that is late for its number is closed again."""
        self._opens_since: float | None = None
        self._failed_at: float | None = None
        self._asked = 0.0
        self._threads: list[threading.Thread] = []

    def want(self) -> None:
        """See that a device is open, or opens."""
        now = self._now()
        rests = self._failed_at is not None and now - self._failed_at < AGAIN_AFTER
        if self._device is None and self._opens_since is None and not rests:
            self._opens_since, self._number = now, self._number + 1
            self._beside(self._open_it, self._number)

    def sounding(self) -> Sounding:
        """Return whether sound is made now; a device that does not ask any more is let go."""
        now = self._now()
        if self._device is not None:
            if now - self._asked <= LOST_AFTER:
                return Sounding.YES
            self.let_go()
            self._failed_at = now
            return Sounding.NO
        opens = self._opens_since is not None and now - self._opens_since < OPENS_WITHIN
        return Sounding.SOON if opens else Sounding.NO

    def let_go(self) -> None:
        """Let the device go, beside the window."""
        with self._lock:
            device, self._device = self._device, None
            self._number += 1
            self._opens_since = None
        if device is not None:
            self._beside(device.close)

    def close(self) -> None:
        """Let the device go, and wait for that a little."""
        self.let_go()
        for thread in self._threads:
            thread.join(ENDS_WITHIN)

    def _open_it(self, number: int) -> None:
        try:
            device = self._open(self._asked_for)
        except NoSound:
            with self._lock:
                if number == self._number:
                    self._opens_since, self._failed_at = None, self._now()
            return
        with self._lock:
            late = number != self._number
            if not late:
                self._asked, self._opens_since = self._now(), None
                self._device = device
        if late:
            device.close()

    def _asked_for(self, count: int) -> bytes:
        self._asked = self._now()
        return self._fill(count)

    def _beside(self, work: Callable[..., None], *arguments: object) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(threading.Thread(target=work, args=arguments, daemon=True))
        self._threads[-1].start()
