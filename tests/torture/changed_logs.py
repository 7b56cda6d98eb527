"""Changes the logs of whole meetings by chance, and lets everything read what still counts as a meeting."""

import random
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import timedelta
from functools import cache
from pathlib import Path

from cochair.commands.pictures import chooser
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.minutes import compose
from cochair.domain.possible import Impossible, must_be_possible
from cochair.domain.power_report import power_report
from cochair.domain.record_paper import compose_record
from cochair.domain.refused import Refused, Unclear
from cochair.domain.speakers import without_speakers
from cochair.domain.summary import summary
from cochair.domain.yousaid_paper import board_sheet, person_sheets
from cochair.resources import resource
from cochair.services.check_view import check_view
from cochair.services.follow_up import next_draft
from cochair.services.live import LiveMeeting
from cochair.services.narration import now_words
from cochair.services.question_view import question_view
from cochair.services.rebalance_view import rebalance_view
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.story_logs import StoryLog
from cochair.storage.projections import of_log
from tests.journeys.running import FakeClock
from tests.memory_library import MemoryLibrary, MemoryLog
from tests.torture.figure import Figure

FULL, SMALL = 6000, 30
GESTURES = (LiveMeeting.undo, LiveMeeting.redo, LiveMeeting.start, LiveMeeting.end, LiveMeeting.pause)
MEETING = MeetingId("a meeting")
Must = Callable[[Sequence[Entry]], object]


def figures(full: bool) -> list[Figure]:
    """Return how many changed logs were refused, and how many of the others broke something."""
    times = FULL if full else SMALL
    refused, faults = run(times)
    seen = f"{refused} refused in a sentence; {len(faults)} faults in what was read of the others"
    return [Figure("logs of meetings changed by chance", f"{times} logs", seen, not faults and refused > 0)]


def run(times: int, must: Must = must_be_possible) -> tuple[int, list[str]]:
    """Return how many logs `must` refused, and what broke with the others; the same each time."""
    refused, faults = 0, list[str]()
    for number in range(times):
        entries = changed(random.Random(number))
        try:
            must(entries)
        except Impossible:
            refused += 1
        else:
            faults += [f"log {number}: {fault}" for fault in _faults(entries)]
    return refused, faults


def changed(chance: random.Random) -> list[Entry]:
    """Return the log of a meeting with 1 to 6 changes, as another program could make them."""
    entries, others = list(chance.choice(_logs())), [entry for log in _logs() for entry in log]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(entries))
        match chance.choice((0, 1, 2, 2, 3, 3, 4)):
            case 0 if len(entries) > 1:
                del entries[at]
            case 1:
                entries.insert(chance.randrange(len(entries) + 1), entries[at])
            case 2:
                new = replace(chance.choice(others), act=chance.randrange(200), at=entries[at].at)
                entries.insert(chance.randrange(len(entries) + 1), new)
            case 3:
                entries[at] = _with_another_field(chance, entries[at], others)
            case _:
                later = entries[at].at + timedelta(seconds=chance.choice((-9999, -1, 1, 99999)))
                entries[at] = replace(entries[at], act=chance.randrange(100), at=later)
    return entries


def _with_another_field(chance: random.Random, entry: Entry, others: list[Entry]) -> Entry:
    same = [other.event for other in others if type(other.event) is type(entry.event)]
    names = [field.name for field in fields(entry.event)]
    if not names:
        return entry
    name = chance.choice(names)
    return replace(entry, event=replace(entry.event, **{name: getattr(chance.choice(same), name)}))


@cache
def _logs() -> tuple[tuple[Entry, ...], ...]:
    told = []
    for script in sorted(resource("samples").glob("*.meeting")):
        player = ScriptPlayer(MemoryLibrary())
        list(player.play(Path(str(script)).read_text("utf-8").splitlines()))
        assert player.live is not None
        told.append(player.live.entries)
    return tuple(told)


def _faults(entries: list[Entry]) -> list[str]:
    found = []
    try:
        log = Log(entries)
    except Exception as error:  # whatever it is: nobody may see it
        return [repr(error)]
    for read in READERS:
        try:
            read(log)
        except (Refused, Unclear):
            pass
        except Exception as error:  # as above
            found.append(repr(error))
    return found


def _live(act: Callable[[LiveMeeting], object]) -> Callable[["Log"], object]:
    return lambda log: act(LiveMeeting(MemoryLog(list(log.entries)), FakeClock(log.later)))


class Log:
    """A log, and what most readers take: the meeting that it tells, its agenda, and a minute after its end."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries, self.later = entries, entries[-1].at + timedelta(minutes=1)
        self.m = fold(entries)
        self.plan = next(entry.event.plan for entry in entries if isinstance(entry.event, AgendaShared))


READERS: tuple[Callable[[Log], object], ...] = (
    lambda log: compose(log.m, chooser()),
    lambda log: compose_record(log.entries, chooser()),
    lambda log: power_report(log.m),
    lambda log: board_sheet([log.m], log.later.date(), chooser()),
    lambda log: person_sheets([log.m], log.later.date(), chooser()),
    lambda log: summary(MEETING, log.m),
    lambda log: (check_view(log.m, chooser()), now_words(log.m), question_view(log.m), rebalance_view(log.m)),
    lambda log: next_draft(log.m, log.later),
    lambda log: StoryLog(MEETING, log.entries).met,
    lambda log: without_speakers(log.plan, log.entries),
    lambda log: of_log(MEETING, log.plan, list(enumerate(log.entries))),
    *(_live(gesture) for gesture in GESTURES),
)
