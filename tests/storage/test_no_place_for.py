"""There is no place in the store for what nobody needs to know about a person (rules C-20, C-45 and G-09)."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from cochair.storage.store import Store, open_store
from tests.storage.test_opening import run_sql

DENIED = {
    "birth", "born", "birthday", "birthdate", "dob", "age",
    "address", "postcode", "postal", "street",
    "diagnosis", "diagnoses", "condition", "disability", "impairment", "medical", "medication", "health",
    "nhs", "ni", "nino", "insurance", "passport", "tax",
    "bank", "sort", "sortcode", "account", "iban", "card_number",
    "benefit", "benefits", "credit", "allowance", "pip", "esa", "uc",
    "gender", "sex", "religion", "ethnicity", "race",
}  # fmt: skip


def denied(names: Iterable[str]) -> set[str]:
    """The names that say, as a whole or in one of their words, what is not kept."""
    return {name for name in names if DENIED & {name.casefold(), *name.casefold().split("_")}}


def names_of(store: Store) -> set[str]:
    """Every table, and every column with its table."""
    assert store._reader is not None
    tables = [str(name) for (name,) in store._reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    of_table = "SELECT name FROM pragma_table_info(?)"
    columns = {str(name) for table in tables for (name,) in store._reader.rows(of_table, (table,))}
    return {*tables, *columns}


def test_no_table_and_no_column_is_for_what_nobody_needs_to_know(store: Store) -> None:
    found = names_of(store)
    assert {"payment", "expense", "offer", "person", "contact", "accepted"} <= found
    assert denied(found) == set()


@pytest.mark.parametrize(
    "name", ["birth_date", "dob", "home_address", "postcode", "diagnosis", "nhs_number", "ni_number", "sort_code",
             "account", "iban", "benefit", "bank_account", "national_insurance"],
)  # fmt: skip
def test_such_a_column_would_be_found(folder: Path, name: str) -> None:
    with open_store(folder, unlocked=True):
        pass
    run_sql(folder, f"ALTER TABLE person ADD COLUMN {name} TEXT")
    with open_store(folder, writing=False) as store:
        assert denied(names_of(store)) == {name}
