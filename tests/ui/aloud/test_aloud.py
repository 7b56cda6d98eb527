"""Reading the screen aloud: where it begins, what the bar and the keys do, and what happens when the screen changes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cochair.services.voice_ports import AFTER_HEADING, AFTER_IDEA, AFTER_SENTENCE, Said, State
from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.switch import OneSwitch
from tests.journeys.window import Window
from tests.ui.aloud.reader import Listener
from tests.ui.fake_reading import EACH_WORD
from ui import words_aloud as w
from ui import words_plan as w_plan
from ui.aloud.means import as_shown
from ui.aloud.parts import parts_of
from ui.aloud.text import AT_ONCE, Text
from ui.help_screen import HelpScreen
from ui.live.screen import RunScreen
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.big_card import BigCard
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


@pytest.fixture
def listener(window: Window) -> Listener:
    return Listener(window)


Put = Callable[..., list[QWidget]]


@pytest.fixture
def put(window: Window) -> Put:
    """Return a function that shows a screen with some widgets below each other."""

    def show(*widgets: QWidget) -> list[QWidget]:
        screen = Ground("page")
        column = QVBoxLayout(screen)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.shell.show_screen(screen)
        window.settle()
        return list(widgets)

    return show


def test_the_key_reads_the_screen_from_the_top_and_the_bar_says_so(window: Window, listener: Listener) -> None:
    window.press(w.READ_KEY)
    assert listener.now() == parts_of(window.screen)[0].words()
    assert listener.aloud.bar.isVisible()
    assert listener.aloud.bar.words() == w.READS
    assert listener.aloud.bar.levels() == "150 words a minute · Loudness 8 of 10"


def test_the_button_in_the_top_bar_reads_too(window: Window, listener: Listener) -> None:
    window.tab_to(w.READ)
    window.press("Space")
    assert listener.aloud.is_on()


def test_it_begins_where_the_keyboard_is(window: Window, listener: Listener, put: Put) -> None:
    _, _, button = put(WrapLabel("One."), BigButton("Two"), BigButton("Three"))
    button.setFocus()
    window.press(w.FROM_HERE_KEY)
    assert listener.to_the_end() == ["Three"]


def test_one_thing_is_read_where_the_keyboard_is(window: Window, listener: Listener, put: Put) -> None:
    _, button = put(WrapLabel("One."), BigButton("Two"))
    button.setFocus()
    window.press(w.ONE_KEY)
    assert listener.to_the_end() == ["Two"]


def test_a_line_to_type_on_is_read_with_its_label(window: Window, listener: Listener, put: Put) -> None:
    (edit,) = put(PlainEdit("Your name", "Sam"))
    edit.setFocus()
    window.press(w.ONE_KEY)
    assert listener.to_the_end() == ["Your name.", "Sam"]


def test_only_what_is_chosen_in_a_box_is_read(window: Window, listener: Listener, put: Put) -> None:
    edit = PlainEdit("Note", "The bus is late")
    put(edit)
    edit.setFocus()
    edit.line.setSelection(4, 3)
    window.press(w.ONE_KEY)
    assert listener.to_the_end() == ["bus"]
    assert edit.line.selectedText() == "bus"


def test_what_is_typed_out_of_sight_is_never_read(window: Window, listener: Listener, put: Put) -> None:
    edit = PlainEdit("Your number", "2468")
    edit.line.setEchoMode(QLineEdit.EchoMode.Password)
    put(edit)
    edit.setFocus()
    window.press(w.ONE_KEY)
    window.press(w.READ_KEY)
    assert not any("2468" in words for words in listener.to_the_end())


def test_space_pauses_and_goes_on(window: Window, listener: Listener, put: Put) -> None:
    button = BigButton("Press me")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    put(WrapLabel("One two three four five six."), button)
    button.setFocus()
    window.press(w.READ_KEY)
    listener.wait(1)
    window.press("Space")
    assert listener.aloud.bar.words() == w.RESTS
    listener.wait(60)
    assert listener.now() == "One two three four five six."
    window.press("Space")
    assert listener.aloud.bar.words() == w.READS
    listener.wait(1.7)
    assert listener.now() == "Press me"
    assert pressed == []


def test_space_is_a_letter_to_who_types(window: Window, listener: Listener, put: Put) -> None:
    (edit,) = put(PlainEdit("Note", "Two"))
    edit.setFocus()
    window.press(w.READ_KEY)
    window.press("Space")
    assert isinstance(edit, PlainEdit)
    assert edit.text() == "Two "
    assert listener.aloud.bar.words() == w.READS


def test_space_presses_the_button_of_the_bar_that_has_the_keyboard(window: Window, listener: Listener) -> None:
    window.press(w.READ_KEY)
    listener.aloud.bar.button("slower").setFocus()
    window.press("Space")
    assert listener.voice.levels["pace"] == 140
    assert listener.aloud.bar.words() == w.READS


def test_escape_stops_and_does_nothing_else(window: Window, listener: Listener) -> None:
    window.press("F1")
    window.press(w.READ_KEY)
    window.press("Esc")
    assert isinstance(window.screen, HelpScreen)
    assert not listener.aloud.is_on()
    assert not listener.aloud.mark.isVisible()
    assert not listener.beat.beats
    window.press("Esc")
    assert not isinstance(window.screen, HelpScreen)


@pytest.mark.usefixtures("listener")
def test_space_and_escape_are_as_ever_when_nothing_is_read(window: Window, put: Put) -> None:
    button = BigButton("Press me")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    put(button)
    window.press(w.READ_KEY)
    window.press("Esc")
    button.setFocus()
    window.press("Space")
    assert len(pressed) == 1


def test_escape_closes_an_open_menu_first(window: Window, listener: Listener) -> None:
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=2.0))
    window.settle()
    window.press(w.READ_KEY)
    more = next(b for b in window.screen.findChildren(BigButton) if b.words() == "More" and b.isVisible())
    more.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    window.qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert listener.aloud.is_on()


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (w.NEXT_KEY, ["One.", "Two.", "Three."]),
        (w.BACK_KEY, ["One.", "Two.", "One."]),
        (w.AGAIN_KEY, ["One.", "Two.", "Two."]),
    ],
)
def test_keys_go_from_sentence_to_sentence(
    key: str, heard: list[str], window: Window, listener: Listener, put: Put
) -> None:
    put(WrapLabel("One. Two. Three."))
    window.press(w.READ_KEY)
    listener.wait(1.3)
    window.press(key)
    assert listener.voice.heard == heard


def test_back_and_again_work_when_it_has_ended(window: Window, listener: Listener, put: Put) -> None:
    put(WrapLabel("One. Two. Three."))
    window.press(w.READ_KEY)
    listener.to_the_end()
    assert listener.aloud.bar.words() == w.ENDED
    window.press(w.BACK_KEY)
    assert listener.now() == "Two."
    listener.to_the_end()
    window.press(w.AGAIN_KEY)
    assert listener.now() == "Three."


def test_pace_and_loudness_go_in_steps_and_are_kept(window: Window, listener: Listener) -> None:
    window.press(w.READ_KEY)
    for key in (w.FASTER_KEY, w.FASTER_KEY, w.SLOWER_KEY, w.QUIETER_KEY):
        window.press(key)
    assert listener.voice.levels == {"pace": 160, "volume": 0.7, "voice": ""}
    for _ in range(20):
        window.press(w.SLOWER_KEY)
        window.press(w.QUIETER_KEY)
    assert listener.voice.levels == {"pace": 80, "volume": 0.1, "voice": ""}
    assert listener.aloud.bar.levels() == "80 words a minute · Loudness 1 of 10"
    comfort = window.shell.wardrobe.comfort
    assert (comfort.pace, comfort.volume) == (80.0, 0.1)


def test_words_that_change_before_they_are_read_are_read_as_they_are_then(
    window: Window, listener: Listener, put: Put
) -> None:
    _, later = put(WrapLabel("One two three."), WrapLabel("Old words."))
    window.press(w.READ_KEY)
    assert isinstance(later, WrapLabel)
    later.setText("New words. And more.")
    heard = listener.to_the_end()
    assert heard[0] == "One two three."
    assert heard[-2:] == ["New words.", "And more."]
    assert listener.aloud.bar.words() == w.ENDED


def test_words_that_change_while_they_are_read_begin_again(window: Window, listener: Listener, put: Put) -> None:
    (label,) = put(WrapLabel("5 minutes left. Then a break."))
    window.press(w.READ_KEY)
    listener.wait(0.7)
    assert isinstance(label, WrapLabel)
    label.setText("4 minutes left. Then a break.")
    assert listener.to_the_end() == ["5 minutes left.", "4 minutes left.", "Then a break."]


def test_what_is_deleted_while_it_is_read_is_left_out(window: Window, listener: Listener, put: Put) -> None:
    first, _ = put(WrapLabel("One two three four. Five six."), WrapLabel("Seven."))
    window.press(w.READ_KEY)
    listener.wait(0.7)
    shiboken6.delete(first)
    assert listener.to_the_end() == ["One two three four.", "Seven."]


def test_what_is_hidden_before_it_is_read_is_left_out(window: Window, listener: Listener, put: Put) -> None:
    _, second, _ = put(WrapLabel("One."), WrapLabel("Two."), WrapLabel("Three."))
    window.press(w.READ_KEY)
    second.hide()
    heard = listener.to_the_end()
    assert (heard[0], heard[-1]) == ("One.", "Three.")
    assert listener.aloud.bar.words() == w.ENDED


def test_when_all_has_gone_the_reading_ends(window: Window, listener: Listener, put: Put) -> None:
    (label,) = put(WrapLabel("One. Two."))
    window.press(w.READ_KEY)
    label.hide()
    assert listener.to_the_end() == ["One."]
    assert listener.aloud.bar.words() == w.ENDED
    window.press(w.AGAIN_KEY)  # there is nothing to hear again
    assert listener.aloud.bar.words() == w.ENDED


def test_another_screen_ends_the_reading_quietly(window: Window, listener: Listener) -> None:
    window.press(w.READ_KEY)
    heard = list(listener.voice.heard)
    window.press("F1")
    listener.wait(5)
    assert not listener.aloud.is_on()
    assert not listener.aloud.mark.isVisible()
    assert listener.voice.heard == heard


def test_every_screen_is_read_to_who_asked_for_it_but_not_a_meeting(window: Window, listener: Listener) -> None:
    window.shell.wear(replace(window.shell.wardrobe.comfort, read_aloud="every"))
    window.press("Alt+M")
    window.press("F1")
    assert isinstance(window.screen, HelpScreen)
    assert listener.aloud.is_on()
    window.press("Esc")
    window.press("Esc")
    SCREENS["run"](window)
    assert not listener.aloud.is_on()
    window.press("F1")
    assert not listener.aloud.is_on()
    window.press("Esc")
    window.press(w.READ_KEY)
    assert listener.aloud.is_on()


def test_who_never_wants_it_sees_no_button(window: Window) -> None:
    def buttons() -> list[BigButton]:
        return [b for b in window.screen.findChildren(BigButton) if b.words() == w.READ and b.isVisible()]

    for key in ("", "F1", "Alt+C"):
        if key:
            window.press(key)
        assert len(buttons()) == 1
    window.shell.wear(replace(window.shell.wardrobe.comfort, read_aloud="never"))
    for key in ("", "F1", "Esc"):
        if key:
            window.press(key)
        window.settle()
        assert buttons() == []


def test_what_is_private_is_asked_for_each_time(window: Window, listener: Listener, put: Put) -> None:
    private = WrapLabel("Sam needs a lift. And a rest.")
    private.setProperty("private", True)
    put(WrapLabel("One."), private, WrapLabel("Two."))
    window.press(w.READ_KEY)
    assert listener.to_the_end() == ["One."]
    assert listener.aloud.bar.words() == w.PRIVATE
    assert not listener.aloud.mark.isVisible()
    listener.aloud.bar.button("no").click()
    assert listener.to_the_end() == ["One.", "Two."]
    window.press(w.READ_KEY)
    listener.to_the_end()
    listener.aloud.bar.button("yes").click()
    assert listener.to_the_end()[-4:] == ["One.", "Sam needs a lift.", "And a rest.", "Two."]
    for _ in range(2):
        window.press(w.BACK_KEY)
    assert listener.aloud.bar.words() == w.PRIVATE


def test_a_computer_with_no_voice_says_so_in_words(window: Window) -> None:
    window.press(w.READ_KEY)
    bar = window.shell.aloud.aloud().bar
    assert bar.words() == w.NO_VOICE
    window.press("Esc")
    assert not bar.isVisible()


def test_a_voice_that_fails_says_so_in_words(window: Window, listener: Listener) -> None:
    window.press(w.READ_KEY)
    listener.voice.fail("The voice does not answer.")
    listener.wait(0.4)
    assert listener.aloud.bar.words() == "The voice does not answer."
    assert not listener.aloud.mark.isVisible()


def test_a_call_between_2_runs_of_lines_is_not_taken_for_what_is_read(put: Put, listener: Listener) -> None:
    """The mark goes away while it is heard, and what is next on the screen begins after it."""
    label = WrapLabel("\n".join(f"Line {number}" for number in range(AT_ONCE + 2)))
    put(label)
    listener.window.press(w.READ_KEY)
    call = (Said("5 minutes left."),)
    while listener.now() != f"Line {AT_ONCE - 1}":
        listener.wait(EACH_WORD)
    listener.voice.read(call)
    listener.wait(EACH_WORD)
    assert not listener.aloud.mark.isVisible()
    listener.wait(5)
    assert listener.voice.heard[-3:] == ["5 minutes left.", f"Line {AT_ONCE}", f"Line {AT_ONCE + 1}"]


def test_a_computer_that_makes_no_sound_says_so_and_the_mark_goes_on(window: Window, listener: Listener) -> None:
    listener.voice.is_heard = False
    window.press(w.READ_KEY)
    listener.wait(5)
    assert listener.aloud.bar.words() == w.NO_SOUND
    assert listener.aloud.mark.isVisible()
    assert len(listener.voice.heard) > 1


def test_a_screen_with_no_words_says_so(window: Window, listener: Listener, put: Put) -> None:
    put(QLabel(""))
    window.press(w.READ_KEY)
    assert listener.aloud.bar.words() == w.NOTHING


def test_tab_goes_on_into_the_bar_and_stop_gives_the_keyboard_back(
    window: Window, listener: Listener, put: Put
) -> None:
    (button,) = put(BigButton("Only one"))
    button.setFocus()
    window.press(w.READ_KEY)
    window.press("Tab")
    assert window.focus() == w.PAUSE_NAME
    window.press("Tab")
    window.press("Return")
    assert not listener.aloud.is_on()
    assert button.hasFocus()


def test_quiet_is_longer_after_a_heading_and_between_parts() -> None:
    page, card = Ground("page"), Ground("card")
    column, inner = QVBoxLayout(page), QVBoxLayout(card)
    for widget in (WrapLabel("Today", "title", BOLD), WrapLabel("One. Two."), WrapLabel("Three."), card):
        column.addWidget(widget)
    inner.addWidget(WrapLabel("Four."))
    page.show()
    text = Text(parts_of(page), as_shown())
    quiets = {line.words: line.quiet for line in text.lines}
    usual = AFTER_SENTENCE
    assert quiets == {"Today": AFTER_HEADING, "One.": usual, "Two.": usual, "Three.": AFTER_IDEA, "Four.": AFTER_IDEA}
    page.close()


def test_the_window_leaves_no_voice_behind(qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    listener = Listener(window)
    window.press(w.READ_KEY)
    window.forget()
    assert listener.voice.closed


def test_the_top_bar_keeps_reading_in_its_menu_where_there_is_no_room(window: Window) -> None:
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=3.0))
    window.settle()
    (top,) = [top for top in window.screen.findChildren(TopBar) if top.isVisible()]
    assert top.menu_actions()[0].text() == w.READ
    assert not any(b.isVisible() for b in top.findChildren(BigButton) if b.words() == w.READ)


def test_that_somebody_has_a_number_is_private(window: Window, listener: Listener) -> None:
    SCREENS["plan, people"](window)
    window.tab_to("Change Sam")
    window.press("Space")
    has = w_plan.HAS_NUMBER.format(name="Sam")
    wants = w_plan.NUMBER_WANTED.format(name="Sam")
    window.tab_to(wants)
    window.press("Space")
    window.tab_to(w_plan.NUMBER_NEW)
    window.type("2468")
    window.press("Return")
    assert window.shows(has)
    window.press(w.READ_KEY)
    heard = listener.to_the_end()
    assert listener.aloud.bar.words() == w.PRIVATE
    assert has not in heard
    listener.aloud.bar.button("no").click()
    heard = listener.to_the_end()
    assert has not in heard
    assert listener.aloud.bar.words() == w.PRIVATE, "what somebody needs, before the plan is shared, is private too"
    listener.aloud.bar.button("no").click()
    heard = listener.to_the_end()
    assert not any("what helps" in words for words in heard)
    assert listener.aloud.bar.words() == w.ENDED


def test_one_switch_reads_pauses_and_stops(window: Window, listener: Listener) -> None:
    switch = OneSwitch(window)
    switch.choose(w.READ)
    assert listener.aloud.bar.words() == w.READS
    switch.choose(w.PAUSE_NAME)
    assert listener.aloud.bar.words() == w.RESTS
    switch.choose(w.STOP_NAME)
    assert not listener.aloud.is_on()


def test_big_buttons_are_read_too(window: Window, listener: Listener) -> None:
    SCREENS["run, big buttons"](window)
    window.press(w.READ_KEY)
    heard = " ".join(listener.to_the_end())
    assert heard
    for card in window.screen.findChildren(BigCard):
        assert not card.isVisible() or card.words() in heard


@pytest.mark.parametrize("keys", [("Alt+M",), ("Alt+B", "Alt+M")])
def test_where_there_is_no_top_bar_more_has_it(keys: tuple[str, ...], window: Window, listener: Listener) -> None:
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=2.0))
    SCREENS["run"](window)
    for key in keys:
        window.press(key)
    found = window.screen.findChildren(QAbstractButton)
    (button,) = [b for b in found if b.accessibleName() == w.READ and b.isVisible()]
    button.click()
    window.settle()
    assert listener.aloud.is_on()
    assert isinstance(window.screen, RunScreen)
    assert window.screen.ask.question() is None


def test_the_window_for_everyone_is_never_read(window: Window, listener: Listener) -> None:
    SCREENS["run"](window)
    window.press("F12")
    running = window.session.running()
    assert running is not None
    room = running.door.room()
    assert room is not None
    window.shell.activateWindow()
    window.qtbot.waitUntil(window.shell.isActiveWindow)
    window.press(w.READ_KEY)
    assert {line.part.widget.window() for line in listener.aloud.lines()} == {window.shell}
    room.activateWindow()
    window.qtbot.waitUntil(room.isActiveWindow)
    window.qtbot.keyClick(room, Qt.Key.Key_Escape)
    assert listener.aloud.is_on()


def test_a_mirrored_screen_stops_the_reading_and_can_be_read(window: Window, listener: Listener) -> None:
    SCREENS["run"](window)
    window.press(w.READ_KEY)
    window.press("Ctrl+F12")
    assert not listener.aloud.is_on()
    window.press(w.READ_KEY)
    assert listener.aloud.is_on()
    mirror = window.screen
    window.press("Esc")
    assert window.screen is mirror
    window.press("Esc")
    assert window.screen is not mirror


def test_the_stop_card_ends_the_reading_of_a_meeting(window: Window) -> None:
    listener = Listener(window)
    SCREENS["run"](window)
    window.press(w.READ_KEY)
    listener.wait(1)
    assert listener.now()
    window.press("Ctrl+F1")
    assert not listener.aloud.is_on() and listener.voice.place.state is State.STILL


def test_who_asks_for_the_time_of_a_meeting_hears_it_in_place_of_the_screen(window: Window) -> None:
    listener = Listener(window)
    SCREENS["run"](window)
    window.press(w.READ_KEY)
    listener.wait(1)
    window.press("Alt+I")
    assert not listener.aloud.is_on()
    assert listener.voice.heard[-1] == "17 minutes left."
