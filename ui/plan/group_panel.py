"""Everything about one group that can be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.agenda import Plan
from cochair.domain.ids import GroupId
from cochair.services import plan_people as edits
from cochair.services.people_view import SHARES, share_words
from ui import words_plan as w
from ui.plan.changing import Change
from ui.plan.choices import Choices
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit


class GroupPanel(Ground):
    """Changes one group through `change`; `done` asks to close the panel."""

    done = Signal()

    def __init__(self, change: Change, group: GroupId, plan: Plan) -> None:
        super().__init__("now")
        self._change, self.group = change, group
        self._shown_name = ""
        self.name = PlainEdit(w.NAME)
        self._protected = BigButton(w.PROTECTED, "shield")
        self._protected.setCheckable(True)
        self._share = Choices(w.AGREED_SHARE)
        self._lay_out()
        self.name.line.editingFinished.connect(self._rename)
        self._protected.clicked.connect(
            lambda on: self._change(lambda p: edits.protect_group(p, group, on)),
        )
        self._share.picked.connect(lambda share: self._change(lambda p: edits.choose_share(p, group, share)))
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Show the group as it is now; words that are being typed stay."""
        found = plan.group(self.group)
        if found.name != self._shown_name:
            self._shown_name = found.name
            self.name.set_text(found.name)
        self._protected.setChecked(found.protected)
        shares = SHARES if found.share in SHARES else (*SHARES, found.share)
        self._share.show_answers(tuple((share, share_words(share)) for share in shares), found.share)

    def _rename(self) -> None:
        typed = self.name.text()
        if typed != self._shown_name:
            self.name.set_problem(self._change(lambda p: edits.rename_group(p, self.group, typed)))

    def _remove(self) -> None:
        self.name.set_problem(self._change(lambda p: edits.remove_group(p, self.group)))

    def _lay_out(self) -> None:
        pad = look.sizes.pad
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.sizes.row)
        ends = QWidget()
        below = FlowLayout(ends)
        close, remove = BigButton(w.DONE, "check", key=w.CLOSE_KEY), BigButton(w.REMOVE_GROUP, "bin")
        close.clicked.connect(self.done)
        remove.clicked.connect(self._remove)
        below.addWidget(close)
        below.addWidget(remove)
        held = QWidget()
        FlowLayout(held).addWidget(self._protected)
        for part in (self.name, held, self._share, ends):
            column.addWidget(part)
