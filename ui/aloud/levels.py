"""How fast, how loud and in which voice it reads: changed in steps, kept as comfort, and handed on to the voice."""

from PySide6.QtCore import QObject, Signal

from cochair.services.voice_ports import FASTEST, PACE_STEP, SLOWEST, Reading
from ui.theme.comfort import Comfort
from ui.wardrobe import Wardrobe

VOLUME_STEP = 0.1
QUIETEST = 0.1
"""Never silent: who wants silence stops or pauses."""


class Levels(QObject):
    """`changed` carries the pace in words a minute and the volume of 0.0 to 1.0."""

    changed = Signal(int, float)

    def __init__(self, wardrobe: Wardrobe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wardrobe = wardrobe
        self._reading: Reading | None = None
        self._given: tuple[int, float, str] | None = None
        wardrobe.put.connect(self._wear)

    def use(self, reading: Reading) -> None:
        """Hand on to a voice what is worn, now and after each change."""
        self._reading, self._given = reading, None
        self._wear(self._wardrobe.comfort)

    def pace(self) -> int:
        """Return the pace in words a minute."""
        return round(self._wardrobe.comfort.pace)

    def volume(self) -> float:
        """Return the volume, 0.0 to 1.0."""
        return self._wardrobe.comfort.volume

    def faster(self) -> None:
        """Read a step faster, up to the fastest."""
        self._wardrobe.change(pace=float(min(FASTEST, self.pace() + PACE_STEP)))

    def slower(self) -> None:
        """Read a step slower, down to the slowest."""
        self._wardrobe.change(pace=float(max(SLOWEST, self.pace() - PACE_STEP)))

    def louder(self) -> None:
        """Read a step louder."""
        self._wardrobe.change(volume=min(1.0, round(self.volume() + VOLUME_STEP, 1)))

    def quieter(self) -> None:
        """Read a step quieter."""
        self._wardrobe.change(volume=max(QUIETEST, round(self.volume() - VOLUME_STEP, 1)))

    def _wear(self, comfort: Comfort) -> None:
        pace, volume, voice = now = (round(comfort.pace), comfort.volume, comfort.voice)
        before, self._given = self._given, now
        if now == before:
            return
        if self._reading is not None:
            if before is None or before[0] != pace:
                self._reading.set_pace(pace)
            if before is None or before[1] != volume:
                self._reading.set_volume(volume)
            if before is None or before[2] != voice:
                self._reading.set_voice(voice)
        self.changed.emit(pace, volume)
