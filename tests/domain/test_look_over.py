"""What to look at before minutes are shared: where, what, and what puts it right; nothing is changed by it."""

from collections.abc import Callable
from dataclasses import replace

from cochair.commands.papers import minutes_of
from cochair.domain.document import Bullets, Cover, Document, Heading, Picture, Say
from cochair.domain.look_over import MOST_PAGES, Fix, Means, ToLookAt, look_over
from cochair.domain.meeting import Meeting
from cochair.services.checking import Checking
from cochair.services.plain_help import names_of_plan
from cochair.services.word_table import plain_words
from tests.told import Told, play

START = "10:00 the meeting starts\n10:05 next item\n"
END = "10:30 the meeting ends\n"


def no_letters(_: str) -> tuple[str, ...]:
    return ()


def looked(
    m: Meeting,
    document: Document | None = None,
    *,
    missing: Callable[[str], tuple[str, ...]] = no_letters,
    drawn: Callable[[Picture], bool] = lambda _: True,
    pages: int = 4,
) -> list[ToLookAt]:
    rules = plain_words(names_of_plan(m.plan))
    found = look_over(m, document or minutes_of(m), rules, Means(missing, drawn, pages))
    return [thing for thing in found if thing.fix is not Fix.CHECK]


def after(lines: str) -> Told:
    return play(f"{START}{lines}\n{END}")


def test_plain_minutes_only_wait_for_their_check() -> None:
    told = after("10:06 note: The last bus goes too early.")
    rules = plain_words(names_of_plan(told.meeting.plan))
    (only,) = look_over(told.meeting, minutes_of(told.meeting), rules, Means(no_letters, lambda _: True, 4))
    assert only == ToLookAt("The whole paper", ("Members have not checked this paper.",), Fix.CHECK)


def test_checked_minutes_have_nothing_to_look_at() -> None:
    told = after("10:06 note: The last bus goes too early.")
    checking, sam = Checking(told.live), told.meeting.plan.people[2].id
    checking.begin(sam)
    checking.right(1, sam)
    rules = plain_words(names_of_plan(told.meeting.plan))
    assert look_over(told.meeting, minutes_of(told.meeting), rules, Means(no_letters, lambda _: True, 4)) == ()


def test_a_line_is_told_once_with_what_is_hard_in_it_and_plainer_words() -> None:
    (line,) = looked(after("10:06 note: We will utilise the hall going forward.").meeting)
    assert line.where == "Buses: “We will utilise the hall going forward.”"
    assert line.fix is Fix.LINE and line.line == 1 and line.swapped
    assert [sentence.split(":")[0] for sentence in line.sentences] == ["“utilise”", "“going forward”"]
    assert "utilise" not in line.suggestion and line.suggestion.startswith("We will use the hall")


def test_long_sentences_passives_and_letters_are_found_where_only_the_writer_knows_better() -> None:
    lines = (
        "10:06 note: We walked to the hall and then we went on to the shop and then we all went home again\n"
        "10:07 note: It was agreed.\n10:08 decision: We write to the XQZ (agreed)"
    )
    long, passive, letters = looked(after(lines).meeting)
    assert "up to 15 are easy to read" in long.sentences[0] and not long.swapped
    assert passive.sentences == ("“was agreed”: This does not say who does it. Say who does it.",)
    assert letters.where.startswith("What we decided:") and "XQZ" in letters.sentences[0]


def test_a_hard_word_with_a_meaning_is_no_finding_and_one_without_asks_for_it() -> None:
    note = "10:06 note: The referrals were late."
    assert len(looked(after(note).meeting)) == 1
    assert looked(after(f"{note}\n10:07 hard word: referral = a letter that asks for help").meeting) == []
    waiting = looked(after("10:06 hard word: referral").meeting)
    assert (waiting[0].where, waiting[0].fix) == ("“Referral”", Fix.MISSING)
    assert waiting[0].suggestion.startswith("Referral means: ") and len(waiting[0].suggestion) > 20


def test_somebodys_own_words_are_never_to_be_other_words_and_only_explained() -> None:
    assert (
        looked(after("10:06 Sam says: It was decided for me and I was told off and then I had to go and wait").meeting)
        == []
    )
    (thing,) = looked(after("10:06 Sam says: My referral came late.").meeting)
    assert thing.fix is Fix.MISSING and thing.suggestion.startswith("Referral means: ")


