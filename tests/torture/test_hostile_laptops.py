"""All kinds of harm by other laptops, once each, and that harm which is not stopped is seen."""

from types import SimpleNamespace

import pytest

from cochair.sync.gate import Gate
from tests.torture import hostile_laptops
from tests.torture.hostile_laptops import figures


@pytest.fixture(autouse=True)
def nobody_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may not tell the room of a code; who does harm has its address."""
    told = SimpleNamespace(close=lambda: None)
    monkeypatch.setattr("cochair.together.showing_code.announce", lambda *_, **__: told)


def test_laptops_that_mean_harm_change_nothing_and_are_told_plainly() -> None:
    (figure,) = figures(full=False)
    assert figure.good, figure.line()


def test_harm_that_is_taken_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = "a forged place"
    monkeypatch.setattr(hostile_laptops, "SOON", 2.0)
    monkeypatch.setattr(hostile_laptops, "kinds_of_harm", lambda: [wanted])
    monkeypatch.setattr(Gate, "rows", lambda _, document, update: document.rows_in(update))
    (figure,) = figures(full=False)
    assert not figure.good
    assert f"{wanted}: it was not told" in figure.seen and f"{wanted}: rows have changed" in figure.seen
