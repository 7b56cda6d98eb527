"""What a board says about one of its groups, open below the group's name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.people import Group
from cochair.services import plan_people as people
from cochair.services.people_sentences import SHARES
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.form_layout import lay_out_form
from ui.plan.plan_line import PlanLine
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.pick_line import PickLine


class GroupForm(Ground):
    """`edited` carries a function from the plan to the changed plan; `done` asks to close the form."""

    edited = Signal(object)
    done = Signal()

    def __init__(self, group: Group, change: Change) -> None:
        super().__init__("row")
        self._group = own = group.id
        self.name = PlanLine(w.GROUP_NAME, lambda t: lambda p: people.rename_group(p, own, t), change)
        self._protected = BigButton(w.PROTECTED, "shield")
        self._protected.setCheckable(True)
        self._protected.clicked.connect(lambda on: self.edited.emit(lambda p: people.protect_group(p, own, on)))
        self._share = PickLine(w.SHARE_AGREED)
        self._share.picked.connect(lambda part: self.edited.emit(lambda p: people.choose_share(p, own, part)))
        holder = QWidget()
        FlowLayout(holder).addWidget(self._protected)
        lay_out_form(self, (self.name, holder, self._share), w.REMOVE_GROUP, self._remove, self.done)

    def show_group(self, group: Group) -> None:
        """Show the group as it is now."""
        self.name.show_value(group.name)
        self._protected.setChecked(group.protected)
        self._share.show_options(SHARES, group.share)

    def _remove(self) -> None:
        self.edited.emit(lambda p: people.remove_group(p, self._group))
