"""What two laptops have differently, in words for a card that asks which is right."""

from dataclasses import dataclass

from cochair.domain import words_of_laptops as words
from cochair.domain.check_lines import line_sentences
from cochair.domain.clashes import Clash, Version
from cochair.domain.meeting import Meeting
from cochair.domain.records import words_of
from cochair.domain.wording_of_laptops import laptop_name
from cochair.domain.wording_of_writing import written_sentence


@dataclass(frozen=True, slots=True)
class ClashTold:
    """The question of a clash, what it is about, and both versions with whose laptop each came from."""

    question: str
    about: str
    first: str
    first_from: str
    second: str
    second_from: str


def clash_told(m: Meeting, clash: Clash) -> ClashTold:
    """Return a clash in words."""
    of_report = clash.second.report is not None
    return ClashTold(
        words.WHICH_REPORT if of_report else words.WHICH_LINE,
        _about(m, clash) if of_report else "",
        _version(m, clash.first),
        words.FROM.format(laptop=laptop_name(m, clash.first.place)),
        _version(m, clash.second),
        words.FROM.format(laptop=laptop_name(m, clash.second.place)),
    )


def _about(m: Meeting, clash: Clash) -> str:
    if clash.number < 0:
        return next(c.text for c in m.carried if c.number == -clash.number)
    return next((r.text for r in m.actions if r.number == clash.number), "")


def _version(m: Meeting, version: Version) -> str:
    if version.report is not None:
        return written_sentence(m, version.report)
    if version.record is None:
        return words.GONE
    return " ".join(line_sentences(m, version.record)) or words_of(version.record)
