"""A library that keeps meetings in memory, for tests that are not about the disk."""

from collections.abc import Sequence
from datetime import datetime

from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting
from cochair.services.ports import MeetingRow, OpenAction, OpenYouSaid


class MemoryLog:
    series = 0

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries

    def append(self, entries: Sequence[Entry]) -> None:
        self._entries.extend(entries)

    def entries(self) -> list[Entry]:
        return list(self._entries)

    def told(self) -> tuple[list[Entry], Meeting]:
        return self.entries(), fold(self._entries)


class MemoryLibrary:
    def __init__(self) -> None:
        self._logs: dict[MeetingId, list[Entry]] = {}

    def new_meeting(self, plan: Plan, at: datetime) -> MeetingId:
        meeting = MeetingId(f"m{len(self._logs) + 1}")
        self._logs[meeting] = [Entry(1, at, AgendaShared(plan))]
        return meeting

    def meetings(self) -> list[MeetingRow]:
        told = [(meeting, fold(entries)) for meeting, entries in self._logs.items()]
        rows = [MeetingRow(i, m.plan.board, m.plan.title, m.plan.starts, m.phase.value) for i, m in told]
        return sorted(rows, key=lambda row: row.starts, reverse=True)

    def as_board_is(self, plan: Plan) -> Plan:
        return plan

    def open_actions(self) -> list[OpenAction]:
        return []

    def open_you_said(self) -> list[OpenYouSaid]:
        return []

    def unanswered(self) -> list[OpenYouSaid]:
        return []

    def log(self, meeting: MeetingId) -> MemoryLog:
        return MemoryLog(self._logs[meeting])
