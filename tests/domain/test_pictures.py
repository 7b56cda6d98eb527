"""The picture that goes with a sentence."""

from collections import Counter

import pytest

from cochair.domain.document import Picture
from cochair.domain.pictures import Concept, PictureChooser
from cochair.exports.concepts import load_concepts, stem
from cochair.exports.svg_pictures import has_picture
from cochair.resources import resource

CONCEPTS = load_concepts(resource("words", "pictures.toml"))
CHOOSER = PictureChooser(CONCEPTS, stem)
NOTHING = Picture("1F4C4", "A sheet of paper")
CODES = {concept.name: concept.code for concept in CONCEPTS}

BOARD_TALK = {
    "The 27 bus will run on Sundays.": "bus",
    "Two buses did not stop for me.": "bus",
    "The last bus goes at 6 o’clock in the evening.": "bus",
    "Taxis are too dear for most of us.": "taxi",
    "The train station has no step-free way in.": "train",
    "Some drivers start too fast.": "car",
    "The nearest shop is a long walk.": "shop",
    "Mo said the bus stop by the shops is dark.": "bus",
    "Tom told us about the budget.": "money",
    "The council has £8,000.": "council",
    "We get paid for our time.": "payment",
    "The hall is too cold.": "temperature",
    "There is no ramp at the front.": "wheelchair",
    "The lift was broken again.": "lift",
    "We need a hearing loop.": "hearing loop",
    "Please send the letter to Ann.": "letter",
    "Ann will phone every member.": "phone",
    "Tom will email the plan.": "email",
    "Ann will take a photo of it.": "photo",
    "We want easy read papers.": "read",
    "My doctor did not explain the tablets.": "doctor",
    "Everyone should have a health check.": "health check",
    "The hospital lost my notes.": "hospital",
    "My support worker was late.": "support",
    "My sister visits on Sundays.": "family",
    "I am worried about my benefits.": "worried",
    "We had a cup of tea.": "hot drink",
    "We had a break of 10 minutes.": "break",
    "Lunch was late.": "food",
    "We voted for the new plan.": "vote",
    "Everyone agreed.": "yes",
    "Priya asked a question.": "question",
    "Sam had a good idea.": "idea",
    "We will meet again in December.": "date",
    "Housing is the next topic.": "housing",
    "I want a job in a garden.": "job",
    "The police came to talk to us.": "police",
    "We do not feel safe at night.": "safe",
    "It is confusing.": "confused",
    "People felt angry about it.": "angry",
    "Keep this private.": "private",
    "The toilets were locked.": "toilet",
    "I use a guide dog.": "guide dog",
    "We trained the new staff.": "training",
    "There are cards on each table.": "cards",
    "My chair can not turn at the top gate.": "chair",
    "Mill Street has 3 steps.": "stairs",
    "A man came to mend the heater.": "repair",
    "Some people want to book a visit in person.": "date",
    "I read 3 books.": "read",
    "We plant the raised beds in April.": "plant",
    "Use paper clips in place of staples.": "paper clip",
    "In December a member asked for bigger print.": "big words",
    "The board agrees the communication plan.": "list",
    "We decided to wait.": "decision",
    "Yes or no?": "vote",
    "At one pool nobody could work it.": "swim",
}


def name_of(picture: Picture) -> str:
    return next((name for name, code in CODES.items() if code == picture.code), "")


@pytest.mark.parametrize(("sentence", "wanted"), BOARD_TALK.items())
def test_the_wanted_picture_is_offered_first(sentence: str, wanted: str) -> None:
    offered = [name_of(picture) for picture in CHOOSER.best(sentence)]
    assert offered[:1] == [wanted], offered


@pytest.mark.parametrize(
    ("sentence", "code", "alt"),
    [
        ("We start at 10:30 in the morning.", "1F565", "A clock at half past 10"),
        ("They begin at half past 1.", "1F55C", "A clock at half past 1"),
        ("It opens at 9 o’clock.", "1F558", "A clock at 9 o’clock"),
        ("We end at 12 noon.", "1F55B", "A clock at 12 o’clock"),
        ("It is at 2:00.", "1F551", "A clock at 2 o’clock"),
    ],
)
def test_a_clock_shows_the_time_that_is_said(sentence: str, code: str, alt: str) -> None:
    assert Picture(code, alt) in CHOOSER.best(sentence)


def test_no_clock_for_a_time_that_no_clock_picture_shows() -> None:
    assert not any("clock at" in picture.alt for picture in CHOOSER.best("We start at 10:15 and stop at 10:45."))


def test_a_sentence_about_nothing_drawn_gets_the_other_picture() -> None:
    assert CHOOSER.first("Hmm, maybe.", NOTHING) == NOTHING
    assert CHOOSER.best("") == ()


def test_a_word_that_means_something_else_here_asks_for_nothing() -> None:
    assert CHOOSER.best("Fern Lane is flat.") == ()
    assert CHOOSER.best("Anyone can hold one up.") == ()


def test_the_longest_words_win_over_their_parts() -> None:
    assert name_of(CHOOSER.first("My social worker came.", NOTHING)) == "social worker"
    assert name_of(CHOOSER.first("Our mental health team came.", NOTHING)) == "mental health"


def test_polite_words_do_not_ask_for_a_happy_face() -> None:
    assert "happy" not in [name_of(picture) for picture in CHOOSER.best("Please speak one at a time.")]


def test_the_very_word_wins_over_its_stem() -> None:
    chooser = PictureChooser([Concept("a", "1F468", "A", ("trains",)), Concept("b", "1F469", "B", ("train",))], stem)
    assert chooser.first("train", NOTHING).code == "1F469"
    assert chooser.first("trains", NOTHING).code == "1F468"


def test_a_clear_word_wins_over_a_weak_one_said_before_it() -> None:
    table = [Concept("weak", "1F468", "A", (), ("people",)), Concept("clear", "1F469", "B", ("taxi",))]
    assert PictureChooser(table, stem).first("People want a taxi.", NOTHING).code == "1F469"


def test_a_picture_stands_for_one_thing_only() -> None:
    assert [code for code, times in Counter(concept.code for concept in CONCEPTS).items() if times > 1] == []


def test_a_word_asks_for_one_thing_only() -> None:
    words = Counter(word for concept in CONCEPTS for word in (*concept.words, *concept.weak))
    assert [word for word, times in words.items() if times > 1] == []


def test_every_picture_is_there_and_told_in_few_words() -> None:
    for concept in CONCEPTS:
        assert has_picture(concept.code), concept
        assert 1 <= len(concept.alt.split()) <= 7 and not concept.alt.endswith("."), concept


def test_every_clock_is_there() -> None:
    for hour in range(1, 13):
        for said in (f"at {hour} o'clock", f"at half past {hour}"):
            (clock,) = CHOOSER.best(said, 1)
            assert has_picture(clock.code) and str(hour) in clock.alt


def test_no_picture_shows_a_wrong_date_or_foreign_money() -> None:
    assert not {"1F4C5", "1F4C6", "1F4B0", "1F3E6", "1F68F", "1F5FA"} & {concept.code for concept in CONCEPTS}
