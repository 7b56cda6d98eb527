"""After a meeting: read the minutes as they will be, take papers home, make the next meeting."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.commands.look import looked_over
from cochair.commands.papers import minutes_of
from cochair.domain.dates import date_words
from cochair.domain.look_over import Fix, ToLookAt
from cochair.domain.meeting import Meeting
from cochair.services.check_path import Aim
from cochair.services.laptops_here import ClashTold
from cochair.services.voice_ports import USUAL_PACE
from ui import words_after as w
from ui import words_papers
from ui.follow_up.clash_card import ClashCard
from ui.follow_up.look_card import Looker, LookLine, LookList
from ui.follow_up.papers import PAPERS, RECORDED, Paper, Told, file_name, record
from ui.follow_up.recording_line import Recording, RecordingLine
from ui.paper_maker import PaperMaker
from ui.theme.look import MEDIUM, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.file_choice import choose_folder
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.page_column import PageColumn
from ui.widgets.reading import Reading
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel

_FORMS = {Fix.NO_PICTURES: "simple", Fix.WEB_PAGE: "html"}
"""The paper that has no such trouble."""


class AfterScreen(Ground):
    """`next_meeting_asked` asks for the draft that follows from the meeting shown, `check_asked` for its check.

    `pictures_asked` asks to choose its pictures, `how_asked` to tell how it was, and `fix_asked` carries an Aim: what
    to put right in the check. `laptops_asked` asks for the other laptops that were at the meeting.
    """

    go_home = Signal()
    next_meeting_asked = Signal()
    check_asked = Signal()
    pictures_asked = Signal()
    how_asked = Signal()
    laptops_asked = Signal()
    fix_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._told: Told | None = None
        self._folder = self._cache = Path()
        self.top = TopBar("")
        self.banner, self.clashes = Banner(), ClashCard()
        self.recording, self.reading, self.tabs = RecordingLine(), Reading(), BigTabs()
        self.look_line, self.look_list, self._looker = LookLine(), LookList(), Looker(self)
        self._found: tuple[ToLookAt, ...] | None = None
        self._read_card, self._take_card = HeadedCard(w.READ), HeadedCard(w.TAKE_HOME)
        self._where = WrapLabel("", "small", MEDIUM)
        self._buttons: dict[str, BigButton] = {}
        self.next_button = BigButton(w.NEXT, "next", role="main", key=w.NEXT_KEY)
        self.check_button = BigButton(w.CHECK, "check", role="main", key=w.CHECK_KEY)
        self.pictures_button = BigButton(w.PICTURES, "eye", key=w.PICTURES_KEY)
        self.how_button = BigButton(w.HOW, "speech", key=w.HOW_KEY)
        self.laptops_button = BigButton(w.LAPTOPS, "people", key=w.LAPTOPS_KEY)
        self._ways = (
            (self.next_button, w.NEXT_KEY, self.next_meeting_asked),
            (self.check_button, w.CHECK_KEY, self.check_asked),
            (self.pictures_button, w.PICTURES_KEY, self.pictures_asked),
            (self.how_button, w.HOW_KEY, self.how_asked),
            (self.laptops_button, w.LAPTOPS_KEY, self.laptops_asked),
        )
        self._wide: bool | None = None
        self._lay_out()
        self._maker = PaperMaker(self)
        self.speech: Callable[[], tuple[str, int]] = lambda: ("", USUAL_PACE)
        """Gives the voice and the pace that a recording is made in."""
        self._connect()

    def open(self, told: Told, folder: Path, cache: Path, *, only_read: bool = False) -> None:
        """Show a meeting; papers go into `folder`, fonts into `cache`. Nothing follows from one that is `only_read`."""
        self._told, self._folder, self._cache = told, folder, cache
        m = told.meeting
        day = date_words(m.plan.local(m.began or m.plan.starts).date())
        self.top.set_title(w.TITLE.format(title=m.plan.title), day)
        self.reading.show_document(minutes_of(m, told.following, told.pictures))
        self._where.setText(str(folder))
        for button, _key, _asked in self._ways:
            button.setVisible(not only_read and (button is not self.laptops_button or bool(m.joined)))
        self.check_button.set_words(w.CHECK if m.check.checked is None else w.SAY_WRONG)
        self.look_line.setVisible(not only_read)
        self._show_found(None)
        if not only_read:
            self._looker.look(partial(looked_over, m, told.following, cache))
        self.banner.clear()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard begin where a person goes on from, unless it is in use here already."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the first paper, or on the tabs."""
        first = self._buttons[PAPERS[0].id]
        (first if first.isVisible() else self.tabs).setFocus()

    def meeting(self) -> Meeting | None:
        """Return the meeting that is shown."""
        return self._told.meeting if self._told is not None else None

    def choose_folder(self, folder: str) -> None:
        """Let papers go into another folder."""
        self._folder = Path(folder)
        self._where.setText(folder)
        self.banner.clear()

    def make(self, paper: Paper) -> None:
        """Make a paper in the background, and say what came of it."""
        told, cache = self._told, self._cache
        if told is not None and paper.id == RECORDED:
            self._record(told, self._folder / file_name(paper, told.meeting))
        elif told is not None:
            self.banner.say("hint", words_papers.MAKING)
            self._maker.make(lambda file: paper.write(told, file, cache), self._folder / file_name(paper, told.meeting))

    def _record(self, told: Told, file: Path) -> None:
        voice, pace = self.speech()
        self.banner.clear()
        self.recording.record(lambda out, tell: record(told, out, tell, voice, pace), file)

    def look_at_them(self) -> None:
        """Show what to look at in the place of the minutes, or the minutes again."""
        if not self._found or self.look_line.isHidden():
            return
        self._show_list(self.look_list.isHidden())
        if self.look_list.isHidden() or self.look_list.first is None:
            self.look_line.button.setFocus()
        else:
            self.look_list.first.setFocus()

    def finish_looking(self) -> None:
        """Wait until the minutes were looked over."""
        self._looker.wait()

    def _tell_recording(self, recording: Recording) -> None:
        self.banner.say("refused" if recording.refused else "saved", recording.sentence)

    def _tell_found(self, found: tuple[ToLookAt, ...] | None) -> None:
        self._show_found(found)
        self.look_line.setVisible(found is not None)

    def _show_found(self, found: tuple[ToLookAt, ...] | None) -> None:
        self._found = found
        self.look_list.show_found(found or ())
        self._show_list(False)

    def _show_list(self, yes: bool) -> None:
        self.look_list.setVisible(yes)
        self.reading.setVisible(not yes)
        self.look_line.show_found(self._found, is_open=yes)

    def _fix(self, thing: ToLookAt) -> None:
        """Go where a thing is put right, or make the paper in the form that has no such trouble."""
        if thing.fix is Fix.CHECK:
            self.check_asked.emit()
        elif thing.fix in _FORMS:
            self.make(next(paper for paper in PAPERS if paper.id == _FORMS[thing.fix]))
        else:
            self.fix_asked.emit(Aim(thing.line, thing.suggestion))

    def use_keys(self, on: bool) -> None:
        """Turn the keys of this screen on or off."""
        self._keys.use(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the papers beside the minutes, or on a tab of their own."""
        super().resizeEvent(event)
        self._fit()

    def show_clashes(self, clashes: Sequence[ClashTold]) -> None:
        """Show what two laptops changed and nobody has chosen yet."""
        self.clashes.show_clashes(clashes)
        self._fit()

    def _fit(self) -> None:
        """Show both zones beside each other, or one at a time when there is no room for both."""
        wide = self.width() >= look.sizes.two_columns * look.scale
        self.tabs.setVisible(not wide)
        self._hint.setVisible(wide)
        crowded = not self.clashes.isHidden() and self.height() < look.sizes.room_for_versions * look.scale
        self._page.set_scrolls(scrolls := crowded or not wide)
        self.reading.setMinimumHeight(self.height() * 2 // 3 if scrolls else look.sizes.picture_big)
        if wide != self._wide:
            self._wide = wide
            (self._take_card.body if wide else self._take).addWidget(self.next_button)
        self._read_card.setVisible(wide or self.tabs.currentIndex() == 0)
        self._take_card.setVisible(wide or self.tabs.currentIndex() == 1)

    def _connect(self) -> None:
        self.top.home_asked.connect(self.go_home)
        for button, _key, asked in self._ways:
            button.clicked.connect(asked)
        self._other.clicked.connect(self._ask_folder)
        self._maker.saved.connect(lambda sentence: self.banner.say("saved", sentence))
        self.recording.ended.connect(self._tell_recording)
        self._looker.found.connect(self._tell_found)
        self.look_line.opened.connect(self.look_at_them)
        self.look_list.fix_asked.connect(self._fix)
        self._maker.failed.connect(lambda sentence: self.banner.say("refused", sentence))
        self.tabs.currentChanged.connect(lambda _: self._fit())
        look.changed.connect(self._fit)
        papers = [(key, self._making(paper)) for key, paper in zip(w.PAPER_KEYS, PAPERS, strict=True)]
        self._keys = ScreenKeys(
            self,
            (
                *((key, partial(_press, button, asked)) for button, key, asked in self._ways),
                (w.LOOK_KEY, self.look_at_them),
                (w.FOLDER_KEY, self._ask_folder),
                (w.HOME_KEY, self.go_home.emit),
                (words_papers.STOP_RECORDING_KEY, self.recording.stop),
                (w.DOWN_KEY, lambda: self.reading.page(1)),
                (w.UP_KEY, lambda: self.reading.page(-1)),
                *papers,
            ),
        )
        for paper in PAPERS:
            self._buttons[paper.id].clicked.connect(self._making(paper))

    def _making(self, paper: Paper) -> Callable[[], None]:
        return lambda: self.make(paper)

    def _ask_folder(self) -> None:
        choose_folder(self, w.CHOOSE_FOLDER, self.choose_folder, str(self._folder))

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._hint = WrapLabel(w.READ_HINT, "small", colour="muted")
        self._read_card.body.addWidget(self._hint)
        flow = FlowLayout(beside := QWidget())
        for button in (self.check_button, self.pictures_button, self.how_button, self.laptops_button):
            flow.addWidget(button)
        self._read_card.body.addWidget(beside)
        self._read_card.body.addWidget(self.look_line)
        self._read_card.body.addWidget(self.reading, 1)
        self._read_card.body.addWidget(self.look_list, 1)
        self._lay_out_papers()
        for words, icon in ((w.READ_TAB, "paper"), (w.TAKE_TAB, "folder")):
            self.tabs.add(words, icon=icon)
        zones = QHBoxLayout()
        zones.setSpacing(sizes.zone)
        zones.addWidget(self._read_card, 5)
        zones.addWidget(self._take_card, 3)
        self._page = scroll = PageColumn(gap=sizes.pad)
        whole = scroll.column
        whole.setContentsMargins(sizes.edge, sizes.pad, sizes.edge, sizes.pad)
        whole.addWidget(self.tabs)
        whole.addWidget(self.banner)
        whole.addWidget(self.recording)
        whole.addWidget(self.clashes)
        whole.addLayout(zones, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(scroll, 1)

    def _lay_out_papers(self) -> None:
        scroll = ScrollColumn(gap=look.sizes.gap)
        for key, paper in zip(w.PAPER_KEYS, PAPERS, strict=True):
            button = BigButton(w.PAPERS[paper.id], paper.icon, key=key, left=True)
            self._buttons[paper.id] = button
            scroll.column.addWidget(button)
        self._other = BigButton(w.OTHER_FOLDER, "folder", key=w.FOLDER_KEY, left=True)
        scroll.column.addWidget(WrapLabel(w.FOLDER, "small", MEDIUM))
        scroll.column.addWidget(self._where)
        scroll.column.addWidget(self._other)
        scroll.column.addStretch(1)
        self._take = scroll.column
        self._take.addWidget(self.next_button)
        self._take_card.body.addWidget(scroll, 1)
        self.next_button.setMinimumHeight(look.sizes.target_main)


def _press(button: BigButton, asked: SignalInstance) -> None:
    if not button.isHidden():
        asked.emit()
