"""One person of a draft: who it is, and what they do in the meeting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.services.people_view import PersonTold
from ui import words_plan as w
from ui.theme.look import STRONG, look
from ui.widgets.avatar import Avatar
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class PersonRow(Ground):
    """`change_asked` asks to open or close the form of this person."""

    change_asked = Signal()

    def __init__(self, told: PersonTold) -> None:
        super().__init__("lined")
        self.person = told.person.id
        self._avatar = Avatar(told.person.name)
        self._avatar.silence()
        self._name, self._roles = WrapLabel("", "body", STRONG), WrapLabel("", "small", colour="muted")
        self.button = BigButton(w.CHANGE, "pencil", size="small")
        self.button.clicked.connect(self.change_asked)
        row, words = QHBoxLayout(self), QVBoxLayout()
        gap = look.sizes.gap
        row.setContentsMargins(look.sizes.tight, gap, look.sizes.tight, gap)
        row.setSpacing(look.sizes.row)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._roles)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.show_person(told)

    def show_person(self, told: PersonTold) -> None:
        """Show the person as they are now."""
        name = told.person.name
        self._avatar.set_name(name)
        self._name.setText(name)
        self._roles.setText(told.roles)
        self._roles.setVisible(bool(told.roles))
        self.button.set_words(w.CHANGE, w.CHANGE_PERSON.format(name=name))
