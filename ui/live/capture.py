"""What one written line is: its kind, and how it becomes part of the meeting."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules import writing
from cochair.domain.wording import sentence
from cochair.services.live import Events, LiveMeeting
from cochair.services.scripts.people_line import find_person
from cochair.services.scripts.sentences import Scene, read_action, split_decision
from ui import words_live as w


class LineKind(StrEnum):
    """The six kinds; each value is the letter that chooses it."""

    NOTE = "n"
    SAID = "s"
    DECISION = "d"
    ACTION = "a"
    HARD_WORD = "j"
    PARK = "p"


WORDS = {
    LineKind.NOTE: w.NOTE,
    LineKind.SAID: w.THEY_SAID,
    LineKind.DECISION: w.DECISION,
    LineKind.ACTION: w.ACTION,
    LineKind.HARD_WORD: w.HARD_WORD,
    LineKind.PARK: w.PARK,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands: `who` said it (None for nobody chosen), and whether that person may be named."""

    kind: LineKind
    text: str
    who: PersonId | None = None
    may_be_named: bool = False


def split_letter(typed: str) -> tuple[LineKind, str] | None:
    """Return the kind that a first letter and a space choose, and the rest; None when there is no such letter."""
    letter, space, rest = typed.partition(" ")
    if not space or letter not in LineKind.__members__.values():
        return None
    return LineKind(letter), rest


def as_draft(line: Line) -> str:
    """Return a half-typed line as it is kept; nothing typed is nothing to keep."""
    return f"{line.kind} {line.text}" if line.text else ""


def write(live: LiveMeeting, line: Line) -> Events:
    """Write a line into the meeting; raises Refused, Unclear or StoreFailed."""
    match line.kind:
        case LineKind.NOTE:
            return live.note(line.text)
        case LineKind.SAID:
            person, text = whose(live.meeting, line)
            return live.said(person, text, may_be_named=line.may_be_named)
        case LineKind.DECISION:
            return live.decide(*split_decision(line.text))
        case LineKind.ACTION:
            return read_action(Scene(live), line.text)
        case LineKind.HARD_WORD:
            word, _, meaning = line.text.partition("=")
            return live.hard_word(word, meaning)
        case LineKind.PARK:
            return live.park(line.text)


def whose(m: Meeting, line: Line) -> tuple[PersonId, str]:
    """Return who said a line and the words: a name and a colon in front win, else who was chosen or has the floor."""
    name, colon, rest = line.text.partition(":")
    found = find_person(name, m.plan.people) if colon and rest.strip() else None
    if found is not None:
        return found.id, rest
    who = line.who or (m.turn.person if m.turn is not None else None)
    if who is None:
        raise Unclear(w.CHOOSE_WHO)
    return who, line.text


class _Rehearsal(LiveMeeting):
    """Answers as the meeting would, and writes nothing."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting

    def now(self) -> Meeting:
        return self.meeting

    def agree_action(self, text: str, who: PersonId, by: date) -> Events:
        return writing.agree_action(self.meeting, text, who, by)


def understood(m: Meeting, line: Line) -> str:
    """Return how an action is understood so far, in the words it will have; empty until it is whole."""
    if line.kind is not LineKind.ACTION:
        return ""
    try:
        events = read_action(Scene(_Rehearsal(m)), line.text)
    except (Refused, Unclear):
        return ""
    return sentence(m, events[0])
