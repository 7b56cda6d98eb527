"""The papers about one person's offer and money: the two kinds of money never meet, and the letter says its facts."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cochair.domain import paper_parts as part
from cochair.domain import words_of_offers
from cochair.domain.amounts_of_money import pounds
from cochair.domain.board import NEW, BoardNumber, PersonNumber
from cochair.domain.document import Bullets, Card, Document, Field, Heading, Say
from cochair.domain.document_texts import texts_of
from cochair.domain.expenses import Expense, ExpenseKind, Way, expenses_total
from cochair.domain.jobcentre_letter import compose_letter, may_write
from cochair.domain.money_rules import MoneyRules
from cochair.domain.offer_paper import compose_offer
from cochair.domain.offers import Asks, Offer
from cochair.domain.payments import Choice, Method, Payment, own_total
from cochair.domain.periods import Period
from cochair.domain.statement_paper import MoneyOf, compose_statement

SAM, DAY = PersonNumber(1), date(2026, 11, 12)
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
RULES = MoneyRules(1, BoardNumber(1), "North Town Council", "to make services better", "Ann", "01632 960001")
PAID = Payment(
    1, SAM, DAY, None, "came to the meeting", Decimal(1), Decimal("1.5"), Decimal(0), Decimal("13.10"),
    Decimal("32.75"), Choice.ACCEPTED, DAY, Decimal("32.75"), "", Method.CASH, DAY, "Tom",
)  # fmt: skip
GIVEN = Payment(
    2, SAM, date(2026, 11, 13), None, "read the plan", offered=Decimal(20), choice=Choice.CHARITY, chosen_on=DAY,
    accepted=Decimal(20), charity="The cat home",
)  # fmt: skip
BUS = Expense(1, SAM, DAY, ExpenseKind.TRAVEL, "bus", Decimal("4.20"), True, Way.AFTER, DAY, DAY)
MONEY = MoneyOf("Sam", "North Town Board", NOVEMBER, (PAID, GIVEN), (BUS,))


def lines(document: Document) -> list[str]:
    return list(texts_of(document))


def cards(document: Document) -> list[dict[str, str]]:
    found = [block for block in document.blocks if isinstance(block, Card)]
    return [{line.label: line.text for line in card.lines if isinstance(line, Field)} for card in found]


def offer(**says: str) -> Offer:
    """An offer in our words, but for some answers."""
    words = {asks.value: told for asks, told in words_of_offers.STARTS.items()}
    return Offer(NEW, SAM, **{**words, **says})  # type: ignore[arg-type]  # each question is a field of words


def test_an_offer_answers_each_question_and_says_whose_it_is_and_when_it_was_given() -> None:
    page = compose_offer(replace(offer(), given_on=DAY), "Sam", "North Town Board")
    said = [block for block in page.blocks if isinstance(block, Say)]
    headings = [f"**{told}**" for asks, told in words_of_offers.HEADINGS.items() if asks is not Asks.WE_ASK]
    assert page.blocks[0] == Heading(1, "Sam, this is our offer to you")
    assert said[0].sentences[0] == "**What North Town Board asks:**"
    assert sorted(line for block in said[1:] for line in block.sentences if "**" in line) == sorted(headings)
    assert len({block.picture for block in said}) == len(said)
    assert said[-1].sentences == ("We gave you this page on Thursday 12 November 2026.",)


def test_a_changed_offer_says_what_is_new_and_a_long_answer_is_more_than_1_idea() -> None:
    page = compose_offer(replace(offer(we_ask="A b. C d. E f. G h."), changed="It is shorter."), "Sam", "North")
    said = [block.sentences for block in page.blocks if isinstance(block, Say)]
    assert said[:2] == [("**What North asks:**", "A b.", "C d.", "E f."), ("G h.",)]
    assert ("**What is new, and why:**", "It is shorter.") in said
    assert said[-1] == ("This page is not ready yet.",)


def test_answers_that_share_a_picture_are_apart_when_they_are_long() -> None:
    page = compose_offer(offer(to_stop="A b. C d. E f."), "Sam", "North")
    said = [block.sentences for block in page.blocks if isinstance(block, Say)]
    assert ("**How to stop:**", "A b.", "C d.", "E f.") in said
    assert ("**Who to talk to:**", "Please talk to one of the co-chairs.") in said
    assert all(part.counted(s for s in block if "**" not in s) <= part.MOST_SENTENCES for block in said)


def test_a_statement_has_money_for_time_and_costs_in_2_parts() -> None:
    page = compose_statement(MONEY)
    assert cards(page) == [
        {
            "When": "Thursday 12 November 2026",
            "What": "Came to the meeting",
            "Hours": "1 hour to get ready, 1 hour and 30 minutes at the meeting.",
            "Offer": "£32.75, at £13.10 an hour",
            "Reply": "Yes to £32.75.",
            "Paid": "On Thursday 12 November 2026, in cash, by Tom",
        },
        {
            "When": "Friday 13 November 2026",
            "What": "Read the plan",
            "Offer": "£20.00",
            "Reply": "Give £20.00 to The cat home.",
            "Paid": "Not yet",
        },
        {
            "When": "Thursday 12 November 2026",
            "For": "Travel: bus",
            "Money": "£4.20, with a receipt",
            "Paid": "On Thursday 12 November 2026, after you spent it",
        },
    ]
    assert [block.text for block in page.blocks if isinstance(block, Heading) and block.level == 2] == [
        "Money for your time",
        "Money that you spent",
    ]
    told = lines(page)
    assert "You said yes to £32.75 for your time." in told and "You gave £20.00 to others." in told
    assert "Your costs were £4.20." in told


def test_with_nothing_in_it_a_statement_says_so() -> None:
    told = lines(compose_statement(replace(MONEY, payments=(), expenses=())))
    assert "There is nothing for your time here." in told and "There are no costs here." in told
    assert not any("£" in line for line in told)


AMOUNTS = st.decimals("0.01", 900, places=2)


@given(st.lists(AMOUNTS, max_size=4), st.lists(AMOUNTS, max_size=4))
def test_no_paper_ever_adds_costs_to_money_for_time(paid: list[Decimal], spent: list[Decimal]) -> None:
    payments = tuple(replace(PAID, rate=None, offered=amount, accepted=amount) for amount in paid)
    expenses = tuple(replace(BUS, amount=amount) for amount in spent)
    money = replace(MONEY, payments=payments, expenses=expenses)
    sums = {pounds(own_total(payments)), pounds(expenses_total(expenses))}
    parts = {*map(pounds, paid), *map(pounds, spent)}
    together = pounds(own_total(payments) + expenses_total(expenses))
    if together in sums | parts:
        return
    for page in (compose_statement(money), compose_letter(money, RULES, DAY)):
        assert not [
            line for line in lines(page) if together in line.replace(",", "").split() or together in line.split()
        ]


def test_the_letter_says_who_why_that_it_is_no_job_and_that_sam_may_stop() -> None:
    told = "\n".join(lines(compose_letter(MONEY, RULES, date(2026, 11, 26))))
    for fact in (
        "We wrote this on Thursday 26 November 2026.",
        "We are North Town Council.",
        "to make services better.",
        "It is not work for an employer, and not a job.",
        "Sam can stop at any time, and does not have to say why.",
        "12 November 2026: came to the meeting, £32.75",
        "13 November 2026: read the plan, offered £20.00, gave £20.00 to The cat home",
        "Together, Sam said yes to £32.75.",
        "12 November 2026: Travel: bus, £4.20",
        "This money only pays back what Sam spent.",
        "Please ask Ann: 01632 960001.",
    ):
        assert fact in told, fact


def test_each_choice_has_its_words_in_the_letter() -> None:
    chosen = (
        replace(GIVEN, choice=Choice.LESS, accepted=Decimal(5)),
        replace(GIVEN, choice=Choice.DECLINED, accepted=Decimal(0)),
        replace(GIVEN, choice=Choice.NOT_YET, accepted=None),
    )
    page = compose_letter(replace(MONEY, payments=chosen), RULES, DAY)
    items = next(block.items for block in page.blocks if isinstance(block, Bullets))
    assert [item.split("plan, ")[1] for item in items] == [
        "offered £20.00, took £5.00",
        "offered £20.00, took nothing",
        "offered £20.00, no answer yet",
    ]


def test_there_is_no_letter_before_the_board_has_said_who_it_is() -> None:
    assert may_write(RULES)
    for empty in ("organisation", "purpose", "talk_to", "contact"):
        nothing: dict[str, str] = {empty: ""}
        assert not may_write(replace(RULES, **nothing))  # type: ignore[arg-type]  # each is a field of words
