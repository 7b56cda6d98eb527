"""From Home into a meeting and back: start, carry on, search, past meetings, and closing in the middle."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cochair.domain.board import NEW, BoardPerson
from cochair.domain.events import Reopened
from cochair.domain.ids import MeetingId
from cochair.domain.payments import Choice, Payment
from cochair.services.live import LiveMeeting
from cochair.storage.store import open_store
from tests.journeys.running import FakeClock, new_meeting
from tests.journeys.window import Open, Window
from ui.aloud.shown import PRIVATE
from ui.follow_up.screen import AfterScreen
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.people.screen import PeopleScreen
from ui.widgets.card_button import CardButton


@pytest.fixture
def planned(tmp_path: Path) -> MeetingId:
    """A shared agenda for today."""
    store, meeting, _, _ = new_meeting(tmp_path / "data")
    store.close()
    return meeting


def live(window: Window) -> LiveMeeting:
    assert isinstance(window.screen, RunScreen)
    running = window.session.running()
    assert running is not None
    return running.live


def talk_for_18_minutes(window: Window) -> None:
    """Run from Home to 18 minutes into item 2, with half an action typed."""
    window.press("F5")
    window.press("F5")
    window.clock.wait(minutes=5)
    window.press("F5")
    window.press("Alt+3")
    window.clock.wait(minutes=18)
    window.type("a Ann: ring the ven")


@pytest.mark.usefixtures("planned")
def test_start_leads_to_the_line_to_write_on(opened: Open) -> None:
    """The keyboard is never on Home there: a slip of the finger must not leave the meeting."""
    window = opened()
    assert window.focus() == "Start the meeting"
    window.press("F5")
    assert isinstance(window.screen, RunScreen)
    assert window.focus() == "Note: What did people say or agree?"
    assert window.shows("Not started yet")
    window.press("F5")
    assert window.shows("5 minutes left")


@pytest.mark.usefixtures("planned")
def test_closing_in_the_middle_keeps_turn_clock_and_half_typed_words(opened: Open) -> None:
    """The window is closed before the half-typed line was kept by itself; 4 minutes later it is open again."""
    window = opened()
    talk_for_18_minutes(window)
    window.close()
    clock = FakeClock(window.clock.now() + timedelta(minutes=4))
    again = opened(clock)
    assert again.shows("You were at item 2, Buses, with 7 minutes left. Carry on?")
    assert again.focus() == "Carry on"
    again.press("Return")
    assert again.shows("7 minutes left")
    assert again.shows("Sam is speaking")
    assert again.shows("Ann: ring the ven")
    assert live(again).now().items[1].used == timedelta(minutes=18)


@pytest.mark.usefixtures("planned")
def test_who_goes_home_as_the_meeting_ends_is_home(opened: Open) -> None:
    window = opened()
    talk_for_18_minutes(window)
    live(window).end()
    window.session.show_home()
    window.settle()
    assert isinstance(window.screen, HomeScreen)


@pytest.mark.usefixtures("planned")
def test_going_home_in_the_middle_loses_no_second(opened: Open) -> None:
    """2 seconds after the last sign of life: they count, and the time on Home is charged to nobody."""
    window = opened()
    talk_for_18_minutes(window)
    window.settle()
    window.clock.wait(seconds=2)
    window.tab_to("Home")
    window.press("Space")
    window.clock.wait(minutes=10)
    assert window.shows("You were at item 2, Buses, with 7 minutes left. Carry on?")
    window.press("F5")
    assert live(window).now().items[1].used == timedelta(minutes=18, seconds=2)
    assert window.shows("Ann: ring the ven")


@pytest.mark.usefixtures("planned")
def test_a_clock_set_back_between_two_starts_does_not_stand_still(opened: Open) -> None:
    """The computer's clock is 3 hours back: time goes on from what the log knows, second by second."""
    window = opened()
    talk_for_18_minutes(window)
    window.settle()
    window.close()
    clock = FakeClock(window.clock.now() - timedelta(hours=3))
    again = opened(clock)
    again.press("F5")
    assert again.shows("It is 10:23")
    clock.wait(minutes=2)
    again.until("5 minutes left")
    assert live(again).now().items[1].used == timedelta(minutes=20)
    again.press("Return")  # the half-typed line is refused, and stays
    again.enter("ue by 26 November 2026")
    assert live(again).meeting.actions[-1].text == "ring the venue"
    assert not any(isinstance(e.event, Reopened) for e in live(again).entries)


