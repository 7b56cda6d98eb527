"""A question stands in the window while the meeting goes on; each key person answers for themselves, in two steps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cochair.domain.asked import Reply
from cochair.domain.questions import Result
from tests.told import play
from tests.ui.run_stage import BUSES, Open, Stage
from ui.live.agenda_row import AgendaRow
from ui.live.room_window import RoomWindow
from ui.live.room_words import RoomWords
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit
from ui.widgets.big_button import BigButton
from ui.widgets.plain_edit import TypingLine
from ui.widgets.stepper import Stepper

ASKED = f"{BUSES}\n10:12 Tom asks to shorten Housing to 10 minutes, because Buses needs more time"


def choices(stage: Stage) -> list[str]:
    question = stage.screen.ask.question()
    return [] if question is None else [choice.words for choice in question.choices]


def pick(stage: Stage, words: str) -> None:
    """Press the key of an answer that is on the screen."""
    stage.press(f"Shift+F{choices(stage).index(words) + 1}")


def test_a_question_says_who_loses_what_and_why_and_fills_no_answer(opened: Open) -> None:
    stage = opened(ASKED)
    for words in (
        "Tom asks: Shorten Housing to 10 minutes.",
        "Members would lose 5 minutes in Housing.",
        "Tom says: “Buses needs more time”",
        "Then nothing changes.",
        "Tom: yes",
        "Priya: no answer yet",
        "Priya, what do you say?",
    ):
        assert stage.shows(words), words
    assert stage.screen.findChildren(AgendaRow)[4].asked == "Tom asks about this"
    assert choices(stage)[:4] == ["Yes", "No", "Not yet", "Tell me again"]
    assert audit(stage.screen) == []


def test_yes_needs_a_second_yes(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "Yes")
    assert stage.shows("Priya, are you sure?")
    assert stage.live.meeting.question is not None
    pick(stage, "Go back")
    assert "Yes" in choices(stage)
    pick(stage, "Yes")
    pick(stage, "Yes, I am sure")
    assert stage.live.meeting.items[4].minutes == 10
    assert stage.screen.ask.question() is None


def test_no_ends_it_and_nothing_changes(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "No")
    assert stage.live.meeting.questions[0].result is Result.REFUSED
    assert stage.live.meeting.items[4].minutes == 15
    assert stage.screen.ask.question() is None


def test_not_yet_keeps_it_open_and_says_so(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "Not yet")
    assert stage.live.meeting.question is not None
    stage.press("Alt+Q")
    assert stage.shows("Priya: not yet")


def test_support_is_written_down(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "With support")
    pick(stage, "Lou")
    assert stage.shows("With support from Lou")
    pick(stage, "Not yet")
    question = stage.live.meeting.question
    assert question is not None
    assert question.answers[0].support == next(p.id for p in stage.live.meeting.plan.people if p.name == "Lou")


def test_a_question_that_nobody_has_answered_goes_with_undo(opened: Open) -> None:
    stage = opened(ASKED.replace("Tom asks", "Sam asks"))
    told: list[object] = []
    stage.screen.changed.connect(told.append)
    stage.press("F9")
    assert stage.live.meeting.questions == ()
    assert stage.screen.ask.question() is None
    assert told  # everyone's screen is told too


def test_tell_me_again_changes_nothing(opened: Open) -> None:
    stage = opened(ASKED)
    before = stage.live.entries
    pick(stage, "Tell me again")
    assert stage.shows("Priya, what do you say?")
    assert stage.live.entries == before


def test_the_meeting_goes_on_and_the_question_waits_beside_it(opened: Open) -> None:
    stage = opened(ASKED)
    stage.enter("The stop has no bench")
    assert stage.live.meeting.notes[-1].text == "The stop has no bench"
    stage.press("Esc")
    assert "Tom asks: Shorten Housing" in stage.screen.banner.sentence()
    stage.press("Alt+Q")
    assert stage.shows("Priya, what do you say?")


def test_with_large_text_the_meeting_comes_back_when_the_question_is_put_aside(
    opened: Open, qapp: QApplication
) -> None:
    apply(qapp, Comfort(2.0, "light"))
    stage = opened(ASKED)
    stage.press("Esc")
    assert stage.screen.now.isVisible()
    assert stage.shows("See the question")


def test_who_can_not_answer_is_never_asked(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "Somebody else")
    assert choices(stage) == ["Priya", "Tom", "Tell me again"]


def test_the_room_sees_the_question_and_loses_it_with_the_answer(opened: Open) -> None:
    stage, room = opened(ASKED), RoomWindow()
    stage.qtbot.addWidget(room)
    room.resize(1280, 720)
    room.show()
    room.show_meeting(stage.live.now())
    assert {"Tom asks: Shorten Housing to 10 minutes.", "Priya has not agreed yet."} <= _words(room)
    stage.live.answer(stage.live.meeting.plan.people[0].id, Reply.NO)
    room.show_meeting(stage.live.now())
    assert not any("Tom asks" in words for words in _words(room))


def test_a_change_is_asked_for_in_small_steps(opened: Open) -> None:
    stage = opened()
    stage.screen._doing.item_pressed(5)
    assert stage.shows("What shall happen with Housing?")
    pick(stage, "Shorten Housing to 10 minutes.")
    pick(stage, "Tom")
    pick(stage, "We are late")
    question = stage.live.meeting.question
    assert question is not None
    assert question.asked.because == "We are late"
    assert stage.shows("Priya, what do you say?")


def test_a_change_that_takes_nothing_is_done_at_once(opened: Open) -> None:
    stage = opened()
    stage.screen._doing.item_pressed(4)
    pick(stage, "Shorten Budget to 15 minutes.")
    pick(stage, "Sam")
    pick(stage, "People are tired")
    assert stage.live.meeting.question is None
    assert stage.live.meeting.items[3].minutes == 15
    assert "Undo brings it back" in stage.screen.banner.sentence()


def test_a_reason_can_be_typed_and_must_be(opened: Open) -> None:
    stage = opened()
    stage.screen._doing.asking.something_new()
    stage.settle()
    line = stage.screen.ask.findChild(type(stage.line))
    assert line is not None
    line.setFocus()
    stage.press("Return")
    assert stage.shows("Please give this a short title, such as Buses.")
    stage.qtbot.keyClicks(line, "The bench")
    stage.press("Return")
    pick(stage, "Priya")
    assert stage.shows("Why?")


def test_before_next_it_is_asked_once_who_was_not_heard(opened: Open) -> None:
    stage = opened(BUSES + "\n10:15 note: hello\n10:21 the floor is empty")
    stage.press("F5")
    assert stage.shows("Have we heard everyone?")
    assert stage.shows("Priya, Tom, Sam and Ann have not spoken yet.")
    stage.press("Esc")
    stage.press("F5")
    assert not stage.shows("Have we heard everyone?")
    assert stage.live.meeting.current == 2


def test_the_order_of_speakers_is_chosen_and_explained(opened: Open) -> None:
    stage = opened(BUSES + "\n10:11 Sam wants to speak")
    stage.press("Alt+M")
    pick(stage, "Who is next")
    pick(stage, "Who has not spoken yet")
    assert stage.live.meeting.order == "not spoken yet"
    assert stage.shows("Ann has not spoken yet.")


def test_a_plan_to_finish_in_time_shows_every_item_with_why(opened: Open) -> None:
    stage = opened(BUSES + "\n10:38 the floor is empty")
    stage.press("Alt+F")
    for words in ("One way to finish on time", "Breaks are never made shorter.", "Protected for Members."):
        assert stage.shows(words), words
    pick(stage, "Priya: yes, use it")
    assert stage.live.meeting.items[3].minutes < 20


def test_a_question_fits_at_every_text_size(opened: Open, qapp: QApplication) -> None:
    for scale in (1.5, 2.0, 3.0):
        apply(qapp, Comfort(scale, "light"))
        stage = opened(ASKED)
        assert audit(stage.screen) == [], scale


def test_a_question_of_a_play_is_there_when_the_window_opens(opened: Open) -> None:
    assert play(ASKED).meeting.question is not None
    assert opened(ASKED).screen.ask.question() is not None


def test_a_yes_is_taken_back_where_it_was_given(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "Somebody else")
    pick(stage, "Tom")
    pick(stage, "Take my yes back")
    assert stage.live.meeting.questions[0].result is Result.REFUSED
    assert stage.live.meeting.items[4].minutes == 15


def test_a_yes_that_came_true_is_taken_back_from_more(opened: Open) -> None:
    stage = opened(ASKED)
    pick(stage, "Yes")
    pick(stage, "Yes, I am sure")
    stage.press("Alt+M")
    pick(stage, "Take a yes back")
    assert "Priya takes back the yes to: Shorten Housing to 10 minutes." in choices(stage)
    pick(stage, "Priya takes back the yes to: Shorten Housing to 10 minutes.")
    assert stage.live.meeting.items[4].minutes == 15
    stage.press("Alt+M")
    assert "Take a yes back" not in choices(stage)


def test_a_decision_by_surprise_is_kept_for_next_time(opened: Open) -> None:
    stage = opened("10:00 the meeting starts\n10:01 decision: We buy a bench")
    assert stage.shows("Decide today: We buy a bench")
    pick(stage, "Priya")
    pick(stage, "Talk today, decide next time")
    assert stage.shows("Not decided today. Where shall the words go?")
    pick(stage, "Decide it next time")
    assert [parked.text for parked in stage.live.meeting.parked] == ["Decide next time: We buy a bench"]
    assert stage.live.meeting.decisions == ()


def test_the_words_of_a_decision_that_lapsed_can_become_a_note(opened: Open) -> None:
    stage = opened("10:00 the meeting starts\n10:01 decision: We buy a bench")
    stage.live.nothing_needed()
    stage.live.next_item()
    stage.until_shown("Not decided today. Where shall the words go?")
    pick(stage, "Write it as a note")
    assert [note.text for note in stage.live.meeting.notes] == ["We buy a bench"]


def test_who_has_a_number_gives_it_last_and_only_then_the_yes_counts(opened: Open) -> None:
    stage = opened(ASKED, number="Priya")
    pick(stage, "Yes")
    pick(stage, "Yes, I am sure")
    line = QApplication.focusWidget()
    assert isinstance(line, TypingLine)
    assert line.accessibleName() == "The number of Priya"
    stage.qtbot.keyClicks(line, "12x34")
    assert line.displayText() == "\u25cf" * 4
    stage.press("Return")
    assert stage.shows("That is not the number of Priya. Nothing has changed. Please try again.")
    assert stage.live.meeting.question is not None
    for digit in "4821":
        stage.qtbot.mouseClick(stage.button(digit), Qt.MouseButton.LeftButton)
    stage.qtbot.mouseClick(stage.button("This is my number"), Qt.MouseButton.LeftButton)
    stage.settle()
    assert stage.live.meeting.questions[0].result is Result.AGREED
    assert stage.live.meeting.questions[0].answers[0].with_number
    assert stage.screen.ask.question() is None
    assert QApplication.focusWidget() is stage.line


def test_no_needs_the_number_too_and_going_back_changes_nothing(opened: Open) -> None:
    stage = opened(ASKED, number="Priya")
    pick(stage, "No")
    assert choices(stage) == ["Go back"]
    assert audit(stage.screen) == []
    pick(stage, "Go back")
    assert stage.live.meeting.questions[0].result is Result.OPEN


def test_a_new_plan_can_be_changed_before_it_is_accepted(opened: Open) -> None:
    stage = opened(BUSES + "\n10:38 the floor is empty")
    stage.press("Alt+F")
    pick(stage, "Change it")
    budget = stepper(stage, "Minutes for Budget")
    before = budget.value()
    stage.qtbot.mouseClick(budget.findChildren(BigButton)[1], Qt.MouseButton.LeftButton)
    stage.settle()
    proposal = stage.live.meeting.proposal
    assert proposal is not None
    assert next(c.after for c in proposal.changes if c.item == 4) == before + 1
    assert stage.shows("not 20")
    assert audit(stage.screen) == []
    stage.press("F9")
    assert stepper(stage, "Minutes for Budget").value() == before
    pick(stage, "Tom: yes, use it")
    assert stage.live.meeting.items[3].minutes == before


def stepper(stage: Stage, name: str) -> Stepper:
    return next(s for s in stage.screen.findChildren(Stepper) if s.focusProxy().accessibleName() == name)


def _words(room: RoomWindow) -> set[str]:
    return {label.text() for label in room.findChildren(RoomWords) if label.isVisible()}
