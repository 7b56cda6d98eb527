"""The comfort that the window wears, and those that people keep to put on again."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ui import words_comfort as w
from ui.theme.comfort import Comfort, apply
from ui.theme.preset import LONGEST_NAME, MOST_PRESETS, Preset


class Wardrobe(QObject):
    """`put` carries each comfort that is put on, `changed` one to keep; `presets_changed` tells what people keep."""

    put = Signal(object)
    changed = Signal(object)
    presets_changed = Signal()

    def __init__(self, comfort: Comfort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comfort, self.worn = comfort, ""
        self.presets: tuple[Preset, ...] = ()
        self.not_kept = ""
        """Why what people keep is not on the disk, in one sentence, or nothing."""
        self._before: tuple[tuple[Preset, ...], str] | None = None
        self._hints = _app().styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def take(self, comfort: Comfort, presets: tuple[Preset, ...], worn: str) -> None:
        """Wear what was kept; this tells nobody to keep it again."""
        self.presets, self.worn, self._before = presets, worn, None
        self._put(comfort)

    def wear(self, comfort: Comfort) -> None:
        """Put a comfort on."""
        self._put(comfort)
        self.changed.emit(comfort)

    def change(self, **fields: object) -> None:
        """Put on the same with some fields of Comfort changed."""
        self.wear(replace(self.comfort, **fields))  # type: ignore[arg-type]  # the fields are those of Comfort

    def put_on(self, number: int) -> None:
        """Put on what is kept for a person, by its place from 0."""
        preset = self.presets[number]
        self.worn = preset.name
        self.wear(preset.comfort)
        self.presets_changed.emit()

    def put_on_next(self) -> None:
        """Put on what is kept for the next person; after the last comes the first."""
        if self.presets:
            self.put_on((self._place() + 1) % len(self.presets))

    def worn_preset(self) -> Preset | None:
        """Return what was put on last, if it is still kept."""
        place = self._place()
        return self.presets[place] if place >= 0 else None

    def keep(self, name: str) -> str:
        """Keep what is worn now for a person; return one sentence when that can not be done, else nothing."""
        name = " ".join(name.split())
        if not name:
            return w.NAME_NEEDED
        if len(name) > LONGEST_NAME:
            return w.NAME_LONG.format(most=LONGEST_NAME)
        if any(preset.name.casefold() == name.casefold() for preset in self.presets):
            return w.NAME_TAKEN.format(name=name)
        if len(self.presets) >= MOST_PRESETS:
            return w.MANY_PRESETS.format(most=MOST_PRESETS)
        self._show((*self.presets, Preset(name, self.comfort)), name)
        return ""

    def keep_change(self) -> None:
        """Keep what is worn now in the preset that was put on last."""
        place = self._place()
        if place >= 0:
            changed = Preset(self.worn, self.comfort)
            self._show((*self.presets[:place], changed, *self.presets[place + 1 :]), self.worn)

    def take_away(self) -> None:
        """Take away what was put on last; the screen stays as it is."""
        self._show(tuple(preset for preset in self.presets if preset.name != self.worn), "")

    def undo(self) -> bool:
        """Take the last keeping, change or taking away back, and return whether there was one."""
        if self._before is None:
            return False
        (self.presets, self.worn), self._before = self._before, None
        self.presets_changed.emit()
        return True

    def _put(self, comfort: Comfort) -> None:
        """Put a comfort on; what is only heard changes nothing that is seen, and holds up no sentence."""
        before, self.comfort = self.comfort, comfort
        only_heard = replace(before, pace=comfort.pace, volume=comfort.volume, voice=comfort.voice) == comfort
        if before == comfort or not only_heard:
            apply(_app(), comfort)
        self.put.emit(comfort)

    def _show(self, presets: tuple[Preset, ...], worn: str) -> None:
        self._before = self.presets, self.worn
        self.presets, self.worn = presets, worn
        self.presets_changed.emit()

    def _place(self) -> int:
        return next((place for place, preset in enumerate(self.presets) if preset.name == self.worn), -1)

    def _follow(self, _change: object) -> None:
        """Wear the computer's own colours, which have just changed."""
        if self.comfort.theme == "computer":
            apply(_app(), self.comfort)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
