"""Which language CoChair speaks: each by its own name, from the next start on."""

from PySide6.QtWidgets import QWidget

from cochair.services.ports import StoreFailed
from ui import language
from ui import words_language as w
from ui.widgets.access import announce
from ui.widgets.choices import Choices
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel


class LanguageCard(HeadedCard):
    """Keeps the language that somebody chooses, and says when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(w.LANGUAGE, parent=parent)
        self._names = {each.code: each.name for each in language.there_are()}
        self._choices = Choices(w.SPEAKS)
        self._choices.picked.connect(lambda code: self._keep(str(code)))
        self._told = WrapLabel(colour="muted")
        for part in (self._choices, self._told, WrapLabel(w.BEGUN, colour="muted")):
            self.body.addWidget(part)
        self._show("")

    def _keep(self, code: str) -> None:
        try:
            language.keep(code)
        except StoreFailed as failed:
            self._show(str(failed))
        else:
            self._show("" if code == language.in_use() else w.NEXT_START.format(name=self._names[code]))

    def _show(self, words: str) -> None:
        self._choices.show_options(tuple(self._names.items()), language.for_next_start())
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)
