"""How a meeting stands, in words: the time left, who is next, what belongs to whom."""

from dataclasses import dataclass
from datetime import timedelta

from cochair.domain import sentences as say
from cochair.domain.ids import GroupId
from cochair.domain.language import Several, _
from cochair.domain.meeting import NONE, ItemProgress, Meeting, Phase
from cochair.domain.rules.changing import following
from cochair.domain.summary import group_seconds, planned_minutes
from cochair.domain.timing import MINUTE, expected_finish, move_on_by, reserved_fits, whole_minutes_up

LEFT = _("{minutes} left")
LAST_MINUTE = _("The last minute")
UP = _("Time is up")
OVER = _("{minutes} over")
THEN = _("Then {item}, at {time}")
THEN_ALONE = _("Then {item}")
LAST = _("This is the last item")
BREAK_LEFT = _("Break: {left}")
BREAK_UP = _("The break is over")
IN_GROUPS = _("We talk in small groups. {left}.")
GROUPS_UP = _("Time to come back together.")
PAUSED = _("Paused")
STOPPED = _("Stop card is up")
THINKING = _("Time to think")
NOT_STARTED = _("Not started yet")
ENDED = _("The meeting has ended")
KEPT_LEFT = _("{minutes} of protected time left for {group}")
KEPT_GIVEN = _("{group} had all of their protected time")
MOVE_ON_BY = _("Move on by {time} to keep everyone’s protected time.")
GROUP_TALK = "{group} {minutes}"
YOU_WERE = _("You were at item {number}, {item}, with {left}. Carry on?")
YOU_WERE_OVER = _("You were at item {number}, {item}. Its time was up. Carry on?")
SHARE_PLANNED = Several("{group}: {minutes} of {count} minute.", "{group}: {minutes} of {count} minutes.")
SHARE_MET = _("That is the {share} we agreed.")
SHARE_MORE = _("That is more than the {share} we agreed.")
SHARE_SHORT = _("{minutes} short of the {share} we agreed.")
FINISH = _("We finish at {time}.")
SHARES = {0.5: _("half"), 0.25: _("quarter"), 0.75: _("three quarters")}
OF_EVERY_100 = _("{number} of every 100 minutes")


@dataclass(frozen=True, slots=True)
class TimeTold:
    """The time of the open item: `left` of `whole` (never below zero), and the words for it."""

    left: timedelta
    whole: timedelta
    words: str
    held: str


def time_told(m: Meeting) -> TimeTold:
    """Return the time left in the open item as a shape and words; `held` says why clocks stand still, or is empty."""
    progress = m.now_item
    if progress is None:
        return TimeTold(NONE, MINUTE, ENDED if m.phase is Phase.ENDED else NOT_STARTED, "")
    left = max(NONE, progress.minutes * MINUTE - progress.used)
    return TimeTold(left, progress.minutes * MINUTE, left_words(progress), held_words(m))


def left_words(progress: ItemProgress) -> str:
    """Return how much of an item's minutes is left, or how far over it is; whole minutes only."""
    left = progress.minutes * MINUTE - progress.used
    if left > NONE:
        return _left(left)
    over = int(-left / MINUTE)
    return OVER.format(minutes=say.minutes_of(over)) if over else UP


def _left(left: timedelta) -> str:
    return LEFT.format(minutes=say.minutes_of(whole_minutes_up(left))) if left > MINUTE else LAST_MINUTE


def groups_left_words(m: Meeting) -> str:
    """Return how much longer small groups talk; nothing once it is time to come back, or when none are on."""
    left = NONE if m.groups_until is None else m.groups_until - m.as_of
    return _left(left) if left > NONE else ""


def groups_words(m: Meeting) -> str:
    """Return that small groups talk and for how long, or that it is time to come back; nothing when none are on."""
    if m.groups_until is None:
        return ""
    left = groups_left_words(m)
    return IN_GROUPS.format(left=left) if left else GROUPS_UP


