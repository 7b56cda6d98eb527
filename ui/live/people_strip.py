"""Everybody who is here, each a button: one tap gives the floor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from ui import words as kit
from ui import words_live as w
from ui.commands import key_of
from ui.theme.look import BOLD, look
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.fold import Fold
from ui.widgets.person_chip import PersonChip
from ui.widgets.wrap_label import WrapLabel


class PeopleStrip(Fold):
    """`chosen` carries the person who was pressed. Chips stand in the order of the agenda's list of people."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("plain", look.sizes.people_beside)
        self.setAccessibleName(w.GIVE_FLOOR)
        row = self.row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.row)
        row.addWidget(WrapLabel(w.GIVE_FLOOR, "body", BOLD))
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        row.addWidget(self._holder, 1)
        self._chips: dict[PersonId, PersonChip] = {}

    def show_meeting(self, m: Meeting) -> None:
        """Show who is here and who speaks."""
        here = m.people_here()
        if tuple(self._chips) != tuple(p.id for p in here):
            self._make_chips(m)
        heard = (m.turn.voice or m.turn.person) if m.turn is not None else None
        for person in here:
            chip = self._chips[person.id]
            chip.show_person(person.name, speaking=person.id == heard)

    def _make_chips(self, m: Meeting) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = {}
        for number, person in enumerate(m.people_here(), 1):
            chip = PersonChip(person.name)
            key = key_of("floor", number)
            if key:
                chip.setAccessibleDescription(kit.key_hint(key))
                chip.setToolTip(kit.key_hint(key))
            chip.clicked.connect(lambda _=False, p=person.id: self.chosen.emit(p))
            self._chips[person.id] = chip
            self._flow.addWidget(chip)
