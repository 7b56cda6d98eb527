"""In the meeting: two laptops change the same action while apart. A card asks, and the answer stands on both."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cochair.domain.events import Entry
from cochair.domain.fold import fold
from cochair.services.live import LiveMeeting
from tests.access.laptop_screens import WRITE
from tests.access.steps import keys, to
from tests.journeys.two import PATIENCE, WHOLE, Two, at, end, guest_live, joined, live_of, same_on_both, until_even
from tests.journeys.window import Window
from ui.laptops.guest_screen import GuestScreen
from ui.live.question import Question
from ui.live.screen import RunScreen

LINE = "2 laptops changed the same line. Say which one is right. It can wait."
RING, WRITE_TO = "ring the bus people again", "write to the bus people"


def change(window: Window, words: str) -> None:
    """Write the newest line again."""
    keys("Alt+E", "Ctrl+A")(at(window))
    window.enter(words)


def agreed(told: LiveMeeting | Sequence[Entry]) -> list[str]:
    m = told.meeting if isinstance(told, LiveMeeting) else fold(told)
    return [action.text for action in m.actions]


def apart(first: Window, other: Window, qtbot: QtBot, data: Path) -> Window:
    """Agree an action, lose the other laptop, change it on both, and meet again; return the first laptop's window."""
    joined(first, other, "Ann", WRITE, WHOLE)
    at(first).press("F10")
    first.enter("a Ann: ring the bus people by Friday")
    other.until("ring the bus people")
    first.close()
    other.until("The first laptop is not connected.")
    change(other, f"Ann: {WRITE_TO} by 27 November")
    alone = Window(qtbot, data)  # no other laptop can reach it
    at(alone).press("F5")
    change(alone, f"Ann: {RING} by 20 November")
    assert agreed(live_of(alone)) == [RING]
    alone.forget()
    back = Window(qtbot, data, real_laptops=True)
    at(back).press("F5")
    return back


def ask(window: Window) -> Question:
    """Press the line about the two versions, and return the question that comes."""
    to(LINE)(at(window))
    assert isinstance(window.screen, RunScreen | GuestScreen)
    question = window.screen.ask.question()
    assert question is not None and question.heading == "2 laptops changed this. Which one is right?"
    for line in question.lines:
        assert window.shows(line)
    return question


def answer_with(window: Window, question: Question, words: str) -> None:
    """Choose the version that has some words, by its key."""
    (number,) = (n for n, line in enumerate(question.lines, 1) if words in line.casefold())
    window.press(f"Shift+F{number}")


def until_gone(window: Window) -> None:
    window.qtbot.waitUntil(lambda: not window.shows(LINE), timeout=PATIENCE)


@pytest.mark.parametrize("right", [RING, WRITE_TO])
def test_two_versions_of_an_action_are_asked_about_and_the_papers_have_the_answer(
    right: str, windows: Two, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    back = apart(first, other, qtbot, tmp_path / "first")
    for window in (back, other):
        window.until(LINE)
    question = ask(back)
    assert {line.partition(":")[0] for line in question.lines} == {"The first laptop", "Ann’s laptop"}
    answer_with(back, question, right)
    until_gone(back)
    until_gone(other)
    until_even(back, other)
    assert agreed(live_of(back)) == agreed(guest_live(other)) == [right]
    end(back)
    back.until(right.capitalize())
    assert not any(back.shows(words.capitalize()) for words in (RING, WRITE_TO) if words != right)
    back.forget()
    other.close()
    assert agreed(same_on_both(tmp_path / "first", tmp_path / "other")) == [right]


def test_the_other_laptop_answers_too(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    back = apart(first, other, qtbot, tmp_path / "first")
    other.until(LINE)
    question = ask(other)
    other.press(f"Shift+F{len(question.choices)}")
    assert question.choices[-1].words == "Keep both"
    until_gone(back)
    assert sorted(agreed(live_of(back))) == [RING, WRITE_TO]
    back.forget()
