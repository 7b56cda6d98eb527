"""Short forms in full: "e.g." is "for example", "St" is a saint or a street."""

import re

from cochair.domain.ear.change import Change, Changes, Rule, before, ends_sentence, starts_line, whole

_FULL = {
    "eg": "for example",
    "ie": "that is,",
    "etc": "and so on",
    "w/c": "week starting",
    "w/e": "week ending",
    "c/o": "care of",
    "n/a": "does not apply",
    "approx": "about",
    "vs": "against",
    "dept": "department",
    "tel": "telephone",
    "ext": "extension",
    "incl": "including",
    "govt": "government",
    "hr": "hour",
    "hrs": "hours",
    "mins": "minutes",
    "secs": "seconds",
    "yrs": "years",
    "wk": "week",
    "wks": "weeks",
    "mths": "months",
    "pa": "a year",
    "pw": "a week",
    "pcm": "a month",
    "nb": "please note",
    "asap": "as soon as possible",
    "cllr": "Councillor",
    "cllrs": "Councillors",
    "prof": "Professor",
    "rev": "Reverend",
    "dr": "Doctor",
    "drs": "Doctors",
    "mr": "Mister",
    "mrs": "Missus",
    "ms": "Miz",
    "mx": "Mix",
    "no": "number",
    "nos": "numbers",
    "pp": "pages",
    "p": "page",
    "para": "paragraph",
    "fig": "picture",
    "v": "version",
    "max": "at most",
    "min": "at least",
    "rd": "Road",
    "ave": "Avenue",
    "ln": "Lane",
    "sq": "Square",
    "cres": "Crescent",
    "tbc": "T.B.C",
    "tba": "T.B.A",
    "dob": "date of birth",
    "rm": "room",
    "ctrl": "Control",
    "esc": "Escape",
    "pgup": "Page Up",
    "pgdown": "Page Down",
    "pgdn": "Page Down",
}
_SHORT = re.compile(
    r"(?P<short>(?:e\.?|E\.)g(?!\w)|(?:i\.?|I\.)e(?!\w)|[wW]/[ce]|c/o|a\.s\.a\.p|[nN]/[aA]|p\.a|p\.w|[nN]\.?[bB](?=[.:,\s])|[pv]\.?(?=\s?\d)|"
    r"[A-Za-z]{2,6})(?P<stop>\.)?(?![\w/])"
)
FIRST_LETTERS = frozenset((*_FULL, *"eiwcnpva"))
"""What a short form in small letters begins with, up to its first full stop."""
_VERSION = re.compile(r"[vV](?P<number>\d{1,3}(?:\.\d{1,3}){0,2})(?![\w])|p\.?(?P<page>\d{1,4})(?![.,]\d|\w)")
_TITLES = frozenset(("cllr", "cllrs", "prof", "rev", "dr", "drs", "mr", "mrs", "ms", "mx"))
_ROADS = frozenset(("rd", "ave", "ln", "sq", "cres"))
_BEFORE_FIGURE = frozenset(("no", "nos", "pp", "p", "para", "fig", "max", "min", "ext", "v", "rm"))
_NEED_STOP = frozenset(("pa", "pw", "no", "nos"))
_IN_CAPITALS = frozenset(("nb", "dob", "asap", "tbc", "tba", "n/a", "w/c", "w/e"))
_SMALL = frozenset(("max", "min", "hr", "wk", "pw", "pa", "pcm"))
_NAME_NEXT = re.compile(r"\.?\s+(?:[A-Z]|Mc|O['’])")
_FIGURE_NEXT = re.compile(r"\.?\s?\d")
_NAME_BEFORE = re.compile(r"(?<!\w)(?P<name>[A-Z][a-z'’]+)\s$")
_STREET = re.compile(r"St(?P<stop>\.)?(?![\w/])")
_SAINTS = re.compile(
    r"\.?\s+(?:[A-Z][a-z]+['’]s|(?:Anne?|Albans|Andrew|Austell|David|Francis|George|Giles|Helens?|Ives|James|John|Joseph"
    r"|Luke|Mark|Martin|Mary|Matthew|Michael|Nicholas|Pancras|Patrick|Paul|Peter|Stephen|Thomas|Vincent)s?\b)"
)
_NO_NAME = frozenset("At In On To From By For The Near Old New And Of Our We Is Go Meet See Near Visit".split())  # noqa: SIM905


def _short(found: re.Match[str]) -> Changes:
    key = found["short"].replace(".", "").casefold()
    words = _FULL.get(key)
    if words is None or not _fits(key, found):
        return ()
    end = found.end()
    if found["stop"] and key not in _TITLES and ends_sentence(found.string, end):
        end -= 1
    quiet = found.string[end : end + 1] in (",", ";", ":", ")")
    return (Change(found.start(), end, words.rstrip(",") if quiet else words),)


def _fits(key: str, found: re.Match[str]) -> bool:
    text, end, short = found.string, found.end("short"), found["short"]
    if key in _TITLES:
        return short.istitle() and _NAME_NEXT.match(text, end) is not None
    if key in _ROADS:
        return short.istitle() and _NAME_BEFORE.search(before(found)) is not None
    if key in _NEED_STOP and not (found["stop"] or "." in short):
        return False
    if key in _BEFORE_FIGURE and _FIGURE_NEXT.match(text, end) is None:
        return False
    if key in _SMALL:
        return short.islower()
    return key in _IN_CAPITALS or not short.replace(".", "").isupper()


def _version(found: re.Match[str]) -> Changes:
    if found["page"]:
        return (Change(found.start(), found.end(), f"page {found['page']}"),)
    return whole(found, f"version {found['number']}")


def _street(found: re.Match[str]) -> Changes:
    """A saint has a name after it, and a street one before it: "St John's Church", "Mill St"."""
    text, end = found.string, found.end()
    name = _NAME_BEFORE.search(before(found))
    named_before = name is not None and name["name"] not in _NO_NAME and not starts_line(text, found.start())
    named_after = _NAME_NEXT.match(text, found.start() + 2) is not None
    if named_after and (not named_before or _SAINTS.match(text, found.start() + 2)):
        return whole(found, "Saint")
    if not named_before:
        return ()
    if found["stop"] and ends_sentence(text, end):
        end -= 1
    return (Change(found.start(), end, "Street"),)


SHORT_FORMS = (Rule(_VERSION, _version), Rule(_STREET, _street), Rule(_SHORT, _short))
"""For a letter."""
