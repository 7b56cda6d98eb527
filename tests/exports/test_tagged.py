"""The layer that says what is drawn."""

from io import BytesIO

import pytest

from cochair.exports.tagged import TaggedCanvas, UntaggedText


def test_words_that_nobody_claims_are_refused() -> None:
    canvas = TaggedCanvas(BytesIO())
    with pytest.raises(UntaggedText, match="Hello"):
        canvas.drawString(10, 10, "Hello")


def test_words_in_an_element_or_a_decoration_are_drawn() -> None:
    canvas = TaggedCanvas(BytesIO())
    with canvas.element(canvas.root.add("P")):
        canvas.drawString(10, 10, "Heard")
    with canvas.decoration():
        canvas.drawString(10, 30, "Not heard")
    with pytest.raises(UntaggedText):
        canvas.drawString(10, 50, "After both")


def test_a_link_that_nobody_claims_is_refused() -> None:
    with pytest.raises(UntaggedText):
        TaggedCanvas(BytesIO()).linkURL("https://northtown.example", (0, 0, 10, 10))


def test_the_tree_knows_on_which_page_a_place_starts() -> None:
    canvas = TaggedCanvas(BytesIO())
    first, second = canvas.root.add("P"), canvas.root.add("P")
    with canvas.element(first):
        canvas.drawString(10, 10, "One")
    canvas.showPage()
    with canvas.element(second):
        canvas.drawString(10, 10, "Two")
    assert (first.page(), second.page(), canvas.root.page()) == (0, 1, 0)
    assert canvas.root.add("P").page() is None
