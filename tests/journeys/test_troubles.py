"""What is wrong around the meetings is told on Home in one line, and is never in the way of a meeting."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from cochair.domain.events import NoteWritten
from cochair.services.ports import StoreFailed
from cochair.storage import errors, looking_over
from cochair.storage.cipher import Database
from cochair.storage.database import STORE_FILE, Connection, open_copying
from cochair.storage.looking_over import LookOver
from cochair.storage.reserve import RESERVE_FILE, Reserve
from cochair.storage.store import open_store
from tests.journeys.running import FakeClock, new_meeting
from tests.journeys.window import Open, Window
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort, apply
from ui.widgets.access import audit

PAGE = 4096
DAMAGED = "CoChair can not read a part of what we keep."


def damage(data: Path, table: str) -> None:
    """Flip a bit of the first page of a table, which must be one that the first screen does not read."""
    with open_store(data) as store:
        page = store._reader.value("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    path = data / STORE_FILE
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    path.write_bytes(content)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a meeting for this morning, and a copy."""
    folder = tmp_path / "data"
    store, _, _, _ = new_meeting(folder)
    store.copier.make()
    store.close()
    return folder


def looked(window: Window) -> Window:
    """Let CoChair look around now, and wait for what comes of it."""
    window.session.troubles.look()
    window.session.troubles.wait()
    window.settle()
    return window


def test_damage_that_the_first_screen_does_not_see_is_told_and_mended(opened: Open, data: Path) -> None:
    damage(data, "may_open")
    window = opened()
    assert isinstance(window.screen, HomeScreen)
    assert not window.shows(DAMAGED)
    looked(window)
    assert window.shows(DAMAGED)
    assert window.focus() == "Start the meeting"
    assert audit(window.shell) == []
    window.press("F6")
    window.until("Your meetings are back")
    window.press("Return")
    looked(window)
    assert window.shows("Getting around")
    assert not window.shows(DAMAGED)


@pytest.mark.usefixtures("data")
def test_nothing_is_told_of_a_file_that_is_whole(opened: Open) -> None:
    window = looked(opened())
    assert window.screen.trouble.isHidden()  # type: ignore[attr-defined]
    window.press("F6")
    assert isinstance(window.screen, HomeScreen)


def test_damage_is_not_in_the_way_of_a_meeting_and_waits_on_home(opened: Open, data: Path) -> None:
    damage(data, "may_open")
    window = opened()
    window.press("F5")
    assert isinstance(window.screen, RunScreen)
    looked(window)
    assert isinstance(window.screen, RunScreen)
    assert not window.shows(DAMAGED)
    window.press("F5")
    window.enter("n The kettle is broken.")
    running = window.session.running()
    assert running is not None
    assert running.live.meeting.notes[-1].text == "The kettle is broken."
    window.session.show_home()
    window.settle()
    assert window.shows(DAMAGED)


