"""Which language the window speaks: asked for, kept from last time, or the computer's; and keeps another one."""

from collections.abc import Sequence
from pathlib import Path

from cochair.domain.language import language
from cochair.services import languages
from cochair.services.languages import Language
from cochair.storage.folders import data_folder
from cochair.storage.language_file import keep_language, kept_language

DATA = "--data"
_folder: list[Path] = []
"""The data folder this window began with."""


def begin(arguments: Sequence[str]) -> None:
    """Speak what the arguments ask for, else what was kept, else the computer's language where we have it."""
    _folder[:] = [data_folder(_data(arguments))]
    asked = languages.asked_for(arguments) or kept_language(_folder[0])
    languages.begin(asked or languages.best_of(_of_computer()))


def there_are() -> tuple[Language, ...]:
    """Return the languages there are, each by its own name."""
    return languages.languages()


def in_use() -> str:
    """Return the code of the language that this window speaks, such as "en-GB"."""
    return language()


def for_next_start() -> str:
    """Return the code of the language that was kept, else of the one that is spoken."""
    return kept_language(_here()) or in_use()


def keep(code: str) -> None:
    """Keep a language for the next start of CoChair; raises StoreFailed."""
    keep_language(_here(), code)


def _here() -> Path:
    return _folder[0] if _folder else data_folder(None)


def _data(arguments: Sequence[str]) -> str | None:
    return languages.after(DATA, arguments) or None


def _of_computer() -> list[str]:
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()
