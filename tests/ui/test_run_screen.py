"""The Run screen: its clock, its keys, its line to write on, and what it asks."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QMainWindow, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.events import LaptopSlept
from cochair.domain.ids import MeetingId
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, YouSaid
from cochair.services.live import LiveMeeting
from cochair.storage.clock import SteadyClock
from tests.ui.run_stage import BUSES, MINUTE, NETBOOK, SMALL_LAPTOP, Kept, Open
from ui.commands import COMMANDS, Command
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton


def test_a_frozen_screen_loses_no_second(opened: Open) -> None:
    """Nothing is painted for 10 minutes while the laptop is awake: the time counts, and nobody is asked."""
    stage = opened()
    assert stage.shows("20 minutes left")
    stage.screen.begin()
    stage.clock.at += 10 * MINUTE
    stage.until_shown("10 minutes left")
    assert stage.live.now().items[1].used == 15 * MINUTE
    assert stage.screen.ask.question() is None


@pytest.mark.parametrize("gap_is_sleep", [False, True], ids=["the clock tells", "only a gap tells"])
def test_sleep_is_charged_to_nobody_and_asked_about(opened: Open, gap_is_sleep: bool) -> None:
    """The laptop slept for 7 minutes while Mo had the floor; the first answer gives it back to Mo."""
    stage = opened(gap_is_sleep=gap_is_sleep)
    stage.screen.begin()
    stage.clock.at += 7 * MINUTE
    stage.clock.asleep = timedelta(0) if gap_is_sleep else 7 * MINUTE
    stage.until_shown("The laptop slept for 7 minutes. Was someone speaking?")
    assert any(isinstance(entry.event, LaptopSlept) for entry in stage.live.entries)
    assert stage.live.now().items[1].used == 5 * MINUTE
    assert stage.live.meeting.turn is None
    stage.press("Shift+F1")
    assert stage.live.meeting.turn is not None
    assert stage.live.meeting.name(stage.live.meeting.turn.person) == "Mo"
    assert stage.screen.ask.question() is None


def test_the_sleep_of_a_paused_meeting_is_not_asked_about(opened: Open) -> None:
    """Nobody was speaking then, so there is nothing to ask."""
    stage = opened()
    stage.press("F2")
    stage.screen.begin()
    stage.clock.at += 7 * MINUTE
    stage.clock.asleep = 7 * MINUTE
    stage.until_shown("Paused")
    stage.settle()
    assert stage.screen.ask.question() is None
    assert stage.live.now().items[1].used == 5 * MINUTE


def test_a_changed_clock_on_the_computer_changes_nothing(opened: Open) -> None:
    """Somebody sets the computer's clock back by an hour in the middle of an item."""
    start = datetime(2026, 11, 12, 10, 10, tzinfo=UTC)
    wall, count = [start], [0]
    steady = SteadyClock(wall=lambda: wall[0], count=lambda: count[0], awake=lambda: count[0])
    stage = opened(clock=steady)
    assert stage.shows("20 minutes left")
    stage.screen.begin()
    wall[0] -= timedelta(hours=1)
    count[0] += 3 * 60 * 10**9
    stage.until_shown("17 minutes left")
    assert stage.screen.ask.question() is None


def test_zero_changes_words_and_shape_only(opened: Open) -> None:
    """Time is up, and then 20 minutes over: the same item is open and the same person speaks."""
    stage = opened()
    stage.screen.begin()
    stage.clock.at += 20 * MINUTE
    stage.until_shown("Time is up")
    stage.clock.at += 20 * MINUTE
    stage.until_shown("20 minutes over")
    assert stage.live.meeting.current == 1
    assert stage.live.meeting.turn is not None
    assert QApplication.activeModalWidget() is None
    assert stage.screen.ask.question() is None


def test_a_sign_of_life_is_kept_while_the_meeting_runs(opened: Open, library: Kept) -> None:
    """At once when the screen opens, then every 5 seconds; never before the meeting starts."""
    stage = opened()
    stage.screen.begin()
    assert library.beats == [stage.clock.at]
    stage.clock.at += timedelta(seconds=5)
    stage.qtbot.waitUntil(lambda: len(library.beats) == 2, timeout=3000)
    library.beats.clear()
    opened("").screen.begin()
    assert library.beats == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: f"{c.name}{c.number or ''}")
