"""Papers for 1 page: they are 1 page in usual words, 1 sheet in long ones, and as big as fits."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pdfplumber
import pytest

from cochair.domain.board_rules import BoardRules
from cochair.domain.document import Document
from cochair.domain.offer_paper import compose_offer
from cochair.domain.offers import Asks
from cochair.domain.rules_paper import compose_rules
from cochair.domain.statement_paper import compose_statement
from cochair.exports.easy_read_pdf import PROFILES, count_pages, write_easy_read_pdf
from cochair.exports.one_page import fitted
from tests.domain.test_money_papers import DAY, GIVEN, MONEY, PAID, offer
from tests.domain.test_rules_paper import HELPERS, KNOWERS, RULES
from tests.exports.test_pdf_validity import faults

STANDARD = PROFILES["standard"]
LONG = "We would like you to come to each of our meetings in the town hall. Please tell us what you think about buses."
TALKS = ("One person speaks at a time.", "We use plain words.", "Anyone can ask.", "We stay kind.", "Phones are quiet.")


def offered(**says: str) -> Document:
    return compose_offer(replace(offer(**says), given_on=date(2026, 11, 12)), "Priyanka", "North Town Board")


def our_rules(*ground_rules: str) -> Document:
    return compose_rules("North Town Board", (KNOWERS, HELPERS), replace(RULES, ground_rules=ground_rules))


@pytest.mark.parametrize("document", [offered(), our_rules(), our_rules(*TALKS)], ids=("offer", "rules", "talking"))
@pytest.mark.parametrize("profile", ["standard", "simple"])
def test_in_usual_words_it_is_1_page_with_letters_of_14_points(
    document: Document, profile: str, tmp_path: Path, fonts: Path
) -> None:
    assert write_easy_read_pdf(document, tmp_path / "p.pdf", PROFILES[profile], fonts) == 1
    assert faults(tmp_path / "p.pdf") == []
    with pdfplumber.open(tmp_path / "p.pdf") as paper:
        assert min(char["size"] for char in paper.pages[0].chars) >= 13.99


@pytest.mark.parametrize(
    "document",
    [offered(**dict.fromkeys((asks.value for asks in Asks), LONG)), our_rules(*TALKS, *TALKS)],
    ids=("offer", "rules"),
)
def test_in_long_words_it_is_1_sheet(document: Document, fonts: Path) -> None:
    assert count_pages(document, STANDARD, fonts) == 2


def test_big_print_stays_as_big_as_it_is(tmp_path: Path, fonts: Path) -> None:
    write_easy_read_pdf(our_rules(), tmp_path / "p.pdf", PROFILES["large"], fonts)
    with pdfplumber.open(tmp_path / "p.pdf") as paper:
        assert min(char["size"] for page in paper.pages for char in page.chars) == PROFILES["large"].size


def test_the_biggest_look_that_fits_is_taken() -> None:
    assert fitted(STANDARD, lambda _: 1) == STANDARD
    assert fitted(STANDARD, lambda look: 1 if look.size <= 15 else 2).size == 15
    assert fitted(STANDARD, lambda _: 3) == STANDARD


def test_a_board_that_keeps_time_for_2_groups_has_2_pages_at_most(fonts: Path) -> None:
    both = (replace(KNOWERS, protected=True), replace(HELPERS, protected=True))
    assert count_pages(compose_rules("North", both, BoardRules(1, HELPERS.board)), STANDARD, fonts) <= 2


def test_a_statement_begins_with_a_page_that_has_money_on_it(tmp_path: Path, fonts: Path) -> None:
    days = tuple(replace(PAID, number=number, day=DAY.replace(day=number)) for number in range(1, 6))
    document = compose_statement(replace(MONEY, payments=(*days, GIVEN)))
    write_easy_read_pdf(document, tmp_path / "p.pdf", STANDARD, fonts)
    with pdfplumber.open(tmp_path / "p.pdf") as paper:
        first = paper.pages[0].extract_text()
    assert "North Town Board" in first and "£32.75" in first
