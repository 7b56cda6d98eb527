"""A stick or a folder that hangs: the window goes on, a meeting too, and what comes late is told late."""

from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cochair.domain.board import Board, BoardPerson
from cochair.services.ports import StoreFailed
from cochair.storage import second_place
from cochair.storage.copy_file import CopyFile, read_copy
from cochair.storage.store import open_store
from tests.journeys.hanging import Hangs
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui import far, words_name
from ui.copies import back_card
from ui.copies.screen import CopiesScreen
from ui.far import Far
from ui.live.screen import RunScreen
from ui.people.desk import Desk
from ui.people.name import made_before
from ui.promises import screen as promises
from ui.widgets.access import audit


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a meeting that goes on."""
    store, _, live, _ = new_meeting(tmp_path / "data")
    live.start()
    store.close()
    return tmp_path / "data"


def copies(window: Window) -> CopiesScreen:
    window.session.show_home()
    window.press("Alt+S")
    screen = window.screen
    assert isinstance(screen, CopiesScreen)
    return screen


def runs_a_meeting(window: Window, line: str) -> None:
    """The meeting is run as ever: gestures and lines are kept."""
    window.session.run(window.session.library().meetings()[0].id)
    window.settle()
    assert isinstance(window.screen, RunScreen)
    window.enter(line)
    running = window.session.running()
    assert running is not None
    assert running.live.meeting.records


def test_a_second_place_that_hangs(
    opened: Open, data: Path, tmp_path: Path, hangs: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, is_dir = tmp_path / "stick", Path.is_dir
    with open_store(data) as store:
        store.library.keep_setting(second_place.SETTING, str(stick))

    def far_away(path: Path) -> bool:
        if path == stick:
            hangs.hang()
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", far_away)
    window = opened()
    for _ in range(3):
        assert audit(copies(window)) == []
        assert window.shows(f"Each copy also goes to {stick}. CoChair looks whether it is there.")
    assert hangs.asked == 1  # the others wait for it, and do not pile up
    runs_a_meeting(window, "n The kettle is broken.")
    copies(window)
    hangs.go.set()
    window.until(f"Each copy also goes to {stick}. It is not there now.")
    stick.mkdir()
    copies(window)
    window.qtbot.waitUntil(lambda: f"Each copy also goes to {stick}" in window.words())


def test_sticks_that_hang_are_offered_when_they_answer(
    opened: Open, data: Path, tmp_path: Path, hangs: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(data) as store:
        store.ways.use_passphrase("four small green frogs")
    window = opened(unlocked=False)
    window.enter("four small green frogs")
    screen = copies(window)

    def find() -> tuple[Path, ...]:
        hangs.hang()
        return (tmp_path,)

    def make(chosen: Path) -> Path:
        hangs.hang()
        return chosen

    window.qtbot.waitUntil(lambda: not screen.second._looking.is_asking())
    screen.second._find = find
    copies(window)
    assert not window.shows(f"Use {tmp_path.name}")
    runs_a_meeting(window, "n The kettle is broken.")
    copies(window)
    hangs.go.set()
    window.until(f"Use {tmp_path.name}")
    hangs.go.clear()
    monkeypatch.setattr(second_place, "make", make)
    screen.second.use(str(tmp_path))
    assert window.shows("CoChair looks for this place. You can go on.")
    hangs.go.set()
    window.until("From now on, each copy goes there too.")
    assert window.session.library().setting(second_place.SETTING) == str(tmp_path)


def test_a_copy_on_a_stick_that_hangs(opened: Open, data: Path, hangs: Hangs, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(data) as store:
        copy = store.copier.make().copy.path

    def read(file: Path) -> CopyFile:
        hangs.hang()
        return read_copy(file)

    monkeypatch.setattr(back_card, "read_copy", read)
    window = opened()
    screen = copies(window)
    screen.back.take_file(str(copy))
    assert window.shows("CoChair reads the file. You can go on.")
    runs_a_meeting(window, "n The kettle is broken.")
    copies(window)
    hangs.go.set()
    window.qtbot.waitUntil(screen.back.yes.isVisible)
    assert not window.shows("CoChair reads the file. You can go on.")


def test_sheets_are_put_together_beside_the_window(
    opened: Open, data: Path, hangs: Hangs, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = promises.said_of

    def slowly(*what: Any) -> Any:
        hangs.hang()
        return real(*what)

    monkeypatch.setattr(promises, "said_of", slowly)
    assert data.exists()
    window = opened()
    runs_a_meeting(window, "s Sam: The bus is late")
    window.session.show_promises()
    screen = window.screen
    assert isinstance(screen, promises.PromisesScreen)
    screen.make_sheets()
    assert window.shows("CoChair is making this paper.")
    runs_a_meeting(window, "n The kettle is broken.")
    window.session.show_promises()
    hangs.go.set()
    window.until(" is in the folder ")


def test_only_the_newest_answer_is_told_and_why_there_is_none(qtbot: QtBot, hangs: Hangs) -> None:
    asks, told, failed = Far(), list[object](), list[str]()
    asks.told.connect(told.append)
    asks.failed.connect(failed.append)

    def never(number: int) -> int:
        hangs.hang()
        return number

    for act in (lambda: never(0), lambda: never(1), lambda: never(2)):
        asks.ask(act)
    assert asks.is_asking() and told == []
    hangs.go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert (told, hangs.asked, asks.is_asking()) == ([2], 2, False)

    def refuses() -> None:
        raise StoreFailed("It is not there.")

    asks.ask(refuses)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed == ["It is not there."]


def test_a_folder_of_papers_that_hangs(opened: Open, data: Path, hangs: Hangs, monkeypatch: pytest.MonkeyPatch) -> None:
    def look(_: Path, name: str) -> tuple[str, ...]:
        hangs.hang()
        return (name,)

    monkeypatch.setattr(made_before, "may_name", look)
    assert data.exists()
    window = opened()
    session = window.session
    books, library = session.kept().books, session.library()
    desk = Desk(books, library, session.clock, session.places(), books.of(Board).rows()[0].number, session.hear)
    person = books.of(BoardPerson).rows()[0]
    told = made_before.made_before(desk, person, words_name.STILL_NAME)
    assert f"all those in {session.places().folder}" in told
    hangs.go.set()
    monkeypatch.setattr(far, "PATIENCE", 30.0)
    assert person.name.split()[0] in made_before.made_before(desk, person, words_name.STILL_NAME)


def test_who_asked_may_be_gone_at_any_instant(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(far, "PATIENCE", 0.0)
    told = list[object]()
    for number in range(400):
        screen = QObject()
        asks = Far(screen)
        asks.told.connect(told.append)
        asks.ask(lambda number=number: number)
        if number % 2:
            shiboken6.delete(screen)
        else:
            asks.told.connect(asks.deleteLater)
            qtbot.waitUntil(lambda number=number: number in told)
    assert [number for number in told if not number % 2] == list(range(0, 400, 2))
