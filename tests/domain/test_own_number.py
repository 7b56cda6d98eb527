"""A number of one's own goes with every answer of who wants one, and is never kept as it is."""

import json

import pytest

from cochair.domain.asked import QuestionAnswered, QuestionAsked, Reply
from cochair.domain.fold import fold
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.own_number import must_know, sealed
from cochair.domain.people import Person
from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules.asking import answer, ask
from cochair.domain.rules.protecting import nobody_wants_more
from cochair.domain.wishes import Wish, WishKind
from cochair.domain.wording import sentence
from cochair.storage.plain_log import plain_log
from tests.told import play
from tests.with_number import SALT, with_number

ASKED = "10:00 the meeting starts\n10:01 Tom asks to shorten Buses to 10 minutes, because we are late"


def meeting(lines: str = ASKED, name: str = "Priya") -> Meeting:
    return fold(with_number(list(play(lines).live.entries), name, "4821"))


def priya(m: Meeting) -> PersonId:
    return next(p.id for p in m.plan.people if p.name == "Priya")


@pytest.mark.parametrize("typed", ["", "123", "123456789", "12a4", "¹²³⁴", "-123"])
def test_a_number_has_4_to_8_digits(typed: str) -> None:
    with pytest.raises(Unclear, match="4 to 8 digits"):
        sealed(typed, SALT)


def test_what_is_kept_does_not_show_the_number_and_differs_with_the_salt() -> None:
    kept = sealed("4821", SALT)
    assert "4821" not in kept
    assert kept != sealed("4821", "01" * 16)
    must_know(Person(PersonId("p1"), "Priya", sealed_number=kept), "48 21")


@pytest.mark.parametrize("reply", list(Reply))
@pytest.mark.parametrize(
    ("typed", "says"), [(None, "Please type it"), ("", "Please type it"), ("4822", "not the number")]
)
def test_no_answer_counts_without_the_number(reply: Reply, typed: str | None, says: str) -> None:
    m = meeting()
    with pytest.raises(Refused, match=says):
        answer(m, priya(m), reply, None, typed)


def test_the_log_says_that_the_number_was_given() -> None:
    m = meeting()
    answered = answer(m, priya(m), Reply.YES, None, "4821")[0]
    assert isinstance(answered, QuestionAnswered)
    assert answered.with_number
    assert sentence(m, answered) == "Priya says yes. Priya gave their own number."


def test_who_has_no_number_answers_as_before() -> None:
    m = play(ASKED).meeting
    answered = answer(m, priya(m), Reply.YES)[0]
    assert isinstance(answered, QuestionAnswered)
    assert not answered.with_number


def test_asking_turns_no_key_of_who_has_a_number() -> None:
    m = meeting("10:00 the meeting starts")
    asked = ask(m, priya(m), Wish(WishKind.SHORTEN, m.items[1].item.id, 10), "we are late")[0]
    assert isinstance(asked, QuestionAsked)
    assert asked.keys.chairs == asked.keys.groups == ()


def test_minutes_are_released_only_with_the_number() -> None:
    m = meeting("10:00 the meeting starts\n10:01 nothing needed\n10:02 item 2 starts")
    with pytest.raises(Refused, match="Please type it"):
        nobody_wants_more(m, priya(m))
    assert nobody_wants_more(m, priya(m), "4821")


def test_the_log_that_anybody_may_read_leads_to_no_number() -> None:
    entries = with_number(list(play(ASKED).live.entries), "Priya", "4821")
    assert sealed("4821", SALT) not in json.dumps(plain_log(entries))
