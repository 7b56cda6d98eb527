"""Every timed sentence of docs/meeting-scripts.md does what the table there says."""

import pytest

from tests.told import head, play

STARTED = "10:00 the meeting starts\n"
TO_BUSES = STARTED + "10:05 item 2 starts\n"

DONE = [
    ("", "10:00 the meeting starts", ["MeetingStarted"]),
    ("", "10:02 we started 2 minutes ago", ["MeetingStarted"]),
    (STARTED, "10:03 we started 5 minutes ago", ["StartCorrected"]),
    (STARTED, "10:01 the meeting ends", ["MeetingEnded"]),
    (STARTED, "10:01 the meeting pauses", ["MeetingPaused"]),
    (STARTED + "10:01 the meeting pauses", "10:02 the meeting pauses", []),
    (STARTED + "10:01 the meeting pauses", "10:02 the meeting goes on", ["MeetingResumed"]),
    (STARTED, "10:02 the meeting goes on", []),
    ("", "09:55 Dev arrives", ["PersonArrived"]),
    (STARTED, "10:01 Dev arrives", ["PersonArrived"]),
    (STARTED, "10:01 Sam leaves", ["PersonLeft"]),
    (STARTED, "10:05 item 2 starts", ["ItemOpened"]),
    (STARTED, "10:05 next item", ["ItemOpened"]),
    (TO_BUSES, "10:06 Priya says nobody wants more", ["ProtectedReleased"]),
    (TO_BUSES + "10:06 Priya says nobody wants more", "10:07 Priya says nobody wants more", []),
    (STARTED, "10:01 Priya says nobody wants more", []),
    (STARTED, "10:01 Sam takes the floor", ["TurnStarted"]),
    (STARTED + "10:01 Sam takes the floor", "10:02 Sam takes the floor", []),
    (STARTED + "10:01 Sam takes the floor", "10:02 the floor is empty", ["TurnEnded"]),
    (STARTED, "10:02 the floor is empty", []),
    (STARTED, "10:01 Lou speaks for Mo", ["TurnStarted"]),
    (STARTED, "10:01 Lou takes the floor", ["TurnStarted"]),
    (STARTED, "10:01 Sam wants to speak", ["HandRaised"]),
    (STARTED + "10:01 Sam wants to speak", "10:02 Sam passes", ["HandLowered"]),
    (STARTED + "10:01 Sam takes the floor", "10:02 Sam passes", ["TurnEnded"]),
    (STARTED + "10:01 round starts", "10:02 Sam passes", ["RoundPassed"]),
    (STARTED + "10:01 Sam wants to speak", "10:02 next speaker", ["TurnStarted"]),
    (STARTED, "10:01 the order is: asked", []),
    (STARTED, "10:01 wait 10 seconds", ["ThinkingStarted"]),
    (STARTED, "10:01 round starts", ["RoundStarted"]),
    (STARTED + "10:01 round starts", "10:02 round ends", ["RoundEnded"]),
    (STARTED, "10:01 card: stop", ["CardHeld", "ClocksStopped"]),
    (STARTED + "10:01 card: stop", "10:02 card: stop", ["CardHeld"]),
    (STARTED, "10:01 card: slow down", ["CardHeld"]),
    (STARTED, "10:01 card: I do not understand", ["CardHeld"]),
    (STARTED, "10:01 card: I agree", ["CardHeld"]),
    (STARTED, "10:01 card: I need a break", ["CardHeld"]),
    (STARTED + "10:01 card: I agree", "10:02 card down", ["CardLowered"]),
    (STARTED + "10:01 card: stop", "10:02 card down", ["CardLowered", "ClocksGoOn"]),
    (STARTED, "10:01 break for 10 minutes", ["BreakStarted"]),
    (STARTED + "10:01 break for 10 minutes", "10:02 break ends", ["BreakEnded"]),
    (STARTED, "10:01 small groups for 10 minutes", ["SmallGroupsStarted"]),
    (STARTED, "10:01 small groups for 1 minute", ["SmallGroupsStarted"]),
    (STARTED + "10:01 small groups for 60 minutes", "10:02 small groups for 5 minutes", ["SmallGroupsStarted"]),
    (STARTED + "10:01 small groups for 10 minutes", "10:02 small groups end", ["SmallGroupsEnded"]),
    (STARTED, "10:01 re-balance", []),
    (STARTED, "10:09 re-balance", ["RebalanceProposed"]),
    (STARTED + "10:09 re-balance", "10:09 Tom accepts", ["RebalanceAccepted", *["MinutesChanged"] * 3]),
    (STARTED + "10:09 re-balance", "10:09 Tom declines", ["RebalanceDeclined"]),
    (STARTED, "10:01 5 more minutes", ["MinutesChanged"] * 4),
    (STARTED, "10:01 note: The bus is late.", ["NoteWritten"]),
    (STARTED, "10:01 Sam says: I wait too long.", ["PersonSaid"]),
    (STARTED, "10:01 hard word: pathway = the steps of your care", ["HardWordExplained"]),
    (STARTED, "10:01 hard word: pathway", ["HardWordExplained"]),
    (STARTED, "10:01 parked: the bus stop", ["ThingParked"]),
    (STARTED, "10:01 nothing needed", ["NothingNeeded"]),
    (STARTED, "10:01 action: Ann: write to the bus company by 26 November 2026", ["ActionAgreed"]),
    (TO_BUSES, "10:06 decision: We write a letter (agreed; open to change)", ["DecisionMade"]),
    (STARTED, "10:01 undo", ["Undone"]),
    (STARTED + "10:01 undo", "10:02 redo", ["Redone"]),
    (STARTED, "10:01 the laptop sleeps for 7 minutes", ["LaptopSlept"]),
]


