"""How rows are shared out over pages."""

from hypothesis import given
from hypothesis import strategies as st

from cochair.exports.layout import Row, Words
from cochair.exports.lines import Line
from cochair.exports.pages import Placed, plan
from cochair.exports.profile import HEIGHT, MARGIN, PROFILES

PROFILE = PROFILES["standard"]


def row(height: float) -> Row:
    return Row("idea", None, (words("P", height),), height, 0)


def heading(level: int) -> Row:
    return Row("heading", None, (words(f"H{level}", 40),), 0, 3, level)


def words(role: str, height: float) -> Words:
    return Words(role, (Line((), False),), 16, height)


def flat(pages: tuple[tuple[Placed, ...], ...]) -> list[Row]:
    return [placed.row for page in pages for placed in page]


def sizes(*rows: Row) -> list[int]:
    return [len(page) for page in plan(rows, PROFILE)]


def test_what_fits_on_one_page_is_on_one_page() -> None:
    assert sizes(heading(2), *[row(113)] * 4) == [5]


def test_short_parts_share_a_page() -> None:
    assert sizes(heading(2), row(113), heading(2), row(113)) == [4]


def test_a_part_that_does_not_fit_any_more_starts_a_page() -> None:
    assert sizes(heading(2), *[row(113)] * 3, heading(2), *[row(113)] * 3) == [4, 4]


def test_a_topic_longer_than_a_page_starts_a_page() -> None:
    assert sizes(heading(3), *[row(113)] * 2, heading(3), *[row(113)] * 8) == [3, 5, 4]


def test_no_row_is_alone_on_a_page_where_others_can_join_it() -> None:
    assert min(sizes(heading(2), row(113), row(377), row(150), heading(2), *[row(113)] * 4)) > 1


def test_a_topic_is_kept_whole() -> None:
    assert sizes(heading(2), heading(3), *[row(113)] * 3, heading(3), *[row(113)] * 3) == [5, 4]


def test_no_row_is_left_alone_when_a_topic_must_be_parted() -> None:
    assert sizes(heading(2), *[row(150)] * 5) == [4, 2] or sizes(heading(2), *[row(150)] * 5) == [3, 3]


def test_two_small_topics_share_a_page() -> None:
    assert sizes(heading(3), row(113), heading(3), row(113)) == [4]


rows = st.lists(
    st.one_of(st.floats(20, PROFILE.room).map(row), st.sampled_from([heading(2), heading(3)])), min_size=1, max_size=40
)


@given(rows)
def test_every_row_is_on_one_page_once_and_inside_it(found: list[Row]) -> None:
    pages = plan(tuple(found), PROFILE)
    assert flat(pages) == found
    for page in pages:
        lowest = HEIGHT - MARGIN
        for placed in page:
            assert placed.top <= lowest + 0.01
            lowest = placed.top - placed.row.height
        assert lowest >= HEIGHT - MARGIN - PROFILE.room - 0.1


topics = st.tuples(
    st.lists(st.sampled_from([heading(2), heading(3)]), min_size=1, max_size=2),
    st.lists(st.floats(20, 300).map(row), min_size=1, max_size=6),
)


@given(st.lists(topics, min_size=1, max_size=8))
def test_a_heading_stays_with_the_row_after_it(found: list[tuple[list[Row], list[Row]]]) -> None:
    pages = plan(tuple(row for headings, ideas in found for row in (*headings, *ideas)), PROFILE)
    assert not [page for page in pages if page[-1].row.style == "heading"]
