"""Pictures are heard only where no words stand beside them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.agenda import Plan
from cochair.services.ear_words import ear_words
from tests.access.screens import HEADER, SCREENS, keep_meetings, told_plan
from tests.journeys.window import Window
from ui.aloud.parts import Part, parts_of
from ui.aloud.shown import words_of
from ui.aloud.text import Text
from ui.aloud.usual import usual_means
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel


def heard(words: str, plan: Plan) -> list[str]:
    """Return what the voice is given for words on the screen."""
    text = Text([Part(QWidget(), fixed=words)], usual_means(lambda: ear_words(plan)).ear())
    return [line.heard.text for line in text.lines]


@pytest.mark.usefixtures("qapp")
def test_a_line_of_only_pictures_is_said_in_words_and_no_other() -> None:
    plan = told_plan(HEADER)
    assert heard("Sam said:\n👍🏽\nThat is all. 🎉\n—", plan) == ["Sam said:", "Picture: thumbs up", "That is all."]


@pytest.mark.parametrize(
    "name", ["home", "run", "promises", "after", "check", "plan, an agenda", "pictures", "comfort"]
)
def test_each_picture_on_a_screen_stands_beside_words(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    """So it need not be heard."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[name](window)
    alone = [
        picture for picture in window.screen.findChildren(PictureLabel) if picture.isVisible() and not near(picture)
    ]
    assert [picture.accessibleName() for picture in alone] == []
    assert [part.widget for part in parts_of(window.screen) if isinstance(part.widget, PictureLabel)] == []
    window.forget()


def near(picture: PictureLabel) -> list[str]:
    """Return the words that show in what a picture lies in."""
    around = picture.parentWidget()
    assert around is not None
    labels = (label for label in around.findChildren(QLabel) if isinstance(label, WrapLabel) and label.isVisible())
    return [words for label in labels if (words := words_of(label).strip())]
