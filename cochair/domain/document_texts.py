"""Every text of a paper, to look for what a reader or a font can not read."""

from collections.abc import Iterator

from cochair.domain.document import (
    Amounts,
    Block,
    Bullets,
    Card,
    Cover,
    Credit,
    Document,
    Field,
    Heading,
    Link,
    OtherForms,
    Say,
    WriteHere,
)


def texts_of(document: Document) -> Iterator[str]:
    """Give every text of a paper in its order, what the file is called first."""
    yield from (document.title, document.board)
    for block in document.blocks:
        yield from texts(block)


def texts(block: Block) -> Iterator[str]:
    """Give every text of a block."""
    match block:
        case Cover(_, above, title, below):
            yield from (above, title, below)
        case Heading(_, text):
            yield text
        case Say() | Link() | Credit() | WriteHere():
            yield from block.sentences
        case Card():
            for line in block.lines:
                yield line.text if isinstance(line, Field) else line
        case Bullets():
            yield from (*block.lead, *block.items)
        case Amounts():
            yield from (amount.sentence for amount in block.amounts)
        case OtherForms():
            yield from (*block.with_pictures, *block.without_pictures)
