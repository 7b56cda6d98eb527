"""Days and years as people say them in Britain: "the 3rd of December"."""

import re

from cochair.domain.dates import DAYS, MONTHS
from cochair.domain.ear.change import Change, Changes, Rule, before, ends_sentence, part, whole

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![^\W\d_])"
)
DAY = (
    r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
)
ORDINAL = r"(?:st|nd|rd|th)"

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
_FIGURES = re.compile(r"(?P<day>\d{1,2})(?P<sign>[/.])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d\d)(?![\w/-]|\.\d)")
_NOT_A_DATE = re.compile(r"\b(?:version|section|paragraph|rule|part|item|page|chapter|no\.?|number|v)\s?$", re.I)
_AMONG_DAYS = re.compile(
    rf"(?P<day>\d{{1,2}})(?:{ORDINAL})?(?=(?:,\s\d{{1,2}}){{0,3}}\s?(?:[-–—]|,|to\b|and\b|or\b|&)\s?\d{{1,2}}{ORDINAL}?(?:\s+of)?\s+{MONTH})"
)
_DAY_AND_MONTH = re.compile(
    rf"(?P<first>(?P<day>\d{{1,2}}){ORDINAL}?(?:\s+of)?)\s+(?P<month>{MONTH}\.?)", re.IGNORECASE
)
_DAY_AND_MONTH_FIGURES = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\w/]|[.,]\d)")
_ON = re.compile(
    rf"\b(?:on|by|from|until|till|before|since|w/c|w/e|{DAY}|\d{{1,2}}/\d{{1,2}}\s?(?:[-–—]|to))\s?$", re.I
)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{MONTH})\.?\s+(?P<day>\d{{1,2}})(?P<ending>{ORDINAL})?(?=(?P<year>,?\s+\d{{4}})?)(?![\w:]|[.,]\d)"
)
_MONTH_SHORT = re.compile(rf"{MONTH}\.?")
_MONTH_FOLLOWS = re.compile(rf"\s+\d{{4}}(?!\d)|\s?[-–—/&]\s?{MONTH}")
_MONTH_BEFORE = re.compile(rf"(?<!\w){MONTH}\.?\s?[-–—/&]\s?$")
_SURE_MONTH = "Sept"
_DAY_SHORT = re.compile(rf"(?P<sure>Tues|Weds|Thurs?)(?!\w)\.?|{DAY}(?![^\W\d_])\.?")
_DAY_FOLLOWS = re.compile(rf",?\s+\d|\s?(?:[-–—/&,]|and\b|or\b|to\b)\s?{DAY}(?!\w)")
_DAY_BEFORE = re.compile(rf"(?<!\w){DAY}\.?\s?(?:[-–—/&,]|and|or|to)\s?$")
_YEARS = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<sign>[/–-])(?P<next>\d{4}|\d\d)(?![\w/-]|[.,]\d)")
_OLD_YEAR = re.compile(r"(?P<age>1[1-9])(?P<year>\d\d)(?P<s>['’]?s)?(?![\w%-]|[.,]\d|\s?(?:people|pounds|times)\b)")
_IN_YEAR = re.compile(
    rf"(?:\b(?:in|since|from|until|till|by|before|after|of|to|and|year|early|late|{MONTH}),?\s|\()$", re.I
)
_ALWAYS = "24/7"
_DECADES = {"20": "twenties", "30": "thirties", "40": "forties", "50": "fifties", "60": "sixties", "70": "seventies"}
_DECADES |= {"80": "eighties", "90": "nineties", "00": "hundreds"}


