"""Who may be told what helps a person: the words that they would hear are shown first, and then asked about."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.consents import Consent
from cochair.domain.needs import Need
from cochair.services.needs_view import words_to_tell
from ui import words_needs as w
from ui.theme.look import look
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class SharingPart(QWidget):
    """`answered` carries a yes or a no, and exactly the words that were shown."""

    answered = Signal(bool, str)

    def __init__(self) -> None:
        super().__init__()
        self._needs: tuple[Need, ...] = ()
        self._said: bool | None = None
        self.whom = PlainEdit(w.TELL_WHOM, hint=w.TELL_WHOM_HINT)
        self.words, self.before = WrapLabel("", "lead"), WrapLabel("", "body", colour="muted")
        self.may_share = Choices(w.MAY_SHARE)
        self.whom.line.textChanged.connect(lambda _: self._show_words())
        self.may_share.picked.connect(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        for part in (self.before, self.whom, self.words, self.may_share):
            column.addWidget(part)

    def begin(self) -> None:
        """Start with another person: nobody is typed yet."""
        self.whom.set_text("")
        self.whom.set_problem("")

    def show_needs(self, needs: Sequence[Need], said: Consent | None) -> None:
        """Show what would be told, and what the person said before; a new need is asked about again."""
        self._needs = tuple(needs)
        asked_again = said is not None and said.yes and any(need.shared_on is None for need in needs)
        self._said = None if said is None or asked_again else said.yes
        self.before.setText(w.TOLD_BEFORE.format(words=said.words) if said is not None and said.yes else "")
        self.before.setVisible(bool(self.before.text()))
        self.setVisible(bool(needs))
        self._show_words()

    def _show_words(self) -> None:
        self.words.setText(self._asked())
        self.may_share.show_options(w.SHARE_CHOICES, self._said)

    def _asked(self) -> str:
        whom = self.whom.text().strip() or w.THOSE_WHO_MUST_KNOW
        return w.SHARE_WORDS.format(whom=whom, words=words_to_tell(self._needs))

    def _answer(self, yes: bool) -> None:
        missing = yes and not self.whom.text().strip()
        self.whom.set_problem(w.SAY_WHOM if missing else "")
        if missing:
            self._show_words()
            self.whom.line.setFocus()
        else:
            self.answered.emit(yes, self._asked())
