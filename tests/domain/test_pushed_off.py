"""What was put off in earlier meetings comes back with its reason; twice is the limit."""

from cochair.domain.pushed_off import PushedOff, remember
from cochair.services.scripts.player import ScriptPlayer
from tests.memory_library import MemoryLibrary
from tests.told import head, play

AGENDA = "News; 5 minutes; news\nHousing; 9 minutes; news; for Members\nMoney; 9 minutes; news\nEnd; 5 minutes; news"
CARRIED = (
    "10:00 the meeting starts\n10:01 Tom asks to carry Housing to next time, because we are late\n"
    "10:02 Priya agrees\n10:03 the meeting ends"
)
CUT_SHORT = "10:00 the meeting starts\n10:03 the meeting ends"
HAPPENED = "10:00 the meeting starts\n10:05 item 2 starts\n10:14 the meeting ends"


def history(*stories: str) -> list[str]:
    """The reasons for which Housing was put off, after meetings told one after the other."""
    found = remember(play(story, head(AGENDA)).meeting for story in stories)
    assert {p.title for p in found.values()} <= {"Housing"}
    return list(found["housing"].reasons) if found else []


def test_each_time_is_counted_with_its_reason() -> None:
    assert history(CARRIED, CUT_SHORT) == ["we are late", "there was no time for it"]
    assert PushedOff("Housing", ("a", "b")).count == 2


def test_what_has_happened_since_is_no_longer_put_off() -> None:
    assert history(CARRIED, HAPPENED) == []
    assert history(HAPPENED, CARRIED) == ["we are late"]


def test_a_meeting_that_goes_on_puts_nothing_off_yet() -> None:
    assert history(CARRIED.removesuffix("\n10:03 the meeting ends")) == []


def test_a_dropped_item_counts_and_one_that_nobody_protects_does_not() -> None:
    dropped = CARRIED.replace("carry Housing to next time", "drop Housing")
    assert history(dropped) == ["we are late"]
    assert history(CARRIED.replace("Housing", "Money").replace("10:02 Priya agrees\n", "")) == [
        "there was no time for it"
    ]


def test_a_third_time_is_refused_and_the_agenda_says_so_when_it_is_shared() -> None:
    library = MemoryLibrary()
    answers = []
    for month in ("September", "October", "November"):
        header = head(AGENDA, Meeting=f"Board; 12 {month} 2026; 10:00 to 11:30; Hall", Agenda_sent="")
        player = ScriptPlayer(library)
        answers.append(list(player.play(f"{header}\n{CARRIED}".splitlines())))
    assert [a[0].get("warnings") for a in answers] == [
        None,
        ["Housing was put off 1 time, because we are late. It goes first."],
        ["Housing was put off 2 times, because we are late. It goes first."],
    ]
    refused = [[a["refused"] for a in told if "refused" in a] for told in answers]
    assert refused == [
        [],
        [],
        ["Housing was put off 2 times. It can not wait again.", "No question is open now."],
    ]


def test_another_board_and_a_later_meeting_are_not_looked_at() -> None:
    library = MemoryLibrary()
    told = []
    for board, month in (
        ("South Board", "September"),
        ("North Town Board", "December"),
        ("North Town Board", "November"),
    ):
        header = head(AGENDA, Board=board, Meeting=f"Board; 12 {month} 2026; 10:00 to 11:30; Hall", Agenda_sent="")
        player = ScriptPlayer(library)
        first, *_ = player.play(f"{header}\n{CARRIED}".splitlines())
        told.append(first)
    assert [a for a in told if "warnings" in a] == []
