"""A person's name, what helps them, and who came: asked one step after another, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cochair.domain.attendance import AskedBy, Invitation
from cochair.domain.board import BoardPerson, PersonNumber, Written
from cochair.domain.consents import About, Consent
from cochair.domain.needs import Answered, Helps, Need, NeedAnswer, Question
from cochair.services.consents import keep_answer, newest, says_yes
from cochair.services.needs import answer_with_none, pick
from cochair.services.people_of_board import board_at_hand
from cochair.services.person_card import change, describe
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, plan
from ui import words_name, words_needs
from ui.aloud.parts import parts_of
from ui.paper_places import PaperPlaces
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.leave_page import LeavePage
from ui.people.name.page import NamePage
from ui.people.needs.page import NeedsPage
from ui.people.screen import PeopleScreen
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.choices import Choices


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one board of three people."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


@pytest.fixture
def heard() -> list[str]:
    """What was said aloud."""
    return []


@pytest.fixture
def desk(store: Store, tmp_path: Path, heard: list[str]) -> Desk:
    """What the pages have at hand."""
    board = board_at_hand(store.books, store.library)
    assert board is not None
    places = PaperPlaces(tmp_path / "papers", tmp_path / "cache")
    return Desk(store.books, store.library, FakeClock(TEN), places, board.number, heard.append)


@pytest.fixture
def people(qtbot: QtBot, desk: Desk) -> PeopleScreen:
    """The screen of people, as wide as a laptop."""
    screen = PeopleScreen()
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.open(desk, "North Town Board")
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def sam(desk: Desk) -> BoardPerson:
    """Sam as they are kept."""
    return desk.books.of(BoardPerson).rows(name="Sam")[0]


def needs_page(people: PeopleScreen, desk: Desk) -> NeedsPage:
    """The page about what helps Sam."""
    people.show_part(sam(desk).number, "needs")
    page = people.stage.page("needs")
    assert isinstance(page, NeedsPage)
    return page


def name_page(people: PeopleScreen, desk: Desk, place: int = 0) -> NamePage:
    """The page about Sam's name, at a question."""
    people.show_part(sam(desk).number, "name")
    page = people.stage.page("name")
    assert isinstance(page, NamePage)
    for _ in range(place):
        page.asking.next.click()
    return page


