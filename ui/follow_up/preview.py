"""Shows a paper on screen, block by block, with the words it will have."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
    Picture,
    Say,
)
from ui import words_after as w
from ui.theme.look import BOLD, NORMAL, look
from ui.theme.tokens import TypeSize
from ui.widgets.ground import Ground, Kind
from ui.widgets.picture_label import PictureLabel
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

PICTURE = 72


class Preview(ScrollColumn):
    """The whole paper in one column."""

    def show_document(self, document: Document) -> None:
        """Show another paper."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(look.sizes.row)
        for block in document.blocks:
            column.addWidget(_widget(block))
        column.addStretch(1)
        while (item := self.column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        self.column.addWidget(content)


def _widget(block: Block) -> QWidget:
    match block:
        case Cover(picture, above, title, below):
            return _row(picture, [(above, "lead", NORMAL), (title, "title", BOLD), (below, "lead", NORMAL)], "soft")
        case Heading(level, text):
            return WrapLabel(text, "title" if level == 2 else "heading", BOLD, "primary")
        case Say(picture, sentences, notice):
            return _row(picture, [(_plain(s), "lead", NORMAL) for s in sentences], "keep" if notice else "plain")
        case Card(picture, lines, _):
            return _row(picture, [(_line(line), "lead", NORMAL) for line in lines], "row")
        case Bullets(picture, lead, items):
            return _row(picture, [(lead, "lead", NORMAL), *((f"• {item}", "lead", NORMAL) for item in items)])
        case Amounts(picture, _, amounts):
            return _row(picture, [(_plain(a.sentence), "lead", NORMAL) for a in amounts])
        case Link(picture, sentences, words, _):
            return _row(picture, [(_plain(s), "lead", NORMAL) for s in (*sentences, words)])
        case OtherForms(picture, with_pictures, _):
            return _row(picture, [(_plain(s), "lead", NORMAL) for s in with_pictures])
        case Credit(picture, sentences):
            return _row(picture, [(s, "body", NORMAL) for s in sentences])


def _row(picture: Picture, lines: list[tuple[str, TypeSize, int]], kind: Kind = "plain") -> Ground:
    ground = Ground(kind)
    row = QHBoxLayout(ground)
    gap = look.sizes.gap
    row.setContentsMargins(gap, gap, gap, gap)
    row.setSpacing(look.sizes.zone)
    row.addWidget(PictureLabel(picture.code, PICTURE, picture.alt))
    words = QVBoxLayout()
    words.setSpacing(look.sizes.tight)
    words.addStretch(1)
    for text, size, weight in lines:
        words.addWidget(WrapLabel(text, size, weight))
    words.addStretch(1)
    row.addLayout(words, 1)
    return ground


def _line(line: str | Field) -> str:
    return w.FIELD.format(label=line.label, text=line.text) if isinstance(line, Field) else _plain(line)


def _plain(sentence: str) -> str:
    return sentence.replace("**", "")
