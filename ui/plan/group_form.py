"""What a board says about one of its groups, open below the group's name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.domain.people import Group
from cochair.services import plan_people as people
from cochair.services.people_sentences import SHARES
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.plan_line import PlanLine
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.pick_line import PickLine


class GroupForm(Ground):
    """`edited` carries a function from the plan to the changed plan; `done` asks to close the form."""

    edited = Signal(object)
    done = Signal()

    def __init__(self, group: Group, change: Change) -> None:
        super().__init__("row")
        own = group.id
        self.name = PlanLine(w.GROUP_NAME, lambda t: lambda p: people.rename_group(p, own, t), change)
        self._protected = BigButton(w.PROTECTED, "shield")
        self._protected.setCheckable(True)
        self._protected.clicked.connect(lambda on: self.edited.emit(lambda p: people.protect_group(p, own, on)))
        self._share = PickLine(w.SHARE_AGREED)
        self._share.picked.connect(lambda part: self.edited.emit(lambda p: people.choose_share(p, own, part)))
        remove, close = BigButton(w.REMOVE_GROUP, "bin"), BigButton(w.DONE, "check")
        remove.clicked.connect(lambda: self.edited.emit(lambda p: people.remove_group(p, own)))
        close.clicked.connect(self.done)
        column, last = QVBoxLayout(self), QHBoxLayout()
        sizes = look.sizes
        column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.pad)
        column.setSpacing(sizes.row)
        column.addWidget(self.name)
        column.addWidget(self._protected, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._share)
        last.addWidget(remove)
        last.addStretch(1)
        last.addWidget(close)
        column.addLayout(last)

    def show_group(self, group: Group) -> None:
        """Show the group as it is now."""
        self.name.show_value(group.name)
        self._protected.setChecked(group.protected)
        self._share.show_options(SHARES, group.share)
