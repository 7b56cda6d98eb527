"""The counts of a power report, each in one short sentence: promises, questions, papers, breaks and cards."""

from collections.abc import Iterator

from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_power as words
from cochair.domain.meeting import Phase
from cochair.domain.paper_parts import typed
from cochair.domain.power_report import Breaks, Consents, GroupTime, PowerReport

NOTICED = 30
"""Seconds below which a paper that counts in minutes says nothing."""


def counts(report: PowerReport) -> Iterator[str]:
    """Give what was kept and what was not, the promises to groups first."""
    if report.phase is Phase.PLANNED:
        yield from _papers(report)
        return
    for group in report.groups:
        if group.kept.agreed:
            yield from _promises(group)
    for put_off in report.put_off:
        yield words.PUT_OFF.of(put_off.times, item=typed(put_off.title))
    yield _questions(report.consents)
    yield from _papers(report)
    yield from _breaks(report.breaks)
    yield _cards_and_words(report)


def _papers(report: PowerReport) -> Iterator[str]:
    if not report.late_papers:
        yield words.NO_LATE_PAPERS
    yield from (words.LATE_PAPERS.format(item=typed(title)) for title in report.late_papers)


def _promises(group: GroupTime) -> Iterator[str]:
    kept, found = group.kept, False
    amounts = (
        (kept.owed, words.OWED),
        (kept.borrowed, words.BORROWED),
        (kept.released, words.RELEASED),
        (kept.reserved, words.RESERVED),
    )
    for seconds, sentence in amounts:
        if seconds >= NOTICED:
            found = True
            yield sentence.format(group=typed(group.name), minutes=say.minutes_of(max(1, round(seconds / 60))))
    if not found:
        yield words.ALL_HAD.format(group=typed(group.name))


def _questions(consents: Consents) -> str:
    if not consents.asked:
        return words.NO_QUESTIONS
    results = (
        (consents.agreed, words.RESULT_YES),
        (consents.refused, words.RESULT_NO),
        (consents.unanswered, words.RESULT_NONE),
    )
    told = tuple(sentence.format(number=number) for number, sentence in results if number)
    return words.QUESTIONS.format(questions=amounts.QUESTIONS.of(consents.asked), results=say.names_of(told))


def _breaks(breaks: Breaks) -> Iterator[str]:
    if breaks.over == 1:
        yield words.BREAK_KEPT if breaks.whole else words.BREAK_NOT_KEPT
    elif breaks.over:
        every = words.ALL_BREAKS_KEPT if breaks.whole == breaks.over else words.BREAKS_KEPT
        yield every.format(whole=breaks.whole, breaks=amounts.BREAKS.of(breaks.over))
    if breaks.called:
        yield words.BREAKS_CALLED.format(breaks=amounts.BREAKS.of(breaks.called))
    elif not breaks.over:
        yield words.NO_BREAK


def _cards_and_words(report: PowerReport) -> str:
    """Tell both in one line, because this paper has one page; without hard words, now or last time, only the cards."""
    held, (asked, *before) = sum(report.cards.values()), [meeting.hard_words for meeting in report.trend]
    if not asked and not any(before[:1]):
        return words.CARDS.format(cards=amounts.CARDS.of(held)) if held else words.NO_CARDS
    hard = words.AND_BEFORE.format(words=asked, before=before[0]) if before else asked
    return words.CARDS_AND_WORDS.format(cards=held, words=hard)
