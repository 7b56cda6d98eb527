"""Makes any text safe to show, and finds the hard words marked in it."""

import re
import unicodedata
from typing import NamedTuple

JOIN = "\u00a0"
_HARD_WORD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_ADDRESS = re.compile(r"(?:mailto:|tel:|https?://)[^\s<>\"']+", re.IGNORECASE)
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_SPACE = re.compile(r"[^\S\u00a0]+")


class Span(NamedTuple):
    """A stretch of a sentence, and whether it is a hard word or a label."""

    text: str
    strong: bool


def clean(text: str) -> str:
    """Return text on one line without letters that can not be seen; no-break spaces stay."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(_seen(letter) for letter in composed)
    return _SPACE.sub(" ", seen).strip()


def _seen(letter: str) -> str:
    if letter.isspace():
        return JOIN if letter in "\u00a0\u202f\u2007" else " "
    if "\ufe00" <= letter <= "\ufe0f" or "\U0001f3fb" <= letter <= "\U0001f3ff":
        return ""
    return "" if unicodedata.category(letter) in _UNSEEN or ord(letter) & 0xFFFE == 0xFFFE else letter


def spans(sentence: str) -> tuple[Span, ...]:
    """Part a sentence at its `**hard words**`; marks without a partner stay as they are."""
    found: list[Span] = []
    for number, text in enumerate(_HARD_WORD.split(sentence)):
        if text:
            found.append(Span(text, number % 2 == 1))
    return tuple(found)


def plain(sentence: str) -> str:
    """Return a sentence without its marks and with ordinary spaces."""
    return "".join(span.text for span in spans(sentence)).replace(JOIN, " ")


def safe_address(address: str) -> str:
    """Return the address if a press on it may only write, phone or open a page; otherwise nothing."""
    found = clean(address)
    return found if _ADDRESS.fullmatch(found) else ""


def ended(label: str) -> str:
    """Return a label with a colon, so that it is not heard as one with the words after it."""
    return label if label.endswith((":", "?", "!", ".")) else f"{label}:"
