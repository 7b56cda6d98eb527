"""A person's own picture: asked for first, chosen then, and away with their no."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cochair.domain.board import SAY_THE_NAME, BoardPerson
from cochair.domain.consents import About
from cochair.services import person_card as card
from cochair.services.consents import keep_answer, newest
from ui import words_name as w
from ui import words_pictures
from ui.at_hand import at_hand
from ui.people.asking.keeping import Keeping
from ui.people.desk import Desk
from ui.people.name.made_before import still_beside
from ui.people.name.step import Step
from ui.theme.look import MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel


class PhotoStep(Step):
    """Nothing is read from a file before the person said yes."""

    title, below = w.PHOTO_TITLE, w.PHOTO_BELOW

    def __init__(self, keeping: Keeping) -> None:
        self.may = Choices(w.MAY_WE)
        self._picture = PictureLabel("", look.sizes.picture_big)
        self.choose, self.away = BigButton(w.CHOOSE_PHOTO, "plus"), BigButton(w.DROP_PHOTO, "bin")
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self._problem.hide()
        self.told = WrapLabel("", "body", MEDIUM, "hint_text")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.choose, self.away):
            flow.addWidget(button)
        asks = WrapLabel(w.PHOTO_YES, "lead")
        super().__init__(keeping, asks, self.may, self.told, self._picture, self._problem, buttons)
        self.may.picked.connect(self._answer)
        self.choose.clicked.connect(self._ask_file)
        self.away.clicked.connect(lambda: keeping.keep(self._drop))

    def show_person(self, person: BoardPerson) -> None:
        """Show the photo, and what was said to the question."""
        said = newest(self.keeping.desk.books, person.number, About.PHOTO)
        yes = said is not None and said.yes
        self.may.show_options(w.YES_NO, None if said is None else said.yes)
        self._picture.set_picture(person.photo or "")
        self._picture.setVisible(person.photo is not None)
        self.choose.set_words(w.OTHER_PHOTO if person.photo else w.CHOOSE_PHOTO)
        self.choose.setVisible(yes)
        self.away.setVisible(person.photo is not None)
        no_name = yes and person.written not in SAY_THE_NAME
        told = still_beside(self.keeping.desk, person, About.PHOTO) or (w.NOT_SHOWN if no_name else "")
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether they said yes or no."""
        return newest(self.keeping.desk.books, person.number, About.PHOTO) is not None

    def forget(self) -> None:
        """Let go what was wrong with a photo."""
        self._tell("")

    def take(self, file: str) -> None:
        """Keep a photo in place of the one before."""
        self._tell(self.keeping.keep(lambda desk: self._take(desk, Path(file))))

    def _take(self, desk: Desk, file: Path) -> None:
        board, person = at_hand.board, self.keeping.row()
        assert board is not None
        photo = board.add_photo(board.read_photo(file), person.name, "", True, person.name, desk.today())
        card.change(desk.books, desk.library, person.number, photo=photo.id)
        if person.photo is not None:
            board.take_away(person.photo)

    def _drop(self, desk: Desk) -> None:
        board, person = at_hand.board, self.keeping.row()
        if board is not None and person.photo is not None:
            card.change(desk.books, desk.library, person.number, photo=None)
            board.take_away(person.photo)

    def _answer(self, yes: bool) -> None:
        def act(desk: Desk) -> None:
            keep_answer(desk.books, self.keeping.person, About.PHOTO, w.PHOTO_YES, yes=yes, today=desk.today())
            if not yes:
                self._drop(desk)

        self._tell(self.keeping.pick(act))

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            announce(self, problem)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, words_pictures.CHOOSE_PHOTO)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words_pictures.PHOTO_KINDS)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
