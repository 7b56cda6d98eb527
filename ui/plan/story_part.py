"""What happened to an item before, below each other and in place; not there when nothing has."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.dates import date_words
from cochair.services.ports import StoreFailed
from cochair.services.story import Story
from ui import words_plan as w
from ui.theme.look import STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.wrap_label import WrapLabel

Tell = Callable[[str], Story | None]
"""Returns the story of a title, or None when there is none; raises StoreFailed."""


class StoryPart(QWidget):
    """A quiet button that opens the story below it, and closes it again."""

    def __init__(self, tell: Tell) -> None:
        super().__init__()
        self._tell = tell
        self._title: str | None = None
        self._story: Story | None = None
        self._list: QWidget | None = None
        self.button = BigButton(w.STORY, "clock", role="quiet")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._show_list)
        holder = QWidget()
        FlowLayout(holder).addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(holder)
        self.hide()

    def show_title(self, title: str) -> None:
        """Look for the story of a title, unless it is the same as before."""
        if title == self._title:
            return
        self._title = title
        try:
            self._story = self._tell(title)
        except StoreFailed:
            self._story = None
        self.button.setChecked(False)
        self.button.set_words(w.STORY, w.STORY_OF.format(item=title))
        self._show_list()
        self.setVisible(self._story is not None)

    def _show_list(self) -> None:
        drop(self._list)
        self._list = None
        column = self.layout()
        if self.button.isChecked() and self._story is not None and column is not None:
            self._list = _lines(self._story)
            column.addWidget(self._list)


def _lines(story: Story) -> QWidget:
    """Return the days of a story in their order, and below each what happened on it."""
    holder, day = QWidget(), None
    column = QVBoxLayout(holder)
    column.setContentsMargins(look.sizes.row, 0, 0, 0)
    column.setSpacing(look.sizes.tight)
    for line in story.lines:
        if line.day != day:
            day = line.day
            column.addWidget(WrapLabel(date_words(day), "small", STRONG))
        column.addWidget(WrapLabel(line.words, "body"))
    return holder