def test_an_action_with_a_day_before_the_meeting_is_found() -> None:
    told = after("10:06 action: Ann: ring the venue by 20 November 2026")
    old = tuple(replace(a, by=a.by.replace(year=2025)) for a in told.meeting.actions)
    assert looked(told.meeting) == []
    (thing,) = looked(replace(told.meeting, records=old))
    assert thing.sentences == ("This day was before the meeting: Thursday 20 November 2025.",)
    assert thing.where == "Who will do what: “ring the venue”" and thing.fix is Fix.LINE


def test_an_item_that_was_talked_about_with_nothing_written_is_found_unless_that_was_on_purpose() -> None:
    (thing,) = looked(after("").meeting)
    assert (thing.where, thing.fix, thing.suggestion) == ("Buses", Fix.MISSING, "About Buses: ")
    assert thing.sentences == ("We talked about this, and nobody wrote anything down.",)
    assert looked(after("10:06 nothing needed").meeting) == []


def test_a_line_that_was_put_right_is_looked_at_as_it_is_now() -> None:
    told = after("10:06 note: We will utilise the hall.\n10:07 note: All is well.")
    checking, sam = Checking(told.live), told.meeting.plan.people[2].id
    checking.begin(sam)
    checking.wrong(1, "We will use the hall.", sam)
    assert looked(told.meeting) == []
    checking.wrong(2, "", sam)
    (thing,) = looked(told.meeting)
    assert thing.sentences == ("Somebody says that this is wrong.",) and thing.line == 2


def test_what_somebody_added_is_not_asked_for_again() -> None:
    told = after("10:06 hard word: referral\n10:07 Sam says: My referral came late.")
    checking, tom = Checking(told.live), told.meeting.plan.people[1].id
    assert len(looked(told.meeting)) == 2
    checking.missing("Referral means: a letter that asks for help", tom)
    assert looked(told.meeting) == []
    empty = after("")
    Checking(empty.live).missing("About Buses: we liked the map.", tom)
    assert looked(empty.meeting) == []


def test_letters_that_no_font_has_are_named_with_their_line_once() -> None:
    told = after("10:06 note: He said \u0645\u0631.\n10:07 note: Again \u0645\u0631.")
    found = looked(
        told.meeting, missing=lambda text: tuple(dict.fromkeys(c for c in text if c >= "\u0600" and c < "\u0700"))
    )
    (thing,) = found
    assert thing.where == "1. Buses: “He said \u0645\u0631.”" and thing.fix is Fix.WEB_PAGE
    assert thing.sentences[0] == "A printed paper can not show these letters: \u0645 \u0631."


def test_a_title_with_such_letters_is_found_too() -> None:
    told = after("10:06 nothing needed").meeting
    paper = Document("\u4f1a", "S", "B", (Cover(Picture("1F333", "A tree"), "B", "\u4f1a", "S"),))
    (thing,) = looked(told, paper, missing=lambda text: tuple(c for c in text if c == "\u4f1a"))
    assert thing.where == "The whole paper: “\u4f1a”"


def test_much_beside_1_picture_is_found_with_the_line_it_comes_from() -> None:
    told = after("10:06 note: Cats. Dogs. Birds. Fish.").meeting
    assert looked(told) == []
    picture = Picture("1F333", "A tree")
    four, many = Say(picture, ("Cats.", "Dogs.", "Birds.", "Fish.")), Say(picture, ("word " * 51,))
    paper = Document("T", "S", "B", (Heading(2, "Talk"), four, many, Bullets(picture, (), ("a",) * 60)))
    first, second = looked(told, paper)
    assert (first.fix, first.line) == (Fix.LINE, 1) and first.where == "Talk: “Cats.”"
    assert (second.fix, second.line) == (Fix.NO_PICTURES, 0) and "51 words" in second.sentences[0]


def test_a_picture_that_is_not_there_and_a_paper_that_is_too_long_are_found() -> None:
    told = after("10:06 nothing needed").meeting
    paper = Document("T", "S", "B", (Heading(2, "Talk"), Say(Picture("FFFF", ""), ("One.",))))
    (thing,) = looked(told, paper, drawn=lambda picture: picture.code != "FFFF")
    assert (thing.where, thing.fix) == ("Talk", Fix.NO_PICTURES)
    assert looked(told, pages=MOST_PAGES) == []
    (thing,) = looked(told, pages=MOST_PAGES + 1)
    assert thing.sentences == ("This paper has 21 pages. Up to 20 are easy to hold.",)


def test_very_long_and_hostile_lines_are_told_shortly() -> None:
    told = after("10:06 note: " + "utilise <b> ]]> =cmd() " * 150)
    (thing,) = [t for t in looked(told.meeting) if t.line]
    assert len(thing.where) < 90 and 1 < len(thing.sentences) <= 4
