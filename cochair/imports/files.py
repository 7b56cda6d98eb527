"""Tells what kind of file was brought, and has it read."""

import re
from pathlib import Path

from cochair.domain.refused import Unclear
from cochair.services import bringing_sentences as say
from cochair.services.bringing.parts import Brought, from_table, from_text
from cochair.services.given_file import TooBig, name_to_show, read_given

MOST_BYTES = 60_000_000
TABLES = (".csv", ".tsv")
ENDINGS = (".docx", *TABLES, ".txt", ".md", ".meeting")
"""Kinds of file that can be brought."""
_OTHER_KINDS = (b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"\x1f\x8b")
"""How files begin that are known not to be text: old Word, PDF, rich text, pictures, packed files."""
_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_file(file: Path) -> Brought:
    """Return what a file is made of; raises Unclear with one sentence when it can not be read."""
    try:
        data = read_given(file, MOST_BYTES)
    except TooBig as error:
        raise Unclear(say.TOO_BIG) from error
    except OSError as error:
        raise Unclear(say.NO_FILE.format(name=name_to_show(file))) from error
    return read_bytes(data, file.name)


def read_bytes(data: bytes, name: str = "") -> Brought:
    """Return what the bytes of a file are made of; its name only tells a table from text."""
    if len(data) > MOST_BYTES:
        raise Unclear(say.TOO_BIG)
    if data.startswith(b"PK"):
        from cochair.imports.word_file import read_word  # takes long to load, and most people paste

        return read_word(data)
    if data.startswith(_OTHER_KINDS):
        raise Unclear(say.KIND_OF_FILE)
    text, notes = decode(data)
    if not text.strip():
        raise Unclear(say.EMPTY_FILE)
    brought = from_table(text) if name.casefold().endswith(TABLES) else from_text(text)
    return Brought(brought.parts, brought.text, notes)


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file, and what to say about its letters; raises Unclear when it is no text."""
    try:
        text = data.decode("utf-16" if data[:2] in _MARKS else "utf-8-sig")
        notes: tuple[str, ...] = ()
    except UnicodeDecodeError as error:
        text, notes = _older(data, error), (say.OLD_LETTERS,)
    if "\0" in text or len(re.findall(r"[\x01-\x08\x0e-\x1f]", text)) > len(text) // 20 + 2:
        raise Unclear(say.NOT_WRITING)
    return text, notes


def _older(data: bytes, error: UnicodeDecodeError) -> str:
    """Return text as older programs on Windows wrote it; bytes that they never wrote show that it is none."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise Unclear(say.NOT_WRITING) from error
    if re.search(r"[\x00-\x08\x0e-\x1f]", text):
        raise Unclear(say.NOT_WRITING)
    return text
