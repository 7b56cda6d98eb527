"""Writes a Document as plain text, to read, to send or to be read aloud."""

from pathlib import Path

from cochair.domain.document import Amount, Document, Field
from cochair.exports import words
from cochair.exports.contents import Address, Blanks, Bullet, Line, Part, Title, parts
from cochair.exports.saving import save
from cochair.exports.sentences import ended, plain

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
        case str():
            return plain(line)
        case Title() | Bullet():
            return plain(line.text) if isinstance(line, Title) else f"- {plain(line.text)}"
        case Field():
            return f"{ended(plain(line.label))} {plain(line.text)}"
        case Amount():
            return plain(line.sentence)
        case Blanks():
            return "\n".join([_TO_WRITE_ON] * line.count)
        case Address():
            target = line.address.removeprefix("mailto:").removeprefix("tel:")
            return line.words if target in ("", line.words) else f"{line.words}: {target}"
