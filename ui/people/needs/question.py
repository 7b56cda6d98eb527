"""One question about what helps a person: pictures to pick from, their own words, or no answer."""

from PySide6.QtWidgets import QWidget

from cochair.domain.needs import CHOICES, Answered, Helps, Question
from cochair.services import needs
from cochair.services.needs import NeedsCard, needs_card
from ui import words_needs as w
from ui import words_people as people_words
from ui.people.asking.head import noted
from ui.people.asking.keeping import Keeping
from ui.people.asking.place import Asked, Place
from ui.people.kept_line import KeptLine
from ui.people.needs.goes_away import GoesAway
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.tick_grid import TickGrid

ORDER = tuple(Question)


class NeedPlace(Place):
    """Each answer is kept as soon as it is given."""

    def __init__(self, keeping: Keeping, question: Question) -> None:
        self.grid = TickGrid()
        self.words = KeptLine(w.OWN_WORDS, self._say, hint=w.OWN_HINT)
        self.nothing, self.not_say = BigButton(w.NOTHING), BigButton(w.NOT_SAY)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.nothing, self.not_say):
            flow.addWidget(button)
        self.goes = GoesAway()
        super().__init__(self.grid, self.words, noted(people_words.ONLY_CHAIRS), buttons, self.goes)
        self.question, self._keeping, self._said_here = question, keeping, False
        self._none = {Answered.NOTHING: self.nothing, Answered.NOT_SAID: self.not_say}
        self.grid.ticked.connect(self._pick)
        self.words.entered.connect(lambda _: self.go_on.emit())
        for answer, button in self._none.items():
            button.clicked.connect(lambda _=False, answer=answer: self._ask_if_it_goes(answer))
        self.goes.sure.connect(self._answer_with_none)
        self.goes.left.connect(self._leave_it)

    def asked(self, card: NeedsCard, name: str) -> Asked:
        """Return the question as it stands on the card of somebody with a name."""
        own, whom = self.question, w.ANSWERS.format(name=name)
        return Asked(w.QUESTION_PICTURES[own], w.TITLES[own], w.PICK, self, own in card.answers, whom)

    def show_now(self) -> None:
        """Show what was answered so far; raises StoreFailed."""
        own, card = self.question, needs_card(self._keeping.desk.books, self._keeping.person)
        options = [(helps, w.NAMES[helps], w.PICTURES[helps]) for helps in CHOICES[own]]
        self.grid.show_options(w.TITLES[own], options, card.picked(own) - {Helps.OWN_WORDS})
        self.words.show_value(card.own_words(own))
        self._said_here = bool(card.at(own))
        self.goes.hide()
        said = card.answers.get(own)
        for answer, button in self._none.items():
            button.set_role("picked" if said is not None and said.answer is answer else "plain")

    def _pick(self, helps: Helps, on: bool) -> None:
        keeping = self._keeping
        keeping.pick(lambda d: needs.pick(d.books, keeping.person, self.question, helps, d.today(), on=on))

    def _say(self, typed: str) -> str:
        keeping = self._keeping
        return keeping.keep(lambda d: needs.say_in_own_words(d.books, keeping.person, self.question, typed, d.today()))

    def _ask_if_it_goes(self, said: Answered) -> None:
        """Take an answer that means nothing is written here; what would go with it is asked about first."""
        if self._said_here or self.words.text().strip():
            self.goes.ask(said)
        else:
            self._answer_with_none(said)

    def _leave_it(self) -> None:
        (self.first() or self.nothing).setFocus()
        self.goes.hide()

    def _answer_with_none(self, said: Answered) -> None:
        keeping = self._keeping
        self._none[said].setFocus()
        self.words.begin("")
        keeping.pick(lambda d: needs.answer_with_none(d.books, keeping.person, self.question, said, d.today()))
