"""A kind message on the screen for everyone: how it goes up and down, and what it gives way to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cochair.services.live import LiveMeeting
from tests.told import head, play
from tests.ui.run_stage import BUSES, NETBOOK, SMALL_LAPTOP, Open, Stage
from ui import words_room as w
from ui.live.kind_messages import KindMessage
from ui.live.room_window import RoomWindow
from ui.live.room_words import RoomWords
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit

LONG = "Please remember that the buses leave at 12 today and that lunch is in the room beside the wide old stairs."
ASK = "10:12:30 Tom asks to shorten Buses to 10 minutes, because we are late\n"
CARD = "10:12:40 card: I do not understand\n"
WORD = "10:12:50 hard word: referral = one worker asks another worker to help you\n"


def choices(stage: Stage) -> list[str]:
    question = stage.screen.ask.question()
    return [] if question is None else [choice.words for choice in question.choices]


def pick(stage: Stage, words: str) -> None:
    """Press the key of an answer that is on the screen."""
    stage.press(f"Shift+F{choices(stage).index(words) + 1}")


def up(stage: Stage) -> str:
    message = stage.screen._doing.messages.message()
    return "" if message is None else message.words


def own_line(stage: Stage) -> QLineEdit:
    line = stage.screen.ask.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    return line


def type_own(stage: Stage, words: str) -> QLineEdit:
    """Go to the line of an own message, paste words and press Enter."""
    stage.screen._doing.messages.ask_own()
    stage.settle()
    line = own_line(stage)
    line.insert(words)
    line.textEdited.emit(line.text())
    stage.press("Return")
    return line


@pytest.mark.parametrize(("words", "picture"), w.MESSAGES)
def test_more_shows_each_message_with_its_picture(opened: Open, words: str, picture: str) -> None:
    stage = opened()
    told: list[KindMessage | None] = []
    stage.screen.message_changed.connect(told.append)
    stage.press("Alt+M")
    pick(stage, "Show a kind message")
    pick(stage, words)
    assert told == [KindMessage(words, picture)]
    assert stage.screen.banner.sentence() == f"This message is up: “{words}”"


def test_it_is_no_part_of_the_meeting(opened: Open) -> None:
    stage = opened()
    entries = stage.live.entries
    stage.press("Alt+S")
    pick(stage, "We are listening.")
    assert stage.live.entries == entries


def test_it_can_be_replaced_and_taken_down(opened: Open) -> None:
    """From the same question, by the key, and by the button beside the line about it."""
    stage = opened()
    stage.press("Alt+S")
    assert "Take the message down" not in choices(stage)
    pick(stage, "Take your time.")
    stage.press("Alt+M")
    pick(stage, "Kind message is up")
    assert stage.shows("This message is up: “Take your time.”")
    pick(stage, "You may say no.")
    assert up(stage) == "You may say no."
    stage.press("Alt+M")
    pick(stage, "Kind message is up")
    pick(stage, "Take the message down")
    assert (up(stage), stage.screen.banner.sentence()) == ("", "")
    stage.press("Alt+S")
    pick(stage, "We are listening.")
    stage.button("Take the message down").click()
    assert (up(stage), stage.screen.banner.sentence()) == ("", "")
    stage.press("Alt+S")
    pick(stage, "We are listening.")
    stage.press("Alt+S")
    assert up(stage) == ""


@pytest.mark.parametrize("lines", ["", "10:00 the meeting starts"], ids=["before", "first item"])
def test_it_goes_down_when_the_item_changes(opened: Open, lines: str) -> None:
    stage = opened(lines)
    stage.press("Alt+S")
    pick(stage, "Take your time.")
    stage.live.start() if not lines else stage.live.note("Hello")
    if lines:
        assert up(stage) == "Take your time."
        stage.live.next_item()
    stage.settle()
    assert (up(stage), stage.screen.banner.sentence()) == ("", "")


def test_what_the_banner_says_of_other_things_stays(opened: Open) -> None:
    """Only the line about the message goes with it."""
    stage = opened("10:00 the meeting starts\n10:01 note: x")
    stage.press("Alt+S")
    pick(stage, "Take your time.")
    stage.screen.say("Something else.")
    stage.live.next_item()
    stage.settle()
    assert (up(stage), stage.screen.banner.sentence()) == ("", "Something else.")


def test_own_words_are_plain_words(opened: Open) -> None:
    stage = opened()
    type_own(stage, "  <b>Lunch</b> &amp;   tea at 12 ")
    assert up(stage) == "<b>Lunch</b> &amp; tea at 12"
    assert stage.screen.ask.question() is None
    room = RoomWindow()
    stage.qtbot.addWidget(room)
    room.show_message(stage.screen._doing.messages.message())
    (label,) = [label for label in room.findChildren(RoomWords) if "Lunch" in label.text()]
    assert label.text() == "<b>Lunch</b> &amp; tea at 12"
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", "Please type what to show."), ("   ", "Please type what to show."), ("a" * 121, w.MESSAGE_LONG)],
    ids=["nothing", "spaces", "121 letters"],
)
def test_own_words_that_can_not_be_shown_stay_with_one_sentence(opened: Open, typed: str, sentence: str) -> None:
    stage = opened()
    line = type_own(stage, typed)
    assert stage.shows(sentence)
    assert (line.text(), up(stage)) == (typed, "")
    assert w.MESSAGE_LONG == "Please use 120 letters or fewer."


def test_120_letters_are_shown(opened: Open) -> None:
    stage = opened()
    type_own(stage, "b" * 120)
    assert up(stage) == "b" * 120


def test_half_typed_words_come_back(opened: Open) -> None:
    """Something else was asked in between; once shown, the line begins empty again."""
    stage = opened()
    stage.screen._doing.messages.ask_own()
    stage.settle()
    stage.qtbot.keyClicks(own_line(stage), "Lunch is")
    stage.press("Alt+M")
    stage.screen._doing.messages.ask_own()
    stage.settle()
    line = own_line(stage)
    assert line.text() == "Lunch is"
    stage.qtbot.keyClicks(line, " now")
    stage.press("Return")
    assert up(stage) == "Lunch is now"
    stage.screen._doing.messages.ask_own()
    assert own_line(stage).text() == ""


def test_a_long_message_takes_one_line_of_the_banner(opened: Open) -> None:
    """The window goes on showing what is going on; the question about it shows all words."""
    stage = opened()
    type_own(stage, LONG)
    assert stage.screen.banner.sentence() == "This message is up: “Please remember that the buses leave at 12 today…”"
    type_own(stage, "Please remember that the buses to Northfield leave at 12 today")
    assert stage.screen.banner.sentence() == "This message is up: “Please remember that the buses to Northfield…”"
    type_own(stage, LONG)
    stage.screen.do("more")
    pick(stage, "Kind message is up")
    assert stage.shows(f"This message is up: “{LONG}”")


def test_an_open_question_is_still_told_after_a_message(opened: Open) -> None:
    """The button of the banner does what its words say, for the one and the other."""
    stage = opened(BUSES + ASK)
    stage.press("Esc")
    assert stage.button("See the question").isVisible()
    stage.press("Alt+S")
    pick(stage, "You may say no.")
    assert stage.screen.banner.sentence().startswith("This message is up")
    stage.button("Take the message down").click()
    stage.settle()
    stage.button("See the question").click()
    assert "Yes" in choices(stage)


def test_redo_is_offered_when_something_was_undone(opened: Open) -> None:
    """So that all that More offers is seen at once."""
    stage = opened()
    stage.press("Alt+M")
    assert "Redo" not in choices(stage)
    stage.press("F9")
    stage.press("Alt+M")
    pick(stage, "Redo")
    assert [stage.live.meeting.name(p) for p in stage.live.meeting.queue] == ["Ann"]


@pytest.mark.parametrize("size", [SMALL_LAPTOP, NETBOOK])
@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("yellow", 2.0), ("light", 2.0)])
def test_messages_shut_nobody_out(
    opened: Open, qapp: QApplication, theme: ThemeName, scale: float, size: tuple[int, int]
) -> None:
    """The questions about them and the line that one is up."""
    stage = opened(size=size)
    apply(qapp, Comfort(text_scale=scale, theme=theme))
    messages = stage.screen._doing.messages
    for show in (messages.ask, messages.ask_own, lambda: messages.show(LONG, w.OWN_PICTURE), messages.ask):
        show()
        stage.settle()
        assert audit(stage.screen) == []


def room_after(qtbot: QtBot, lines: str, message: str, size: tuple[int, int], header: str | None = None) -> RoomWindow:
    room = RoomWindow()
    qtbot.addWidget(room)
    room.show_meeting(_played(lines, header).now())
    room.show_message(KindMessage(message, w.OWN_PICTURE))
    room.resize(*size)
    room.show()
    for _ in range(8):
        QApplication.processEvents()
    return room


def _played(lines: str, header: str | None) -> LiveMeeting:
    told = play(lines, header)
    assert told.player.faults == 0
    return told.live


def below(room: RoomWindow) -> set[str]:
    """What stands at the bottom of the screen for everyone."""
    words = " | ".join(label.text() for label in room.findChildren(RoomWords) if label.isVisibleTo(room))
    parts = {"question": "Tom asks", "card": "A card is up", "message": "Take", "long": LONG, "word": "referral means"}
    return {name for name, part in parts.items() if part in words}


@pytest.mark.parametrize(
    ("lines", "message", "shown"),
    [
        ("", "Take your time.", {"message"}),
        (ASK, "Take your time.", {"question", "message"}),
        (ASK, LONG, {"question"}),
        (CARD, "Take your time.", {"card", "message"}),
        (WORD, "Take your time.", {"message", "word"}),
        (CARD + WORD, "Take your time.", {"card", "message"}),
        (ASK + CARD, "Take your time.", {"question", "card"}),
        (ASK + CARD + WORD, "Take your time.", {"question", "card"}),
        (ASK + WORD, LONG, {"question"}),
        (CARD, LONG, {"card", "long"}),
    ],
)
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 768)])
def test_a_question_comes_first_then_a_card_then_a_message(
    qtbot: QtBot, lines: str, message: str, shown: set[str], size: tuple[int, int]
) -> None:
    """Two stand beside each other; what waits comes up once there is room."""
    room = room_after(qtbot, BUSES + "10:12:00 small groups for 10 minutes\n" + lines, message, size)
    assert below(room) == shown
    assert audit(room) == []
    assert room.size().toTuple() == size


def test_what_waited_comes_up_again(qtbot: QtBot) -> None:
    live = _played(BUSES + ASK + CARD + WORD, None)
    room = room_after(qtbot, BUSES + ASK + CARD + WORD, "Take your time.", (1366, 768))
    assert below(room) == {"question", "card"}
    live.lower_card()
    room.show_meeting(live.now())
    assert below(room) == {"question", "message"}
    room.show_message(None)
    assert below(room) == {"question"}


KEPT = "12 protected for Members, 8 protected for Family carers of the North"
CROWD = head(
    f"""
  Welcome; 5 minutes; news
  How we get around on Sundays and at night; 25 minutes; talk; for everyone; {KEPT}
  Break; 10 minutes
  Budget; 20 minutes; news; for Workers
