"""Money, units and parts of a whole in words: "25 pounds 50", "5 kilometres", "3 quarters"."""

import re

from cochair.domain.ear.change import Change, Changes, Rule, before, ends_sentence, part, whole

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d+(?:\.\d{1,4})?"
_DASH = r"\s?[-–—]\s?"
_MONEY = re.compile(
    rf"(?P<sign>[£$€])\s?(?P<number>{_NUMBER})(?:(?P<dash>{_DASH})(?P<last>{_NUMBER})(?![\d:]))?"
    r"(?:(?P<many>k|m|bn|M)(?![\w])|\s(?P<big>thousand|million|billion)\b)?"
    r"(?P<each>\s?(?:/|per\s)(?=(?:hour|day|week|month|year|person|night|mile|head|meeting|session)\b)|\s?pp\b)?"
)
_PENCE = re.compile(r"(?P<number>\d{1,3})p(?!\w)")
_COINS = {"£": ("pound", "pence"), "$": ("dollar", "cents"), "€": ("euro", "cents")}
_MANY = {"k": "thousand", "m": "million", "M": "million", "bn": "billion"}
_GIVEN = re.compile(
    r"\s(?:notes?|coins?|vouchers?|fees?|tickets?|charges?|fines?|gifts?|cards?|limits?|deposits?|payments?|bills?)\b"
)
_NOT_COUNTED = re.compile(r"\ban?\s$", re.I)

_UNIT = re.compile(
    rf"(?P<number>{_NUMBER})(?P<space>[\s\u00a0]?)(?P<unit>sq\s?m|km/h|kmh|kph|km|kg|cm|mm|mph|ml|mg|ft|hrs?|mins?|"
    r"secs?|pt|yrs?|wks?|mths?|GB|MB|m²|°\s?[CF]|°|m|g|l)(?P<stop>\.)?(?![\w/'’])"
)
_THING = re.compile(r"\s[a-z]")
_UNITS = {
    "sqm": "square metre",
    "m²": "square metre",
    "km/h": "kilometre an hour",
    "kmh": "kilometre an hour",
    "kph": "kilometre an hour",
    "mph": "mile an hour",
    "km": "kilometre",
    "m": "metre",
    "cm": "centimetre",
    "mm": "millimetre",
    "kg": "kilogram",
    "g": "gram",
    "mg": "milligram",
    "l": "litre",
    "ml": "millilitre",
    "ft": "foot",
    "hr": "hour",
    "min": "minute",
    "sec": "second",
    "pt": "point",
    "yr": "year",
    "wk": "week",
    "mth": "month",
    "GB": "gigabyte",
    "MB": "megabyte",
}
_ALONE = re.compile(r"\s*(?:people|pounds)\b")

_PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
_FRACTION = re.compile(r"(?:(?P<ones>\d{1,3})[ \u00a0-])?(?P<some>\d{1,4})/(?P<whole>\d{1,4})(?![\w/]|[.,]\d)")
_ALWAYS = (24, 7)
_NAMED = re.compile(r"\b(?:rooms?|flats?|items?|units?|steps?|table|ref|number)\s$", re.I)
_PRESSURE_LEAST, _PRESSURE_MOST = 40, 250
"""What a nurse may write down as "120/80"."""
_SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8)}
_SIGNS |= {"⅞": (7, 8), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6)}
_SIGN = re.compile(rf"(?P<sign>[{''.join(_SIGNS)}])(?P<hour>\s+(?:an? )?(?=hours?\b))?")


def _money(found: re.Match[str]) -> Changes:
    one, small = _COINS[found["sign"]]
    big = _MANY.get(found["many"] or "", found["big"] or "")
    number = found["last"] or found["number"]
    coin = f"{number} {big} {one}".replace("  ", " ")
    end = found.end()
    if found["each"]:
        words = f"{_coins(number, big, one, small)} {'each' if 'pp' in found['each'] else _every(found)}"
    elif _NOT_COUNTED.search(before(found)) and _GIVEN.match(found.string, end) and "." not in number:
        words = coin
    else:
        words = _coins(number, big, one, small)
    if found["last"] is None:
        return whole(found, words)
    return (
        Change(found.start(), found.end("number"), found["number"]),
        part(found, "dash", " to "),
        Change(found.start("last"), end, words),
    )


