"""Ties things that show one field of the comfort to what is worn."""

from collections.abc import Callable
from functools import partial

from ui.theme.comfort import Comfort
from ui.wardrobe import Wardrobe
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices


class Tied:
    """What somebody changes is worn at once; what is worn from elsewhere is shown."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        self._wardrobe = wardrobe
        self._shown: list[Callable[[Comfort], None]] = []
        wardrobe.changed.connect(self.show)

    def show(self, comfort: Comfort) -> None:
        """Show a comfort everywhere."""
        for show in self._shown:
            show(comfort)

    def tie(self, show: Callable[[Comfort], None]) -> None:
        """Let something show each comfort from now on, and the one that is worn now."""
        self._shown.append(show)
        show(self._wardrobe.comfort)

    def change(self, field: str, value: object) -> None:
        """Put on the same comfort with another value."""
        self._wardrobe.change(**{field: value})

    def choices(self, label: str, field: str, options: tuple[tuple[object, str], ...]) -> Choices:
        """Return a question that shows and changes a field."""
        choices = Choices(label)
        choices.picked.connect(partial(self.change, field))
        self.tie(lambda comfort: choices.show_options(options, getattr(comfort, field)))
        return choices

    def switch(self, words: str, field: str, icon: str, key: str = "") -> BigButton:
        """Return a button that is on or off."""
        button = BigButton(words, icon, hint=key)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.change(field, button.isChecked()))
        self.tie(lambda comfort: button.setChecked(getattr(comfort, field)))
        return button
