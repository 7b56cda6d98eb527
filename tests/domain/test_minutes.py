"""What the easy-read minutes say: who came, what was decided, who does what by when."""

import re
from dataclasses import replace

import pytest

from cochair.commands.papers import chooser, minutes_of
from cochair.domain import paper_parts, words_of_papers
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.document import Bullets, Card, Document, Field, Heading, Picture, Say
from cochair.domain.minutes import compose
from cochair.exports.concepts import load_concepts
from cochair.exports.svg_pictures import has_picture
from cochair.resources import resource
from tests.told import head, play
from tests.troubled import troubled

START = "10:00 the meeting starts\n"
BUSES = f"{START}10:05 next item\n"
PICTURES = {name: value for name, value in vars(paper_parts).items() if isinstance(value, Picture)}


def minutes(lines: str, **header: str) -> Document:
    return minutes_of(play(lines, head(**header)).meeting)


def part(document: Document, heading: str) -> list[object]:
    """The blocks under a heading."""
    found: list[object] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text.endswith(heading)
        elif inside:
            found.append(block)
    return found


def said(document: Document, heading: str) -> list[tuple[str, ...]]:
    return [block.sentences for block in part(document, heading) if isinstance(block, Say)]


def papers_say() -> list[str]:
    found: list[str] = []
    for name, value in vars(words_of_papers).items():
        if name.isupper() and name != "CREDIT":
            values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            found += values
    return found


@pytest.mark.parametrize("text", papers_say())
def test_what_papers_say_by_themselves_is_1_short_sentence_a_line(text: str) -> None:
    words = re.sub(r"\{[^}]*\}", "a b", text).split()
    assert len(words) <= 15
    assert not re.search(r"n['’]t\b|cannot|\betc\b", text)
    if text not in (words_of_papers.NOTHING_WRITTEN, words_of_papers.NOTHING_NEEDED):  # parted where they are used
        assert len(re.findall(r"[.?!](?:\s|$)", text)) <= 1


def test_the_papers_and_the_table_of_pictures_never_tell_1_picture_in_2_ways() -> None:
    told = {concept.code: concept.alt for concept in load_concepts(resource("words", "pictures.toml"))}
    for name, picture in PICTURES.items():
        assert has_picture(picture.code), name
        assert told.get(picture.code, picture.alt) == picture.alt, name


def test_the_people_who_came_are_told_with_what_they_came_for() -> None:
    (chairs, everyone) = part(minutes(START), "Who was there")
    assert isinstance(chairs, Say) and isinstance(everyone, Bullets)
    assert chairs.sentences[0] == "Priya and Tom ran the meeting together."
    assert everyone.lead == ("We were 6 people in all.", "These people came too:")
    assert everyone.items == ("Sam", "Mo", "Ann, to write the minutes", "Lou, to support Mo")


def test_1_or_2_people_are_a_sentence_and_1_chair_is_1_person() -> None:
    document = minutes(START, People="Priya (Members, co-chair); Sam (Members); Ann (Workers)")
    chair, everyone = part(document, "Who was there")
    assert chair == Say(paper_parts.PERSON, ("Priya ran the meeting.",))
    assert everyone == Say(paper_parts.PEOPLE, ("We were 3 people in all.", "Sam and Ann came too."))


def test_people_who_do_not_want_to_be_named_are_counted_only() -> None:
    document = minutes(START, People="Priya (Members, co-chair) (not named); Sam (Workers) (not named)")
    assert said(document, "Who was there")[1] == ("We were 2 people in all.", "We do not write down names.")


def test_an_action_says_who_does_what_by_when() -> None:
    document = minutes(f"{BUSES}10:10 action: Ann: write to the bus company by 26 November 2026\n")
    (card,) = part(document, "Who will do what")
    assert isinstance(card, Card)
    assert card.lines == (
        Field("Who", "Ann"),
        Field("What", "Write to the bus company."),
        Field("When", "By Thursday 26 November 2026"),
    )
    assert said(document, "The short version")[-1] == ("Ann will do this:", "Write to the bus company.")


