"""Places for an answer of the board: answers to choose from, or a line for something more."""

from collections.abc import Callable

from ui.people.asking.place import Place
from ui.widgets.big_button import BigButton
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit


class OneMore(Place):
    """A line for something more, kept with Enter, with the button, or when somebody goes on."""

    def __init__(self, label: str, button: str, keep: Callable[[str], str]) -> None:
        """Take the label, the words of the button, and what keeps it and returns why not, or nothing."""
        self.line, more = PlainEdit(label), BigButton(button, "plus")
        super().__init__(LineBeside(self.line, more), waits=True)
        self._add_one = keep
        self.line.entered.connect(lambda _: self._add())
        more.clicked.connect(self._add)

    def finish(self) -> bool:
        """Keep what is typed, which is asked about next; return True when nothing is."""
        if self.line.text().strip():
            self._add()
            return False
        return True

    def _add(self) -> None:
        typed = self.line.text()
        self.line.set_text("")
        if problem := self._add_one(typed):
            self.line.set_text(typed)
            self.line.set_problem(problem)
