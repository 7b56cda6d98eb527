"""Writes a Document as one web page that needs nothing else: no scripts, no other files, no connection."""

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from cochair.domain.document import Amount, Document, Field, Picture
from cochair.exports import words
from cochair.exports.contents import Address, Blanks, Bullet, Line, Part, Title, paper_title, parts
from cochair.exports.profile import CREAM, INK, NAVY, PALE, RULE, WHITE
from cochair.exports.saving import save
from cochair.exports.sentences import JOIN, ended, spans
from cochair.exports.svg_pictures import svg

_JPEG = b"\xff\xd8"
"""How every JPEG file begins."""
_STYLE = f"""
:root {{ color-scheme: light; }}
body {{ margin: 0; background: {WHITE}; color: {INK}; font: var(--letters)/1.5 Lexend, Verdana, Arial, sans-serif; }}
main {{ max-width: 46rem; margin: 0 auto; padding: 1.5rem; }}
h1, h2, h3, h4, h5, h6 {{ color: {NAVY}; line-height: 1.3; margin: 2.5rem 0 1rem; }}
h1 {{ font-size: 2.4rem; margin: 0; }}
h2 {{ font-size: 1.9rem; background: {PALE}; border-radius: .6rem; padding: .6rem 1rem; }}
h3, h4, h5, h6 {{ font-size: 1.55rem; }}
p, ul {{ margin: 0 0 .5rem; }}
ul.cards {{ list-style: none; padding: 0; }}
.row {{ display: flex; align-items: center; gap: 1.6rem; margin: 1.8rem 0; break-inside: avoid; }}
.row > div {{ flex: 1; min-width: 0; max-width: 60ch; overflow-wrap: anywhere; }}
img {{ width: 9.6rem; height: 9.6rem; flex: none; object-fit: contain; }}
.cover {{ background: {PALE}; border-radius: .8rem; padding: 1rem; }}
.card, .unsettled {{ border: 2px solid {NAVY}; border-radius: .8rem; padding: 1rem; }}
.unsettled {{ border-style: dashed; }}
.notice {{ background: {CREAM}; border: 2px dashed {INK}; border-radius: .8rem; padding: 1rem; }}
.state {{ font-weight: bold; border: 2px solid {INK}; border-radius: .6rem; padding: .4rem 1rem; }}
.squares {{ display: flex; flex-wrap: wrap; gap: .3rem; max-width: 23rem; margin: 0 0 .8rem; }}
.squares span {{ width: 1.8rem; height: 1.8rem; border: 2px solid {NAVY}; border-radius: .25rem; }}
.squares .full {{ background: {NAVY}; print-color-adjust: exact; }}
.blank {{ height: 2.6rem; border-bottom: 1px solid {RULE}; }}
a {{ color: {NAVY}; }}
a:focus-visible {{ outline: 4px solid {INK}; outline-offset: 4px; }}
footer {{ border-top: 1px solid {RULE}; margin-top: 3rem; padding-top: 1rem; }}
@media (max-width: 32rem) {{ .row {{ flex-direction: column; align-items: flex-start; }} }}
@media print {{
  @page {{ size: A4; margin: 20mm; }}
  body {{ font-size: var(--printed); }}
  main {{ max-width: none; padding: 0; }}
  img {{ width: 40mm; height: 40mm; }}
  h1, h2, h3 {{ break-after: avoid; }}
}}
"""
_ON_SCREEN = 1.25 / 16
"""The size of letters on a screen for each point on paper, as a share of what the reader has chosen."""


def write_html(document: Document, file: Path, with_pictures: bool = True, size: float = 16) -> None:
    """Save the paper as one .html file; ExportFailed when it can not be saved."""
    save(file, as_html(document, with_pictures, size).encode())


