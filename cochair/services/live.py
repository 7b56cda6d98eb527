"""A meeting that is going on: each method is something a co-chair does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from cochair.domain import undoing
from cochair.domain.asked import Reply
from cochair.domain.events import UNTIMED, CardKind, Entry, Event
from cochair.domain.fold import meeting_at
from cochair.domain.fold_laptops import moves_time
from cochair.domain.ids import ItemId, MeetingId, PersonId
from cochair.domain.laptops import OWN_PLACE, Role, next_act
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.pushed_off import Memory, may_put_off
from cochair.domain.retold import Retold
from cochair.domain.rules import (
    asking,
    correcting,
    following_up,
    joining,
    late,
    moving,
    protecting,
    running,
    speaking,
    splitting,
    taking_back,
    writing,
)
from cochair.domain.wishes import Wish
from cochair.domain.written import Outcome
from cochair.services.more_entries import after_act, came_in, with_more
from cochair.services.ports import Clock, MeetingLog

Events = tuple[Event, ...]


class LiveMeeting:
    """The one place where a meeting changes: ask the rules, write to the log, then apply and tell.

    Every method returns the events of its act once they are on disk.  It raises Refused when a rule says no and
    StoreFailed when they could not be kept; nothing has changed then.  `put_off` is what the board put off before.
    `place` is that of this laptop, where several are at one meeting.
    """

    def __init__(self, log: MeetingLog, clock: Clock, put_off: Memory | None = None, place: int = OWN_PLACE) -> None:
        self._log = log
        self._clock = clock
        self._entries, self.meeting = log.told()
        self.series = log.series
        self.place = place
        self.put_off = put_off or {}
        self._listeners: list[Callable[[Events], None]] = []
        self._look_first: Callable[[], None] = lambda: None
        self._retold = Retold[None](lambda _: None)

    def listen(self, listener: Callable[[Events], None]) -> None:
        """Call a function with the events of each act, after it is on disk and applied."""
        self._listeners.append(listener)

    def look_first(self, look: Callable[[], None]) -> None:
        """Call a function before each act: a laptop that has just woken must tell of its sleep before all else."""
        self._look_first = look

    def now(self) -> Meeting:
        """Return the meeting at this instant."""
        return self.at(self._clock.now())

    def at(self, instant: datetime) -> Meeting:
        """Return the meeting at an instant after its newest entry."""
        return meeting_at(self.meeting, instant)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The whole log."""
        return tuple(self._entries)

    def start(self) -> Events:
        return self._do(running.start)

    def started_ago(self, minutes: int) -> Events:
        return self._do(lambda m: running.started_ago(m, minutes))

    def end(self) -> Events:
        return self._do(running.end)

    def pause(self) -> Events:
        return self._do(running.pause)

    def resume(self) -> Events:
        return self._do(running.resume)

    def start_break(self, minutes: int) -> Events:
        return self._do(lambda m: running.start_break(m, minutes))

    def end_break(self) -> Events:
        return self._do(running.end_break)

    def small_groups(self, minutes: int) -> Events:
        return self._do(lambda m: splitting.small_groups(m, minutes))

    def groups_back(self) -> Events:
        return self._do(splitting.groups_back)

    def think(self, seconds: int) -> Events:
        return self._do(lambda m: running.think(m, seconds))

    def slept(self, since: datetime, span: timedelta) -> Events:
        if not self.runs:
            return ()  # the meeting went on where it runs
        return self._do(lambda m: running.slept(m, m.as_of + span), since)

    def reopened(self, since: datetime) -> Events:
        if self.place == OWN_PLACE and joining.is_back(self._entries, self.series):
            self._do(joining.run_again, since)
        if not self.runs:
            return ()
        until = self._clock.now()
        return self._do(lambda m: running.reopened(m, until), since)

    def arrive(self, person: PersonId) -> Events:
        return self._do(lambda m: running.arrive(m, person))

    def leave(self, person: PersonId) -> Events:
        return self._do(lambda m: running.leave(m, person))

    def hold_card(self, card: CardKind) -> Events:
        return self._do(lambda m: running.hold_card(m, card))

    def lower_card(self) -> Events:
        return self._do(running.lower_card)

    def next_item(self) -> Events:
        return self._do(moving.next_item)

    def open_item(self, number: int) -> Events:
        return self._do(lambda m: moving.open_item(m, number))

    def nothing_needed(self) -> Events:
        return self._do(moving.nothing_needed)

    def give_floor(self, person: PersonId, voice: PersonId | None = None) -> Events:
        return self._do(lambda m: speaking.give_floor(m, person, voice))

    def clear_floor(self) -> Events:
        return self._do(speaking.clear_floor)

    def raise_hand(self, person: PersonId) -> Events:
        return self._do(lambda m: speaking.raise_hand(m, person))

    def pass_turn(self, person: PersonId) -> Events:
        return self._do(lambda m: speaking.pass_turn(m, person))

    def next_speaker(self) -> Events:
        return self._do(speaking.next_speaker)

    def choose_order(self, order: str) -> Events:
        return self._do(lambda m: speaking.choose_order(m, order))

    def start_round(self) -> Events:
        return self._do(speaking.start_round)

    def end_round(self) -> Events:
        return self._do(speaking.end_round)

    def nobody_wants_more(self, by: PersonId, number: str | None = None) -> Events:
        return self._do(lambda m: protecting.nobody_wants_more(m, by, number))

    def ask(self, by: PersonId, wish: Wish, because: str) -> Events:
        def decide(m: Meeting) -> Events:
            may_put_off(m, wish, self.put_off)
            return asking.ask(m, by, wish, because)

        return self._do(decide)

    def answer(self, by: PersonId, reply: Reply, support: PersonId | None = None, number: str | None = None) -> Events:
        return self._do(lambda m: asking.answer(m, by, reply, support, number))

    def take_back(self, by: PersonId) -> Events:
        return self._do(lambda m: taking_back.take_back(m, by))

    def more_time(self, minutes: int) -> Events:
        return self._do(lambda m: protecting.more_time(m, minutes))

    def propose_rebalance(self) -> Events:
        return self._do(protecting.propose_rebalance)

    def change_rebalance(self, item: ItemId, minutes: int) -> Events:
        return self._do(lambda m: protecting.change_rebalance(m, item, minutes))

    def accept_rebalance(self, by: PersonId) -> Events:
        return self._do(lambda m: protecting.accept_rebalance(m, by))

    def decline_rebalance(self, by: PersonId) -> Events:
        return self._do(lambda m: protecting.decline_rebalance(m, by))

    def write(self, write: Callable[[Meeting], Events]) -> Events:
        return self._do(write)

    def write_late(self, write: Callable[[Meeting], Events]) -> Events:
        return self._do(lambda m: late.write_late(m, write))

    def note(self, text: str, together: str = "") -> Events:
        return self._do(lambda m: writing.note(m, text, together))

    def park(self, text: str) -> Events:
        return self._do(lambda m: writing.park(m, text))

    def answer_said(
        self,
        said: str,
        outcome: Outcome,
        text: str,
        *,
        ask_again: date | None = None,
        said_in: MeetingId | None = None,
    ) -> Events:
        return self._do(lambda m: writing.answer_said(m, said, outcome, text, ask_again=ask_again, said_in=said_in))

    def correct(self, number: int, write: Callable[[Meeting], Events]) -> Events:
        return self._do(lambda m: correcting.correct(m, number, write))

    def take_out(self, number: int) -> Events:
        return self._do(lambda m: correcting.take_out(m, number))

    def promise_answer(self, number: int, by: PersonId, due: date) -> Events:
        return self._do(lambda m: following_up.promise_answer(m, number, by, due))

    def answer_line(
        self, number: int, outcome: Outcome, text: str, by: PersonId | None, ask_again: date | None = None
    ) -> Events:
        return self._do(lambda m: following_up.answer(m, number, outcome, text, by, ask_again))

    def report(self, number: int, text: str, *, done: bool) -> Events:
        return self._do(lambda m: following_up.report(m, number, done, text))

    def report_carried(self, number: int, text: str, *, done: bool) -> Events:
        return self._do(lambda m: following_up.report_carried(m, number, done, text))

    def undo(self) -> Events:
        return self._do(lambda m: (undoing.undo(self._entries, self.place, m),))

    def redo(self) -> Events:
        return self._do(lambda m: (undoing.redo(self._entries, self.place, m),))

    def join(self, place: int, name: str, role: Role, person: PersonId | None = None) -> Events:
        return self._do(lambda m: joining.join(m, place, name, role, person))

    def laptop_left(self, place: int) -> Events:
        return self._do(lambda m: joining.leave(m, place))

    def pass_running(self, place: int, *, gone: bool = False) -> Events:
        """`gone` says that the laptop that runs the meeting is not there, so that this one may take over."""
        return self._do(lambda m: joining.pass_running(m, self.place, place, gone=gone))

    def choose_version(self, number: int, second: bool, *, both: bool = False) -> Events:
        return self._do(lambda m: joining.choose(m, number, second=second, both=both))

    @property
    def runs(self) -> bool:
        """Whether this laptop runs the meeting."""
        return moves_time(self.meeting, self.place)

    def take_in(self) -> Events:
        """Read what other laptops wrote, tell of it, and do what follows where this one runs the meeting."""
        entries = self._log.entries()
        came = came_in(self._entries, entries)
        if came:
            self.meeting = with_more(self.meeting, self._entries, entries, self._retold.tell)
            self._entries = entries
            self._tell(tuple(entry.event for entry in came))
        while self.runs and self.meeting.laptops and self._do(joining.follows):
            pass
        return tuple(entry.event for entry in came)

    def _do(self, decide: Callable[[Meeting], Events], at: datetime | None = None) -> Events:
        self._look_first()
        latest = self.meeting.as_of
        instant = at or self._clock.now()
        if self.meeting.phase is not Phase.PLANNED:
            instant = max(instant, latest)
        m = replace(meeting_at(self.meeting, instant), series=self.series)
        events = joining.from_here(m, self.place, decide(m))
        if not events:
            return ()
        act = next_act(self._entries, self.place, self.series)
        entries = [Entry(act, latest if isinstance(e, UNTIMED) else instant, e) for e in events]
        now = after_act(self.meeting, self._entries, entries, self._retold.tell)
        self._log.append(entries)
        self._entries.extend(entries)
        self.meeting = now
        self._tell(events)
        return events

    def _tell(self, events: Events) -> None:
        for listener in self._listeners:
            listener(events)
