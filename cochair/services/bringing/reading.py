"""Finds the items, people and old actions in what somebody brought."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import OldAction, Plan
from cochair.domain.ids import PersonId
from cochair.domain.refused import Unclear
from cochair.services import bringing_sentences as say
from cochair.services import plan_sentences as plan_say
from cochair.services.bringing import actions
from cochair.services.bringing.attendance import Part, read_attendance, read_names_line
from cochair.services.bringing.columns import Column, Columns
from cochair.services.bringing.days import first_day, names_a_day
from cochair.services.bringing.found import Found, FoundTimes, LeftOut, Why
from cochair.services.bringing.items import ItemsRead, items_of
from cochair.services.bringing.names import NameTold, PeopleFound, names_in
from cochair.services.bringing.parts import Brought, Table, TextLine, blocks
from cochair.services.bringing.rows import Row, is_sum, plain_cell, read_item, row_words
from cochair.services.bringing.script import read_script
from cochair.services.pasted_lines import PastedLine, read_line, read_time
from cochair.services.plan_people import MOST_PEOPLE
from cochair.services.planning import DEFAULT_MINUTES

MOST_ACTIONS = 200
_ABOVE = 15
"""The date of old minutes stands among so many lines at the top."""
_NUMBERED = re.compile(r"\s*\(?\d{1,3}(?:[)\t]|[.:](?!\d\d(?!\d)))")
_TIME_SPAN = re.compile(
    r"\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:-|–|—|to|until)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_AT_TIME = re.compile(r"\bat\s+\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?", re.IGNORECASE)
_MORNING = 7 * 60
"""Minutes after midnight; a meeting that seems to start before is in the afternoon."""


def find(brought: Brought, plan: Plan) -> Found:
    """Return what was found, in the words of this plan's groups and people.

    Raises Unclear when nothing at all was found, or when a meeting script has a fault.
    """
    script = read_script(brought.text) if brought.text else None
    if script is not None:
        return script
    return _Reader(plan, brought).read()


@dataclass(slots=True)
class _Reader:
    """Goes through the parts once, and sorts what stands in them."""

    plan: Plan
    brought: Brought
    people: PeopleFound = field(init=False)
    since: date | None = None
    lines: list[TextLine | tuple[PastedLine, str]] = field(default_factory=list)
    old: list[OldAction] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    is_minutes: bool = False
    names_follow: Part | None = None
    list_follows: bool = False

    def read(self) -> Found:
        self.people = PeopleFound(self.plan.people)
        self.since = self._held_on()
        level = _heading_level(self.brought)
        for part in self.brought.parts:
            if isinstance(part, Table):
                self._table(part)
            else:
                self._line(replace(part, heading=int(part.heading == level > 0)))
        read = self._items()
        if not (read.items or self.old):
            raise Unclear(plan_say.PASTE_NO_ITEMS)
        self.left_out = [*read.left_out, *self.left_out]
        new = self.people.new
        self.left_out += [LeftOut(person.name, Why.TOO_MANY) for person in new[self._room() :]]
        return Found(
            read.items,
            tuple(new[: self._room()]),
            tuple(self.old[:MOST_ACTIONS]),
            self._times(read),
            self.since if self.is_minutes else None,
            tuple(self._notes(read)),
            tuple(self.left_out),
            len(self.people.known),
        )

    def _room(self) -> int:
        return max(0, MOST_PEOPLE - len(self.plan.people))

    def _held_on(self) -> date | None:
        above = [part.text for part in self.brought.parts[:_ABOVE] if isinstance(part, TextLine)]
        for line in above:
            if _NUMBERED.match(line):
                return None
            if (day := first_day(line)) is not None:
                return day
        return None

    def _line(self, line: TextLine) -> None:
        words, numbered = line.text, bool(_NUMBERED.match(line.text) or line.heading)
        if actions.is_heading(words):
            self.list_follows, self.names_follow = True, None
            return
        if self.list_follows and self._listed_action(words, numbered):
            return
        self.list_follows = False
        attended = None if numbered else read_attendance(words)
        if attended is not None:
            self.is_minutes = self.is_minutes or attended.part is Part.THERE
            self.names_follow = None if attended.names else attended.part
            self._attended(attended.part, attended.names)
            return
        if self.names_follow and not numbered and (names := read_names_line(words)):
            self._attended(self.names_follow, names)
            return
        self.names_follow = None
        before, told = actions.split_actions(words, self.since)
        for action in told:
            self._action(action)
        if before.strip():
            self.lines.append(replace(line, text=before))

    def _listed_action(self, words: str, numbered: bool) -> bool:
        """Take a line below "Actions:"; a numbered line that names nobody is the next item."""
        bare = re.sub(r"^\s*(?:\(?\d{1,4}[.):\t]|[-–—*•·▪●]+)\s*", "", words)
        action = actions.read_action(re.sub(r"^actions?\s*\d*\s*[:–—-]\s*", "", bare, flags=re.I), self.since)
        if not action.done and not action.names and (numbered or bare == words):
            return False
        self._action(action)
        return True

    def _attended(self, part: Part, names: Sequence[NameTold]) -> None:
        for name in names:
            person = self.people.add(name)
            if part is Part.CHAIR or name.is_chair:
                self.people.change(person, co_chair=True)
            elif part is Part.WRITER and not any(p.minute_taker for p in (*self.plan.people, *self.people.new)):
                self.people.change(person, minute_taker=True)

    def _action(self, told: actions.ActionTold) -> None:
        self.is_minutes = True
        if told.done or not told.text or len(told.text) > actions.LONGEST:
            why = Why.DONE if told.done else Why.TOO_LONG
            self.left_out += [LeftOut(told.text, why)] if told.text else []
            return
        who = self.people.add(told.names[0]) if len(told.names) == 1 else None
        action = OldAction(told.text, who, told.by, told.named)
        same = [a for a in self.old if a.text.casefold() == told.text.casefold() and a.who in (who, None)]
        if same:
            place = self.old.index(same[0])
            self.old[place] = replace(action, by=told.by or same[0].by)
            self.left_out.append(LeftOut(told.text, Why.TWICE))
        elif len(self.old) == MOST_ACTIONS:
            self.left_out.append(LeftOut(told.text, Why.TOO_MANY))
        else:
            self.old.append(action)

    def _table(self, table: Table) -> None:
        for columns, rows in blocks(table):
            for cells in rows:
                self._row(cells, columns)
        self.names_follow, self.list_follows = None, False

    def _row(self, cells: tuple[str, ...], columns: Columns | None) -> None:
        if columns is None:
            self._plain_row([plain_cell(cell) for cell in cells])
            return
        row = Row(cells, columns)
        if Column.NAME in columns:
            self._person(row)
            return
        if Column.TITLE in columns and row[Column.TITLE]:
            self._row_item(row)
        if row[Column.ACTION] and not is_sum(row[Column.ACTION]):
            self._row_actions(row)
        elif Column.TITLE not in columns or not row[Column.TITLE]:
            why = Why.SUM if any(map(is_sum, map(plain_cell, cells))) else Why.NO_ITEM
            self.left_out.append(LeftOut(row.raw, why))

    def _plain_row(self, cells: list[str]) -> None:
        """Read a row with no names of columns as lines; of "Present" and names, as one line."""
        filled = [cell for cell in cells if cell]
        if len(filled) == 2 and read_attendance(f"{filled[0].rstrip(':')}: ") is not None:
            self._line(TextLine(f"{filled[0].rstrip(':')}: {filled[1]}"))
            return
        if filled and all(map(is_sum, filled)):
            self.left_out.append(LeftOut(row_words(cells), Why.SUM))
            return
        if any("\n" in cell for cell in filled):
            whole = "\n".join(filled)
            joined = re.sub(r"^(\(?\d{1,3}[.):]?)\n", r"\1\t", whole)
            for line in joined.split("\n"):
                self._line(TextLine(line))
        else:
            self._line(TextLine("\t".join(filled)))

    def _person(self, row: Row) -> None:
        names = names_in(row[Column.NAME], one=True)
        if not names:
            self.left_out.append(LeftOut(row.raw, Why.NO_ITEM))
            return
        self.is_minutes = True
        short = row[Column.SHORT].strip() or names[0].short
        person = self.people.add(replace(names[0], short=short))
        if re.search(r"\b(?:co-?)?chair", row[Column.ROLE], re.IGNORECASE):
            self.people.change(person, co_chair=True)

    def _row_item(self, row: Row) -> None:
        item = read_item(row)
        if is_sum(item.title):
            self.left_out.append(LeftOut(row.raw, Why.SUM))
            return
        self.lines.append((item, row[Column.LEAD]))
        more = [*row[Column.TITLE].split("\n")[1:], *(line for cell in row.rest for line in cell.split("\n"))]
        for line in filter(str.strip, more):
            before, told = actions.split_actions(line, self.since)
            for action in told:
                self._action(action)
            if before.strip() and not is_sum(before):
                self.left_out.append(LeftOut(before, Why.NO_ITEM))

    def _row_actions(self, row: Row) -> None:
        words = [line for line in row[Column.ACTION].split("\n") if line.strip()]
        done = actions.is_done(row[Column.STATUS])
        for line in words:
            before, told = actions.split_actions(line, self.since)
            found = told or [actions.read_action(before, self.since, row[Column.WHO], row[Column.BY])]
            for action in found:
                if action.text.casefold() not in ("none", "n/a", "-", "no action", "nil"):
                    self._action(replace(action, done=action.done or done))

    def _items(self) -> ItemsRead:
        """Read the lines that are left as items, now that the people are known."""
        known = replace(self.plan, people=(*self.plan.people, *self.people.new))
        has_rows = any(isinstance(line, tuple) for line in self.lines)
        many = sum(isinstance(line, TextLine) and bool(_NUMBERED.match(line.text)) for line in self.lines) > 1
        read: list[PastedLine] = []
        for line in self.lines:
            if isinstance(line, tuple):
                read.append(replace(line[0], led_by=self._lead(line[1])))
            elif not any(told.numbered or told.has_time for told in read) and _tells_when(line.text, many):
                read.append(PastedLine(" ".join(line.text.split()), ""))
            elif (told := read_line(line.text, known)) is not None:
                level = 1 if line.heading and told.title else told.level
                read.append(replace(told, level=0 if has_rows else level))
        return items_of(read, self.plan, minutes=self.is_minutes)

    def _lead(self, words: str) -> PersonId | None:
        names = names_in(words)
        return self.people.add(names[0]) if len(names) == 1 else None

    def _times(self, read: ItemsRead) -> FoundTimes | None:
        """Return when the meeting is, from its first item or from a line above the items."""
        starts, ends = read.starts, read.ends.starts if read.ends else None
        for line in self.left_out[:_ABOVE] if starts is None else []:
            span = _TIME_SPAN.search(line.words) or _AT_TIME.search(line.words)
            if span and line.why is Why.NO_ITEM and re.search(r"[:.]\d\d|m\b", span[0], re.IGNORECASE):
                minutes, starts = read_time(re.sub(r"^at\s+", "", span[0], flags=re.I))
                ends = starts + minutes if starts is not None and minutes else None
                break
        if starts is None:
            return None
        later = 12 * 60 if starts < _MORNING else 0
        return FoundTimes(_clock(starts + later), None if ends is None else _clock(ends + later))

    def _notes(self, read: ItemsRead) -> list[str]:
        titles = tuple(found.item.title for found in read.items if found.guessed)
        notes = [*self.brought.notes]
        if titles:
            words = plan_say.GUESSED_ONE if len(titles) == 1 else plan_say.GUESSED_MANY
            minutes = domain_say.minutes_of(DEFAULT_MINUTES)
            named = domain_say.names_of(titles) if len(titles) < 6 else ""
            sentence = words if named else say.GUESSED_ALL
            notes.append(sentence.format(count=len(titles), minutes=minutes, titles=named))
        if read.ends is not None:
            notes.append(plan_say.ENDS_AT.format(line=read.ends.raw))
        return notes


def _heading_level(brought: Brought) -> int:
    """Return the kind of heading that stands over items: the one there is most of, and 0 where none comes twice."""
    levels = [part.heading for part in brought.parts if isinstance(part, TextLine) and part.heading]
    numbered = sum(bool(_NUMBERED.match(p.text)) for p in brought.parts if isinstance(p, TextLine))
    most = max(sorted(set(levels)), key=levels.count, default=0)
    return most if numbered < 2 and levels.count(most) >= 2 else 0


def _tells_when(words: str, numbered: bool) -> bool:
    """Return whether a line above the items says when the meeting is: a day and, where no item has a number, a time."""
    if _NUMBERED.match(words) or re.search(r"\bmin(?:ute)?s?\b", words, re.IGNORECASE) or not names_a_day(words):
        return False
    return numbered or _AT_TIME.search(words) is not None or re.search(r"\d[:.]\d\d|\d\s*[ap]m", words) is not None


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
