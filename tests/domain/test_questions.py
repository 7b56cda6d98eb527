"""Questions: what takes something waits for every key; what takes nothing is done at once."""

import pytest

from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from tests.told import PEOPLE, Told, head, play

START = "10:00 the meeting starts\n"
SHORTEN = START + "10:01 Tom asks to shorten Buses to 10 minutes, because we are late\n"
TWO = {
    "Groups": "Members (protected); Workers; Carers (protected)",
    "People": "Priya (Members, co-chair); Tom (Workers, co-chair); Kim (Carers, key for Carers); Joe (Carers)",
}


def results(told: Told) -> list[str]:
    return [q["result"] for q in told.summary["questions"]]


def titles(told: Told) -> list[str]:
    return [i["title"] for i in told.summary["items"]]


def test_a_question_says_who_has_not_agreed_and_changes_nothing() -> None:
    told = play(SHORTEN)
    assert {k: v for k, v in told.last.items() if k not in ("line", "at")} == {
        "asked": "Priya has not agreed yet.",
        "question": 1,
        "change": "Shorten Buses to 10 minutes.",
        "takes": ["Members would lose 5 minutes in Buses."],
    }
    assert told.player.faults == 0
    assert (told.item("Buses")["now"], told.kept("Buses")) == (25, {"agreed": 900, "reserved": 900})
    assert told.summary["questions"] == [
        {
            "id": 1,
            "asked_by": "Tom",
            "change": "Shorten Buses to 10 minutes.",
            "because": "we are late",
            "takes": ["Members would lose 5 minutes in Buses."],
            "answers": {},
            "result": "open",
        }
    ]


def test_the_last_yes_makes_it_true_and_the_minutes_are_borrowed() -> None:
    told = play(SHORTEN + "10:02 Priya agrees (with support from Lou)")
    assert told.events == ["QuestionAnswered", "QuestionAgreed", "MinutesChanged", "ProtectedBorrowed"]
    assert (told.last["question"], told.last["result"]) == (1, "agreed")
    assert told.item("Buses")["now"] == 10
    assert told.kept("Buses") == {"agreed": 900, "reserved": 600, "borrowed": 300}
    question = told.summary["questions"][0]
    assert (question["answers"], question["support"]) == ({"Priya": "yes"}, {"Priya": "Lou"})


def test_somebody_who_is_no_co_chair_turns_no_key_by_asking() -> None:
    told = play(START + "10:01 Sam asks to shorten Buses to 10 minutes, because we are late\n10:02 Priya agrees")
    assert (results(told), told.last["because"]) == (["open"], "Tom has not agreed yet.")
    assert told.answers[1]["asked"] == "Priya and Tom have not agreed yet."


@pytest.mark.parametrize("reply", ["says no", "says no (with support from Lou)"])
def test_one_no_refuses_it(reply: str) -> None:
    told = play(SHORTEN + f"10:02 Priya {reply}\n10:03 Priya agrees")
    assert told.answers[2]["events"] == ["QuestionAnswered", "QuestionRefused"]
    assert told.last["refused"] == "No question is open now."
    assert (results(told), told.item("Buses")["now"]) == (["refused"], 25)


def test_not_yet_leaves_it_open_and_a_later_yes_counts() -> None:
    told = play(SHORTEN + "10:02 Priya says not yet\n10:03 note: We go on.\n10:04 Priya agrees")
    assert (told.answers[2]["events"], told.answers[2]["because"]) == (
        ["QuestionAnswered"],
        "Priya has not agreed yet.",
    )
    assert results(told) == ["agreed"]


def test_the_same_answer_twice_changes_nothing_and_asking_was_a_yes_already() -> None:
    assert play(SHORTEN + "10:02 Priya says not yet\n10:03 Priya says not yet").events == []
    told = play(SHORTEN + "10:02 Tom agrees")
    assert (told.events, told.summary["questions"][0]["answers"]) == ([], {})


def test_the_other_co_chair_never_answers_for_one_who_is_away_but_the_stand_in_may() -> None:
    ask = START + "10:01 Tom leaves\n10:02 Priya asks to shorten Buses to 10 minutes, because we are late\n"
    told = play(ask + "10:03 Priya agrees\n10:04 Ann agrees")
    assert told.answers[2]["asked"] == "Ann has not agreed yet."
    assert (told.answers[3]["events"], results(told)) == ([], ["agreed"])
    both = PEOPLE.replace("stand-in Ann", "stand-in Priya")
    told = play(ask + "10:03 Priya agrees", head(People=both))
    assert told.answers[2]["asked"] == "Tom has not agreed yet."
    assert results(told) == ["open"]


