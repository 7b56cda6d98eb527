"""What is asked before the lines of the minutes, and what is said after them."""

from collections.abc import Callable

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_check import checked_words
from cochair.domain.people import Person
from cochair.domain.rules.checking_minutes import who_may_check, why_nobody
from cochair.exports.words import NOT_CHECKED
from ui import words_check as w
from ui.follow_up.check_pages import Page, Press, Told
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped

Choose = Callable[[PersonId], object]
Act = Callable[[], object]


def who_checks(m: Meeting, choose: Choose, only_tell: Act) -> Page:
    """Ask who goes through the minutes; who began goes first. Once that is done, only what is wrong can be said."""
    tell = (Press(w.ONLY_WRONG, only_tell, "pencil"),)
    if m.check.checked is not None:
        return Page(Told(part.DECIDED.code, w.ASK_WRONG, (w.QUOTED.format(words=checked_words(m)), w.NEXT_14)), tell)
    why = why_nobody(m)
    if why:
        return Page(Told(part.LOOK_CLOSELY.code, w.WHO_CHECKS, (why,)), tell)
    groups = say.names_of(tuple(g.name for g in m.plan.protected_groups))
    people = sorted(who_may_check(m), key=lambda p: p.id != m.check.by)
    told = Told(part.LOOK_CLOSELY.code, w.WHO_CHECKS, (w.WHO_CHECKS_WHY.format(groups=groups),))
    return Page(told, [_press(p, choose) for p in people], tell)


def who_helps(m: Meeting, by: PersonId, choose: Callable[[PersonId | None], object]) -> Page:
    """Ask whether somebody helps; the person's own supporters are named first."""
    name = m.name(by)
    alone = Press(w.NOBODY_HELPS.format(name=name), lambda: choose(None), "person")
    others = sorted((p for p in m.plan.people if p.id != by), key=lambda p: p.supports != by)
    told = Told(part.CO_CHAIRS.code, w.WHO_HELPS.format(name=name))
    return Page(told, (alone,), [_press(p, choose) for p in others])


def who_tells(m: Meeting, choose: Choose) -> Page:
    """Ask who says that something is wrong; anyone of the meeting may."""
    told = Told(part.PEOPLE.code, w.WHO_SAYS, (w.ANYONE,))
    return Page(told, [_press(p, choose) for p in m.plan.people])


def something_missing(text: str, typed: Callable[[str], object], use: Callable[[str], object], leave: Act) -> Page:
    """Ask for what the minutes leave out; `text` is typed already, and `typed` is told of every change."""
    edit = helped(PlainEdit(w.MISSING, text, hint=w.MISSING_HINT))
    edit.changed.connect(typed)

    def keep(words: str) -> None:
        if words.strip():
            use(words)
        else:
            edit.set_problem(w.NEEDS_WORDS)

    edit.entered.connect(keep)
    presses = (Press(w.KEEP, lambda: keep(edit.text()), "check"), Press(w.NOTHING_MISSING, leave, "next"))
    return Page(Told(part.QUESTION.code, w.IS_MISSING), presses, edit=edit, is_end=True)


def thank_you(m: Meeting, by: PersonId, leave: Act) -> Page:
    """Say thank you for what somebody said is missing."""
    told = Told(part.SPEECH.code, w.THANK_YOU.format(name=m.name(by)), (w.TOLD_WHY,))
    return Page(told, (Press(w.BACK_TO_MINUTES, leave, "paper"),), is_end=True)


def the_end(m: Meeting, by: PersonId, leave: Act, missing: Act, go_on: Act) -> Page:
    """Say thank you and what happens next, or that a line still waits for its right words."""
    name, back = m.name(by), Press(w.BACK_TO_MINUTES, leave, "paper")
    if m.check.checked is None:
        quoted = w.QUOTED.format(words=NOT_CHECKED)
        told = Told(part.WAITING.code, w.NOT_ALL.format(name=name), (*w.NOT_ALL_WHY, quoted))
        return Page(told, (Press(w.GO_ON, go_on, "pencil"), back), is_end=True)
    quoted = w.QUOTED.format(words=checked_words(m))
    told = Told(part.DECIDED.code, w.THANK_YOU.format(name=name), (*w.ALL_DONE, quoted, w.NEXT_14))
    return Page(told, (back, Press(w.IS_MISSING, missing, "plus")), is_end=True)


def _press(person: Person, choose: Choose) -> Press:
    return Press(person.name, lambda: choose(person.id))
