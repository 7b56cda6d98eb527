"""A meeting told as plain data, for people and programs that read it later."""

from collections import Counter
from datetime import datetime
from typing import Any

from cochair.domain import sentences as say
from cochair.domain.agenda import AgendaItem
from cochair.domain.ids import GroupId, ItemId, MeetingId, PersonId
from cochair.domain.meeting import NONE, ItemProgress, ItemState, Meeting, Phase
from cochair.domain.questions import Question
from cochair.domain.records import Action
from cochair.domain.rules.writing import lacking_sentence
from cochair.domain.timing import expected_finish, move_on_by, reserved_fits
from cochair.domain.wording_of_questions import change_words, loss_words
from cochair.domain.written import Outcome, YouSaidAnswered

EVERYONE = "everyone"
A_MEMBER = "a member"


def summary(meeting_id: MeetingId, m: Meeting) -> dict[str, Any]:
    """Return the summary of a meeting (docs/meeting-scripts.md, "Summary"). Seconds and minutes are whole."""
    return {
        "meeting": meeting_id,
        "items": [_item(m, i) for i in m.items],
        "expected_finish": _clock(m, expected_finish(m)),
        "move_on_by": _clock(m, move_on_by(m)),
        "enough_time": reserved_fits(m),
        "talk_seconds": {g.name: group_seconds(m, g.id) for g in m.plan.groups},
        **_by_person(m),
        "shares": shares(m),
        "questions": [_question(m, q) for q in m.questions],
        "decisions": [
            {"text": d.text, "how": d.how, "open_to_change": d.open_to_change, "item": _title(m, d.item)}
            for d in m.decisions
        ],
        "actions": [
            {
                "text": a.text,
                "who": m.name(a.who),
                "by": a.by.isoformat(),
                "item": _title(m, a.item),
                "state": _state(a),
            }
            for a in m.actions
        ],
        "you_said": [
            {
                "text": s.text,
                "by": said_by(m, s.person, s.may_be_named),
                "state": (Outcome.NOT_KNOWN if s.answer is None else s.answer.outcome).value,
                "item": _title(m, s.item),
                **_answer(s.answer),
            }
            for s in m.you_said
        ],
        "notes": [{"text": n.text, "item": _title(m, n.item)} for n in m.notes],
        "hard_words": [{"word": h.word, "meaning": h.meaning, "item": _title(m, h.item)} for h in m.hard_words],
        "parked": [{"text": p.text, "item": _title(m, p.item)} for p in m.parked],
        "cards": _cards(m),
        "warnings": list(warnings(m)),
        "carried": [i.item.title for i in m.items if i.state is ItemState.CARRIED],
    }


def _item(m: Meeting, progress: ItemProgress) -> dict[str, Any]:
    item = progress.item
    accounts = {m.plan.group(g).name: progress.account(g) for g in progress.agreed}
    return {
        "title": item.title,
        "kind": item.kind.value,
        "for": m.plan.group(item.for_group).name if item.for_group else EVERYONE,
        "planned": item.minutes,
        "now": progress.minutes,
        "used_seconds": int(progress.used.total_seconds()),
        "state": progress.state.value,
        "protected": {
            name: {
                "agreed": a.agreed,
                "given": a.given,
                "reserved": a.reserved,
                "borrowed": a.borrowed,
                "released": a.released,
                "owed": a.owed,
                "extra_seconds": a.extra,
            }
            for name, a in accounts.items()
        },
    }


def _answer(answer: YouSaidAnswered | None) -> dict[str, Any]:
    if answer is None:
        return {}
    return {"answer": answer.text, "ask_again": answer.ask_again.isoformat() if answer.ask_again else None}


def _question(m: Meeting, question: Question) -> dict[str, Any]:
    asked, supported = question.asked, [a for a in question.answers if a.support is not None]
    told = {
        "id": question.number,
        "asked_by": None if asked.by is None else m.name(asked.by),
        "change": change_words(m, asked.wish),
        "because": asked.because,
        "takes": [loss_words(m, loss) for loss in asked.losses],
        "answers": {m.name(a.by): a.reply.value for a in question.answers},
        "result": question.result.value,
    }
    return told | ({"support": {m.name(a.by): m.name(a.support) for a in supported if a.support}} if supported else {})


def _cards(m: Meeting) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = {}
    for progress in m.items:
        if progress.cards:
            counts.setdefault(progress.item.title, Counter()).update({c.value: n for c, n in progress.cards.items()})
    return {title: dict(count) for title, count in counts.items()}


def said_by(m: Meeting, person: PersonId, may_be_named: bool) -> str:
    """Return who said something, as that person wishes."""
    return m.name(person) if may_be_named else m.plan.unnamed or A_MEMBER


def group_seconds(m: Meeting, group: GroupId) -> int:
    """Return how many seconds a group's people had the floor."""
    turns = (span for person, span in m.talk.items() if m.plan.person(person).seat == group)
    return int(sum(turns, NONE).total_seconds())


def shares(m: Meeting) -> dict[str, dict[str, float | None]]:
    """Return each group's agreed, planned and spoken share, from 0 to 1; breaks are left out."""
    minutes = sum(i.item.minutes for i in m.items if not i.is_break)
    talk = sum(group_seconds(m, g.id) for g in m.plan.groups)
    return {
        group.name: {
            "agreed": None if group.share is None else round(float(group.share), 2),
            "planned": round(planned_minutes(m, group.id) / minutes, 2) if minutes else 0.0,
            "spoken": round(group_seconds(m, group.id) / talk, 2) if talk else 0.0,
        }
        for group in m.plan.groups
    }


def planned_minutes(m: Meeting, group: GroupId) -> int:
    """Return a group's own items whole, and its protected minutes in the others."""
    return sum(planned_in(i.item, group) for i in m.items if not i.is_break)


def planned_in(item: AgendaItem, group: GroupId) -> int:
    """Return how many minutes of an item are a group's: all of its own item, else what is protected for it."""
    if item.for_group == group:
        return item.minutes
    return sum(p.minutes for p in item.protected if p.group == group)


def warnings(m: Meeting) -> tuple[str, ...]:
    """Return in plain sentences what people should know about this meeting."""
    decided = [lacking_sentence(m, d.item, what) for d in m.decisions for what in d.lacking]
    owed = []
    for progress in m.items:
        for group in progress.agreed:
            seconds = progress.account(group).owed
            if seconds:
                minutes, name = say.minutes_of(-(-seconds // 60)), m.plan.group(group).name
                owed.append(say.OWED.format(group=name, minutes=minutes, item=progress.item.title))
    short = [] if m.phase is not Phase.RUNNING or reserved_fits(m) else [say.NOT_ENOUGH_TIME]
    return tuple(dict.fromkeys([*decided, *owed, *short]))


def _by_person(m: Meeting) -> dict[str, Any]:
    counted = [p for p in m.plan.people if p.counted]
    if not counted:
        return {}
    return {"talk_seconds_by_person": {p.name: int(m.talk.get(p.id, NONE).total_seconds()) for p in counted}}


def _state(action: Action) -> str:
    if action.report is None:
        return "open"
    return "done" if action.report.done else "dropped"


def _title(m: Meeting, item: ItemId) -> str:
    return m.item(item).item.title


def _clock(m: Meeting, at: datetime | None) -> str | None:
    return None if at is None else f"{m.plan.local(at):%H:%M}"
