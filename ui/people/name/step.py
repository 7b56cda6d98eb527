"""One question about who a person is, with what is shown below it."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import BoardPerson
from ui.people.asking.keeping import Keeping
from ui.people.asking.place import Place


class Step(Place):
    """`title` asks, and `below` says more. Each answer is kept at once."""

    title = below = ""

    def __init__(self, keeping: Keeping, *parts: QWidget) -> None:
        super().__init__(*parts, show=lambda: self.show_person(keeping.row()))
        self.keeping = keeping

    def show_person(self, person: BoardPerson) -> None:
        """Show the person as they are now; what is being typed stays."""

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether somebody answered it; raises StoreFailed."""
        raise NotImplementedError  # each step has its own; Qt's metaclass allows no abstract class
