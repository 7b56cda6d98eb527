"""After a meeting: read the minutes as they will be, save them in every form, and make the next meeting."""

import re
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.commands.papers import minutes_of, write_actions, write_agenda, write_paper
from cochair.domain.dates import date_words
from cochair.domain.meeting import Meeting
from cochair.exports.saving import ExportFailed
from ui import words_after as w
from ui.follow_up.preview import Preview
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar


class AfterScreen(Ground):
    """`saved` and `failed` carry one sentence, from the thread that writes."""

    go_home = Signal()
    next_meeting_asked = Signal()
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__("page")
        self.top = TopBar(w.TITLE)
        self.top.home_asked.connect(self.go_home)
        self.banner = Banner()
        self.preview = Preview()
        self._meeting: Meeting | None = None
        self._folder = self._cache = Path()
        queued = Qt.ConnectionType.QueuedConnection
        self.saved.connect(lambda words: self.banner.say("saved", words), queued)
        self.failed.connect(lambda words: self.banner.say("refused", words), queued)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.top)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        zone = look.sizes.zone
        row.setContentsMargins(zone, zone, zone, zone)
        row.setSpacing(zone)
        paper = HeadedCard(w.TITLE)
        self._paper = paper
        paper.body.addWidget(self.preview, 1)
        row.addWidget(paper, 5)
        row.addWidget(self._buttons(), 3)
        column.addLayout(row, 1)

    def open(self, m: Meeting, folder: Path, cache: Path) -> None:
        """Show the minutes of a meeting; papers go into `folder`."""
        self._meeting, self._folder, self._cache = m, folder, cache
        self.banner.clear()
        self.top.set_title(m.plan.title, date_words(m.plan.local(m.plan.starts).date()))
        self.preview.show_document(minutes_of(m))

    def meeting(self) -> Meeting | None:
        """Return the meeting that is shown."""
        return self._meeting

    def save(self, profile: str, to: str) -> None:
        """Write one paper without making anybody wait; the banner says where it is."""
        m = self._meeting
        if m is None:
            return
        day = date_words(m.plan.local(m.plan.starts).date(), weekday=False)
        title = re.sub(r"[^\w ’'-]", "", m.plan.title).strip()[:80]
        file = self._folder / f"{title} {day} {w.NAMES[profile]}.{w.ENDINGS[to]}"
        self.banner.say("hint", w.SAVING.format(file=file.name))
        threading.Thread(target=self._write, args=(_writer(m, profile, to, file, self._cache), file)).start()

    def _write(self, write: Callable[[], None], file: Path) -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write()
        except ExportFailed as failed:
            self.failed.emit(str(failed))
        except OSError:
            self.failed.emit(w.FOLDER_NOT_MADE.format(folder=file.parent.name))
        else:
            self.saved.emit(w.SAVED.format(file=file.name, folder=file.parent.name))

    def _buttons(self) -> HeadedCard:
        card = HeadedCard(w.SAVE)
        scroll = ScrollColumn(gap=look.sizes.gap)
        for number, (profile, to, words, icon) in enumerate(w.PAPERS, 2):
            button = BigButton(words, icon, key=f"F{number}")
            button.setShortcut(f"F{number}")
            button.clicked.connect(lambda _=False, p=profile, t=to: self.save(p, t))
            scroll.column.addWidget(button)
        scroll.column.addStretch(1)
        card.body.addWidget(scroll, 1)
        following = BigButton(w.NEXT, "next", role="main", key="F10")
        following.setShortcut("F10")
        following.setMinimumHeight(look.sizes.target_main)
        following.clicked.connect(self.next_meeting_asked)
        card.body.addWidget(following)
        return card


def _writer(m: Meeting, profile: str, to: str, file: Path, cache: Path) -> Callable[[], None]:
    if profile == "actions":
        return lambda: write_actions(m, file)
    if profile == "agenda":
        return lambda: write_agenda(m, file, cache)
    return lambda: write_paper(minutes_of(m), to, profile, file, cache)
