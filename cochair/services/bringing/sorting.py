"""Sorts the lines and rows that somebody brought: who was there, what is still to be done, and what may be an item."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from cochair.domain.agenda import OldAction
from cochair.services.bringing import actions
from cochair.services.bringing.attendance import Role, read_attendance, read_names_line, read_numbered_attendance
from cochair.services.bringing.cards import with_cards
from cochair.services.bringing.columns import Column, Columns
from cochair.services.bringing.found import NotUsed, Why
from cochair.services.bringing.names import NameTold, PeopleFound, names_in
from cochair.services.bringing.parts import Part, Table, TextLine, blocks
from cochair.services.bringing.rows import Row, is_sum, plain_cell, read_item, row_words
from cochair.services.pasted_lines import PastedLine, is_label

MOST_ACTIONS = 200
NUMBERED = re.compile(r"\s*\(?\d{1,3}(?:[)\t]|[.:](?!\d\d(?!\d)))")
_NOTHING = ("none", "n/a", "-", "no action", "nil")


@dataclass(slots=True)
class Sorter:
    """Takes one line or table after the other.

    `lines` may be items: a line, or a row of a table with the words for who leads it.  `since` is the day of the
    minutes, from which days without a year are counted.  `is_minutes` is set once something stands only in minutes.
    """

    people: PeopleFound
    since: date | None
    lines: list[TextLine | tuple[PastedLine, str]] = field(default_factory=list)
    old: list[OldAction] = field(default_factory=list)
    not_used: list[NotUsed] = field(default_factory=list)
    is_minutes: bool = False
    _names_follow: Role | None = None
    _list_follows: bool = False

    def take(self, parts: Iterable[Part]) -> None:
        """Sort lines and tables, in their order."""
        for part in with_cards(parts):
            if isinstance(part, Table):
                self.table(part)
            else:
                self.line(part)

    def line(self, line: TextLine) -> None:
        """Sort one line: a heading of actions, who was there, an action, or what may be an item."""
        words, numbered = line.text, bool(NUMBERED.match(line.text) or line.heading)
        if actions.is_heading(words):
            self._list_follows, self._names_follow = True, None
            return
        if self._list_follows and self._listed_action(words, numbered):
            return
        self._list_follows = False
        attended = read_numbered_attendance(words) if numbered else read_attendance(words)
        if attended is not None:
            if numbered and "apolog" in words.casefold():
                self.lines.append(replace(line, text=words.partition(":")[0]))
            self.is_minutes = self.is_minutes or attended.part is Role.THERE
            self._names_follow = None if attended.names else attended.part
            self._attended(attended.part, attended.names)
            return
        if self._names_follow and not numbered and (names := read_names_line(words)):
            self._attended(self._names_follow, names)
            return
        self._names_follow = None
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

    def _attended(self, part: Role, names: Sequence[NameTold]) -> None:
        for name in names:
            person = self.people.add(name)
            if person is None:
                self.not_used.append(NotUsed(name.name, Why.TOO_MANY))
            elif part is Role.CHAIR or name.is_chair:
                self.people.change(person, co_chair=True)
            elif part is Role.WRITER and not self.people.has_writer:
                self.people.change(person, minute_taker=True)

    def _action(self, told: actions.ActionTold) -> None:
        self.is_minutes = True
        if told.done or not told.text or len(told.text) > actions.LONGEST:
            why = Why.DONE if told.done else Why.TOO_LONG
            self.not_used += [NotUsed(told.text, why)] if told.text else []
            return
        who = self.people.add(told.names[0]) if len(told.names) == 1 else None
        action = OldAction(told.text, who, told.by, told.named)
        same = [a for a in self.old if a.text.casefold() == told.text.casefold() and a.who in (who, None)]
        if same:
            place = self.old.index(same[0])
            self.old[place] = replace(action, by=told.by or same[0].by)
            self.not_used.append(NotUsed(told.text, Why.TWICE))
        elif len(self.old) == MOST_ACTIONS:
            self.not_used.append(NotUsed(told.text, Why.TOO_MANY))
        else:
            self.old.append(action)

    def table(self, table: Table) -> None:
        """Sort the rows of a table by what its columns hold."""
        for columns, rows in blocks(table):
            for cells in rows:
                self._row(cells, columns)
        self._names_follow, self._list_follows = None, False

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
            self.not_used.append(NotUsed(row.raw, why))

    def _plain_row(self, cells: list[str]) -> None:
        """Read a row with no names of columns as lines; of "Present" and names, as one line."""
        filled = [cell for cell in cells if cell]
        label = filled[0].rstrip(": ") if filled else ""
        if len(filled) == 2 and (is_label(label) or read_attendance(f"{label}: ") is not None):
            self.line(TextLine(f"{label}: {filled[1]}"))
            return
        if filled and all(map(is_sum, filled)):
            self.not_used.append(NotUsed(row_words(cells), Why.SUM))
            return
        if any("\n" in cell for cell in filled):
            whole = "\n".join(filled)
            joined = re.sub(r"^(\(?\d{1,3}[.):]?)\n", r"\1\t", whole)
            self.take(map(TextLine, joined.split("\n")))
        else:
            self.line(TextLine("\t".join(filled)))

    def _person(self, row: Row) -> None:
        names = names_in(row[Column.NAME], one=True)
        if not names:
            self.not_used.append(NotUsed(row.raw, Why.NO_ITEM))
            return
        self.is_minutes = True
        short = row[Column.SHORT].strip() or names[0].short
        person = self.people.add(replace(names[0], short=short))
        if person is None:
            self.not_used.append(NotUsed(row.raw, Why.TOO_MANY))
        elif re.search(r"\b(?:co-?)?chair", row[Column.ROLE], re.IGNORECASE):
            self.people.change(person, co_chair=True)

    def _row_item(self, row: Row) -> None:
        item = read_item(row)
        if is_sum(item.title):
            self.not_used.append(NotUsed(row.raw, Why.SUM))
            return
        self.lines.append((item, row[Column.LEAD]))
        more = [*row[Column.TITLE].split("\n")[1:], *(line for cell in row.rest for line in cell.split("\n"))]
        for line in filter(str.strip, more):
            before, told = actions.split_actions(line, self.since)
            for action in told:
                self._action(action)
            if before.strip() and not is_sum(before):
                self.not_used.append(NotUsed(before, Why.NO_ITEM))

    def _row_actions(self, row: Row) -> None:
        words = [line for line in row[Column.ACTION].split("\n") if line.strip()]
        done = actions.is_done(row[Column.STATUS])
        for line in words:
            before, told = actions.split_actions(line, self.since)
            found = told or [actions.read_action(before, self.since, row[Column.WHO], row[Column.BY])]
            for action in found:
                if action.text.casefold() not in _NOTHING:
                    self._action(replace(action, done=action.done or done))
