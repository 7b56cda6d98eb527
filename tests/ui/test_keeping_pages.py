"""The pages about chances, what is kept, how it was and keeping safe: what is shown as kept is on disk."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.chances import Chance, Taken, Thanks
from cochair.domain.consents import About
from cochair.domain.ease import Ease, EaseTick
from cochair.domain.events import MeetingEnded, MeetingStarted
from cochair.domain.how_was_it import HowWasIt
from cochair.domain.keeping import AskedFor, AskedOfUs, BankHoliday, KeepFor, MayOpen
from cochair.services import asked_of_us, chances
from cochair.services.consents import keep_answer, says_yes
from cochair.services.people_of_board import board_at_hand
from cochair.storage.copy_file import FOLDER
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, entry, plan
from ui.paper_places import PaperPlaces
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.parts import KEEPING_OF_BOARD, KEEPING_OF_PERSON
from ui.people.screen import PeopleScreen
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one board, whose first meeting has ended and whose second is planned."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        first = opened.library.new_meeting(plan(), TEN)
        opened.library.log(first).append([entry(2, MeetingStarted(TEN)), entry(3, MeetingEnded(), 60)])
        opened.library.new_meeting(plan("Winter", TEN.replace(day=20)), TEN)
        yield opened


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Desk:
    board = board_at_hand(store.books, store.library)
    assert board is not None
    places = PaperPlaces(tmp_path / "papers", tmp_path / "data" / "cache")
    return Desk(store.books, store.library, FakeClock(TEN), places, board.number, lambda _: None)


@pytest.fixture
def sam(desk: Desk) -> PersonNumber:
    return desk.books.of(BoardPerson).rows(name="Sam")[0].number


@pytest.fixture
def people(qtbot: QtBot, desk: Desk, sam: PersonNumber) -> PeopleScreen:
    """The screen of people with Sam chosen."""
    screen = PeopleScreen(KEEPING_OF_PERSON)
    shown(qtbot, screen)
    screen.open(desk, "North Town Board")
    screen.choose(sam)
    return screen


@pytest.fixture
def board(qtbot: QtBot, desk: Desk) -> BoardScreen:
    screen = BoardScreen(KEEPING_OF_BOARD)
    shown(qtbot, screen)
    screen.open(desk, "North Town Board")
    screen.take_focus()
    return screen


def shown(qtbot: QtBot, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focus(), key)


def tab_to(qtbot: QtBot, name: str) -> None:
    for _ in range(60):
        if focus().accessibleName() == name:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(name)


def type_in(qtbot: QtBot, **lines: str) -> None:
    for label, words in lines.items():
        tab_to(qtbot, label)
        qtbot.keyClicks(focus(), words)


def test_a_chance_is_offered_taken_and_told_by_keys_alone(qtbot: QtBot, people: PeopleScreen, desk: Desk) -> None:
    people.stage.open_part("thanks")
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, **{"What is it?": "First aid"})
    press(qtbot, Qt.Key.Key_Return)
    (chance,) = desk.books.of(Chance).rows()
    assert chance.what == "First aid" and people.stage.banner.sentence() == "CoChair has kept this."
    assert focus().accessibleName() == "Offer something"
    tab_to(qtbot, "First aid. Offered on Thursday 12 November 2026. No answer yet.")
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, **{"What came of it?": "Can help"})
    tab_to(qtbot, "No answer yet")
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Escape)
    (chance,) = desk.books.of(Chance).rows()
    assert chance.taken is Taken.YES and chance.came_of == "Can help"


def test_what_is_half_typed_comes_back_for_the_same_person_only(
    qtbot: QtBot, people: PeopleScreen, desk: Desk, sam: PersonNumber
) -> None:
    people.stage.open_part("thanks")
    tab_to(qtbot, "Say thank you")
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, **{"What for?": "the ta"})
    people.choose(desk.books.of(BoardPerson).rows(name="Tom")[0].number)
    people.stage.open_part("thanks")
    tab_to(qtbot, "Say thank you")
    press(qtbot, Qt.Key.Key_Return)
    assert cast(PlainEdit, focus().parent()).text() == ""
    people.choose(sam)
    people.stage.open_part("thanks")
    tab_to(qtbot, "Say thank you")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "lk")
    press(qtbot, Qt.Key.Key_Return)
    (thanks,) = desk.books.of(Thanks).rows()
    assert thanks.words == "the talk" and thanks.person == sam


def test_thanks_are_put_right_and_taken_away_after_a_second_yes(
    qtbot: QtBot, people: PeopleScreen, desk: Desk, sam: PersonNumber
) -> None:
    chances.thank(desk.books, sam, "the tlak", "both co-chairs", "", "", desk.today())
    people.stage.open_part("thanks")
    tab_to(qtbot, "the tlak. Thank you, on Thursday 12 November 2026. By both co-chairs.")
    press(qtbot, Qt.Key.Key_Return)
    cast(PlainEdit, focus().parent()).set_text("the talk")
    press(qtbot, Qt.Key.Key_Return)
    assert [(each.words, each.said_on) for each in desk.books.of(Thanks).rows()] == [("the talk", desk.today())]
    tab_to(qtbot, "the talk. Thank you, on Thursday 12 November 2026. By both co-chairs.")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "Take it away")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)  # the second press is on "No, it stays"
    assert len(desk.books.of(Thanks).rows()) == 1
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "Yes, take it away for good")
    press(qtbot, Qt.Key.Key_Return)
    assert desk.books.of(Thanks).rows() == ()
    assert focus().accessibleName() == "Offer something"


def test_a_wrong_day_waits_for_its_thanks(qtbot: QtBot, people: PeopleScreen, desk: Desk, sam: PersonNumber) -> None:
    for words in ("the talk", "the bread"):
        chances.thank(desk.books, sam, words, "", "", "", desk.today())
    people.stage.open_part("thanks")
    seen = []
    for card, typed in (("the talk", "no day"), ("the bread", ""), ("the talk", "")):
        tab_to(qtbot, f"{card}. Thank you, on Thursday 12 November 2026.")
        press(qtbot, Qt.Key.Key_Return)
        tab_to(qtbot, "On which day?")
        line = cast(PlainEdit, focus().parent())
        line.set_text(typed or line.text())
        seen.append(line.text())
        press(qtbot, Qt.Key.Key_Escape)
    assert seen == ["no day", "12 November 2026", "no day"]
    assert {each.said_on for each in desk.books.of(Thanks).rows()} == {desk.today()}


def test_wrong_words_stay_and_it_says_what_to_do(qtbot: QtBot, people: PeopleScreen, desk: Desk) -> None:
    people.stage.open_part("thanks")
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, **{"What is it?": "First aid", "On which day?": "some day"})
    press(qtbot, Qt.Key.Key_Return)
    assert desk.books.of(Chance).rows() == () and people.stage.banner.sentence()
    assert cast(PlainEdit, focus().parent()).text() == "some day"


def test_a_yes_is_taken_back_where_everything_is_shown(
    qtbot: QtBot, people: PeopleScreen, desk: Desk, sam: PersonNumber
) -> None:
    keep_answer(desk.books, sam, About.KEEPING_NEEDS, "May we keep what helps you?", yes=True, today=desk.today())
    people.stage.open_part("data")
    tab_to(qtbot, "Take back this yes: May we keep what helps you?")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):  # the second press is on "No, it stays"
        press(qtbot, key)
    assert says_yes(desk.books, sam, About.KEEPING_NEEDS)
    tab_to(qtbot, "Take back this yes: May we keep what helps you?")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "Yes, take it away for good: May we keep what helps you?")
    press(qtbot, Qt.Key.Key_Return)
    assert not says_yes(desk.books, sam, About.KEEPING_NEEDS)
    tab_to(qtbot, "Say yes now: May we keep what helps you?")


def test_all_of_it_is_a_paper_and_a_file(qtbot: QtBot, people: PeopleScreen, desk: Desk) -> None:
    people.stage.open_part("data")
    held = [label.text() for label in people.stage.page("data").findChildren(WrapLabel)]
    assert "Your name, and what stands with it: 1" in held
    page = cast(Leaves, people.stage.page("data"))
    with qtbot.waitSignal(page.kept, timeout=30_000):
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "all-about-sam" in people.stage.banner.sentence(), timeout=30_000)
    (folder,) = desk.places.folder.iterdir()
    assert sorted(file.suffix for file in folder.iterdir()) == [".json", ".pdf"]


def test_somebody_says_how_it_was_and_the_next_person_finds_nothing(
    qtbot: QtBot, board: BoardScreen, desk: Desk
) -> None:
    board.stage.open_part("how")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    type_in(qtbot, **{"Your words": "Too long"})
    press(qtbot, Qt.Key.Key_Return)
    (answer,) = desk.books.of(HowWasIt).rows()
    assert answer.words == "Too long"
    assert focus().accessibleName() == "The next person answers"
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert cast(PlainEdit, focus().parent()).text() == ""
    qtbot.keyClicks(focus(), "half")
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Escape)
    assert len(desk.books.of(HowWasIt).rows()) == 1


def test_what_is_ready_before_the_next_meeting_is_ticked(qtbot: QtBot, board: BoardScreen, desk: Desk) -> None:
    board.stage.open_part("new")
    tab_to(qtbot, "We told people who will be there. Not yet")
    press(qtbot, Qt.Key.Key_Space)
    assert [tick.thing for tick in desk.books.of(EaseTick).rows()] == [Ease.WHO_COMES]
    press(qtbot, Qt.Key.Key_Space)
    assert desk.books.of(EaseTick).rows() == ()


def test_keeping_safe_by_keys(qtbot: QtBot, board: BoardScreen, desk: Desk) -> None:
    board.stage.open_part("safe")
    tab_to(qtbot, "Who asked us, or is not happy. Nobody waits.")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, **{"Who?": "Sam"})
    press(qtbot, Qt.Key.Key_Return)
    assert [asked.who for asked in desk.books.of(AskedOfUs).rows()] == ["Sam"]
    type_in(qtbot, **{"Add a bank holiday": "25 December"})
    press(qtbot, Qt.Key.Key_Return)
    assert [str(rest.day) for rest in desk.books.of(BankHoliday).rows()] == ["2026-12-25"]
    press(qtbot, Qt.Key.Key_Escape)
    tab_to(qtbot, "Who may open our laptop. We have not said who yet.")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert len(desk.books.of(MayOpen).rows()) == 1
    press(qtbot, Qt.Key.Key_Escape)
    assert desk.books.of(KeepFor).rows() == ()


def test_that_somebody_has_their_answer_can_be_taken_back(qtbot: QtBot, board: BoardScreen, desk: Desk) -> None:
    asked_of_us.write_down(desk.books, desk.board, AskedFor.COMPLAINT, "Jo", "It was loud", "", desk.today())
    board.stage.open_part("safe")
    tab_to(qtbot, "Who asked us, or is not happy. 1 person waits.")
    press(qtbot, Qt.Key.Key_Return)
    about = "Jo told us on Thursday 12 November 2026 that they are not happy."
    tab_to(qtbot, f"They have their answer: {about}")
    press(qtbot, Qt.Key.Key_Return)
    assert desk.books.of(AskedOfUs).rows()[0].answered_on == desk.today()
    tab_to(qtbot, f"No, they wait for their answer: {about}")
    press(qtbot, Qt.Key.Key_Return)
    assert desk.books.of(AskedOfUs).rows()[0].answered_on is None
    tab_to(qtbot, f"We told them that it came: {about}")


def test_an_old_meeting_goes_only_after_a_second_yes(qtbot: QtBot, board: BoardScreen, desk: Desk) -> None:
    clock = cast(FakeClock, desk.clock)
    clock.wait(days=5_000)
    board.stage.open_part("safe")
    press(qtbot, Qt.Key.Key_Return)
    thing = "The meeting “Getting around” on Thursday 12 November 2026."
    tab_to(qtbot, f"Take it away: {thing}")
    press(qtbot, Qt.Key.Key_Return)
    assert len(desk.library.meetings()) == 2
    assert focus().accessibleName() == f"Yes, take it away for good: {thing}"
    press(qtbot, Qt.Key.Key_Return)
    assert [row.title for row in desk.library.meetings()] == ["Winter"]


def test_a_person_is_forgotten_after_one_question_in_the_page_and_what_still_has_them_is_told(
    qtbot: QtBot, people: PeopleScreen, desk: Desk, sam: PersonNumber, tmp_path: Path
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "minutes.txt").write_text("Sam said so", "utf-8")
    (tmp_path / "data" / FOLDER).mkdir(exist_ok=True)
    (tmp_path / "data" / FOLDER / "one.cochair").touch()
    people.stage.open_part("data")
    tab_to(qtbot, "Forget Sam")
    press(qtbot, Qt.Key.Key_Return)
    words = words_on(people)
    assert "Shall we forget Sam?" in words and "Nobody can bring this back." in words
    assert focus().accessibleName() == "No, Sam stays"
    press(qtbot, Qt.Key.Key_Return)
    assert focus().accessibleName() == "Make a paper of all of it"
    tab_to(qtbot, "Forget Sam")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "Yes, forget Sam for good")
    press(qtbot, Qt.Key.Key_Return)
    assert people.stage.banner.sentence() == "CoChair has forgotten Sam."
    assert desk.books.of(BoardPerson).row(sam).name == "a member"
    words = words_on(people)
    assert "Minutes: Getting around, Thursday 12 November 2026" in words
    assert any(line.startswith("A file from ") and line.endswith("minutes.txt") for line in words)
    tab_to(qtbot, "Take these copies away")
    press(qtbot, Qt.Key.Key_Return)
    assert not (tmp_path / "data" / FOLDER / "one.cochair").exists()
    assert focus().accessibleName() == "Done"
    press(qtbot, Qt.Key.Key_Escape)
    assert people.person is None and sam not in people.who.rows


def test_nobody_is_forgotten_while_a_meeting_goes_on(
    qtbot: QtBot, people: PeopleScreen, desk: Desk, sam: PersonNumber
) -> None:
    meeting = desk.library.meetings()[0].id
    desk.library.log(meeting).append([entry(2, MeetingStarted(TEN))])
    desk.library.beat(meeting, TEN)
    people.stage.open_part("data")
    for name in ("Forget Sam", "Yes, forget Sam for good"):
        tab_to(qtbot, name)
        press(qtbot, Qt.Key.Key_Return)
    assert people.stage.banner.sentence() == "A meeting is going on. End it first, then try again."
    assert desk.books.of(BoardPerson).row(sam).name == "Sam"


def words_on(screen: QWidget) -> list[str]:
    return [label.text() for label in screen.findChildren(WrapLabel) if label.isVisible()]
