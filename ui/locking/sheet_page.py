"""The recovery sheet: a code to print, to save or to photograph. It opens nothing before one of these was done."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cochair.services.locking import WaysIn
from cochair.services.ports import StoreFailed
from ui import words_locking as w
from ui import words_papers
from ui.aloud.shown import PRIVATE
from ui.locking.page import LockPage, row_of
from ui.paper_maker import PaperMaker
from ui.paper_places import PaperPlaces
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.file_choice import choose_folder
from ui.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:
    from cochair.domain.document import Document

GROUPS = 5
"""So many groups of letters a code has."""


@dataclass(frozen=True, slots=True)
class SheetFor:
    """The ways in that the code is one of, whose board it is, on which day, and where papers go."""

    ways: WaysIn
    board: str
    day: date
    places: PaperPlaces


class SheetPage(LockPage):
    """`kept` and `refused` carry one sentence; `done` tells that a person goes on after the code is kept."""

    kept = Signal(str)
    refused = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__(w.SHEET_PICTURE, w.SHEET_ASK)
        self.setProperty(PRIVATE, True)
        self._for: SheetFor | None = None
        self.code = ""
        self._file: Path | None = None
        self._groups = [WrapLabel("", "huge", BOLD) for _ in range(GROUPS)]
        self.print, self.save = BigButton(w.PRINT, "print", role="main"), BigButton(w.SAVE, "folder")
        self.photo = BigButton(w.PHOTO, "check")
        self.away, self.go_on = BigButton(w.TAKE_AWAY, "bin"), BigButton(w.GO_ON, "next", role="main")
        self._maker = PaperMaker(self)
        self._maker.saved.connect(self._made)
        self._maker.failed.connect(self.refused)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_place)
        self.photo.clicked.connect(lambda: self._keep(""))
        self.away.clicked.connect(self._take_away)
        self.go_on.clicked.connect(self.done)
        self.body.addWidget(row_of(*self._groups, gap=look.sizes.zone))
        self.body.addWidget(row_of(self.print, self.save, self.photo))
        self.body.addWidget(row_of(self.away, self.go_on))

    def start(self, sheet: SheetFor) -> None:
        """Show a new code, which opens nothing yet."""
        self._for, self.code, self._file = sheet, sheet.ways.fresh_code(), None
        self.tell(w.SHEET_ASK, (w.SHEET_WHY, w.AWAY))
        for label, group in zip(self._groups, self.code.split(" "), strict=True):
            label.setText(group)
            label.setAccessibleName(" ".join(group))
        self._stand(kept=False)

    def leave(self) -> None:
        """Forget the code; nobody sees it any more."""
        self.code = ""

    def save_to(self, place: str) -> None:
        """Save the code as a text in a folder, such as a stick."""
        self._write("text", Path(place) / f"{w.SHEET_FILE}.txt", makes_folder=False)

    def _print(self) -> None:
        assert self._for is not None
        self._file = self._for.places.folder / f"{w.SHEET_FILE}.pdf"
        self._write("pdf", self._file)

    def _write(self, to: str, file: Path, *, makes_folder: bool = True) -> None:
        from cochair.commands.papers import write_paper

        assert self._for is not None
        document, cache = self._document(), self._for.places.cache
        self.kept.emit(words_papers.MAKING)

        def write(made: Path) -> None:
            write_paper(document, to, "large", made, cache)

        self._maker.make(write, file, makes_folder=makes_folder)

    def _document(self) -> "Document":
        from cochair.domain.recovery_paper import compose_recovery

        assert self._for is not None
        return compose_recovery(self._for.board, self._for.day, self.code.split(" "))

    def _made(self, where: str) -> None:
        if self.code:
            self._keep(where)

    def _keep(self, where: str) -> None:
        """Let the code open the meetings, now that somebody has it."""
        assert self._for is not None
        renewed = self._for.ways.state().recovery
        try:
            self._for.ways.use_code(self.code)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._stand(kept=True)
        self.go_on.setFocus()
        self.kept.emit(" ".join(filter(None, (where, w.SHEET_RENEWED if renewed else w.SHEET_KEPT))))

    def _take_away(self) -> None:
        assert self._file is not None
        try:
            self._file.unlink(missing_ok=True)
        except OSError:
            self.refused.emit(w.NOT_TAKEN.format(folder=self._file.parent))
            return
        self.away.hide()
        self.go_on.setFocus()
        self.kept.emit(w.TAKEN_AWAY)

    def _stand(self, *, kept: bool) -> None:
        for button in (self.print, self.save, self.photo):
            button.setVisible(not kept)
        self.go_on.setVisible(kept)
        self.away.setVisible(kept and self._file is not None)

    def _ask_place(self) -> None:
        choose_folder(self, w.SAVE_TITLE, self.save_to)
