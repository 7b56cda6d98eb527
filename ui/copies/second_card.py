"""Where each copy goes too: a stick that is in the laptop, or any folder."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QStorageInfo, Signal
from PySide6.QtWidgets import QWidget

from cochair.services.copies import CopiesView, second_words
from cochair.services.ports import Library, StoreFailed
from cochair.storage import second_place
from ui import words_copies as w
from ui.far import Far
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.file_choice import choose_folder
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel

_STICKS = ("/media/", "/run/media/", "/Volumes/")
_STICK_KINDS = (b"vfat", b"exfat", b"FAT32", b"FAT", b"EXFAT")


Through = Callable[[Callable[[], None]], None]


def sticks() -> tuple[Path, ...]:
    """Return the sticks that are in the laptop and can be written to."""
    ready = (each for each in QStorageInfo.mountedVolumes() if each.isReady() and not each.isReadOnly())
    roots = (each for each in ready if each.rootPath().startswith(_STICKS) or _is_fat(each))
    return tuple(Path(each.rootPath()) for each in roots if not each.rootPath().startswith("/boot"))


def _is_fat(volume: QStorageInfo) -> bool:
    return volume.fileSystemType().data() in _STICK_KINDS


class SecondCard(HeadedCard):
    """`changed` tells that another place was chosen, or none."""

    changed = Signal()

    def __init__(self, banner: Banner, through: Through, find: Callable[[], Iterable[Path]] = sticks) -> None:
        """Take what does an act as soon as copies can be opened elsewhere, and what finds the sticks."""
        super().__init__(w.SECOND)
        self._banner, self._through, self._find = banner, through, find
        self._library: Library | None = None
        self._words = WrapLabel("")
        self._choose = BigButton(w.CHOOSE, "folder", key=w.CHOOSE_KEY)
        self._none = BigButton(w.NO_PLACE, "cross")
        self._choose.clicked.connect(self.ask_folder)
        self._none.clicked.connect(lambda: self._keep("", w.PLACE_DROPPED))
        self._sticks = QWidget()
        self._looking, self._making = Far(self), Far(self)
        self._looking.told.connect(self._show_found)
        self._making.told.connect(lambda place: self._keep(str(place), w.PLACE_KEPT))
        self._making.failed.connect(lambda sentence: self._banner.say("refused", sentence))
        row = QWidget()
        flow = FlowLayout(row)
        for part in (self._sticks, self._choose, self._none):
            flow.addWidget(part)
        self._flow = flow
        self.body.addWidget(self._words)
        self.body.addWidget(row)

    def show_place(self, library: Library, view: CopiesView) -> None:
        """Show where copies go too, and which sticks there are."""
        self._library = library
        self._words.setText(view.second)
        self._none.setVisible(view.has_second)
        self._show_sticks(())
        place = second_place.told(library)
        self._looking.ask(
            lambda: tuple(self._find()) if place is None else second_words(place, is_there=place.is_dir())
        )

    def _show_found(self, found: str | tuple[Path, ...]) -> None:
        if isinstance(found, str):
            self._words.setText(found)
        else:
            self._show_sticks(found)

    def _show_sticks(self, found: tuple[Path, ...]) -> None:
        drop(self._sticks)
        self._sticks = QWidget()
        flow = FlowLayout(self._sticks)
        for root in found:
            button = BigButton(w.USE.format(name=root.name or str(root)), "check")
            button.clicked.connect(lambda _=False, root=root: self._through(lambda: self.use(str(root))))
            flow.addWidget(button)
        self._flow.addWidget(self._sticks)
        self._sticks.setVisible(bool(found))

    def ask_folder(self) -> None:
        """Let a folder be chosen, once there is a way back in."""
        self._through(lambda: choose_folder(self, w.CHOOSE_TITLE, self.use))

    def use(self, folder: str) -> None:
        """Let copies go there too from now on."""
        self._making.ask(lambda: second_place.make(Path(folder)))
        if self._making.is_asking():
            self._banner.say("hint", w.REACHING)

    def _keep(self, place: str, told: str) -> None:
        assert self._library is not None
        try:
            self._library.keep_setting(second_place.SETTING, place)
        except StoreFailed as failed:
            self._banner.say("refused", str(failed))
            return
        self.changed.emit()
        self._choose.setFocus()
        self._banner.say("saved", told)
