"""Pictures that somebody typed in a line of their own: they are all that was said, so they are heard in words."""

import re

from cochair.domain.ear.change import Change, Changes
from cochair.domain.ear.how import EarWords

MOST = 60
"""Letters: a longer line of pictures is not heard."""
_JOIN, _TONES = "\u200d", "\ufe0e\ufe0f\U0001f3fb-\U0001f3ff"
_ONE = (
    "(?![✓✔☑✅✗✘❌☒☐✦❖➔➜➝➞➤])"
    "[\u231a\u231b\u23e9-\u23fa\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001f3fa\U0001f400-\U0001faff]"
)
_JOINED = f"{_ONE}[{_TONES}]*(?:{_JOIN}{_ONE}[{_TONES}]*)*"
_PICTURE = re.compile(_JOINED)
_ROUND = r"[\s\"'“”‘’.,!]*"
_ALONE = re.compile(rf"(?:{_JOINED}{_ROUND})+")
_BEFORE = re.compile(_ROUND)


def alone(shown: str, start: int, how: EarWords) -> Changes:
    """Return how pictures that begin at a place are said when nothing else stands in their line; else none."""
    if not how.pictures or _PICTURE.match(shown, start) is None:
        return ()
    before = shown[max(0, start - MOST) : start].rpartition("\n")[2]
    line = shown[start : start + MOST + 1].partition("\n")[0]
    if len(line) > MOST or not _BEFORE.fullmatch(before) or not _ALONE.fullmatch(line):
        return ()
    last = [*_PICTURE.finditer(line)][-1].end()
    called = dict.fromkeys(_called(picture[0], how) for picture in _PICTURE.finditer(line))
    return (Change(start, start + last, f"Picture: {', '.join(called)}"),)


def _called(picture: str, how: EarWords) -> str:
    """Return what a picture is called, whatever its colour of skin; of joined ones, the first that has a name."""
    plain = re.sub(f"[{_TONES}]", "", picture)
    named = (how.pictures[part] for part in (plain, *plain.split(_JOIN)) if part in how.pictures)
    return next(named, how.pictures.get("", ""))
