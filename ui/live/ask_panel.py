"""A question that stands in the window while the meeting goes on. It takes the keyboard only when asked to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from ui import words_live as w
from ui.commands import key_of
from ui.live.question import Choice, Follows, Question
from ui.theme.look import BOLD, look
from ui.theme.tokens import TypeSize
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.big_card import BigCard
from ui.widgets.card_grid import CardGrid
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import TypingLine
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

MOST_HUGE = 5
"""With more answers than these, big buttons have smaller words."""
MOST_WITH_KEYS = 8
"""With more answers their keys are only spoken and in the tip, so that all answers are seen."""


class AskPanel(Ground):
    """Shows one question at a time. `closed` tells that it went away."""

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ask", parent)
        sizes = look.sizes
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
        self._column.setSpacing(sizes.gap)
        self._picture = PictureLabel("", look.sizes.picture_small)
        self._heading = WrapLabel("", "lead", BOLD, "ask_text")
        self._close = BigButton(w.CLOSE, "cross", role="quiet", key=key_of("close"))
        self._close.clicked.connect(self.close_question)
        self._top = QHBoxLayout()
        self._top.setSpacing(sizes.gap)
        self._column.addLayout(self._top)
        self._scroll = ScrollColumn(gap=sizes.gap)
        self._scroll.setMinimumHeight(1)  # the answers below it come first
        self._lines, self._choices = QWidget(), QWidget()
        self._question: Question | None = None
        self._body: QWidget | None = None
        self._pinned, self._large = True, False
        self._arrange()
        self.hide()

    def pin(self, pinned: bool) -> None:
        """Let heading and answers stay while the lines between them scroll; or, with large text, let all scroll."""
        if pinned != self._pinned:
            self._pinned = pinned
            self._arrange()

    def enlarge(self, large: bool) -> None:
        """Show every question in large words with big buttons below; or as before. What is half typed stays."""
        if large == self._large:
            return
        self._large = large
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if large else Qt.FocusPolicy.NoFocus)
        self._heading.set_size("big" if large else "lead")
        if self._question is not None:
            self._make_choices(self._question)
        self._arrange()

    def fit_large(self, width: int, room: int) -> None:
        """Choose the shape of the big buttons for a width and the height that is to be seen, in pixels."""
        if self._large and isinstance(self._choices, CardGrid):
            inside = width - 2 * look.sizes.pad - 2 * look.sizes.edge_width
            self._choices.fit(inside, 0)
            above = self.heightForWidth(width) - self._choices.heightForWidth(inside)
            self._choices.fit(inside, room - above)

    def question(self) -> Question | None:
        """Return the question that is asked now."""
        return self._question

    def ask(self, question: Question) -> None:
        """Show a question, and say it."""
        self._question = question
        self._heading.setText(question.heading)
        self._picture.set_picture(question.picture)
        self._close.set_words(question.close or w.CLOSE)
        self._fill(question)
        self.setAccessibleName(question.heading)
        self.show()
        self.opened.emit()
        typing = self._lines.findChild(TypingLine)
        if question.takes_keyboard and typing is not None:
            typing.setFocus()
        elif self._large:
            self.setFocus()  # on no answer, so that no second press of a shaking hand is one
        announce(self, " ".join((question.heading, *question.lines, *question.spoken, *_answers(question))))

    def choose(self, number: int) -> None:
        """Choose an answer by its number, counted from 1; a number with no answer does nothing."""
        question = self._question
        if question is not None and 1 <= number <= len(question.choices):
            self.close_question()
            question.choices[number - 1].act()

    def close_question(self) -> None:
        """Take the question away; nothing else happens."""
        if self._question is not None:
            self._question = self._body = None
            focus = self.focusWidget()
            if focus is not None:
                focus.clearFocus()  # else Qt gives the keyboard to whatever comes next on the screen
            self.hide()
            self.closed.emit()

    def meeting_changed(self, m: Meeting) -> None:
        """Take the question away when it no longer stands."""
        if self._question is not None and not self._question.still(m):
            self.close_question()
        elif isinstance(self._body, Follows):
            self._body.follow(m)

    def hasHeightForWidth(self) -> bool:
        """Return whether it is as high as its words need; else the screen gives it a height."""
        return self._large

    def height_wanted(self, width: int) -> int:
        """Return the height at which the whole question can be seen, in pixels."""
        inside = width - 2 * look.sizes.pad - look.sizes.edge
        close, picture = self._close.sizeHint(), self._picture.height() if not self._picture.isHidden() else 0
        beside = inside - close.width() - look.sizes.gap - (picture + look.sizes.gap if picture else 0)
        if self._pinned:
            first = max(self._heading.heightForWidth(beside), close.height(), picture)
        else:
            first = self._heading.heightForWidth(inside) + close.height() + picture + 2 * look.sizes.gap
        parts = [part for part in (self._lines, self._choices) if not part.isHidden()]
        tall = first + sum(look.sizes.gap + part.heightForWidth(inside) for part in parts)
        return tall + 2 * look.sizes.row + 2 * look.sizes.edge_width + look.sizes.tight

    def _fill(self, question: Question) -> None:
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        for line in question.lines:
            column.addWidget(WrapLabel(line))
        self._body = None if question.body is None else question.body()
        if self._body is not None:
            column.addWidget(self._body)
        _drop(self._lines)
        self._lines = lines
        self._make_choices(question)
        self._arrange()

    def _make_choices(self, question: Question) -> None:
        _drop(self._choices)
        self._choices = self._cards(question) if self._large else self._buttons(question)

    def _buttons(self, question: Question) -> QWidget:
        choices = QWidget()
        flow = FlowLayout(choices)
        for number, choice in enumerate(question.choices, 1):
            few = question.body is None and len(question.choices) <= MOST_WITH_KEYS
            button = _button(choice, key_of("answer", number), shown=few)
            button.clicked.connect(lambda _=False, n=number: self.choose(n))
            flow.addWidget(button)
        return choices

    def _cards(self, question: Question) -> CardGrid:
        """Return the answers as big buttons, and at the end the one that goes back."""
        count = len(question.choices)
        size: TypeSize = "big" if count <= MOST_HUGE else "title" if count <= MOST_WITH_KEYS else "heading"
        cards = []
        for number, choice in enumerate(question.choices, 1):
            key = key_of("answer", number)
            card = BigCard(choice.words, choice.below, icon=choice.icon, picture=choice.picture, key=key, size=size)
            card.clicked.connect(lambda _=False, n=number: self.choose(n))
            cards.append(card)
        back = BigCard(question.close or w.CLOSE, icon="back", key=key_of("close"), size=size)
        back.clicked.connect(self.close_question)
        return CardGrid((*cards, back))

    def _arrange(self) -> None:
        """Put heading, lines and answers where they scroll or stay."""
        question = self._question
        lines = question is not None and (bool(question.lines) or question.body is not None)
        if self._large:
            self._stack_up()
            scrolled: tuple[QWidget, ...] = ()
        elif self._pinned:
            self._top.addWidget(self._picture)
            self._top.addWidget(self._heading, 1)
            self._top.addWidget(self._close)
            scrolled = (self._lines,) if lines else (self._choices,)
        else:
            scrolled = (self._heading, self._lines, self._choices, self._close)
        self._column.addWidget(self._scroll, 1)
        if self._pinned and lines and not self._large:
            self._column.addWidget(self._choices)
        for part in scrolled:
            self._scroll.column.addWidget(part)
        for holder in (self, self._scroll.widget()):
            read_as_laid_out(holder)
        self._scroll.setVisible(not self._large)
        self._close.setVisible(not self._large)
        beside = self._pinned or self._large
        self._picture.setVisible(beside and question is not None and bool(question.picture))
        self._lines.setVisible(lines)
        self._choices.setVisible(question is not None and (self._large or bool(question.choices)))

    def _stack_up(self) -> None:
        """Put everything below each other; the place that it stands in scrolls."""
        self._top.addWidget(self._picture)
        self._top.addWidget(self._heading, 1)
        self._column.addWidget(self._lines)
        self._column.addWidget(self._choices, 1)


def _drop(old: QWidget) -> None:
    old.setParent(None)
    old.deleteLater()


def _answers(question: Question) -> tuple[str, ...]:
    """Return the answers with their keys as they are heard, or how many there are when they are many."""
    choices = question.choices
    if len(choices) > MOST_WITH_KEYS:
        return (w.MANY_ANSWERS.format(count=len(choices), key=key_of("answer", 1)),)
    return tuple(
        w.ANSWER.format(key=key_of("answer", number), words=choice.words.rstrip("."))
        for number, choice in enumerate(choices, 1)
    )


def _button(choice: Choice, key: str, *, shown: bool) -> BigButton:
    """Return the button of an answer; where much else is to read, its key is only spoken and in the tip."""
    shows, hint = (key, "") if shown else ("", key)
    return BigButton(choice.words, choice.icon, picture=choice.picture, live=True, key=shows, hint=hint)
