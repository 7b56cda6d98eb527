"""A question on a screen says who asks, who loses what, why, and whose yes is still needed."""

from cochair.domain.asked import Reply
from cochair.services.question_view import question_view, supporters
from tests.told import play

ASKED = """
    10:00 the meeting starts
    10:01 nothing needed
    10:02 Tom asks to shorten Housing to 10 minutes, because Buses needs more time
"""


def names(told: object) -> list[str]:
    return [name for _, name in told.can_answer]  # type: ignore[attr-defined]


def test_without_a_question_there_is_nothing_to_show() -> None:
    assert question_view(play("10:00 the meeting starts").meeting) is None


def test_a_question_tells_what_who_loses_and_why() -> None:
    told = question_view(play(ASKED).meeting)
    assert told is not None
    assert told.asked == "Tom asks: Shorten Housing to 10 minutes."
    assert told.loses == ("Members would lose 5 minutes in Housing.",)
    assert told.why == "Tom says: “Buses needs more time”"
    assert told.waits == "Priya has not agreed yet."
    assert [(k.words, k.reply) for k in told.keys] == [("Priya: no answer yet", None), ("Tom: yes", Reply.YES)]
    assert names(told) == ["Priya", "Tom"]
    assert [name for _, name in told.waiting] == ["Priya"]
    assert not told.wanted


def test_not_yet_is_an_answer_and_support_is_told() -> None:
    meeting = play(f"{ASKED}\n10:03 Priya says not yet (with support from Lou)").meeting
    told = question_view(meeting)
    assert told is not None
    assert ("Priya: not yet, with support from Lou", Reply.NOT_YET) in [(k.words, k.reply) for k in told.keys]
    assert names(told)[0] == "Priya"


def test_a_question_that_is_answered_is_gone() -> None:
    assert question_view(play(f"{ASKED}\n10:03 Priya says no").meeting) is None


def test_minutes_that_belong_to_somebody_are_asked_about() -> None:
    told = question_view(
        play("10:00 the meeting starts\n10:01 nothing needed\n10:02 next item\n10:03 next item").meeting
    )
    assert told is not None
    assert told.wanted
    assert "belong to Members" in told.asked
    assert (told.keys, told.waits) == ((), "")
    assert names(told) == ["Priya"]


def test_ones_own_supporters_come_first() -> None:
    meeting = play("10:00 the meeting starts").meeting
    mo = next(p.id for p in meeting.plan.people if p.name == "Mo")
    assert supporters(meeting, mo)[0][1] == "Lou"
    assert mo not in [person for person, _ in supporters(meeting, mo)]
