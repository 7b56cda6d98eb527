"""Reads one line of an agenda as somebody wrote it."""

import re
from dataclasses import dataclass

from cochair.domain.agenda import Kind, Plan
from cochair.domain.ids import GroupId, PersonId
from cochair.services.scripts.header_parts import find_group
from cochair.services.scripts.people_line import find_person

_NUMBER = re.compile(
    r"\s*(?:(?:agenda\s+)?item\s*\d{1,3}\s*[-–—:.)]*\s*|"
    r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})(?:[.):]+(?:\s+|(?=[^\W\d_]))|\s*\t\s*)|"
    r"\d{1,2}(?:\.\d{1,2})+\s+(?=[^\W\d_]))",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[-–—*•·▪◦‣●○□■➢✓]+\s+")
_CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\b\.?)?"
_RANGE = rf"{_CLOCK}\s*(?:-|–|—|to|until)\s*{_CLOCK}(?!\d)"
_AT = r"(\d{1,2})(?:[:.](\d{2})(?!\d)(?:\s*([ap])\.?m\b\.?)?|\s*([ap])\.?m\b\.?)"
_MINUTES = r"(?:(?:for|about|approx\.?)\s+)?(\d{1,3})\s*(?:minutes?|mins?\b\.?|m\b|['′])"
_HOURS = (
    r"(?:(?:for|about)\s+)?(\d{1,2}(?:\.\d{1,2})?|half an|an|1½|½)\s*(?:hours?|hrs?|h\b)"
    r"(?:\s*(?:and\s*)?(\d{1,2})\s*(?:minutes?|mins?|m)?\b)?"
)
_BARE = r"(?<=[(\[])\s*(\d{1,3})(?=\s*[)\]])"
_GAP = r"[\s(\[|;,–—-]*"
_LATE = r"[\s)\]|;,.–—-]*"
_PARTS = re.compile(r"\s*(?:\t|;|\||\s[-–—]{1,2}\s)\s*")
_LABELLED = re.compile(
    r"\s*(?:date|time|times|venue|place|location|where|when|present|attending|apologies|invited|chair|chairs|co-chairs"
    r"|minutes|minute[- ]taker|note[- ]taker|topic\s*\t.*|item\s*\t.*|no\.?\s*\t.*)\s*(?::.*|$)",
    re.IGNORECASE,
)
_HEADING = re.compile(r"(?:the\s+|our\s+|draft\s+)?agenda\s*:?", re.IGNORECASE)
_BREAK = re.compile(
    r"(?:(?:short|tea|coffee|comfort|lunch|tea and coffee|rest)\s+)?break\b.{0,40}"
    r"|lunch|tea|coffee|refreshments|tea and coffee",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?:the\s+)?(?:close|end|finish|meeting (?:ends|closes)|close of meeting|end of meeting)\.?", re.IGNORECASE
)
_KINDS: tuple[tuple[Kind, str], ...] = (
    (Kind.CHECK_IN, r"^(?:welcome|hello|introductions?|check[- ]in)\b"),
    (Kind.FEEDBACK, r"\b(?:you said|matters arising|minutes of|last (?:meeting|time)|feedback|happened since)\b"),
    (Kind.DECIDE, r"\b(?:decide|decision|vote|approve|agree)\b"),
    (Kind.ROUND, r"\b(?:round|everyone in turn)\b"),
    (Kind.NEWS, r"\b(?:news|updates?|next meeting|date of next|any other business|aob)\b"),
)
_WORDS = {"an": 1.0, "half an": 0.5, "½": 0.5, "1½": 1.5}


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line: `minutes` when it says how long, `starts` in minutes after midnight when it says when.

    `level` is 1 for "1.", 2 for "1.1", 3 for a letter such as "a)", and 0 for a line with no number.
    """

    raw: str
    title: str
    level: int = 0
    minutes: int | None = None
    starts: int | None = None
    kind: Kind = Kind.TALK
    for_group: GroupId | None = None
    led_by: PersonId | None = None

    @property
    def numbered(self) -> bool:
        """Whether the line has a number."""
        return self.level > 0

    @property
    def has_time(self) -> bool:
        """Whether the line says how long or when."""
        return self.minutes is not None or self.starts is not None

    @property
    def is_break(self) -> bool:
        """Whether the line is a break."""
        return self.kind is Kind.BREAK

    @property
    def is_end(self) -> bool:
        """Whether the line only says when the meeting ends."""
        return self.starts is not None and self.minutes is None and bool(_END.fullmatch(self.title))


def read_line(line: str, plan: Plan) -> PastedLine | None:
    """Return what a line says, None when it is empty; the title is empty when the line is no item."""
    raw = " ".join(line.split())
    if not any(letter.isalnum() for letter in raw):
        return None
    if _HEADING.fullmatch(raw) or _LABELLED.fullmatch(line):
        return PastedLine(raw, "")
    time = _Time()
    rest = time.take_first(_BULLET.sub("", line, count=1) if _BULLET.match(line) else line)
    numbered = _NUMBER.match(rest) if time.starts is None else None
    level = 0 if numbered is None else _level(numbered[0])
    if numbered and rest[numbered.end() :].strip():
        rest = time.take_first(rest[numbered.end() :])
    rest = time.take_last(time.take_last(rest))
    pieces = [piece for p in _PARTS.split(rest) if (piece := time.take_whole(p).strip(" \t,.:;|–—-"))]
    return _told(PastedLine(raw, "", level, time.minutes, time.starts), pieces, plan)


def is_label(words: str) -> bool:
    """Return whether words stand before a colon above an agenda, such as Date or Venue."""
    return _LABELLED.fullmatch(f"{words.rstrip(': ')}:") is not None


def read_time(words: str) -> tuple[int | None, int | None]:
    """Return how many minutes, and when in minutes after midnight, the words of a cell tell; None for neither."""
    time = _Time()
    time.take_whole(words)
    return time.minutes, time.starts


def _level(number: str) -> int:
    """Return how deep in a list a number such as "1.", "1.1" or "a)" stands."""
    digits = re.findall(r"\d+", number)
    return min(len(digits), 2) if digits else 3


class _Time:
    """How long a line says it takes and when it starts, as they are found and taken out of it."""

    def __init__(self) -> None:
        self.minutes: int | None = None
        self.starts: int | None = None

    def take_first(self, words: str) -> str:
        """Take times from the beginning, and what says how long when something sets it apart."""
        for pattern in (_RANGE, _AT, _MINUTES):
            found = re.match(rf"{_GAP}{pattern}{_LATE}(?=\S)", words, re.IGNORECASE)
            if found and self._found(pattern, found):
                words = words[found.end() :]
        return words

    def take_last(self, words: str) -> str:
        """Take what says how long, or a time, from the end."""
        for pattern in (_RANGE, _HOURS, _MINUTES, _AT, _BARE):
            found = re.search(rf"(?<![\w.:]){pattern}{_LATE}$", words[-80:], re.IGNORECASE)
            if found and self._found(pattern, found):
                return words[: len(words) - (found.end() - found.start())].rstrip(" \t\u00a0([|;,–—-")
        return words

    def take_whole(self, piece: str) -> str:
        """Take a piece that is nothing but a time or an amount."""
        for pattern in (_RANGE, _HOURS, _MINUTES, _AT):
            found = re.fullmatch(rf"[(\[]?{pattern}[)\]]?", piece.strip(), re.IGNORECASE)
            if found and self._found(pattern, found):
                return ""
        return piece

    def _found(self, pattern: str, found: re.Match[str]) -> bool:
        if pattern == _RANGE:
            return self._range(found)
        if pattern == _AT:
            starts = _clock(found[1], found[2], found[3] or found[4])
            taken = self.starts is None and starts is not None
            self.starts = starts if taken else self.starts
            return taken
        if self.minutes is not None:
            return False
        if pattern == _HOURS:
            hours = _WORDS.get(found[1].casefold()) or float(found[1])
            self.minutes = round(hours * 60) + int(found[2] or 0)
        else:
            self.minutes = int(found[1])
        return True

    def _range(self, found: re.Match[str]) -> bool:
        """Read "10:00 to 10:15"; two bare numbers, such as "2 to 4", are no time."""
        start, end = _clock(found[1], found[2], found[3] or found[6]), _clock(found[4], found[5], found[6])
        if start is None or end is None or self.minutes is not None or not any(found.group(2, 3, 5, 6)):
            return False
        self.starts, self.minutes = start, (end - start) % (12 * 60) or None
        return True


def _told(found: PastedLine, pieces: list[str], plan: Plan) -> PastedLine:
    """Sort the pieces of a line into title, kind, minutes, whose it is and who leads; unknown pieces stay in words."""
    title: list[str] = []
    minutes, kind, for_group, led_by = found.minutes, None, None, None
    for piece in pieces:
        low = piece.casefold()
        group = find_group(low.removeprefix("for "), plan.groups) if title else None
        person = find_person(low.removeprefix("led by "), plan.people) if title else None
        if title and low in tuple(Kind):
            kind = Kind(low)
        elif title and minutes is None and low.isdecimal() and len(low) < 4:
            minutes = int(low)
        elif group is not None:
            for_group = group.id
        elif person is not None:
            led_by = person.id
        elif low != "for everyone":
            title.append(piece)
    words = " – ".join(title)
    kind = kind or kind_of(words)
    if kind is Kind.BREAK:
        for_group = led_by = None
        if minutes is None and (tail := re.fullmatch(r"(.+?)\s+(\d{1,3})", words)):
            words, minutes = tail[1], int(tail[2])
    minutes = minutes if minutes is None or 1 <= minutes <= 600 else None
    return PastedLine(found.raw, words, found.level, minutes, found.starts, kind, for_group, led_by)


def _clock(hour: str, minute: str | None, half: str | None) -> int | None:
    """Return minutes after midnight, None when no clock shows this."""
    hours, minutes, part = int(hour), int(minute or 0), (half or "").casefold()
    if part:
        hours = hours % 12 + 12 * (part == "p")
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def kind_of(title: str) -> Kind:
    """Return the kind of item that a title tells."""
    if _BREAK.fullmatch(title):
        return Kind.BREAK
    return next((kind for kind, words in _KINDS if re.search(words, title, re.IGNORECASE)), Kind.TALK)
