"""Opens CoChair: the only place that puts screens, services and the store together."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # nothing of the window is loaded for a command
    from collections.abc import Callable

    from ui.aloud.means import Means
    from ui.opening import OpeningScreen
    from ui.shell import Shell

COMMAND_OPTIONS = ("-h", "--help", "--version", "--self-check")
"""First words that are for the command line, though they begin like those for the window."""
NOT_SEEN = 1_000
"""Milliseconds until the meetings are opened though nothing was drawn: nobody may see the window yet."""
AT_LEISURE = 3_000
"""Milliseconds from the first drawing until a voice is loaded that nobody has asked for yet."""


def main(argv: list[str] | None = None) -> int:
    """Open the app and return its exit status; other commands go to the command line before Qt is loaded."""
    arguments = sys.argv[1:] if argv is None else argv
    if _is_command(arguments):
        from cochair.__main__ import main as command_line

        return command_line(arguments)
    from ui.crash_notes import write_no_words
    from ui.language import begin

    write_no_words()
    begin(arguments)  # before any other module of ours, for words are said when they are loaded
    options = _options(arguments)
    from PySide6.QtWidgets import QApplication

    from ui.application import Application, give_copies
    from ui.theme.comfort import Comfort, apply
    from ui.words_app import TITLE

    app = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(TITLE)
    comfort = Comfort()
    apply(app, comfort)
    from ui.opening import OpeningScreen
    from ui.shell import Shell

    shell, opening = Shell(comfort), OpeningScreen()
    shell.show_screen(opening)
    shell.fit_the_screen()
    shell.show()
    holder: list[object] = []

    def open_all() -> None:
        from ui.session import Session

        shell.equip()
        _give_voice(shell)
        folder, welcome = _folder(options.data), not options.skip_welcome
        session = Session(shell, opening, folder, unlocked=options.unlocked, welcome=welcome)
        holder.append(session)
        give_copies(app, options.copy, session.copies.take)

    _once_drawn(shell, opening, open_all)
    status = QApplication.exec()
    shell.close()
    holder.clear()
    return int(status)


def _is_command(arguments: list[str]) -> bool:
    """Return whether a command line asks for a command and not for the window, maybe with a copy to show in it."""
    if not arguments or arguments[0] in COMMAND_OPTIONS:
        return bool(arguments)
    from cochair.services.given_file import is_given_copy

    return not arguments[0].startswith("-") and not is_given_copy(arguments[0])


def _once_drawn(shell: "Shell", opening: "OpeningScreen", go_on: "Callable[[], None]") -> None:
    """Go on when somebody can see the window; a screen with frames around its windows draws it only after a while."""
    from PySide6.QtCore import Qt, QTimer

    waits = [go_on]

    def begin() -> None:
        if waits:
            waits.pop()()

    opening.drawn.connect(lambda: QTimer.singleShot(0, shell, begin), Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(NOT_SEEN, shell, begin)


def _give_voice(shell: "Shell") -> None:
    """Let the window read aloud; the voice is loaded when Home has been there a while, or at the first wish to hear."""
    from PySide6.QtCore import QTimer

    def make() -> "Means":
        from ui.aloud.usual import usual_means

        return usual_means(shell.aloud.ear_words)

    def load() -> None:
        from ui.aloud.usual import load_early

        if shell.wardrobe.comfort.read_aloud != "never":
            load_early()

    shell.aloud.make = make
    QTimer.singleShot(AT_LEISURE, shell, load)


def _folder(option: str | None) -> Path:
    from cochair.storage.folders import data_folder

    return data_folder(option)


def _options(arguments: list[str]) -> argparse.Namespace:
    from cochair.commands import words

    parser = argparse.ArgumentParser(prog="cochair", description=words.ABOUT)
    parser.add_argument("copy", metavar="FILE.cochair", nargs="?", help=words.COPY)
    parser.add_argument("--language", metavar="CODE", help=words.LANGUAGE)
    parser.add_argument("--skip-welcome", action="store_true")
    parser.add_argument("--data", metavar="DIR", help=words.DATA)
    parser.add_argument("--unlocked", action="store_true", help=words.UNLOCKED)
    return parser.parse_args(arguments)