def test_no_key_moves_the_caret_of_somebody_who_types(opened: Open, command: Command) -> None:
    """Every key of the table, pressed in the middle of a half-typed line."""
    stage = opened()
    stage.type("The bus is late")
    stage.line.setCursorPosition(7)
    stage.press(command.keys)
    assert stage.line.text() == "The bus is late"
    assert stage.line.cursorPosition() == 7
    assert stage.line.hasFocus()


def test_ticks_and_events_leave_the_line_alone(opened: Open) -> None:
    """Everything else on the screen may change while somebody types."""
    stage = opened()
    stage.screen.begin()
    stage.type("The bus is late")
    stage.line.setCursorPosition(3)
    live = stage.live
    for act in (live.clear_floor, live.next_speaker, lambda: live.note("Another note"), live.pause, live.undo):
        act()
        stage.settle()
    stage.clock.at += 2 * MINUTE
    stage.until_shown("18 minutes left")
    assert (stage.line.text(), stage.line.cursorPosition()) == ("The bus is late", 3)
    assert stage.line.hasFocus()


EFFECTS: tuple[tuple[str, Callable[[LiveMeeting], bool]], ...] = (
    ("F2", lambda live: live.meeting.paused),
    ("F3", lambda live: live.meeting.items[1].minutes == 30),
    ("F4", lambda live: live.meeting.break_until is not None),
    ("F6", lambda live: live.meeting.current == 1),  # the minutes of Members hold it back
    ("F7", lambda live: live.meeting.turn is not None and live.meeting.name(live.meeting.turn.person) == "Ann"),
    ("F8", lambda live: live.meeting.turn is None),
    ("F9", lambda live: live.meeting.queue == ()),
    ("Alt+1", lambda live: live.meeting.turn is not None and live.meeting.name(live.meeting.turn.person) == "Priya"),
    ("Ctrl+3", lambda live: [live.meeting.name(p) for p in live.meeting.queue] == ["Ann", "Sam"]),
    ("Ctrl+F1", lambda live: live.meeting.stopped),
    ("Ctrl+F5", lambda live: live.meeting.card == "I need a break"),
    ("Alt+K", lambda live: live.meeting.still_until is not None),
)


@pytest.mark.parametrize(("keys", "happened"), EFFECTS, ids=[keys for keys, _ in EFFECTS])
def test_each_key_does_what_the_table_says(opened: Open, keys: str, happened: Callable[[LiveMeeting], bool]) -> None:
    """The keyboard is in the line to write on, as it is most of the time."""
    stage = opened()
    stage.press(keys)
    assert happened(stage.live)


def test_all_keys_can_be_turned_off(opened: Open, library: Kept) -> None:
    """The choice is kept, and buttons still work."""
    stage = opened()
    stage.screen.do("keys")
    stage.press("F2")
    assert not stage.live.meeting.paused
    assert opened().screen.banner.sentence() == ""
    assert library.settings["keys"] == "off"
    stage.button("Pause").click()
    assert stage.live.meeting.paused


WRITTEN: tuple[tuple[str, type, str], ...] = (
    ("n The 14 bus is full", Note, "The 14 bus is full"),
    ("s I wait in the rain", YouSaid, "I wait in the rain"),
    ("d We write to the council (agreed)", Decision, "We write to the council"),
    ("a Ann: ring the venue by 26 November 2026", Action, "ring the venue"),
    ("j referral = asking for help", HardWord, "referral"),
    ("p Who pays for taxis?", Parked, "Who pays for taxis?"),
    ("A bus is late", Note, "A bus is late"),
)


@pytest.mark.parametrize(("typed", "kind", "text"), WRITTEN, ids=[typed for typed, _, _ in WRITTEN])
def test_a_letter_and_a_space_choose_the_kind(opened: Open, typed: str, kind: type, text: str) -> None:
    """The line is written with Enter, stands in the list, and the next line is empty."""
    stage = opened()
    stage.enter(typed)
    record = stage.live.meeting.records[-1]
    assert type(record) is kind
    assert (record.word if isinstance(record, HardWord) else record.text) == text
    assert stage.line.text() == ""
    assert stage.shows(text)


