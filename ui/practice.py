"""A made-up meeting to practise with. It leaves no trace."""

import tempfile
from pathlib import Path

from cochair.domain.ids import MeetingId
from cochair.resources import resource
from cochair.services.ports import Library, StoreFailed
from cochair.services.practice import practice_plan
from cochair.services.recovery import MeetingClock
from cochair.storage.store import open_store

SETTINGS = ("keys",)
"""What a person chose that also counts while practising."""


class Practice:
    """A store in a folder of its own, with the practice meeting planned for now; both go when it is closed."""

    def __init__(self, clock: MeetingClock, settings: Library) -> None:
        """Take the clock, and the library whose settings are worn here too; raises StoreFailed."""
        self._folder = tempfile.TemporaryDirectory(prefix="cochair-practice-")
        try:
            self._store = open_store(Path(self._folder.name), unlocked=True)
        except StoreFailed:
            self._folder.cleanup()
            raise
        self.library, self.pictures = self._store.library, self._store.pictures
        for name in SETTINGS:
            self.library.keep_setting(name, settings.setting(name))
        text = resource("samples", "practice.meeting").read_text(encoding="utf-8")
        self.meeting: MeetingId = self.library.new_meeting(practice_plan(text, clock.now()), clock.now())

    def close(self) -> None:
        """Take everything away."""
        self._store.close()
        self._folder.cleanup()
