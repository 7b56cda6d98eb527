"""Finds numbers that are hard to picture: parts of 100, big numbers, fractions and decimals."""

import re
from collections.abc import Callable, Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words import amounts
from cochair.domain.plain_words.findings import Finding, Kind

_AMOUNT = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?"
_PERCENT = re.compile(rf"(?<![\w.,£$€])(?P<number>{_AMOUNT})\s?(?:%|per ?cent\b)", re.I)
_MONEY = re.compile(
    rf"(?P<sign>[£$€])\s?(?P<number>{_AMOUNT})(?![\d,]*\d)\s?(?P<unit>k|m|bn|thousand|million|billion)?\b", re.I
)
_MANY = re.compile(rf"(?<![\w.,£$€/+-])(?P<number>{_AMOUNT})\s(?P<unit>thousand|million|billion)\b", re.I)
_BIG = re.compile(r"(?<![\w.,£$€/+-])(?P<number>\d{1,3}(?:,\d{3}){1,4}|[1-9]\d{4,14})(?![\w%/-]|[.,]\d)")
_DECIMAL = re.compile(r"(?<![\w.,£$€/:-])(?P<whole>\d{1,6})\.(?P<part>\d{1,4})(?![\w%/-]|\.\d)")
_FRACTION = re.compile(
    r"(?<![\w/])(?P<some>[1-9])/(?P<whole>[2-9]|10)(?= of\b)"
    r"|\b(?P<several>two|three|four)[ -](?P<part>thirds|quarters|fifths|tenths)\b|(?P<sign>[¼½¾⅓⅔])",
    re.I,
)
_ABOUT = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|approximately|over|under|at least|up to|(?:more|less|fewer) than)\s+$",
    re.I,
)
_CHANGE = re.compile(r"(?:\b(?:by|another|extra|further)\s+(?:about\s+|up to\s+)?$)", re.I)
_CHANGED = re.compile(
    r"\s*(?:points?|rise|cut|increase|decrease|drop|discount|off|more|less|fewer|extra|higher|lower)\b", re.I
)
_NAMED = re.compile(
    r"(?:\b(?:ext|pin|password|ref|reference|number|no|code|account|id|call|ring|phone|tel|text|fax|order|invoice"
    r"|item|section|page|part|chapter|version|rule|paragraph|point|figure|table|appendix"
    r"|at|from|until|till|by|before|after)\b(?: is)?\W{0,3}|\d\s)$",
    re.I,
)
_NOT_DECIMAL = re.compile(r"\s?(?:[ap]\.?m\b|o'clock|(?:thousand|million|billion|per ?cent)\b)", re.I)
_ONLY_SPACE = re.compile(r"\s*$")
_NEAR = 20
_SIGNS = {"¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}
_SEVERAL = {"two": 2, "three": 3, "four": 4}
_PARTS = {"thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10}


def numbers(text: str) -> Iterator[Finding]:
    """Find numbers in a line, and say them in plain words where that can be done."""
    for pattern, plain in _RULES:
        for found in pattern.finditer(text):
            words = plain(found)
            if words is not None:
                why = say.NUMBER if words else say.CHANGE_BY_PART
                if _ABOUT.search(_around(found)[0]):
                    words = words.removeprefix(amounts.NEAR)
                yield Finding(found.start(), found.end(), Kind.NUMBER, found[0], why, words)


def _percent(found: re.Match[str]) -> str | None:
    before, after = _around(found)
    if _CHANGE.search(before) or _CHANGED.match(after):
        return ""
    return amounts.share(float(found["number"].replace(",", "")))


def _money(found: re.Match[str]) -> str | None:
    value = amounts.value(found["number"], found["unit"])
    plain_already = found["unit"] and len(found["unit"]) > len("bn") and "." not in found["number"]
    return None if plain_already else amounts.money(value, found["sign"])


def _many(found: re.Match[str]) -> str | None:
    return amounts.many(amounts.value(found["number"], found["unit"])) if "." in found["number"] else None


def _big(found: re.Match[str]) -> str | None:
    value, (before, after) = amounts.value(found["number"], None), _around(found)
    is_name = "," not in found["number"] and (_NAMED.search(before) or re.match(r"\s\d", after))
    return None if is_name or value < amounts.BIG else amounts.many(value)


def _decimal(found: re.Match[str]) -> str | None:
    before, after = _around(found)
    may_be_time = len(found["part"]) == len("30") and int(found["whole"]) <= 24 and int(found["part"]) < 60
    is_item = found["whole"] != "0" and _ONLY_SPACE.fullmatch(found.string, 0, found.start())
    may_be_version = not found["part"].strip("0")
    if may_be_time or may_be_version or is_item or _NAMED.search(before) or _NOT_DECIMAL.match(after):
        return None
    return amounts.rounded(float(f"{found['whole']}.{found['part']}"))


def _fraction(found: re.Match[str]) -> str | None:
    if found["sign"]:
        some, whole = _SIGNS[found["sign"]]
    elif found["several"]:
        some, whole = _SEVERAL[found["several"].casefold()], _PARTS[found["part"].casefold()]
    else:
        some, whole = int(found["some"]), int(found["whole"])
    return amounts.parts(some, whole) if some < whole else None


def _around(found: re.Match[str]) -> tuple[str, str]:
    return found.string[max(0, found.start() - _NEAR) : found.start()], found.string[found.end() : found.end() + _NEAR]


_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (_PERCENT, _percent),
    (_MONEY, _money),
    (_MANY, _many),
    (_BIG, _big),
    (_DECIMAL, _decimal),
    (_FRACTION, _fraction),
)
