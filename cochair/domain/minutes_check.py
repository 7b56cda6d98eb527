"""What the minutes say about being checked: on every page, on the cover, and beside a line that is wrong."""

from datetime import date, timedelta

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.check import Correction, Remark
from cochair.domain.checking import ANYTHING_ELSE
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Say
from cochair.domain.meeting import Meeting
from cochair.domain.sentences import names_of

DAYS_TO_CORRECT = 14
"""How long anybody may say that the minutes are wrong (rule C-28)."""


def last_day_to_tell(m: Meeting) -> date:
    """Return until when anybody may say that a line is wrong: counted from the check, else from the meeting."""
    since = m.check.checked.at if m.check.checked else m.ended or m.as_of
    return m.plan.local(since).date() + timedelta(days=DAYS_TO_CORRECT)


def checked_words(m: Meeting) -> str:
    """Return who checked the minutes and when, or nothing as long as nobody did."""
    done = m.check.checked
    if done is None:
        return ""
    names = part.names_shown(m.plan, done.by)
    return part.capital(words.CHECKED.format(names=names, date=date_words(m.plan.local(done.at).date())))


def notice(m: Meeting) -> Say:
    """Return what the first page says about the check."""
    if m.check.checked is None:
        who = names_of(tuple(g.name for g in m.plan.protected_groups)) or words.WE
        return Say(
            part.LOOK_CLOSELY, tuple(part.capital(line.format(who=who)) for line in words.NOT_CHECKED), notice=True
        )
    helped = m.check.checked.supports
    support = (part.capital(words.HELPED.format(names=part.names_shown(m.plan, helped))),) if helped else ()
    return Say(part.DECIDED, (checked_words(m), *support, *_since(m)), notice=True)


def _since(m: Meeting) -> tuple[str, ...]:
    if any(c.late for c in m.check.corrections):
        return (words.PUT_RIGHT_AFTER,)
    return (words.SAID_WRONG_AFTER,) if any(r.late for r in m.check.remarks) else ()


def beside(m: Meeting, number: int) -> tuple[str, ...]:
    """Return what was said against a line and what was put right, in the order it came; names stay out of it."""
    said = tuple(r for r in m.check.remarks if r.number == number and not _is_put_right(m, r))
    put = tuple(c for c in m.check.corrections if c.number == number)
    told: list[Remark | Correction] = sorted((*said, *put), key=lambda t: t.at)
    return tuple(line for t in told for line in (_said(t) if isinstance(t, Remark) else _put(m, t)))


def rows_beside(m: Meeting, number: int) -> tuple[Say, ...]:
    """Return the same as rows of their own."""
    return tuple(Say(part.PUT_RIGHT, idea, notice=True) for idea in part.ideas(beside(m, number)))


def anything_else(m: Meeting) -> tuple[Block, ...]:
    """Return what is missing in the minutes, or wrong outside their lines."""
    return rows_beside(m, ANYTHING_ELSE)


def _is_put_right(m: Meeting, remark: Remark) -> bool:
    """Return whether the same person's words stand beside the line as a correction."""
    return any(
        (c.number, c.by, c.text, c.late) == (remark.number, remark.by, remark.words, remark.late)
        for c in m.check.corrections
    )


def _said(remark: Remark) -> tuple[str, ...]:
    if not remark.words:
        return (words.SAID_WRONG,)
    lead = words.SAID_MISSING if remark.number == ANYTHING_ELSE else words.SAID_WRONG_SO
    return (lead, *part.sentences(part.capital(remark.words)))


def _put(m: Meeting, correction: Correction) -> tuple[str, ...]:
    lead = words.ADDED if correction.number == ANYTHING_ELSE else words.PUT_RIGHT
    day = date_words(m.plan.local(correction.at).date(), weekday=False)
    return (lead.format(date=day), *part.sentences(part.capital(correction.text)))
