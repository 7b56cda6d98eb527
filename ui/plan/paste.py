"""Start from a template, or from an agenda that somebody pastes."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cochair.domain.agenda import Plan
from cochair.services.pasted_agenda import add_pasted, read_pasted
from cochair.services.templates import templates, use_template
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel


class Paste(HeadedCard):
    """`edited` carries a function from the plan to the changed plan; what was pasted stays when it is refused."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(w.PASTE, "body")
        holder = QWidget()
        flow = FlowLayout(holder)
        for template in templates():
            button = BigButton(w.TEMPLATE.format(name=template.name), "list", size="small")
            button.clicked.connect(lambda _=False, t=template: self.edited.emit(lambda p: use_template(p, t)))
            flow.addWidget(button)
        self.body.addWidget(holder)
        label = WrapLabel(w.PASTE_LABEL, "small", MEDIUM)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(w.PASTE_LABEL)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(2 * look.sizes.target)
        self.text.setMaximumHeight(4 * look.sizes.target)
        use = BigButton(w.PASTE_USE, "check")
        use.clicked.connect(self._use)
        for part in (label, self.text, use):
            self.body.addWidget(part)
        self.hide()

    def _use(self) -> None:
        typed = self.text.toPlainText()
        self.edited.emit(lambda plan: _with_lines(plan, typed))


def _with_lines(plan: Plan, typed: str) -> Plan:
    today: date = plan.local(plan.starts).date()
    return add_pasted(plan, read_pasted(typed, plan), today)