""",
    Groups="Members (protected); Workers; Family carers of the North (protected)",
    People="Priya (Members, co-chair); Tom (Workers, co-chair); Mo (Members); "
    "Bartholomew-Alexander (Family carers of the North, key for Family carers of the North)",
)
CROWDED = """
    10:00 the meeting starts
    10:05 next item
    10:06 Bartholomew-Alexander takes the floor
    10:07 Mo wants to speak
    10:12 Tom asks to shorten How we get around on Sundays and at night to 10 minutes, because we are late
    10:13 card: I do not understand
"""
ONLY_ASKED, ONLY_CARD = CROWDED.rsplit("10:13", 1)[0], CROWDED.replace("10:12 Tom asks", "# Tom asks")


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720), (1920, 1080)])
@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("lines", [CROWDED, ONLY_ASKED, ONLY_CARD], ids=["both", "question", "card"])
@pytest.mark.parametrize("message", ["It is fine to stop for a moment.", "W" * 120])
def test_long_names_and_titles_are_never_cut_off(
    qtbot: QtBot, qapp: QApplication, lines: str, message: str, theme: ThemeName, size: tuple[int, int]
) -> None:
    """Large words give way first; then the second thing at the bottom waits. The question, or the card, is there."""
    apply(qapp, Comfort(theme=theme))
    room = room_after(qtbot, lines, message, size, CROWD)
    assert audit(room) == []
    assert below(room) & {"question", "card"}
    assert room.size().toTuple() == size
