"""What a person presses to come to a screen."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.journeys.window import Window

Step = Callable[[Window], object]


def keys(*pressed: str) -> Step:
    """Press keys one after the other."""

    def step(window: Window) -> None:
        for key in pressed:
            window.press(key)

    return step


def then(*steps: Step) -> Step:
    """Take steps one after the other."""

    def step(window: Window) -> None:
        for each in steps:
            each(window)

    return step


def to(*names: str) -> Step:
    """Go to things by name with Tab, and press each."""

    def step(window: Window) -> None:
        for name in names:
            window.tab_to(name)
            window.press("Space")

    return step


def pick(*words: str) -> Step:
    """Choose answers of the questions that stand in the Run screen, by their keys."""

    def step(window: Window) -> None:
        for each in words:
            window.answer(each)

    return step


def enter(*lines: str) -> Step:
    """Type lines where the keyboard is."""

    def step(window: Window) -> None:
        for line in lines:
            window.enter(line)

    return step


def wait(minutes: float) -> Step:
    """Let time go by."""
    return lambda window: window.clock.wait(minutes=minutes)


def until(words: str) -> Step:
    """Wait until words are there, and stand where they will stay."""

    def step(window: Window) -> None:
        window.until(words)
        window.settle()

    return step


def paste(label: str, text: str) -> Step:
    """Go to a box to type in by name, and paste a text."""

    def step(window: Window) -> None:
        window.tab_to(label)
        box = QApplication.focusWidget()
        assert isinstance(box, QPlainTextEdit)
        box.insertPlainText(text)
        window.settle()

    return step


LARGE = keys("Ctrl++", "Ctrl++")
"""The text size from which a screen shows one part at a time."""