def _every(found: re.Match[str]) -> str:
    return ("an" if found.string.startswith("hour", found.end()) else "a") + " "


def _coins(number: str, big: str, one: str, small: str) -> str:
    if big:
        return f"{number} {big} {one}s"
    pounds, _, rest = number.partition(".")
    left = int(rest.ljust(2, "0")) if len(rest) in (1, 2) else 0
    if len(rest) > 2:
        return f"{number} {one}s"
    if not left:
        return f"{pounds} {one}" if pounds == "1" else f"{pounds} {one}s"
    if pounds == "0":
        return f"{left} {small}"
    many = one if pounds == "1" else f"{one}s"
    return f"{pounds} {many} {left}" if left >= 10 else f"{pounds} {many} and {left} {small}"


def _pence(found: re.Match[str]) -> Changes:
    return whole(found, "1 penny" if found["number"] == "1" else f"{found['number']} pence")


def _unit(found: re.Match[str]) -> Changes:
    unit, number, text = "".join(found["unit"].split()), found["number"], found.string
    name = _UNITS.get(unit) or _UNITS.get(unit.removesuffix("s")) or "degree"
    if unit == "m" and _ALONE.match(text, found.end()):
        name = "million"
    elif number != "1" and not (_NOT_COUNTED.search(before(found)) and _THING.match(text, found.end())):
        name = _several(name)
    end = found.end("unit") if not found["stop"] or ends_sentence(text, found.end()) else found.end()
    return (part(found, "number", number), Change(found.start("unit"), end, name))


def _several(unit: str) -> str:
    head, an, rest = unit.partition(" an ")
    return "feet" if unit == "foot" else f"{head}s{an}{rest}"


def _fraction(found: re.Match[str]) -> Changes:
    some, of = int(found["some"]), int(found["whole"])
    if before(found).endswith("/") or _NAMED.search(before(found)):
        return ()
    if (some, of) == _ALWAYS or (some == of and some > 1 and not found["ones"]):
        return (part(found, "some", found["some"]), Change(found.end("some"), found.end(), f" {of}"))
    if 0 < some < of and of in _PARTS:
        words = _parts(some, of)
        return whole(found, f"{found['ones']} and {words}" if found["ones"] else words)
    if found["ones"] or not (some <= of or _PRESSURE_LEAST <= of < some <= _PRESSURE_MOST):
        return ()
    between = " out of " if some <= of else " over "
    return (
        part(found, "some", found["some"]),
        Change(found.end("some"), found.start("whole"), between),
        part(found, "whole", found["whole"]),
    )


def _parts(some: int, of: int) -> str:
    name = _PARTS[of]
    if some == 1:
        return f"an {name}" if name[0] in "aeiou" else f"a {name}"
    return f"{some} {name}s"


def _sign(found: re.Match[str]) -> Changes:
    some, of = _SIGNS[found["sign"]]
    words = _parts(some, of)
    after_number = before(found)[-1:].isdigit() or (before(found)[-1:].isspace() and before(found)[-2:-1].isdigit())
    if after_number:
        return (part(found, "sign", f" and {words}"),)
    if found["hour"]:
        return whole(found, ("half" if of == 2 else words + " of") + " an ")
    return (part(found, "sign", "half" if of == 2 and before(found).casefold().endswith("a ") else words),)


MONEY = (Rule(_MONEY, _money), Rule(_SIGN, _sign))
"""For a sign."""
AMOUNTS = (Rule(_PENCE, _pence), Rule(_FRACTION, _fraction), Rule(_UNIT, _unit))
"""For a digit."""
