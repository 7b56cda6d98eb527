"""Ways to begin an agenda: one of ours, one that is pasted, or one in a file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.services.pasted_agenda import Pasted, add_pasted, decode, read_pasted
from cochair.services.templates import templates, use_template
from ui import words_plan as w
from ui.plan.changing import Change
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class StartFrom(HeadedCard):
    """`closed` asks to go back to the agenda. What was pasted stays until all of it is on the agenda."""

    closed = Signal()

    def __init__(self, change: Change) -> None:
        super().__init__(w.FROM_WHAT)
        self._change = change
        self._today = date.min
        self._last_folder = ""
        self.text = QPlainTextEdit()
        self.banner = Banner()
        self._notes = WrapLabel("", "body", MEDIUM)
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()

    def begin(self, today: date) -> None:
        """Begin with what was left here; `today` tells an agenda that is over from one to come."""
        self._today = today
        self.banner.clear()
        self._tell((), ())

    def use(self) -> None:
        """Put the pasted agenda on the agenda, and say what CoChair worked out and left out."""
        read: list[Pasted] = []

        def edit(plan: Plan) -> Plan:
            pasted = read_pasted(self.text.toPlainText(), plan)
            read.append(pasted)
            return add_pasted(plan, pasted, self._today)

        problem = self._change(edit)
        if problem:
            self._tell((), ())
            self.banner.say("refused", problem)
            return
        self.banner.say("saved", read[-1].notes[0])
        self._tell(read[-1].notes[1:], read[-1].left_out)
        self.text.setPlainText("\n".join(read[-1].left_out))
        if len(read[-1].notes) == 1 and not read[-1].left_out:
            self.closed.emit()

    def load(self, name: str) -> None:
        """Put the words of a file into the box; nothing is on the agenda yet."""
        file = Path(name)
        self._last_folder = str(file.parent)
        try:
            words = decode(file.read_bytes())
        except Unclear as unclear:
            self.banner.say("refused", str(unclear))
        except OSError:
            self.banner.say("refused", w.FILE_CLOSED)
        else:
            self.banner.clear()
            self.text.setPlainText(words)
            self.text.setFocus()

    def _use_template(self, number: int) -> None:
        problem = self._change(lambda plan: use_template(plan, templates()[number]))
        if problem:
            self.banner.say("refused", problem)
        else:
            self.closed.emit()

    def _tell(self, notes: tuple[str, ...], left_out: tuple[str, ...]) -> None:
        words = (*notes, w.LEFT_OUT) if left_out else notes
        self._notes.setText("\n".join(words))
        self._notes.setVisible(bool(words))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, w.CHOOSE_FILE, self._last_folder, w.TEXT_FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOptions(QFileDialog.Option.DontUseNativeDialog)
        dialog.fileSelected.connect(self.load)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restyle(self) -> None:
        self.text.setFont(look.font("body"))
        self.text.setMinimumHeight(4 * look.grow(look.sizes.target))

    def _lay_out(self) -> None:
        close = BigButton(w.CLOSE, "cross", key=w.CLOSE_KEY)
        close.clicked.connect(self.closed)
        self.beside.addWidget(close)
        scroll = ScrollColumn()
        ours, ends = QWidget(), QWidget()
        flow, below = FlowLayout(ours), FlowLayout(ends)
        for number, template in enumerate(templates()):
            button = BigButton(template.name, "list")
            button.clicked.connect(lambda _=False, n=number: self._use_template(n))
            flow.addWidget(button)
        self.text.setAccessibleName(w.PASTE)
        self.text.setTabChangesFocus(True)
        label = WrapLabel(w.PASTE, "heading", STRONG)
        label.setBuddy(self.text)
        for words, icon, act in ((w.USE, "plus", self.use), (w.FILE, "folder", self._ask_file)):
            made = BigButton(words, icon, role="main" if icon == "plus" else "plain")
            made.clicked.connect(act)
            below.addWidget(made)
        for part in (
            WrapLabel(w.TEMPLATES, "heading", STRONG),
            WrapLabel(w.TEMPLATE_HINT, "small", colour="muted"),
            ours,
            label,
            WrapLabel(w.PASTE_HINT, "small", colour="muted"),
            self.banner,
            self._notes,
            self.text,
            ends,
        ):
            scroll.column.addWidget(part)
        self.body.addWidget(scroll, 1)
