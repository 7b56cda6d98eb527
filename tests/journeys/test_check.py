"""Checking the minutes in the window: who, each line, what is right, stopping, the end; all by keyboard."""

import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from cochair.domain import words_of_checking
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.language import Several
from cochair.domain.meeting import Meeting
from cochair.domain.rules import writing
from cochair.services import check_sentences
from cochair.services.ports import StoreFailed
from cochair.storage.meeting_log import StoredLog
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui import words_check
from ui.follow_up.check_screen import CheckScreen
from ui.follow_up.screen import AfterScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


class Story:
    """A meeting that has ended, and the window it is checked in."""

    def __init__(self, opened: Open, folder: Path, *, written: bool = True) -> None:
        store, self.meeting, live, clock = new_meeting(folder)
        self._opened, self.clock = opened, clock
        live.start()
        live.next_item()
        if written:
            people = {p.name: p.id for p in live.meeting.plan.people}
            live.note("The bus goes 2 times a day.")
            live.write(lambda m: writing.said(m, people["Sam"], "The last bus goes too early."))
            live.write(lambda m: writing.agree_action(m, "write to the bus firm", people["Ann"], clock.now().date()))
        clock.wait(minutes=20)
        live.end()
        store.close()
        self.window = self.open()

    def open(self) -> Window:
        """Open CoChair at the minutes."""
        self.window = self._opened(self.clock)
        self.window.session.open_meeting(self.meeting)
        self.window.settle()
        return self.window

    def begin(self) -> Window:
        """Let Priya check, with nobody's help."""
        self.window.press("F6")
        assert self.window.focus() == "Priya"
        self.window.press("Return")
        self.window.press("Return")
        return self.window

    def now(self) -> Meeting:
        return fold(self.window.session.library().log(MeetingId(self.meeting)).entries())