def ordinal(number: int) -> str:
    """Return a number as a place in a row: "3rd", "21st", "12th"."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _full(short: str, names: tuple[str, ...]) -> str:
    return next(name for name in names if name.casefold().startswith(short[:3].casefold()))


def _date(day: int, month: int, year: str = "") -> str | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return f"the {ordinal(day)} of {MONTHS[month - 1]} {year}".strip()


def _figures(found: re.Match[str]) -> Changes:
    year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
    words = _date(int(found["day"]), int(found["month"]), year)
    if words is None or (found.groupdict().get("sign") == "." and _NOT_A_DATE.search(before(found))):
        return ()
    return whole(found, _after_the(found, words))


def _day_and_month_figures(found: re.Match[str]) -> Changes:
    """Say "on 3/12", "03/12" and "31/12" as a date; other figures may be parts of a whole."""
    words = _date(int(found["day"]), int(found["month"]))
    no_part = found[0].startswith("0") or found["month"].startswith("0") or int(found["day"]) > int(found["month"])
    near = before(found)
    sure = _ON.search(near) or (no_part and found[0] != _ALWAYS and not near.endswith("/"))
    return whole(found, _after_the(found, words)) if words and sure else ()


def _after_the(found: re.Match[str], words: str) -> str:
    return words.removeprefix("the ") if before(found).casefold().endswith("the ") else words


def _among_days(found: re.Match[str]) -> Changes:
    day = int(found["day"])
    return whole(found, _after_the(found, f"the {ordinal(day)}")) if 1 <= day <= 31 else ()


def _day_and_month(found: re.Match[str]) -> Changes:
    day, month = int(found["day"]), found["month"]
    if not 1 <= day <= 31 or not month[0].isupper():
        return ()
    return (part(found, "first", _after_the(found, f"the {ordinal(day)} of")), _month(found, month))


def _month(found: re.Match[str], month: str) -> Change:
    end = found.end("month")
    if month.endswith(".") and (month[:-1].casefold() in _WHOLE or ends_sentence(found.string, end)):
        end -= 1
    return Change(found.start("month"), end, _full(month, MONTHS))


_WHOLE = frozenset(name.casefold() for name in MONTHS)


def _month_first(found: re.Match[str]) -> Changes:
    """Say "March 3rd" and "March 3, 2027" as a date; in "March 3 people came" nothing is sure."""
    day = int(found["day"])
    if not 1 <= day <= 31 or not (found["ending"] or found["year"]):
        return ()
    month = part(found, "month", _full(found["month"], MONTHS))
    return (month, Change(found.start("day"), found.end(), f"the {ordinal(day)}"))


def _month_short(found: re.Match[str]) -> Changes:
    near = _MONTH_FOLLOWS.match(found.string, found.end()) or _MONTH_BEFORE.search(before(found))
    return _short(found, MONTHS) if near or found[0].startswith(_SURE_MONTH) else ()


def _day_short(found: re.Match[str]) -> Changes:
    """Say "Sun 6 Dec" and "Sat & Sun" as days; "the sun" and "Sat" alone may be other words."""
    near = _DAY_FOLLOWS.match(found.string, found.end()) or _DAY_BEFORE.search(before(found))
    return _short(found, DAYS) if near or found["sure"] else ()


def _short(found: re.Match[str], names: tuple[str, ...]) -> Changes:
    end = found.end()
    if found[0].endswith(".") and ends_sentence(found.string, end):
        end -= 1
    return (Change(found.start(), end, _full(found[0], names)),)


def _years(found: re.Match[str]) -> Changes:
    year, later = int(found["year"]), found["next"]
    follows = int(later) == (year + 1) % 100 if len(later) == 2 else int(later) > year
    if not follows and found["sign"] == "/":
        return ()
    first = _old(found["year"][:2], found["year"][2:]) if year < 2000 else found["year"]
    last = _old(later[:2], later[2:]) if len(later) == 4 and int(later) < 2000 else later
    return (part(found, "year", first), part(found, "sign", " to "), part(found, "next", last))


def _old_year(found: re.Match[str]) -> Changes:
    if found["s"]:
        decade = _DECADES.get(found["year"])
        return whole(found, f"{found['age']} {decade}") if decade else ()
    if not _IN_YEAR.search(before(found)):
        return ()
    return whole(found, _old(found["age"], found["year"]))


def _old(age: str, year: str) -> str:
    return f"{age} hundred" if year == "00" else f"{age} {year.replace('0', 'oh ', 1) if year[0] == '0' else year}"


DATES = (
    Rule(_ISO, _figures),
    Rule(_FIGURES, _figures),
    Rule(_AMONG_DAYS, _among_days),
    Rule(_DAY_AND_MONTH, _day_and_month),
    Rule(_DAY_AND_MONTH_FIGURES, _day_and_month_figures),
    Rule(_YEARS, _years),
    Rule(_OLD_YEAR, _old_year),
)
"""For a digit."""

NAMES_OF_DAYS = (Rule(_MONTH_FIRST, _month_first), Rule(_MONTH_SHORT, _month_short), Rule(_DAY_SHORT, _day_short))
"""For a letter."""
