"""What to look at before minutes are shared: a quiet line with how much it is, and a list with a fix for each."""

import logging
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.language import is_english
from cochair.domain.look_over import ToLookAt
from ui import words_looking as w
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel
from ui.words_after import LOOK_KEY
from ui.words_language import ENGLISH_ONLY

MOST_SHOWN = 30
"""Things in the list at once; when they are put right, the next ones follow."""

Look = Callable[[], tuple[ToLookAt, ...]]


class Looker(QObject):
    """Looks minutes over in the background.

    `found` carries what to look at, of the newest question only; None when CoChair could not look.
    """

    found = Signal(object)
    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked = 0
        self._done.connect(self._tell)

    def look(self, look_over: Look) -> None:
        """Begin to look; an older question is not answered any more."""
        self._asked += 1
        asked = self._asked

        def tell(found: tuple[ToLookAt, ...] | None) -> None:
            with suppress(RuntimeError):  # the window was closed in between, and nobody waits any more
                self._done.emit(asked, found)

        self._pool.start(_Job(look_over, tell))

    def wait(self) -> None:
        """Wait until everything was looked over; what was found is told when the window is next at leisure."""
        self._pool.waitForDone()

    def _tell(self, asked: int, found: tuple[ToLookAt, ...] | None) -> None:
        if asked == self._asked:
            self.found.emit(found)


class _Job(QRunnable):
    def __init__(self, look_over: Look, tell: Callable[[tuple[ToLookAt, ...] | None], None]) -> None:
        super().__init__()
        self._look_over, self._tell = look_over, tell

    def run(self) -> None:
        """Look, and tell what was found."""
        try:
            found = self._look_over()
        except Exception:  # papers can be made all the same, and a fault must not end the thread unseen
            logging.getLogger(__name__).exception("looking minutes over")
            self._tell(None)
        else:
            self._tell(found)


class LookLine(Ground):
    """One quiet line above the minutes; `opened` asks to see the list, or the minutes again."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__("row")
        row = QHBoxLayout(self)
        sizes = look.sizes
        row.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.row)
        self._icon, self._words = Icon("search", "muted", sizes.icon_small), WrapLabel("", "body", MEDIUM)
        self.button = BigButton(w.LOOK, "eye", key=LOOK_KEY, size="small")
        self.button.clicked.connect(self.opened)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_found(self, found: tuple[ToLookAt, ...] | None, *, is_open: bool) -> None:
        """Say how much there is to look at; None while CoChair looks."""
        if found is None:
            self._words.setText(w.LOOKING)
        elif not found:
            told = (w.NOTHING_TO_LOOK_AT,) if is_english() else (w.NOTHING_TO_LOOK_AT, ENGLISH_ONLY)
            self._words.setText(" ".join(told))
        else:
            self._words.setText(w.TO_LOOK_AT.of(len(found)))
        self.button.setVisible(bool(found))
        self.button.set_words(w.LOOK_CLOSE if is_open else w.LOOK)
        self.button.set_icon("paper" if is_open else "eye")


class LookList(ScrollColumn):
    """Everything to look at; `fix_asked` carries the thing whose fix was pressed."""

    fix_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=look.sizes.row)
        self._holder: QWidget | None = None
        self.first: BigButton | None = None

    def show_found(self, found: tuple[ToLookAt, ...]) -> None:
        """Show what to look at, from its beginning."""
        drop(self._holder)
        self._holder, self.first = QWidget(), None
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        for thing in found[:MOST_SHOWN]:
            column.addWidget(self._row(thing))
        if len(found) > MOST_SHOWN:
            column.addWidget(WrapLabel(w.LOOK_MORE.format(count=len(found) - MOST_SHOWN), "body", MEDIUM))
        column.addStretch(1)
        self.column.addWidget(self._holder)
        self.verticalScrollBar().setValue(0)

    def _row(self, thing: ToLookAt) -> Ground:
        ground, sizes = Ground("row"), look.sizes
        column = QVBoxLayout(ground)
        column.setContentsMargins(sizes.row, sizes.row, sizes.row, sizes.row)
        column.setSpacing(sizes.gap)
        column.addWidget(WrapLabel(thing.where, "body", STRONG))
        for sentence in thing.sentences:
            column.addWidget(WrapLabel(sentence, "body"))
        words = w.FIXES[thing.fix]
        button = BigButton(
            words, w.FIX_ICONS[thing.fix], size="small", name=w.FIX_NAME.format(fix=words, where=thing.where)
        )
        button.clicked.connect(lambda: self.fix_asked.emit(thing))
        holder = QWidget()
        FlowLayout(holder).addWidget(button)
        column.addWidget(holder)
        self.first = self.first or button
        return ground
