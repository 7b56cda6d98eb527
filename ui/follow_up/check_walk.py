"""One line of the minutes at a time, with the lines around it and the answers that fit."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.language import Several
from cochair.services.check_path import CheckPath
from cochair.services.check_view import CheckLine, CheckView
from ui import words_check as w
from ui.follow_up.check_line import LARGE_TEXT, LineRow, NowLine
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel

"""Pixels of height at 100 % text from which the lines around are shown."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What happens for each answer; `typed` is told of every change of the words."""

    yes: Callable[[], object]
    wrong: Callable[[], object]
    back: Callable[[], object]
    again: Callable[[], object]
    keep: Callable[[str], object]
    do_not_know: Callable[[], object]
    typed: Callable[[str], object]


class Walk(QWidget):
    """The page for one line. `edit` is there while somebody types what is right."""

    def __init__(self, path: CheckPath, answers: Answers, text: str) -> None:
        """Take the way, what each answer does, and what is typed already."""
        super().__init__()
        view, line = path.view(), path.line()
        self._answers = answers
        self.now, self._again = NowLine(line), BigButton(w.AGAIN, "volume", key=w.AGAIN_KEY)
        self.edit: PlainEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self._add_heading(line, len(view.lines), telling=path.telling)
        before = _nearest(view, range(1, line.place), w.MORE_ABOVE, last=True)
        after = _nearest(view, range(line.place + 1, len(view.lines) + 1), w.MORE_BELOW, last=False)
        self._around = [*before, *after]
        if path.typing:
            self._offer_typing(line, text)
        else:
            self._offer_answers(telling=path.telling)
        for widget in before:
            self._column.addWidget(widget)
        self._column.addWidget(self.now, 1)
        for widget in (*after, *([self._again] if look.scale >= LARGE_TEXT else [])):
            self._column.addWidget(widget)
        self.main: QWidget = self.edit.line if self.edit is not None else self.now.main
        self.told = said_of(line)

    def fit(self, height: int) -> None:
        """Show the lines around where so many pixels have room for them."""
        for widget in self._around:
            widget.setVisible(height >= look.sizes.room_for_path * look.scale and look.scale < LARGE_TEXT)

    def _add_heading(self, line: CheckLine, last: int, *, telling: bool) -> None:
        """Show what is asked and where we are; to hear it again stands beside it, below the line in large text."""
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(look.sizes.tight)
        words.addWidget(WrapLabel(w.ASK_WRONG if telling else w.ASK, "title", BOLD))
        where = w.WHERE.format(about=line.about, place=line.place, last=last)
        words.addWidget(WrapLabel(where, "body", colour="muted"))
        row.addLayout(words, 1)
        self._again.clicked.connect(self._answers.again)
        if look.scale < LARGE_TEXT:
            row.addWidget(self._again)
        self._column.addLayout(row)

    def _offer_answers(self, *, telling: bool) -> None:
        yes = BigButton(w.NEXT if telling else w.YES, "next" if telling else "check", role="main", key=w.YES_KEY)
        wrong = BigButton(w.WRONG, "pencil", key=w.WRONG_KEY)
        self._connect((yes, self._answers.yes), (wrong, self._answers.wrong), (self._back(), self._answers.back))

    def _offer_typing(self, line: CheckLine, text: str) -> None:
        hint = w.OTHERS_SAY if text and text == line.offered else ""
        self.edit = self.now.ask_what_is_right(text, hint, self._answers.keep, self._answers.typed)
        edit = self.edit
        keep = BigButton(w.KEEP, "check", role="main")
        unknown = BigButton(w.DO_NOT_KNOW, "help")
        self._connect(
            (keep, lambda: self._answers.keep(edit.text())),
            (unknown, self._answers.do_not_know),
            (self._back(), self._answers.back),
        )

    @staticmethod
    def _back() -> BigButton:
        return BigButton(w.BACK, "back", key=w.BACK_KEY)

    def _connect(self, *pairs: tuple[BigButton, Callable[[], object]]) -> None:
        for button, act in pairs:
            button.clicked.connect(lambda _=False, act=act: act())
        self.now.offer(*(button for button, _ in pairs))


def said_of(line: CheckLine) -> str:
    """Return a line with what was said about it, as it is read aloud."""
    return " ".join((*line.sentences, *line.said))


def _nearest(view: CheckView, places: range, more: Several, *, last: bool) -> list[QWidget]:
    """Return the nearest line before or after, and how many more there are."""
    if not places:
        return []
    shown: list[QWidget] = [LineRow(view.at(places[-1] if last else places[0]))]
    others = len(places) - 1
    if others:
        shown.insert(0 if last else 1, WrapLabel(more.of(others), "small", colour="muted"))
    return shown
