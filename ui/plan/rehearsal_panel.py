"""Made-up people try an agenda, where the agenda stands: the meeting is played, then what to change is said."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.agenda import Plan
from cochair.services.made_up import FIRST_SEED
from cochair.services.made_up_view import FRAMES, Tried, moment, to_change, try_out, verdict
from cochair.services.plan_view import missing_to_try
from ui import words_plan as w
from ui.plan.played_list import PlayedList
from ui.plan.playing import PlayedNow
from ui.plan.row import LARGE_TEXT
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.screen_keys import ScreenKeys

EACH = 250
"""Milliseconds between two pictures: a meeting takes about 10 seconds."""


class RehearsalPanel(HeadedCard):
    """`closed` asks to go back, `fix_asked` carries where something is missing, `edited` an edit of the draft."""

    closed = Signal()
    fix_asked = Signal(object)
    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(w.TRIED)
        self._draft: Plan | None = None
        self._tried: Tried | None = None
        self._frame = 0
        self._large: bool | None = None
        self._timer = QTimer(self, interval=EACH)
        self._play = BigButton(w.SHOW_ALL, "next", hint=w.PLAY_KEY)
        self._others = BigButton(w.OTHER_PEOPLE, "people", hint=w.TRY_KEY)
        self._close = BigButton(w.CLOSE, "cross", hint="Esc")
        self._buttons, self._now, self.list = QWidget(), PlayedNow(), PlayedList()
        self._lay_out()
        self._connect()

    def try_draft(self, draft: Plan, seed: int = FIRST_SEED) -> None:
        """Have made-up people try a draft and play that, or say what is missing."""
        self.stop()
        self._draft, missing = draft, missing_to_try(draft)
        self._tried = try_out(draft, seed) if missing is None else None
        for part in (self._now, self._others):
            part.setVisible(missing is None)
        self._play.setVisible(missing is None and not look.calm)
        self.list.show_missing(missing)
        self.play()

    def try_others(self) -> None:
        """Let other people try the draft as it is now."""
        if self._draft is not None:
            self.try_draft(self._draft, FIRST_SEED if self._tried is None else self._tried.told.seed + 1)

    def show_draft(self, draft: Plan) -> None:
        """Take the draft as it is now, and show which changes are made already."""
        self._draft = draft
        if self._tried is not None and self.over():
            self._show_changes(self._tried, draft)

    def play(self) -> None:
        """Play the meeting from its start; show it all at once where nothing may move."""
        self.list.verticalScrollBar().setValue(0)
        self._show_frame(FRAMES if look.calm else 0)
        if self._tried is not None and not self.over():
            self._timer.start()

    def next_picture(self) -> None:
        """Show what happens next."""
        self._show_frame(self._frame + 1)

    def over(self) -> bool:
        """Return whether the end of a meeting is shown."""
        return self._frame >= FRAMES

    def stop(self) -> None:
        """Play no more."""
        self._timer.stop()

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to press."""
        parts = (self.list.not_ready.button, self._play, self._others)
        next(part for part in parts if part.isVisibleTo(self)).setFocus()

    def _show_frame(self, frame: int) -> None:
        if self._tried is None or self._draft is None:
            return
        self._frame = frame
        shown = moment(self._tried, frame)
        self._now.show_moment(shown)
        self.list.show_moment(shown, self._tried.most)
        self._play.set_words(w.PLAY_AGAIN if shown.over else w.SHOW_ALL)
        self._play.set_icon("redo" if shown.over else "next")
        if shown.over:
            self.stop()
            self._show_changes(self._tried, self._draft)
            self.list.verticalScrollBar().setValue(0)
            announce(self, verdict(self._tried))

    def _show_changes(self, tried: Tried, draft: Plan) -> None:
        self.list.told.show_told(tried.told.happened, to_change(tried, draft))

    def _press_play(self) -> None:
        if self.over() and not look.calm:
            self.play()
        else:
            self._show_frame(FRAMES)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.next_picture)
        self._play.clicked.connect(self._press_play)
        self._others.clicked.connect(self.try_others)
        self._close.clicked.connect(self.closed)
        self.list.not_ready.fix_asked.connect(self.fix_asked)
        self.list.told.edited.connect(self.edited)
        self._keys = ScreenKeys(
            self,
            (
                (w.PLAY_KEY, self._press_play),
                ("PgDown", lambda: self.list.page(1)),
                ("PgUp", lambda: self.list.page(-1)),
            ),
        )
        look.changed.connect(self._turn)
        self._turn()

    def _lay_out(self) -> None:
        flow = FlowLayout(self._buttons)
        for button in (self._play, self._others, self._close):
            flow.addWidget(button)
        self.body.addWidget(self.list, 1)

    def _turn(self) -> None:
        """Leave the heading to the tab above, and let everything scroll, when the text is large."""
        large = look.scale >= LARGE_TEXT
        self._heading.setVisible(not large)
        self.list.follows = not large
        if large != self._large:
            self._large = large
            self._move(large)
        if look.calm and self._timer.isActive():
            self._show_frame(FRAMES)

    def _move(self, large: bool) -> None:
        if large:
            self.list.column.insertWidget(0, self._buttons)
            self.list.column.insertWidget(1, self._now)
        else:
            self.beside.addWidget(self._buttons)
            self.body.insertWidget(0, self._now)
        read_as_laid_out(self)
        read_as_laid_out(self.list.widget())