def test_their_words_belong_to_who_has_the_floor_or_who_is_named(opened: Open) -> None:
    """A name and a colon in front win; nobody is named without a yes."""
    stage = opened()
    stage.enter("s I wait in the rain")
    stage.enter("Sam: I walk")
    said = stage.live.meeting.you_said
    assert [(stage.live.meeting.name(s.person), s.text, s.may_be_named) for s in said] == [
        ("Mo", "I wait in the rain", False),
        ("Sam", "I walk", False),
    ]


def test_a_person_is_chosen_when_nobody_has_the_floor(opened: Open) -> None:
    """The words stay until the question who said it is answered."""
    stage = opened()
    stage.press("F8")
    stage.enter("s I wait in the rain")
    assert stage.screen.write.edit.problem() == "Please choose who said this."
    assert stage.line.text() == "I wait in the rain"
    stage.button("Who said it? choose").click()
    stage.press("Shift+F3")
    stage.press("Return")
    assert [stage.live.meeting.name(s.person) for s in stage.live.meeting.you_said] == ["Sam"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("a all: ring the venue by Friday", "An action needs 1 person. Please name somebody who said yes."),
        ("a Ann: ring the venue", 'Please add a date after "by", such as "by 26 November 2026".'),
        ("a Bob: ring the venue by Friday", "Bob is not in this meeting. Please name somebody who is."),
        ("n  ", "Please say what to write down."),
    ],
)
def test_a_line_that_is_not_clear_stays_with_one_sentence(opened: Open, typed: str, sentence: str) -> None:
    """Nothing typed is lost, and the line can be put right where it stands."""
    stage = opened()
    stage.enter(typed)
    assert stage.screen.write.edit.problem() == sentence
    assert stage.line.text() == typed[2:]
    assert stage.live.meeting.records == ()


def test_an_action_is_told_as_it_is_understood(opened: Open) -> None:
    """Before Enter, in the words that it will have."""
    stage = opened()
    stage.type("a Ann: ring the venue by 26")
    assert not stage.shows("Ann will do this")
    stage.type(" November")
    assert stage.shows("Ann will do this by Thursday 26 November: ring the venue")
    assert stage.live.meeting.records == ()


def test_half_typed_words_are_kept_and_come_back(opened: Open, library: Kept) -> None:
    """Within half a second of the last letter, with the kind; a written line leaves nothing behind."""
    stage = opened()
    stage.type("a Jo: ring")
    stage.qtbot.waitUntil(lambda: library.drafts == {"write:m1": "a Jo: ring"}, timeout=500)
    again = opened()
    assert again.line.text() == "Jo: ring"
    assert again.screen.write.kind() == "a"
    again.line.clear()
    again.enter("Ann: ring by 26 November 2026")
    assert library.drafts == {"write:m1": ""}


def test_a_refusal_stands_in_the_window(opened: Open) -> None:
    """It goes when something else is done."""
    stage = opened()
    stage.press("Ctrl+F9")
    assert stage.screen.banner.sentence() == "There is nothing to do again."
    stage.press("F2")
    assert stage.screen.banner.sentence() == ""


def test_next_says_whose_minutes_they_are_and_who_can_answer(opened: Open) -> None:
    """Only Priya holds the key of Members; her answer is written down, and the meeting moves on."""
    stage = opened()
    stage.press("F5")
    assert stage.shows("11 minutes here belong to Members. Does anybody want them? Please ask Priya.")
    question = stage.screen.ask.question()
    assert question is not None
    assert [choice.words for choice in question.choices] == ["Priya: nobody wants more", "Tell me again"]
    assert stage.live.meeting.current == 1
    stage.press("Shift+F1")
    assert stage.screen.ask.question() is None
    assert sum(stage.live.meeting.items[1].released.values()) == 11 * 60
    assert stage.live.meeting.current == 2


