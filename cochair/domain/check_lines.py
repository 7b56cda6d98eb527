"""The lines of the minutes that are gone through in the check, in the order of the minutes."""

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.dates import date_words
from cochair.domain.document import Picture
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_hard_words import explained, newest
from cochair.domain.minutes_results import how_words, parked_lines, what_to_do
from cochair.domain.minutes_topics import said_lines, was_talked_about
from cochair.domain.paper_parts import Chooser, shown_name
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, Record, YouSaid


def lines_to_check(m: Meeting) -> tuple[Record, ...]:
    """Return what was written down and stands in the minutes."""
    topics = [
        record
        for progress in m.items
        if was_talked_about(progress)
        for record in m.records
        if record.item == progress.item.id and isinstance(record, Note | YouSaid)
    ]
    explanations = [word for word in newest(m).values() if word.meaning]
    return (*topics, *m.decisions, *m.actions, *m.parked, *explanations)


def line_sentences(m: Meeting, record: Record) -> tuple[str, ...]:
    """Return a line as the minutes say it, in easy sentences with no marks."""
    return tuple(sentence.replace("**", "") for sentence in _sentences(m, record))


def _sentences(m: Meeting, record: Record) -> tuple[str, ...]:
    match record:
        case Note():
            return part.sentences(record.text)
        case YouSaid():
            return said_lines(m, record)
        case Decision():
            return (*part.sentences(record.text), *how_words(record))
        case Action():
            lead = part.capital(words.ACTION_SHORT.format(name=shown_name(m.plan, record.who)))
            return (lead, what_to_do(record), part.ended(words.BY.format(date=date_words(record.by))))
        case Parked():
            return parked_lines(record)
        case HardWord():
            return explained(record)


def line_picture(m: Meeting, record: Record, chooser: Chooser) -> Picture:
    """Return the picture that stands beside a line in the minutes."""
    return chooser.first(*line_asks(m, record, chooser))


def line_asks(m: Meeting, record: Record, chooser: Chooser) -> tuple[str, Picture]:
    """Return the words of a line that ask for its picture in the minutes, and what it has where they ask for none."""
    match record:
        case Decision():
            return record.text, part.DECIDED
        case Action():
            return record.text, part.TO_DO
        case Parked():
            return record.text, part.LATER
        case HardWord():
            return record.word, chooser.first(record.meaning, part.HARD_WORD)
        case Note() | YouSaid():
            otherwise = chooser.first(m.item(record.item).item.title, part.SPEECH)
            return " ".join(next(part.ideas(line_sentences(m, record)), ())), otherwise


def line_about(m: Meeting, record: Record) -> str:
    """Return under which heading of the minutes a line stands."""
    match record:
        case Decision():
            return words.DECIDED
        case Action():
            return words.WILL_DO
        case Parked():
            return words.LATER
        case HardWord():
            return words.HARD_WORDS
        case Note() | YouSaid():
            return part.typed(m.item(record.item).item.title)
