"""The mark, measured from what is drawn: it is where the words are, stands out, follows, and gets in nobody's way."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.access.pixels import contrast, differing, picture, pixels
from tests.journeys.window import Window
from tests.ui.aloud.reader import Listener
from ui import words_aloud as w
from ui.theme.look import look
from ui.theme.tokens import THEMES
from ui.widgets.access import clipped
from ui.widgets.big_button import BigButton
from ui.widgets.big_card import BigCard
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

LONG = "This is the first sentence. This is the second one, and it is so long that it goes on for more than a line."
LEAST_CHANGE = 3.0
Put = Callable[..., ScrollColumn]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


@pytest.fixture
def listener(window: Window) -> Listener:
    return Listener(window)


@pytest.fixture
def put(window: Window) -> Put:
    """Return a function that shows a screen that scrolls, with some widgets below each other."""

    def show(*widgets: QWidget) -> ScrollColumn:
        screen, scroll = Ground("page"), ScrollColumn()
        QVBoxLayout(screen).addWidget(scroll)
        for widget in widgets:
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        window.shell.show_screen(screen)
        window.settle()
        return scroll

    return show


def change(before: Image.Image, after: Image.Image, at: tuple[int, int]) -> float:
    """How far a pixel changed, as a contrast."""
    return contrast(
        pixels(before.crop((*at, at[0] + 1, at[1] + 1)))[0], pixels(after.crop((*at, at[0] + 1, at[1] + 1)))[0]
    )


def pictures(window: Window, listener: Listener) -> tuple[Image.Image, Image.Image]:
    """The window without the mark and with it."""
    mark = listener.aloud.mark
    marked = picture(window.shell)
    mark.hide()
    bare = picture(window.shell)
    mark.show()
    return bare, marked


@pytest.mark.parametrize("theme", THEMES)
def test_bar_box_and_line_stand_out_in_every_theme(theme: str, window: Window, listener: Listener, put: Put) -> None:
    window.shell.wear(replace(window.shell.wardrobe.comfort, theme=theme))
    put(WrapLabel("Tea is at 11. Then we talk."))
    window.press(w.READ_KEY)
    listener.wait(0.7)
    bare, marked = pictures(window, listener)
    (line,) = listener.aloud.mark.lines()
    (word,) = listener.aloud.mark.word()
    reach = look.sizes.aloud_air
    bar = (line.left() - reach - look.sizes.aloud_bar // 2, line.center().y())
    above = (line.center().x(), line.top() - reach)
    below = (word.center().x(), word.bottom() + 2)
    assert [change(bare, marked, at) >= LEAST_CHANGE for at in (bar, above, below)] == [True] * 3


def test_only_the_mark_differs_and_it_covers_no_word(window: Window, listener: Listener, put: Put) -> None:
    put(WrapLabel(LONG), BigButton("Another thing"))
    window.press(w.READ_KEY)
    bare, marked = pictures(window, listener)
    box = differing(marked, bare).getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert listener.aloud.mark.geometry().contains(QRect(QPoint(left, top), QPoint(right - 1, bottom - 1)))
    (line,) = listener.aloud.mark.lines()
    (word,) = listener.aloud.mark.word()
    after_word = (word.right() + 4, line.top(), line.right(), line.bottom())
    assert differing(marked.crop(after_word), bare.crop(after_word)).getbbox() is None


def test_the_tails_of_letters_are_seen_above_the_line_below_the_word(
    window: Window, listener: Listener, put: Put
) -> None:
    """A g with no tail would be read as an a."""
    put(WrapLabel("gypgy"))
    window.press(w.READ_KEY)
    bare, marked = pictures(window, listener)
    (word,) = listener.aloud.mark.word()
    letters = (word.left() + 4, word.top(), word.right() + 1, word.bottom() - 1)
    assert differing(marked.crop(letters), bare.crop(letters)).getbbox() is None


def test_a_sentence_of_several_lines_is_marked_line_by_line(window: Window, listener: Listener, put: Put) -> None:
    label = WrapLabel(LONG)
    label.setFixedWidth(300)
    put(label)
    window.press(w.READ_KEY)
    first = listener.aloud.mark.lines()
    window.press(w.NEXT_KEY)
    second = listener.aloud.mark.lines()
    assert len(first) == 1
    assert len(second) >= 3
    assert second[0].left() >= first[-1].right()
    assert second[0].top() == first[-1].top()


def test_the_word_moves_on_as_it_is_read(window: Window, listener: Listener, put: Put) -> None:
    put(WrapLabel("One two three."))
    window.press(w.READ_KEY)
    places = []
    for _ in range(3):
        places.append(listener.aloud.mark.word()[0].left())
        listener.wait(0.34)
    assert places == sorted(set(places))


@pytest.mark.parametrize("over", [False, True])
def test_round_a_button_there_is_a_box_and_in_it_the_word_is_marked(
    over: bool, window: Window, listener: Listener, put: Put
) -> None:
    button = BigButton("Press me", "check", over=over, left=not over)
    put(button)
    window.press(w.READ_KEY)
    whole = QRect(button.mapTo(window.shell, QPoint(0, 0)), button.size())
    (first,) = listener.aloud.mark.word()
    listener.wait(0.34)
    (second,) = listener.aloud.mark.word()
    assert listener.aloud.mark.lines() == [whole]
    assert whole.contains(first) and whole.contains(second)
    assert first.right() < second.left() and first.top() == second.top()


def test_round_what_paints_several_words_as_one_there_is_a_box_and_no_word(
    window: Window, listener: Listener, put: Put
) -> None:
    card = BigCard("Press me")
    put(card)
    window.press(w.READ_KEY)
    assert listener.aloud.mark.lines() == [QRect(card.mapTo(window.shell, QPoint(0, 0)), card.size())]
    assert listener.aloud.mark.word() == []


def test_the_mark_follows_when_somebody_scrolls(window: Window, listener: Listener, put: Put) -> None:
    scroll = put(*(WrapLabel(f"Line {number}.") for number in range(80)))
    window.press(w.READ_KEY)
    for _ in range(20):
        window.press(w.NEXT_KEY)
    before = listener.aloud.mark.lines()[0].top()
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    listener.wait(0.34)
    assert listener.aloud.mark.lines()[0].top() == before - 30
    bar.setValue(bar.maximum())
    listener.wait(0.34)
    assert not listener.aloud.mark.isVisible()


def test_what_is_read_stays_in_the_middle_third(window: Window, listener: Listener, put: Put) -> None:
    scroll = put(*(WrapLabel(f"Line {number} is here.") for number in range(80)))
    window.press(w.READ_KEY)
    view, bar = scroll.viewport(), scroll.verticalScrollBar()
    third = view.height() // 3
    seen = 0
    for _ in range(79):
        window.press(w.NEXT_KEY)
        (line,) = listener.aloud.mark.lines()
        top = line.top() - view.mapTo(window.shell, QPoint(0, 0)).y()
        if 0 < bar.value() < bar.maximum():
            seen += 1
            assert third <= top <= 2 * third
        assert 0 <= top < view.height()
    assert seen > 30


@pytest.mark.parametrize("scale", [1.5, 2.0, 3.0])
def test_the_mark_is_round_the_words_at_any_text_size(
    scale: float, window: Window, listener: Listener, put: Put
) -> None:
    label = WrapLabel("Tea is at 11.")
    put(*(WrapLabel(f"Line {number}.") for number in range(30)), label, *(WrapLabel("After.") for _ in range(30)))
    window.press(w.READ_KEY)
    for _ in range(30):
        window.press(w.NEXT_KEY)
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=scale))
    window.settle()
    listener.wait(0.34)
    assert listener.now() == "Tea is at 11."
    (line,) = listener.aloud.mark.lines()
    assert line.height() > 20 * scale
    assert line.topLeft() == label.mapTo(window.shell, label.boxes(0, 1)[0].toAlignedRect().topLeft())


def test_the_mark_takes_no_mouse_and_no_keyboard(window: Window, listener: Listener, put: Put) -> None:
    button = BigButton("Press me")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    put(button)
    window.press(w.READ_KEY)
    mark = listener.aloud.mark
    assert mark.geometry().contains(button.mapTo(window.shell, button.rect().center()))
    assert mark.focusPolicy() is Qt.FocusPolicy.NoFocus
    handle = window.shell.windowHandle()
    assert handle is not None
    window.qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=button.mapTo(window.shell, button.rect().center()))
    assert pressed == [True]


SIZES = [
    ((1366, 768), 1.0, 9),
    ((1366, 768), 2.0, 9),
    ((1024, 600), 2.0, 5),
    ((1024, 600), 3.0, 2),
    ((640, 480), 1.0, 5),
    ((640, 480), 3.0, 2),
]
"""A size of the window, a text scale, and how many buttons there is room for: all, no levels, or to pause and stop."""


@pytest.mark.parametrize(("size", "scale", "buttons"), SIZES)
def test_the_bar_covers_nothing_and_is_big_enough(
    size: tuple[int, int], scale: float, buttons: int, window: Window, listener: Listener, put: Put
) -> None:
    window.shell.resize(*size)
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=scale))
    put(WrapLabel(LONG))
    window.press(w.READ_KEY)
    window.settle()
    bar = listener.aloud.bar
    assert not bar.geometry().intersects(window.screen.geometry())
    assert bar.geometry().bottom() < size[1]
    assert bar.height() <= window.shell.height() * 0.4
    shown = [button for button in bar.findChildren(BigButton) if button.isVisible()]
    assert len(shown) == buttons
    assert all(min(b.width(), b.height()) >= look.sizes.target_live for b in shown)
    assert clipped(bar) == []
    for key in (w.NEXT_KEY, w.SLOWER_KEY):
        window.press(key)
    assert listener.voice.levels["pace"] == 140
    assert len(listener.voice.heard) == 2
