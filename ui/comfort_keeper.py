"""Keeps the comfort that is worn, and those of people, whenever they change."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from cochair.services.ports import Library, StoreFailed
from ui.at_hand import at_hand
from ui.kept_comfort import COMFORT, PRESETS, comfort_text, kept_comfort, kept_presets, presets_text
from ui.wardrobe import Wardrobe


class ComfortKeeper(QObject):
    """Between a wardrobe and the library that is open, if one is."""

    def __init__(self, wardrobe: Wardrobe, library: Callable[[], Library | None]) -> None:
        super().__init__(wardrobe)
        self._wardrobe, self._library = wardrobe, library
        at_hand.forgot.connect(self._look_again)

    def put_on(self, library: Library) -> None:
        """Wear what was kept; raises StoreFailed."""
        worn = kept_comfort(library.setting(COMFORT))
        self._wardrobe.take(worn, *kept_presets(library.setting(PRESETS)))

    def put_away(self) -> None:
        """Have no comfort of people any more, for their meetings are closed; what is worn is worn on."""
        self._wardrobe.take(self._wardrobe.comfort, (), "")

    def keep_comfort(self) -> None:
        """Keep what is worn."""
        self._keep(COMFORT, comfort_text(self._wardrobe.comfort))

    def keep_presets(self) -> None:
        """Keep what there is for people."""
        self._wardrobe.not_kept = self._keep(PRESETS, presets_text(self._wardrobe.presets, self._wardrobe.worn))

    def _look_again(self) -> None:
        """Take what is kept now, so that a view of somebody who is forgotten is not kept again."""
        library = self._library()
        if library is not None:
            with suppress(StoreFailed):
                self.put_on(library)

    def _keep(self, name: str, text: str) -> str:
        """Keep a setting; return why that could not be done, else nothing. It is worn in any case."""
        library = self._library()
        try:
            if library is not None:
                library.keep_setting(name, text)
        except StoreFailed as failed:
            return str(failed)
        return ""
