"""Says the app's words in the language that was chosen: as written here, in English, or as a catalogue has them.

Words are said when their module is loaded, so a language is chosen before any other module of CoChair.
"""

from dataclasses import dataclass
from gettext import NullTranslations
from typing import Protocol

ENGLISH = "en-GB"
"""What the words are written in, as papers and web pages name it."""


class Catalogue(Protocol):
    """Has the words of a language, as the standard `gettext` keeps them."""

    def gettext(self, message: str) -> str:
        """Return words in the language."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the words that go with an amount."""

    def pgettext(self, context: str, message: str) -> str:
        """Return words in one of their senses."""


@dataclass(slots=True)
class _Spoken:
    """What is spoken now."""

    catalogue: Catalogue
    code: str


_spoken = _Spoken(NullTranslations(), ENGLISH)


def speak(catalogue: Catalogue, code: str) -> None:
    """Say words from now on as a catalogue has them; `code` names its language, such as "cy"."""
    _spoken.catalogue, _spoken.code = catalogue, code


def language() -> str:
    """Return the code of the language that is spoken, such as "en-GB"."""
    return _spoken.code


def is_english() -> bool:
    """Return whether the words are said as they are written here."""
    return language() == ENGLISH


def _(words: str) -> str:
    """Return words in the language that is spoken; what it has no words for stays in English."""
    return _spoken.catalogue.gettext(words)


def in_sense(sense: str, words: str) -> str:
    """Return words that English uses in several senses, in this one; another language may tell them apart."""
    return _spoken.catalogue.pgettext(sense, words)


@dataclass(frozen=True, slots=True)
class Several:
    """Words that change with an amount: `one` for 1, `many` for others; a language may have more forms."""

    one: str
    many: str

    def of(self, count: int, **fields: object) -> str:
        """Return the words for an amount, which is `{count}` in them, with their other fields filled in."""
        return _spoken.catalogue.ngettext(self.one, self.many, count).format(count=count, **fields)