def as_html(document: Document, with_pictures: bool = True, size: float = 16) -> str:
    """Return the page; words and order are those of the PDF.  `size` is that of printed letters, in points."""
    page = _Page(with_pictures)
    checked = words.state(document)
    state = f'<p class="state">{escape(checked)}</p>\n' if checked else ""
    footer = f"<footer>\n{state}</footer>\n" if state else ""
    body = "\n".join(page.body(parts(document, with_pictures)))
    language = escape(document.language)
    sizes = f":root {{ --letters: {size * _ON_SCREEN:g}rem; --printed: {size:g}pt; }}"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(paper_title(document))}</title>\n<style>{sizes}{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{state}{body}\n{footer}</main>\n</body>\n</html>\n"
    )


class _Page:
    """The body of one page; it remembers which pictures were told."""

    def __init__(self, with_pictures: bool) -> None:
        self._with_pictures = with_pictures
        self._told: set[str] = set()
        self._main_title = False

    def body(self, found: tuple[Part, ...]) -> Iterator[str]:
        """Give each part as markup; cards that follow one another are a list."""
        for is_card, together in groupby(found, lambda part: part.style in ("card", "unsettled")):
            if is_card:
                yield '<ul class="cards">'
                yield from (f"<li>{self._row(part)}</li>" for part in together)
                yield "</ul>"
            else:
                yield from map(self._part, together)

    def _part(self, part: Part) -> str:
        if part.style == "heading":
            return "".join(map(self._line, part.lines))
        if part.style == "cover":
            return f"<header>{self._row(part)}</header>"
        return self._row(part)

    def _row(self, part: Part) -> str:
        picture = self._picture(part.picture) if part.picture else ""
        lines = "".join(
            f"<ul>{''.join(map(self._line, group))}</ul>" if bullets else "".join(map(self._line, group))
            for bullets, group in groupby(part.lines, lambda line: isinstance(line, Bullet))
        )
        return f'<div class="row {part.style}">{picture}<div>{lines}</div></div>'

    def _picture(self, picture: Picture) -> str:
        alt = "" if picture.code in self._told else picture.alt
        self._told.add(picture.code)
        content = picture.own or svg(picture.code)
        kind = "svg+xml" if not picture.own else "jpeg" if content.startswith(_JPEG) else "png"
        return f'<img alt="{escape(alt)}" src="data:image/{kind};base64,{b64encode(content).decode()}">'

    def _line(self, line: Line) -> str:
        match line:
            case str():
                other = words.other_language(line)
                return f'<p lang="{other}">{_marked(line)}</p>' if other else f"<p>{_marked(line)}</p>"
            case Title():
                return self._title(line)
            case Field():
                return f"<p><strong>{_marked(ended(line.label))}</strong> {_marked(line.text)}</p>"
            case Bullet():
                return f"<li>{_marked(line.text)}</li>"
            case Amount():
                return f"<p>{_marked(line.sentence)}</p>" + (_squares(line) if self._with_pictures else "")
            case Blanks():
                return '<div class="blank"></div>' * line.count
            case Address():
                said = _marked(line.words)
                return f'<p><a href="{escape(line.address)}">{said}</a></p>' if line.address else f"<p>{said}</p>"

    def _title(self, title: Title) -> str:
        """A page has one main title; another of level 1 becomes a part."""
        level = max(2, title.level) if self._main_title else 1
        self._main_title = True
        return f"<h{min(level, 6)}>{_marked(title.text)}</h{min(level, 6)}>"


def _squares(amount: Amount) -> str:
    if not amount.blocks:
        return ""
    kind = ' class="full"' if amount.full else ""
    drawn = f"<span{kind}></span>" * amount.blocks
    return f'<div class="squares" role="img" aria-label="{escape(amount.alt)}">{drawn}</div>'


def _marked(sentence: str) -> str:
    """Return a sentence as markup: everything escaped, hard words strong."""
    said = (f"<strong>{escape(span.text)}</strong>" if span.strong else escape(span.text) for span in spans(sentence))
    return "".join(said).replace(JOIN, "&nbsp;")
