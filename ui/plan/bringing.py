"""Brings a text or a file into the Plan screen: shows what is in it, and keeps it with a yes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.imports.files import read_file
from cochair.services.bringing.keeping import keep
from cochair.services.bringing.parts import Brought, from_text
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import FoundView, found_view
from ui import words_plan as w
from ui.plan.agenda_card import AgendaCard
from ui.plan.edits import Change

Draft = Callable[[], tuple[Plan, date]]
"""Gives the draft as it is now, and today where the meeting is."""


class Bringing(QObject):
    """`done` tells that what was found is in the plan now."""

    done = Signal()

    def __init__(self, agenda: AgendaCard, draft: Draft, change: Change) -> None:
        super().__init__(agenda)
        self._agenda, self._draft, self._change = agenda, draft, change
        self._brought: Brought | None = None
        self._shown: FoundView | None = None
        agenda.start.pasted.connect(lambda typed: self._look(lambda: from_text(typed)))
        agenda.start.file_picked.connect(lambda file: self._look(lambda: read_file(Path(file))))
        agenda.found.kept.connect(self.keep)
        agenda.found.closed.connect(self.go_back)

    def go_back(self) -> None:
        """Go back to what was pasted; nothing is kept, and nothing typed is lost."""
        self._brought = self._shown = None
        self._agenda.show_start(True)

    def keep(self) -> None:
        """Keep what was found, without what was left out; when the plan has changed since, show it again first."""
        if self._brought is None or not self._agenda.looking:
            return
        brought, panel = self._brought, self._agenda.found
        plan, today = self._draft()
        view = found_view(find(brought, plan), plan)
        if view != self._shown:
            self._shown = view
            self._agenda.show_found(view)
            panel.set_problem(w.PLAN_CHANGED)
            return
        no = self._change(lambda draft: keep(draft, find(brought, draft), panel.left, today))
        panel.set_problem(no)
        if not no:
            self._brought = self._shown = None
            self._agenda.start.text.clear()
            self.done.emit()

    def _look(self, read: Callable[[], Brought]) -> None:
        """Show what is in a text or a file, or say below it why it can not be read."""
        plan, _ = self._draft()
        try:
            brought = read()
            view = found_view(find(brought, plan), plan)
        except Unclear as no:
            self._agenda.start.set_problem(str(no))
            return
        self._agenda.start.set_problem("")
        self._brought, self._shown = brought, view
        self._agenda.show_found(view)
