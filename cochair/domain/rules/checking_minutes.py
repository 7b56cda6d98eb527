"""Who may check the minutes, when they count as checked, and until when anybody may say that a line is wrong."""

from cochair.domain import words_of_checking as say
from cochair.domain.check import Standing
from cochair.domain.check_lines import line_sentences, lines_to_check
from cochair.domain.checking import (
    ANYTHING_ELSE,
    CheckStarted,
    CorrectionAdded,
    LineConfirmed,
    LineSaidWrong,
    MinutesChecked,
)
from cochair.domain.events import Event
from cochair.domain.fold import after
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.minutes_check import DAYS_TO_CORRECT, last_day_to_tell
from cochair.domain.people import Person
from cochair.domain.refused import Refused
from cochair.domain.rules.writing import words_to_keep
from cochair.domain.sentences import NO_SUCH_LINE, one_of

Events = tuple[Event, ...]


def who_may_check(m: Meeting) -> tuple[Person, ...]:
    """Return who of the protected groups came; who wrote the minutes only when nobody else did."""
    members = tuple(p for p in m.plan.people if p.id in m.came and _is_member(m, p))
    return tuple(p for p in members if not p.minute_taker) or members


def why_nobody(m: Meeting) -> str:
    """Return why there is nothing to check or nobody who may, or an empty text."""
    if not lines_to_check(m):
        return say.NOTHING_WRITTEN
    if not m.plan.protected_groups:
        return say.NO_PROTECTED
    return "" if who_may_check(m) else say.NOBODY_CAME.format(groups=_groups(m))


def begin(m: Meeting, by: PersonId, support: PersonId | None = None) -> Events:
    """Somebody goes through the minutes from here on, from the first line that nobody has gone through."""
    _must_have_ended(m)
    _must_not_be_checked(m)
    _must_be_able(m, by)
    if support is not None:
        _must_not_help_oneself(m, by, support)
    if (m.check.by, m.check.support) == (by, support):
        return ()
    return (CheckStarted(by, support),)


def confirm(m: Meeting, number: int, by: PersonId) -> Events:
    """Who checks says that a line is right."""
    _must_have_ended(m)
    _must_not_be_checked(m)
    _words_of(m, number)
    if m.check.by != by:
        raise Refused(say.NOT_CHECKING.format(name=m.name(by)))
    answer = m.check.answers.get(number)
    if answer is not None and (answer.standing, answer.by) == (Standing.RIGHT, by):
        return ()
    return _with_end(m, (LineConfirmed(number, by),))


def say_wrong(m: Meeting, number: int, words: str, by: PersonId) -> Events:
    """Somebody says that a line is wrong, or that something is missing where the number is 0.

    The words of who checks are a correction, and so, after the check, are the words of everybody who may check.
    """
    _must_have_ended(m)
    if m.check.checked is not None and m.plan.local(m.as_of).date() > last_day_to_tell(m):
        raise Refused(say.TOO_LATE.format(days=DAYS_TO_CORRECT))
    was = "" if number == ANYTHING_ELSE else _words_of(m, number)
    words = words_to_keep(words) if words.strip() else ""
    if number == ANYTHING_ELSE and not words:
        raise Refused(say.SAY_WHAT)
    said = LineSaidWrong(number, was, words, by)
    checks = m.check.by == by or (m.check.checked is not None and by in {p.id for p in who_may_check(m)})
    if not (words and checks):
        return (said,)
    return _with_end(m, (said, CorrectionAdded(number, words, by)))


def _with_end(m: Meeting, events: Events) -> Events:
    """Return events, and that the minutes are checked when nothing is left to go through."""
    check = after(m, *events).check
    numbers = tuple(record.number for record in lines_to_check(m))
    answers = [check.answers.get(number) for number in numbers]
    gone_through = [a for a in answers if a is not None and a.standing is not Standing.WRONG]
    if check.checked is not None or len(gone_through) < len(numbers):
        return events
    by = tuple(dict.fromkeys(a.by for a in gone_through))
    supports = tuple(dict.fromkeys(a.support for a in gone_through if a.support is not None and a.support not in by))
    return (*events, MinutesChecked(by, supports, numbers))


def _is_member(m: Meeting, person: Person) -> bool:
    return person.seat is not None and m.plan.group(person.seat).protected


def _groups(m: Meeting) -> str:
    return one_of(tuple(g.name for g in m.plan.protected_groups))


def _must_have_ended(m: Meeting) -> None:
    if m.phase is not Phase.ENDED:
        raise Refused(say.NOT_ENDED)


def _must_not_be_checked(m: Meeting) -> None:
    if m.check.checked is not None:
        raise Refused(say.IS_CHECKED)


def _must_be_able(m: Meeting, by: PersonId) -> None:
    able, nobody = who_may_check(m), why_nobody(m)
    if nobody:
        raise Refused(nobody)
    if any(p.id == by for p in able):
        return
    person, groups = m.plan.person(by), _groups(m)
    if not _is_member(m, person):
        raise Refused(say.NOT_A_MEMBER.format(name=person.name, groups=groups))
    if by not in m.came:
        raise Refused(say.NOT_THERE.format(name=person.name))
    raise Refused(say.WROTE_THEM.format(name=person.name, groups=groups))


def _must_not_help_oneself(m: Meeting, by: PersonId, support: PersonId) -> None:
    if support == by:
        raise Refused(say.HELPS_ONESELF.format(name=m.name(by)))


def _words_of(m: Meeting, number: int) -> str:
    """Return the words of a line; raises Refused when there is no such line."""
    found = next((record for record in lines_to_check(m) if record.number == number), None)
    if found is None:
        raise Refused(NO_SUCH_LINE)
    return " ".join(line_sentences(m, found))
