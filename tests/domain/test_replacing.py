"""A changed copy that is made quickly is the one that would be made slowly."""

import dataclasses
from dataclasses import FrozenInstanceError, dataclass

import pytest

from benchmarks.meeting import practice
from cochair.domain.fold import steps
from cochair.domain.replacing import replace


def test_a_copy_is_as_it_would_be_made_slowly() -> None:
    for _, m in list(steps(practice().entries))[::10]:
        for name in ("paused", "stopped", "order"):
            assert replace(m, **{name: "changed"}) == dataclasses.replace(m, **{name: "changed"})
        item = m.items[0]
        assert replace(item, minutes=99, asked_empty=True) == dataclasses.replace(item, minutes=99, asked_empty=True)
        assert replace(m) == m and replace(m) is not m


def test_what_was_stays_and_nobody_can_change_a_copy() -> None:
    m = practice().meeting
    later = replace(m, paused=True)
    assert (m.paused, later.paused) == (False, True)
    with pytest.raises(FrozenInstanceError):
        later.paused = False  # type: ignore[misc]


def test_a_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(TypeError, match="Meeting has no pausd"):
        replace(practice().meeting, pausd=True)  # type: ignore[call-arg]


@dataclass(frozen=True, slots=True)
class Slots:
    one: int
    two: int = 2


@dataclass(frozen=True)
class Works:
    one: int

    def __post_init__(self) -> None:
        if self.one < 0:
            raise ValueError("less than nothing")


def test_what_has_slots_or_work_to_do_is_made_in_the_usual_way() -> None:
    assert replace(Slots(1), one=5) == Slots(5)
    with pytest.raises(TypeError):
        replace(Slots(1), three=5)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="less than nothing"):
        replace(Works(1), one=-1)