def test_before_the_end_nothing_is_told_as_final() -> None:
    document = minutes(START)
    assert said(document, "The short version") == [("We have not decided anything yet.",)]
    assert said(document, "Who will do what") == [("Nobody has taken on a job yet.",)]
    assert ("Our meeting has not ended yet.", "This paper shows what we have written so far.") in [
        block.sentences for block in document.blocks if isinstance(block, Say)
    ]
    ended = minutes(f"{START}10:02 the meeting ends\n")
    assert said(ended, "The short version") == [("We did not decide anything at this meeting.",)]
    assert said(ended, "Who will do what") == [("Nobody took on a job at this meeting.",)]


def test_nobody_who_comes_later_is_missing_before_the_end() -> None:
    missing = Say(paper_parts.PEOPLE, ("Dev could not come.",))
    assert missing not in part(minutes(START), "Who was there")
    assert missing in part(minutes(f"{START}10:30 the meeting ends\n"), "Who was there")


def test_a_meeting_that_has_not_begun_names_nobody_as_there() -> None:
    assert part(minutes(""), "Who was there") == []


def test_a_hard_word_is_explained_where_it_comes_first_and_only_there() -> None:
    document = minutes(
        f"{BUSES}10:06 hard word: route = the way that a bus goes\n10:07 note: We want a new route.\n"
        "10:08 note: Routes cost money.\n10:09 decision: The council pays for 1 route (agreed; open to change)\n"
    )
    meaning = ("Route means:", "The way that a bus goes.")
    assert said(document, "The short version") == [("The council pays for 1 **route**.", *meaning)]
    assert said(document, "Buses") == [("We want a new route.",), ("Routes cost money.",)]
    assert ("**Route**", "The way that a bus goes.") in said(document, "Hard words")


def test_a_meaning_stays_with_its_word() -> None:
    document = minutes(
        f"{BUSES}10:06 hard word: route = the way a bus goes. It has a number\n"
        "10:07 note: One. Two. The route is new.\n"
    )
    assert said(document, "Buses") == [
        ("One.", "Two.", "The **route** is new."),
        ("Route means:", "The way a bus goes.", "It has a number."),
    ]


def test_notes_with_the_same_picture_are_1_idea_and_a_quotation_starts_a_new_one() -> None:
    document = minutes(
        f"{BUSES}10:06 note: The bus is late.\n10:07 note: The bus is cold.\n"
        "10:08 Sam says: My bus never comes. (may be named)\n"
        "10:09 note: Buses run until 6.\n10:10 note: We like taxis.\n"
    )
    assert said(document, "Buses") == [
        ("The bus is late.", "The bus is cold."),
        ("Sam said:", "“My bus never comes.”", "Buses run until 6."),
        ("We like taxis.",),
    ]


def test_what_was_put_off_and_what_became_of_protected_time_are_a_sentence_a_line() -> None:
    document = minutes(
        f"{BUSES}10:06 parked: who pays for taxis?\n10:10 Priya says nobody wants more\n10:20 the meeting ends\n"
    )
    assert said(document, "For later")[0] == ("We will come back to this:", "Who pays for taxis?")
    assert any("Buses: they did not want the last 15 minutes." in idea for idea in said(document, "shared the time"))


def test_what_the_check_before_sharing_found_is_told_without_blame() -> None:
    meeting = play(START).meeting
    found = ("The papers for Budget come too late. We agreed 7 days.", "Nothing tells people what happened.")
    noted = replace(meeting, plan=replace(meeting.plan, noted=found))
    assert said(minutes_of(noted), "shared the time")[-2:] == [
        ("Before the meeting CoChair said:", "“The papers for Budget come too late.", "We agreed 7 days.”"),
        ("“Nothing tells people what happened.”", "The co-chairs decided to go on."),
    ]
    assert not any("Before the meeting" in line for idea in said(minutes(START), "shared the time") for line in idea)


