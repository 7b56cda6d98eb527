"""Time in a meeting, worked out from stored instants: what has passed, what is left, when it will end."""

import math
from datetime import datetime, timedelta

from cochair.domain.meeting import NONE, ItemProgress, ItemState, Meeting, Phase
from cochair.domain.replacing import replace

MINUTE = timedelta(minutes=1)
LEAST_MINUTES = 5
"""The fewest minutes an item may be given where the agenda does not say (meeting-scripts, re-balance rule)."""


def advance(meeting: Meeting, to: datetime) -> Meeting:
    """Return the meeting as it stands at a later instant; time while the clocks stand still is charged to nobody."""
    if to <= meeting.as_of:
        return meeting
    start = meeting.as_of
    if meeting.still_until is not None:
        if to < meeting.still_until:
            return _wait(meeting, to)
        start = meeting.still_until
        meeting = replace(_wait(meeting, start), still_until=None)
    if not meeting.clocks_run:
        return _wait(meeting, to)
    return replace(_charge(meeting, to - start), as_of=to)


def as_at(meeting: Meeting, instant: datetime) -> Meeting:
    """Return the meeting as it stands at an instant; before it starts, that may be any instant."""
    if meeting.phase is Phase.PLANNED:
        return replace(meeting, as_of=instant)
    return advance(meeting, instant)


def _wait(meeting: Meeting, to: datetime) -> Meeting:
    """Return the meeting later, after time in which the clocks stood still; small groups get that time back."""
    until = meeting.groups_until
    if until is not None:
        until += to - meeting.as_of
    return replace(meeting, as_of=to, groups_until=until)


def _charge(meeting: Meeting, passed: timedelta) -> Meeting:
    assert meeting.current is not None
    progress = meeting.items[meeting.current]
    progress = replace(progress, used=progress.used + passed)
    talk = meeting.talk
    if meeting.turn is not None and not progress.is_break:
        speaker = meeting.turn.person
        talk = {**talk, speaker: talk.get(speaker, NONE) + passed}
        seat = meeting.plan.person(speaker).seat
        if seat is not None:
            progress = replace(progress, spoken={**progress.spoken, seat: progress.spoken.get(seat, NONE) + passed})
    return replace(meeting, items=with_item(meeting, meeting.current, progress), talk=talk)


def with_item(meeting: Meeting, index: int, progress: ItemProgress) -> tuple[ItemProgress, ...]:
    """Return the meeting's items with one of them replaced."""
    return (*meeting.items[:index], progress, *meeting.items[index + 1 :])


def whole_minutes_up(span: timedelta) -> int:
    """Return a span in minutes, rounded up."""
    return math.ceil(span / MINUTE)


def item_left(progress: ItemProgress) -> timedelta:
    """Return how long an item still needs: the rest of its minutes, or its reserved time where that is more."""
    rest = progress.minutes * MINUTE - progress.used
    return max(rest, timedelta(seconds=progress.reserved), NONE)


def least_minutes(progress: ItemProgress) -> int:
    """Return the fewest minutes an item may get; never above what it has now."""
    least = progress.item.least
    if least is None:
        least = max(LEAST_MINUTES, math.ceil(progress.item.minutes / 2))
    return min(least, progress.minutes)


def smallest(progress: ItemProgress) -> timedelta:
    """Return the least room an item needs: a break its minutes, an item its least or its reserved time."""
    if progress.is_break:
        return progress.minutes * MINUTE
    return max(least_minutes(progress) * MINUTE, timedelta(seconds=progress.reserved))


def expected_finish_exact(meeting: Meeting) -> datetime:
    """Return when the meeting will end if everything takes the minutes it has now."""
    if meeting.phase is Phase.PLANNED:
        return meeting.finish
    if meeting.ended is not None:
        return meeting.ended
    ahead = sum((i.minutes * MINUTE for i in meeting.still_to_come), NONE)
    current = item_left(meeting.now_item) if meeting.now_item else NONE
    return goes_on(meeting) + current + ahead


def goes_on(meeting: Meeting) -> datetime:
    """Return the earliest instant when the clocks can run: now, or the end of a called break or of thinking time."""
    return max(t for t in (meeting.as_of, meeting.break_until, meeting.still_until) if t is not None)


def expected_finish(meeting: Meeting) -> datetime:
    """Return the expected finish, rounded up to the minute."""
    return minute_up(expected_finish_exact(meeting))


def minute_up(instant: datetime) -> datetime:
    """Return an instant rounded up to the whole minute."""
    down = instant.replace(second=0, microsecond=0)
    return down if down == instant else down + MINUTE


def shortfall(meeting: Meeting) -> int:
    """Return how many minutes the meeting will run over its finish, rounded up; 0 when it fits."""
    return max(0, whole_minutes_up(expected_finish_exact(meeting) - meeting.finish))


def move_on_by(meeting: Meeting) -> datetime | None:
    """Return the latest instant to leave the open item so that everything ahead fits before the meeting must end."""
    if meeting.phase is not Phase.RUNNING or meeting.current is None:
        return None
    return meeting.plan.must_end - sum((smallest(i) for i in meeting.still_to_come), NONE)


def reserved_fits(meeting: Meeting) -> bool:
    """Return whether the open item's own reserved minutes still fit before it is time to move on."""
    latest, progress = move_on_by(meeting), meeting.now_item
    if latest is None or progress is None:
        return True
    return goes_on(meeting) + timedelta(seconds=progress.reserved) <= latest


def ran_over(meeting: Meeting) -> ItemProgress | None:
    """Return the item that ran over: the open one if it needs more than it has, else the last one that did."""
    current = meeting.now_item
    if current is not None and current.used + item_left(current) > current.minutes * MINUTE:
        return current
    done = [i for i in meeting.items if i.state is ItemState.DONE and i.used > i.minutes * MINUTE and not i.is_break]
    return done[-1] if done else None
