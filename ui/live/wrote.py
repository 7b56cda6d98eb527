"""What has been written down, newest first, each with a picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.dates import date_words
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import capital
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, Record, YouSaid
from cochair.domain.words_of_events import MEANING_LATER
from ui import words_live as w
from ui import words_room as w_room
from ui.at_hand import at_hand
from ui.commands import key_of
from ui.live.pictures import picture_of_record
from ui.live.since import is_since
from ui.live.whole_rows import WholeRows
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel

MOST_SHOWN = 60
"""Rows on screen at once; a meeting's whole record is in its papers."""

LONGEST = 120
"""Letters of a record in its row: 6 lines of the narrow list, which is all that a small laptop has room for."""


def row_words(m: Meeting, record: Record) -> tuple[str, str]:
    """Return the words of a row and the small words below them."""
    match record:
        case YouSaid(_, text, person, named):
            return f"“{text}”", m.name(person) if named else capital(m.plan.somebody)
        case Action(_, text, who, by):
            return f"{m.name(who)}: {text}", f"{w.ACTION}, {date_words(by, year=False)}"
        case HardWord(_, word, meaning):
            return f"{word}: {meaning or MEANING_LATER}", w.HARD_WORD
        case Decision(_, text):
            return text, w.DECISION
        case Parked(_, text):
            return text, w.PARK
        case Note(_, text):
            return text, w.NOTE


def shortened(words: str) -> str:
    """Return words that fit into a row, cut after a whole word; a screen reader and the papers have all of them."""
    if len(words) <= LONGEST:
        return words
    return words[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"


class WroteList(HeadedCard):
    """The list; `pressed` carries the record of the row. It is made again only when something was written or undone."""

    pressed = Signal(object)
    since_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(w.WHAT_WE_WROTE, parent=parent)
        self._since = BigButton(w_room.SINCE, "speech", size="small", key=key_of("since"))
        self._since.clicked.connect(self.since_asked)
        self._since.hide()
        self.body.addWidget(self._since)
        self._empty = WrapLabel(w.NOTHING_WRITTEN, colour="muted")
        self.body.addWidget(self._empty)
        self.list = WholeRows(look.sizes.gap)
        self.list.put_buttons_in(self.beside)
        self.body.addWidget(self.list, 1)
        read_as_laid_out(self)
        self._shown: tuple[Record, ...] = ()
        at_hand.changed.connect(self._draw_again)
        self._rows: list[CardButton] = []

    def show_meeting(self, m: Meeting) -> None:
        """Show what is written, the newest first, and a way to what came of things while an item is about that."""
        self._since.setVisible(is_since(m))
        if m.records == self._shown:
            return
        if m.records[: len(self._shown)] == self._shown:
            fresh = m.records[len(self._shown) :]
        else:
            self._rows, fresh = [], m.records
        added = [self._row(m, record) for record in reversed(fresh[-MOST_SHOWN:])]
        self._rows = [*added, *self._rows][:MOST_SHOWN]
        self.list.set_rows(self._rows)
        self._shown = m.records
        self._empty.setVisible(not m.records)

    def _draw_again(self) -> None:
        """Show every line with the picture that it has now."""
        for row, record in zip(self._rows, reversed(self._shown), strict=False):
            row.set_picture(picture_of_record(record))

    def _row(self, m: Meeting, record: Record) -> CardButton:
        heading, below = row_words(m, record)
        row = CardButton(shortened(heading), below, picture=picture_of_record(record), size="body", compact=True)
        row.setAccessibleName(w.CHANGE_LINE.format(words=f"{heading.rstrip('.')}. {below}"))
        row.clicked.connect(lambda: self.pressed.emit(record))
        return row
