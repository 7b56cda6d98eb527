"""How long groups have spoken, shown by group only (promise 9)."""

from cochair.domain.ids import GroupId
from cochair.domain.meeting import Meeting
from cochair.domain.summary import group_seconds


def may_be_shown(m: Meeting) -> bool:
    """Return whether nobody's own time can be told from the groups' times: no group is 1 person without their yes."""
    return not any(_alone(m, g.id) for g in m.plan.groups)


def shares(m: Meeting) -> dict[str, float]:
    """Return each group's part of the talking, from 0 to 1; nothing where it may not be shown or nobody talked."""
    seconds = {g.name: group_seconds(m, g.id) for g in m.plan.groups}
    whole = sum(seconds.values())
    return {name: s / whole for name, s in seconds.items()} if whole and may_be_shown(m) else {}


def _alone(m: Meeting, group: GroupId) -> bool:
    came = [p for p in m.plan.people if p.id in m.came and p.seat == group]
    return len(came) == 1 and not came[0].counted
