"""What a line of a paper says in plain words, with no marks: for text and for the ear."""

from cochair.domain.document import Amount, Field
from cochair.exports.contents import Address, Blanks, Bullet, Line, Title
from cochair.exports.sentences import ended, plain


def line_words(line: Line) -> str:
    """Return the words of a line; nothing for lines to write on."""
    match line:
        case str():
            return plain(line)
        case Title() | Bullet():
            return plain(line.text)
        case Field():
            return f"{ended(plain(line.label))} {plain(line.text)}"
        case Amount():
            return plain(line.sentence)
        case Address():
            target = line.address.removeprefix("mailto:").removeprefix("tel:")
            return line.words if target in ("", line.words) else f"{line.words}: {target}"
        case Blanks():
            return ""
