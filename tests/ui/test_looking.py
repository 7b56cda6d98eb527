"""Looking for words goes on beside the window; only the newest answer counts, and a long list comes in parts."""

import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.services.home_view import Line
from cochair.services.ports import StoreFailed
from tests.ui.conftest import Page
from ui.home.lines_card import AT_ONCE, LinesCard
from ui.home.looking import Looking
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton


def line(words: str) -> Line:
    return Line("m", words, "a meeting")


def test_the_window_goes_on_while_words_are_looked_for(qtbot: QtBot) -> None:
    goes_on, threads = threading.Event(), []

    def look(words: str) -> tuple[Line, ...]:
        threads.append(threading.current_thread())
        assert goes_on.wait(timeout=30)
        return (line(words),)

    looking, told = Looking(look), []
    looking.found.connect(told.append)
    looking.ask("bus")  # this would never return if the window had to wait
    goes_on.set()
    qtbot.waitUntil(lambda: told == [(line("bus"),)])
    assert threads != [threading.main_thread()]


def test_only_the_newest_answer_is_told(qtbot: QtBot) -> None:
    goes_on, asked = threading.Event(), []

    def look(words: str) -> tuple[Line, ...]:
        asked.append(words)
        assert goes_on.wait(timeout=30)
        return (line(words),)

    looking, told = Looking(look), []
    looking.found.connect(told.append)
    looking.ask("b")
    qtbot.waitUntil(lambda: asked == ["b"])
    looking.ask("bu")
    looking.ask("bus")
    goes_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert (told, asked[0], asked[-1]) == ([(line("bus"),)], "b", "bus")
    assert "bu" not in asked


def test_what_can_not_be_looked_for_is_said(qtbot: QtBot) -> None:
    def look(words: str) -> tuple[Line, ...]:
        raise StoreFailed(f"No {words}.")

    looking, told = Looking(look), []
    looking.failed.connect(told.append)
    looking.ask("bus")
    qtbot.waitUntil(lambda: told == ["No bus."])


def test_a_long_list_comes_in_parts_and_the_keyboard_goes_to_the_next_part(page: Page, qapp: QApplication) -> None:
    card = LinesCard("What we found", "search")
    shown_on = page(card, height=4_000)
    card.show_lines(tuple(line(f"bus {n}") for n in range(AT_ONCE + 3)))
    qapp.processEvents()
    assert shown_on.isVisible()

    def shown() -> list[str]:
        return [b.accessibleName() for b in card.findChildren(CardButton) if b.isVisible()]

    assert len(shown()) == AT_ONCE
    more = next(b for b in card.findChildren(BigButton) if b.isVisible())
    assert more.text() == "Show 3 more"
    more.click()
    qapp.processEvents()
    assert len(shown()) == AT_ONCE + 3
    assert not more.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None and "bus 20" in focus.accessibleName()
    card.show_lines((), "We found nothing.")
    assert shown() == []
