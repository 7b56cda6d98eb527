"""Who may check the minutes, when a paper says that it is checked, and what stands beside a line that is wrong."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.commands.papers import minutes_of
from cochair.domain import words_of_checking
from cochair.domain.check import Standing
from cochair.domain.check_lines import line_sentences, lines_to_check
from cochair.domain.checking import Checking, MinutesChecked
from cochair.domain.document import Card, Document, Say
from cochair.domain.fold import fold
from cochair.domain.wording import sentence
from cochair.exports.text import as_text
from tests.told import Told, head, play

WRITTEN = """10:00 the meeting starts
10:01 Priya says nobody wants more
10:05 next item
10:06 note: The bus goes 2 times a day.
10:06 Sam says: The last bus is too early.
10:07 decision: We ask for a later bus (agreed; open to change)
10:08 action: Ann: write to the bus company by 26 November 2026
10:08 Priya says nobody wants more
10:30 the meeting ends
"""
CHECKS = f"{WRITTEN}11:00 Priya checks the minutes\n"
ALL_RIGHT = "".join(f"11:0{n} Priya says line {n} is right\n" for n in range(1, 5))
CHECKED = f"{CHECKS}{ALL_RIGHT}"


def after(lines: str, more: str = "", **header: str) -> Told:
    return play(lines + more, head(**header))


def paper(told: Told) -> str:
    return as_text(minutes_of(told.meeting))


def refused(told: Told) -> str:
    return str(told.last["refused"])


def test_the_lines_are_what_was_written_in_the_order_of_the_minutes() -> None:
    m = after(WRITTEN, "").meeting
    assert [line_sentences(m, record) for record in lines_to_check(m)] == [
        ("The bus goes 2 times a day.",),
        ("A member said:", "“The last bus is too early.”"),
        ("We ask for a later bus.", "Everyone agreed."),
        ("Ann will do this:", "Write to the bus company.", "By Thursday 26 November 2026."),
    ]


def test_minutes_are_not_checked_until_every_line_has_a_yes() -> None:
    told = after(CHECKS, ALL_RIGHT.rsplit("11:04", 1)[0])
    assert told.meeting.check.checked is None
    assert paper(told).startswith("Not checked yet.")
    done = after(CHECKED)
    assert done.events == ["LineConfirmed", "MinutesChecked"]
    assert paper(done).startswith("Priya checked this on Thursday 12 November 2026.")
    assert "ot checked yet" not in paper(done)
    assert done.meeting.check.version == 2 and "This is version 2." in paper(done)
    assert "This is version 1." in paper(after(WRITTEN))


@pytest.mark.parametrize(
    ("who", "why"),
    [
        ("Tom", "Tom is not of Members. Please choose somebody who is."),
        ("Lou", "Lou is not of Members. Please choose somebody who is."),
        ("Dev", "Dev was not at this meeting. Please choose somebody who was."),
    ],
)
def test_only_somebody_of_a_protected_group_who_came_may_check(who: str, why: str) -> None:
    told = after(WRITTEN, f"11:00 {who} checks the minutes\n")
    assert refused(told) == why
    assert refused(after(WRITTEN, f"11:00 {who} says line 1 is right\n")) == (
        f"{who} is not checking now. Please start with who checks."
    )


def test_who_wrote_the_minutes_checks_them_only_when_nobody_else_can() -> None:
    people = "Priya (Members, co-chair, minute-taker); Tom (Workers, co-chair); Ann (Workers)"
    start = "10:00 the meeting starts\n10:05 note: A thing.\n10:30 the meeting ends\n11:00 Priya checks the minutes\n"
    assert "events" in after(start, People=people).last
    told = after(start, People=f"{people}; Sam (Members)")
    assert refused(told) == "Priya wrote the minutes. Please choose somebody else of Members."


def test_a_meeting_with_nobody_who_can_check_says_so() -> None:
    start = "10:00 the meeting starts\n10:05 note: A thing.\n10:30 the meeting ends\n11:00 Tom checks the minutes\n"
    nobody = after(start, People="Priya (Members, co-chair) (can not come); Tom (Workers, co-chair)")
    assert refused(nobody) == "Nobody of Members was at this meeting, so nobody can check."
    open_to_all = play(start, head("Talk; 5 minutes; news", Groups="Members; Workers", Share=""))
    assert refused(open_to_all) == words_of_checking.NO_PROTECTED


@pytest.mark.parametrize("line", ["Priya checks the minutes", "Sam says line 1 is wrong"])
def test_nothing_is_checked_while_the_meeting_goes_on(line: str) -> None:
    told = after("10:00 the meeting starts\n10:01 note: A thing.\n", f"10:02 {line}\n")
    assert refused(told) == words_of_checking.NOT_ENDED


def test_with_nothing_written_there_is_nothing_to_check() -> None:
    told = after("10:00 the meeting starts\n10:30 the meeting ends\n", "11:00 Priya checks the minutes\n")
    assert refused(told) == words_of_checking.NOTHING_WRITTEN


def test_who_helped_is_named_and_nobody_helps_themselves() -> None:
    told = after(WRITTEN, f"11:00 Priya checks the minutes (with support from Tom)\n{ALL_RIGHT}")
    assert "Tom helped to check it." in paper(told)
    told = after(WRITTEN, "11:00 Priya checks the minutes (with support from Priya)\n")
    assert refused(told) == "Priya checks already. Please choose somebody else to help."


def test_two_people_who_each_went_through_some_lines_are_both_named() -> None:
    told = after(CHECKS, ALL_RIGHT.rsplit("11:03", 1)[0])
    told = after(
        CHECKS,
        "11:01 Priya says line 1 is right\n11:02 Sam checks the minutes\n"
        "11:02 Priya says line 2 is right\n" + "".join(f"11:03 Sam says line {n} is right\n" for n in (2, 3, 4)),
    )
    assert [answer for answer in told.answers if "refused" in answer]
    assert paper(told).startswith("Priya and Sam checked this on")


def test_a_checker_who_does_not_want_a_name_written_has_none_in_the_paper() -> None:
    people = "Priya (Members, co-chair) (not named); Tom (Workers, co-chair); Sam (Members); Ann (Workers)"
    text = paper(after(CHECKED, People=people))
    assert text.startswith("A co-chair checked this on")
    assert "Priya" not in text


def test_a_correction_stands_beside_the_line_and_the_old_words_stay() -> None:
    told = after(CHECKS, f"11:01 Priya says line 1 is wrong: it goes 3 times a day\n{ALL_RIGHT.split(chr(10), 1)[1]}")
    assert told.meeting.check.checked is not None
    assert told.meeting.check.version == 3
    assert (
        "The bus goes 2 times a day.\n\nThis was put right on 12 November 2026:\nIt goes 3 times a day.\n"
    ) in paper(told)
    assert "after the check" not in paper(told)


def test_a_line_that_is_wrong_with_no_words_keeps_the_check_open() -> None:
    rest = ALL_RIGHT.split("\n", 1)[1]
    told = after(CHECKS, f"11:01 Priya says line 1 is wrong\n{rest}")
    assert told.meeting.check.checked is None
    assert "Somebody says that this is wrong." in paper(told)
    told = after(CHECKS, f"11:01 Priya says line 1 is wrong\n{rest}11:09 Priya says line 1 is wrong: 3 times\n")
    assert told.events == ["LineSaidWrong", "CorrectionAdded", "MinutesChecked"]


def test_who_checks_may_think_again_and_the_log_keeps_both() -> None:
    told = after(CHECKS, "11:01 Priya says line 1 is wrong: 3 times\n11:02 Priya says line 1 is right\n")
    assert "put right" not in paper(told)
    kinds = [type(entry.event).__name__ for entry in told.live.entries]
    assert kinds[-3:] == ["LineSaidWrong", "CorrectionAdded", "LineConfirmed"]


@pytest.mark.parametrize("who", ["Tom", "Ann", "Lou", "Sam", "Dev"])
def test_anyone_may_say_that_a_line_is_wrong_and_who_checks_looks_at_it_again(who: str) -> None:
    """Their words are printed with no name; only who checks says what is right."""
    told = after(CHECKS, f"11:01 Priya says line 1 is right\n11:02 {who} says line 1 is wrong: it was the 41\n")
    assert told.events == ["LineSaidWrong"]
    assert lines_to_check(told.meeting)[0].number not in told.meeting.check.answers
    assert "Somebody says that this is wrong:\nIt was the 41." in paper(told)


def test_for_14_days_after_the_check_anyone_may_still_say_that_a_line_is_wrong() -> None:
    told = after(CHECKED, "26 November 2026 23:59 Tom says line 1 is wrong: it was the 41\n")
    assert told.events == ["LineSaidWrong"]
    assert "Somebody said after the check that something is wrong." in paper(told)
    assert "You can tell us until Thursday 26 November 2026." in paper(told)
    late = after(CHECKED, "27 November 2026 00:00 Tom says line 1 is wrong: it was the 41\n")
    assert refused(late) == "The 14 days are over. Please say this at the next meeting."
    assert paper(late) == paper(after(CHECKED))


def test_before_the_check_the_days_do_not_run_out() -> None:
    told = after(WRITTEN, "3 March 2027 10:00 Tom says line 1 is wrong\n10:01 Priya checks the minutes\n")
    assert told.events == ["CheckStarted"]


def test_something_put_right_after_the_check_is_said_on_the_first_page() -> None:
    told = after(CHECKED, "20 November 2026 10:00 Sam says line 4 is wrong: it was the 41\n")
    assert told.events == ["LineSaidWrong", "CorrectionAdded"]
    document = minutes_of(told.meeting)
    assert "Something was put right after the check." in notices(document)
    (card,) = [b for b in document.blocks if isinstance(b, Card) and "**This was put right" in str(b.lines)]
    assert card.lines[-2:] == ("**This was put right on 20 November 2026:**", "It was the 41.")
    assert told.meeting.check.version == 3


def notices(document: Document) -> list[str]:
    return [line for block in document.blocks if isinstance(block, Say) and block.notice for line in block.sentences]


def test_what_is_missing_is_added_at_the_end_and_needs_words() -> None:
    told = after(CHECKED, "11:30 Priya says something is missing: we thanked Ann\n")
    assert "This was added on 12 November 2026:\nWe thanked Ann." in paper(told)
    told = after(WRITTEN, "11:30 Tom says something is missing: we thanked Ann\n")
    assert "Somebody says that this is missing:\nWe thanked Ann." in paper(told)
    assert refused(after(CHECKED, "11:30 Priya says something is missing:\n")) == words_of_checking.SAY_WHAT


def test_checked_minutes_can_not_be_checked_again_and_no_answer_is_undone() -> None:
    for line, why in (
        ("Priya checks the minutes", words_of_checking.IS_CHECKED),
        ("Priya says line 1 is right", words_of_checking.IS_CHECKED),
        ("Priya says line 9 is wrong", "There is no line 9. Please choose a line from 1 to 4."),
        ("undo", "You can not undo a check. You can answer the line again."),
    ):
        assert refused(after(CHECKED, f"11:30 {line}\n")) == why


@pytest.mark.parametrize("line", ["note: A thing", "Sam takes the floor", "Ann arrives", "nothing needed", "next item"])
def test_nothing_else_happens_after_the_end(line: str) -> None:
    assert "refused" in after(CHECKED, f"11:30 {line}\n").last


def test_the_same_answer_twice_is_kept_once() -> None:
    told = after(CHECKS, "11:01 Priya says line 1 is right\n11:02 Priya says line 1 is right\n")
    assert told.events == []
    assert after(CHECKS, "11:01 Priya checks the minutes\n").events == []


def test_each_thing_that_is_said_about_the_minutes_is_told_in_a_sentence() -> None:
    told = after(
        WRITTEN,
        "11:00 Priya checks the minutes (with support from Tom)\n11:01 Priya checks the minutes\n"
        "11:01 Sam says line 2 is wrong\n11:01 Sam says line 2 is wrong: early\n"
        f"11:01 Sam says something is missing: thanks\n{ALL_RIGHT.replace('11:0', '11:1')}",
    )
    said = [sentence(told.meeting, e.event) for e in told.live.entries if isinstance(e.event, Checking)]
    assert said[:5] == [
        "Priya checks the minutes. Tom helps.",
        "Priya checks the minutes.",
        "Sam says that this is wrong: A member said: “The last bus is too early.”",
        "Sam says that this is wrong: A member said: “The last bus is too early.” This is right: early.",
        "Sam says that this is missing: thanks.",
    ]
    assert said[5] == "Priya says that this is right: The bus goes 2 times a day."
    assert said[-1] == "Priya checked the minutes."


PEOPLE = ("Priya", "Tom", "Sam", "Mo", "Ann", "Lou", "Dev")
ELIGIBLE = {"Priya", "Sam", "Mo"}
people = st.sampled_from(PEOPLE)
likely = st.sampled_from(("Priya", "Priya", "Sam", *PEOPLE))
numbers = st.integers(1, 4)
acts = st.one_of(
    st.builds("{} checks the minutes".format, likely),
    st.builds("{} says line {} is right".format, likely, numbers),
    st.builds("{} says line {} is right".format, likely, numbers),
    st.builds("{} says line {} is wrong".format, people, numbers),
    st.builds("{} says line {} is wrong: it was the 41".format, people, numbers),
    st.builds("{} says something is missing: thanks".format, people),
    st.just("undo"),
    st.just("\n11:30 ".join(f"Priya says line {n} is right" for n in range(1, 5))),
)


@given(st.lists(acts, max_size=30))
@settings(max_examples=150)
def test_a_paper_says_checked_only_if_every_line_was_gone_through_by_somebody_who_may(story: list[str]) -> None:
    told = after(CHECKS, "".join(f"11:30 {line}\n" for line in story))
    m = told.meeting
    assert fold(told.live.entries) == m
    names = {p.id: p.name for p in m.plan.people}
    gone_through = gone_through_by(told, names)
    says_checked = "checked this on" in minutes_of(m).checked_words
    assert says_checked == minutes_of(m).checked == (m.check.checked is not None)
    if says_checked:
        assert set(gone_through) == {record.number for record in lines_to_check(m)}
        assert set(gone_through.values()) <= ELIGIBLE
        assert {names[p] for p in m.check.checked.by} == set(gone_through.values())  # type: ignore[union-attr]
    added = sum(type(e.event).__name__ == "CorrectionAdded" for e in told.live.entries)
    assert m.check.version == 1 + added + says_checked
    wrong = [number for number, answer in m.check.answers.items() if answer.standing is Standing.WRONG]
    assert not (says_checked and wrong)


def gone_through_by(told: Told, names: dict[Any, str]) -> dict[int, str]:
    """Return who gave the newest yes or correction of each line until the check was over, told from the log alone."""
    found: dict[int, str] = {}
    for entry in told.live.entries:
        event: Any = entry.event
        match type(event).__name__:
            case "LineConfirmed" | "CorrectionAdded" if event.number:
                found[event.number] = names[event.by]
            case "LineSaidWrong":
                found.pop(event.number, None)
        if isinstance(event, MinutesChecked):
            return found
    return found
