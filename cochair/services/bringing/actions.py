"""Finds the actions in old minutes: what is to be done, who was named, and by when."""

import re
from dataclasses import dataclass
from datetime import date

from cochair.services.bringing.days import split_by
from cochair.services.bringing.names import SHORT, NameTold, is_name, names_in

LONGEST = 500
"""Letters in one action; longer is a paragraph of the minutes."""
_START = r"(?:^|(?<=[.;!?)\]])|\s[-–—]\s|\t)[\s*_•]*"
_MARK = re.compile(
    _START + r"(?:(?P<action>(?:new\s+|agreed\s+|old\s+)?(?:actions?(?:\s+points?)?|AP)\s*(?:no\.?\s*)?#?"
    r"(?:\d{1,4}(?:\.\d{1,2})?[a-z]?)?\s*"
    r"(?:\((?P<inside>[^()]{1,60})\)|for\s+(?P<for>[^:–—.]{1,40}?)|(?P<short>(?-i:[A-Z]{2,4})(?:\s*[/&]\s*(?-i:[A-Z]{2,4}))*))?)"
    r"|(?P<agreed>agreed|decision|decided|resolved))[\s*_]*(?::|[–—]|-\s)[\s*_]*",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"[\s*_#]*(?:(?:summary|list|table) of |open |new |agreed |outstanding |our )*"
    r"actions?(?: points?| list| log| agreed| summary)?[\s*_:]*",
    re.IGNORECASE,
)
_TO = (
    r"(?:is|are|was|were)\s+(?:asked\s+)?to|(?:has|have|had)?\s*(?:agreed|offered|promised)\s+to"
    r"|to|will|should|must|shall"
)
_WHO_FIRST = re.compile(rf"(?P<who>[^.!?]{{1,60}}?)\s+(?:{_TO})\s+(?P<what>\S.*)", re.DOTALL | re.IGNORECASE)
_WHO_MARKED = re.compile(r"(?P<who>[^:–—]{1,40}?)\s*(?::|\s[–—-])\s+(?P<what>\S.*)", re.DOTALL)
_WHO_LAST = (
    re.compile(r"(?P<what>.*\S)\s*[(\[](?:lead:?|owner:?|by)?\s*(?P<who>[^()\[\]]{1,60})[)\]]\.?", re.DOTALL | re.I),
    re.compile(
        r"(?P<what>.*\S)\s*[.,;]?\s+(?:lead|owner|who|by whom|responsible)\s*:\s*(?P<who>[^:]{1,60})", re.S | re.I
    ),
    re.compile(r"(?P<what>.*\S)\s+[–—-]\s+(?P<who>[^–—]{1,40}?)\.?", re.DOTALL),
    re.compile(r"(?P<what>.*[.;])\s+(?P<who>(?-i:[A-Z]{2,4}))\.?", re.DOTALL),
)
_DONE = re.compile(
    r"\W*(?:now\s+)?(?:closed?|completed?|done|discharged|achieved|finished|yes|y|100\s*%|✓|✔|☑)\W*", re.IGNORECASE
)
_DONE_AT_END = re.compile(r".*[-–—(\[.:]\s*(?:now\s+)?(?:closed|completed?|done|discharged)\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ActionTold:
    """An action as minutes tell it: all who are named, and the words for who as they stand."""

    text: str
    names: tuple[NameTold, ...] = ()
    named: str = ""
    by: date | None = None
    done: bool = False


def is_heading(line: str) -> bool:
    """Return whether a line only says that actions follow."""
    return _HEADING.fullmatch(line.strip()) is not None


def is_done(words: str) -> bool:
    """Return whether words only say that something is done."""
    return _DONE.fullmatch(words.strip()) is not None


def split_actions(line: str, since: date | None) -> tuple[str, list[ActionTold]]:
    """Part a line of minutes into what comes before, and the actions that are marked as such in it."""
    marks = list(_MARK.finditer(line))
    if not marks:
        return line, []
    before, told = [line[: marks[0].start()]], []
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        words = line[mark.end() : following.start() if following else len(line)].strip(" *_\t")
        if mark["agreed"]:
            action = read_action(words, since) if words else None
            agreed = action is not None and len(action.names) == 1 and SHORT.fullmatch(action.names[0].name)
            if action is not None and agreed and re.match(rf"\S+\s+(?:{_TO})\s", words):
                told.append(action)
            else:
                before.append(mark[0] + words)
        elif words:
            who = mark["inside"] or mark["for"] or mark["short"] or ""
            told.append(read_action(words, since, who))
    return " ".join(part.strip(" *_\t") for part in before if part.strip(" *_\t")), told


def read_action(words: str, since: date | None, who: str = "", when: str = "") -> ActionTold:
    """Return the action that words tell; `who` and `when` are what stands elsewhere, such as in another column."""
    words = " ".join(words.split()).strip(" *_")
    if len(words) > 2 * LONGEST:
        return ActionTold(words)
    if _DONE.fullmatch(words) or _DONE_AT_END.fullmatch(words):
        return ActionTold(words, done=True)
    text, by = split_by(words, since)
    names: list[NameTold] = _all_names(who)
    if not names:
        text, names = _take_who(text)
        text, by = (text, by) if by else split_by(text, since)
    told = who.strip() or " and ".join(name.name for name in names)
    if when.strip():
        _, day = split_by(f"x by {re.sub(r'^by ', '', when.strip(), flags=re.I)}", since)
        text = text if day else f"{text} ({when.strip()})"
        by = day or by
    return ActionTold(text.rstrip(" .;,"), tuple(names), told, by)


def _take_who(words: str) -> tuple[str, list[NameTold]]:
    """Take who does it out of an action; words that name nobody stay whole."""
    for pattern in (_WHO_FIRST, _WHO_MARKED, *_WHO_LAST):
        found = pattern.fullmatch(words)
        if found and (names := _all_names(found["who"])) and found["what"].strip():
            return re.sub(r"^to\s+(?=\S)", "", found["what"], flags=re.I), names
    return words, []


def _all_names(words: str) -> list[NameTold]:
    """Return the names when words are nothing but names."""
    parts = [part for part in re.split(r"\s*(?:[,;/&\n]|\band\b)\s*", words.strip(" .:")) if part]
    names = names_in(words.strip(" .:"))
    whole = all(is_name(re.sub(r"\s*[(\[].*?[)\]]", "", part)) for part in parts)
    return names if parts and whole and len(names) == len(parts) else []
