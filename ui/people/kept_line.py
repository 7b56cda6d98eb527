"""A line of an answer: kept when it is left, and as typed while it can not be kept."""

from collections.abc import Callable

from ui.widgets.plain_edit import PlainEdit


class KeptLine(PlainEdit):
    """`keep` returns why the words can not be kept in one sentence, or nothing. What is not kept is tried again."""

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
        self.forget()
        self.show_value(words)

    def forget(self) -> None:
        """Let what is typed go, and what is wrong with it."""
        self.set_problem("")
        self._shown = self.text()

    def finish(self) -> bool:
        """Keep what is typed, once it is new, and return whether it could be kept."""
        typed = self.text()
        if typed != self._shown:
            before, self._shown = self._shown, typed
            self.set_problem("")
            self.set_problem(self._keep(typed))
            if self.problem():
                self._shown = before  # so that it is tried again
        return not self.problem()
