"""Comfort: the first questions, and all of it on any day, by keys and by mouse, kept over restarts."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.comfort.first import FirstQuestions
from ui.comfort.screen import ComfortScreen
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.theme import comfort as comfort_module
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.theme.look import look
from ui.theme.tokens import load_colours
from ui.widgets.access import audit


def worn(window: Window) -> Comfort:
    return window.shell.wardrobe.comfort


def click(window: Window, name: str) -> None:
    """Press the middle of what has a name, which must be in sight."""
    (button,) = (
        each
        for each in window.shell.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName() == name
    )
    button.setFocus()  # it scrolls into sight, as it does for a person
    window.settle()
    place = button.mapTo(window.shell, button.rect().center())
    assert window.shell.childAt(place) is button
    window.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center() + QPoint(1, 1))
    window.settle()


def keep(window: Window, name: str) -> None:
    """Keep how it is now for a person, by keys."""
    window.tab_to("Keep this for a person")
    window.press("Return")
    window.enter(name)


def test_a_new_cochair_asks_three_questions_and_each_answer_shows_at_once(opened: Open) -> None:
    window = opened(welcome=True)
    assert isinstance(window.screen, FirstQuestions)
    assert window.focus() == "Usual. Tea is at 11."
    window.press("Down")
    assert look.scale == 1.5
    window.tab_to("As on my computer. It changes when the computer does")
    window.press("Up")
    assert look.colours == load_colours("yellow")
    window.tab_to("When I ask. I press a button")
    window.press("Down")
    assert (worn(window).text_scale, worn(window).theme, worn(window).read_aloud) == (1.5, "yellow", "every")
    window.tab_to("I am ready")
    window.press("Return")
    assert isinstance(window.screen, HomeScreen)
    assert window.focus() == "Plan our first meeting"
    assert window.shell.findChildren(FirstQuestions) == []


def test_nobody_has_to_answer(opened: Open) -> None:
    window = opened(welcome=True)
    window.press("F5")
    assert window.shows("Welcome to CoChair")
    window.close()
    assert isinstance(opened(welcome=True).screen, HomeScreen)


def test_whoever_closed_the_window_without_an_answer_is_asked_again(opened: Open) -> None:
    window = opened(welcome=True)
    window.close()
    assert isinstance(opened(welcome=True).screen, FirstQuestions)


def test_an_answer_is_enough(opened: Open) -> None:
    window = opened(welcome=True)
    click(window, "Cream. Dark words on cream")
    window.close()
    window = opened(welcome=True)
    assert isinstance(window.screen, HomeScreen)
    assert look.colours == load_colours("cream")


def test_a_store_with_a_meeting_or_a_plan_is_never_asked(opened: Open, tmp_path: Path) -> None:
    new_meeting(tmp_path / "data")[0].close()
    window = opened(welcome=True)
    assert isinstance(window.screen, HomeScreen)


def test_a_store_with_a_plan_is_never_asked(opened: Open) -> None:
    window = opened()
    window.press("Alt+P")
    window.close()
    assert isinstance(opened(welcome=True).screen, HomeScreen)


def test_an_option_leaves_the_questions_out(opened: Open) -> None:
    assert isinstance(opened(welcome=False).screen, HomeScreen)


def test_comfort_is_a_key_away_and_back_is_where_the_person_was(opened: Open) -> None:
    window = opened()
    window.press("F3")
    window.type("bus")
    window.press("Alt+C")
    assert isinstance(window.screen, ComfortScreen)
    assert window.focus() == "Usual. Tea is at 11."
    window.press("F1")
    window.press("Alt+C")
    window.press("Esc")
    assert isinstance(window.screen, HomeScreen)
    window.type("es")
    assert window.shows("buses")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_comfort_is_a_button_away(opened: Open, scale: float) -> None:
    window = opened()
    window.shell.wear(Comfort(scale, "light"))
    window.settle()
    click(window, "Comfort")
    assert isinstance(window.screen, ComfortScreen)
    click(window, "Back")
    assert isinstance(window.screen, HomeScreen)


def test_in_a_running_meeting_the_clock_goes_on(opened: Open, tmp_path: Path) -> None:
    new_meeting(tmp_path / "data")[0].close()
    window = opened()
    window.press("F5")
    window.press("F5")
    window.type("half a note")
    running = window.session.running()
    assert running is not None
    window.press("Alt+C")
    window.press("F5")  # no key of the meeting works from here
    assert running.live.meeting.plan.items[0].title == "Welcome" and running.live.now().now_item is not None
    window.clock.wait(minutes=2)
    with window.qtbot.waitSignal(running.screen.ticked):
        pass
    window.press("Esc")
    assert isinstance(window.screen, RunScreen)
    assert window.shows("3 minutes left")
    window.type(" is whole")
    assert window.shows("half a note is whole")


def test_everything_is_chosen_by_keys_and_kept(opened: Open, qapp: QApplication) -> None:
    """With Tab to each question and arrows or Space to answer."""
    window = opened()
    window.press("Alt+C")
    window.press("Down")
    for reach, press in (
        ("Disc", "Right"),
        ("Nothing moves", "Space"),
        ("Simple screen, few buttons", "Space"),
        ("Not used", "Right"),
        ("I press to move on", "Right"),
        ("Lexend. Wide, for easy reading", "Down"),
        ("When I ask. I press a button", "Down"),
        ("Every screen. It starts by itself", "Down"),
        ("Gentle sounds", "Return"),
    ):
        window.tab_to(reach)
        window.press(press)
    window.tab_to("More: Seconds on each button")
    window.press("Space")
    for _ in ("letters", "words", "lines"):
        window.tab_to("Usual")
        window.press("Right")
        window.press("Right")
    chosen = Comfort(
        1.5, "computer", "bar", True, "noto", 0.12, 0.16, 1.5, True, "never", simple=True, scanning="steps",
        scan_seconds=3.0,
    )  # fmt: skip
    assert worn(window) == chosen
    window.close()
    apply(qapp, Comfort(theme="light"))
    assert worn(opened()) == chosen


def test_everything_is_chosen_by_mouse(opened: Open) -> None:
    window = opened()
    window.press("Alt+C")
    for name in (
        "The biggest. Tea is at 11.",
        "Smaller",
        "Dark. Light words on dark",
        "Candle",
        "Nothing moves",
        "As on my computer. The letters you know",
        "I press to move on",
    ):
        click(window, name)
    assert worn(window) == Comfort(2.5, "dark", "candle", True, "computer", scanning="press")
    assert window.shows("The text is now 250 %.")


def test_keys_change_it_from_anywhere(opened: Open) -> None:
    window = opened()
    window.shell.wear(Comfort(theme="light"))
    for key in ("Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+Shift+C", "Ctrl+Shift+T", "Ctrl+Shift+M", "Ctrl+Shift+S"):
        window.press(key)
    assert worn(window) == Comfort(1.25, "dark", "bar", True, simple=True)
    for key in ("Ctrl+0", "Ctrl+Shift+M", "Ctrl+Shift+S", *["Ctrl+Shift+T"] * 5):
        window.press(key)
    assert worn(window) == Comfort(1.0, "dark")


def test_the_screen_shows_what_a_key_changed(opened: Open) -> None:
    window = opened()
    window.press("Alt+C")
    window.press("Ctrl++")
    assert window.shows("The text is now 125 %.")
    window.press("Ctrl++")
    window.press("Ctrl+Shift+C")
    chosen = {b.accessibleName() for b in window.screen.findChildren(QAbstractButton) if b.isChecked()}
    assert {"Bigger. Tea is at 11.", "Light. Dark words on white"} <= chosen
    assert "As on my computer. It changes when the computer does" not in chosen


def test_the_computers_colours_are_followed_while_open(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """And only by who asked for that."""
    window = opened()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    hints = app.styleHints()
    monkeypatch.setattr(comfort_module, "_of_computer", lambda _: "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.colours == load_colours("dark")
    monkeypatch.setattr(comfort_module, "_of_computer", lambda _: "yellow")
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.colours == load_colours("yellow")
    window.shell.wear(Comfort(theme="cream"))
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.colours == load_colours("cream")


def test_a_view_is_kept_for_a_person_and_put_on_in_one_press(opened: Open, qapp: QApplication) -> None:
    window = opened()
    window.shell.wear(Comfort(2.0, "yellow", "words"))
    window.press("Alt+C")
    keep(window, "Dev")
    assert window.shows("This is now Dev’s view.")
    window.shell.wear(Comfort(theme="light"))
    keep(window, "Mo")
    window.press("Esc")
    window.press("Ctrl+Shift+1")
    assert worn(window) == Comfort(2.0, "yellow", "words")
    window.press("Ctrl+Shift+V")
    assert worn(window) == Comfort(theme="light")
    window.press("Ctrl+Shift+V")
    assert worn(window) == Comfort(2.0, "yellow", "words")
    window.press("Ctrl+Shift+7")
    window.close()
    apply(qapp, Comfort(theme="light"))
    window = opened()
    assert worn(window) == Comfort(2.0, "yellow", "words")
    window.press("Alt+C")
    click(window, "Mo’s view")
    assert worn(window) == Comfort(theme="light")


def test_a_view_is_changed_and_taken_away_and_both_can_be_undone(opened: Open) -> None:
    window = opened()
    window.press("Alt+C")
    keep(window, "Dev")
    assert not window.shows("Keep the change for Dev")
    window.press("Ctrl++")
    click(window, "Keep the change for Dev")
    wardrobe = window.shell.wardrobe
    assert wardrobe.presets[0].comfort.text_scale == 1.25
    window.press("F9")
    assert wardrobe.presets[0].comfort.text_scale == 1.0
    assert window.shows("It is as it was before.")
    click(window, "Take Dev’s view away")
    assert window.shows("Dev’s view is gone.") and not wardrobe.presets
    assert worn(window).text_scale == 1.25
    click(window, "Undo")
    assert [preset.name for preset in wardrobe.presets] == ["Dev"]
    window.press("F9")
    assert [preset.name for preset in wardrobe.presets] == ["Dev"]


def test_a_name_that_can_not_be_kept_is_told_and_stays(opened: Open) -> None:
    window = opened()
    window.press("Alt+C")
    keep(window, "   ")
    assert window.shows("Please type a name first.")
    window.press("Esc")
    keep(window, "Dev")
    keep(window, "dev")
    assert window.shows("dev has a view already.") and window.shows("dev")
    window.press("Esc")
    assert window.focus() == "Keep this for a person"
    keep(window, "x" * 31)
    assert window.shows("Please type a name of up to 30 letters.") and window.shows("x" * 31)
    window.press("Esc")
    for number in range(2, 10):
        keep(window, f"Person {number}")
    keep(window, "One more")
    assert window.shows("You have 9 views. Please take one away first.")
    assert len(window.shell.wardrobe.presets) == 9


def test_with_nothing_kept_the_keys_of_views_do_nothing(opened: Open) -> None:
    window = opened()
    before = worn(window)
    window.press("Ctrl+Shift+V")
    window.press("Ctrl+Shift+1")
    assert worn(window) == before


def test_a_kept_view_that_is_rubbish_is_not_in_the_way(opened: Open, tmp_path: Path) -> None:
    with open_store(tmp_path / "data", unlocked=True) as store:
        store.library.keep_setting("comforts of people", '{"worn": 1, "kept": [{"name": "Dev", "comfort": "no"}, 7]}')
    window = opened()
    window.press("Ctrl+Shift+1")
    assert worn(window) == Comfort()


LARGEST = replace(Comfort(), letters=0.12, words=0.16, lines=1.5, font="noto")


@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_it_shuts_nobody_out(opened: Open, scale: float, size: tuple[int, int], theme: ThemeName) -> None:
    window = opened(welcome=True)
    window.shell.setFixedSize(*size)
    for comfort in (Comfort(scale, theme), replace(LARGEST, text_scale=scale, theme=theme)):
        window.shell.wear(comfort)
        window.settle()
        assert audit(window.shell) == [], comfort
    window.press("F5")
    window.press("Alt+C")
    keep(window, "Somebody with a longer name")
    window.press("Ctrl+Shift+M")
    for comfort in (Comfort(scale, theme), replace(LARGEST, text_scale=scale, theme=theme)):
        window.shell.wear(comfort)
        window.settle()
        assert audit(window.shell) == [], comfort