ASK = STARTED + "10:01 Tom asks to shorten Buses to 10 minutes, because we are late\n"
CHANGES = [
    ("shorten Buses to 20 minutes", ["ChangeMade", "MinutesChanged"]),
    ("lengthen Buses to 30 minutes", ["ChangeMade", "MinutesChanged"]),
    ("move Budget after Housing", ["ChangeMade", "ItemMoved"]),
    ("drop Budget", ["ChangeMade", "ItemDropped"]),
    ("carry Budget to next time", ["ChangeMade", "ItemCarried"]),
    ("finish at 11:20", ["ChangeMade", "FinishMoved"]),
    ("share Members 60 percent", ["ChangeMade", "ShareChanged"]),
    ("add Tea; 5 minutes; news; for everyone after Housing", ["ChangeMade", "ItemAdded"]),
]
DONE += [
    *((STARTED, f"10:01 Sam asks to {change}, because we can", events) for change, events in CHANGES),
    (ASK, "10:02 Priya says not yet", ["QuestionAnswered"]),
    (ASK, "10:02 Priya says no", ["QuestionAnswered", "QuestionRefused"]),
    (ASK, "10:02 Priya agrees", ["QuestionAnswered", "QuestionAgreed", "MinutesChanged", "ProtectedBorrowed"]),
    (ASK, "10:02 Priya says no (with support from Lou)", ["QuestionAnswered", "QuestionRefused"]),
    (ASK, "10:02 Tom takes back his yes", ["YesTakenBack"]),
    (STARTED, "10:01 the order is: not spoken yet", ["OrderChosen"]),
    (STARTED, "10:01 the order is: least time", ["OrderChosen"]),
    (STARTED, "10:01 the order is: take turns", ["OrderChosen"]),
    (STARTED + "10:01 Mo wants to speak", "10:02 Sam takes the floor", ["TurnStarted", "OrderSetAside"]),
    (STARTED + "10:01 Sam says: The bus is late.", '10:02 answer "The bus": we did: we asked', ["YouSaidAnswered"]),
]


@pytest.mark.parametrize(("before", "line", "events"), DONE, ids=[f"{n} {line}" for n, (_, line, _) in enumerate(DONE)])
def test_a_sentence_is_answered_with_its_events(before: str, line: str, events: list[str]) -> None:
    told = play(f"{before}\n{line}")
    assert all({"events", "asked"} & set(answer) for answer in told.answers), told.answers
    clock = f"{line.split()[0]}:00"
    assert {k: told.last[k] for k in ("at", "events")} == {"at": clock, "events": events}
    assert told.player.faults == 0


ASKED = [
    (TO_BUSES, "10:06 next item", "15 minutes here belong to Members. Does anybody want them? Please ask Priya."),
    (STARTED, "10:01 item 4 starts", "Priya and Tom have not agreed yet."),
    (STARTED, "10:01 decision: We go (agreed; open to change)", "Priya and Tom have not agreed yet."),
    (STARTED, "10:01 Tom asks to use 5 protected minutes of Members in Buses, because x", "Priya has not agreed yet."),
    (STARTED, "10:01 Priya asks to drop Break, because x", "Tom has not agreed yet."),
    (STARTED, "10:01 Sam asks to finish at 11:40, because x", "Priya and Tom have not agreed yet."),
]


