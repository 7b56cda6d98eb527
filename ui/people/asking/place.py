"""The place where a question is answered, and the question itself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.refused import Unclear
from cochair.services.ports import StoreFailed
from ui.aloud.shown import PRIVATE
from ui.people.kept_line import KeptLine
from ui.theme.look import look
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.reading_order import stops_now
from ui.widgets.words_box import WordsBox


class Place(QWidget):
    """Parts below each other. `go_on` tells that Enter was pressed in a line that is kept with the question."""

    go_on = Signal()

    def __init__(
        self,
        *parts: QWidget,
        show: Callable[[], None] | None = None,
        keep: Callable[[], object] | None = None,
        waits: bool = False,
        private: bool = False,
    ) -> None:
        """Take what shows what is kept, and what keeps the answer; with none each part keeps itself at once.

        `keep` raises Unclear and StoreFailed.  What is typed `waits` where it is kept only when somebody says so.  What
        is `private` is read aloud only after a yes.
        """
        super().__init__()
        self._show_kept, self._keep, self._waits = show, keep, waits
        self.setProperty(PRIVATE, private)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        for part in parts:
            column.addWidget(part)
        self._lines = tuple(_lines_in(parts))
        for line in self._lines if keep is not None else ():
            if isinstance(line, PlainEdit):
                line.entered.connect(lambda _: self.go_on.emit())

    def show_now(self) -> None:
        """Show what is kept now; what is being typed stays; raises StoreFailed."""
        if self._show_kept is not None:
            self._show_kept()

    def first(self) -> QWidget | None:
        """Return where the keyboard starts: a line that is wrong, what this names, the first thing, or nothing."""
        wrong = next((line for line in self._lines if isinstance(line, PlainEdit) and line.problem()), None)
        named = self.focusProxy()
        shown = named if named is not None and named.isVisibleTo(self) else None
        return wrong or shown or next(iter(stops_now(self)), None)

    def finish(self) -> bool:
        """Keep what is typed, and return whether it could be; a line that can not be kept says why itself.

        Raises Unclear and StoreFailed.
        """
        if self._keep is not None:
            self._keep()
        kept = [line.finish() for line in self._lines if isinstance(line, KeptLine)]
        return all(kept)

    def waiting(self) -> Mapping[str, str]:
        """Keep what is typed, unless it waits, and return what is not kept as it was typed."""
        if self._waits:
            typed = self.texts()
            return typed if any(typed.values()) else {}
        try:
            kept = self.finish()
        except (Unclear, StoreFailed):
            kept = False
        return {} if kept else self.texts()

    def texts(self) -> dict[str, str]:
        """Return what is typed, by name."""
        return {str(number): line.text().strip() for number, line in enumerate(self._lines)}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed; a line that has none stays as it is."""
        for number, line in enumerate(self._lines):
            line.set_text(texts.get(str(number), line.text()))

    def forget(self) -> None:
        """Let what is half typed go."""
        for line in self._lines:
            if isinstance(line, PlainEdit):
                line.set_problem("")
            if isinstance(line, KeptLine):
                line.forget()
            elif self._waits:
                line.set_text("")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands now: whether somebody answered it, and in what place. `whom` says who answers."""

    picture: str
    words: str
    below: str
    place: Place
    answered: bool = False
    whom: str = ""


def _lines_in(parts: Iterable[QWidget]) -> Iterable[PlainEdit | WordsBox]:
    """Return the lines and boxes to type in, in the order of the parts."""
    for part in parts:
        if isinstance(part, PlainEdit | WordsBox):
            yield part
        else:
            yield from _lines_in(child for child in part.children() if isinstance(child, QWidget))
