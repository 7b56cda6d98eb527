"""Writes a Document as plain text, to read, to send or to be read aloud."""

from pathlib import Path

from cochair.domain.document import Document
from cochair.exports import words
from cochair.exports.contents import Blanks, Bullet, Line, Part, parts
from cochair.exports.line_words import line_words
from cochair.exports.saving import save

_TO_WRITE_ON = "_" * 50


def write_text(document: Document, file: Path) -> None:
    """Save the paper as text in UTF-8; ExportFailed when it can not be saved."""
    save(file, as_text(document).encode())


def as_text(document: Document) -> str:
    """Return every word of the paper, a sentence on each line and an empty line between ideas."""
    said = [_part(part) for part in parts(document, with_pictures=False)]
    state = words.state(document)
    if state:
        said.insert(0, f"{state.removesuffix('.')}.")
    return "\n\n".join(said) + "\n"


def _part(part: Part) -> str:
    return "\n".join(map(_line, part.lines))


def _line(line: Line) -> str:
    match line:
        case Bullet():
            return f"- {line_words(line)}"
        case Blanks():
            return "\n".join([_TO_WRITE_ON] * line.count)
        case _:
            return line_words(line)
