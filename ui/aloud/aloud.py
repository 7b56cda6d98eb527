"""Reads the screen in front aloud, marks where it is, and does what the read bar and the keys ask."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cochair.services.voice_ports import Place, Reading, Said, State, VoiceFailed
from ui import words_aloud as w
from ui.aloud.bar import ReadBar
from ui.aloud.keys import ReadKeys
from ui.aloud.levels import Levels
from ui.aloud.mark import Mark
from ui.aloud.means import Means
from ui.aloud.parts import Part, from_here, part_here, parts_of
from ui.aloud.sight import around, box_in, bring_to_middle
from ui.aloud.text import Line, Text
from ui.theme.look import look
from ui.widgets.beat import Beat
from ui.widgets.takes_focus import TakesFocus

if TYPE_CHECKING:
    from ui.shell import Shell

EACH = 33
"""Milliseconds between 2 looks at the voice."""


class Aloud(QObject):
    """What it reads is what is shown at that moment: words that have gone are left out, new ones take their place."""

    def __init__(self, shell: "Shell", means: Means, beat: Beat | None = None) -> None:
        """Take the window, what to read with, and a timer of its own when none is given."""
        super().__init__(shell)
        self._shell, self._means, self._beat = shell, means, beat or QTimer(self)
        self.bar, self.mark = ReadBar(), Mark(shell)
        self._reading: Reading | None = None
        self._text, self._run, self._at = Text((), means.ear()), (0, 0), -1
        self._given: tuple[Said, ...] = ()
        self._known: Sequence[Part] = ()
        self._room = QSize()
        self._focus: QWidget | None = None
        self._keys = ReadKeys(shell, self.bar, self._space_works)
        self.levels = Levels(shell.wardrobe, self)
        self.levels.changed.connect(self.bar.show_levels)
        self.bar.show_levels(self.levels.pace(), self.levels.volume())
        shell.put_below(self.bar)
        self.bar.asked.connect(self._do)
        queued = Qt.ConnectionType.QueuedConnection  # a key is not let go of while it is being heard
        self._keys.stop.connect(self.stop)
        self._keys.pause.connect(self.pause_or_go_on, queued)
        self._beat.timeout.connect(self.step)
        look.changed.connect(self._look_again)

    def read_screen(self) -> None:
        """Read all of the screen in front, from the top."""
        self._open()
        self._read(self._parts())
        QTimer.singleShot(0, self, self._gather_again)

    def read_from_here(self) -> None:
        """Read the screen in front from where the keyboard is."""
        focus = QApplication.focusWidget()
        self._open()
        parts = self._parts()
        start = from_here(parts, focus)
        self._read(parts, parts[start] if parts else None)
        QTimer.singleShot(0, self, self._gather_again)

    def read_one(self) -> None:
        """Read what somebody has chosen in a box to type in, or the one thing that has the keyboard."""
        focus = QApplication.focusWidget()
        front = self._shell.front()
        if focus is not None and front is not None and front.isAncestorOf(focus):
            self._open()
            self._read(part_here(focus))

    def say(self, words: str, at: QWidget) -> None:
        """Read words that belong to something on the screen."""
        self._open()
        self._read([Part(at, fixed=words)])

    def is_on(self) -> bool:
        """Return whether it reads, waits or has something to say."""
        return self.bar.isVisible()

    def place(self) -> Line | None:
        """Return the sentence that is read now."""
        return self._text.lines[self._at] if 0 <= self._at < len(self._text.lines) else None

    def lines(self) -> tuple[Line, ...]:
        """Return all sentences, read and to be read."""
        return tuple(self._text.lines)

    def stop(self) -> None:
        """Be quiet at once, and take the bar and the mark away."""
        at_bar = self.bar.isAncestorOf(QApplication.focusWidget() or self._shell)
        self._rest()
        self._keys.hear(False)
        self.bar.hide()
        if at_bar:
            self._give_keyboard_back()

    def close(self) -> None:
        """End for good."""
        self.stop()
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def pause_or_go_on(self) -> None:
        """Be quiet in the middle of the word, or go on from there."""
        if self._reading is not None and self.bar.mode() in ("reads", "rests"):
            (self._reading.resume if self.bar.mode() == "rests" else self._reading.pause)()
            self.step()

    def step(self) -> None:
        """Go on with what is due, and show where the reading is."""
        if self._reading is None:
            return
        place = self._reading.step()
        if place.state is State.FAILED:
            self._fail(place.trouble)
        elif place.state is not State.STILL and self._reading.given is not self._given:
            self._wait_for_another(place)
        elif place.state is State.STILL:
            at = self._run[1]
            self._begin(at, yes=self._text.lines[at - 1].private)
        else:
            self._follow(place)

    def _parts(self) -> list[Part]:
        front = self._shell.front()
        return parts_of(front) if front is not None else []

    def _open(self) -> None:
        """Show the bar first: the screen above it has less room, and what it shows then is read."""
        if self.is_on():
            return
        self._focus = focus = QApplication.focusWidget()
        self._keys.hear(True)
        self.bar.show_mode("reads")
        self._shell.settle()
        if focus is not None and QApplication.focusWidget() is not focus:
            self._give_keyboard_back()

    def _read(self, parts: Sequence[Part], start: Part | None = None) -> None:
        self._known, self._text = parts, Text(parts, self._means.ear())
        if not self._text.lines:
            self._rest()
            self.bar.show_mode("trouble", w.NOTHING)
            return
        self._begin(self._text.first_of(start) if start is not None else 0)

    def _gather_again(self) -> None:
        """Take in what came to the screen when it had settled above the bar; the sentence begins again."""
        line, parts = self.place(), self._parts()
        if line is None or line.part not in parts or all(part in self._known for part in parts):
            return
        self._known = parts
        self._text = Text(parts, self._means.ear())
        self._begin(self._text.first_of(line.part))

    def _begin(self, at: int, *, yes: bool = False) -> None:
        """Begin with a line, as it is shown now; what is private only after a yes."""
        lines = self._text.lines
        if at < len(lines) and not lines[at].is_true():
            self._text.freshen(at)
            lines = self._text.lines
        if at >= len(lines):
            self._end()
        elif lines[at].private and not yes:
            self._ask(at)
        else:
            self._run = self._text.run(at)
            try:
                self._given = self._text.said(*self._run)
                self._voice().read(self._given)
            except VoiceFailed as failed:
                self._fail(str(failed))
                return
            self._at = -1
            self._beat.start(EACH)
            self.step()

    def _wait_for_another(self, place: Place) -> None:
        """Show no place while a call is heard that came between 2 runs of lines; what is next begins after it."""
        self.mark.show_round((), ())
        self.bar.show_mode("rests" if place.state is State.PAUSED else "reads")

    def _follow(self, place: Place) -> None:
        """Show where the reading is, and go on from there when other words stand there now."""
        at = self._run[0] + place.sentence
        line = self._text.lines[at]
        if not line.is_true():
            self._begin(at, yes=line.private)
            return
        room = line.part.widget.window().size().shrunkBy(QMargins(0, 0, 0, self.bar.height()))
        if at != self._at or room != self._room:
            self._at, self._room = at, room
            bring_to_middle(line.part.widget, around(line.boxes()))
        self._show_mark(line, place.word)
        self.bar.show_mode("rests" if place.state is State.PAUSED else "reads", "" if place.heard else w.NO_SOUND)

    def _show_mark(self, line: Line, word: tuple[int, int] | None) -> None:
        seen = (
            [box_in(self._shell, line.part.widget, box) for box in boxes]
            for boxes in (line.boxes(), line.boxes_of_word(word))
        )
        self.mark.show_round(*seen)

    def _look_again(self) -> None:
        """Bring the sentence to the middle again, when everything has another size."""
        self._at = -1 if self.mark.isVisible() else self._at

    def _ask(self, at: int) -> None:
        """Ask whether a private part may be heard; nothing is read meanwhile."""
        self._rest()
        self._run = at, at
        self.bar.show_mode("asks")

    def _end(self) -> None:
        self._rest()
        self._at = len(self._text.lines)
        self.bar.show_mode("ended")

    def _fail(self, trouble: str) -> None:
        self._rest()
        self.bar.show_mode("trouble", trouble)

    def _rest(self) -> None:
        if self._reading is not None:
            self._reading.stop()
        self._beat.stop()
        self._at = -1
        self.mark.show_round((), ())

    def _again(self) -> None:
        if self.bar.mode() == "ended":
            self._begin(max(0, len(self._text.lines) - 1))
        elif self._reading is not None:
            self._reading.again()
            self.step()

    def _back(self) -> None:
        """Go to the sentence before, also where the voice does not have it any more."""
        if self.bar.mode() == "ended":
            self._begin(max(0, len(self._text.lines) - 2))
        elif self._at == self._run[0] and self._at > 0:
            self._begin(self._at - 1, yes=self._text.lines[self._at].private)
        elif self._reading is not None:
            self._reading.back()
            self.step()

    def _next(self) -> None:
        if self._reading is not None:
            self._reading.next()
            self.step()

    def _do(self, name: str) -> None:
        """Do what a button of the bar is called after."""
        asked_at = self._run[0]
        acts: dict[str, Callable[[], None]] = {
            "pause": self.pause_or_go_on,
            "stop": self.stop,
            "again": self._again,
            "back": self._back,
            "next": self._next,
            "slower": self.levels.slower,
            "faster": self.levels.faster,
            "quieter": self.levels.quieter,
            "louder": self.levels.louder,
            "yes": lambda: self._begin(asked_at, yes=True),
            "no": lambda: self._begin(self._text.past(asked_at)),
        }
        acts[name]()

    def _voice(self) -> Reading:
        if self._reading is None:
            self._reading = self._means.reading()
            self.levels.use(self._reading)
        return self._reading

    def _space_works(self) -> bool:
        return self.bar.mode() in ("reads", "rests") and self._shell.wardrobe.comfort.scanning == "off"

    def _give_keyboard_back(self) -> None:
        front = self._shell.front()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
        elif isinstance(front, TakesFocus):
            front.take_focus()
