"""The part of the minutes that tells what somebody asked to change, whose yes it needed, and how it ended."""

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.asked import Reply
from cochair.domain.document import Block, Heading, Say
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.questions import Question, Result
from cochair.domain.records import Decision
from cochair.domain.wishes import WishKind
from cochair.domain.wording_of_questions import change_words


def questions(m: Meeting) -> tuple[Block, ...]:
    """Return each question with its answer.

    Left out are a decision that was agreed, which stands on its card, and asking whether anybody wants minutes.
    """
    told = (_told(m, q) for q in m.questions if not _stands_elsewhere(q))
    rows = [Say(part.QUESTION, idea) for lines in told for idea in part.ideas(lines)]
    return (Heading(2, words.ASKED_TO_CHANGE), *rows) if rows else ()


def decided_anyway(m: Meeting, decision: Decision) -> tuple[str, ...]:
    """Return who said yes to decide today what came by surprise; nothing for another decision."""
    for question in m.questions:
        made = question.asked.wish.decision
        if question.result is Result.AGREED and made and (made.item, made.text) == (decision.item, decision.text):
            names = part.names_shown(m.plan, _said_yes(question))
            return (part.capital(words.SAID_YES_TO_DECIDE.format(names=names)),)
    return ()


def _stands_elsewhere(question: Question) -> bool:
    kind = question.asked.wish.kind
    return kind is WishKind.LEAVE or (kind is WishKind.DECIDE and question.result is Result.AGREED)


def _told(m: Meeting, question: Question) -> tuple[str, ...]:
    asked, because = question.asked, part.typed(question.asked.because)
    who = (
        words.WE_ASKED
        if asked.by is None
        else part.capital(words.ASKED.format(name=part.names_shown(m.plan, [asked.by])))
    )
    change = part.ended(part.typed(change_words(m, asked.wish)))
    if asked.wish.kind is WishKind.DECIDE:
        next_time = () if question.result is Result.OPEN else (words.NOT_TODAY,)
        return (who, change, _result(m, question), *next_time)
    reason = part.sentences(words.REASON.format(because=because)) if because else ()
    return (who, change, *reason, _result(m, question))


def _result(m: Meeting, question: Question) -> str:
    if question.result is Result.OPEN:
        return words.NO_ANSWER_YET
    if question.result is Result.AGREED:
        return part.capital(words.SAID_YES.format(names=part.names_shown(m.plan, _said_yes(question))))
    if question.result is Result.LAPSED:
        return words.NOT_AGREED
    refused = [a.by for a in question.answers if a.reply is Reply.NO]
    return part.capital(words.SAID_NO.format(names=part.names_shown(m.plan, refused))) if refused else words.TOOK_BACK


def _said_yes(question: Question) -> set[PersonId]:
    """Return whose yes it was: of a co-chair who asked, and of everybody who answered so."""
    asked = question.asked
    said = {a.by for a in question.answers if a.reply is Reply.YES}
    return said | {asked.by} if asked.by is not None and (asked.keys.chairs or asked.keys.groups) else said
