"""On the Plan screen each co-chair says yes for themselves, twice, with their own number when they want one."""

from cochair.services.plan_yes import yeses_of
from tests.ui.test_plan_screen import MakeStage, Stage, make
from ui.plan.number_part import NumberPart
from ui.widgets.access import audit
from ui.widgets.plain_edit import TypingLine

__all__ = ["make"]


def say_yes(stage: Stage, name: str) -> None:
    stage.click(f"{name} says yes")
    stage.click("Yes, I am sure")


def said(stage: Stage) -> list[bool]:
    return [yes.said for yes in yeses_of(stage.plan)]


def test_an_agenda_goes_out_when_both_have_said_yes_twice(make: MakeStage) -> None:
    stage, meetings = make(), []
    stage.screen.shared.connect(meetings.append)
    stage.press("Ctrl+Return")
    assert stage.screen.banner.sentence() == "Priya and Tom have not said yes to this agenda yet."
    stage.press("Space")  # the keyboard is on the first answer that is missing
    assert said(stage) == [False, False]
    stage.click("Yes, I am sure")
    assert said(stage) == [True, False]
    assert audit(stage.screen) == []
    say_yes(stage, "Tom")
    stage.press("Ctrl+Return")
    assert len(meetings) == 1


def test_going_back_keeps_no_yes_and_a_change_takes_it_away(make: MakeStage) -> None:
    stage = make()
    stage.click("Tom says yes")
    stage.click("Go back")
    assert said(stage) == [False, False]
    say_yes(stage, "Tom")
    stage.click("More: Minutes for Buses")
    assert said(stage) == [False, False]
    say_yes(stage, "Priya")
    stage.click("Take the yes back")
    assert said(stage) == [False, False]


def open_person(stage: Stage, name: str) -> NumberPart:
    stage.press("Alt+3")
    stage.click(f"Change {name}")
    return next(part for part in stage.screen.findChildren(NumberPart) if part.isVisible())


def digits(part: NumberPart) -> TypingLine:
    return next(line for line in part.findChildren(TypingLine) if line.isVisible())


def test_a_number_is_for_who_wants_one_and_goes_with_the_yes(make: MakeStage) -> None:
    stage = make()
    part = open_person(stage, "Priya")
    stage.click("A number only Priya knows")
    digits(part).setFocus()
    stage.type("12")
    assert not stage.plan.people[0].sealed_number
    line = part.findChildren(TypingLine)[0]
    line.clearFocus()  # what is wrong was told at once; it is read with the line to who comes back
    line.setFocus()
    assert "4 to 8 digits, such as" in line.accessibleDescription()
    stage.type("4821")
    assert stage.plan.people[0].sealed_number
    assert audit(stage.screen) == []
    stage.click("Done")
    stage.press("Alt+1")
    stage.click("Priya says yes")
    line = next(found for found in stage.screen.side.findChildren(TypingLine) if found.isVisible())
    line.setFocus()
    stage.type("1111")
    assert said(stage) == [False, False]
    stage.type("4821")
    assert said(stage) == [True, False]


def test_a_number_is_taken_away_by_who_knows_it_or_as_lost(make: MakeStage) -> None:
    stage = make()
    part = open_person(stage, "Priya")
    stage.click("A number only Priya knows")
    digits(part).setFocus()
    stage.type("4821")
    stage.click("Take the number of Priya away")
    digits(part).setFocus()
    stage.type("9999")
    assert stage.plan.people[0].sealed_number
    stage.click("Nobody knows it any more")
    assert (stage.plan.people[0].sealed_number, stage.plan.people[0].number_lost) == ("", True)