def held_words(m: Meeting) -> str:
    """Return why the clocks stand still, or an empty text when they run."""
    if m.stopped:
        return STOPPED
    if m.break_until is not None:
        return break_words(m)
    if m.paused:
        return PAUSED
    return THINKING if m.still_until is not None else ""


def break_words(m: Meeting) -> str:
    """Return how much of a break is left, or that it is over; nothing when there is none."""
    if m.break_until is None:
        return ""
    left = m.break_until - m.as_of
    minutes = say.minutes_of(whole_minutes_up(left))
    return BREAK_LEFT.format(left=LEFT.format(minutes=minutes)) if left > NONE else BREAK_UP


def then_words(m: Meeting, *, timed: bool = True) -> str:
    """Return what comes after the open item, and when it is expected unless the time is hidden."""
    if not m.still_to_come:
        return LAST
    following = next_item(m)
    if not timed:
        return THEN_ALONE.format(item=following.item.title)
    rest = sum((i.minutes * MINUTE for i in m.still_to_come), NONE)
    at = m.plan.local(expected_finish(m) - rest)
    return THEN.format(item=following.item.title, time=f"{at:%H:%M}")


def next_item(m: Meeting) -> ItemProgress:
    """Return the item that Next opens; there must be one."""
    return following(m)[0]


def kept_words(m: Meeting, progress: ItemProgress, group: GroupId) -> str:
    """Return how much protected time a group still has in an item."""
    reserved, name = progress.account(group).reserved, m.plan.group(group).name
    if not reserved:
        return KEPT_GIVEN.format(group=name)
    return KEPT_LEFT.format(minutes=say.minutes_of(-(-reserved // 60)), group=name)


def move_on_words(m: Meeting) -> str:
    """Return by when to move on, or that there is not enough time."""
    latest = move_on_by(m)
    if latest is None:
        return ""
    if not reserved_fits(m):
        return say.NOT_ENOUGH_TIME
    return MOVE_ON_BY.format(time=f"{m.plan.local(latest):%H:%M}")


def talk_words(m: Meeting, group: GroupId) -> str:
    """Return how many minutes a group has talked."""
    minutes = say.minutes_of(group_seconds(m, group) // 60)
    return GROUP_TALK.format(group=m.plan.group(group).brief, minutes=minutes)


def where_words(m: Meeting) -> str:
    """Return where the meeting was when CoChair closed, as a question."""
    progress = m.now_item
    if progress is None or m.current is None:
        return ""
    left = progress.minutes * MINUTE - progress.used
    if left <= NONE:
        return YOU_WERE_OVER.format(number=m.current + 1, item=progress.item.title)
    words = LEFT.format(minutes=say.minutes_of(whole_minutes_up(left)))
    return YOU_WERE.format(number=m.current + 1, item=progress.item.title, left=words)


def finish_words(m: Meeting) -> str:
    """Return when the meeting is expected to end."""
    return FINISH.format(time=f"{m.plan.local(expected_finish(m)):%H:%M}")


def balance_words(m: Meeting, group: GroupId) -> str:
    """Return in words how a group's planned minutes stand against its agreed share."""
    planned = planned_minutes(m, group)
    whole = sum(i.item.minutes for i in m.items if not i.is_break)
    found = m.plan.group(group)
    told = SHARE_PLANNED.of(whole, group=found.name, minutes=planned)
    if found.share is None:
        return told
    agreed = found.share * whole
    share = share_name(float(found.share))
    if planned == agreed:
        return f"{told} {SHARE_MET.format(share=share)}"
    if planned > agreed:
        return f"{told} {SHARE_MORE.format(share=share)}"
    short = say.minutes_of(-int((planned - agreed) // 1))
    return f"{told} {SHARE_SHORT.format(minutes=short, share=share)}"


def share_name(share: float) -> str:
    """Return a share as people say it."""
    return SHARES.get(round(share, 2), OF_EVERY_100.format(number=round(share * 100)))