def test_a_supporter_is_asked_whose_voice_it_is(opened: Open) -> None:
    """Lou supports Mo: the turn is Mo's, and Lou's own only when that is chosen."""
    stage = opened()
    stage.button("Lou").click()
    stage.settle()
    question = stage.screen.ask.question()
    assert question is not None
    assert [choice.words for choice in question.choices] == ["Lou speaks for Mo", "Lou speaks"]
    stage.press("Shift+F1")
    turn = stage.live.meeting.turn
    assert turn is not None and turn.voice is not None
    assert (stage.live.meeting.name(turn.person), stage.live.meeting.name(turn.voice)) == ("Mo", "Lou")
    assert stage.shows("Lou speaks for Mo")


def test_a_new_plan_is_shown_with_reasons_and_changes_nothing_by_itself(opened: Open) -> None:
    """The meeting is late: the way out stands beside the finish, and each co-chair can answer by name."""
    stage = opened()
    stage.screen.begin()
    stage.clock.at += 30 * MINUTE
    stage.until_shown("Finish in time")
    before = [i.minutes for i in stage.live.meeting.items]
    stage.press("Alt+F")
    assert stage.shows("One way to finish on time")
    assert [i.minutes for i in stage.live.meeting.items] == before
    question = stage.screen.ask.question()
    assert question is not None
    answers = [choice.words for choice in question.choices]
    assert {"Priya: yes, use it", "Tom: yes, use it", "Priya: leave it as it is"} <= set(answers)
    stage.press(f"Shift+F{answers.index('Tom: yes, use it') + 1}")
    assert [i.minutes for i in stage.live.meeting.items] != before
    assert stage.live.meeting.items[2].minutes == 10  # the break stays whole


def test_the_end_is_asked_about_while_minutes_are_reserved(opened: Open) -> None:
    """11 minutes still belong to Members: the meeting goes on until the end is chosen a second time."""
    stage = opened()
    for wanted in ("End the meeting", "End it now"):
        if stage.screen.ask.question() is None:
            stage.press("Alt+M")
        question = stage.screen.ask.question()
        assert question is not None
        assert stage.live.meeting.phase == "running"
        stage.screen.do("answer", [choice.words for choice in question.choices].index(wanted) + 1)
    assert stage.live.meeting.phase == "ended"


SEEN = [
    *((theme, scale, SMALL_LAPTOP) for theme in ("light", "dark", "yellow") for scale in (1.0, 1.25, 2.0)),
    *(("cream", scale, SMALL_LAPTOP) for scale in (1.5, 3.0)),
    *(("light", scale, NETBOOK) for scale in (1.0, 1.25, 1.5, 2.0, 3.0)),
]