def test_a_stand_in_does_not_turn_the_key_of_a_group_they_are_not_in() -> None:
    people = PEOPLE.replace("Priya (Members, co-chair)", "Priya (Members, co-chair, stand-in Ann)")
    lines = START + "10:01 Priya leaves\n10:02 Tom asks to shorten Buses to 10 minutes, because we are late\n"
    told = play(lines + "10:03 Ann agrees\n10:04 Mo agrees", head(People=people))
    assert told.answers[2]["asked"] == "Ann and Sam or Mo have not agreed yet."
    assert told.answers[3]["because"] == "Sam or Mo has not agreed yet."
    assert results(told) == ["agreed"]


def test_a_stand_in_who_is_back_to_their_own_seat_can_not_answer() -> None:
    told = play(START + "10:01 Priya asks to shorten Buses to 10 minutes, because we are late\n10:02 Ann agrees")
    assert told.last["refused"] == "Ann can not answer this. Please ask Tom."


def test_each_losing_group_has_to_agree() -> None:
    agenda = "Start; 5 minutes; news\nBuses; 10 minutes; news; 5 protected for Members, 4 protected for Carers"
    lines = START + "10:01 Tom asks to shorten Buses to 1 minute, because we are late\n10:02 Priya agrees\n"
    told = play(lines + "10:03 Joe agrees\n10:04 Kim agrees", head(agenda, **TWO))
    assert told.answers[1]["asked"] == "Priya and Kim have not agreed yet."
    assert told.answers[3]["refused"] == "Joe can not answer this. Please ask Kim."
    assert told.kept("Buses") == {"agreed": 300, "borrowed": 267, "reserved": 33}
    assert told.kept("Buses", "Carers") == {"agreed": 240, "borrowed": 213, "reserved": 27}


def test_any_member_here_answers_while_no_key_person_is() -> None:
    agenda = "Start; 5 minutes; news\nHousing; 10 minutes; news; for Carers"
    lines = START + "10:01 Kim leaves\n10:02 Tom asks to drop Housing, because it is done\n10:03 Priya agrees\n"
    told = play(lines + "10:04 Joe agrees", head(agenda, **TWO))
    assert told.answers[2]["asked"] == "Priya and Joe have not agreed yet."
    assert results(told) == ["agreed"]


def test_nothing_is_taken_from_a_group_when_nobody_of_it_is_here() -> None:
    agenda = "Start; 5 minutes; news\nHousing; 10 minutes; news; for Carers"
    lines = START + "10:01 Kim leaves\n10:01 Joe leaves\n10:02 Tom asks to drop Housing, because it is done\n"
    told = play(lines + "10:03 Priya agrees", head(agenda, **TWO))
    assert (results(told), told.last["because"]) == (["open"], "Kim has not agreed yet.")


def test_one_question_at_a_time_and_free_changes_meanwhile() -> None:
    told = play(
        SHORTEN + "10:02 Tom asks to drop Housing, because we are late\n"
        "10:03 Tom asks to drop Budget, because we are late\n10:04 Sam takes the floor\n10:04 the meeting pauses\n"
        "10:05 the meeting goes on\n10:05 card: stop\n10:06 card down\n10:06 break for 5 minutes\n10:07 break ends\n"
        "10:08 note: x\n10:08 the meeting ends"
    )
    assert told.answers[2]["refused"] == "A question is open already. Please wait for Priya."
    assert told.answers[3]["events"] == ["ChangeMade", "ItemDropped"]
    assert [a for a in told.answers[4:] if "events" not in a] == []
    assert results(told) == ["lapsed"]


def test_starting_goes_on_while_a_question_is_open() -> None:
    told = play("09:55 Tom asks to shorten Buses to 10 minutes, because we are late\n10:00 the meeting starts")
    assert (told.events, results(told)) == (["MeetingStarted"], ["open"])


def test_a_question_lapses_when_its_item_is_over() -> None:
    told = play(
        START + "10:01 Tom asks to lengthen Welcome to 60 minutes, because it is nice\n10:05 next item\n"
        "10:06 Priya agrees"
    )
    assert (told.last["refused"], results(told)) == ("No question is open now.", ["lapsed"])
    assert (told.answers[2]["events"], told.answers[2]["lapsed"]) == (["ItemOpened"], 1)
    assert told.item("Welcome")["now"] == 5


