"""What the co-chairs can say: when, who leads, whose minutes they are, and what CoChair may ask."""

from dataclasses import replace

from cochair.commands.papers import chooser
from cochair.domain.document import Bullets, Document, Heading, Picture, Say
from cochair.domain.script_paper import compose_script
from cochair.exports.text import as_text
from tests.told import AGENDA, PEOPLE, head, play


def script(agenda: str = AGENDA, **header: str) -> Document:
    return compose_script(play("", head(agenda, **header)).meeting.plan, chooser())


def under(document: Document, heading: str) -> list[Say | Bullets]:
    """The rows under a heading."""
    found: list[Say | Bullets] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text.endswith(heading)
        elif inside and isinstance(block, Say | Bullets):
            found.append(block)
    return found


def said(document: Document, heading: str) -> list[tuple[str, ...]]:
    return [row.sentences if isinstance(row, Say) else (*row.lead, *row.items) for row in under(document, heading)]


def test_an_item_says_when_in_words_and_on_a_clock_who_leads_and_what_to_say() -> None:
    agenda = "Welcome; 30 minutes; news\n Buses; 25 minutes; talk; led by Sam\n Money; 5 minutes; news"
    when, speech, *_ = under(script(agenda), "2. Buses")
    assert isinstance(when, Say) and isinstance(speech, Say)
    assert when.sentences == (
        "**From 10:30 in the morning to 10:55 in the morning**",
        "This takes 25 minutes.",
        "Sam leads it.",
    )
    assert when.picture == Picture("1F565", "A clock at half past 10")
    assert speech.sentences == (
        "Sam can say:",
        "“Now comes number\u00a02: Buses.",
        "We want to hear from you.",
        "You can use a card at any time.”",
    )
    assert said(script(agenda), "3. Money")[0][2] == "Please agree who leads it."
    assert said(script(agenda), "3. Money")[1][0] == "You can say:"


def test_it_says_whose_minutes_are_protected_and_whose_yes_a_change_needs() -> None:
    buses = said(script(), "2. Buses")
    assert buses[2] == (
        "15 minutes of this belong to Members.",
        "You need a yes to use them for something else.",
    )
    assert buses[3] == (
        "If time is short, CoChair may ask for a yes.",
        "Then Priya and Tom must say yes.",
        "Without every yes, nothing changes.",
    )
    assert said(script(), "5. Housing")[2][0] == "All of this time belongs to Members."
    assert len(said(script(), "4. Budget")) == 2


def test_a_group_with_no_co_chair_of_its_own_is_asked_by_its_key_person_or_as_a_group() -> None:
    keyed = "Ann (Workers, co-chair); Sam (Members, key for Members); Mo (Members)"
    assert said(script(People=keyed), "2. Buses")[3][1] == "Then Ann and Sam must say yes."
    people = "Ann (Workers, co-chair); Tom (Workers, co-chair); Mo (Members, key for Members)"
    plan = play("", head(People=people)).meeting.plan
    draft = replace(plan, people=tuple(replace(p, key_for=None) for p in plan.people))
    assert said(compose_script(draft, chooser()), "2. Buses")[3] == (
        "If time is short, CoChair may ask for a yes.",
        "Without every yes, nothing changes.",
        "Then these must say yes:",
        "Ann",
        "Tom",
        "somebody of Members",
    )


def test_a_decision_says_what_co_chair_will_ask_and_what_can_still_change() -> None:
    bare = said(script("Ramps; 10 minutes; decide"), "1. Ramps")
    assert bare[2] == (
        "CoChair will ask if you may decide this today:",
        "No papers went out for it.",
        "We have not talked about it before.",
        "Nobody has written what can still change.",
    )
    ready = "papers sent 29 October 2026; talked about 8 October 2026; could change: the place"
    told = said(script(f"Ramps; 10 minutes; decide; {ready}"), "1. Ramps")
    assert ("People can still change this:", "The place.") in told
    assert not any("may decide" in line for row in told for line in row)


def test_each_person_who_has_not_spoken_is_asked_before_an_item_ends_but_not_in_a_break_or_for_news() -> None:
    assert said(script(), "2. Buses")[-1] == (
        "Before you go on:",
        "Ask each person who has not spoken:",
        "“Do you want to say something?”",
        "Then wait for 10 seconds.",
    )
    decided = said(script("Ramps; 10 minutes; decide"), "1. Ramps")[-1]
    assert decided[1] == "Say what we decided, in 1 easy sentence."
    assert not any("has not spoken" in line for row in said(script(), "4. Budget") for line in row)


def test_a_break_says_how_long_and_when_to_start_again() -> None:
    assert said(script(), "3. Break")[1] == (
        "You can say:",
        "“We have a break of 10 minutes.",
        "Nobody will make it shorter.",
        "We start again at 10:40 in the morning.”",
        "Please wait until everybody is back.",
    )


def test_the_end_says_what_comes_of_the_meeting() -> None:
    close = said(script(), "The end of the meeting")
    assert close[0][1:] == ("“Is there something that nobody has said?", "We wait for your answer.”")
    assert close[2] == (
        "End the meeting in CoChair.",
        "Then the minutes are ready to read.",
        "Members check them before they are final.",
    )


def test_who_does_not_want_a_name_written_is_not_named() -> None:
    people = PEOPLE.replace("Priya (Members, co-chair)", "Priya (Members, co-chair) (not named)")
    text = as_text(script("Buses; 25 minutes; talk; 10 protected for Members; led by Priya", People=people))
    assert "Priya" not in text
    assert "A co-chair leads it." in text and "A co-chair can say:" in text


def test_what_the_group_agreed_on_is_read_out_first() -> None:
    plan = play("", head()).meeting.plan
    ruled = compose_script(replace(plan, ground_rules=("One person talks at a time", "No hard words")), chooser())
    assert said(ruled, "How we talk with each other") == [
        ("Read this out, or let somebody read it:", "One person talks at a time.", "No hard words.")
    ]
    assert "How we talk with each other" not in as_text(compose_script(plan, chooser()))
