"""What stands first on the first screen, and the way back into a joined meeting beside a meeting of this laptop."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.home_view import HomeView
from cochair.services.way_back import WayBack
from ui import words_home as w
from ui.home.next_card import NextCard
from ui.theme.look import look
from ui.widgets.card_button import CardButton


class First(QWidget):
    """The line that leads back into a joined meeting stands above, so that large text does not hide it."""

    def __init__(self) -> None:
        super().__init__()
        self.beside = CardButton("", icon="next", size="body", key=w.BACK_KEY)
        self.card = NextCard()
        self._view: HomeView | None = None
        self._back: WayBack | None = None
        self._holds = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.pad)
        column.addWidget(self.beside)
        column.addWidget(self.card)

    def show_view(self, view: HomeView, *, looks: bool) -> None:
        """Show everything as it is now; where `looks`, nothing takes the place of what `show_back` may show first."""
        self._view, self._back = view, self._back if looks else None
        self._holds = looks and self._back is None and view.next is None
        self.card.show_first(view, self._back)
        self._stand(view)

    def show_back(self, back: WayBack | None) -> bool:
        """Show the way back, or none, and return whether something else stands first now."""
        view = self._view
        if view is None or (back == self._back and not self._holds):
            return False
        self._back, self._holds = back, False
        if view.next is None:
            self.card.show_first(view, back)
        self._stand(view)
        return view.next is None

    def holds(self) -> bool:
        """Return whether it is not known yet what stands first."""
        return self._holds

    def leads_back(self) -> bool:
        """Return whether the big button leads back into a joined meeting."""
        return self._back is not None and self.beside.isHidden()

    def _stand(self, view: HomeView) -> None:
        back = self._back
        self.beside.set_words(w.BACK_TO.format(title=back.title) if back is not None else "")
        self.beside.setHidden(back is None or view.next is None)
        if self._holds:
            self.card.hide()
        self.setHidden(self.card.isHidden() and self.beside.isHidden())
