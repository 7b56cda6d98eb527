"""The languages that CoChair speaks, each from a file of its own, and which one to begin with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from gettext import GNUTranslations, NullTranslations

from cochair.domain.language import ENGLISH, in_sense, speak
from cochair.resources import resource

LANGUAGE = "--language"
OWN_NAME = in_sense("the name of this language, in this language", "English")
"""English by its own name: this is loaded before any other language is spoken."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code, such as "cy", and by the name that its speakers give it."""

    code: str
    name: str


def languages() -> tuple[Language, ...]:
    """Return every language there is a file of, English first."""
    return (Language(ENGLISH, OWN_NAME), *_translated())


def begin(code: str) -> str:
    """Speak a language from now on, and return its code; English where there is no file of it.

    Only words that are loaded after it are in that language.
    """
    spoken = code if code in _codes() else ENGLISH
    speak(NullTranslations() if spoken == ENGLISH else _catalogue(spoken), spoken)
    return spoken


def asked_for(arguments: Sequence[str]) -> str:
    """Return the code after `--language` on a command line, or an empty text."""
    return after(LANGUAGE, arguments)


def after(option: str, arguments: Sequence[str]) -> str:
    """Return what stands after an option on a command line, or an empty text."""
    for number, argument in enumerate(arguments):
        if argument == option:
            return next(iter(arguments[number + 1 :]), "")
        if argument.startswith(f"{option}="):
            return argument.removeprefix(f"{option}=")
    return ""


def best_of(wanted: Sequence[str]) -> str:
    """Return the first language that we have of those that somebody reads, such as "cy-GB"; else English."""
    for tag in wanted:
        short = tag.replace("_", "-").partition("-")[0].casefold()
        if short == "en":
            return ENGLISH
        if short in _codes():
            return short
    return ENGLISH


def _codes() -> tuple[str, ...]:
    return tuple(sorted(path.parent.parent.name for path in resource("locale").glob("*/LC_MESSAGES/cochair.mo")))


def _translated() -> Iterator[Language]:
    for code in _codes():
        name = _catalogue(code).pgettext("the name of this language, in this language", "English")
        if name != OWN_NAME:  # it says nothing yet, not even what it is called
            yield Language(code, name)


def _catalogue(code: str) -> GNUTranslations:
    with resource("locale", code, "LC_MESSAGES", "cochair.mo").open("rb") as file:
        return GNUTranslations(file)
