"""Today's items: what is done, what is open, what is to come, and when we finish."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.domain.fold_questions import ABOUT_AN_ITEM
from cochair.domain.meeting import ItemProgress, Meeting, Phase
from cochair.domain.telling import finish_words
from cochair.domain.timing import shortfall
from ui import words_live as w
from ui.commands import key_of
from ui.live.agenda_row import AgendaRow
from ui.live.whole_rows import WholeRows
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class TodayZone(HeadedCard):
    """`opened` carries the number of the item that was pressed, from 1; `plan_asked` asks for a new plan."""

    opened = Signal(int)
    plan_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(w.TODAY, parent=parent)
        self.list = WholeRows(look.sizes.tight // 2)
        self.body.addWidget(self.list, 1)
        self._rows: list[AgendaRow] = []
        self._shown: tuple[ItemProgress, ...] = ()
        self._current: int | None = None
        stays = QHBoxLayout()
        stays.setSpacing(look.sizes.gap)
        self._shield = Icon("shield", "keep_mark", look.sizes.icon_small)
        self._stays = WrapLabel(w.PROTECTED_STAYS, "small", colour="muted")
        stays.addWidget(self._shield)
        stays.addWidget(self._stays, 1)
        self.body.addLayout(stays)
        self._finish = WrapLabel("", "small", MEDIUM)
        self.body.addWidget(self._finish)
        self._plan = BigButton(w.MAKE_PLAN, "swap", key=key_of("plan"))
        self._plan.clicked.connect(self.plan_asked)
        self.body.addWidget(self._plan)

    def show_meeting(self, m: Meeting) -> None:
        """Show where every item stands."""
        if len(self._rows) != len(m.items):
            self._make_rows(m)
        for row, progress, before in zip(self._rows, m.items, self._shown or m.items, strict=True):
            asked = asked_about(m, progress)
            if not self._shown or _face(progress) != _face(before) or asked != row.asked:
                row.show_progress(progress, asked)
        self._shown = m.items
        if m.current is not None and m.current != self._current:
            self.list.keep_in_sight(m.current)
        self._current = m.current
        protected = any(i.agreed for i in m.items)
        self._shield.setVisible(protected)
        self._stays.setVisible(protected)
        self.show_time(m)

    def show_time(self, m: Meeting) -> None:
        """Show when the meeting is expected to finish, and the way out when that is too late."""
        late = m.phase is Phase.RUNNING and shortfall(m) > 0
        said = w.AGREED_FINISH.format(time=f"{m.plan.local(m.finish):%H:%M}")
        self._finish.setText(f"{finish_words(m)} {said}" if late else finish_words(m))
        self._finish.setVisible(m.phase is not Phase.ENDED)
        self._plan.setVisible(late)

    def _make_rows(self, m: Meeting) -> None:
        self._rows, self._shown = [], ()
        for number, progress in enumerate(m.items, 1):
            row = AgendaRow(progress)
            row.clicked.connect(lambda _=False, n=number: self.opened.emit(n))
            self._rows.append(row)
        self.list.set_rows(self._rows)


def asked_about(m: Meeting, progress: ItemProgress) -> str:
    """Return in words who asks about an item, or nothing."""
    question = m.question
    if (
        question is None
        or question.asked.wish.item != progress.item.id
        or question.asked.wish.kind not in ABOUT_AN_ITEM
    ):
        return ""
    by = question.asked.by
    return w.ASKED_ABOUT if by is None else w.ASKS_ABOUT.format(name=m.name(by))


def _face(progress: ItemProgress) -> tuple[object, ...]:
    return progress.item, progress.state, progress.minutes, bool(progress.agreed)
