"""Finds every word of the code that is said to people, and puts it beside what each language has."""

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "resources" / "locale"
TEMPLATE = LOCALE / "cochair.pot"
FOLDERS = ("cochair", "ui")
KEYWORDS = {"_": None, "Several": (1, 2), "in_sense": ((1, "c"), 2)}
"""What stands before words in the code: see `cochair/domain/language.py`."""
NOTE = """# The words of CoChair, gathered by `make words`.
# CoChair has the GPL, version 3 or later.
#"""
_DATES = re.compile(r'^"(?:POT-Creation|PO-Revision)-Date: .*\n', re.MULTILINE)
"""A file that says when it was made is never twice the same."""


NO_DAY = datetime.fromtimestamp(0, UTC)


def gathered() -> Catalog:
    """Return every word in the code that is to be translated, with the files where it stands."""
    catalog = Catalog(project="CoChair", version="0.1", charset="utf-8", header_comment=NOTE)
    for path in sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for _line, words, comments, place in extract_from_file("python", path, keywords=KEYWORDS):
            catalog.add(words, locations=[(name, 0)], auto_comments=comments, context=place)
    return catalog


def languages() -> list[str]:
    """Return the codes of the languages that are begun."""
    return sorted(path.parent.parent.name for path in LOCALE.glob("*/LC_MESSAGES/cochair.po"))


def po_file(code: str) -> Path:
    """Return where the words of a language are."""
    return LOCALE / code / "LC_MESSAGES" / "cochair.po"


def translated(code: str) -> Catalog:
    """Return the words of a language as they are kept."""
    with po_file(code).open("rb") as file:
        return read_po(file, locale=code)


def brought_up_to_date(code: str, template: Catalog) -> Catalog:
    """Return the words of a language beside all that the code says now; words no longer said are left out."""
    catalog = translated(code)
    catalog.update(template, no_fuzzy_matching=True, update_header_comment=False)
    return catalog


def as_text(catalog: Catalog) -> str:
    """Return a catalogue as a text file, the same each time."""
    written = io.BytesIO()
    write_po(written, catalog, width=110, ignore_obsolete=True, include_lineno=False)
    return _DATES.sub("", written.getvalue().decode("utf-8"))


def compiled(catalog: Catalog) -> bytes:
    """Return a catalogue as the app reads it, the same each time."""
    said = Catalog(locale=catalog.locale, project=catalog.project, version=catalog.version, charset="utf-8")
    said.creation_date = said.revision_date = NO_DAY
    for message in filter(is_translated, messages(catalog)):  # what is not translated stays as the code has it
        said.add(message.id, message.string, context=message.context)
    written = io.BytesIO()
    write_mo(written, said)
    return written.getvalue()


def messages(catalog: Catalog, *files: str) -> Iterator[Message]:
    """Give the words of a catalogue, or only those that stand in one of these files."""
    for message in catalog:
        if message.id and (not files or {name for name, _ in message.locations} & set(files)):
            yield message


def is_translated(message: Message) -> bool:
    """Return whether a language has words for these, in every form that it needs."""
    forms = message.string if isinstance(message.string, list | tuple) else (message.string,)
    return bool(forms) and all(forms)
