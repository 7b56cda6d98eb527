"""Two laptops over a cable of their own at a size for every day, and that a torture that can not be done says so."""

import pytest

from tests.torture import two_networks
from tests.torture.two_networks import figures


def test_two_laptops_write_while_their_cable_is_pulled() -> None:
    (figure,) = figures(full=False)
    if figure.times == "not done":
        pytest.skip("this system lets no test make a network")
    assert figure.good, figure.line()


def test_what_can_not_be_done_is_never_called_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_networks, "ip", lambda *_: False)
    (figure,) = figures(full=False)
    assert not figure.good and "NOT DONE" in figure.line()
