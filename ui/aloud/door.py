"""The way to reading aloud: its keys and buttons are always there, and all the rest is made at the first wish."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cochair.services.voice_ports import Reading, Said
from ui import words_aloud as w
from ui.widgets.read_button import ReadButton
from ui.widgets.topbar import TopBar

if TYPE_CHECKING:  # the first screen must not wait for them
    from cochair.domain.ear.how import EarWords
    from ui.aloud.aloud import Aloud
    from ui.aloud.means import Means
    from ui.aloud.one_voice import OneVoice
    from ui.shell import Shell

IN_MEETING = "inMeeting"
"""The property of a screen of a meeting that runs: there nothing is read that nobody asked for."""


class AloudDoor(QObject):
    """Who wants every screen read hears each new one, but for those of a meeting: they may not talk over people."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell
        self._aloud: Aloud | None = None
        self._means: Means | None = None
        self._voice: OneVoice | None = None
        self.how: Callable[[], EarWords] | None = None
        """Tells how the board that is at hand says its words and its people's names, once there is one."""
        self.make: Callable[[], Means] | None = None
        """Makes what is read with, at the first wish to hear."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read_new)
        for key, act in (
            (w.READ_KEY, self.read_screen),
            (w.FROM_HERE_KEY, lambda: self.aloud().read_from_here()),
            (w.ONE_KEY, lambda: self.aloud().read_one()),
        ):
            QShortcut(QKeySequence(key), shell).activated.connect(act)

    def aloud(self) -> "Aloud":
        """Return what reads; it is made now when it is wanted for the first time."""
        if self._aloud is None:
            from ui.aloud.aloud import Aloud

            self._aloud = Aloud(self._shell, replace(self.means(), reading=self.reading))
        return self._aloud

    def reading(self) -> Reading:
        """Return the one voice of the window; the first time it is begun; raises VoiceFailed."""
        if self._voice is None:
            from ui.aloud.levels import Levels
            from ui.aloud.one_voice import OneVoice

            self._voice = OneVoice(self.means().reading(), self)
            Levels(self._shell.wardrobe, self._voice).use(self._voice)
        return self._voice

    def ear_words(self) -> "EarWords":
        """Return how words and names are said now."""
        from cochair.domain.ear.how import EarWords

        return self.how() if self.how is not None else EarWords()

    def said(self, words: str) -> tuple[Said, ...]:
        """Return words that belong to nothing on the screen as the ear wants them."""
        ear = self.means().ear()
        return tuple(Said(ear.heard(words[piece.start : piece.end]).text) for piece in ear.sentences(words))

    def means(self) -> "Means":
        """Return what is read with; where nobody gave anything it says so in words."""
        if self._means is None:
            from ui.aloud.means import no_voice

            self._means = (self.make or no_voice)()
        return self._means

    def use(self, means: "Means", aloud: "Aloud | None" = None) -> None:
        """Take what to read with, before the first wish to hear."""
        self._means, self._aloud = means, aloud

    def say(self, words: str, at: QWidget) -> None:
        """Read words that belong to something on the screen."""
        self.aloud().say(words, at)

    def read_screen(self) -> None:
        """Read the screen in front from the top."""
        self.aloud().read_screen()

    def serve(self, screen: QWidget) -> None:
        """Let the buttons of a new screen work."""
        for button in screen.findChildren(ReadButton):
            button.clicked.connect(self.read_screen)
        for top in screen.findChildren(TopBar):
            top.read_asked.connect(self.read_screen)

    def is_on(self) -> bool:
        """Return whether the read bar is there."""
        return self._aloud is not None and self._aloud.is_on()

    def hush(self) -> None:
        """Be quiet at once."""
        if self._aloud is not None and self._aloud.is_on():
            self._aloud.stop()

    def screen_changed(self) -> None:
        """Be quiet about a screen that has gone; read the new one to who wants every screen read."""
        self.hush()
        if self._shell.wardrobe.comfort.read_aloud == "every":
            self._soon.start(0)

    def close(self) -> None:
        """Leave no voice behind."""
        if self._aloud is not None:
            self._aloud.close()
        if self._voice is not None:
            self._voice.close()
            self._voice = None

    def _read_new(self) -> None:
        if not self._in_meeting() and self._shell.isVisible():
            self.read_screen()

    def _in_meeting(self) -> bool:
        return any(screen.property(IN_MEETING) for screen in self._shell.screens())