@pytest.mark.parametrize(("before", "line", "asked"), ASKED, ids=[line for _, line, _ in ASKED])
def test_a_sentence_that_takes_something_is_answered_with_a_question(before: str, line: str, asked: str) -> None:
    told = play(f"{before}\n{line}")
    assert (told.last["asked"], told.last["question"]) == (asked, 1)
    assert "events" not in told.last
    assert told.player.faults == 0
    assert len(told.live.entries) == len(play(before).live.entries) + 1


GROUPS_LENGTH = "Small groups talk for 1 to 60 minutes. Please give another number."
REFUSED = [
    (STARTED, "10:01 Priya agrees", "No question is open now."),
    (STARTED, "10:01 Priya says not yet", "No question is open now."),
    (STARTED, "10:01 Priya takes back her yes", "There is no yes of Priya to take back."),
    (ASK, "10:02 Sam agrees", "Sam can not answer this. Please ask Priya."),
    (ASK, "10:02 Priya agrees (with support from Dev)", "Dev is not here."),
    (
        ASK,
        "10:02 Priya agrees (with support from Priya)",
        "Priya can not be their own support. Please name somebody else.",
    ),
    (ASK, "10:02 item 4 starts", "A question is open already. Please wait for Priya."),
    (ASK + "10:02 Priya agrees", "10:03 undo", "You can not undo an answer. Ask a new question."),
    ("", "09:59 next item", "The meeting has not started yet."),
    ("", "09:59 Sam takes the floor", "The meeting has not started yet."),
    ("", "09:59 note: hello", "The meeting has not started yet."),
    ("", "09:59 undo", "There is nothing to undo."),
    (STARTED, "10:01 the meeting starts", "The meeting has started already."),
    (STARTED + "10:01 the meeting ends", "10:02 the meeting starts", "The meeting has ended."),
    (STARTED + "10:01 the meeting ends", "10:02 note: late", "The meeting has ended."),
    (STARTED + "10:01 the meeting ends", "10:02 Sam leaves", "The meeting has ended."),
    (STARTED + "10:01 the meeting ends", "10:02 Dev arrives", "The meeting has ended."),
    (STARTED, "10:03 we started 2 minutes ago", "CoChair already counts from 10:00."),
    (TO_BUSES, "10:06 we started 9 minutes ago", "The first item is over, so the start can not move now."),
    (STARTED, "10:01 Sam arrives", "Sam is here already."),
    (STARTED, "10:01 Dev leaves", "Dev is not here."),
    (STARTED, "10:01 Dev takes the floor", "Dev is not here."),
    (STARTED, "10:01 Dev wants to speak", "Dev is not here."),
    (STARTED, "10:01 item 7 starts", "There is no item 7. The agenda has 6 items."),
    (STARTED, "10:01 item 0 starts", "There is no item 0. The agenda has 6 items."),
    (STARTED, "10:01 item 1 starts", "Welcome is open already."),
    (TO_BUSES, "10:06 Sam says nobody wants more", "Sam can not answer for Members. Please ask Priya."),
    (TO_BUSES, "10:06 Tom says nobody wants more", "Tom holds no key of a protected group."),
    (TO_BUSES, "10:06 Lou says nobody wants more", "Lou holds no key of a protected group."),
    (TO_BUSES + "10:06 Priya leaves", "10:07 Priya says nobody wants more", "Priya is not here."),
    (
        STARTED,
        "10:01 Lou speaks for Ann",
        "Lou supports Mo. Lou can speak for Mo.",
    ),
    (
        STARTED,
        "10:01 Ann speaks for Mo",
        "Ann does not support Mo. Only a listed supporter can speak for someone.",
    ),
    (STARTED + "10:01 Lou leaves", "10:02 Lou speaks for Mo", "Lou is not here."),
    (STARTED + "10:01 Mo leaves", "10:02 Lou speaks for Mo", "Mo is not here."),
    (STARTED, "10:01 Sam passes", "Sam has not asked to speak."),
    (STARTED + "10:01 Sam wants to speak", "10:02 Sam wants to speak", "Sam is waiting to speak already."),
    (STARTED + "10:01 Sam takes the floor", "10:02 Sam wants to speak", "Sam is speaking already."),
    (STARTED, "10:01 next speaker", "Nobody is waiting to speak."),
    (STARTED + "10:01 round starts", "10:02 round starts", "A round is going on already."),
    (STARTED, "10:02 round ends", "There is no round now."),
    (STARTED, "10:01 card down", "No card is up."),
    (STARTED, "10:01 break ends", "There is no break now."),
    (STARTED, "10:01 break for 0 minutes", "A break lasts 1 to 120 minutes. Please give another number."),
    (STARTED, "10:01 small groups for 0 minutes", GROUPS_LENGTH),
    (STARTED, "10:01 small groups for 61 minutes", GROUPS_LENGTH),
    (STARTED, "10:01 small groups end", "There are no small groups now."),
    ("", "09:59 small groups for 5 minutes", "The meeting has not started yet."),
    (
        STARTED + "10:01 break for 9 minutes",
        "10:02 small groups for 5 minutes",
        "It is a break now. Small groups can start after it.",
    ),
    (STARTED + "10:01 the meeting ends", "10:02 small groups end", "The meeting has ended."),
    (STARTED, "10:01 wait 0 seconds", "Thinking time lasts 1 to 600 seconds. Please give another number."),
    (STARTED, "10:01 the laptop sleeps for 0 minutes", "The laptop can sleep for 1 minute or more."),
    (STARTED, "10:01 Tom accepts", "There is no new plan to answer."),
    (STARTED, "10:01 Sam accepts", "Sam is not a co-chair. Only a co-chair can answer this."),
    (STARTED + "10:09 re-balance", "10:09 Ann declines", "Ann is not a co-chair. Only a co-chair can answer this."),
    (STARTED, "10:01 0 more minutes", "You can add 1 to 120 minutes. Please give another number."),
    (STARTED, "10:01 121 more minutes", "You can add 1 to 120 minutes. Please give another number."),
    (STARTED, "10:01 redo", "There is nothing to do again."),
    (STARTED, "10:01 note:", "Please say what to write down."),
    (STARTED, "10:01 parked:   ", "Please say what to write down."),
    (STARTED, "10:01 Sam says: (may be named)", "Please say what to write down."),
    (STARTED, "10:01 hard word: = nothing", "Please say what to write down."),
    (STARTED, "10:01 note: " + "a" * 4001, "This is too long to keep. Please use fewer words."),
]


