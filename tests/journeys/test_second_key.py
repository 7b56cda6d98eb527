"""A second key, in two real windows: somebody gives their own yes and no on a laptop of their own, and only there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cochair.domain.asked import QuestionAnswered, Reply
from cochair.domain.document import Card, Field
from cochair.domain.ids import PersonId
from cochair.domain.laptops import place_of
from cochair.domain.questions import Question, Result
from cochair.domain.record_paper import compose_record
from cochair.storage.joined import joined_meetings, open_joined
from tests.access.steps import pick, then, to
from tests.journeys.two import PATIENCE, WHOLE, Two, at, back_to_run, joined, live_of
from tests.journeys.window import Window
from ui.at_hand import at_hand
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.joined_meeting import JoinedMeeting
from ui.live.screen import RunScreen

OWN_YES = "Give their own yes. Nobody else can answer for Priya."
ASKED = "Carry What happened since to next time."
THERE = "Priya answers on Priya’s own laptop."
NUMBER = "2468"
"""Priya's own, which she types where others could answer too."""
NOTHING_OF_IT = "Nothing. It takes all of it away, and checks that it is gone."


def let_priya_in(first: Window, other: Window, keeps: str = WHOLE) -> None:
    joined(first, other, "Priya", OWN_YES, keeps, does="Priya gives their own yes here.")


def tom_asks(first: Window) -> None:
    """Let Tom ask to carry an item of the members' over, which needs the yes of Priya."""
    at(first).press("Alt+T")
    then(to("What happened since. 5 minutes, protected"), pick(ASKED, "Tom", "We are late"))(first)


def question_on(window: Window) -> Question:
    """Return the newest question as the meeting of a window has it."""
    return (live_of(window) if window.session.running() else guest_live(window)).meeting.questions[-1]


def guest_live(window: Window):  # type: ignore[no-untyped-def]  # what a window that has joined holds
    screen = window.session.others._screen
    assert isinstance(screen, JoinedMeeting)
    return screen.live


def choices(window: Window) -> list[str]:
    screen = window.screen
    assert isinstance(screen, RunScreen | GuestScreen)
    question = screen.ask.question()
    return [] if question is None else [choice.words for choice in question.choices]


def choose(window: Window, words: str) -> None:
    """Choose an answer of the question that stands on the screen, by its key."""
    window.press(f"Shift+F{choices(window).index(words) + 1}")


def say_yes(window: Window) -> None:
    """Say yes as Priya; on her own laptop nobody asks for the number that only she knows."""
    choose(window, "Yes")
    choose(window, "Yes, I am sure")


def wait_for(window: Window, result: Result) -> None:
    window.qtbot.waitUntil(lambda: question_on(window).result is result, timeout=PATIENCE)


def priya(window: Window) -> PersonId:
    return next(p.id for p in live_of(window).meeting.plan.people if p.name == "Priya")


def record_of(window: Window) -> list[str]:
    """Return what the full record says, line by line."""
    blocks = compose_record(live_of(window).entries, at_hand.chooser()).blocks
    lines = (line for block in blocks if isinstance(block, Card) for line in block.lines)
    return [line.text for line in lines if isinstance(line, Field)]


def test_a_yes_comes_from_ones_own_laptop_and_from_no_other(windows: Two, tmp_path: Path) -> None:
    first, other = windows
    let_priya_in(first, other)
    assert first.shows("Priya gives their own yes there.")
    assert other.shows("Priya answers here. The first laptop runs the meeting.")
    tom_asks(first)
    assert first.shows(THERE) and first.shows("Priya: no answer yet. It comes from Priya’s own laptop.")
    assert "Priya" not in choices(first) and "Yes" not in choices(first)
    other.until("Priya, what do you say?")
    say_yes(at(other))
    wait_for(first, Result.AGREED)
    wait_for(other, Result.AGREED)
    first.until("What happened since")
    (answer,) = (x for x in live_of(first).entries if isinstance(x.event, QuestionAnswered))
    assert place_of(answer.act) == 1
    meeting = joined_meetings(tmp_path / "other")[0]
    kept = [x for x in live_of(first).entries if isinstance(x.event, QuestionAnswered)]
    other.close()
    with open_joined(tmp_path / "other", meeting) as store:
        assert [x for x in store.library.log(meeting).entries() if isinstance(x.event, QuestionAnswered)] == kept
    said = [line for line in record_of(first) if line.startswith("Priya says yes.")]
    assert said == ["Priya says yes. This answer came from Priya’s laptop."]


