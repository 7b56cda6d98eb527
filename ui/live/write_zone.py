"""Writing down: six kinds, one line, and the button that keeps it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.services.capture import Line, LineKind, next_kind, owner, split_letter, understood
from cochair.services.plain_help import PlainHelp, names_of_plan
from ui import words_live as w
from ui.live.fixing import FixingStrip
from ui.live.names import complete_names
from ui.live.together import Together
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import PlainHelper
from ui.widgets.wrap_label import WrapLabel

KEEP_AFTER = 300
"""Milliseconds after the last letter until a half-typed line is on disk."""


class WriteZone(HeadedCard):
    """`entered` carries the Line to write; `changed` the half-typed Line to keep.

    `who_asked` asks who said it, and `how_asked` how it was decided.
    """

    entered = Signal(object)
    changed = Signal(object)
    who_asked = Signal()
    how_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(w.WRITE_DOWN, parent=parent)
        self._kind = LineKind.NOTE
        self._who: PersonId | None = None
        self._meeting: Meeting | None = None
        self._letters = ""
        self._aside: Line | None = None
        self.fixing: int | None = None
        """The number of the written line that is written again, or None for a new line."""
        self.together = Together()
        self.beside.addWidget(self.together.open_button)
        self._kinds = self._make_kinds()
        self._strip = FixingStrip()
        self._strip.stopped.connect(self.stop_fixing)
        self.body.addWidget(self._strip)
        self.edit = PlainEdit(w.HINTS["n"], show_label=False)
        self.edit.line.setMaxLength(4000)
        self.edit.changed.connect(self._typed)
        self.edit.entered.connect(lambda _: self._enter())
        self.body.addWidget(self.edit)
        self.helper = PlainHelper(self.edit, self._plain_help)
        self.body.addWidget(self.helper)
        self._understood = WrapLabel("", "small", colour="muted")
        self.body.addWidget(self._understood)
        self._who_row = self._make_who_row()
        self.body.addWidget(self._who_row)
        self._how = BigButton(w.HOW_DECIDED, "check", size="small")
        self._how.clicked.connect(self.how_asked)
        self.body.addWidget(self._how)
        self._button = BigButton("", "pencil", role="main")
        self._button.clicked.connect(self._enter)
        self.body.addWidget(self._button)
        self.body.addWidget(self.together)
        self.body.addStretch(1)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER)
        self._keeping.timeout.connect(self.keep_now)
        self._show_kind()

    def to_write(self) -> tuple[QWidget, QWidget]:
        """Return the line to write on and the button that keeps it, which must be in sight together."""
        return self.edit.line, self._button

    def line(self) -> Line:
        """Return the line as it stands."""
        return Line(self._kind, self.edit.text(), self._who, self._named.isChecked())

    def kind(self) -> LineKind:
        """Return the kind that is chosen."""
        return self._kind

    def restore(self, draft: str) -> None:
        """Put a half-typed line back, with its kind."""
        found = split_letter(draft)
        kind, text = found if found is not None else (LineKind.NOTE, draft)
        self.put(Line(kind, text))
        self._keeping.stop()

    def put(self, line: Line) -> None:
        """Show another line in place of what is typed."""
        self.edit.set_problem("")
        self._kind, self._who, self._letters = line.kind, line.who, line.text
        self._named.setChecked(line.may_be_named)
        self.edit.set_text(line.text)
        self._show_kind()
        self._keeping.start()

    def fix(self, number: int, line: Line, words: str) -> None:
        """Write a line again; what is half typed comes back afterwards. `words` are those of the line before."""
        if self.fixing is None:
            self._aside = self.line()
        self.fixing = number
        self._strip.show_words(words)
        self.put(line)
        self.edit.line.setFocus()

    def stop_fixing(self) -> None:
        """Leave the written line as it is, and go on with what was half typed."""
        if self.fixing is not None:
            self.fixing = None
            self._strip.hide()
            self.put(self._aside or Line(self._kind, ""))
            self._aside = None

    def show_meeting(self, m: Meeting) -> None:
        """Take the meeting as it is now: who speaks, and whether it runs."""
        self._meeting = m
        complete_names(self.edit.line, m if self._kind in (LineKind.ACTION, LineKind.SAID) else None)
        self._button.setEnabled(m.phase is Phase.RUNNING)
        self._show_who()

    def written(self) -> None:
        """The line is on disk as part of the meeting: clear it."""
        self._keeping.stop()
        if self.fixing is not None:
            self.stop_fixing()
            return
        self._who = None
        self._named.setChecked(False)
        self.edit.set_text("")
        self.edit.set_problem("")
        self._letters = ""
        self._show_understood()
        self._show_who()

    def refuse(self, sentence: str) -> None:
        """Say beside the line why it was not written; the words stay."""
        self.edit.set_problem(sentence)

    def choose_who(self, person: PersonId) -> None:
        """Take who said it."""
        self._who = person
        self._show_who()

    def choose_kind(self, kind: LineKind) -> None:
        """Take another kind; what is typed stays."""
        self._kind = kind
        self.edit.set_problem("")
        self._show_kind()
        self._keeping.start()

    def choose_next_kind(self) -> None:
        """Take the kind that comes next."""
        self.choose_kind(next_kind(self._kind))

    def keep_now(self) -> None:
        """Give the half-typed line to be kept at once."""
        self._keeping.stop()
        self.changed.emit(self.line())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the screen see every key that is not typing."""
        event.ignore()

    def _plain_help(self) -> PlainHelp:
        return PlainHelp(() if self._meeting is None else names_of_plan(self._meeting.plan))

    def _typed(self, text: str) -> None:
        before, self._letters = self._letters, text
        found = split_letter(text) if len(before) <= 1 else None
        if found is not None:
            self._kind, rest = found
            self.edit.set_text(rest)
            self._letters = rest
            self._show_kind()
        self._show_understood()
        self._keeping.start()

    def _enter(self) -> None:
        self.entered.emit(self.line())

    def _show_kind(self) -> None:
        for kind, button in self._kinds.items():
            button.setChecked(kind is self._kind)
            policy = Qt.FocusPolicy.StrongFocus if kind is self._kind else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)  # Tab comes to the chosen one
        self.edit.line.setPlaceholderText(w.HINTS[self._kind])
        self.edit.set_label(f"{w.KINDS[self._kind]}: {w.HINTS[self._kind]}")
        self._who_row.setVisible(self._kind is LineKind.SAID)
        self._how.setVisible(self._kind is LineKind.DECISION)
        complete_names(self.edit.line, self._meeting if self._kind in (LineKind.ACTION, LineKind.SAID) else None)
        self._show_who()
        self._show_understood()

    def _show_who(self) -> None:
        if self._meeting is None:
            return
        name = w.NOBODY_YET
        turn = self._meeting.turn
        who = self._who or (turn.person if turn is not None else None)
        if who is not None:
            name = self._meeting.name(who)
        words = w.WHO_SAID.format(name=name)
        if words != self._who_button.words():
            self._who_button.set_words(words)

    def _show_understood(self) -> None:
        m, line = self._meeting, self.line()
        words = understood(m, line) if m is not None else ""
        self._understood.setText(words)
        self._understood.setVisible(bool(words))
        name = owner(m, line) if m is not None else ""
        self._button.set_words(w.SAID_YES_WRITE.format(name=name) if name else w.WRITE_THIS[self._kind])

    def _make_kinds(self) -> dict[LineKind, BigButton]:
        grid = QGridLayout()
        grid.setSpacing(look.sizes.gap)
        made = {}
        for place, kind in enumerate(LineKind):
            button = BigButton(w.KINDS[kind], size="small", badge=True)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # spoken as one of several, and arrows go from one to the next
            tip = w.TYPE_LETTER.format(words=w.KINDS[kind], letter=kind.value)
            button.setToolTip(tip)
            button.setAccessibleDescription(w.TYPE_ALONE.format(letter=kind.value))
            button.clicked.connect(lambda _=False, k=kind: self.choose_kind(k))
            grid.addWidget(button, place // 3, place % 3)
            made[kind] = button
        self.body.addLayout(grid)
        return made

    def _make_who_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.gap)
        self._who_button = BigButton(w.WHO_SAID.format(name=w.NOBODY_YET), "person", size="small")
        self._who_button.clicked.connect(self.who_asked)
        self._named = BigButton(w.MAY_BE_NAMED, "ring", size="small")
        self._named.setCheckable(True)
        row.addWidget(self._who_button, 1)
        row.addWidget(self._named, 1)
        return holder
