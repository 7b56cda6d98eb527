"""Asks every control what a screen reader gets: its name, what it is, and how it stands."""

import re
from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from tests.access.looked import Looked, called, shown

_ROLES: tuple[tuple[type[QWidget], set[str]], ...] = (
    (QRadioButton, {"RadioButton"}),
    (QAbstractButton, {"Button", "CheckBox", "ButtonMenu"}),
    (QLineEdit, {"EditableText"}),
    (QPlainTextEdit, {"EditableText"}),
    (QAbstractSpinBox, {"SpinBox"}),
    (QComboBox, {"ComboBox"}),
    (QTabBar, {"PageTabList"}),
)
_INSIDE = (QAbstractSpinBox, QComboBox, QTabBar)


def silent(root: QWidget) -> Looked:
    """Look at each control and each group; those that a screen reader can not tell rightly are faults."""
    told = Looked()
    kinds = tuple(kind for kind, _ in _ROLES)
    for widget in shown(root):
        if isinstance(widget, kinds) and not isinstance(widget.parent(), _INSIDE):
            told.at(*(fault for look_at in _LOOKS for fault in look_at(widget)))
    for radio in (each for each in shown(root) if _one_of_a_few(each)):
        told.at(*_ungrouped(radio))
    return told


def heard(root: QWidget) -> list[tuple[str, bool, bool]]:
    """Return what a screen reader gets from a widget and all that is in it: names, and what is chosen or resting."""
    parts = [_heard(widget) for widget in (root, *shown(root))]
    return [
        (part.text(QAccessible.Text.Name), bool(part.state().checked), bool(part.state().disabled)) for part in parts
    ] + [(widget.tabText(widget.currentIndex()), True, False) for widget in (root,) if isinstance(widget, QTabBar)]


def _heard(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def _name(widget: QWidget) -> list[str]:
    if isinstance(widget, QTabBar):
        tabs = [widget.tabText(tab) for tab in range(widget.count())]
        return [] if all(tabs) else [f"{called(widget)} has a tab with no name."]
    name = _heard(widget).text(QAccessible.Text.Name).strip() or widget.accessibleName()
    words = widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""
    if not name:
        return [f"{called(widget)} has no name."]
    return [] if words.casefold() in name.casefold() else [f"{called(widget)} is told as “{name}”."]


def _role(widget: QWidget) -> list[str]:
    role = _heard(widget).role().name
    wanted = (
        {"RadioButton"} if _one_of_a_few(widget) else next(roles for kind, roles in _ROLES if isinstance(widget, kind))
    )
    return [] if role in wanted else [f"{called(widget)} is told as a {role}."]


def _state(widget: QWidget) -> list[str]:
    state = _heard(widget).state()
    faults = []
    if bool(state.disabled) == widget.isEnabled():
        faults.append(f"{called(widget)} does not tell whether it can be used.")
    chosen = widget.isChecked() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
    if chosen is not None and (not state.checkable or bool(state.checked) != chosen):
        faults.append(f"{called(widget)} does not tell whether it is chosen.")
    return faults


def _value(widget: QWidget) -> list[str]:
    heard = _heard(widget)
    match widget:
        case QLineEdit() if widget.echoMode() is QLineEdit.EchoMode.Normal:
            held, wanted = heard.text(QAccessible.Text.Value), widget.text()
        case QAbstractSpinBox():
            held, wanted = heard.text(QAccessible.Text.Value), widget.text()
        case QComboBox():
            held, wanted = heard.text(QAccessible.Text.Value), widget.currentText()
        case _:
            return []
    return [] if held == wanted else [f"{called(widget)} tells “{held}” and holds “{wanted}”."]


def _label(widget: QWidget) -> list[str]:
    """A line has a label that belongs to it: on some computers the name of a list that opens is its value."""
    if not isinstance(widget, QComboBox):
        return []
    labelled = [kind for _, kind in _heard(widget).relations(QAccessible.RelationFlag.Label)]
    return [] if labelled else [f"{called(widget)} has no label of its own."]


def _tip(widget: QWidget) -> list[str]:
    """What stands in a tip is also told, and so does not need a mouse."""
    tip = widget.toolTip()
    heard = f"{widget.accessibleName()} {widget.accessibleDescription()}"
    return [] if _letters(tip) in _letters(heard) else [f"{called(widget)} has a tip that is not told: {tip}"]


def _letters(words: str) -> str:
    """Return words as they sound: small or large letters, and a colon between them, sound the same."""
    return " ".join(re.findall(r"[^\W_]+|[^\w\s:]+", words.casefold()))


def _one_of_a_few(widget: QWidget) -> bool:
    """Tell whether choosing this lets the others go."""
    return isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.autoExclusive()


def _ungrouped(radio: QWidget) -> list[str]:
    """One of a few choices lies in a group that says what is chosen."""
    above = radio.parentWidget()
    while above is not None and not above.accessibleName() and not above.isWindow():
        above = above.parentWidget()
    named = above is not None and bool(above.accessibleName())
    return [] if named else [f"{called(radio)} lies in no group with a name."]


_LOOKS: tuple[Callable[[QWidget], list[str]], ...] = (_name, _role, _state, _value, _label, _tip)
