"""The way through the lines of the minutes: what is asked, where each answer leads, and what is left."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from cochair.commands.papers import chooser, minutes_of
from cochair.domain.check import Standing
from cochair.domain.document import Card, Say
from cochair.domain.events import Entry, NoteWritten
from cochair.domain.ids import PersonId
from cochair.domain.laptops import ACTS, LaptopJoined, Role
from cochair.domain.refused import Refused
from cochair.services.check_path import Aim, CheckPath
from cochair.services.checking import Checking
from cochair.services.live import LiveMeeting
from cochair.services.ports import MeetingLog, StoreFailed
from tests.domain.test_checking import WRITTEN
from tests.memory_library import MemoryLog
from tests.told import play


class Later:
    """A clock some minutes after the newest line."""

    def __init__(self, live: LiveMeeting) -> None:
        self._at = live.entries[-1].at + timedelta(minutes=10)

    def now(self) -> datetime:
        return self._at


def path_of(lines: str = WRITTEN, log: MeetingLog | None = None) -> CheckPath:
    live = play(lines).live
    again = LiveMeeting(log or MemoryLog(list(live.entries)), Later(live))
    return CheckPath(Checking(again), chooser())


def person(path: CheckPath, name: str) -> PersonId:
    return next(p.id for p in path.meeting.plan.people if p.name == name)


def started(lines: str = WRITTEN) -> CheckPath:
    path = path_of(lines)
    path.begin(person(path, "Priya"), None)
    return path


def test_each_line_has_the_picture_that_it_has_in_the_minutes() -> None:
    path = path_of()
    blocks = minutes_of(path.meeting).blocks
    shown = [block.picture for block in blocks if isinstance(block, Say | Card)]
    for line in path.view().lines:
        assert line.picture in shown, line
    assert [line.about for line in path.view().lines] == ["Buses", "Buses", "What we decided", "Who will do what"]


def test_the_lines_are_worked_out_once_until_something_is_answered() -> None:
    path = started()
    before = path.view()
    assert path.view() is before
    path.yes()
    assert path.view() is not before
    assert path.view().left == before.left - 1


def test_a_yes_leads_to_the_next_line_and_the_last_to_the_end() -> None:
    path = started()
    assert path.view().progress == ("4 lines to go.",)
    places = []
    while path.place is not None:
        places.append(path.place)
        path.yes()
    assert places == [1, 2, 3, 4]
    assert path.view().left == 0 and path.view().progress == ("4 lines are right.",)
    assert path.meeting.check.checked is not None


def test_a_line_with_no_right_words_yet_is_asked_about_again_at_the_end() -> None:
    path = started()
    path.ask_what_is_right()
    path.wrong("")
    assert path.place == 2 and not path.typing
    for _ in range(3):
        path.yes()
    assert path.place is None
    assert path.view().progress == ("3 lines are right.", "1 line is wrong. What is right?")
    path.go_to_rest()
    assert (path.place, path.typing) == (1, True)
    path.wrong("")
    assert path.place is None
    assert len(path.meeting.check.remarks) == 1, "nothing is said twice"
    path.go_to_rest()
    path.wrong("it goes 3 times")
    assert path.place is None
    assert path.meeting.check.checked is not None


def test_back_leads_to_the_question_then_to_the_line_before() -> None:
    path = started()
    path.yes()
    path.ask_what_is_right()
    assert path.back()
    assert (path.place, path.typing) == (2, False)
    assert path.back()
    assert path.place == 1
    assert not path.back()


def test_somebody_who_goes_on_begins_where_the_check_stopped() -> None:
    log = MemoryLog(list(play(WRITTEN).live.entries))
    path = path_of(log=log)
    path.begin(person(path, "Priya"), None)
    path.yes()
    path.yes()
    again = path_of(log=log)
    again.begin(person(again, "Priya"), person(again, "Tom"))
    assert again.place == 3
    assert again.view().progress == ("2 lines are right.", "2 lines to go.")


def test_words_of_others_are_offered_to_who_checks() -> None:
    path = started(f"{WRITTEN}10:40 Tom says line 1 is wrong: it was the 41\n")
    line = path.line()
    assert line.offered == "it was the 41"
    assert line.said == ("Somebody says that this is wrong:", "It was the 41.")
    assert line.standing is None


def test_who_only_tells_walks_through_every_line_and_may_add_what_is_missing() -> None:
    path = path_of()
    path.tell(person(path, "Lou"))
    path.yes()
    path.wrong("it was early")
    assert path.place == 3
    path.yes()
    path.yes()
    assert path.place is None
    path.missing("we thanked Ann")
    assert [(r.number, r.words) for r in path.meeting.check.remarks] == [(2, "it was early"), (0, "we thanked Ann")]
    assert path.meeting.check.answers == {}


def test_who_may_not_check_is_told_why_and_the_way_does_not_begin() -> None:
    path = path_of()
    with pytest.raises(Refused, match="Tom is not of Members"):
        path.begin(person(path, "Tom"), None)
    assert path.place is None and path.by is None


class FullDisk(MemoryLog):
    """Keeps nothing more once it is full."""

    full = False

    def append(self, entries: Sequence[Entry]) -> None:
        if self.full:
            raise StoreFailed("There is no room left on this disk.")
        super().append(entries)


def test_an_answer_that_could_not_be_kept_does_not_count() -> None:
    log = FullDisk(list(play(WRITTEN).live.entries))
    path = path_of(log=log)
    path.begin(person(path, "Priya"), None)
    log.full = True
    for answer in (path.yes, lambda: path.wrong("it goes 3 times")):
        with pytest.raises(StoreFailed):
            answer()
    assert path.place == 1 and path.line().standing is None
    log.full = False
    path.wrong("it goes 3 times")
    assert path.view().at(1).standing is Standing.PUT_RIGHT


def test_who_comes_for_a_line_is_asked_for_its_right_words_at_once_with_words_that_fit() -> None:
    path = path_of()
    number = path.view().at(2).number
    aimed = CheckPath(path._checking, chooser(), Aim(number, "We use the hall."))
    aimed.begin(person(path, "Priya"), None)
    assert (aimed.place, aimed.typing, aimed.suggested()) == (2, True, "We use the hall.")
    aimed.wrong("We use the hall.")
    assert aimed.place != 2 and aimed.suggested() == ""
    telling = CheckPath(path._checking, chooser(), Aim(number, "No."))
    telling.tell(person(path, "Tom"))
    assert (telling.place, telling.typing) == (2, True)


def test_who_comes_to_add_something_is_asked_for_that_and_a_line_that_is_gone_is_no_trouble() -> None:
    path = path_of()
    missing = CheckPath(path._checking, chooser(), Aim(0, "Ramp means: a slope."))
    missing.tell(person(path, "Tom"))
    assert (missing.place, missing.suggested()) == (None, "Ramp means: a slope.")
    gone = CheckPath(path._checking, chooser(), Aim(999, "What?"))
    gone.begin(person(path, "Priya"), None)
    assert (gone.place, gone.suggested()) == (1, "")


def test_a_line_that_another_laptop_writes_before_it_does_not_take_its_place() -> None:
    rows = list(play(WRITTEN).live.entries)
    path = path_of(log=MemoryLog(rows))
    path.begin(person(path, "Priya"), None)
    path.yes()
    first, asked = path.view().at(1), path.line()
    note = next(place for place, entry in enumerate(rows) if isinstance(entry.event, NoteWritten))
    assert isinstance(rows[note].event, NoteWritten)
    came = (LaptopJoined(1, "Ann", Role.WRITES), NoteWritten(rows[note].event.item, "It came late"))
    rows[note:note] = [Entry(n * ACTS + 900, rows[note].at, event) for n, event in enumerate(came)]
    path._checking.live.take_in()
    assert path.view().at(1) != first and path.place == 3
    assert path.line().sentences == asked.sentences
    path.yes()
    assert path._checking.live.meeting.check.answers[asked.number].standing is Standing.RIGHT