def test_1_co_chair_decides_alone_and_a_plan_tells_it_too() -> None:
    meeting = play("", head(People="Priya (Members, co-chair); Sam (Workers)")).meeting
    noted = replace(meeting, plan=replace(meeting.plan, noted=("There are 60 minutes without a break.",)))
    assert said(minutes_of(noted), "shared the time") == [
        (
            "Before the meeting CoChair said:",
            "“There are 60 minutes without a break.”",
            "The co-chair decided to go on.",
        )
    ]


def test_a_question_tells_who_asked_what_and_whose_answer_it_was() -> None:
    assert said(minutes_of(troubled()), "asked to change") == [
        (
            "Tom asked:",
            "Use 3 minutes of Members in Buses.",
            "The reason: Budget needs more time.",
            "Priya and Tom said yes.",
        ),
        ("Tom asked:", "Finish at 11:40.", "The reason: we talk a lot.", "Priya said no, so nothing changed."),
        ("Tom asked:", "Carry Respite to next time.", "The reason: the guest is ill.", "Priya and Tom said yes."),
        (
            "Ann asked:",
            "Shorten Housing to 10 minutes.",
            "The reason: we are late.",
            "Priya said no, so nothing changed.",
        ),
    ]


ASK = f"{START}10:01 Tom asks to drop Housing, because we are late\n"


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        ("", "We do not have every answer yet."),
        ("10:02 the meeting ends", "We did not agree, so nothing changed."),
        ("10:02 Priya agrees\n10:03 Priya takes back her yes", "Somebody took a yes back later."),
    ],
)
def test_a_question_without_an_answer_says_so(lines: str, answer: str) -> None:
    assert said(minutes(f"{ASK}{lines}"), "asked to change")[0][-1] == answer


def test_keys_of_people_who_do_not_want_to_be_named_are_counted() -> None:
    people = "Priya (Members, co-chair) (not named); Tom (Workers, co-chair) (not named); Sam (Members)"
    told = said(minutes(f"{ASK}10:02 Priya agrees\n", People=people), "asked to change")
    assert told[0][0] == "A co-chair asked:"
    assert told[0][-1] == "2 co-chairs said yes."


def test_a_meeting_without_questions_has_no_part_about_them() -> None:
    assert part(minutes(f"{START}10:01 nothing needed\n10:02 next item\n10:03 next item"), "asked to change") == []


def test_a_decision_that_came_by_surprise_says_without_what_and_whose_yes_it_had() -> None:
    (card,) = part(minutes_of(troubled()), "What we decided")
    assert isinstance(card, Card)
    assert card.lines[:6] == (
        "The hall gets a ramp.",
        "Everyone agreed.",
        "The papers did not go out in time.",
        "We had not talked about it before.",
        "Nobody had written what could still change.",
        "Priya and Tom said yes to decide it today.",
    )


def test_a_decision_that_waits_is_told_as_a_question() -> None:
    story = f"{START}10:01 decision: We move (agreed)\n10:02 Tom says no"
    assert said(minutes(story), "asked to change") == [
        ("We asked:", "Decide today: We move.", "Tom said no, so nothing changed.", "We will decide it next time.")
    ]


def test_a_decision_that_was_ready_says_nothing_more() -> None:
    (card,) = part(minutes(f"{BUSES}10:09 decision: We go (agreed)\n"), "What we decided")
    assert isinstance(card, Card)
    assert card.lines[:3] == ("We go.", "Everyone agreed.", "**Can this still change?**")


def test_who_was_in_the_room_is_told_when_somebody_had_gone() -> None:
    (card,) = part(minutes(f"{BUSES}10:08 Mo leaves\n10:09 decision: We go (agreed)\n"), "What we decided")
    assert isinstance(card, Card)
    assert "In the room: 2 Members and 2 Workers." in card.lines


