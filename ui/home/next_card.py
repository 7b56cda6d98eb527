"""What comes first, with one big button: the next meeting, the way back into a joined one, or a welcome."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services import home_sentences as say
from cochair.services.home_view import HomeView, Next
from cochair.services.way_back import WayBack
from ui import words_home as w
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.access import announce
from ui.widgets.avatar import Avatar
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.wrap_label import WrapLabel
from ui.words_laptops import DO_HERE, GO_BACK_IN, LAPTOP

_MOST_AVATARS = 8


class NextCard(Ground):
    """The big button asks for what the card shows; `papers_asked` tells that somebody wants the papers for it."""

    start_meeting = Signal(str)
    resume_meeting = Signal(str)
    plan_new = Signal()
    go_back = Signal()
    papers_asked = Signal()

    def __init__(self) -> None:
        super().__init__("card")
        self._column = QVBoxLayout(self)
        edge = look.sizes.edge
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(look.sizes.zone)
        self._body: QWidget | None = None
        self._act: Callable[[], None] = self.plan_new.emit
        self.button = BigButton(w.START, "play", role="main", key=w.START_KEY, size="heading")
        self.button.setMinimumHeight(look.sizes.target_main)
        self.button.clicked.connect(self.press)
        self._column.addWidget(self.button)
        self.papers = BigButton(w.MAKE_PAPERS, "print", role="quiet", key=w.PAPERS_KEY)
        self.papers.clicked.connect(self.papers_asked)
        self._told = WrapLabel("", "body", MEDIUM)
        self._column.addWidget(self.papers)
        self._column.addWidget(self._told)
        self._told.hide()

    def tell(self, sentence: str) -> None:
        """Say what came of the papers."""
        self._told.setText(sentence)
        self._told.show()
        announce(self, sentence)

    def press(self) -> None:
        """Do what the big button says, while it is there."""
        if not self.isHidden():
            self._act()

    def show_first(self, view: HomeView, back: WayBack | None) -> None:
        """Show a meeting of this laptop, else the way back into one of another, else on the first day a welcome."""
        self.setVisible(view.next is not None or back is not None or view.first_time)
        if view.next is not None:
            self._show_next(view.next)
        elif back is not None:
            self._show_back(back)
        elif view.first_time:
            self._show_welcome()

    def _show_next(self, following: Next) -> None:
        body, column = self._new_body()
        words: list[QWidget] = [
            WrapLabel(following.above, "body", MEDIUM, "muted"),
            WrapLabel(following.title, "huge", BOLD),
            WrapLabel(following.date, "lead", STRONG),
            WrapLabel(following.times, "lead"),
        ]
        column.addLayout(_beside(PictureLabel(following.picture.code, look.sizes.picture_big), words))
        if following.question:
            column.addWidget(_strip("hint", "help", following.question, "hint_text"))
        else:
            for sentence in following.balance:
                column.addWidget(_strip("keep", "shield", sentence, "keep_text"))
            column.addWidget(_people(following))
        self.button.set_words(w.CARRY_ON if following.question else w.START)
        self.button.set_icon("play")
        self._act = partial((self.resume_meeting if following.question else self.start_meeting).emit, following.id)
        self.papers.setVisible(not following.question)
        self._put(body, following.title)

    def _show_back(self, back: WayBack) -> None:
        body, column = self._new_body()
        words: list[QWidget] = [WrapLabel(w.JOINED_ABOVE, "body", MEDIUM, "muted"), WrapLabel(back.title, "huge", BOLD)]
        if back.day:
            words.append(WrapLabel(back.day, "lead", STRONG))
        words.append(WrapLabel(DO_HERE[back.joined.role].format(name=back.joined.name), "lead"))
        words.append(WrapLabel(back.stands, "body"))
        column.addLayout(_beside(PictureLabel(LAPTOP, look.sizes.picture_big), words))
        self.button.set_words(GO_BACK_IN)
        self.button.set_icon("next")
        self._act = self.go_back.emit
        self.papers.hide()
        self._put(body, back.title)

    def _show_welcome(self) -> None:
        body, column = self._new_body()
        words: list[QWidget] = [
            WrapLabel(say.WELCOME, "huge", BOLD),
            WrapLabel(say.WELCOME_WHY, "lead"),
            WrapLabel(say.WELCOME_FIRST, "lead"),
        ]
        column.addLayout(_beside(PictureLabel(w.WELCOME_PICTURE, look.sizes.picture_big), words))
        self.button.set_words(w.FIRST_PLAN)
        self.button.set_icon("plus")
        self._act = self.plan_new.emit
        self.papers.hide()
        self._put(body, say.WELCOME)

    def _new_body(self) -> tuple[QWidget, QVBoxLayout]:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.pad)
        return body, column

    def _put(self, body: QWidget, name: str) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._told.hide()
        self._column.insertWidget(0, body)
        read_as_laid_out(self)
        self.setAccessibleName(name)


def _beside(picture: QWidget, words: list[QWidget]) -> QHBoxLayout:
    row, column = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(look.sizes.edge)
    column.setSpacing(look.sizes.tight)
    column.addStretch(1)
    for label in words:
        column.addWidget(label)
    column.addStretch(1)
    row.addWidget(picture)
    row.addLayout(column, 1)
    return row


def _strip(kind: str, icon: str, sentence: str, colour: str) -> Ground:
    strip = Ground("hint" if kind == "hint" else "keep")
    row = QHBoxLayout(strip)
    pad = look.sizes.row
    row.setContentsMargins(pad, pad, pad, pad)
    row.setSpacing(look.sizes.row)
    row.addWidget(Icon(icon, "keep_mark" if kind == "keep" else colour))
    row.addWidget(WrapLabel(sentence, "body", MEDIUM, colour), 1)
    return strip


def _people(following: Next) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for name in following.names[:_MOST_AVATARS]:
        flow.addWidget(Avatar(name))
    flow.addWidget(WrapLabel(following.coming))
    return holder
