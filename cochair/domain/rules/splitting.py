"""Splitting into small groups for some minutes of the open item, and coming back together."""

from cochair.domain import sentences as say
from cochair.domain.events import Event, SmallGroupsEnded, SmallGroupsStarted
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.must import must_run
from cochair.domain.timing import MINUTE


def small_groups(m: Meeting, minutes: int) -> tuple[Event, ...]:
    """Split into small groups; it ends the turn. While they talk, the minutes count from now again."""
    must_run(m)
    if m.break_until is not None or (m.now_item is not None and m.now_item.is_break):
        raise Refused(say.NO_GROUPS_IN_BREAK)
    if not 1 <= minutes <= 60:
        raise Refused(say.GROUPS_LENGTH)
    return (SmallGroupsStarted(m.as_of + minutes * MINUTE),)


def groups_back(m: Meeting) -> tuple[Event, ...]:
    """Come back together, before the minutes are over or after."""
    must_run(m)
    if m.groups_until is None:
        raise Refused(say.NO_SMALL_GROUPS)
    return (SmallGroupsEnded(),)
