"""What a board chose stays chosen: for a word, for words together, or for a whole sentence."""

from hypothesis import given
from hypothesis import strategies as st

from cochair.domain.document import NO_PICTURE, Picture
from cochair.domain.picture_choices import remembered
from cochair.domain.pictures import Concept, PictureChooser
from cochair.exports.concepts import load_concepts, stem
from cochair.resources import resource

CONCEPTS = load_concepts(resource("words", "pictures.toml"))
TICK = Picture("2705", "A tick")
TREE = Picture("1F333", "A tree")
BUS, TAXI = (Picture(c.code, c.alt) for c in CONCEPTS if c.name in ("bus", "taxi"))
DIFFERENT = [TREE, NO_PICTURE, BUS, TAXI, TICK]


def chooser(choices: dict[str, Picture] | None = None) -> PictureChooser:
    return PictureChooser(CONCEPTS, stem, choices)


class Board:
    """Remembers as a board does."""

    def __init__(self) -> None:
        self.choices: dict[str, Picture] = {}

    def choose(self, sentence: str, picture: Picture) -> None:
        for words, chosen in remembered(chooser(self.choices), sentence, TICK, picture).items():
            if chosen is None:
                self.choices.pop(words, None)
            else:
                self.choices[words] = chosen

    def shows(self, sentence: str) -> Picture:
        return chooser(self.choices).first(sentence, TICK)


def test_the_best_three_are_offered_the_present_one_first_and_none_at_the_end() -> None:
    offered = chooser().offered("The bus was late, so Ann took a taxi to the hospital.", TICK)
    assert offered[0] == chooser().first("The bus was late, so Ann took a taxi to the hospital.", TICK)
    assert len(offered) == 4
    assert offered[-1] == NO_PICTURE
    assert len({picture.code for picture in offered}) == 4


def test_a_sentence_that_asks_for_nothing_is_offered_what_it_has() -> None:
    assert chooser().offered("Hmm, maybe.", TICK) == (TICK, NO_PICTURE)


def test_a_picture_for_a_word_stands_in_every_sentence_with_that_word() -> None:
    board = Board()
    board.choose("The bus was nice.", TREE)
    assert board.choices == {"bus": TREE}
    assert board.shows("Two buses did not come.") == TREE
    assert board.shows("People like the bus.") == TREE


def test_another_word_of_a_sentence_matters_more_only_beside_the_same_words() -> None:
    board = Board()
    board.choose("A taxi is dearer than a bus.", BUS)
    assert board.shows("The bus or a taxi?") == BUS
    assert board.shows("Ann takes a taxi.") == TAXI
    assert list(board.choices) == ["bus + taxi"]


def test_no_picture_for_a_word_lets_another_word_ask() -> None:
    board = Board()
    board.choose("The bus was nice.", NO_PICTURE)
    assert board.shows("It is the bus.") == NO_PICTURE
    assert board.shows("The bus went by the taxi.") == TAXI
    assert board.shows("People like the bus.").alt == "People in a circle"


def test_no_picture_for_a_sentence_with_two_words_is_none_at_all() -> None:
    board = Board()
    board.choose("The bus went by the taxi.", NO_PICTURE)
    assert board.shows("The taxi went by the bus.") == NO_PICTURE
    assert board.shows("The bus was nice.") == BUS


def test_a_sentence_with_no_such_word_is_remembered_whole_whatever_its_marks() -> None:
    board = Board()
    board.choose("Hmm, maybe.", TREE)
    assert board.shows("hmm maybe") == TREE
    assert board.shows("Hmm, no idea at all, maybe.") != TREE
    board.choose("Hmm, maybe.", TICK)
    assert board.choices == {}


def test_choosing_the_first_picture_again_forgets_the_choice() -> None:
    board = Board()
    board.choose("The bus was nice.", TREE)
    board.choose("The bus was nice.", BUS)
    assert board.choices == {}
    board.choose("The bus was nice.", NO_PICTURE)
    board.choose("The bus was nice.", BUS)
    assert board.choices == {}


def test_two_words_that_only_begin_alike_are_chosen_apart() -> None:
    board = Board()
    board.choose("The train came.", TREE)
    assert board.shows("Trains are full.") == TREE
    assert board.shows("The training was good.") != TREE


def test_what_was_there_before_is_still_offered() -> None:
    board = Board()
    board.choose("The bus was nice.", TREE)
    assert chooser(board.choices).offered("The bus was nice.", TICK)[:2] == (TREE, BUS)


def test_a_picture_of_the_board_goes_before_ours_and_falls_back_when_its_file_is_gone() -> None:
    own = Concept("own", "own-1", "Our minibus", ("bus", "cross"))
    here = PictureChooser((own, *CONCEPTS), stem, content=lambda code: b"x" if code == "own-1" else b"")
    gone = PictureChooser((own, *CONCEPTS), stem, content=lambda code: None if code == "own-1" else b"")
    assert here.first("The buses are late.", TICK) == Picture("own-1", "Our minibus", b"x")
    assert here.first("A red cross.", TICK).code == "own-1"
    assert here.offered("The bus was nice.", TICK)[1] == BUS
    assert gone.first("The buses are nice.", TICK) == BUS


SENTENCES = [
    "The bus was nice.",
    "A taxi or a bus?",
    "Hmm, maybe.",
    "People like it.",
    "We meet at half past 9.",
    "",
    "!?",
]


@given(st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(DIFFERENT)), max_size=8))
def test_whatever_was_chosen_before_a_choice_is_what_is_shown(steps: list[tuple[str, Picture]]) -> None:
    board = Board()
    for sentence, picture in steps:
        board.choose(sentence, picture)
        assert board.shows(sentence) == picture