@pytest.fixture
def story(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Story:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    return Story(opened, tmp_path / "data")


def test_priya_goes_through_every_line_and_the_paper_says_so(story: Story, tmp_path: Path) -> None:
    window = story.begin()
    assert window.shows("Buses. Line 1 of 3.") and window.shows("The bus goes 2 times a day.")
    assert window.focus() == "Yes, that is right"
    window.press("Return")
    assert window.shows("“The last bus goes too early.”") and window.shows("1 line is right.")
    window.press("Alt+Y")
    assert window.shows("Who will do what. Line 3 of 3.")
    window.press("Space")
    assert window.shows("Thank you, Priya.")
    assert window.shows("“Priya checked this on Thursday 12 November 2026.”")
    window.press("Return")
    assert isinstance(window.screen, AfterScreen)
    assert window.shows("Priya checked this on Thursday 12 November 2026.")
    assert not window.shows("not checked yet")
    assert window.shows("Say that something is wrong")
    window.press("Ctrl+7")
    window.until(" is in the folder ")
    (file,) = (tmp_path / "Documents" / "CoChair").iterdir()
    assert file.read_text(encoding="utf-8").startswith("Priya checked this on Thursday 12 November 2026.")


def test_only_people_who_may_check_are_offered_and_helpers_come_next(story: Story) -> None:
    window = story.window
    window.press("F6")
    assert [words for words in window.words() if words in ("Priya", "Sam", "Tom", "Ann", "Lou")] == ["Priya", "Sam"]
    window.tab_to("Sam")
    window.press("Return")
    assert window.shows("Does somebody help Sam?")
    names = [words for words in window.words() if words in ("Priya", "Tom", "Ann", "Lou")]
    assert names[0] == "Lou", "Sam's own supporter is first"
    window.tab_to("Lou")
    window.press("Return")
    assert window.shows("Helping Sam")
    check = story.now().check
    assert check.by is not None and check.support is not None
    assert (story.now().name(check.by), story.now().name(check.support)) == ("Sam", "Lou")


def test_what_is_right_is_typed_and_stands_beside_the_line(story: Story) -> None:
    window = story.begin()
    window.press("Alt+W")
    assert window.focus() == "What is right?"
    window.press("Return")
    assert window.shows(words_check.TYPE_OR_CHOOSE)
    window.enter("it goes 3 times a day")
    assert window.shows("Line 2 of 3.") and window.shows("It goes 3 times a day.") and window.shows("Put right")
    window.press("Alt+Y")
    window.press("Alt+Y")
    window.press("Return")
    assert window.shows("This was put right on 12 November 2026:") and window.shows("The bus goes 2 times a day.")


def test_who_does_not_know_what_is_right_goes_on_and_the_paper_stays_unchecked(story: Story) -> None:
    window = story.begin()
    window.press("Alt+W")
    window.tab_to("I do not know what is right")
    window.press("Return")
    window.press("Alt+Y")
    window.press("Alt+Y")
    assert window.shows("Nearly done, Priya.") and window.shows("“Not checked yet”")
    window.press("Return")
    assert window.shows("Line 1 of 3.")
    window.enter("it goes 3 times a day")
    assert window.shows("Thank you, Priya.")


def test_back_changes_an_answer(story: Story) -> None:
    window = story.begin()
    window.press("Alt+Y")
    window.press("Alt+B")
    assert window.shows("Line 1 of 3.")
    window.press("Alt+W")
    window.press("Alt+B")
    assert window.focus() == "Yes, that is right", "back from typing leads to the question"
    window.press("Alt+B")
    assert window.shows("Who checks the minutes?")


def test_half_a_check_and_half_a_word_survive_closing_the_app(story: Story) -> None:
    window = story.begin()
    window.press("Alt+Y")
    window.press("Alt+W")
    window.type("half past 9, I th")
    window.close()
    window = story.open()
    assert window.shows("This paper is not checked yet.")
    story.begin()
    assert window.shows("Line 2 of 3.") and window.shows("1 line is right.")
    window.press("Alt+W")
    assert window.shows("half past 9, I th")
    window.type("ink")
    window.press("Return")
    (correction,) = story.now().check.corrections
    assert correction.text == "half past 9, I think"
    drafts = [story.window.session.library().draft(f"check {story.meeting} {n} {correction.by}") for n in (1, 2, 3)]
    assert drafts == ["", "", ""]


def test_stop_leads_back_to_the_minutes_and_on_to_the_same_line(story: Story) -> None:
    window = story.begin()
    window.press("Alt+Y")
    window.press("Alt+S")
    assert isinstance(window.screen, AfterScreen)
    story.begin()
    assert window.shows("Line 2 of 3.")


def test_anyone_may_say_that_a_line_is_wrong_also_after_the_check(story: Story) -> None:
    window = story.begin()
    for _ in range(3):
        window.press("Alt+Y")
    window.press("Return")
    window.press("F6")
    assert window.focus() == "Only say that something is wrong"
    window.press("Return")
    window.tab_to("Tom")
    window.press("Return")
    assert window.shows("Is something wrong?") and window.focus() == "Next line"
    window.press("Alt+W")
    window.enter("it goes 3 times")
    window.press("Alt+Y")
    window.press("Alt+Y")
    assert window.shows("Is something missing?")
    window.press("Return")
    assert window.shows(words_check.NEEDS_WORDS)
    window.type("we thanked")
    window.press("Alt+S")
    window.press("F6")
    window.press("Return")
    window.tab_to("Tom")
    window.press("Return")
    for _ in range(3):
        window.press("Alt+Y")
    assert window.shows("we thanked"), "what was half typed is there again"
    window.enter(" Ann")
    assert window.shows("Thank you, Tom.") and [r.words for r in story.now().check.remarks][-1] == "we thanked Ann"
    window.press("Return")
    assert window.shows("Somebody said after the check that something is wrong.")
    story.clock.wait(days=15)
    window.press("F6")
    window.press("Return")
    window.press("Return")
    window.press("Alt+W")
    window.enter("too late")
    assert window.shows("The 14 days are over. Please say this at the next meeting.")


def test_with_nothing_written_it_says_so(opened: Open, tmp_path: Path) -> None:
    window = Story(opened, tmp_path / "data", written=False).window
    window.press("F6")
    assert window.shows("Nobody wrote anything down at this meeting. There is nothing to check.")


def test_words_stay_when_they_can_not_be_kept(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    window = story.begin()
    window.press("Alt+W")
    window.type("it goes 3 times")

    def full(*_: object) -> None:
        raise StoreFailed("There is no room left on this disk.")

    monkeypatch.setattr(StoredLog, "append", full)
    window.press("Return")
    assert window.shows("There is no room left on this disk.") and window.shows("it goes 3 times")
    monkeypatch.undo()
    window.press("Return")
    assert window.shows("Line 2 of 3.")


def test_a_screen_reader_hears_each_line_and_hears_it_again(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def keep(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            heard.append(event.message())  # type: ignore[attr-defined]  # an announcement

    window = story.begin()
    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    window.press("Alt+Y")
    assert heard == ["A member said: “The last bus goes too early.”"]
    window.press("Alt+T")
    assert heard[1:] == heard[:1]


def test_practice_minutes_are_not_checked(opened: Open, tmp_path: Path) -> None:
    window = Story(opened, tmp_path / "data").window
    screen = window.screen
    assert isinstance(screen, AfterScreen) and screen.meeting() is not None
    screen.open(screen._told, tmp_path, tmp_path, only_read=True)  # type: ignore[arg-type]  # it is there
    window.press("F6")
    assert window.screen is screen


@pytest.mark.parametrize("module", [words_check, words_of_checking, check_sentences], ids=lambda m: m.__name__)
def test_what_the_check_says_is_short_and_plain(module: ModuleType) -> None:
    told = [value for name, value in vars(module).items() if name.isupper()]
    forms = [(v.one, v.many) if isinstance(v, Several) else v if isinstance(v, tuple) else (v,) for v in told]
    texts = [text for form in forms for text in form if isinstance(text, str)]
    assert len(texts) >= 8
    for sentence in (part for text in texts for part in re.split(r"(?<=[.?!:])\s+", text)):
        assert len(re.sub(r"\{[^}]*\}", "a b", sentence).split()) <= 15, sentence
        assert not re.search(r"\b(?:error|invalid|fail\w*|cannot|should)\b|n['’]t\b", sentence, re.IGNORECASE), sentence


def test_the_page_of_keys_tells_every_key_of_the_check(story: Story) -> None:
    window = story.begin()
    window.press("F1")
    for key, tip in words_check.KEYS:
        assert key in window.words() and tip in window.words()
    window.press("Return")
    assert isinstance(window.screen, CheckScreen) and window.shows("Line 1 of 3.")


def test_larger_text_in_the_middle_of_a_line_loses_no_words_and_no_button(story: Story, qapp: QApplication) -> None:
    window = story.begin()
    window.press("Alt+W")
    window.type("it goes")
    for scale in (2.0, 3.0, 1.0):
        apply(qapp, Comfort(scale, "light"))
        window.settle()
        assert window.shows("it goes") and window.focus() == "What is right?"
        assert audit(window.shell) == []
    window.type(" 3 times")
    window.press("Return")
    assert [c.text for c in story.now().check.corrections] == ["it goes 3 times"]


def test_the_lines_around_are_shown_where_there_is_room(story: Story, qapp: QApplication) -> None:
    window = story.begin()
    window.press("Alt+Y")
    for size, scale, seen in (((1366, 768), 1.0, True), ((1024, 600), 1.0, False), ((1366, 768), 2.0, False)):
        window.shell.setFixedSize(*size)
        apply(qapp, Comfort(scale, "light"))
        window.settle()
        assert window.shows("The bus goes 2 times a day.") == seen, (size, scale)


@pytest.mark.parametrize("theme", ["light", "dark", "yellow"])
@pytest.mark.parametrize(
    ("scale", "size"),
    [(1.0, (1366, 768)), (1.0, (1024, 600)), (1.5, (1366, 768)), (2.0, (1024, 600)), (3.0, (1366, 768))],
)
def test_it_shuts_nobody_out(
    story: Story, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    window = story.window
    window.shell.setFixedSize(*size)
    apply(qapp, Comfort(scale, theme))
    window.settle()
    found: list[str] = []

    def look_at(step: str) -> None:
        window.settle()
        found.extend(f"{step}: {fault}" for fault in audit(window.shell))

    window.press("F6")
    look_at("who")
    window.press("Return")
    look_at("help")
    window.press("Return")
    look_at("line")
    window.press("Alt+W")
    window.press("Return")
    look_at("what is right")
    window.tab_to("I do not know what is right")
    window.press("Return")
    window.press("Alt+Y")
    window.press("Alt+Y")
    look_at("nearly done")
    window.press("Return")
    window.enter("it goes 3 times a day")
    look_at("thank you")
    assert found == []
