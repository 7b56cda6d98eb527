"""How a person says their name, so that a voice can say it right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.people import Person
from cochair.services import plan_people as people
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.plan_line import PlanLine
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.line_beside import LineBeside
from ui.widgets.wrap_label import WrapLabel


class SaidPart(QWidget):
    """`hear_asked` carries the name as it is to be said."""

    hear_asked = Signal(str)

    def __init__(self, person: Person, change: Change) -> None:
        super().__init__()
        self._name, who = person.name, person.id
        about = WrapLabel(w.SAID_ABOUT, "small", colour="muted")
        self.line = PlanLine(w.SAID_AS, lambda t: lambda p: people.say_name_as(p, who, t), change, hint=w.SAID_HINT)
        self._hear = BigButton(w.HEAR_NAME, "volume")
        self._hear.clicked.connect(lambda: self.hear_asked.emit(self.line.text().strip() or self._name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(LineBeside(self.line, self._hear))
        column.addWidget(about)

    def show_person(self, person: Person) -> None:
        """Show how this person's name is said."""
        self._name = person.name
        self.line.show_value(person.said_as)
        self._hear.set_words(w.HEAR_NAME, w.HEAR_NAME_OF.format(name=person.name))
