"""What is made from the log and can be made again: actions, what people said and its answers, words to search."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, get_args

from cochair.domain.agenda import Plan
from cochair.domain.changed import ItemAdded
from cochair.domain.events import (
    ActionAgreed,
    ActionCarried,
    ActionReported,
    AgendaShared,
    CarriedReported,
    CorrectionAdded,
    DecisionMade,
    Entry,
    HardWordExplained,
    LineCorrected,
    LineTakenOut,
    MeetingEnded,
    MeetingStarted,
    NoteWritten,
    PersonSaid,
    Redone,
    ThingParked,
    Undone,
    YouSaidAnswered,
)
from cochair.domain.fold import effective
from cochair.domain.fold_united import with_agenda_first
from cochair.domain.fold_written import lines_by_number, open_entries, standing
from cochair.domain.ids import ItemId, MeetingId
from cochair.domain.laptops import Joining, place_of
from cochair.domain.paper_parts import known_name, shown_name
from cochair.domain.retold import Retold, fitting
from cochair.storage.cipher import Database

Row = tuple[Any, ...]
Numbered = tuple[int, Entry]
"""The id of an entry's row, and the entry."""
A_MEMBER = "a member"

CHANGE_THE_PAST = (
    *(Undone, Redone, LineCorrected, LineTakenOut, ActionReported, CarriedReported),
    *get_args(Joining),
)
"""Events after which a meeting's rows are made again from its whole log."""
_SEARCHED_AS: dict[type, type] = {ActionCarried: ActionAgreed}
"""An old action is an action for somebody who looks for one."""
TABLES = ("action", "you_said", "answer", "line")
_INSERT = {
    "action": "INSERT INTO action (event, meeting, item, text, who, due) VALUES (?, ?, ?, ?, ?, ?)",
    "you_said": "INSERT INTO you_said (event, meeting, item, text, by, said_on) VALUES (?, ?, ?, ?, ?, ?)",
    "answer": "INSERT INTO answer (event, meeting, said_in, said, outcome) VALUES (?, ?, ?, ?, ?)",
    "line": "INSERT INTO line (rowid, text, item, kind, who, due) VALUES (?, ?, ?, ?, ?, ?)",
}
_SELECT = {
    "action": "SELECT event, meeting, item, text, who, due FROM action WHERE meeting = ?",
    "you_said": "SELECT event, meeting, item, text, by, said_on FROM you_said WHERE meeting = ?",
    "answer": "SELECT event, meeting, said_in, said, outcome FROM answer WHERE meeting = ?",
    "line": """SELECT rowid, text, item, kind, who, due FROM line
               WHERE rowid IN (SELECT id FROM event WHERE meeting = ?)""",
}
_DELETE = {
    "action": "DELETE FROM action WHERE event = ?",
    "you_said": "DELETE FROM you_said WHERE event = ?",
    "answer": "DELETE FROM answer WHERE event = ?",
    "line": "DELETE FROM line WHERE rowid = ?",
}


