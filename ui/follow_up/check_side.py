"""Beside the check: who is checking, how far it is, and what the paper says until it is done."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.exports.words import NOT_CHECKED
from cochair.services.check_path import CheckPath
from cochair.services.check_view import CheckView
from ui import words_check as w
from ui.follow_up.check_line import mark_of
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.avatar import Avatar
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

MOST_MARKS = 60
"""More lines than this are told in words only."""


class CheckSide(Ground):
    """`stop` is the button that leaves the check for now."""

    def __init__(self) -> None:
        super().__init__("card")
        pad = look.sizes.pad
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.sizes.row)
        scroll = ScrollColumn(gap=look.sizes.row)
        self._column = scroll.column
        self._column.addStretch(1)
        column.addWidget(scroll, 1)
        self.stop = BigButton(w.STOP, "pause", key=w.STOP_KEY)
        column.addWidget(WrapLabel(w.SAVED, "body", colour="muted"))
        column.addWidget(self.stop)
        self._shown: list[QWidget] = []

    def show_check(self, path: CheckPath) -> None:
        """Show who goes through the lines, each line as a mark, and the same in words."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [*_tells(path)] if path.telling else [*_checks(path)]
        for place, widget in enumerate(self._shown):
            self._column.insertWidget(place, widget)


def _tells(path: CheckPath) -> list[QWidget]:
    person = _person(path.meeting.name(path.person()), w.SAYS_WRONG)
    return [WrapLabel(w.WHO_TELLS, "heading", BOLD), person, WrapLabel(w.ANYONE)]


def _checks(path: CheckPath) -> list[QWidget]:
    m, view = path.meeting, path.view()
    name = m.name(path.person())
    helper = m.check.support
    return [
        WrapLabel(w.WHO, "heading", BOLD),
        _person(name, w.CHECKING_NOW),
        *([_person(m.name(helper), w.HELPING.format(name=name))] if helper is not None else []),
        WrapLabel(w.HOW_FAR, "heading", BOLD),
        *_marks(view, path.place),
        *(WrapLabel(words) for words in view.progress),
        _paper_says(),
    ]


def _person(name: str, role: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.sizes.row)
    avatar = Avatar(name)
    avatar.silence()
    row.addWidget(avatar)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(WrapLabel(name, "body", STRONG))
    words.addWidget(WrapLabel(role, "small", colour="muted"))
    row.addLayout(words, 1)
    return holder


def _marks(view: CheckView, place: int | None) -> list[QWidget]:
    if len(view.lines) > MOST_MARKS:
        return []
    holder = QWidget()
    flow = FlowLayout(holder, look.sizes.gap)
    for line in view.lines:
        here = line.place == place and not line.is_done
        flow.addWidget(Icon("play", "primary") if here else mark_of(line))
    return [holder]


def _paper_says() -> Ground:
    ground = Ground("row")
    column = QVBoxLayout(ground)
    pad = look.sizes.row
    column.setContentsMargins(pad, pad, pad, pad)
    column.setSpacing(look.sizes.tight)
    column.addWidget(WrapLabel(w.PAPER_SAYS, "body", MEDIUM))
    column.addWidget(WrapLabel(w.QUOTED.format(words=NOT_CHECKED), "lead", BOLD))
    column.addWidget(WrapLabel(w.UNTIL_DONE))
    return ground
