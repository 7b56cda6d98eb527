"""Checking the minutes: who checks, then each line by itself, then thank you. Every answer is saved as it is given."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.checking import ANYTHING_ELSE
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.refused import Refused
from cochair.services.check_path import CheckPath
from cochair.services.ports import Library, StoreFailed
from ui import words_check as w
from ui.follow_up import check_questions as ask
from ui.follow_up.check_pages import Page
from ui.follow_up.check_place import CheckPlace
from ui.follow_up.check_walk import Answers, Walk, said_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.ground import Ground
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar


class CheckScreen(Ground):
    """`left` carries the meeting when somebody goes back to its minutes."""

    left = Signal(object)
    go_home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._path: CheckPath | None = None
        self._library: Library | None = None
        self._meeting_id = MeetingId("")
        self.top, self.place = TopBar(""), CheckPlace()
        self.banner = self.place.banner
        self._answers = Answers(
            self.answer_yes, self._wrong, self._back, self._again, self._keep, self._do_not_know, self._keep_draft
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.place, 1)
        self._connect()

    def open(self, path: CheckPath, library: Library, meeting: MeetingId) -> None:
        """Begin with who checks; half-typed words are kept in the library."""
        self._path, self._library, self._meeting_id = path, library, meeting
        self.top.set_title(w.TITLE.format(title=path.meeting.plan.title))
        self.banner.clear()
        if path.aim_is_missing:
            self._ask_who_tells()
        else:
            self._ask_who()

    def begin(self, by: PersonId, support: PersonId | None) -> None:
        """Let somebody check, from the first line that waits."""
        self._do(lambda: self.path.begin(by, support))

    def answer_yes(self) -> None:
        """Say that the line is right, or go on where somebody only tells."""
        self._do(self.path.yes)

    def take_focus(self) -> None:
        """Put the keyboard on the answer that is pressed most."""
        if self.place.page is not None:
            self.place.page.main.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while something else was in front."""
        super().showEvent(event)
        self.take_in()

    def take_in(self) -> None:
        """Show the line that is asked about as it stands now, where another laptop wrote meanwhile."""
        if self._path is None or not isinstance(self.place.page, Walk):
            return
        self._path.view()
        if self._path.place is None or self.place.page.told != said_of(self._path.line()):
            self._show_place()

    @property
    def path(self) -> CheckPath:
        """The way through the lines."""
        assert self._path is not None
        return self._path

    def _ask_who(self) -> None:
        self._show(ask.who_checks(self.path.meeting, self._ask_help, self._ask_who_tells))

    def _ask_help(self, by: PersonId) -> None:
        self._show(ask.who_helps(self.path.meeting, by, lambda support: self.begin(by, support)))

    def _ask_who_tells(self) -> None:
        tell = self.path.tell
        self._show(ask.who_tells(self.path.meeting, lambda by: self._do(lambda: tell(by))))

    def _wrong(self) -> None:
        self._do(self.path.ask_what_is_right)

    def _keep(self, words: str) -> None:
        if words.strip():
            self._say_wrong(words)
        elif isinstance(self.place.page, Walk) and self.place.page.edit is not None:
            self.place.page.edit.set_problem(w.TYPE_OR_CHOOSE)

    def _do_not_know(self) -> None:
        self._say_wrong("")

    def _say_wrong(self, words: str) -> None:
        draft = self._draft()
        if self._do(lambda: self.path.wrong(words)):
            self._keep_words(draft, "")

    def _back(self) -> None:
        if self.path.back():
            self._show_place()
        else:
            self._ask_who()

    def _again(self) -> None:
        if self.place.page is not None:
            announce(self, self.place.page.told, assertive=True)

    def _say_missing(self, words: str) -> None:
        if self._try(lambda: self.path.missing(words)):
            self._keep_draft("")
            self._show(ask.thank_you(self.path.meeting, self.path.person(), self._leave))

    def _ask_missing(self) -> None:
        typed = self._kept(self._draft()) or self.path.suggested()
        self._show(ask.something_missing(typed, self._keep_draft, self._say_missing, self._leave))

    def _do(self, act: Callable[[], object]) -> bool:
        """Do something and show where it leads; False when it was refused."""
        done = self._try(act)
        if done:
            self._show_place()
        return done

    def _try(self, act: Callable[[], object]) -> bool:
        """Do something; False when it was refused, with the reason in the window."""
        try:
            act()
        except (Refused, StoreFailed) as refused:
            self.banner.say("refused", str(refused))
            return False
        self.banner.clear()
        return True

    def _show_place(self) -> None:
        """Show the line that is asked about, or the end."""
        path = self.path
        if path.place is not None:
            self._show(Walk(path, self._answers, self._text()))
        elif path.telling:
            self._ask_missing()
        else:
            self._show(
                ask.the_end(
                    path.meeting, path.person(), self._leave, self._ask_missing, lambda: self._do(path.go_to_rest)
                )
            )

    def _text(self) -> str:
        """Return what is in the line to type in: what was typed before, else what others said is right."""
        offered = "" if self.path.telling else self.path.line().offered
        return self._kept(self._draft()) or self.path.suggested() or offered

    def _kept(self, draft: str) -> str:
        assert self._library is not None
        try:
            return self._library.draft(draft)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return ""

    def _draft(self) -> str:
        """Return the name under which half-typed words about the line, or about what is missing, are kept."""
        number = ANYTHING_ELSE if self.path.place is None else self.path.line().number
        return f"check {self._meeting_id} {number} {self.path.by}"

    def _keep_draft(self, words: str) -> None:
        self._keep_words(self._draft(), words)

    def _keep_words(self, draft: str, words: str) -> None:
        assert self._library is not None
        try:
            self._library.keep_draft(draft, words)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))

    def _show(self, page: Page | Walk) -> None:
        self.place.show_page(page, self.path)
        announce(self, page.told)

    def _leave(self) -> None:
        self.left.emit(self.path.meeting)

    def _on_a_line(self, act: Callable[[], object]) -> Callable[[], None]:
        """Return what a key does where its button is there to be pressed."""

        def press() -> None:
            if isinstance(self.place.page, Walk) and (act == self._back or not self.path.typing):
                act()

        return press

    def _connect(self) -> None:
        self.top.home_asked.connect(self.go_home)
        self.place.stopped.connect(self._leave)
        look.changed.connect(self._grow)
        self._keys = ScreenKeys(
            self,
            (
                (w.YES_KEY, self._on_a_line(self.answer_yes)),
                (w.WRONG_KEY, self._on_a_line(self._wrong)),
                (w.BACK_KEY, self._on_a_line(self._back)),
                (w.AGAIN_KEY, self._again),
                (w.STOP_KEY, self._leave),
            ),
        )

    def _grow(self) -> None:
        """Lay a line out anew when the size of the text changes; what is typed is kept already."""
        if isinstance(self.place.page, Walk):
            typed = self.place.page.edit.text() if self.place.page.edit is not None else ""
            self._show(Walk(self.path, self._answers, typed))
        self.place.fit()
