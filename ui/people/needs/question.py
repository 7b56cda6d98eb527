"""One question about what helps a person: pictures to pick from, their own words, or no answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.needs import CHOICES, Answered, Helps, Question
from cochair.services.needs import NeedsCard
from ui import words_needs as w
from ui import words_people as people_words
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.steps import Steps
from ui.widgets.tick_grid import TickGrid
from ui.widgets.wrap_label import WrapLabel

ORDER = tuple(Question)


class QuestionView(QWidget):
    """`picked` carries what helps and whether it does, `none` why nothing was picked; `next_asked` goes on."""

    picked = Signal(object, bool)
    none = Signal(object)
    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = ORDER[0]
        self._steps = Steps()
        self._picture = PictureLabel(w.QUESTION_PICTURES[self.question], look.sizes.picture)
        self._title = WrapLabel("", "title", BOLD)
        self.grid = TickGrid()
        self.words = PlainEdit(w.OWN_WORDS, hint=w.OWN_HINT)
        self.nothing, self.not_say = BigButton(w.NOTHING), BigButton(w.NOT_SAY)
        self.next = BigButton(people_words.NEXT, "next", role="main")
        self.grid.ticked.connect(self.picked)
        self.words.entered.connect(lambda _: self.next_asked.emit())
        self.nothing.clicked.connect(lambda: self.none.emit(Answered.NOTHING))
        self.not_say.clicked.connect(lambda: self.none.emit(Answered.NOT_SAID))
        self.next.clicked.connect(self.next_asked)
        self._lay_out()

    def show_question(self, question: Question, card: NeedsCard, name: str) -> None:
        """Show one question with what was answered so far."""
        place = ORDER.index(question)
        if question is not self.question or not self.grid.buttons:
            self.words.set_text(card.own_words(question))
        self.question = question
        told = people_words.QUESTION.format(number=place + 1, count=len(ORDER))
        self._steps.show_step(told, place, [asked in card.answers for asked in ORDER], w.ANSWERS.format(name=name))
        self._picture.set_picture(w.QUESTION_PICTURES[question])
        self._title.setText(w.TITLES[question])
        options = [(helps, w.NAMES[helps], w.PICTURES[helps]) for helps in CHOICES[question]]
        self.grid.show_options(w.TITLES[question], options, card.picked(question) - {Helps.OWN_WORDS})
        said = card.answers.get(question)
        for button, answer in ((self.nothing, Answered.NOTHING), (self.not_say, Answered.NOT_SAID)):
            button.set_role("picked" if said is not None and said.answer is answer else "plain")

    def take_focus(self) -> None:
        """Put the keyboard on the first picture."""
        next(iter(self.grid.buttons.values())).setFocus()

    def _lay_out(self) -> None:
        sizes = look.sizes
        scroll, head, lock, words = ScrollColumn(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setSpacing(sizes.pad)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(WrapLabel(w.PICK, "lead", colour="muted"))
        head.addWidget(self._picture)
        head.addLayout(words, 1)
        lock.setSpacing(sizes.gap)
        lock.addWidget(Icon("lock", "muted"))
        lock.addWidget(WrapLabel(people_words.ONLY_CHAIRS, "body", colour="muted"), 1)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.nothing, self.not_say):
            flow.addWidget(button)
        for part in (self._steps, head, self.grid, self.words, lock, buttons):
            if isinstance(part, QWidget):
                scroll.column.addWidget(part)
            else:
                scroll.column.addLayout(part)
        scroll.column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
