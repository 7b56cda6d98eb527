"""Hands that press, type and leave things as people do, by a number that is told: the same number does the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from tests.journeys.running import FakeClock
from ui import words_copies, words_forgetting, words_keeping, words_live, words_simple
from ui.commands import key_of
from ui.key_tables import EVERYWHERE, tables_from
from ui.locking.cover import CoverScreen
from ui.locking.secret_line import SecretLine
from ui.locking.watch import IdleWatch
from ui.shell import Shell
from ui.widgets.big_button import BigButton

SECRET = "four small green frogs"
"""What is typed wherever the meetings are locked or opened."""
TYPED = (
    *("The bus was late again", "Ring the venue", "yes", "3", "0", "12 November 2026", "tomorrow", "Sam", "£4.50"),
    *("Mae’r bws yn hwyr 🚌", "x" * 60, "", "50", "2468", "is:open", "We want a bench, and a light at the stop."),
)
NEVER = tuple(
    words.partition("{")[0]
    for words in (
        *(words_copies.YES, words_forgetting.SURE, words_keeping.SURE),  # these take whole meetings away: asked of us
        *(words_live.END_MEETING, words_live.END_IT, words_simple.END_IT),  # each meeting has its three hours
    )
)
"""What such hands leave alone, by the words that it begins with."""
LEFT_ALONE = frozenset({key_of("end")})
LOOKS = ("Ctrl++", "Ctrl+-", "Ctrl+0")


@dataclass(slots=True)
class Hands:
    """Does one thing at a time in a window; `done` counts each kind of thing."""

    shell: Shell
    clock: FakeClock
    dice: Random
    done: dict[str, int] = field(default_factory=dict)
    last: str = ""

    def act(self) -> None:
        """Do one thing that the screen in front lets somebody do."""
        self._be_active()
        for dialog in _dialogs():
            self._count("close a dialog", dialog.windowTitle(), dialog.reject)
            return
        if isinstance(self.shell.front(), CoverScreen):
            self._count("open the lock", "", self._open_lock)
            return
        name, do = self.dice.choices(
            (
                ("press", self._press),
                ("key", self._key),
                ("type", self._type),
                ("look", self._look),
                ("leave", self._leave),
            ),
            (50, 25, 17, 4, 1),
        )[0]
        self._count(name, "", do)

    def be_free(self) -> None:
        """Put away what stands before the screen: a list, the lock, and each dialog, also one that it hid."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        if isinstance(self.shell.front(), CoverScreen):
            self._open_lock()
        for dialog in _dialogs():
            dialog.reject()
        self._be_active()

    def _be_active(self) -> None:
        """Let the window be the active one when a dialog has gone, as a desktop does; here there is none.

        Qt leaves this out while a list is open, and then for good: F1 works, and no key of a screen does.
        """
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self.shell.activateWindow()

    def press_key(self, keys: str) -> None:
        """Press a key where the keyboard is."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(QApplication.focusWidget() or self.shell, combination.key(), combination.keyboardModifiers())

    def _count(self, kind: str, words: str, do: Callable[[], object]) -> None:
        self.done[kind] = self.done.get(kind, 0) + 1
        self.last = f"{kind} {words} on {type(self.shell.front()).__name__}"
        do()
        self._be_active()

    def _press(self) -> None:
        buttons = [button for button in self._buttons() if not _is_never(button)]
        if buttons:
            button = self.dice.choice(buttons)
            self.last += f": {button.accessibleName()}"
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _buttons(self) -> list[QAbstractButton]:
        """Return every button that somebody can see and press."""
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        found = [button for top in tops for button in top.findChildren(QAbstractButton)]
        return [button for button in found if button.isVisible() and button.isEnabled()]

    def _key(self) -> None:
        of_screen = tables_from(type(self.shell.front()).__name__)[0]
        table = of_screen if self.dice.random() < 0.9 else EVERYWHERE
        keys = [keys for keys, _ in table.keys if keys not in LEFT_ALONE and QKeySequence(keys).count() == 1]
        chosen = self.dice.choice([*keys, "Tab", "Shift+Tab", "Space", "Esc", *(f"Shift+F{n}" for n in range(1, 5))])
        if chosen.startswith(("Space", "Shift+F")) and any(map(_is_never, self._buttons())):
            return
        self.last += f": {chosen}"
        self.press_key(chosen)

    def _type(self) -> None:
        lines = [line for line in self.shell.findChildren(QLineEdit) if line.isVisible() and line.isEnabled()]
        if not lines:
            return
        line = self.dice.choice(lines)
        line.setFocus()
        words = SECRET if _is_secret(line) else self.dice.choice(TYPED)
        self.last += f": {words} in {line.accessibleName()}"
        line.insert(words) if not words.isascii() else QTest.keyClicks(line, words)
        if self.dice.random() < 0.7:
            QTest.keyClick(line, Qt.Key.Key_Return)

    def _look(self) -> None:
        wardrobe = self.shell.wardrobe
        change = self.dice.choice(
            (
                {"theme": self.dice.choice(("light", "dark", "yellow", "cream"))},
                {"text_scale": self.dice.choice((1.0, 1.0, 1.25, 1.5, 2.0, 3.0))},
                {"time_style": self.dice.choice(("disc", "bar", "candle", "numbers", "words", "hidden"))},
                {"simple": self.dice.random() < 0.3},
                {"calm": self.dice.random() < 0.5},
                {"time_calls": self.dice.random() < 0.5, "turn_calls": self.dice.random() < 0.5, "sound": False},
                {"scanning": self.dice.choice(("off", "off", "press"))},
                {"font": self.dice.choice(("lexend", "noto"))},
            )
        )
        self.last += f": {change}"
        wardrobe.change(**change)

    def _leave(self) -> None:
        self.clock.wait(minutes=self.dice.choice((2, 6, 11, 16)))
        for watch in self.shell.findChildren(IdleWatch):
            watch.look()

    def _open_lock(self) -> None:
        cover = self.shell.front()
        assert cover is not None
        lines = [line for line in cover.findChildren(QLineEdit) if line.isVisible()]
        if lines:
            lines[0].setText(SECRET)
            QTest.keyClick(lines[0], Qt.Key.Key_Return)
        else:
            buttons = [button for button in cover.findChildren(BigButton) if button.isVisible()]
            QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def _dialogs() -> list[QDialog]:
    """Return every dialog that waits for an answer."""
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]


def _is_never(button: QAbstractButton) -> bool:
    return button.accessibleName().startswith(NEVER)


def _is_secret(line: QWidget) -> bool:
    above = line.parentWidget()
    while above is not None and not isinstance(above, SecretLine):
        above = above.parentWidget()
    return above is not None