@pytest.mark.parametrize(("theme", "scale", "size"), SEEN)
def test_the_screen_shuts_nobody_out(
    opened: Open, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    """Names, targets, words that fit, nothing outside: in each zone, with a question, on a small laptop."""
    stage = opened(BUSES + "10:11:00 note: The bus is full every day before school starts in the morning.", size=size)
    apply(qapp, Comfort(text_scale=scale, theme=theme))
    stage.settle()
    assert audit(stage.screen) == []
    for shown in ("today", "write_tab", "now", "hand", "more", "next", "redo"):
        stage.screen.do(shown)
        stage.settle()
        assert audit(stage.screen) == [], shown


def test_large_text_shows_one_zone_at_a_time(opened: Open, qapp: QApplication) -> None:
    """Three tabs; the live bar stays in sight."""
    stage = opened()
    assert stage.screen.today.isVisible() and stage.screen.write.isVisible()
    apply(qapp, Comfort(text_scale=2.0, theme="light"))
    stage.settle()
    zones: tuple[tuple[str, QWidget], ...] = (
        ("Alt+T", stage.screen.today),
        ("Alt+W", stage.screen.write),
        ("Alt+N", stage.screen.now),
    )
    for keys, shown in zones:
        stage.screen.setFocus()
        stage.press(keys)
        assert [zone.isVisible() for _, zone in zones] == [zone is shown for _, zone in zones]
        assert stage.screen.bar.isVisible()


def test_with_large_text_more_offers_what_the_top_offered(opened: Open, qapp: QApplication) -> None:
    """Home, comfort and help have no room of their own then."""
    stage = opened()
    apply(qapp, Comfort(text_scale=3.0, theme="light"))
    stage.settle()
    asked: list[str] = []
    stage.screen.top.home_asked.connect(lambda: asked.append("home"))
    stage.screen.top.help_asked.connect(lambda: asked.append("help"))
    for words in ("Home", "Help"):
        stage.screen.do("more")
        question = stage.screen.ask.question()
        assert question is not None
        choices = [choice.words for choice in question.choices]
        assert {"Undo", "Break", "More time: 5 more minutes", "Home", "Comfort", "Help"} <= set(choices)
        stage.screen.do("answer", choices.index(words) + 1)
    assert asked == ["home", "help"]


def test_the_question_what_else_is_seen_whole(opened: Open) -> None:
    """At 100 % on a small laptop no answer is hidden, and each has a key."""
    stage = opened()
    stage.press("Alt+M")
    question = stage.screen.ask.question()
    assert question is not None and 6 <= len(question.choices) <= 12
    panel = stage.screen.ask
    for button in panel.findChildren(BigButton):
        box = QRect(button.mapTo(panel, QPoint(0, 0)), button.size())
        assert panel.rect().contains(box), button.words()
        assert not button.visibleRegion().isEmpty()


def test_targets_in_the_live_bar_are_60_pixels(opened: Open) -> None:
    """People are in a hurry there."""
    stage = opened()
    buttons = [
        b
        for bar in (stage.screen.bar, stage.screen.people, stage.screen.cards)
        for b in bar.findChildren(BigButton)
        if b.isVisibleTo(stage.screen)
    ]
    assert len(buttons) > 12
    assert [b.words() for b in buttons if b.width() < 60 or b.height() < 60] == []


def test_names_of_nobody_and_groups_do_not_show_on_people(opened: Open) -> None:
    """A chip holds a name and nothing else, whatever group the person sits for."""
    stage = opened()
    chips = [b.words() for b in stage.screen.people.findChildren(BigButton) if b.isVisibleTo(stage.screen)]
    assert chips == ["Priya", "Tom", "Sam", "Mo is speaking", "Ann", "Lou"]


class Painted(QObject):
    """Counts what asks to be painted again."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_tick_paints_nothing_when_nothing_changed(opened: Open) -> None:
    """Four ticks a second cost next to nothing; a new minute is painted."""
    stage, painted = opened(), Painted()
    for widget in (stage.screen.now, stage.screen.today, stage.screen.people, stage.screen.now.face):
        widget.installEventFilter(painted)
    for _ in range(8):
        stage.screen.show_time(stage.live.now())
        stage.settle()
    assert painted.count == 0
    stage.clock.at += MINUTE
    stage.screen.show_time(stage.live.now())
    stage.settle()
    assert painted.count > 0


@pytest.mark.parametrize(("scale", "name"), [(1.0, "Note: What did people say or agree?"), (2.0, "Now")])
def test_the_keyboard_does_not_begin_on_home(
    opened: Open, qapp: QApplication, qtbot: QtBot, scale: float, name: str
) -> None:
    """However the screen is shown: it begins on the line to write on, or on the tabs while that is not shown."""
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    stage = opened()
    window = QMainWindow()
    qtbot.addWidget(window)
    screen = RunScreen(stage.live, Kept(), stage.clock, MeetingId("m1"))
    window.setCentralWidget(screen)
    window.setFixedSize(*SMALL_LAPTOP)
    window.show()
    window.activateWindow()
    stage.settle()
    focus = QApplication.focusWidget()
    assert focus is not None and screen.isAncestorOf(focus)
    words = focus.tabText(focus.currentIndex()) if isinstance(focus, QTabBar) else focus.accessibleName()
    assert words == name


class LaidOut(QObject):
    """Counts what asks for a layout."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("command", ["", "more", "write"])
def test_a_screen_at_rest_asks_for_no_layout(opened: Open, qapp: QApplication, scale: float, command: str) -> None:
    """A part that asks again each time it was placed would keep the computer busy for the whole meeting."""
    stage = opened()
    apply(qapp, Comfort(text_scale=scale, theme="light"))
    if command:
        stage.screen.do(command)
    for _ in range(5):
        stage.settle()
    counted = LaidOut()
    qapp.installEventFilter(counted)
    for _ in range(5):
        stage.settle()
    qapp.removeEventFilter(counted)
    assert counted.asked == []
