"""Every change that can be asked for: what it takes, what it does, and why it can not be done."""

import pytest

from tests.told import Told, head, play

START = "10:00 the meeting starts\n"


def asked(change: str, by: str = "Tom", header: str | None = None, before: str = START) -> Told:
    return play(f"{before}10:01 {by} asks to {change}, because we talked about it", header)


def agreed(change: str, header: str | None = None, before: str = START) -> Told:
    told = play(f"{before}10:01 Tom asks to {change}, because we talked about it\n10:02 Priya agrees", header)
    assert told.summary["questions"][0]["result"] == "agreed"
    return told


FREE = [
    ("shorten Buses to 15 minutes", ["ChangeMade", "MinutesChanged"]),
    ("shorten Budget to 5 minutes", ["ChangeMade", "MinutesChanged"]),
    ("lengthen Buses to 30 minutes", ["ChangeMade", "MinutesChanged"]),
    ("lengthen Break to 15 minutes", ["ChangeMade", "MinutesChanged"]),
    ("move Budget after Housing", ["ChangeMade", "ItemMoved"]),
    ("move Break after Budget", ["ChangeMade", "ItemMoved"]),
    ("drop Budget", ["ChangeMade", "ItemDropped"]),
    ("drop Welcome", ["ChangeMade", "ItemDropped", "ItemOpened"]),
    ("carry Budget to next time", ["ChangeMade", "ItemCarried"]),
    ("finish at 11:20", ["ChangeMade", "FinishMoved"]),
    ("share Members 60 percent", ["ChangeMade", "ShareChanged"]),
    ("share Workers half", ["ChangeMade", "ShareChanged"]),
    ("add Tea; 5 minutes; news after Housing", ["ChangeMade", "ItemAdded"]),
]


@pytest.mark.parametrize(("change", "events"), FREE, ids=[f[0] for f in FREE])
def test_a_change_that_takes_nothing_is_done_at_once_and_can_be_undone(change: str, events: list[str]) -> None:
    told = asked(change, by="Mo")
    assert told.events == events
    assert told.summary["questions"] == []
    back = play(START + f"10:01 Mo asks to {change}, because we talked about it\n10:02 undo\n10:03 re-balance")
    assert back.summary == play(START + "10:03 re-balance").summary


TAKES = [
    ("shorten Buses to 14 minutes", ["Members would lose 1 minute in Buses."]),
    ("shorten Housing to 10 minutes", ["Members would lose 5 minutes in Housing."]),
    ("shorten Break to 5 minutes", ["Everyone would lose 5 minutes of the break."]),
    ("drop Buses", ["Buses belongs to Members. It would not happen today."]),
    ("drop Break", ["Everyone would lose 10 minutes of the break."]),
    ("carry Housing to next time", ["Housing belongs to Members. It would not happen today."]),
    ("move Budget after Welcome", ["Buses belongs to Members. Something else would come first."]),
    ("move Housing after Next meeting", ["Housing belongs to Members. Something else would come first."]),
    (
        "move Housing after Welcome",
        ["Buses belongs to Members. Something else would come first."],
    ),
    ("use 5 protected minutes of Members in Buses", ["Members would lose 5 minutes in Buses."]),
    ("finish at 11:40", ["The meeting would finish 10 minutes later."]),
    ("share Members 40 percent", ["The share of Members would be smaller than agreed."]),
    (
        "add Tea; 5 minutes; news after Break",
        ["Housing belongs to Members. Something else would come first."],
    ),
]


@pytest.mark.parametrize(("change", "takes"), TAKES, ids=[t[0] for t in TAKES])
def test_a_change_that_takes_something_is_asked_about(change: str, takes: list[str]) -> None:
    told = asked(change)
    assert (told.last["asked"], told.last["takes"]) == ("Priya has not agreed yet.", takes)
    plain = play(START)
    assert told.summary["items"] == play(START + "10:01 re-balance").summary["items"]
    assert len(told.live.entries) == len(plain.live.entries) + 1


def test_what_no_longer_fits_before_the_meeting_must_end_is_taken() -> None:
    assert asked("lengthen Welcome to 30 minutes").events == ["ChangeMade", "MinutesChanged"]
    told = asked("lengthen Budget to 51 minutes")
    assert told.last["takes"] == ["Housing would no longer fit before 11:45."]
    both = asked("lengthen Buses to 76 minutes")
    assert both.last["takes"] == ["Housing would no longer fit before 11:45."]
    everything = asked("lengthen Buses to 91 minutes")
    assert everything.last["takes"] == [
        "Break would no longer fit before 11:45.",
        "Housing would no longer fit before 11:45.",
    ]


def test_shortening_borrows_only_what_no_longer_fits_inside_the_item() -> None:
    assert agreed("shorten Buses to 10 minutes").kept("Buses") == {"agreed": 900, "reserved": 600, "borrowed": 300}
    own = agreed("shorten Housing to 10 minutes")
    assert (own.item("Housing")["now"], own.kept("Housing")) == (10, {"agreed": 900, "reserved": 600, "borrowed": 300})
    spoken = START + "10:00 item 2 starts\n10:00 Sam takes the floor\n10:12 the floor is empty\n"
    late = play(spoken + "10:13 Tom asks to shorten Buses to 10 minutes, because x\n10:14 Priya agrees")
    assert late.kept("Buses") == {"agreed": 900, "given": 720, "borrowed": 180}


