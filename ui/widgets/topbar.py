"""The top of every window: where we are, and the same few actions in the same place."""

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui import words as w
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon, menu_icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.sheet import Dressed
from ui.widgets.wrap_label import WrapLabel
from ui.words_aloud import READ, READ_KEY

_MOST_LINES = 2


class TopBar(Ground):
    """Title, words beside it, the clock and the actions. When they do not fit, the actions go into a More menu."""

    home_asked = Signal()
    read_asked = Signal()
    comfort_asked = Signal()
    help_asked = Signal()

    def __init__(self, title: str, subtitle: str = "", *, home: bool = True, parent: QWidget | None = None) -> None:
        """Take the title, words beside it, and whether there is a Home button (else a sign of people)."""
        super().__init__("top", parent)
        self.setAccessibleName(w.TOP)
        self._offer: tuple[BigButton, str] | None = None
        self._offered = False
        self._row = QHBoxLayout(self)
        sizes = look.sizes
        self._row.setContentsMargins(sizes.pad, sizes.gap, sizes.gap, sizes.gap)
        self._row.setSpacing(sizes.gap)
        self._home = BigButton(w.HOME, "home", role="quiet")
        self._home.clicked.connect(self.home_asked)
        self._sign = Icon("people", "primary")
        (self._sign if home else self._home).hide()  # showing a part that has no place yet flashes a window
        self._whole_title = title
        self._title = WrapLabel(title, "heading", BOLD)
        self._title.setAccessibleName(title)
        self._subtitle = WrapLabel(subtitle, "body", colour="muted")
        self._notice_picture = PictureLabel("", sizes.icon)
        self._notice = WrapLabel("", "body", BOLD)
        self._clock_sign = Icon("clock", "muted", sizes.icon_small)
        self._clock = WrapLabel("", "body", MEDIUM)
        self._row.addWidget(self._home, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._sign, self._title, self._subtitle, self._notice_picture, self._notice):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self._clock_sign)
        self._row.addWidget(self._clock)
        self._actions = self._make_actions()
        self._buttons = [self._button_for(action, icon) for action, icon in self._actions]
        self._more = BigButton(w.MORE, "menu", role="quiet")
        self._more.clicked.connect(self._open_menu)
        self._row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_clock("")
        look.changed.connect(self._fit)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and other words beside it."""
        self._whole_title = title
        self._title.setAccessibleName(title)
        self._subtitle.setText(subtitle)
        self._fit()

    def set_clock(self, words: str) -> None:
        """Show the time in words, such as "It is 10:31"; empty words take it away."""
        self._clock.setText(words)
        self._fit()

    def offer(self, words: str, icon: str, hint: str) -> BigButton:
        """Return a button before the others, with a key that is spoken; `set_offered` shows it."""
        self._offer = (BigButton(words, icon, role="quiet", hint=hint), icon)
        self._offer[0].hide()
        self._row.insertWidget(self._row.indexOf(self._buttons[0]), self._offer[0])
        read_as_laid_out(self)
        return self._offer[0]

    def set_offered(self, offered: bool) -> None:
        """Show the button that is offered, or take it away."""
        self._offered = offered
        if self._offer is not None:
            self._offer[0].setVisible(offered)
        self._fit()

    def set_notice(self, words: str, picture: str) -> None:
        """Show words of this moment with a picture, in the place of those beside the title; empty words end it."""
        self._notice.setText(words)
        self._notice_picture.set_picture(picture)
        self._fit()

    def menu_actions(self) -> list[QAction]:
        """Return the actions of the More menu, so that a window can give them keys."""
        return [action for action, _ in self._actions]

    def ways(self) -> dict[str, SignalInstance]:
        """Return what it asks for, by name, for a screen that asks for it elsewhere too."""
        return {
            "home": self.home_asked,
            "read": self.read_asked,
            "comfort": self.comfort_asked,
            "help": self.help_asked,
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between buttons and the More menu."""
        super().resizeEvent(event)
        self._fit()

    def _make_actions(self) -> list[tuple[QAction, str]]:
        made = []
        for words, icon, signal in (
            (READ, "volume", self.read_asked),
            (w.COMFORT, "comfort", self.comfort_asked),
            (w.HELP, "help", self.help_asked),
        ):
            action = QAction(words, self)
            action.triggered.connect(signal)
            made.append((action, icon))
        return made

    def _button_for(self, action: QAction, icon: str) -> BigButton:
        button = BigButton(action.text(), icon, role="quiet", hint=READ_KEY if action.text() == READ else "")
        button.clicked.connect(action.trigger)
        self._row.addWidget(button)
        return button

    def _fit(self) -> None:
        """Show everything when it fits on one line.

        Else first the actions, the words and the clock go in the menu, and then what follows a colon in the title.
        """
        self._title.setText(self._whole_title)
        buttons = self._buttons if look.reads else self._buttons[1:]
        clock, actions = [self._clock_sign, self._clock], self._offers() + buttons
        notice = [self._notice_picture, self._notice]
        words = notice if self._notice.text() else [self._subtitle]
        last = [self._more, *(notice if self._notice.text() else ())]
        tries: list[list[QWidget]] = [
            [*actions, *words, *clock],
            [self._more, *words, *clock],
            [*last, *clock],
        ]
        shown = next((widgets for widgets in tries if self._wide(widgets) <= self.width()), last)
        if self._wide(shown) > self.width():
            self._title.setText(self._whole_title.partition(":")[0])
            room = self.width() - self._wide(shown) + self._title.sizeHint().width()
            if self._title.heightForWidth(room) > _MOST_LINES * self._title.fontMetrics().lineSpacing():
                self._title.setText(w.HOME)
        for widget in (*self._offers(), *self._buttons, self._more, self._subtitle, *notice, *clock):
            empty = isinstance(widget, WrapLabel) and not widget.text()
            widget.setVisible(widget in shown and not empty and (widget is not self._clock_sign or self._has_clock()))

    def _wide(self, widgets: list[QWidget]) -> int:
        first = [self._sign if self._home.isHidden() else self._home, self._title]
        return sum(widget.sizeHint().width() + look.sizes.gap for widget in (*first, *widgets)) + 2 * look.sizes.pad

    def _offers(self) -> list[BigButton]:
        return [self._offer[0]] if self._offer is not None and self._offered else []

    def _has_clock(self) -> bool:
        return bool(self._clock.text())

    def _open_menu(self) -> None:
        menu = QMenu(self)
        Dressed(menu, "menu")
        hidden = [label.text() for label in (self._subtitle, self._clock) if label.isHidden()]
        if self._title.text() != self._whole_title:
            hidden.insert(0, self._whole_title)
        for words in filter(None, hidden):
            menu.addAction(words).setEnabled(False)
        if self._offer is not None and self._offered:
            menu.addAction(menu_icon(self._offer[1]), self._offer[0].words(), self._offer[0].click)
        for action, icon in self._actions if look.reads else self._actions[1:]:
            action.setIcon(menu_icon(icon))
            menu.addAction(action)
        menu.setFont(look.font())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
