"""What one written line is: its kind, what it makes of a meeting, and how it is understood while it is typed."""

from dataclasses import dataclass
from enum import StrEnum

from cochair.domain import sentences as say
from cochair.domain.dates import date_words
from cochair.domain.events import Event
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, Record, YouSaid, words_of
from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules import writing
from cochair.domain.wording import sentence
from cochair.services.scripts.people_line import find_person
from cochair.services.scripts.written_lines import DecisionRead, disagreed, read_action, read_decision


class LineKind(StrEnum):
    """The six kinds; each value is the letter that chooses it."""

    NOTE = "n"
    SAID = "s"
    DECISION = "d"
    ACTION = "a"
    HARD_WORD = "j"
    PARK = "p"


KIND_OF: dict[type[Record], LineKind] = {
    Note: LineKind.NOTE,
    YouSaid: LineKind.SAID,
    Decision: LineKind.DECISION,
    Action: LineKind.ACTION,
    HardWord: LineKind.HARD_WORD,
    Parked: LineKind.PARK,
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


def next_kind(kind: LineKind) -> LineKind:
    """Return the kind that comes after another, round and round."""
    kinds = list(LineKind)
    return kinds[(kinds.index(kind) + 1) % len(kinds)]


def as_draft(line: Line) -> str:
    """Return a half-typed line as it is kept; nothing typed is nothing to keep."""
    return f"{line.kind} {line.text}" if line.text else ""


def made(m: Meeting, line: Line) -> tuple[Event, ...]:
    """Return what a line makes of a meeting; raises Refused or Unclear."""
    match line.kind:
        case LineKind.NOTE:
            return writing.note(m, line.text)
        case LineKind.SAID:
            person, text = whose(m, line)
            return writing.said(m, person, text, may_be_named=line.may_be_named)
        case LineKind.DECISION:
            read = read_decision(line.text)
            return writing.decide(m, read.text, read.how, read.open_to_change, disagreed(m, read))
        case LineKind.ACTION:
            action = read_action(m, line.text)
            return writing.agree_action(m, action.text, action.who, action.by)
        case LineKind.HARD_WORD:
            word, _, meaning = line.text.partition("=")
            return writing.hard_word(m, word, meaning)
        case LineKind.PARK:
            return writing.park(m, line.text)


def whose(m: Meeting, line: Line) -> tuple[PersonId, str]:
    """Return who said a line and the words: a name and a colon in front win, else who was chosen or has the floor."""
    name, colon, rest = line.text.partition(":")
    found = find_person(name, m.plan.people) if colon and rest.strip() else None
    if found is not None:
        return found.id, rest
    who = line.who or (m.turn.person if m.turn is not None else None)
    if who is None:
        raise Unclear(say.CHOOSE_WHO)
    return who, line.text


def understood(m: Meeting, line: Line) -> str:
    """Return how an action or a decision is understood so far, in the words it will have; empty until it is whole."""
    if line.kind is LineKind.DECISION and line.text.strip():
        read = read_decision(line.text)
        changes = {True: say.CAN_CHANGE, False: say.CAN_NOT_CHANGE, None: ""}[read.open_to_change]
        against = say.DISAGREED.format(names=say.names_of(read.disagreed)) if read.disagreed else ""
        return " ".join(part for part in (_how(read.how), changes, against) if part)
    if line.kind is not LineKind.ACTION:
        return ""
    try:
        events = made(m, line)
    except (Refused, Unclear):
        return ""
    return sentence(m, events[0])


def owner(m: Meeting, line: Line) -> str:
    """Return the name of who an action is for, once the line is whole; an action needs that person's own yes."""
    if line.kind is not LineKind.ACTION:
        return ""
    try:
        return m.name(read_action(m, line.text).who)
    except (Refused, Unclear):
        return ""


def _how(how: str | None) -> str:
    return "" if how is None else say.HOWS.get(how) or say.VOTED.format(votes=how.removeprefix("vote "))


def line_of(m: Meeting, record: Record) -> Line:
    """Return a written record as the line that would write it again."""
    kind, text = KIND_OF[type(record)], words_of(record)
    match record:
        case YouSaid(_, _, person, named):
            return Line(kind, text, person, named)
        case Action(_, _, who, by):
            return Line(kind, say.ACTION_LINE.format(name=m.name(who), text=text, date=date_words(by, weekday=False)))
        case Decision():
            names = tuple(m.name(person) for person in record.disagreed)
            return Line(kind, decided_line(DecisionRead(text, record.how, record.open_to_change, names)))
        case _:
            return Line(kind, text)


def decided_line(read: DecisionRead) -> str:
    """Return a decision as a line, with round brackets that say how it was decided."""
    changes = {True: "open to change", False: "already decided elsewhere", None: ""}[read.open_to_change]
    parts = [part for part in (read.how or "", changes, *(f"{name} disagrees" for name in read.disagreed)) if part]
    return f"{read.text} ({'; '.join(parts)})" if parts else read.text