def test_lengthening_again_after_a_yes_agrees_new_minutes() -> None:
    told = play(
        START + "10:01 Tom asks to shorten Housing to 10 minutes, because x\n10:02 Priya agrees\n"
        "10:03 Tom asks to lengthen Housing to 15 minutes, because x"
    )
    assert told.kept("Housing") == {"agreed": 1200, "reserved": 900, "borrowed": 300}


def test_dropping_borrows_and_carrying_owes() -> None:
    assert agreed("drop Housing").kept("Housing") == {"agreed": 900, "borrowed": 900}
    told = agreed("carry Housing to next time")
    assert told.kept("Housing") == {"agreed": 900, "owed": 900}
    assert (told.item("Housing")["state"], told.summary["carried"]) == ("carried", ["Housing"])
    assert "We owe Members 15 minutes about Housing. It goes first next time." in told.summary["warnings"]


def test_the_open_item_can_be_carried_and_the_next_one_opens() -> None:
    lines = (
        START
        + "10:05 item 2 starts\n10:06 Sam takes the floor\n10:08 Tom asks to carry Buses to next time, because x\n"
    )
    told = play(lines + "10:09 Priya agrees\n10:10 note: rest")
    assert told.answers[4]["events"][-2:] == ["ItemCarried", "ItemOpened"]
    assert told.kept("Buses") == {"agreed": 900, "given": 180, "owed": 720}
    assert (told.item("Break")["state"], told.meeting.turn) == ("now", None)


def test_using_minutes_borrows_exactly_those() -> None:
    told = agreed("use 5 protected minutes of Members in Housing")
    assert told.kept("Housing") == {"agreed": 900, "reserved": 600, "borrowed": 300}
    assert told.item("Housing")["now"] == 15


def test_an_added_item_is_opened_in_its_turn_and_its_protected_time_is_agreed() -> None:
    told = play(
        START + "10:01 Sam asks to add Tea; 6 minutes; talk; for Members; led by Mo after Welcome, because x\n"
        "10:01 Tom agrees\n10:02 Priya agrees\n10:05 next item\n10:06 note: good tea\n"
        "10:07 action: Mo: buy tea by Friday"
    )
    assert told.player.faults == 0
    assert [i["title"] for i in told.summary["items"]][:3] == ["Welcome", "Tea", "Buses"]
    assert told.kept("Tea") == {"agreed": 360, "given": 120, "reserved": 240}
    assert told.summary["notes"] == [{"text": "good tea", "item": "Tea"}]
    assert told.summary["actions"][0]["item"] == "Tea"


def test_item_numbers_follow_the_agenda_as_it_is_now() -> None:
    told = play(START + "10:01 Tom asks to move Budget after Housing, because x\n10:02 item 2 starts")
    assert [i["title"] for i in told.summary["items"]] == [
        "Welcome",
        "Buses",
        "Break",
        "Housing",
        "Budget",
        "Next meeting",
    ]
    assert told.item("Buses")["state"] == "now"


def test_a_moved_item_comes_in_its_new_place() -> None:
    agenda = "A; 5 minutes; news\nB; 5 minutes; news\nC; 5 minutes; news"
    told = play(START + "10:01 Sam asks to move A after C, because x\n10:01 Sam asks to move C after A, because x\n"
                "10:02 next item\n10:03 next item", head(agenda))  # fmt: skip
    assert told.answers[1]["refused"] == "A is open now. It can not move."
    assert [i["state"] for i in told.summary["items"]] == ["done", "done", "now"]


def test_a_meeting_can_begin_with_another_item_than_was_planned() -> None:
    told = play("09:55 Tom asks to drop Welcome, because x\n10:00 the meeting starts\n10:04 we started 6 minutes ago")
    assert (told.answers[0]["events"], told.item("Buses")["used_seconds"]) == (["ChangeMade", "ItemDropped"], 360)


def test_the_new_finish_counts_for_everything_after_it() -> None:
    told = play(START + "10:01 Tom asks to finish at 11:40, because x\n10:02 Priya agrees\n10:10 re-balance")
    assert told.last["because"] == "Everything fits. Nothing needs to change."
    assert play(START + "10:10 re-balance").last["changes"] != []


def test_a_new_share_is_told() -> None:
    assert agreed("share Members 40 percent").summary["shares"]["Members"]["agreed"] == 0.4