def test_what_would_take_more_than_people_said_yes_to_is_not_done() -> None:
    late = play(
        START + "10:01 Sam asks to use 15 protected minutes of Members in Buses, because we are done\n"
        "10:02 Priya agrees\n10:05 next item\n10:06 Sam takes the floor\n10:07 Tom agrees"
    )
    assert late.events == ["QuestionAnswered", "QuestionLapsed"]
    assert late.last["because"].startswith("Things have changed since then.")
    assert late.kept("Buses") == {"agreed": 900, "given": 60, "reserved": 840}


def test_who_asked_can_say_not_yet_and_then_it_waits_for_them_too() -> None:
    told = play(SHORTEN + "10:02 Tom says not yet\n10:03 Priya agrees\n10:04 Tom agrees")
    assert told.answers[2]["because"] == "Priya and Tom have not agreed yet."
    assert told.answers[3]["because"] == "Tom has not agreed yet."
    assert results(told) == ["agreed"]


def test_who_is_not_here_can_neither_ask_nor_answer() -> None:
    told = play(SHORTEN + "10:02 Priya leaves\n10:03 Priya agrees\n10:04 Dev asks to drop Break, because it is late")
    assert [a["refused"] for a in told.answers[3:]] == ["Priya is not here.", "Dev is not here."]


def test_nothing_is_asked_after_the_end() -> None:
    told = play(SHORTEN + "10:02 the meeting ends\n10:03 Priya agrees\n10:04 Tom asks to drop Break, because x")
    assert [a["refused"] for a in told.answers[3:]] == ["The meeting has ended."] * 2


def test_a_co_chair_alone_with_every_key_changes_at_once_and_it_is_kept() -> None:
    people = "Priya (Members, co-chair); Sam (Members)"
    told = play(START + "10:01 Priya asks to drop Housing, because we did it", head(People=people))
    assert told.events == ["QuestionAsked", "QuestionAgreed", "ProtectedBorrowed", "ItemDropped"]
    assert (told.last["question"], told.last["result"]) == (1, "agreed")


ANSWERS = ["10:02 Priya agrees", "10:02 Priya says no", "10:02 Priya says not yet"]


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_and_what_it_did_can_not_be_undone(answer: str) -> None:
    told = play(SHORTEN + answer + "\n10:03 undo")
    assert told.last["refused"] == "You can not undo an answer. Ask a new question."


def test_a_question_that_nobody_answered_and_a_free_change_can_be_undone() -> None:
    assert play(SHORTEN + "10:02 undo").summary["questions"] == []
    free = play(START + "10:01 Tom asks to drop Budget, because we are late\n10:02 undo")
    assert [i["state"] for i in free.summary["items"]][3] == "to come"


WANTED = START + "10:05 item 2 starts\n10:06 next item\n"


def test_does_anybody_want_them_is_answered_by_the_key_person_and_the_item_ends() -> None:
    told = play(WANTED + "10:07 Priya says nobody wants more")
    assert told.answers[2]["asked"] == "15 minutes here belong to Members. Does anybody want them? Please ask Priya."
    assert told.answers[2]["question"] == 1
    assert told.events == ["QuestionAnswered", "QuestionAgreed", "ProtectedReleased", "ItemOpened"]
    assert (told.item("Buses")["state"], told.item("Break")["state"]) == ("done", "now")
    assert told.kept("Buses") == {"agreed": 900, "released": 900}


def test_where_people_wanted_to_go_is_where_they_go() -> None:
    agenda = "A; 5 minutes; news; for Members\nB; 5 minutes; news\nC; 5 minutes; news"
    told = play(START + "10:01 item 3 starts\n10:02 Priya says nobody wants more", head(agenda))
    assert [i["state"] for i in told.summary["items"]] == ["done", "to come", "now"]
    gone = (
        START + "10:01 item 3 starts\n10:02 Tom asks to drop C, because we are late\n10:03 Priya says nobody wants more"
    )
    assert [i["state"] for i in play(gone, head(agenda)).summary["items"]] == ["done", "now", "dropped"]


def test_it_lapses_when_the_minutes_are_used() -> None:
    told = play(WANTED + "10:07 Sam takes the floor\n10:22 the floor is empty\n10:23 next item\n10:23 next item")
    assert results(told) == ["lapsed"]
    assert told.item("Buses")["state"] == "done"
    assert told.kept("Buses") == {"agreed": 900, "given": 900}


