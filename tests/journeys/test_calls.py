"""The practice meeting with everything to hear: what is said and sounds, and the same words on each screen."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from cochair.services.voice_ports import Reading, VoiceFailed
from tests.journeys.window import Open, Window
from tests.ui.fake_reading import FakeReading
from ui.comfort.calls_card import CallsCard
from ui.comfort.screen import ComfortScreen
from ui.live.mirror import MirrorScreen
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton

ALL = Comfort(theme="light", time_calls=True, turn_calls=True, sound=True)


class Practising:
    """A practice meeting that has begun, and a voice that keeps what it was asked for."""

    def __init__(self, window: Window, comfort: Comfort) -> None:
        self.window, self.reading = window, FakeReading()
        window.shell.voice = lambda: self.reading
        window.shell.wear(comfort)
        window.press("Alt+R")
        window.press("F5")
        assert isinstance(window.screen, RunScreen)
        self.run: RunScreen = window.screen

    def wait(self, **span: float) -> None:
        """Let time pass; what was being said has been said by then."""
        self.reading.end()
        self.window.clock.wait(**span)
        self.run._ticker.tick()
        self.window.settle()

    def press(self, keys: str) -> None:
        self.reading.end()
        self.window.press(keys)

    def heard(self) -> list[str]:
        found, self.reading.asked = self.reading.asked, []
        return found

    def room(self) -> QWidget:
        running = self.window.session.running()
        assert running is not None
        room = running.door.room()
        assert room is not None
        return room


def words_on(screen: QWidget) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen) and label.text()]


def test_the_practice_meeting_is_heard_in_order(opened: Open) -> None:
    here = Practising(opened(), ALL)
    here.press("Alt+1")
    here.wait(minutes=3)
    here.press("Alt+2")
    here.press("F8")
    here.wait(minutes=2)
    here.wait(seconds=2)
    here.press("Ctrl+F1")
    here.press("Ctrl+F6")
    here.press("F4")
    here.wait(minutes=8)
    here.wait(seconds=2)
    here.wait(minutes=2)
    here.wait(seconds=2)
    here.press("F4")
    here.press("Ctrl+F2")
    assert here.heard() == [
        "It is Amina’s turn.",
        "2 minutes left. It is Delroy’s turn.",
        "♪ 1.4",
        "Time is up.",
        "♪ 1.1",
        "Break: 2 minutes left.",
        "♪ 1.5",
        "The break is over.",
        "♪ 0.8",
    ]


@pytest.mark.parametrize(
    ("comfort", "size"),
    [
        (ALL, (1366, 768)),
        (Comfort(2.0, "light", time_calls=True, turn_calls=True, sound=True), (1366, 768)),
        (Comfort(theme="light", time_calls=True, turn_calls=True, sound=True, simple=True), (1366, 768)),
        (Comfort(theme="light", time_calls=True, turn_calls=True, sound=True), (1024, 600)),
    ],
)
def test_each_sound_has_its_words_on_the_run_screen_and_on_that_for_everyone(
    opened: Open, comfort: Comfort, size: tuple[int, int]
) -> None:
    """Also where only the line to write on is shown; and nothing lies over anything else."""
    window = opened()
    window.shell.resize(*size)
    here = Practising(window, comfort)
    window.press("F12")
    window.shell.activateWindow()
    window.settle()
    here.press("Alt+W") if not comfort.simple else None
    for act, sound, words in (
        (lambda: here.wait(minutes=2.5), "♪ 1.1", "2 minutes left."),
        (lambda: here.wait(minutes=1.5), "♪ 1.4", "Time is up."),
        (lambda: here.press("Ctrl+F3"), "♪ 0.8", "A card is up: I do not understand."),
    ):
        here.wait(seconds=30)
        here.heard()
        act()
        assert here.heard()[:1] == [sound]
        assert words in words_on(here.run)
        assert words in words_on(here.room())
        assert audit(here.run) == []
        here.press("Ctrl+F6")
        here.press("Esc")
    here.press("F4")
    here.wait(minutes=9)
    here.wait(seconds=2)
    here.heard()
    here.wait(minutes=1)
    assert here.heard() == ["♪ 1.5"]
    assert "The break is over." in words_on(here.run) and "The break is over." in words_on(here.room())


def test_words_go_again_and_nothing_has_moved(opened: Open) -> None:
    here = Practising(opened(), ALL)
    before = here.run.now.geometry()
    here.press("Alt+1")
    assert "It is Amina’s turn." in words_on(here.run)
    assert here.run.now.geometry() == before
    here.wait(seconds=5)
    assert "It is Amina’s turn." in words_on(here.run)
    here.wait(seconds=3)
    assert "It is Amina’s turn." not in words_on(here.run)
    assert here.run.now.geometry() == before


def test_a_mirrored_screen_shows_the_words_and_its_keys_ask_too(opened: Open) -> None:
    here = Practising(opened(), ALL)
    here.press("Ctrl+F12")
    mirror = here.window.screen
    assert isinstance(mirror, MirrorScreen)
    here.press("Alt+1")
    assert "It is Amina’s turn." in words_on(mirror)
    here.heard()
    here.press("Alt+I")
    assert here.heard() == ["5 minutes left. It is Amina’s turn."]
    assert "5 minutes left. It is Amina’s turn." in words_on(mirror)


@pytest.mark.parametrize("comfort", [Comfort(theme="light", simple=True), Comfort(2.0, "light")])
def test_asking_is_a_key_and_an_answer_of_more_with_everything_off(opened: Open, comfort: Comfort) -> None:
    here = Practising(opened(), comfort)
    here.press("Alt+1")
    assert here.heard() == []
    here.press("Alt+I")
    assert here.heard() == ["5 minutes left. It is Amina’s turn."]
    here.press("Alt+M")
    question = here.run.ask.question()
    assert question is not None
    (ask,) = [choice for choice in question.choices if choice.words == "Say the time and whose turn it is"]
    ask.act()
    assert "5 minutes left. It is Amina’s turn." in here.heard()
    assert "5 minutes left. It is Amina’s turn." in words_on(here.run)
    assert audit(here.run) == []


def test_asking_is_a_button_in_the_top_bar_for_who_hears_anything(opened: Open) -> None:
    here = Practising(opened(), Comfort(theme="light"))
    (button,) = [each for each in here.run.findChildren(BigButton) if each.words() == "Say it now"]
    assert not button.isVisible()
    here.window.shell.wear(Comfort(theme="light", turn_calls=True))
    here.window.settle()
    assert button.isVisible() and button.accessibleDescription() == "Key: Alt+I"
    button.click()
    assert here.heard() == ["5 minutes left. Nobody is speaking."]
    assert audit(here.run) == []


def test_keys_turn_calls_on_and_off_in_the_middle_of_a_meeting(opened: Open) -> None:
    here = Practising(opened(), Comfort(theme="light"))
    here.press("Ctrl+Shift+N")
    here.press("Alt+1")
    assert here.heard() == ["It is Amina’s turn."]
    here.press("Ctrl+Shift+N")
    here.press("Alt+2")
    assert here.heard() == []
    here.press("F8")
    here.press("Ctrl+Shift+L")
    here.wait(minutes=3)
    assert here.heard() == ["2 minutes left."]
    here.press("Ctrl+Shift+G")
    here.press("Ctrl+F2")
    assert here.heard() == ["♪ 0.8"]


def test_comfort_lets_each_be_heard_beside_its_words(opened: Open) -> None:
    window, reading = opened(), FakeReading()
    window.shell.voice = lambda: reading
    window.press("Alt+C")
    assert isinstance(window.screen, ComfortScreen)
    (card,) = window.screen.findChildren(CallsCard)
    buttons = [each for each in card.findChildren(BigButton) if not each.isCheckable()]
    for button in buttons:
        button.click()
    assert reading.asked == ["5 minutes left.", "It is Priya’s turn.", "♪ 1.1", "♪ 1.4", "♪ 1.5", "♪ 0.8"]
    means = [button.accessibleName().removeprefix("Hear it: ") for button in buttons]
    assert set(means) <= set(words_on(card))
    window.tab_to("Say the time left")
    window.press("Return")
    assert window.shell.wardrobe.comfort.time_calls


def test_comfort_says_why_nothing_is_heard(opened: Open) -> None:
    def fails() -> Reading:
        raise VoiceFailed("There is no voice on this computer.")

    window = opened()
    window.shell.voice = fails
    window.press("Alt+C")
    window.tab_to("Hear it: Time is up")
    window.press("Return")
    assert window.shows("There is no voice on this computer.")
