"""A line about a person: kept when it is left, and as typed when it can not be kept."""

from collections.abc import Callable

from ui.widgets.plain_edit import PlainEdit


class KeptLine(PlainEdit):
    """`keep` returns what is wrong with the words in one sentence, or nothing."""

    def __init__(self, label: str, keep: Callable[[str], str], *, hint: str = "") -> None:
        super().__init__(label, hint=hint)
        self._keep, self._shown = keep, ""
        self.line.editingFinished.connect(self.finish)

    def show_value(self, words: str) -> None:
        """Show what is kept, unless somebody is typing here or was asked to type again."""
        if self.problem() or (self.line.hasFocus() and self.text() != self._shown):
            return
        self._shown = words
        self.set_text(words)

    def begin(self, words: str) -> None:
        """Show what is kept of another person."""
        self.set_problem("")
        self._shown = words
        self.set_text(words)

    def finish(self) -> None:
        """Keep what is typed, once it is new."""
        typed = self.text()
        if typed != self._shown:
            before, self._shown = self._shown, typed
            self.set_problem("")
            self.set_problem(self._keep(typed))
            if self.problem():
                self._shown = before  # so that it is tried again
