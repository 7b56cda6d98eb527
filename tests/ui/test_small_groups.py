"""Small groups in the Run screen and on the screen for everyone: starting, the time left, and coming back."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.told import play
from tests.ui.run_stage import BUSES, MINUTE, NETBOOK, SMALL_LAPTOP, Open, Stage
from ui.live.room_window import RoomWindow
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton

SPLIT = BUSES + "10:12:00 small groups for 10 minutes\n"


def choices(stage: Stage) -> list[str]:
    question = stage.screen.ask.question()
    return [] if question is None else [choice.words for choice in question.choices]


def pick(stage: Stage, words: str) -> None:
    """Press the key of an answer that is on the screen."""
    stage.press(f"Shift+F{choices(stage).index(words) + 1}")


def who(stage: Stage) -> str:
    """What the place of the speaker says; a number stays beside its word there."""
    labels = [label.text() for label in stage.screen.now.floor.findChildren(QLabel) if label.isVisibleTo(stage.screen)]
    return next(words for words in labels if words).replace("\u00a0", " ")


def floor_buttons(stage: Stage) -> list[str]:
    found = stage.screen.now.floor.findChildren(BigButton)
    return [button.words() for button in found if button.isVisibleTo(stage.screen)]


def test_more_leads_to_small_groups(opened: Open) -> None:
    """5, 10 or 15 minutes; then the place of the speaker tells of them, and Mo has the floor no more."""
    stage = opened()
    stage.press("Alt+M")
    pick(stage, "Talk in small groups")
    assert choices(stage) == ["5 minutes", "10 minutes", "15 minutes"]
    assert stage.live.meeting.groups_until is None
    pick(stage, "15 minutes")
    assert stage.live.meeting.groups_until == stage.clock.at + 15 * MINUTE
    assert stage.live.meeting.turn is None
    assert who(stage) == "We talk in small groups. 15 minutes left."
    assert not stage.shows("Mo is speaking")


def test_one_key_starts_and_ends_them(opened: Open) -> None:
    stage = opened()
    stage.press("Alt+G")
    pick(stage, "5 minutes")
    assert stage.live.meeting.groups_until is not None
    stage.press("Alt+G")
    assert stage.live.meeting.groups_until is None
    assert who(stage) == "Nobody is speaking"


def test_back_together_stands_where_has_finished_stood(opened: Open) -> None:
    stage = opened(SPLIT)
    assert floor_buttons(stage) == ["Hand up", "Next speaker", "Back together"]
    assert "Alt+G" in stage.button("Back together").accessibleDescription()
    stage.button("Back together").click()
    assert stage.live.meeting.groups_until is None
    assert floor_buttons(stage) == ["Hand up", "Next speaker", "Has finished"]


def test_minutes_go_by_and_at_zero_only_words_change(opened: Open) -> None:
    stage = opened(SPLIT)
    stage.screen.begin()
    stage.clock.at += 3 * MINUTE
    stage.until_shown("7\u00a0minutes\u00a0left.")
    stage.clock.at += 20 * MINUTE
    stage.until_shown("Time to come back together.")
    assert stage.live.meeting.groups_until is not None
    assert stage.screen.ask.question() is None
    assert "Back together" in floor_buttons(stage)


def test_more_minutes_count_from_now(opened: Open) -> None:
    stage = opened(SPLIT)
    stage.clock.at += 12 * MINUTE
    stage.press("Alt+M")
    pick(stage, "Small groups")
    assert choices(stage) == ["Back together", "5 minutes", "10 minutes", "15 minutes"]
    pick(stage, "5 minutes")
    assert stage.live.meeting.groups_until == stage.clock.at + 5 * MINUTE
    stage.press("Alt+M")
    pick(stage, "Small groups")
    pick(stage, "Back together")
    assert stage.live.meeting.groups_until is None


def test_giving_the_floor_brings_everybody_back(opened: Open) -> None:
    stage = opened(SPLIT)
    stage.press("Alt+5")
    assert stage.live.meeting.groups_until is None
    assert who(stage) == "Ann is speaking"


def test_a_question_about_minutes_goes_when_the_groups_do(opened: Open) -> None:
    """Else its first answer would be about something that is over."""
    stage = opened(SPLIT)
    stage.screen._doing.groups.ask()
    stage.live.groups_back()
    stage.settle()
    assert stage.screen.ask.question() is None


def test_before_the_meeting_it_is_refused_in_the_window(opened: Open) -> None:
    stage = opened("")
    stage.press("Alt+G")
    pick(stage, "5 minutes")
    assert stage.screen.banner.sentence() == "The meeting has not started yet."


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What a screen reader is told while a test runs, and how politely."""
    sent: list[tuple[str, str]] = []

    def keep(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            sent.append((event.message(), event.politeness().name))  # type: ignore[attr-defined]  # an announcement

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return sent


def test_a_screen_reader_hears_the_start_and_the_end_of_the_minutes_once(
    opened: Open, heard: list[tuple[str, str]]
) -> None:
    stage = opened()
    stage.live.small_groups(5)
    stage.settle()
    assert heard == [("We talk in small groups until 10:15.", "Polite")]
    stage.screen.begin()
    stage.settle()
    heard.clear()
    for minutes in (3, 2, 1, 5):
        stage.clock.at += minutes * MINUTE
        stage.screen._ticker.tick()
        stage.settle()
    assert heard == [("Time to come back together.", "Polite")]
    heard.clear()
    stage.live.small_groups(5)
    stage.settle()
    assert heard == [("We talk in small groups until 10:26.", "Polite")]
    heard.clear()
    for minutes in (1, 4, 1):
        stage.clock.at += minutes * MINUTE
        stage.screen._ticker.tick()
        stage.settle()
    assert heard == [("Time to come back together.", "Polite")]


def test_a_window_that_opens_late_does_not_say_what_was_said(opened: Open, heard: list[tuple[str, str]]) -> None:
    """The time was up before it opened; its words say so."""
    stage = opened(SPLIT + "10:30 note: x\n")
    heard.clear()
    stage.screen._tick()
    stage.settle()
    assert who(stage) == "Time to come back together."
    assert heard == []


@pytest.mark.parametrize("size", [SMALL_LAPTOP, NETBOOK])
@pytest.mark.parametrize("theme", ["light", "dark", "yellow"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("later", [3, 11])
def test_small_groups_shut_nobody_out(
    opened: Open, qapp: QApplication, theme: ThemeName, scale: float, later: int, size: tuple[int, int]
) -> None:
    """While they talk and when it is time, with the question about them too."""
    stage = opened(SPLIT, size=size)
    apply(qapp, Comfort(text_scale=scale, theme=theme))
    stage.clock.at += later * MINUTE
    stage.screen.show_time(stage.live.now())
    stage.settle()
    assert audit(stage.screen) == []
    stage.screen._doing.groups.ask()
    stage.settle()
    assert audit(stage.screen) == []


def words_on(room: RoomWindow) -> list[str]:
    return [label.text() for label in room.findChildren(QLabel) if label.isVisibleTo(room) and label.text()]


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 768), (1920, 1080)])
def test_everybody_sees_how_long_and_when_to_come_back(qtbot: QtBot, width: int, height: int) -> None:
    """Large, in place of the speaker; when it is time only the words change."""
    told, room = play(SPLIT), RoomWindow()
    qtbot.addWidget(room)
    room.resize(width, height)
    room.show()
    room.show_meeting(told.live.at(told.meeting.as_of + 3 * MINUTE))
    QApplication.processEvents()
    assert {"Small groups", "7 minutes left", "Next: Ann"} <= set(words_on(room))
    assert not {"Speaking now", "Mo", "Nobody is speaking"} & set(words_on(room))
    room.show_time(told.live.at(told.meeting.as_of + 10 * MINUTE))
    for _ in range(8):
        QApplication.processEvents()
    assert {"Small groups", "Please come back together"} <= set(words_on(room))
    assert audit(room) == []
    told.live.groups_back()
    room.show_meeting(told.live.now())
    assert "Small groups" not in words_on(room)
    assert "Please come back together" not in words_on(room)
