"""How meetings were: what people told, and the way to tell it; nobody can be told apart."""

from collections.abc import Sequence

from cochair.domain.board import Board
from cochair.domain.dates import date_words
from cochair.domain.how_paper import compose_how
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.services.how_was_it import over_time, told
from cochair.services.ports import MeetingRow
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.how_steps import FaceLeaf
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.rows import Rows
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.pick_line import PickLine
from ui.widgets.wrap_label import WrapLabel

PICTURE = "1F642"


class HowPage(Leaves):
    """The page about how meetings were."""

    def __init__(self) -> None:
        super().__init__()
        self._how = HowLeaf(self)
        self.start_with(self._how)

    def ask(self, meeting: MeetingId) -> None:
        """Ask about a meeting, from the 3 faces on; of a meeting of another board it says nothing."""
        self._how.ask_about(meeting)


class HowLeaf(Leaf):
    """One meeting: what people told, a sheet to hand out, and the way to answer on the laptop."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, PICTURE, w.HOW, w.HOW_ASK)
        self._meetings: list[MeetingRow] = []
        self._meeting: MeetingRow | None = None
        self.which = PickLine(w.WHICH_MEETING)
        self.which.picked.connect(self._pick)
        self._face = FaceLeaf(leaves, self._meeting_now)
        self.answer = BigButton(w.SOMEBODY_ANSWERS, "speech", role="main")
        self.answer.clicked.connect(lambda: leaves.go_to(self._face))
        self.slip = BigButton(w.MAKE_SLIP, "paper")
        self.slip.clicked.connect(self._make_slip)
        self.told, self.before = Rows(), Rows()
        self._before = WrapLabel(w.OVER_TIME, "heading", BOLD)
        self.fill(Place(self.which, row_of(self.answer, self.slip), self.told, self._before, self.before))
        self.place.setFocusProxy(self.answer)

    def show_now(self) -> None:
        """Show what was told about the meeting that was chosen, else the newest; raises StoreFailed."""
        desk = self.leaves.desk
        name = desk.books.of(Board).row(desk.board).name
        rows = [row for row in desk.library.meetings() if row.board == name and row.state == Phase.ENDED]
        known = {row.id for row in rows}
        if self._meeting is None or self._meeting.id not in known:
            self._meeting = rows[0] if rows else None
        self._meetings = rows
        for part in (self.which, self.answer, self.slip):
            part.setVisible(bool(rows))
        if self._meeting is None:
            lines: tuple[str, ...] = (w.NO_ENDED,)
        else:
            self.which.show_options([(row.id, _line(row)) for row in rows], self._meeting.id)
            lines = told(desk.books, self._meeting.id)
        self.told.show_rows(WrapLabel(line, "lead") for line in lines)
        self._show_before(over_time(desk.books, rows))

    def _show_before(self, lines: Sequence[str]) -> None:
        self.before.show_rows(WrapLabel(line) for line in lines)
        self._before.setVisible(bool(lines))

    def ask_about(self, meeting: MeetingId) -> None:
        """Go to the 3 faces for a meeting, where it is one of this board."""
        if any(row.id == meeting for row in self._meetings):
            self._pick(meeting)
            self.leaves.go_to(self._face)

    def _pick(self, meeting: MeetingId) -> None:
        self._meeting = next(row for row in self._meetings if row.id == meeting)
        self.leaves.try_to(self.show_now)

    def _meeting_now(self) -> MeetingId:
        assert self._meeting is not None
        return self._meeting.id

    def _make_slip(self) -> None:
        assert self._meeting is not None
        day = self._meeting.starts.date()
        board = self._meeting.board
        self.leaves.make(lambda: compose_how(board, day), w.SLIP_FILE.format(day=day.isoformat()))


def _line(row: MeetingRow) -> str:
    return w.MEETING_LINE.format(title=row.title, date=date_words(row.starts.date()))
