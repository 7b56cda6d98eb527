"""Signs: some are words, some are a short quiet, and pictures among words are not heard at all."""

import re

from cochair.domain.ear.change import SPACES, Change, Changes, Rule, before, starts_line, whole, with_spaces
from cochair.domain.ear.days import DAY, MONTH

_LIST = re.compile(r"(?:[•●▪◦‣·○■□▢☐➤►▶✦❖*]|[-–—](?=[ \t\u00a0])|\[ ?\])[ \t\u00a0]*")
_DASH = re.compile(r"-{2,3}|[-–—]")
_BEFORE_FIGURE = re.compile(
    r"\d(?:[\d.,:]*\d)?%?\s?(?:[ap]\.?m\.?|st|nd|rd|th|p|k|m|bn|km|kg|g|cm|mins?|hrs?)?(?P<space>\s?)$", re.I
)
_AFTER_FIGURE = re.compile(r"(?P<space>\s?)(?:[£$€]?\d|noon\b|midnight\b)")
_CLOCK_BEFORE = re.compile(r"(?:\d[:.]\d\d\s?(?:[ap]\.?m\.?)?|\d\s?[ap]\.?m\.?)\s?$", re.I)
_CLOCK_AFTER = re.compile(r"\s?\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m|\s(?:noon|midnight|o['’]clock))", re.I)
_SURE_CLOCK_BEFORE = re.compile(r"\d(?::\d\d|\s?[ap]\.?m\.?)\s?$", re.I)
_SURE_CLOCK_AFTER = re.compile(r"\s?\d{1,2}(?::\d\d|(?:\.\d\d)?\s?[ap]\.?m\b)", re.I)
_DATE_BEFORE = re.compile(rf"(?:\d\s+{MONTH}|{MONTH}\.?\s+\d{{4}}|{DAY},?\s\d{{1,2}}(?:st|nd|rd|th)?)\s?$", re.I)
_DATE_AFTER = re.compile(rf"\s?(?:{DAY},?\s)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}", re.I)
_NAME_BEFORE = re.compile(rf"(?:(?<![^\W_]){DAY}|(?<![^\W_]){MONTH})\s?$")
_NAME_AFTER = re.compile(rf"\s?(?:{DAY}(?![^\W_])|{MONTH})")
_NUMBERED = re.compile(r"\b(?:item|part|step|page|room|number|no\.?|agenda|section|action|table|group)\s\d+\s?$", re.I)
_JOINED = re.compile(r"-(?!noon\b|midnight\b)[a-z]")
_FIGURE = re.compile(r"[£$€]?\d")
_SAME = re.compile(r"(?<!\d)(\d\d)-\1(?!\d)")
_MINUS = re.compile(r"[-−](?=[£$€]?\d)")
_DOTS = re.compile(r"(?:…|\.{3,})")
_OR_MORE = re.compile(r"\((?P<ending>s|es|ren)\)")
_WORD_BEFORE = re.compile(r"[^\W\d_]{1,23}(?:-[^\W\d_]{1,20})?[ \u00a0]?$")
_SUM = re.compile(r"[ \u00a0]?[£$€]")
_SLASH = re.compile(r"/(?=[ \u00a0]?(?:[£$€]|[^\W_]))")
_AND = re.compile(r"&(?:amp;)?")
_AT = re.compile(r"@(?=\s|\w)")
_NUMBER = re.compile(r"#(?=\d)")
_TAG = re.compile(r"#(?=[^\W\d_])")
_DEGREES = re.compile(r"°\s?[CF]?(?!\w)")
_ARROW = re.compile(r"(?:[\u2190-\u21ff➔➜➝➞⟶]|->|=>)\ufe0f?")
_BAR = re.compile(r"[|·•]")
_MARK = re.compile(r"[✓✔☑✅✗✘❌☒][\ufe0e\ufe0f]?[ \t\u00a0]*")
_TICKS = "✓✔☑✅"
_LESS = re.compile(r"[<>≤≥≈~](?=\s?[£$€]?\d)")
_LESSES = {"<": "less than ", ">": "more than ", "≤": "at most ", "≥": "at least ", "≈": "about ", "~": "about "}
_CLOSES = ".,;:!?)\n"
_UNHEARD = re.compile(
    r"[*_`^~\\|<>©®™§¶†‡\u00ad\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f\u20e3\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff"
    r"\U0001f000-\U0001faff\U000e0020-\U000e007f]+"
)


def _list(found: re.Match[str]) -> Changes:
    return whole(found, "") if starts_line(found.string, found.start()) else ()