def test_a_look_stops_in_its_middle_and_finds_nothing_then(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is stopped as soon as SQLite has begun to read; the damage comes later in the file."""
    damage(data, "may_open")
    begun: list[str] = []
    with open_store(data) as store:
        key = store.copier.key
        assert LookOver(data, key).finds_damage()
        look = LookOver(data, key)

        def stop(sql: str) -> None:
            if sql.startswith("PRAGMA quick_check"):
                begun.append(sql)
                look.stop()

        def traced(folder: Path, key: bytes) -> Connection:
            connection = open_copying(folder, key)
            connection.db.conn.set_trace_callback(stop)
            return connection

        monkeypatch.setattr(looking_over, "open_copying", traced)
        assert not look.finds_damage()
        assert len(begun) == 1
        assert not look.finds_damage()
        assert len(begun) == 1


@pytest.mark.usefixtures("data")
def test_a_window_that_closes_waits_for_no_look(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """The look is held in its middle; only being stopped lets it end."""
    begun, stopped = threading.Event(), threading.Event()
    real, real_stop = LookOver.finds_damage, LookOver.stop

    def held(look: LookOver) -> bool:
        begun.set()
        assert stopped.wait(60)
        return real(look)

    def stop(look: LookOver) -> None:
        stopped.set()
        real_stop(look)

    monkeypatch.setattr(LookOver, "finds_damage", held)
    monkeypatch.setattr(LookOver, "stop", stop)
    window = opened()
    window.session.troubles.look()
    assert begun.wait(60)
    window.close()


@pytest.mark.usefixtures("data")
def test_the_first_screen_waits_for_no_look(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[LookOver] = []
    monkeypatch.setattr(LookOver, "finds_damage", lambda look: bool(looks.append(look)))
    window = opened()
    assert isinstance(window.screen, HomeScreen)
    assert looks == []
    window.qtbot.waitUntil(lambda: len(looks) == 1)


def test_room_is_set_aside_beside_the_window(opened: Open, data: Path) -> None:
    window = opened()
    assert not (data / RESERVE_FILE).exists()
    looked(window)
    assert (data / RESERVE_FILE).exists()


@pytest.fixture
def fill(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Return what fills the disk for as long as the reserve is there; one that is really full is in test_reserve."""

    def begin(data: Path) -> None:
        execute = Database.execute

        def refuse_if_full(db: Database, sql: str, *values: object) -> object:
            if sql.startswith("INSERT INTO event") and (data / RESERVE_FILE).exists():
                raise StoreFailed(errors.DISK_FULL)
            return execute(db, sql, *values)  # type: ignore[arg-type]

        monkeypatch.setattr(Database, "execute", refuse_if_full)

    return begin


def test_a_meeting_on_a_full_disk_goes_on_and_says_so_once(
    opened: Open, data: Path, fill: Callable[[Path], None]
) -> None:
    window = looked(opened())
    window.press("F5")
    window.press("F5")
    screen = window.screen
    assert isinstance(screen, RunScreen)
    fill(data)
    window.enter("n The kettle is broken.")
    running = window.session.running()
    assert running is not None
    assert [n.text for n in running.live.meeting.notes] == ["The kettle is broken."]
    assert running.live.entries[-1].event == NoteWritten(running.live.meeting.notes[-1].item, "The kettle is broken.")
    assert not (data / RESERVE_FILE).exists()
    window.clock.wait(seconds=1)
    screen._ticker.tick()
    assert window.shows("The disk is nearly full. The meeting can go on. Make some room afterwards.")
    assert not window.shows("Go on")
    window.enter("n It will be mended.")
    window.clock.wait(seconds=1)
    screen._ticker.tick()
    assert not window.shows("The disk is nearly full.")
    assert len(running.live.meeting.notes) == 2


@pytest.mark.usefixtures("data")
def test_little_room_is_told_at_the_start(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reserve, "is_little", lambda _: True)
    assert opened().shows("The disk of this computer is nearly full. Please make some room on it.")


def test_meetings_in_a_folder_that_a_program_copies_are_opened_and_it_is_told(
    opened: Open, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(data.parent))
    window = opened()
    assert window.shows("OneDrive copies the folder of our meetings, and that can harm them.")
    assert window.shows("Getting around")


def test_new_meetings_are_not_begun_there(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path))
    window = opened()
    assert window.shows("OneDrive copies this folder, and that can harm meetings.")
    assert window.shows("Choose a folder that only this computer has.")
    monkeypatch.delenv("OneDrive")
    window.press("Return")
    assert window.shows("Welcome to CoChair")


@pytest.mark.usefixtures("data")
def test_a_clock_that_has_stopped_is_told(opened: Open) -> None:
    window = opened(FakeClock(datetime(1970, 1, 1, 0, 1, tzinfo=UTC)))
    assert window.shows("This computer says it is")
    assert window.shows("1970. Set its clock, then open CoChair again.")


def test_a_store_that_is_only_read_sets_nothing_aside(data: Path) -> None:
    with open_store(data, writing=False) as store:
        store.set_room_aside()
    assert not (data / RESERVE_FILE).exists()


def in_sight(part: QWidget) -> bool:
    """Return whether all of a part can be seen in the window without scrolling."""
    return part.visibleRegion().boundingRect() == part.rect() and part.isVisible()


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_what_is_wrong_and_the_way_on_are_both_in_the_first_view(
    opened: Open, qapp: QApplication, scale: float
) -> None:
    window = opened(FakeClock(datetime(2001, 1, 1, 10, tzinfo=UTC)))
    apply(qapp, Comfort(scale, "light"))
    window.shell.resize(1366, 768)
    looked(window)
    home = window.screen
    assert isinstance(home, HomeScreen)
    assert window.focus() == "Start the meeting"
    button = QApplication.focusWidget()
    assert button is not None
    assert in_sight(home.trouble) and in_sight(button)
    assert audit(window.shell) == []


@pytest.mark.usefixtures("data")
def test_where_it_would_leave_no_room_it_scrolls_with_the_rest(opened: Open, qapp: QApplication) -> None:
    window = opened(FakeClock(datetime(2001, 1, 1, 10, tzinfo=UTC)))
    apply(qapp, Comfort(3.0, "light"))
    window.shell.resize(1000, 520)
    looked(window)
    home = window.screen
    assert isinstance(home, HomeScreen)
    button = QApplication.focusWidget()
    assert button is not None and in_sight(button)
    assert home.trouble.height() > home.height() / 2 and not in_sight(home.trouble)
    window.shell.resize(1366, 768)
    apply(qapp, Comfort(1.0, "light"))
    window.settle()
    assert in_sight(home.trouble)