def allow(desk: Desk) -> PersonNumber:
    """Sam's yes to keep what helps."""
    keep_answer(desk.books, sam(desk).number, About.KEEPING_NEEDS, "May we?", yes=True, today=desk.today())
    return sam(desk).number


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def focus() -> str:
    """The name of what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.accessibleName()


def typed(qtbot: QtBot, words: str) -> None:
    """Type where the keyboard is, and leave the line."""
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, words)


def test_it_is_asked_first_in_words_that_are_kept_and_a_no_keeps_nothing(people: PeopleScreen, desk: Desk) -> None:
    page = needs_page(people, desk)
    assert focus() == words_needs.YES_KEEP
    page.first.no.click()
    (said,) = desk.books.of(Consent).rows()
    assert (said.yes, said.words) == (False, f"{words_needs.MAY_WE_KEEP} {words_needs.KEEP_WORDS}")
    assert page.asked.isHidden() and people.stage.banner.sentence() == words_needs.NO_SAVED
    assert focus() == words_needs.NO_KEEP, "one press more leaves the no"


def test_a_question_is_answered_by_keys_and_each_answer_is_kept_at_once(
    qtbot: QtBot, people: PeopleScreen, desk: Desk
) -> None:
    page = needs_page(people, desk)
    press(qtbot, Qt.Key.Key_Space)
    assert focus() == "Big print"
    press(qtbot, Qt.Key.Key_Space)
    assert [need.helps for need in desk.books.of(Need).rows()] == [Helps.BIG_PRINT]
    page.places[0].words.line.setFocus()
    typed(qtbot, "yellow paper")
    press(qtbot, Qt.Key.Key_Return)
    assert {need.words for need in desk.books.of(Need).rows()} == {"", "yellow paper"}
    assert focus() == "Time to think"
    people.stage.step_back()
    assert (page.asked.number, page.places[0].words.text()) == (0, "yellow paper")


def test_nothing_needed_and_not_saying_are_kept_as_they_are(people: PeopleScreen, desk: Desk) -> None:
    allow(desk)
    page = needs_page(people, desk)
    page.places[0].nothing.click()
    page.asked.next.click()
    page.places[1].not_say.click()
    assert people.stage.banner.sentence() == words_needs.KEPT
    answers = [answer.answer for answer in desk.books.of(NeedAnswer).rows()]
    assert answers == [Answered.NOTHING, Answered.NOT_SAID]


def test_half_typed_words_are_kept_when_somebody_goes_away(qtbot: QtBot, people: PeopleScreen, desk: Desk) -> None:
    allow(desk)
    needs_page(people, desk).places[0].words.line.setFocus()
    typed(qtbot, "a seat by the wall")
    people.finish_typing()
    assert [need.words for need in desk.books.of(Need).rows()] == ["a seat by the wall"]


def test_once_all_is_asked_a_must_and_how_it_is_met_are_kept(people: PeopleScreen, desk: Desk) -> None:
    who = allow(desk)
    pick(desk.books, who, Question.PAPERS, Helps.BIG_PRINT, desk.today(), on=True)
    for question in tuple(Question)[1:]:
        answer_with_none(desk.books, who, question, Answered.NOTHING, desk.today())
    page = needs_page(people, desk)
    (row,) = page.summary.rows.values()
    row.how_much.picked.emit(True)
    row.how_met.line.setText("Jo prints it")
    page.finish_typing()
    (need,) = desk.books.of(Need).rows()
    assert (need.must, need.met_how, need.met_on) == (True, "Jo prints it", desk.today())


def test_what_would_be_told_is_shown_first_with_who_hears_it_and_kept_word_for_word(
    people: PeopleScreen, desk: Desk
) -> None:
    who = allow(desk)
    pick(desk.books, who, Question.PAPERS, Helps.BIG_PRINT, desk.today(), on=True)
    for question in tuple(Question)[1:]:
        answer_with_none(desk.books, who, question, Answered.NOTHING, desk.today())
    part = needs_page(people, desk).summary.sharing
    assert "those who must know? “Big print.”" in part.words.text()
    part.may_share.picked.emit(True)
    assert part.whom.problem() == words_needs.SAY_WHOM and not says_yes(desk.books, who, About.SHARING_NEEDS)
    part.whom.line.setText("Jo at the hall")
    part.may_share.picked.emit(True)
    asked = newest(desk.books, who, About.SHARING_NEEDS)
    assert asked is not None and asked.yes
    assert asked.words.startswith("May we tell these words to Jo at the hall? “Big print.”")
    assert desk.books.of(Need).rows()[0].shared_on == desk.today()
    pick(desk.books, who, Question.PAPERS, Helps.AUDIO, desk.today(), on=True)
    part = needs_page(people, desk).summary.sharing
    assert not any(row.isChecked() for row in part.may_share.findChildren(ChoiceRow))
    assert asked.words in part.before.text() and "“Big print. To listen to.”" in part.words.text()
    part.may_share.picked.emit(False)
    assert {need.shared_on for need in desk.books.of(Need).rows()} == {None}


def test_needing_nothing_asks_once_more_before_what_is_written_goes(people: PeopleScreen, desk: Desk) -> None:
    who = allow(desk)
    pick(desk.books, who, Question.PAPERS, Helps.BIG_PRINT, desk.today(), on=True)
    page = needs_page(people, desk)
    page.asked.go_to(0)
    place = page.places[0]
    place.nothing.click()
    assert focus() == words_needs.LEAVE_IT and desk.books.of(Need).rows()
    place.goes.leave.click()
    assert place.goes.isHidden() and desk.books.of(Need).rows()
    assert focus() == words_needs.NAMES[Helps.BIG_PRINT]
    place.not_say.click()
    place.goes.go.click()
    assert place.goes.isHidden() and desk.books.of(Need).rows() == ()
    assert [answer.answer for answer in desk.books.of(NeedAnswer).rows()] == [Answered.NOT_SAID]
    assert focus() == words_needs.NOT_SAY


def test_a_yes_that_is_taken_back_takes_everything_with_it_after_one_more_question(
    people: PeopleScreen, desk: Desk
) -> None:
    who = allow(desk)
    for question in Question:
        pick(desk.books, who, question, Helps.OWN_WORDS, desk.today(), on=True)
    page = needs_page(people, desk)
    page.summary.back.setFocus()
    page.summary.back.click()
    assert focus() == words_needs.LEAVE_IT and desk.books.of(Need).rows()
    page.summary.take_all.click()
    assert desk.books.of(Need).rows() == () and not says_yes(desk.books, who, About.KEEPING_NEEDS)
    assert focus() == words_needs.NO_KEEP


def test_nothing_of_it_is_read_aloud_without_a_yes(people: PeopleScreen, desk: Desk) -> None:
    allow(desk)
    assert all(part.private for part in parts_of(needs_page(people, desk)))


def test_a_name_is_kept_when_it_is_left_and_a_wrong_one_stays_as_typed(
    qtbot: QtBot, people: PeopleScreen, desk: Desk
) -> None:
    page = name_page(people, desk)
    typed(qtbot, "Tom")
    page.asking.next.click()
    assert focus() == "Name" and QApplication.focusWidget().text() == "Tom" and sam(desk)
    typed(qtbot, "Samira")
    page.asking.next.click()
    assert desk.books.of(BoardPerson).rows(name="Samira") and focus() == "My first name"


def test_a_question_that_somebody_only_went_past_has_no_tick(people: PeopleScreen, desk: Desk) -> None:
    page = name_page(people, desk, 5)
    assert [asked.answered for asked in page.asking.questions] == [True, False, False, False, True, False]
    people.stage.step_back()
    people.stage.step_back()
    choices = page.asking.place.findChild(Choices)
    assert isinstance(choices, Choices)
    choices.picked.emit(False)  # no photo is an answer too
    assert [asked.answered for asked in page.asking.questions] == [True, False, False, True, True, False]


def test_a_name_that_can_not_be_kept_is_there_again(qtbot: QtBot, people: PeopleScreen, desk: Desk) -> None:
    name_page(people, desk)
    typed(qtbot, "Tom")
    people.stage.leave_part()
    page = name_page(people, desk)
    line = page.asking.place.findChild(QLineEdit)
    assert isinstance(line, QLineEdit) and line.text() == "Tom" and sam(desk).name == "Sam"


def test_a_name_is_heard_as_it_is_said(people: PeopleScreen, desk: Desk, heard: list[str]) -> None:
    people.show_part(sam(desk).number, "name")
    from ui.people.name.name_step import NameStep

    step = people.stage.page("name").findChild(NameStep)
    assert isinstance(step, NameStep)
    step.hear.click()
    step.said.line.setText("Samm")
    step.hear.click()
    assert heard == ["Sam", "Samm"]


def test_who_wants_less_is_told_which_papers_may_still_say_more(people: PeopleScreen, desk: Desk) -> None:
    desk.places.folder.mkdir()
    (desk.places.folder / "minutes.txt").write_text("Sam said")
    from ui.people.name.written_step import WrittenStep

    page = name_page(people, desk, 1)
    step = page.findChild(WrittenStep)
    assert isinstance(step, WrittenStep) and step.still.isHidden()
    step.choices.picked.emit(Written.A_MEMBER)
    assert sam(desk).written is Written.A_MEMBER
    assert step.still.text().startswith("These papers may still name Sam: minutes.txt.")


def test_a_description_may_be_printed_only_with_a_yes_to_the_words_that_were_shown(
    qtbot: QtBot, people: PeopleScreen, desk: Desk
) -> None:
    from ui.people.name.described_step import DescribedStep

    step = name_page(people, desk, 2).findChild(DescribedStep)
    assert isinstance(step, DescribedStep) and step.may.isHidden()
    typed(qtbot, "a poet")
    press(qtbot, Qt.Key.Key_Return)
    assert sam(desk).described == "a poet" and step.may.isVisible()
    assert not says_yes(desk.books, sam(desk).number, About.DESCRIPTION)
    step.may.picked.emit(True)
    said = desk.books.of(Consent).rows()[-1]
    assert said.words == f"{words_name.DESCRIBED_YES} “a poet”" and step.is_answered(sam(desk))
    describe(desk.books, desk.library, sam(desk).number, "a mum and a poet")
    step.show_person(sam(desk))
    assert not step.may.chosen_row().isChecked() and step.told.text() == words_name.OTHER_WORDS
    assert not step.is_answered(sam(desk))
    step.may.picked.emit(True)
    assert step.is_answered(sam(desk)) and step.told.isHidden()


def test_who_takes_a_yes_back_is_told_which_papers_were_made_before(people: PeopleScreen, desk: Desk) -> None:
    from ui.people.name.described_step import DescribedStep
    from ui.people.name.photo_step import PhotoStep

    desk.places.folder.mkdir()
    (desk.places.folder / "minutes.txt").write_text("Sam said")
    describe(desk.books, desk.library, sam(desk).number, "a poet")
    for place, kind, words in ((2, DescribedStep, "may still say these words"), (3, PhotoStep, "may still show")):
        step = name_page(people, desk, place).findChild(kind)
        assert isinstance(step, DescribedStep | PhotoStep)
        step.may.picked.emit(False)
        assert step.told.isHidden()
        step.may.picked.emit(True)
        step.may.picked.emit(False)
        assert words in step.told.text() and "minutes.txt" in step.told.text()


def test_who_is_not_written_by_name_is_told_that_nothing_stands_beside_it(people: PeopleScreen, desk: Desk) -> None:
    from ui.people.name.described_step import DescribedStep
    from ui.people.name.photo_step import PhotoStep

    describe(desk.books, desk.library, sam(desk).number, "a poet")
    change(desk.books, desk.library, sam(desk).number, written=Written.INITIAL)
    described = name_page(people, desk, 2).findChild(DescribedStep)
    assert isinstance(described, DescribedStep) and described.told.text() == words_name.NOT_BESIDE
    photo = name_page(people, desk, 3).findChild(PhotoStep)
    assert isinstance(photo, PhotoStep) and photo.told.isHidden()
    photo.may.picked.emit(True)
    assert photo.told.text() == words_name.NOT_SHOWN


def test_no_photo_is_chosen_before_a_yes(people: PeopleScreen, desk: Desk) -> None:
    from ui.people.name.photo_step import PhotoStep

    step = name_page(people, desk, 3).findChild(PhotoStep)
    assert isinstance(step, PhotoStep) and step.choose.isHidden()
    step.may.picked.emit(True)
    assert step.choose.isVisible()
    step.may.picked.emit(False)
    assert step.choose.isHidden() and not says_yes(desk.books, sam(desk).number, About.PHOTO)


def test_leaving_the_board_is_the_last_card_says_what_it_does_and_can_be_undone(
    people: PeopleScreen, desk: Desk
) -> None:
    people.choose(sam(desk).number)
    assert list(people.stage.cards)[-1] == "leave"
    people.stage.open_part("leave")
    page = people.stage.page("leave")
    assert isinstance(page, LeavePage)
    assert focus() == words_name.LEAVE_IT and sam(desk).left_on is None
    page.leave.click()
    assert people.stage.shown() == "" and sam(desk).left_on is None
    people.stage.open_part("leave")
    page.off.click()
    assert sam(desk).left_on == desk.today() and people.who.banner.sentence() == "Sam is off the list."
    people.who.banner.pressed.emit()
    assert sam(desk).left_on is None and people.person == sam(desk).number
    assert people.stage.banner.sentence() == "Sam is on the list again." and people.who.banner.isHidden()


def test_who_left_comes_back_when_the_name_is_added_again(people: PeopleScreen, desk: Desk) -> None:
    people.choose(sam(desk).number)
    people.stage.open_part("leave")
    page = people.stage.page("leave")
    assert isinstance(page, LeavePage)
    page.off.click()
    assert [row.text() for row in people.who.rows.values()] == ["Priya", "Tom"]
    people.who.new.line.setText("Sam")
    people.who.add.click()
    assert sam(desk).left_on is None and people.person == sam(desk).number


def test_somebody_of_that_name_is_not_added_twice(people: PeopleScreen) -> None:
    people.who.new.line.setText("Tom")
    people.who.add.click()
    assert people.who.new.problem() and people.who.new.text() == "Tom"


def test_how_somebody_was_asked_is_written_down_by_keys(qtbot: QtBot, desk: Desk) -> None:
    screen = BoardScreen()
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.open(desk, "North Town Board")
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.stage.open_part("came")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert focus() == "Not known"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    from ui.people.came.page import CamePage

    page = screen.stage.page("came")
    assert isinstance(page, CamePage)
    page.form.picked.emit("how", AskedBy.PHONE)
    page.form.day.line.setText("2 November")
    screen.finish_typing()
    (kept,) = desk.books.of(Invitation).rows()
    assert kept.how is AskedBy.PHONE and kept.asked_on is not None
    page.form.day.line.setText("some day")
    screen.finish_typing()
    assert page.form.day.problem() and desk.books.of(Invitation).rows() == (kept,)
    screen.stage.step_back()
    assert focus() == "Priya. Asked by phone on 2 November."
    screen.stage.step_back()
    assert focus().startswith("Getting around")
