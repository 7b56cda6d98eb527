"""How far the check of the minutes is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from cochair.domain.checking import (
    ANYTHING_ELSE,
    Checking,
    CheckStarted,
    CorrectionAdded,
    LineConfirmed,
    LineSaidWrong,
    MinutesChecked,
)
from cochair.domain.ids import PersonId


class Standing(StrEnum):
    """What who checks said about a line; `WRONG` still waits for what is right."""

    RIGHT = "right"
    WRONG = "wrong"
    PUT_RIGHT = "put right"


@dataclass(frozen=True, slots=True)
class LineAnswer:
    """The newest word about a line of somebody who checks, and who helped."""

    standing: Standing
    by: PersonId
    support: PersonId | None


@dataclass(frozen=True, slots=True)
class Remark:
    """Somebody says that a line is wrong; `words` may be empty, and `late` means after the check."""

    number: int
    words: str
    by: PersonId
    at: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands beside a line because the line is wrong; `late` means after the check."""

    number: int
    text: str
    by: PersonId
    at: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """A check that is over."""

    by: tuple[PersonId, ...]
    supports: tuple[PersonId, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Check:
    """Who goes through the minutes now, what was said about each line, and `checked` once all are gone through.

    `version` counts from 1: each correction and the check itself make a new one.
    """

    by: PersonId | None = None
    support: PersonId | None = None
    answers: Mapping[int, LineAnswer] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    corrections: tuple[Correction, ...] = ()
    checked: Checked | None = None
    version: int = 1


def checked(check: Check, event: Checking, at: datetime) -> Check:
    """Return the check after one more event."""
    late = check.checked is not None
    match event:
        case CheckStarted(by, support):
            return replace(check, by=by, support=support)
        case LineConfirmed(number):
            return _answered(_taken_back(check, event), number, Standing.RIGHT)
        case LineSaidWrong(number, _, words, by):
            before = _taken_back(check, event)
            said = replace(before, remarks=(*before.remarks, Remark(number, words, by, at, late)))
            return _answered(said, number, Standing.WRONG) if by == check.by else _looked_at_again(said, number)
        case CorrectionAdded(number, text, by):
            added = (*check.corrections, Correction(number, text, by, at, late))
            put = replace(check, corrections=added, version=check.version + 1)
            return _answered(put, number, Standing.PUT_RIGHT) if by == check.by else put
        case MinutesChecked(people, supports):
            over = Checked(people, supports, at)
            return replace(check, checked=over, by=None, support=None, version=check.version + 1)


def _answered(check: Check, number: int, standing: Standing) -> Check:
    assert check.by is not None
    answer = LineAnswer(standing, check.by, check.support)
    return replace(check, answers={**check.answers, number: answer})


def _looked_at_again(check: Check, number: int) -> Check:
    """Return the check with a line still to go through, because somebody else says that it is wrong."""
    if check.checked is not None:
        return check
    return replace(check, answers={line: answer for line, answer in check.answers.items() if line != number})


def _taken_back(check: Check, event: LineConfirmed | LineSaidWrong) -> Check:
    """Return the check without what who checks said against the line before; the log keeps it."""
    if event.by != check.by or event.number == ANYTHING_ELSE:
        return check

    def stays(said: Remark | Correction) -> bool:
        return (said.number, said.by) != (event.number, event.by)

    return replace(
        check,
        remarks=tuple(r for r in check.remarks if stays(r)),
        corrections=tuple(c for c in check.corrections if stays(c)),
    )