def test_a_yes_is_taken_back_where_it_was_given(windows: Two) -> None:
    first, other = windows
    let_priya_in(first, other)
    tom_asks(first)
    other.until("Priya, what do you say?")
    assert not other.shows("Take my yes back")
    say_yes(at(other))
    assert other.shows("Your yes is in.") and other.shows("Saved:")
    wait_for(first, Result.AGREED)
    at(first).press("Alt+M")
    assert "Take a yes back" in choices(first)
    choose(first, "Take a yes back")
    assert [words.partition(" ")[0] for words in choices(first)] == ["Tom"]
    other.until("Take my yes back")
    at(other).press("Alt+Q")
    choose(other, f"Priya takes back the yes to: {ASKED}")
    wait_for(first, Result.REFUSED)
    wait_for(other, Result.REFUSED)
    said = [line for line in record_of(first) if line.startswith("Priya took their yes back.")]
    assert said[0] == "Priya took their yes back. This answer came from Priya’s laptop."


def test_a_laptop_for_ones_own_yes_does_that_and_writes_and_no_more(windows: Two) -> None:
    first, other = windows
    let_priya_in(first, other)
    before = live_of(first).meeting
    at(other)
    for key in ("F5", "F2", "F4", "F6", "F8", "Ctrl+1", "Ctrl+F1", "Ctrl+Shift+F1", "PgDown"):
        other.press(key)
    for words in ("Next item", "Pause", "Hand up", "Give the floor"):
        assert not other.shows(words)
    other.enter("n The stop is far from the quagga")
    first.qtbot.waitUntil(lambda: bool(live_of(first).meeting.notes), timeout=PATIENCE)
    assert live_of(first).meeting.notes[0].text == "The stop is far from the quagga"
    now = live_of(first).meeting
    assert (now.current, now.paused, now.turn, now.card) == (before.current, before.paused, before.turn, before.card)
    assert now.questions == ()


def test_an_answer_given_while_the_first_laptop_is_closed_counts_once_it_is_back(
    windows: Two, qtbot: QtBot, tmp_path: Path
) -> None:
    first, other = windows
    let_priya_in(first, other)
    tom_asks(first)
    other.until("Priya, what do you say?")
    at(first).close()
    other.until("The first laptop is not connected.")
    say_yes(at(other))
    assert question_on(other).result is Result.OPEN and question_on(other).reply_of(priya_of(other)) is Reply.YES
    assert other.shows("It counts once the first laptop has heard it.")
    back = Window(qtbot, tmp_path / "first", first.clock, real_laptops=True)
    at(back).press("F5")
    assert isinstance(back.screen, RunScreen)
    wait_for(back, Result.AGREED)
    wait_for(other, Result.AGREED)
    back.until("Priya’s laptop is here.")
    back.forget()


def priya_of(window: Window) -> PersonId:
    return next(p.id for p in guest_live(window).meeting.plan.people if p.name == "Priya")


def test_who_was_cut_off_in_the_middle_of_a_question_is_asked_again(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    let_priya_in(first, other)
    tom_asks(first)
    other.until("Priya, what do you say?")
    choose(at(other), "Yes")
    assert "Yes, I am sure" in choices(other)
    other.close()
    first.until("It keeps each answer until it is back.")
    assert question_on(first).answers == () and "Yes" not in choices(first)
    again = Window(qtbot, tmp_path / "other", real_laptops=True)
    at(again).press("Alt+J")
    again.press("F5")
    again.until("Priya, what do you say?")
    first.qtbot.waitUntil(lambda: not first.shows("It keeps each answer until it is back."), timeout=PATIENCE)
    choose(at(again), "No")
    wait_for(first, Result.REFUSED)
    wait_for(again, Result.REFUSED)
    again.forget()


def test_once_the_laptop_is_taken_out_the_answer_is_given_on_the_first_one(windows: Two, tmp_path: Path) -> None:
    first, other = windows
    let_priya_in(first, other, NOTHING_OF_IT)
    tom_asks(first)
    other.until("Priya, what do you say?")
    at(first).press("Alt+L")
    to("Take it out: Priya’s laptop", "Yes, take it out")(first)
    back_to_run(first)
    other.until("This laptop is out of the meeting.")
    assert other.shows("This laptop keeps nothing of it.") and not (tmp_path / "other" / "joined").exists()
    at(first).press("Alt+Q")
    assert not first.shows(THERE)
    assert "Yes" in choices(first) and first.shows("Priya, what do you say?")
    say_yes(first)
    first.enter(NUMBER)
    assert question_on(first).result is Result.AGREED
    said = [line for line in record_of(first) if line.startswith("Priya says yes.")]
    assert said == ["Priya says yes. Priya gave their own number. This answer came from the first laptop."]
