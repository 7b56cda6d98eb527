"""Whatever is brought is read or refused in words, and soon."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cochair.domain.refused import Unclear
from cochair.services.bringing.keeping import keep
from cochair.services.bringing.parts import Brought, Table, TextLine, from_table, from_text
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import found_view
from cochair.services.old_actions import needs_more
from cochair.services.templates import new_draft

TODAY = date(2026, 11, 24)
PLAN = new_draft(datetime(2026, 11, 24, 9, tzinfo=UTC))
PIECES = (
    "Present:", "Apologies", "Chair:", "Minutes: Jo", "Actions", "Action:", "ACTION –", "Action (TS):", "Agreed:",
    "TS", "EW to", "Jo Bell (JB)", "will", "write", "by 12 December 2026", "by Monday", "(", ")", ";", ",", "\t", " – ",
    "1.", "2.", "2.1", "a)", "10:00", "to 10:20", "20 minutes", "closed", "and", "Buses", "the board", "Item",
    "Minutes", "Who", "By when", "=1+1", "*", "\n", "\n", "\n", "31 February 2026", "99/99/9999", "at 10:30",
)  # fmt: skip
TEXTS = some.lists(some.sampled_from(PIECES), min_size=1, max_size=40).map(" ".join)


@given(TEXTS)
def test_any_mixture_is_read_or_refused(text: str) -> None:
    for brought in (lambda: from_text(text), lambda: from_table(text)):
        try:
            found = find(brought(), PLAN)
        except Unclear as no:
            assert str(no)
            continue
        known = {person.id for person in found.people}
        assert {action.who for action in found.actions} - {None} <= known
        assert all(action.who is not None or needs_more(action) for action in found.actions)
        assert found_view(found, PLAN).parts
        plan = keep(PLAN, found, (), TODAY)
        assert len(plan.old_actions) <= len(found.actions)


@given(some.lists(some.lists(some.sampled_from(PIECES), min_size=1, max_size=5), min_size=1, max_size=8))
def test_any_table_is_read_or_refused(rows: list[list[str]]) -> None:
    try:
        found = find(Brought((Table(tuple(map(tuple, rows))), TextLine("1. Buses"))), PLAN)
    except Unclear as no:
        assert str(no)
    else:
        assert found_view(found, PLAN).heading


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    [
        "Present: " + " " * 500_000 + "x",
        "Action: " + "Jo to " * 80_000,
        "Action: " + "(" * 300_000,
        "Action: x" + " ; " * 190_000,
        "Action: " * 70_000,
        "Present: " + ", ".join(f"Jo{'x' * (n % 9)} Bell{chr(97 + n % 26)}" for n in range(40_000)),
        "Present: "
        + ", ".join(f"{chr(65 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)} B" for n in range(17_000)),
        "\n".join(f"Action: {chr(65 + n % 26)}{chr(97 + n // 26 % 26)}x to write letter {n}" for n in range(17_000)),
        "Buses and more\n" * 38_000,
        "1. " + "x - " * 140_000,
        "*" * 500_000 + "a",
        "- " * 250_000,
        "a\t" * 250_000,
        "10:00 " * 90_000,
        "Item,Minutes\n" + "Buses,20\n" * 38_000,
        '"' + "a," * 250_000,
    ],
    ids=range(16),
)
def test_long_and_awkward_texts_are_read_or_refused_soon(text: str) -> None:
    try:
        found = find(from_text(text), PLAN)
    except Unclear as no:
        assert str(no)
    else:
        assert len(found.items) <= 200
        assert len(found.people) <= 200
        assert len(found.actions) <= 200
        assert found_view(found, PLAN).heading
