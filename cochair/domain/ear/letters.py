"""Words in capitals: letters that are said one by one, and words that are only shouted."""

import re

from cochair.domain.ear.change import Change, Changes, before
from cochair.domain.ear.how import EarWords

_RUN = re.compile(r"[A-Z]+(?:['’][A-Z]+)?(?:(?:[ ,:!?-]{1,3}| & )[A-Z]+(?:['’][A-Z]+)?){1,40}(?![^\W_])")
_ONE = re.compile(r"(?P<letters>[A-Z]{2,}|[A-Z]{1,3}[a-z][A-Z]{1,2})(?P<many>['’]?s)?(?![^\W_])")
_WORD = re.compile(r"[A-Z]{2,}")
_ROMAN = re.compile(r"(?P<ones>II|III|IV|VI|VII|VIII|IX)(?![^\W_])")
_ALONE = re.compile(r"A(?= [a-z])")
_NAMES_A = re.compile(
    r"\b(?:team|group|option|plan|part|room|flat|block|unit|table|list|ward|route|bay|step|gate)\s$", re.I
)
_CAPITALISED = re.compile(r"[A-Z][a-z]+\s$")
_ROMANS = {"II": "2", "III": "3", "IV": "4", "VI": "6", "VII": "7", "VIII": "8", "IX": "9"}
_SAID = {
    "AIDS": "Aids",
    "AMHP": "Amp",
    "BAME": "Baim",
    "CAMHS": "Cams",
    "COVID": "Covid",
    "DOLS": "dolls",
    "HOSC": "Hosk",
    "IAPT": "eye apt",
    "IMCA": "Imka",
    "IMHA": "Imha",
    "KLOE": "Chloe",
    "LADO": "Lado",
    "LEDER": "leader",
    "TUPE": "two pee",
}
"""Letters that people say as a word, and that a voice may not say so."""
_WORDS = frozenset(
    (
        "MARAC",
        "MASH",
        "NATO",
        "NICE",
        "PALS",
        "PIN",
        "PIP",
        "RAG",
        "SALT",
        "SENCO",
        "SEND",
        "SIM",
        "SMART",
        "STOMP",
        "SWOT",
    )
)
"""Letters that people say as a word, as it is written."""
_ALSO_WORDS = ("IT", "US", "AM", "ID", "PIN")
_VOWEL = re.compile(r"[AEIOUY]")
_ALWAYS_LETTERS, _SURELY_A_WORD = 3, 6


def capitals(text: str, at: int, how: EarWords) -> Changes:
    """Return how capitals that begin at a place are said; none where they stand as they are."""
    if text[at + 1 : at + 2].islower() and not text[at + 2 : at + 3].isupper():
        return ()
    run = _RUN.match(text, at)
    if run is not None and _is_shouted(run[0], how):
        return _quietly(run, how)
    roman = _ROMAN.match(text, at)
    if roman is not None and _CAPITALISED.search(before(roman)):
        return (Change(at, roman.end(), _ROMANS[roman["ones"]]),)
    alone = _ALONE.match(text, at)
    if alone is not None and _NAMES_A.search(before(alone)):
        return (Change(at, at + 1, "eigh"),)
    return _one(text, at, how)


def _one(text: str, at: int, how: EarWords) -> Changes:
    found = _ONE.match(text, at)
    if found is None:
        return ()
    letters, several = found["letters"], bool(found["many"])
    if said := _SAID.get(letters.upper()):
        return (Change(at, found.end(), f"{said}{'s' * several}"),)
    by_itself = letters.isupper() and not several and not _VOWEL.search(letters)
    return (Change(at, found.end(), spelled(letters, several)),) if _is_spelled(letters, how) and not by_itself else ()


def spelled(letters: str, several: bool = False) -> str:
    """Return letters with full stops between them; with spaces "A" would be said as in "a bus"."""
    letters = letters.upper()
    return f"{'.'.join(letters[:-1])} {letters[-1]}'s" if several else ".".join(letters)


def _is_spelled(letters: str, how: EarWords) -> bool:
    if letters in _WORDS or letters in how.shouted:
        return False
    if not letters.isupper() or letters in how.letters:
        return True
    return len(letters) <= _ALWAYS_LETTERS or not _VOWEL.search(letters)


def _is_shouted(run: str, how: EarWords) -> bool:
    """Tell "PLEASE TELL US" from "NHS ICB"."""
    words = _WORD.findall(run)
    return any(word in how.shouted or _is_long(word, how) for word in words)


def _is_long(word: str, how: EarWords) -> bool:
    known = word in how.letters or word in _WORDS or word in _SAID
    return len(word) >= _SURELY_A_WORD - 1 and not known and _VOWEL.search(word) is not None


def _quietly(run: re.Match[str], how: EarWords) -> Changes:
    """Say shouted words in small letters, in which no voice spells them."""
    changes = []
    for word in _WORD.finditer(run.string, run.start(), run.end()):
        letters = word[0]
        is_letters = letters not in _ALSO_WORDS and (letters in how.letters or not _VOWEL.search(letters))
        said = _SAID.get(letters) or (spelled(letters) if is_letters else letters.lower())
        changes.append(Change(word.start(), word.end(), said))
    return tuple(changes)
