"""Other laptops at a meeting, on made-up ones: letting one in, joining, what each may do, and what is asked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.laptops import Role
from cochair.services.laptop_ports import LaptopNow, Link
from cochair.services.laptops_here import CodeStands, FoundLaptop, FromBefore, NotJoined, Trouble, Wanted
from tests.access.laptop_screens import NOTHING, WRITE, _asks, _joins, _person
from tests.access.run_screens import RUNNING, TALKING
from tests.access.screens import keep_meetings
from tests.access.steps import enter, keys, then, to
from tests.journeys.window import Window
from tests.ui.fake_laptops import ADDRESS, DIGITS, FOUND, LETTERS, ann, clash
from ui import words_laptops as w
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.join_screen import JoinScreen
from ui.laptops.screen import LaptopsScreen
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort, apply
from ui.theme.look import look

LINE = "Ann’s laptop is here. It writes."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


def laptops_of(window: Window) -> LaptopsScreen:
    assert isinstance(window.screen, LaptopsScreen)
    return window.screen


def join_of(window: Window) -> JoinScreen:
    assert isinstance(window.screen, JoinScreen)
    return window.screen


def guest_of(window: Window) -> GuestScreen:
    assert isinstance(window.screen, GuestScreen)
    return window.screen


def asked(window: Window, first: object) -> list[tuple[object, ...]]:
    return [each for each in window.laptops.asked if each[0] == first]


def typed_here() -> QLineEdit:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


INVITED = then(RUNNING, keys("Alt+L", "F5"), to("Ann", WRITE, NOTHING))


def test_a_minute_taker_is_let_in_by_keys_while_the_meeting_goes_on(window: Window) -> None:
    INVITED(window)
    wanted = Wanted(Role.WRITES, "Ann", _person(window, "Ann"), keeps_nothing=True)
    assert asked(window, "invite") == [("invite", wanted)]
    for words in ("482\u2002917", "frog", "bicycle", "The code works for 2 more minutes."):
        assert window.shows(words)
    assert laptops_of(window).code.digits.accessibleName() == "The code is 4, 8, 2. 9, 1, 7."
    window.press("Esc")
    assert isinstance(window.screen, RunScreen)
    assert window.shows("Another laptop can join. Code: 482 917. The code works for 2 more minutes.")
    window.laptops.stands(CodeStands.USED)
    window.laptops.show(ann())
    window.settle()
    assert window.shows(LINE)


def test_the_code_page_tells_that_a_laptop_has_joined_and_that_a_code_stopped(window: Window) -> None:
    INVITED(window)
    window.laptops.stands(CodeStands.OPEN, tries_left=1)
    window.settle()
    assert window.shows("Somebody typed a wrong code. 1 try is left.")
    window.laptops.stands(CodeStands.WRONG, tries_left=0)
    window.settle()
    assert window.shows(w.CODE_WRONG) and not window.shows("482")
    assert window.focus() == w.NEW_CODE
    window.press("F5")
    assert window.shows("482") and len(asked(window, "invite")) == 2
    window.laptops.stands(CodeStands.USED)
    window.settle()
    assert window.shows("Ann’s laptop has joined.")


def test_a_code_stops_by_itself_after_2_minutes(window: Window) -> None:
    INVITED(window)
    window.clock.wait(minutes=1, seconds=50)
    laptops_of(window)._show_code()
    assert window.shows("The code soon stops.")
    window.clock.wait(seconds=10)
    laptops_of(window)._show_code()
    assert window.shows(w.CODE_OVER)


def test_who_gives_their_own_yes_needs_a_name(window: Window) -> None:
    then(RUNNING, keys("Alt+L", "F5"), to(w.NO_NAME))(window)
    assert window.shows(w.KEY_NEEDS_NAME)
    assert not window.shows("Give their own yes")
    window.press("Esc")
    to("Priya", "Give their own yes. Nobody else can answer for Priya.")(window)
    assert window.focus().startswith(w.KEEPS_ALL)
    window.press("Space")
    wanted = Wanted(Role.KEY, "Priya", _person(window, "Priya"))
    assert asked(window, "invite") == [("invite", wanted)]


def test_a_laptop_for_the_screen_is_not_asked_what_it_keeps(window: Window) -> None:
    show = "Show the screen for everyone. It keeps nothing and shows nothing private."
    then(RUNNING, keys("Alt+L", "F5"), to(w.NO_NAME, show))(window)
    assert asked(window, "invite") == [("invite", Wanted(Role.ROOM, keeps_nothing=True))]


def test_escape_goes_one_question_back_and_then_to_the_meeting(window: Window) -> None:
    then(RUNNING, keys("Alt+L", "F5"), to("Ann", WRITE))(window)
    for words in ("What will Ann do there?", w.WHO, w.NO_OTHERS):
        window.press("Esc")
        assert window.shows(words)
    window.press("Esc")
    assert isinstance(window.screen, RunScreen)


def test_what_can_not_be_done_is_said_and_nothing_is_lost(window: Window) -> None:
    window.laptops.refusal = "Make some room on the disk."
    INVITED(window)
    assert window.shows("Make some room on the disk.")
    assert window.shows(w.KEEPS)


def test_sticks(window: Window, tmp_path: Path) -> None:
    INVITED(window)
    laptops_of(window).sticks.put_invitation(str(tmp_path))
    assert asked(window, "invitation") == [("invitation", tmp_path)] and window.shows(w.INVITED)
    laptops_of(window).let_in_by_stick(str(tmp_path))
    assert window.shows(LETTERS) and asked(window, "withdraw")
    laptops_of(window).sticks.read(str(tmp_path / "answer"))
    assert window.shows(f"{w.ANSWER_READ} {w.NOW_ON_STICK}")
    assert asked(window, "to stick") == [("to stick", 1, tmp_path)]
    window.laptops.show(ann())
    laptops_of(window).sticks.write(1, str(tmp_path / "other"))
    assert asked(window, "to stick")[1:] == [("to stick", 1, tmp_path / "other")] and window.shows(w.ON_STICK)
    laptops_of(window).sticks.read(str(tmp_path / "all"))
    assert window.shows("We took in 2 new things from the stick.")
    window.laptops.on_stick = 0
    laptops_of(window).sticks.read(str(tmp_path / "all"))
    assert window.shows(w.STICK_OLD)


def test_the_running_passes_only_after_a_question(window: Window) -> None:
    RUNNING(window)
    window.laptops.show(ann(role=Role.RUNS))
    then(keys("Alt+L"), to("Let it run the meeting: Ann’s laptop"))(window)
    assert window.shows("May Ann’s laptop run the meeting now?")
    assert window.focus() == w.RUN_NO
    window.press("Space")
    assert not asked(window, "run")
    to("Let it run the meeting: Ann’s laptop", w.RUN_YES)(window)
    assert asked(window, "run") == [("run", 1, False)]
    assert window.shows("Ann’s laptop runs the meeting now.")


def test_a_lost_laptop_is_asked_about_twice(window: Window) -> None:
    RUNNING(window)
    window.laptops.runner = 1
    window.laptops.show(ann(Link.AWAY, Role.RUNS))
    window.settle()
    assert isinstance(window.screen, GuestScreen)
    then(keys("Alt+L"), to(w.RUN_HERE))(window)
    assert window.shows("Has Ann’s laptop stopped for good?") and window.focus() == w.GONE_NO
    to(w.GONE_YES)(window)
    assert window.shows(w.SURE_ASK) and window.focus() == w.SURE_NO
    assert not asked(window, "run")
    to(w.SURE_YES)(window)
    assert asked(window, "run") == [("run", 0, True)]


def test_a_laptop_that_is_here_can_not_be_called_lost(window: Window) -> None:
    RUNNING(window)
    window.laptops.runner = 1
    window.laptops.show(ann(role=Role.RUNS))
    window.press("Alt+L")
    assert not window.shows(w.RUN_HERE)


def test_an_odd_laptop_is_taken_out(window: Window) -> None:
    RUNNING(window)
    window.laptops.show(ann(Link.ODD))
    window.settle()
    assert window.shows("Ann’s laptop sent something odd.")
    then(keys("Alt+L"), to("Take it out: Ann’s laptop"))(window)
    assert window.focus() == w.OUT_NO
    to(w.OUT_YES)(window)
    assert asked(window, "out") == [("out", 1)] and window.shows(w.NO_OTHERS)


def test_of_two_versions_somebody_says_which_is_right(window: Window) -> None:
    RUNNING(window)
    window.laptops.two = (clash(7),)
    window.laptops.tell()
    window.settle()
    to("2 laptops changed the same line. Say which one is right. It can wait.")(window)
    for words in ("The first laptop: “The bus does not stop at the hospital.”", "Ann’s laptop: “No bus stops"):
        assert window.shows(words)
    window.answer("That one: Ann’s laptop")
    assert asked(window, "choose") == [("choose", 7, False, True)]
    assert not window.shows("2 laptops changed")


def test_a_question_about_versions_goes_when_it_is_answered_elsewhere(window: Window) -> None:
    RUNNING(window)
    window.laptops.two = (clash(),)
    window.laptops.tell()
    window.settle()
    to("2 laptops changed the same line. Say which one is right. It can wait.")(window)
    window.laptops.two = ()
    window.laptops.tell()
    window.settle()
    assert isinstance(window.screen, RunScreen) and window.screen.ask.question() is None


def test_what_is_from_before_waits_while_a_laptop_is_odd(window: Window) -> None:
    RUNNING(window)
    window.laptops.before = (FromBefore(1, "Ann", 1),)
    window.laptops.show(ann(Link.ODD))
    window.settle()
    to("Ann’s laptop sent something odd. CoChair took nothing of it. Take it out, then let it join again.")(window)
    assert isinstance(window.screen, LaptopsScreen)
    window.press("Esc")
    window.laptops.show(ann(Link.AWAY))
    window.settle()
    assert window.shows("Ann’s laptop has 1 thing from before.")


def test_what_is_from_before_comes_back_when_somebody_says_so(window: Window) -> None:
    RUNNING(window)
    window.laptops.before = (FromBefore(1, "Ann", 14),)
    window.laptops.tell()
    window.settle()
    line = to("Ann’s laptop has 14 things from before. Shall this come back?")
    line(window)
    assert window.shows("We did this at the meeting. This laptop does not have it.")
    window.answer("Not now")
    assert asked(window, "bring back") == []
    line(window)
    window.laptops.refusal = "The disk is full. Please make room."
    window.answer("Yes, bring it back")
    assert window.shows("The disk is full.")
    window.laptops.refusal = ""
    line(window)
    window.answer("Yes, bring it back")
    assert asked(window, "bring back") == [("bring back", 1)]
    assert window.shows("It is back in the meeting.")
    assert not window.shows("from before")


def test_two_type_one_note_that_goes_into_the_minutes(window: Window) -> None:
    RUNNING(window)
    window.press("Alt+U")
    assert window.shows("For this, another laptop must join first.")
    assert not window.shows("Write together")
    window.laptops.show(ann())
    window.settle()
    window.press("Alt+U")
    assert window.focus() == "One note, typed together"
    for letter in ("n", "o", "Space", "b", "u", "s"):
        window.press(letter)
    window.laptops.other_types("note", "no bus stops here")
    window.settle()
    window.press("s")
    assert window.laptops.words("note") == "no buss stops here"
    window.press("Backspace")
    to("Put it in the minutes")(window)
    running = window.session.running()
    assert running is not None
    assert [record.text for record in running.live.meeting.records] == ["no bus stops here"]  # type: ignore[union-attr]  # a note has a text
    assert window.laptops.words("note") == ""


def test_there_is_a_way_with_no_key(window: Window) -> None:
    then(RUNNING, keys("Alt+M"))(window)
    window.answer("Screens and laptops")
    window.answer("Somebody joins from another laptop")
    assert laptops_of(window)
    assert window.shows(w.NO_OTHERS)


def test_practice_is_on_one_laptop(window: Window) -> None:
    window.press("Alt+R")
    window.press("Alt+L")
    assert window.shows("Only this laptop can be at this meeting.")


def test_joining_by_pictures_and_digits(window: Window) -> None:
    window.press("Alt+J")
    assert window.focus() == "The laptop that shows: frog and bicycle"
    window.press("Space")
    window.type("48x29")
    assert typed_here().text() == "482 9"
    window.press("Return")
    assert window.shows("Please type 2 more digits.")
    window.type("18")
    window.press("Return")
    assert window.shows("These are not the right digits. You can try 2 more times.")
    window.type(DIGITS)
    window.press("Return")
    for words in (w.HAVE_JOINED, "You write.", w.KEEPS_NOTHING_HERE):
        assert window.shows(words)
    window.press("Space")
    assert guest_of(window)


def test_pasted_digits_are_taken(window: Window) -> None:
    then(keys("Alt+J", "Space"))(window)
    clipboard = QApplication.clipboard()
    clipboard.setText("Code: 482-917")
    window.press("Ctrl+V")
    assert typed_here().text() == "482 917"
    window.press("Return")
    assert ("join", "one", DIGITS) in window.joining.asked


@pytest.mark.parametrize("why", [why for why in NotJoined if why is not NotJoined.WRONG_DIGITS])
def test_every_trouble_is_one_plain_sentence(window: Window, why: NotJoined) -> None:
    window.joining.troubles = [Trouble(why)]
    then(keys("Alt+J", "Space"))(window)
    window.enter(DIGITS)
    assert window.shows(w.WHY[why])


def test_the_third_wrong_code_asks_for_a_new_one(window: Window) -> None:
    then(keys("Alt+J", "Space"))(window)
    for _ in range(3):
        window.enter("111111")
    assert window.shows(w.WHY[NotJoined.CODE_OVER])


def test_what_is_wrong_with_an_address_is_in_sight_in_a_small_window_with_large_text(window: Window) -> None:
    window.shell.showNormal()
    window.shell.resize(look.sizes.least_wide, look.sizes.least_high)
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=2.0))
    then(keys("Alt+J", "Alt+A"), enter("there"))(window)
    (told,) = (label for label in window.shell.findChildren(QLabel) if label.text() == w.WHY[NotJoined.NO_ADDRESS])
    assert told.visibleRegion().boundingRect() == told.rect()


def test_the_digits_are_in_sight_in_a_small_window_with_large_text(window: Window) -> None:
    window.shell.showNormal()
    window.shell.resize(1024, 600)
    window.shell.wear(replace(window.shell.wardrobe.comfort, text_scale=2.0))
    then(RUNNING, keys("Alt+L", "F5"), to("Ann", WRITE, NOTHING))(window)
    digits = laptops_of(window).code.digits
    assert window.focus() == w.BACK
    assert digits.visibleRegion().boundingRect().height() >= 0.9 * digits.height()


def test_what_was_written_stays_in_sight_beside_another_laptop(window: Window) -> None:
    TALKING(window)
    window.shell.showNormal()
    window.shell.resize(look.sizes.window_wide, look.sizes.window_high)
    window.laptops.show(ann(Link.AWAY, heard=window.clock.now()))
    window.settle()
    assert isinstance(window.screen, RunScreen)
    assert window.screen.laptops.isVisible() and window.screen.wrote.isVisible()


def test_joining_by_address(window: Window) -> None:
    window.joining.laptops = ()
    window.press("Alt+J")
    assert window.shows(w.NOT_FOUND_YET)
    assert window.focus() == w.TYPE_ADDRESS
    window.enter("there")
    assert window.shows(w.WHY[NotJoined.NO_ADDRESS])
    typed_here().clear()
    window.enter(ADDRESS)
    assert window.shows(w.TYPE_DIGITS)


def test_a_laptop_that_is_found_later_comes_and_goes_and_the_keyboard_is_never_nowhere(window: Window) -> None:
    window.joining.laptops = ()
    window.press("Alt+J")
    window.joining.find(FOUND, FoundLaptop("two", FOUND.pictures))
    window.settle()
    assert window.focus() == w.TYPE_ADDRESS
    window.qtbot.keyClick(typed_here(), "\t")
    join_of(window).search.take_focus()
    window.joining.find()
    window.settle()
    assert window.focus() == w.TYPE_ADDRESS
    assert not window.shows("frog")


def test_joining_by_a_stick_alone(window: Window, tmp_path: Path) -> None:
    window.joining.by_letters = True
    window.press("Alt+J")
    join_of(window).open_invitation(str(tmp_path / "photo.png"))
    assert window.shows(w.WHY[NotJoined.NOT_A_FILE])
    join_of(window).open_invitation(str(tmp_path / "join.cochair-join"))
    assert window.shows(w.TYPE_LETTERS)
    window.press("Return")
    assert window.shows(w.LETTERS_NEEDED)
    window.enter(LETTERS)
    assert window.shows(w.ANSWER) and window.focus() == w.PUT_ANSWER
    join_of(window).put_answer(str(tmp_path))
    assert window.joining.asked[-1] == ("answer", tmp_path)
    assert window.focus() == w.GO_ON and window.shows(w.BRING_IT)


def test_leaving_the_page_stops_the_looking(window: Window) -> None:
    then(keys("Alt+J", "Space", "Esc"))(window)
    assert window.shows(w.FOUND)
    window.press("Esc")
    assert window.joining.asked == [("stop",), ("stop",)]
    assert window.shows("Getting around")


def test_closing_the_window_stops_the_looking(window: Window) -> None:
    window.press("Alt+J")
    window.close()
    assert window.joining.asked == [("stop",)]


def test_who_writes_has_the_line_and_nothing_that_runs_the_meeting(window: Window) -> None:
    _joins(Role.WRITES)(window)
    assert window.joined is not None
    live = window.joined.live
    for words in ("You write here. The first laptop runs the meeting.", "Buses", "Sam is speaking"):
        assert window.shows(words)
    for words in ("Next item", "Hand up", "Pause", "Give the floor"):
        assert not window.shows(words)
    before = live.meeting
    for key in ("F5", "F2", "F8", "Alt+1", "Ctrl+F1", "PgDown", "Alt+X"):
        window.press(key)
    assert (live.meeting.current, live.meeting.paused, live.meeting.turn) == (1, False, before.turn)
    window.enter("d We keep the stop.")
    assert len(live.meeting.records) == 2
    window.press("F9")
    assert len(live.meeting.records) == 1


def test_who_has_a_key_is_asked_and_nobody_else_is(window: Window) -> None:
    _joins(Role.KEY)(window)
    _asks(window)
    guest = guest_of(window)
    question = guest.ask.question()
    assert question is not None and "Carry What happened since" in question.heading
    words = [choice.words for choice in question.choices]
    assert "Yes" in words and "Somebody else answers" not in words and "Tom" not in words
    window.press("Esc")
    assert guest.ask.question() is None and window.shows("Question:")
    window.press("Alt+Q")
    window.press(f"Shift+F{words.index('Yes') + 1}")
    question = guest.ask.question()
    assert question is not None
    window.press("Shift+F1")
    window.enter("2468")  # Priya has a number of her own
    assert window.joined is not None
    (now,) = window.joined.live.meeting.questions
    assert [answer.by for answer in now.answers] == [_person(window, "Priya")]


def test_who_is_in_the_middle_of_a_line_goes_on_typing_when_something_is_asked(window: Window) -> None:
    _joins(Role.KEY)(window)
    window.type("n half a no")
    _asks(window)
    assert guest_of(window).ask.question() is not None
    window.type("te")
    assert typed_here().text() == "half a note"


def test_who_only_writes_is_asked_nothing(window: Window) -> None:
    _joins(Role.WRITES)(window)
    _asks(window)
    assert guest_of(window).ask.question() is None


def test_the_whole_screen_comes_with_the_running_and_goes_with_it(window: Window) -> None:
    _joins(Role.RUNS)(window)
    window.type("half a no")
    window.laptops.let_run(1)
    window.settle()
    assert isinstance(window.screen, RunScreen)
    assert typed_here().text() == "half a no"
    assert window.joined is not None
    window.press("F2")
    assert window.joined.live.meeting.paused
    window.laptops.let_run(0)
    window.settle()
    assert guest_of(window) and typed_here().text() == "half a no"
    window.joined.live.resume()
    window.settle()
    assert not window.shows("Paused")


def test_who_writes_never_gets_the_running(window: Window) -> None:
    _joins(Role.WRITES)(window)
    window.laptops.let_run(1)
    window.settle()
    assert guest_of(window)


def test_a_joined_meeting_tells_that_it_has_ended(window: Window) -> None:
    _joins(Role.WRITES)(window)
    assert window.joined is not None
    ended: list[object] = []
    window.joined.ended.connect(ended.append)
    window.joined.live.end()
    window.settle()
    assert ended == [window.joined.live.meeting]


def test_a_guest_sees_how_the_first_laptop_stands(window: Window) -> None:
    _joins(Role.WRITES)(window)
    window.laptops.show(LaptopNow(0, "Sam", Role.RUNS, Link.AWAY, window.clock.now()))
    window.settle()
    assert window.shows("Sam’s laptop is not connected. The meeting may go on there. Last heard 10:05.")
    window.press("Alt+L")
    assert window.shows("Sam’s laptop runs the meeting.")
    for words in (w.JOIN_FROM, "Take it out: Sam’s laptop", w.RUN_HERE):
        assert not window.shows(words)
    window.press("Esc")
    assert guest_of(window)


def test_a_guest_who_may_run_takes_over_only_from_a_lost_laptop(window: Window) -> None:
    _joins(Role.RUNS)(window)
    window.laptops.show(LaptopNow(0, "Sam", Role.RUNS, Link.AWAY, window.clock.now()))
    then(keys("Alt+L"), to(w.RUN_HERE, w.GONE_YES, w.SURE_YES))(window)
    assert asked(window, "run") == [("run", 1, True)]
    assert window.joined is not None and window.joined.running is not None


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_the_line_about_laptops_pushes_nothing_of_the_open_item_out_of_sight(
    window: Window, size: tuple[int, int]
) -> None:
    RUNNING(window)
    window.shell.resize(*size)
    window.laptops.show(ann())
    window.settle()
    screen = window.screen
    assert isinstance(screen, RunScreen)
    assert window.shows("Ann’s laptop is here.") and not screen.now.share.visibleRegion().isEmpty()
    assert screen.now.visibleRegion().boundingRect() == screen.now.rect()
    window.shell.resize(1440, 900)
    window.settle()
    assert window.shows("Then Buses")


def is_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect().size() == part.size()


@pytest.mark.parametrize(("scale", "size"), [(2.0, (1366, 768)), (1.0, (1024, 600)), (1.0, (1366, 768))])
def test_who_writes_sees_what_is_said_beside_the_line_and_its_button(
    window: Window, qapp: QApplication, scale: float, size: tuple[int, int]
) -> None:
    _joins(Role.WRITES)(window)
    apply(qapp, Comfort(scale, "light"))
    window.shell.resize(*size)
    window.laptops.show(LaptopNow(0, "", Role.RUNS, Link.AWAY, window.clock.now()))
    window.settle()
    screen = window.screen
    assert isinstance(screen, GuestScreen)
    for part in (screen.laptops, *screen.write.to_write()):
        assert is_whole(part)
    screen.say("The note is in the minutes.", "saved")
    window.settle()
    for part in (screen.laptops, screen.banner, *screen.write.to_write()):
        assert is_whole(part)
    assert window.shows("Saved:")
    apply(qapp, Comfort(theme="light"))