REFUSED = [
    ("shorten Buses to 25 minutes", "Buses has 25 minutes now. Please give a smaller number."),
    ("shorten Buses to 0 minutes", "Please give a number of minutes from 1 to 600."),
    ("lengthen Buses to 25 minutes", "Buses has 25 minutes now. Please give a bigger number."),
    ("lengthen Buses to 601 minutes", "Please give a number of minutes from 1 to 600."),
    ("move Buses after Buses", "Buses can not come after itself. Please name another item."),
    ("move Break after Buses", "Break comes after Buses already."),
    ("move Welcome after Buses", "Welcome is open now. It can not move."),
    ("use 16 protected minutes of Members in Buses", "Members have 15 minutes left in Buses. Please ask for fewer."),
    ("use 0 protected minutes of Members in Buses", "Please give a number of minutes from 1 to 600."),
    ("use 5 protected minutes of Workers in Buses", "Workers have 0 minutes left in Buses. Please ask for fewer."),
    ("finish at 11:46", "The meeting must end by 11:45. Please give an earlier time."),
    ("finish at 10:00", "That time has passed. Please give a later one."),
    ("finish at 11:30", "It is like that already. Nothing needs to change."),
    ("share Members half", "It is like that already. Nothing needs to change."),
    ("add Tea; 700 minutes after Budget", "Tea needs a number of minutes from 1 to 600."),
    (
        "add Tea; 5 minutes; 9 protected for Members after Budget",
        "Tea has only 5 minutes. Its protected time can not be longer.",
    ),
]


@pytest.mark.parametrize(("change", "because"), REFUSED, ids=[r[0] for r in REFUSED])
def test_a_change_that_can_not_be_is_refused_with_the_reason(change: str, because: str) -> None:
    assert asked(change).last["refused"] == because


UNCLEAR = [
    ("shorten Trains to 5 minutes", "No item is called Trains. Please check the agenda."),
    ("move Buses after Trains", "No item is called Trains. Please check the agenda."),
    ("move Trains after Buses", "No item is called Trains. Please check the agenda."),
    ("use 5 protected minutes of Carers in Buses", "No group is called Carers. Please check the name."),
    ("use 5 protected minutes of Members in Trains", "No item is called Trains. Please check the agenda."),
    ("share Carers half", "No group is called Carers. Please check the name."),
    ("share Members much", '"much" is not a share. Please write it like Members half.'),
    ("finish at noon", '"noon" is not a time. Please write it like 10:30.'),
    ("add Tea after Budget", "Tea has no minutes. Please add them, such as 10 minutes."),
    ("add Tea; 5 minutes after Trains", "No item is called Trains. Please check the agenda."),
    ("sing", 'The change "sing" is not clear. Please check the list of changes.'),
    ("drop " + "x" * 2000, f'The change "drop {"x" * 55}" is not clear. Please check the list of changes.'),
]


@pytest.mark.parametrize(("change", "because"), UNCLEAR, ids=[u[0][:40] for u in UNCLEAR])
def test_a_change_that_can_not_be_read_says_what_to_do(change: str, because: str) -> None:
    assert asked(change).last["error"] == because


def test_a_change_needs_a_reason() -> None:
    for line in ("10:01 Tom asks to drop Budget", "10:01 Tom asks to drop Budget, because"):
        assert play(START + line).last["refused"] == "Please say why, such as: because we are late."
    long = play(START + f"10:01 Tom asks to drop Budget, because {'x' * 4001}")
    assert long.last["refused"] == "This is too long to keep. Please use fewer words."


def test_what_is_over_or_gone_can_not_be_changed() -> None:
    over = play(START + "10:05 next item\n10:06 Tom asks to lengthen Welcome to 9 minutes, because x")
    assert over.last["refused"] == "Welcome is over already."
    gone = play(
        START + "10:01 Tom asks to drop Budget, because x\n10:02 Tom asks to carry Budget to next time, because x"
    )
    assert gone.last["refused"] == "Budget is not on today's agenda any more."


def test_the_only_item_left_can_not_go() -> None:
    told = asked("drop Only", header=head("Only; 5 minutes; news"))
    assert told.last["refused"] == "Only is the only item left. You can end the meeting."
    early = play("09:50 Tom asks to drop Only, because x", head("Only; 5 minutes; news"))
    assert early.last["refused"] == "Only is the only item left. You can end the meeting."


def test_of_two_items_with_one_title_the_one_still_ahead_is_meant() -> None:
    agenda = "News; 5 minutes; news\nTalk; 5 minutes; news\nNews; 7 minutes; news"
    told = play(START + "10:01 next item\n10:02 Tom asks to lengthen news to 9 minutes, because x", head(agenda))
    assert [i["now"] for i in told.summary["items"]] == [5, 5, 9]


def test_titles_and_groups_with_little_words_in_them_are_understood() -> None:
    agenda = (
        "Life after school; 5 minutes; news\nCare in homes; 9 minutes; news; 5 protected for People in care\n"
        "End; 5 minutes; news"
    )
    header = head(
        agenda, Groups="People in care (protected); Workers", Share="", People="Kim (People in care, co-chair)"
    )
    told = play(
        START + "10:01 Kim asks to move End after Life after school, because x\n"
        "10:01 Kim asks to use 5 protected minutes of People in care in Care in homes, because x",
        header,
    )
    assert told.player.faults == 0
    assert told.kept("Care in homes", "People in care") == {"agreed": 300, "borrowed": 300}
