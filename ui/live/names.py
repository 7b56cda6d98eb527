"""Completes the names of a meeting while somebody types."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from cochair.domain.meeting import Meeting

AFTER_NAME = ": "


def complete_names(line: QLineEdit, m: Meeting | None) -> None:
    """Complete a name at the start of a line within it, marked until the next letter; no meeting completes nothing."""
    names = [] if m is None else [f"{person.name}{AFTER_NAME}" for person in m.plan.people]
    if not names:
        line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes None for no completer
        return
    before = line.completer()
    model = before.model() if before is not None else None
    if isinstance(model, QStringListModel) and model.stringList() == names:
        return
    completer = QCompleter(names, line)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    line.setCompleter(completer)