def test_a_second_running_meeting_carries_on_where_it_was_itself(opened: Open, tmp_path: Path) -> None:
    """Two meetings were left; each gap is charged to nobody."""
    store, first, live_first, clock = new_meeting(tmp_path / "data")
    live_first.start()
    second = store.library.new_meeting(live_first.meeting.plan, clock.now())
    clock.wait(minutes=3)
    live_second = LiveMeeting(store.library.log(second), clock)
    live_second.start()
    clock.wait(minutes=1)
    store.library.beat(first, clock.now())
    store.close()
    clock.wait(minutes=50)
    window = opened(clock)
    for meeting, minutes in ((first, 4), (second, 0)):
        window.session.open_meeting(meeting)
        assert live(window).now().items[0].used == timedelta(minutes=minutes)
        window.session.show_home()


@pytest.mark.usefixtures("planned")
def test_money_that_waits_is_1_private_line_that_leads_to_the_list(opened: Open) -> None:
    window = opened()
    books, day = window.session.kept().books, window.session.clock.now().date() - timedelta(days=8)
    (sam,) = books.of(BoardPerson).rows(name="Sam")
    books.of(Payment).add(Payment(NEW, sam.number, day, choice=Choice.ACCEPTED, accepted=Decimal("31.40")))
    window.session.show_home()
    window.settle()
    card = next(card for card in window.screen.findChildren(CardButton) if card.text() == "1 payment is waiting.")
    assert card.isVisible() and card.property(PRIVATE)
    assert not any(told in card.accessibleName() for told in ("Sam", "31.40", "£"))
    card.click()
    window.settle()
    assert isinstance(window.screen, PeopleScreen)
    assert "Money for time" in window.screen.who.rows[sam.number].accessibleName()


@pytest.mark.usefixtures("planned")
def test_search_finds_and_says_when_there_is_nothing(opened: Open) -> None:
    """A found line opens its meeting; cleared words take the list away."""
    window = opened()
    talk_for_18_minutes(window)
    window.press("Return")
    window.press("Ctrl+A")
    window.enter("n The kettle is broken.")
    window.press("Alt+M")
    window.answer("End the meeting")
    if window.shows("End the meeting now?"):
        window.press("Shift+F1")
    window.until("Minutes: Getting around")
    window.press("Alt+H")
    window.press("F3")
    window.enter("kettl")
    window.until("The kettle is broken. Getting around, Today, Thursday 12 November")
    window.press("Ctrl+A")
    window.enter("zebra")
    window.until("We found nothing. Try fewer letters, or another word.")
    window.press("Ctrl+A")
    window.enter("kettle")
    window.until("The kettle is broken.")
    window.tab_to("The kettle is broken. Getting around, Today, Thursday 12 November")
    window.press("Return")
    assert isinstance(window.screen, AfterScreen)
    assert window.shows("The kettle is broken.")


@pytest.mark.usefixtures("planned")
@pytest.mark.parametrize("words", ["%", '"', "(", "*", "'", "NOT", "\\", "日本", "a" * 300])
def test_any_words_can_be_searched(opened: Open, words: str) -> None:
    window = opened()
    window.press("F3")
    window.enter(words)
    window.until("We found nothing.")


def test_a_meeting_we_had_opens_its_minutes(opened: Open, tmp_path: Path) -> None:
    store, _, running, _ = new_meeting(tmp_path / "data")
    running.start()
    running.note("The kettle is broken.")
    running.end()
    store.close()
    window = opened()
    window.tab_to("Meetings we had: 1")
    window.press("Return")
    window.tab_to("Getting around. Today, Thursday 12 November")
    window.press("Return")
    assert isinstance(window.screen, AfterScreen)
    window.press("Alt+H")
    assert window.shows("Meetings we had: 1")


@pytest.mark.usefixtures("planned")
def test_help_shows_the_keys_and_leads_back(opened: Open) -> None:
    window = opened()
    window.press("F5")
    window.type("half a note")
    window.press("F1")
    assert window.shows("Keys and help")
    assert window.focus() == "Back"
    window.press("Return")
    assert isinstance(window.screen, RunScreen)
    assert window.focus() == "Note: What did people say or agree?"
    with open_store(window.data, writing=False) as store:
        assert store.library.meetings()[0].state == "planned"
