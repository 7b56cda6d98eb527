"""After a meeting of two laptops: a line that both changed waits on the papers until somebody says which is right."""

from functools import partial
from pathlib import Path

from cochair.domain.laptops import Role
from cochair.domain.rules import writing
from cochair.services.live import LiveMeeting
from cochair.storage.joined import open_joined
from tests.journeys.running import new_meeting
from tests.journeys.window import Open
from tests.storage.two_laptops import give
from ui.follow_up.screen import AfterScreen

FIRST, SECOND = "The bus stop moves to the church.", "The bus stop moves to the park."


def changed(live: LiveMeeting, words: str) -> None:
    live.correct(live.meeting.notes[0].number, partial(writing.note, text=words))


def test_a_version_is_chosen_on_the_papers_and_stays(opened: Open, tmp_path: Path) -> None:
    store, meeting, live, clock = new_meeting(tmp_path / "data")
    live.start()
    live.join(1, "Ann", Role.WRITES)
    live.note("The bus stop moves.")
    with store, open_joined(tmp_path / "ann", meeting) as other:
        give(store, other, meeting)
        ann = LiveMeeting(other.library.log(meeting), clock, place=1)
        changed(live, FIRST)
        changed(ann, SECOND)
        live.end()
        give(other, store, meeting)
    window = opened()
    window.session.open_meeting(meeting)
    window.settle()
    screen = window.screen
    assert isinstance(screen, AfterScreen)
    assert all(screen.clashes.isVisible() and window.shows(words) for words in (FIRST, SECOND))
    second = next(button for button in screen.clashes.buttons if "Ann" in button.accessibleName())
    window.tab_to(second.accessibleName())
    window.press("Space")
    window.session.open_again()
    assert isinstance(window.screen, AfterScreen) and window.screen.clashes.isHidden()
    told = window.session.library().log(meeting)
    assert [note.text for note in LiveMeeting(told, clock).meeting.notes] == [SECOND]