@dataclass(slots=True)
class Projected:
    """Rows by table, and the state that the meeting reached, None where the entries do not change it."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in TABLES})
    state: str | None = None


def projected(meeting: MeetingId, plan: Plan, entries: Iterable[Numbered]) -> Projected:
    """Return the rows that entries make; those of undone acts must be left out before."""
    made, entries = Projected(), list(entries)
    plan = with_added(plan, (entry for _, entry in entries))
    for number, entry in entries:
        _project(made, number, meeting, plan, entry)
    return made


def with_added(plan: Plan, entries: Iterable[Entry]) -> Plan:
    """Return an agenda with the items that were added to it later."""
    items = {item.id: item for item in plan.items}
    items |= {entry.event.new.id: entry.event.new for entry in entries if isinstance(entry.event, ItemAdded)}
    return replace(plan, items=tuple(items.values()))


def of_log(
    meeting: MeetingId, plan: Plan, numbered: list[Numbered], retold: Retold[list[Entry]] | None = None
) -> Projected:
    """Return the rows and the state that a whole log makes; `retold` has told logs of the same meeting before."""
    entries = [entry for _, entry in numbered]
    if any(place_of(entry.act) for entry in entries):
        numbered, effect, lines = _of_laptops(numbered, retold or Retold(fitting))
    else:
        effect = effective(entries)
        lines = lines_by_number(effect)
    plan = with_added(with_added(plan, entries), effect)  # a line may be about an item that somebody else took back
    counts, waits = ({id(entry) for entry in kept(effect, lines)} for kept in (standing, open_entries))
    made = projected(meeting, plan, [(number, entry) for number, entry in numbered if id(entry) in counts])
    waiting = {number for number, entry in numbered if id(entry) in waits}
    made.rows["action"] = [row for row in made.rows["action"] if row[0] in waiting]
    made.state = made.state or "planned"
    return made


def _of_laptops(
    numbered: list[Numbered], retold: Retold[list[Entry]]
) -> tuple[list[Numbered], list[Entry], dict[int, Entry]]:
    """Return a log as it is told, its effective entries, and its lines that stand by number: all the same entries."""
    numbers, entries = {id(entry): number for number, entry in numbered}, [entry for _, entry in numbered]
    m = retold.tell(entries)
    told = zip(with_agenda_first(entries), retold.entries(), strict=True)
    effect = [entry for act in retold.made() for entry in act]
    lines = {record.number: m.lines[record.number] for record in m.records}
    return [(numbers[id(read)], entry) for read, entry in told], effect, lines


def keep(db: Database, meeting: MeetingId, made: Projected) -> None:
    """Write rows and state inside the transaction that is open."""
    for table, rows in made.rows.items():
        for row in rows:
            db.execute(_INSERT[table], row)
    if made.state is not None:
        db.execute("UPDATE meeting SET state = ? WHERE id = ?", (made.state, meeting))


def remake(db: Database, meeting: MeetingId, made: Projected) -> None:
    """Make one meeting's rows and state agree with its whole log, inside the transaction that is open."""
    for table, rows in kept_rows(db, meeting).items():
        wanted = made.rows[table]
        for row in set(rows) - set(wanted):
            db.execute(_DELETE[table], row[:1])
        made.rows[table] = sorted(set(wanted) - set(rows))
    keep(db, meeting, made)


def kept_rows(db: Database, meeting: MeetingId) -> dict[str, list[Row]]:
    """Return one meeting's rows as they stand, by table."""
    return {table: sorted(db.execute(sql, (meeting,))) for table, sql in _SELECT.items()}


def _project(made: Projected, number: int, meeting: MeetingId, plan: Plan, entry: Entry) -> None:
    def line(text: str, item: ItemId | None, who: str = "", due: str = "") -> None:
        about = "" if item is None else _title(plan, item)
        kind = _SEARCHED_AS.get(type(entry.event), type(entry.event)).__name__
        made.rows["line"].append((number, text, about, kind, who, due))

    match entry.event:
        case AgendaShared(shared):
            line(shared.title, None)
        case MeetingStarted():
            made.state = "running"
        case MeetingEnded():
            made.state = "ended"
        case ActionAgreed(item, text, who, by):
            name, due = known_name(plan, who), by.isoformat()
            made.rows["action"].append((number, meeting, _title(plan, item), text, name, due))
            line(f"{name}: {text}", item, plan.person(who).name, due)
        case ActionCarried(text, who, by):
            name, due = known_name(plan, who), by.isoformat()
            made.rows["action"].append((number, meeting, "", text, name, due))
            line(f"{name}: {text}", None, plan.person(who).name, due)
        case PersonSaid(item, person, text, may_be_named):
            named = may_be_named and plan.person(person).named
            name = shown_name(plan, person) if named else plan.unnamed or A_MEMBER
            said_on = plan.local(entry.at).date().isoformat()
            made.rows["you_said"].append((number, meeting, _title(plan, item), text, name, said_on))
            line(text, item, plan.person(person).name if named else name)
        case YouSaidAnswered(item=item, said=said, outcome=outcome, text=text, said_in=said_in):
            made.rows["answer"].append((number, meeting, said_in or meeting, said, outcome.value))
            if text:
                line(text, None if said_in else item)
        case NoteWritten(item, text) | DecisionMade(item, text) | ThingParked(item, text):
            line(text, item)
        case CorrectionAdded(text=text):
            line(text, None)
        case HardWordExplained(item, word, meaning):
            line(f"{word} = {meaning}" if meaning else word, item)


def _title(plan: Plan, item: ItemId) -> str:
    """Return what an item is called, nothing where another laptop took it off the agenda again."""
    return next((i.title for i in plan.items if i.id == item), "")
