"""Makes the sentences that come next into sound, in a thread beside the window."""

import threading

from cochair.services.voice_ports import Renderer, Sound, VoiceFailed, Wanted


class Ahead:
    """Keeps what is wanted now, and nothing else; no method waits."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._news = threading.Condition()
        self._wanted: tuple[Wanted, ...] = ()
        self._made: dict[Wanted, Sound | VoiceFailed] = {}
        self._closed = False
        self._thread: threading.Thread | None = None

    def want(self, wanted: tuple[Wanted, ...]) -> None:
        """Make these, the first one first; what failed before is tried again."""
        with self._news:
            self._wanted = wanted
            self._made = {w: made for w, made in self._made.items() if w in wanted and isinstance(made, Sound)}
            self._news.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()

    def made(self, wanted: Wanted) -> Sound | VoiceFailed | None:
        """Return what has become of a sentence; None while it is not made yet."""
        with self._news:
            return self._made.get(wanted)

    def forget(self) -> None:
        """Want nothing any more."""
        with self._news:
            self._wanted, self._made = (), {}

    def close(self) -> None:
        """End, and let the renderer go."""
        with self._news:
            self._closed = True
            self._wanted = ()
            self._news.notify()
        self._renderer.close()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while (wanted := self._next()) is not None:
            try:
                made: Sound | VoiceFailed = self._renderer.render(wanted)
            except VoiceFailed as failed:
                made = failed
            with self._news:
                if wanted in self._wanted:
                    self._made[wanted] = made

    def _next(self) -> Wanted | None:
        """Wait for a sentence that is wanted and not made; None at the end."""
        with self._news:
            while not self._closed:
                for wanted in self._wanted:
                    if wanted not in self._made:
                        return wanted
                self._news.wait()
            return None
