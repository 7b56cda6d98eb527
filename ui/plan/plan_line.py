"""A line of a draft that is typed: it is saved when left, and stays as typed when it can not be understood."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.plan.edits import Change, Edit
from ui.widgets.plain_edit import PlainEdit


class PlanLine(PlainEdit):
    """Shows one thing of the draft in words and changes it."""

    def __init__(
        self,
        label: str,
        make: Callable[[str], Edit],
        change: Change,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the label, what makes an edit of the typed words, and what makes the change."""
        super().__init__(label, hint=hint, parent=parent)
        self._make, self._change = make, change
        self._shown = ""
        self.line.editingFinished.connect(self._finish)

    def show_value(self, words: str) -> None:
        """Show what the draft says, unless somebody is typing here or was asked to type again."""
        if self.problem() or (self.line.hasFocus() and self.text() != self._shown):
            return
        self._shown = words
        self.set_text(words)

    def _finish(self) -> None:
        typed = self.text()
        if typed == self._shown and not self.problem():
            return
        self._shown = typed
        self.set_problem("")
        self.set_problem(self._change(self._make(typed)))