@pytest.mark.parametrize(
    ("before", "line", "because"), REFUSED, ids=[f"{n} {r[1][:40]}" for n, r in enumerate(REFUSED)]
)
def test_a_refused_line_says_why_and_changes_nothing(before: str, line: str, because: str) -> None:
    told = play(f"{before}\n{line}")
    assert told.last["refused"] == because
    assert told.player.faults == 1
    other = play(before)
    assert told.live.entries == other.live.entries
    assert told.meeting == other.meeting


UNCLEAR = [
    ("10:01 Sam dances", '"Sam dances" is not clear. Please check the list of sentences.'),
    ("10:01 Bob takes the floor", "Nobody here is called Bob. Please check the name."),
    ("10:01 Bob says: hello", "Nobody here is called Bob. Please check the name."),
    ("10:01 card: hooray", '"card: hooray" is not clear. Please check the list of sentences.'),
    ("Sam takes the floor", "This line is not clear. Please start it like 10:05 Sam takes the floor."),
    ("25:00 the meeting ends", '"25:00" is not a time. Please write it like 10:30.'),
    ("10:61 the meeting ends", '"10:61" is not a time. Please write it like 10:30.'),
    ("09:59 the meeting ends", "09:59 is before the line above. Please put the lines in order."),
]


@pytest.mark.parametrize(("line", "because"), UNCLEAR)
def test_a_line_that_can_not_be_read_is_an_error_and_the_script_goes_on(line: str, because: str) -> None:
    told = play(f"{STARTED}{line}\n10:02 note: We go on.")
    assert told.answers[1]["error"] == because
    assert told.last["events"] == ["NoteWritten"]
    assert told.player.faults == 1
    assert len(told.live.entries) == 3


def test_lines_are_counted_from_the_first_line_of_the_input() -> None:
    told = play("# a remark\n\n10:00 the meeting starts\n10:01 nonsense")
    above = len(head().splitlines())
    assert [answer["line"] for answer in told.answers] == [above + 3, above + 4]


@pytest.mark.parametrize(
    "line",
    [
        "10:01 SAM TAKES THE FLOOR",
        "10:01   Sam   takes the   floor.",
        "10:01 Lou speaks for Mo.",
        "10:01 Card: Stop.",
        "10:01:30 note: x",
        "10:01 Action: ANN: ring by Thursday, 26 November 2026.",
    ],
)
def test_letters_spaces_and_a_full_stop_do_not_matter(line: str) -> None:
    assert play(STARTED + line).player.faults == 0
