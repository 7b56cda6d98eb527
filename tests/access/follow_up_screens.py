"""Promises, papers, the check and pictures as they can stand on the screen, reached by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.access.steps import Step, keys, then, to, until
from tests.journeys.window import Window
from ui.follow_up.pictures_screen import PicturesScreen


def after(window: Window) -> None:
    window.press("Alt+M")
    window.tab_to("The doctors and the garden. Monday 12 October")
    window.press("Return")


LOOKED_OVER = then(after, until("Before you share"))
CHECKING = then(after, keys("F6"), to("Amina", "Amina checks alone"))
PICTURES = then(after, keys("F8"))
OWN_PICTURES = then(PICTURES, keys("Shift+Tab", "Right"))


def new_photo(window: Window) -> None:
    """Take a photo, as the box that asks for a file would."""
    OWN_PICTURES(window)
    assert isinstance(window.screen, PicturesScreen)
    photo = QImage(60, 40, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.gray)
    file = window.data / "our hall.png"
    assert photo.save(str(file))
    window.screen.own.take_photo(str(file))
    window.settle()


FOLLOW_UP_SCREENS: dict[str, Step] = {
    "promises": keys("Alt+A"),
    "promises, an answer": keys("Alt+A", "F5"),
    "promises, an answer by a day": then(keys("Alt+A", "F5", "Right", "Right", "Right", "Space")),
    "promises, what people will do": keys("Alt+A", "Alt+2"),
    "after": LOOKED_OVER,
    "after, to look at": then(LOOKED_OVER, keys("F7")),
    "check": then(after, keys("F6")),
    "check, who helps": then(after, keys("F6"), to("Amina")),
    "check, a line": CHECKING,
    "check, what is right": then(CHECKING, keys("Alt+W")),
    "pictures": PICTURES,
    "pictures, a sentence": then(PICTURES, keys("Return")),
    "pictures, our own": OWN_PICTURES,
    "pictures, a new photo": new_photo,
}
