"""Numbers that are said one figure after the other, or that stand for words: phones, codes, "1-2-1", "4x4".

In a phone number 0 is "oh", as people in Britain say it to each other, and no letter can stand beside it.  In a code it
is "zero", because there it could be taken for the letter.
"""

import re
from itertools import pairwise

from cochair.domain.ear.change import Change, Changes, Rule, before, part, starts_line, whole

_PHONE = re.compile(
    r"(?:\+\d{1,3}[ \u00a0]?(?:\(0\)[ \u00a0]?)?\d{2,6}|\(0\d{2,5}\)|0\d{1,5})(?:[ \u00a0-]?\d{2,8}){0,4}"
    r"(?!\d|[.,/:]\d)"
)
_GROUP = re.compile(r"\d+")
_LEAST, _MOST = 8, 14
_CALLED = re.compile(
    r"\b(?:call|calls|ring|rings|dial|phone|phones|text|texts|NHS|on)\s(?:\d{3}(?:,| or| and)\s){0,2}$", re.I
)
_SHORT_PHONE = re.compile(r"(?:999|111|112|101|105|119|116 ?\d{3})(?![\w%]|[.,:/-]\d)")
_CODED = re.compile(
    r"\b(?:pin|code|passcode|password|ext(?:ension)?|ref(?:erence)?|account|id|order|invoice)\.?"
    r"(?:\s(?:is|no\.?|number))?[ :]{1,2}$",
    re.I,
)
_CODE = re.compile(r"\d{3,16}(?:[ \u00a0]\d{2,4}){0,3}(?![\w%]|[.,:/-]\d)")
_LONG = re.compile(r"(?:0\d{1,15}|\d{12,20})(?![\w%]|[.,:/-]\d)|\d\d-\d\d-\d\d(?![\w-])")
_ONE_TO_ONE = re.compile(
    r"(?P<first>\d{1,2})(?:(?P<sign>-2-)|(?P<colon>:(?=\d(?!\d))))(?P<last>\d{1,2})(?![\w:-]|[.,]\d)"
)
_SIZE = re.compile(r"(?P<first>\d{1,4})(?P<sign>\s?[x×]\s?)(?P<last>\d{1,4})(?!\w)")
_TIMES = re.compile(r"(?P<first>\d{1,3})(?P<sign>\s?[x×])(?!\w)")
_THOUSAND = re.compile(r"(?P<first>\d{1,4}(?:\.\d)?)(?P<sign>k)(?![\w/]|\s(?:run|walk|race|swim)\b)", re.I)
_MARKER = re.compile(r"(?P<number>\d{1,3})(?P<sign>[.)])(?=[ \t\u00a0]+\S)")
_NEXT = re.compile(r"\s*(?:in|of|and|to|people|minutes?)\b")
_POSTCODE = re.compile(r"(?P<first>[A-Z]{1,2}\d[A-Z\d]?)[ \u00a0]?(?P<last>\d[ABD-HJLNP-UW-Z]{2})(?![^\W_])")


def figures(digits: str, zero: str = "zero") -> str:
    """Return the figures one by one: "oh 7 7 oh oh"."""
    return " ".join(zero if digit == "0" else digit for digit in digits)


def _phone(found: re.Match[str]) -> Changes:
    if not _LEAST <= sum(map(str.isdigit, found[0])) <= _MOST or (
        "-" in found[0] and not found[0].startswith(("0", "+"))
    ):
        return ()
    groups = list(_GROUP.finditer(found.string, found.start(), found.end()))
    if len(groups) == 1:
        return whole(found, _plus(found) + ", ".join(figures(piece, "oh") for piece in _cut(found[0])))
    said = [Change(found.start(), groups[0].end(), _plus(found) + _in_threes(groups[0][0]))]
    for last, group in pairwise(groups):
        said.append(Change(last.end(), group.start(), ", "))
        said.append(Change(group.start(), group.end(), _in_threes(group[0])))
    return tuple(said)


def _in_threes(digits: str) -> str:
    cut = [digits[:3], digits[3:]] if len(digits) == 6 else [digits]
    return ", ".join(figures(piece, "oh") for piece in cut)


def _plus(found: re.Match[str]) -> str:
    return "plus " if found[0].startswith("+") else ""


def _cut(typed: str) -> list[str]:
    """Cut a number that is typed with no space as people say it."""
    digits = "".join(filter(str.isdigit, typed))
    head = 2 if typed.startswith("+") else 0
    rest = digits[head:]
    at = len(rest) - 6
    return [piece for piece in (digits[:head], rest[:at], rest[at : at + 3], rest[at + 3 :]) if piece]


def _short_phone(found: re.Match[str]) -> Changes:
    return _grouped(found, "oh") if _CALLED.search(before(found)) else ()


def _code(found: re.Match[str]) -> Changes:
    return _grouped(found, "zero") if _CODED.search(before(found)) else ()


def _grouped(found: re.Match[str], zero: str) -> Changes:
    return whole(found, ", ".join(figures(group, zero) for group in _GROUP.findall(found[0])))


def _long(found: re.Match[str]) -> Changes:
    return _grouped(found, "zero")


def _one_to_one(found: re.Match[str]) -> Changes:
    if found["sign"] and found["first"] != "1":
        return ()
    sign = "sign" if found["sign"] else "colon"
    return _joined(found, " to ", sign)


def _joined(found: re.Match[str], words: str, sign: str = "sign") -> Changes:
    return (part(found, "first", found["first"]), part(found, sign, words), part(found, "last", found["last"]))


def _times(found: re.Match[str]) -> Changes:
    return (part(found, "first", found["first"]), part(found, "sign", " times"))


def _thousand(found: re.Match[str]) -> Changes:
    return (part(found, "first", found["first"]), part(found, "sign", " thousand"))


def _marker(found: re.Match[str]) -> Changes:
    if not starts_line(found.string, found.start()):
        return ()
    return (part(found, "number", f"Number {found['number']}"), part(found, "sign", "."))


def _postcode(found: re.Match[str]) -> Changes:
    """Return the letters and figures of a postcode one by one: "B.S 1, 4 S.T"."""
    first = Change(found.start("first"), found.end("first"), _one_by_one(found["first"]))
    gap = () if found.end("first") == found.start("last") else (Change(found.end("first"), found.start("last"), ", "),)
    comma = "" if gap else ", "
    return (first, *gap, part(found, "last", comma + _one_by_one(found["last"])))


def _one_by_one(code: str) -> str:
    runs = re.findall(r"[A-Z]+|\d+", code)
    return " ".join(figures(run) if run.isdigit() else ".".join(run) for run in runs)


POSTCODES = (Rule(_POSTCODE, _postcode),)
"""For a letter."""
PLUS = (Rule(_PHONE, _phone),)
"""For a sign."""
LISTED = (Rule(_MARKER, _marker),)
FIGURES = (Rule(_PHONE, _phone), Rule(_SHORT_PHONE, _short_phone), Rule(_CODE, _code), Rule(_LONG, _long))
SIZES = (
    Rule(_ONE_TO_ONE, _one_to_one),
    Rule(_SIZE, lambda found: _joined(found, " by ")),
    Rule(_TIMES, _times),
    Rule(_THOUSAND, _thousand),
)
"""For a digit, like those above."""
