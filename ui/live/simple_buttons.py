"""The six big buttons of a meeting: what each one says and does now. What may be done comes from the meeting."""

from dataclasses import dataclass

from cochair.domain import sentences as say
from cochair.domain.events import CardKind
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.telling import next_item
from cochair.domain.words_of_events import CARDS
from ui import words_simple as w
from ui.live.cards_strip import PICTURES
from ui.live.doing import MORE_MINUTES

ARROW, FLAG = "27A1", "1F3C1"
ALARM, CUP, HEAD, TOGETHER = "23F0", "2615", "1F5E3", "1F465"


@dataclass(frozen=True, slots=True)
class Big:
    """A command of the table in `ui.commands` with its number, and how its button looks. One of six is `main`."""

    command: str
    words: str
    below: str
    picture: str = ""
    number: int = 0
    main: bool = False
    enabled: bool = True
    icon: str = ""


def six_buttons(m: Meeting) -> tuple[Big, ...]:
    """Return the buttons in reading order; each keeps its place."""
    return _clock(m), _onward(m), _more_time(m), _break(m), _floor(m), _card(m)


def _runs(m: Meeting) -> bool:
    return m.phase is Phase.RUNNING


def _clock(m: Meeting) -> Big:
    if m.phase is Phase.PLANNED:
        return Big("next", w.START, w.BEGIN, main=True, icon="play")
    if m.paused:
        return Big("pause", w.GO_ON, w.CLOCK_GOES_ON, main=True, enabled=_runs(m), icon="play")
    return Big("pause", w.PAUSE, w.CLOCK_WAITS, enabled=_runs(m), icon="pause")


def _onward(m: Meeting) -> Big:
    if m.phase is Phase.PLANNED:
        return Big("next", w.NEXT, w.GO_TO.format(item=m.items[0].item.title), ARROW, enabled=False)
    main = not m.paused and m.card is None and not m.stopped
    if not m.still_to_come:
        return Big("next", w.END, w.FINISH, FLAG, main=main, enabled=_runs(m))
    return Big("next", w.NEXT, w.GO_TO.format(item=next_item(m).item.title), ARROW, main=main, enabled=_runs(m))


def _more_time(m: Meeting) -> Big:
    words = w.ADD.format(minutes=say.minutes_of(MORE_MINUTES))
    return Big("more_time", w.MORE_TIME, words, ALARM, enabled=_runs(m))


def _break(m: Meeting) -> Big:
    if m.break_until is not None and m.now_item is not None:
        return Big("break", w.END_BREAK, w.GO_BACK_TO.format(item=m.now_item.item.title), CUP, enabled=_runs(m))
    minutes = say.minutes_of(m.plan.rules.break_minutes)
    return Big("break", w.BREAK, w.REST.format(minutes=minutes), CUP, enabled=_runs(m))


def _floor(m: Meeting) -> Big:
    if m.groups_until is not None:
        return Big("groups", w.BACK_TOGETHER, w.END_GROUPS, TOGETHER, enabled=_runs(m))
    return Big("who", w.WHO_SPEAKS, w.CHOOSE, HEAD, enabled=_runs(m))


def _card(m: Meeting) -> Big:
    """Return the stop card, or how to take the card down that is up."""
    if m.stopped:
        return Big("card_down", w.CARD_DOWN, w.WE_GO_ON, PICTURES[CardKind.STOP], main=not m.paused, enabled=_runs(m))
    if m.card is not None:
        words = w.TAKE_DOWN.format(card=CARDS[m.card])
        return Big("card_down", w.CARD_DOWN, words, PICTURES[m.card], main=not m.paused, enabled=_runs(m))
    return Big("card", w.STOP, w.ALL_STOP, PICTURES[CardKind.STOP], number=1, enabled=_runs(m))
