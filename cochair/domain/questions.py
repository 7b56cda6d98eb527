"""A question that somebody asked in a meeting, and where it stands."""

from dataclasses import dataclass, replace
from enum import StrEnum

from cochair.domain.asked import Former, Keys, QuestionAnswered, QuestionAsked, Reply
from cochair.domain.ids import GroupId, ItemId, PersonId


class Result(StrEnum):
    """What became of a question."""

    OPEN = "open"
    AGREED = "agreed"
    REFUSED = "refused"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, while which item was open, and everybody's newest answer.

    `wants_back` took a yes back on their own laptop; what it gave has still to be given back.
    """

    asked: QuestionAsked
    during: ItemId | None
    answers: tuple[QuestionAnswered, ...] = ()
    result: Result = Result.OPEN
    former: Former | None = None
    wants_back: PersonId | None = None

    @property
    def number(self) -> int:
        """The number of the question in its meeting, from 1."""
        return self.asked.number

    @property
    def turned_chairs(self) -> frozenset[PersonId]:
        """The co-chairs whose keys are turned."""
        return frozenset(c for keys in self._turned for c in keys.chairs)

    @property
    def turned_groups(self) -> frozenset[GroupId]:
        """The groups whose keys are turned."""
        return frozenset(g for keys in self._turned for g in keys.groups)

    @property
    def _turned(self) -> tuple[Keys, ...]:
        """The keys of every yes; asking is one, until the same person answers something else."""
        by = self.asked.by
        stands = by is None or self.reply_of(by) in (None, Reply.YES)
        return (*((self.asked.keys,) if stands else ()), *(a.keys for a in self.answers if a.reply is Reply.YES))

    def reply_of(self, person: PersonId) -> Reply | None:
        """Return somebody's newest answer."""
        return next((a.reply for a in self.answers if a.by == person), None)

    def answered(self, answer: QuestionAnswered) -> "Question":
        """Return the question with one more answer; it takes the place of the same person's answer before."""
        others = tuple(a for a in self.answers if a.by != answer.by)
        return replace(self, answers=(*others, answer))