def test_a_no_keeps_the_minutes_and_a_bare_yes_gives_nothing_away() -> None:
    told = play(WANTED + "10:07 Priya agrees\n10:08 Sam says no\n10:09 Priya says no")
    assert told.answers[3]["refused"] == "Please say it in full: Priya says nobody wants more."
    assert told.answers[4]["refused"] == "Sam can not answer this. Please ask Priya."
    assert (results(told), told.kept("Buses")) == (["refused"], {"agreed": 900, "reserved": 900})


def test_an_item_for_the_group_left_early_is_the_same_question() -> None:
    told = play(START + "10:01 next item", head("Housing; 9 minutes; news; for Members\nLast; 5 minutes; news"))
    assert told.last["asked"] == "8 minutes here belong to Members. Does anybody want them? Please ask Priya."


def test_leaving_and_jumping_at_once_are_two_questions_one_after_the_other() -> None:
    agenda = "A; 5 minutes; news; for Members\nB; 5 minutes; news; for Members\nC; 5 minutes; news"
    told = play(
        START + "10:01 item 3 starts\n10:02 Priya says nobody wants more\n10:03 Tom agrees\n10:04 Priya agrees",
        head(agenda),
    )
    assert told.answers[2]["events"] == ["QuestionAnswered", "QuestionAgreed", "ProtectedReleased", "QuestionAsked"]
    assert (told.answers[2]["question"], told.answers[2]["because"]) == (2, "Priya and Tom have not agreed yet.")
    assert [i["state"] for i in told.summary["items"]] == ["done", "to come", "now"]


def test_a_yes_can_be_taken_back_while_the_question_is_open() -> None:
    ask = (
        START
        + "10:01 Sam asks to drop Housing, because we did it\n10:02 Priya agrees\n10:03 Priya takes back her yes\n"
    )
    told = play(ask + "10:04 Tom agrees")
    assert told.answers[3]["because"] == "Priya and Tom have not agreed yet."
    assert (results(told), told.last["because"]) == (["open"], "Priya has not agreed yet.")
    own = play(SHORTEN + "10:02 Tom takes his yes back")
    assert (own.events, results(own)) == (["YesTakenBack"], ["refused"])


@pytest.mark.parametrize(
    ("change", "given_back"),
    [
        ("shorten Buses to 10 minutes", ["MinutesRestored", "ProtectedReturned"]),
        ("use 5 protected minutes of Members in Buses", ["ProtectedReturned"]),
        ("drop Housing", ["ItemRestored", "ProtectedReturned"]),
        ("carry Housing to next time", ["ItemRestored"]),
        ("finish at 11:40", ["FinishMoved"]),
        ("share Members 40 percent", ["ShareChanged"]),
    ],
)
def test_an_agreed_yes_taken_back_gives_everything_back(change: str, given_back: list[str]) -> None:
    told = play(START + f"10:01 Tom asks to {change}, because x\n10:02 Priya agrees\n10:03 Priya takes back her yes")
    assert told.events == ["YesTakenBack", *given_back]
    never = play(START + "10:03 re-balance").summary
    assert [told.summary[k] for k in ("items", "expected_finish", "shares")] == [
        never[k] for k in ("items", "expected_finish", "shares")
    ]
    assert results(told) == ["refused"]


def test_a_yes_can_not_be_taken_back_once_its_minutes_are_used() -> None:
    use = START + "10:01 Tom asks to use 5 protected minutes of Members in Buses, because x\n10:02 Priya agrees\n"
    half = play(use + "10:05 item 2 starts\n10:05 Tom takes the floor\n10:17 Priya takes back her yes")
    assert half.kept("Buses") == {"agreed": 900, "reserved": 780, "borrowed": 120}
    gone = play(use + "10:05 item 2 starts\n10:05 Tom takes the floor\n10:20 Priya takes back her yes")
    assert gone.last["refused"] == "Somebody used these minutes. You can not take them back."
    moved = play(
        START + "10:01 Tom asks to move Budget after Welcome, because x\n10:02 Priya agrees\n"
        "10:03 Priya takes back her yes\n10:03 Sam takes back her yes"
    )
    assert moved.answers[3]["refused"] == "You can not take this back now. Please ask a new question."
    assert moved.answers[4]["refused"] == "There is no yes of Sam to take back."


def test_a_line_about_what_is_over_can_not_become_a_decision_that_needs_a_yes() -> None:
    told = play("10:00 the meeting starts\n10:01 note: We paint it\n10:05 next item")
    with pytest.raises(Refused, match="Please write it on a new line"):
        told.live.correct(1, lambda m: writing.decide(m, "We paint it", None, None))
