"""Start from an agenda that is ready, or from a text or a file that somebody brings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from cochair.imports.files import ENDINGS
from cochair.services.templates import Template, templates
from ui import words_plan as w
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.sheet import Dressed
from ui.widgets.wrap_label import WrapLabel

_PASTE_LINES = 6


class StartPanel(ScrollColumn):
    """`template_picked` carries a Template, `pasted` carries what was typed, which stays; `file_picked` a path."""

    template_picked = Signal(Template)
    pasted = Signal(str)
    file_picked = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(WrapLabel(w.START_FROM, "body", STRONG))
        holder = QWidget()
        flow = FlowLayout(holder, look.sizes.row)
        buttons = [self._button(template) for template in templates()]
        self.first = buttons[0]
        for button in buttons:
            flow.addWidget(button)
        self.column.addWidget(holder)
        self.text = QPlainTextEdit()
        Dressed(self.text, "line")
        self.text.setPlaceholderText(w.PASTE_HINT)
        self.text.setAccessibleName(w.PASTE_LABEL)
        self.text.setTabChangesFocus(True)
        label = WrapLabel(w.PASTE_LABEL, "body", STRONG)
        label.setBuddy(self.text)
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self._problem.hide()
        use, file = BigButton(w.LOOK_IN_TEXT, "search"), BigButton(w.OPEN_FILE, "folder")
        self._close = BigButton(w.CLOSE, "cross", role="quiet")
        use.clicked.connect(lambda: self.pasted.emit(self.text.toPlainText()))
        file.clicked.connect(self.ask_file)
        self._close.clicked.connect(self.closed)
        last = QWidget()
        below = FlowLayout(last)
        for button in (use, file, self._close):
            below.addWidget(button)
        for part in (label, self.text, self._problem, last):
            self.column.addWidget(part)
        self.column.addStretch(1)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_problem(self, sentence: str) -> None:
        """Say below the pasted words what to do about them; nothing takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.text.setAccessibleDescription(sentence)

    def problem(self) -> str:
        """Return the sentence below the pasted words, empty when all is well."""
        return self._problem.text()

    def may_close(self, yes: bool) -> None:
        """Show whether there is an agenda to go back to."""
        self._close.setVisible(yes)

    def ask_file(self) -> None:
        """Let somebody choose a file; nothing waits for it."""
        dialog = QFileDialog(self, w.CHOOSE_FILE)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setNameFilter(f"{w.FILES} ({' '.join(f'*{ending}' for ending in ENDINGS)})")
        dialog.fileSelected.connect(self.file_picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _button(self, template: Template) -> BigButton:
        button = BigButton(template.name, "list")
        button.clicked.connect(lambda: self.template_picked.emit(template))
        return button

    def _restyle(self) -> None:
        for part in (self.text, self.text.viewport()):  # the hint is written in the font of the viewport
            part.setFont(look.font("body"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _PASTE_LINES)