def test_who_disagreed_and_wants_it_written_is_named_and_1_person_of_a_group_is_not_counted_apart() -> None:
    alone = "10:08 Tom leaves\n10:09 decision: We go (vote 3 to 1; Sam disagrees)\n"
    (card,) = part(minutes(BUSES + alone), "What we decided")
    assert isinstance(card, Card)
    assert "Sam did not agree." in card.lines
    assert not any("In the room" in str(line) for line in card.lines)


def test_lent_minutes_are_told_and_nobody_had_all_of_them() -> None:
    told = said(minutes_of(troubled()), "shared the time")
    assert ("Buses: they lent 3 minutes for something else.", "Buses: they did not want the last 3 minutes.") in told
    assert not any("They had all of them." in idea for idea in told)


def test_what_was_put_off_has_its_reason_and_what_belongs_to_a_group_goes_first() -> None:
    assert said(minutes_of(troubled()), "For later") == [
        ("We put off Respite.", "The reason: the guest is ill.", "It goes first next time."),
        ("We had no time for Next meeting.", "We will talk about it next time."),
    ]
    dropped = minutes(f"{START}10:01 Tom asks to drop Budget, because we are late\n10:02 the meeting ends")
    assert ("We left out Budget.", "We will talk about it next time.") in said(dropped, "For later")


def test_what_was_said_is_no_longer_owed_an_answer_once_it_has_one() -> None:
    story = f"{START}10:01 Sam says: One.\n10:01 Sam says: Two.\n"
    owed = "We have to answer each one."
    assert said(minutes(story), "You said")[0][1] == owed
    one = f'{story}10:02 answer "One": we did: it is done\n'
    assert said(minutes(one), "You said")[0][1:] == (
        "We have answered 1.",
        "We will answer the others at our next meeting.",
    )
    both = f'{one}10:03 answer "Two": we can not, because it costs too much\n'
    assert said(minutes(both), "You said")[0] == ("You told us 2 things.", "We have answered each one.")
    waits = f'{story}10:02 answer "One": we do not know yet, ask again on 9 March 2027\n'
    assert said(minutes(waits), "You said")[0][1] == owed


def test_everyone_can_say_what_is_not_right_by_a_day() -> None:
    document = minutes(f"{START}10:30 the meeting ends\n")
    assert said(document, "Is this paper right?")[1] == (
        "You can tell Priya or Tom.",
        "Please tell us by Thursday 26 November 2026.",
    )


def test_the_minutes_say_how_to_say_that_something_is_wrong_also_where_no_name_may_be_written() -> None:
    asked, told = said(minutes(f"{START}10:30 the meeting ends\n"), "Is this paper right?")[:2]
    assert asked[2] == "You can say it, or write it on this paper." and len(told) == 2
    people = "Priya (Members, co-chair) (not named); Tom (Workers, co-chair) (not named); Sam (Members)"
    nameless = said(minutes(f"{START}10:30 the meeting ends\n", People=people), "Is this paper right?")
    assert nameless[1] == ("Please tell us by Thursday 26 November 2026.",)


def test_a_next_meeting_that_is_not_planned_yet_is_told_too() -> None:
    assert said(minutes(f"{START}10:30 the meeting ends\n"), "Our next meeting") == [
        ("We do not know the date of our next meeting yet.", "We will send you the date.")
    ]


def test_the_next_meeting_has_a_clock_that_shows_its_start() -> None:
    told = play(START)
    document = compose(told.meeting, chooser(), told.meeting.plan)
    day, time = part(document, "Our next meeting")
    assert isinstance(day, Say) and isinstance(time, Say)
    assert day.sentences[0] == "We will meet on Thursday 12 November 2026."
    assert time.picture == Picture("1F559", "A clock at 10 o’clock")


def test_a_break_in_the_agenda_is_2_sentences() -> None:
    agenda = compose_agenda(play("").meeting.plan, chooser())
    assert any(
        isinstance(b, Say) and b.sentences[1:] == ("A break of 10 minutes.", "Nobody will make it shorter.")
        for b in agenda.blocks
    )
