"""What the check of the minutes shows: each line, how far it is, and what is left."""

from dataclasses import dataclass

from cochair.domain.check import Check, Standing
from cochair.domain.check_lines import line_about, line_picture, line_sentences, lines_to_check
from cochair.domain.document import Picture
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_check import beside
from cochair.domain.paper_parts import Chooser
from cochair.domain.records import Record
from cochair.services import check_sentences as say


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line: its `number` in the record, its `place` in the minutes from 1, and what was said about it.

    `standing` is None as long as nobody who checks has answered.
    """

    number: int
    place: int
    about: str
    sentences: tuple[str, ...]
    picture: Picture
    standing: Standing | None
    said: tuple[str, ...]
    offered: str

    @property
    def is_done(self) -> bool:
        """Whether the line has a yes or a correction."""
        return self.standing in (Standing.RIGHT, Standing.PUT_RIGHT)


@dataclass(frozen=True, slots=True)
class CheckView:
    """Every line in the order of the minutes, and how far the check is in words."""

    lines: tuple[CheckLine, ...]
    progress: tuple[str, ...]

    def at(self, place: int) -> CheckLine:
        """Return the line at a place, from 1."""
        return self.lines[place - 1]

    @property
    def left(self) -> int:
        """How many lines have no yes and no correction yet."""
        return sum(not line.is_done for line in self.lines)

    def next_place(self, after: int = 0) -> int | None:
        """Return the place of the next line to go through, round to the first again; None when all are done."""
        waiting = [line.place for line in self.lines if not line.is_done]
        return next((place for place in waiting if place > after), waiting[0] if waiting else None)


def check_view(m: Meeting, chooser: Chooser) -> CheckView:
    """Return the lines that are gone through, and what was said about each."""
    lines = tuple(_line(m, record, place, chooser) for place, record in enumerate(lines_to_check(m), 1))
    return CheckView(lines, _progress(lines))


def _line(m: Meeting, record: Record, place: int, chooser: Chooser) -> CheckLine:
    answer = m.check.answers.get(record.number)
    return CheckLine(
        record.number,
        place,
        line_about(m, record),
        line_sentences(m, record),
        line_picture(m, record, chooser),
        answer.standing if answer else None,
        tuple(said.replace("**", "") for said in beside(m, record.number)),
        _offered(m.check, record.number),
    )


def _offered(check: Check, number: int) -> str:
    """Return the newest words of somebody who says what is right, to be taken over by who checks."""
    said = [remark.words for remark in check.remarks if remark.number == number and remark.words]
    return said[-1] if said else ""


def _progress(lines: tuple[CheckLine, ...]) -> tuple[str, ...]:
    counts = (
        (say.RIGHT, sum(line.standing is Standing.RIGHT for line in lines)),
        (say.PUT_RIGHT, sum(line.standing is Standing.PUT_RIGHT for line in lines)),
        (say.WRONG, sum(line.standing is Standing.WRONG for line in lines)),
        (say.TO_GO, sum(line.standing is None for line in lines)),
    )
    return tuple(words.of(count) for words, count in counts if count)
