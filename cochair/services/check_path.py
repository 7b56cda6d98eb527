"""Somebody's way through the lines of the minutes: which line is asked about, and where an answer leads."""

from dataclasses import dataclass

from cochair.domain.check import Standing
from cochair.domain.checking import ANYTHING_ELSE
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import Chooser
from cochair.services.check_view import CheckLine, CheckView, check_view
from cochair.services.checking import Checking


@dataclass(frozen=True, slots=True)
class Aim:
    """What somebody comes to put right: the number of a line, 0 for something missing, and words that fit there."""

    number: int
    words: str


class CheckPath:
    """`place` is the line asked about, None at the end; `typing` when what is right is asked for.

    Who is `telling` only says what is wrong, and walks through the lines with no yes.  Each answer is on disk before
    the way goes on; Refused and StoreFailed come through, and the way stays where it is.
    """

    def __init__(self, checking: Checking, chooser: Chooser, aim: Aim | None = None) -> None:
        """Take what keeps the answers, and what somebody came to put right, where they came for that."""
        self._checking, self._chooser, self.aim = checking, chooser, aim
        self.by: PersonId | None = None
        self.telling = self.typing = False
        self.place: int | None = None
        self._seen: tuple[Meeting, CheckView] | None = None

    @property
    def meeting(self) -> Meeting:
        """The meeting at this instant."""
        return self._checking.live.now()

    def view(self) -> CheckView:
        """Return the lines as they stand; they are worked out once until something is answered, or comes in."""
        kept, before = self._checking.live.meeting, self._seen
        if before is None or before[0] is not kept:
            self._seen = kept, check_view(self.meeting, self._chooser)
            if before is not None and self.place is not None:
                self.place = _same_place(self._seen[1], before[1].at(self.place).number, self.place)
        assert self._seen is not None
        return self._seen[1]

    def line(self) -> CheckLine:
        """Return the line that is asked about."""
        view = self.view()
        assert self.place is not None
        return view.at(self.place)

    def person(self) -> PersonId:
        """Return whose way it is."""
        assert self.by is not None
        return self.by

    def begin(self, by: PersonId, support: PersonId | None) -> None:
        """Let somebody check, from the first line that waits."""
        self._checking.begin(by, support)
        self.by, self.telling = by, False
        if not self._go_to_aim():
            self._go(self.view().next_place())

    def tell(self, by: PersonId) -> None:
        """Let somebody say what is wrong, from the first line."""
        self.by, self.telling = by, True
        if self.aim_is_missing:
            self._go(None)
        elif not self._go_to_aim():
            self._go(1 if self.view().lines else None)

    @property
    def aim_is_missing(self) -> bool:
        """Whether somebody comes to say what is missing, which is about no line."""
        return self.aim is not None and self.aim.number == ANYTHING_ELSE

    def suggested(self) -> str:
        """Return the words that somebody came to write here, or nothing."""
        here = ANYTHING_ELSE if self.place is None else self.line().number
        return self.aim.words if self.aim is not None and self.aim.number == here else ""

    def _go_to_aim(self) -> bool:
        """Go to the line that somebody came for, to type what is right; False where there is no such line."""
        place = next((line.place for line in self.view().lines if self.aim and line.number == self.aim.number), None)
        if place is not None:
            self.place, self.typing = place, True
        return place is not None

    def yes(self) -> None:
        """Keep that the line is right and go on; who only tells goes on."""
        if not self.telling:
            self._checking.right(self.line().number, self.person())
        self._on()

    def ask_what_is_right(self) -> None:
        """Let what is right be typed."""
        self.typing = True

    def wrong(self, words: str) -> None:
        """Keep that the line is wrong and go on; words may be empty, and then nothing is said twice."""
        line = self.line()
        if words.strip() or line.standing is not Standing.WRONG or self.telling:
            self._checking.wrong(line.number, words, self.person())
        self._on()

    def missing(self, words: str) -> None:
        """Keep what the minutes leave out."""
        self._checking.missing(words, self.person())

    def back(self) -> bool:
        """Go back to the question, or to the line before; False where there is none."""
        assert self.place is not None
        if not self.typing or self.line().standing is Standing.WRONG:
            if self.place == 1:
                return False
            self.place -= 1
        self.typing = False
        return True

    def go_to_rest(self) -> None:
        """Go to the first line that still waits."""
        self._go(self.view().next_place())

    def _on(self) -> None:
        """Go to the next line; one that was only just said to be wrong is not asked about again at once."""
        view, place = self.view(), self.place or 0
        if self.telling:
            self._go(place + 1 if place < len(view.lines) else None)
            return
        following = view.next_place(place)
        ahead = following is not None and following > place
        self._go(following if ahead or any(line.standing is None for line in view.lines) else None)

    def _go(self, place: int | None) -> None:
        self.place, self.typing = place, False
        self.typing = place is not None and not self.telling and self.line().standing is Standing.WRONG


def _same_place(view: CheckView, number: int, place: int) -> int | None:
    """Return where the line of a number stands now; where it is gone, the one in its place, None where there is none.

    Another laptop may write a line before it, after the end too.
    """
    same = next((line.place for line in view.lines if line.number == number), place)
    return same if same <= len(view.lines) else None