def _dash(found: re.Match[str]) -> Changes:
    """Say "to" between 2 numbers, days or months."""
    text, at, end = found.string, found.start(), found.end()
    if text[at - 1 : at].isalpha() and _JOINED.match(text, at):
        return ()
    if _is_between(text, before(found), end):
        return with_spaces(found, _between(found))
    if found[0] == "-" and not (text[at - 1 : at].isspace() and text[end : end + 1].isspace()):
        return ()
    if not text[end : end + 1].isspace() and (at == 0 or text[at - 1].isspace()) and _FIGURE.match(text, end):
        return ()
    return _pause(found)


def _pause(found: re.Match[str]) -> Changes:
    return with_spaces(found, " " if _is_quiet(found.string, found.start(), found.end()) else ", ")


def _between(found: re.Match[str]) -> str:
    """Say "until" between 2 times, because "to" may be in what is said for them: "25 to 11"."""
    text, at, end = found.string, found.start(), found.end()
    if _SURE_CLOCK_BEFORE.search(before(found)) or _SURE_CLOCK_AFTER.match(text, end):
        return " until "
    return " " if _SAME.search(text[max(0, at - 3) : end + 3]) else " to "


def _is_quiet(text: str, at: int, end: int) -> bool:
    """Tell if a dash stands where a voice stops anyway."""
    near, follows = text[max(0, at - 9) : at].rstrip(SPACES)[-1:], text[end : end + 2].strip(SPACES)[:1]
    return not near or near in "\n,.;:!?" or follows in ("", "\n")


def _is_between(text: str, near: str, end: int) -> bool:
    if _DATE_BEFORE.search(near):
        return _DATE_AFTER.match(text, end) is not None
    if _NAME_BEFORE.search(near):
        return _NAME_AFTER.match(text, end) is not None
    first, last = _BEFORE_FIGURE.search(near), _AFTER_FIGURE.match(text, end)
    if first is None or last is None:
        return False
    if _CLOCK_BEFORE.search(near) and last["space"]:
        return _CLOCK_AFTER.match(text, end) is not None
    return not (last["space"] and _NUMBERED.search(near))


def _minus(found: re.Match[str]) -> Changes:
    near = before(found)[-1:]
    return whole(found, "minus ") if not near or near.isspace() or near == "(" else ()


def _dots(found: re.Match[str]) -> Changes:
    rest = found.string[found.end() : found.end() + 3]
    follows = rest.lstrip(" \t\u00a0\"'”’)")[:1]
    if follows in ("", "\n") or follows.isupper():
        return whole(found, ".")
    return whole(found, "" if follows in ".,;:!?" else "," if rest[:1].isspace() else ", ")


def _or_more(found: re.Match[str]) -> Changes:
    word = _WORD_BEFORE.search(before(found))
    return whole(found, f" or {word[0].strip()}{found['ending']}") if word else ()


def _slash(found: re.Match[str]) -> Changes:
    near = before(found)
    if _SUM.match(found.string, found.end()):
        return with_spaces(found, " or ")
    word = _WORD_BEFORE.search(near)
    if word is None or (_FIGURE.match(found.string, found.end()) and not _CLOCK_BEFORE.search(near)):
        return ()
    joins = word[0].strip().casefold() in ("and", "or")
    return with_spaces(found, " " if joins else " or ")


def _and(found: re.Match[str]) -> Changes:
    text = found.string
    near = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
    return with_spaces(found, " and ") if not near.isupper() or len(near) < 2 else ()


def _mark(found: re.Match[str]) -> Changes:
    """A tick with words beside it marks them; alone it is an answer."""
    text, end = found.string, found.end()
    alone = starts_line(text, found.start()) and (end == len(text) or text[end] == "\n")
    return whole(found, ("yes" if found[0][0] in _TICKS else "no") if alone else "")


def _unheard(found: re.Match[str]) -> Changes:
    text = found.string
    near = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
    if found.start() > 0 and near[:1] in SPACES and (near[1:] in SPACES or near[1:] in _CLOSES):
        return (Change(found.start() - 1, found.end(), ""),)
    joins = len(near) == 2 and near.isalnum() and found[0][0] not in "*\u00ad\u200b\u200c\u200d\u2060\ufeff"
    return whole(found, " " if joins else "")


SIGNS = (
    Rule(_LIST, _list),
    Rule(_MINUS, _minus),
    Rule(_DASH, _dash),
    Rule(_ARROW, _pause),
    Rule(_DOTS, _dots),
    Rule(_OR_MORE, _or_more),
    Rule(_SLASH, _slash),
    Rule(_AND, _and),
    Rule(_AT, lambda found: with_spaces(found, " at ")),
    Rule(_NUMBER, lambda found: whole(found, "number ")),
    Rule(_TAG, lambda found: whole(found, "hashtag ")),
    Rule(_DEGREES, lambda found: whole(found, " degrees")),
    Rule(_LESS, lambda found: whole(found, _LESSES[found[0]])),
    Rule(_MARK, _mark),
    Rule(_BAR, _pause),
    Rule(_UNHEARD, _unheard),
)
"""For a sign."""
