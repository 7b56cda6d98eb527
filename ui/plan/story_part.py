"""What happened to an item before, below each other and in place; not there when nothing has."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.dates import date_words
from cochair.services.ports import StoreFailed
from cochair.services.story import Stories
from cochair.services.story_lines import StoryLine
from ui import words_plan as w
from ui.theme.look import STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.wrap_label import WrapLabel

AT_ONCE = 20
"""The newest lines that are shown before somebody asks for those before them."""


class StoryPart(QWidget):
    """A quiet button that opens the story below it, and closes it again."""

    def __init__(self, stories: Stories | None) -> None:
        super().__init__()
        self._stories, self._shown = stories, AT_ONCE
        self._title: str | None = None
        self._list: QWidget | None = None
        self.button, self.earlier = BigButton(w.STORY, "clock", role="quiet"), BigButton(w.STORY_EARLIER, "up")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._turn)
        self.earlier.clicked.connect(self._show_earlier)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        for button in (self.button, self.earlier):
            holder = QWidget()
            FlowLayout(holder).addWidget(button)
            self._column.addWidget(holder)
        self.earlier.hide()
        self.hide()

    def show_title(self, title: str) -> None:
        """Be there when this title has a story, closed; the same title as before changes nothing."""
        if title == self._title:
            return
        self._title = title
        self.button.setChecked(False)
        self.button.set_words(w.STORY, w.STORY_OF.format(item=title))
        self._turn()
        try:
            self.setVisible(self._stories is not None and self._stories.has(title))
        except StoreFailed:
            self.hide()

    def _turn(self) -> None:
        self._shown = AT_ONCE
        self._show_list()

    def _show_earlier(self) -> None:
        self._shown += AT_ONCE
        self._show_list()
        if self.earlier.isHidden():
            self.button.setFocus()

    def _show_list(self) -> None:
        drop(self._list)
        self._list = None
        lines = self._lines() if self.button.isChecked() else ()
        self.earlier.setVisible(len(lines) > self._shown)
        if lines:
            self._list = _days(lines[-self._shown :])
            self._column.addWidget(self._list)

    def _lines(self) -> tuple[StoryLine, ...]:
        """Return the whole story; its meetings have been read already."""
        assert self._stories is not None and self._title is not None
        story = self._stories.of(self._title)
        return story.lines if story is not None else ()


def _days(lines: Sequence[StoryLine]) -> QWidget:
    """Return the days of a story in their order, and below each what happened on it."""
    holder, day = QWidget(), None
    column = QVBoxLayout(holder)
    column.setContentsMargins(look.sizes.row, 0, 0, 0)
    column.setSpacing(look.sizes.tight)
    for line in lines:
        if line.day != day:
            day = line.day
            column.addWidget(WrapLabel(date_words(day), "small", STRONG))
        column.addWidget(WrapLabel(line.words, "body"))
    return holder
