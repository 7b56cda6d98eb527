"""Hostile files made by hand: each has a name, and the reader that somebody would give it to."""

import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import asdict
from io import BytesIO

from cochair.exports.own_pictures import own_drawing, own_picture
from cochair.services.picture_ports import PictureRefused
from tests.torture.fuzzing import mutating
from tests.torture.fuzzing.of_pictures import chunk, png, saved, zeros
from tests.torture.fuzzing.of_store import TARGETS as STORE
from tests.torture.fuzzing.of_store import copy_of, database, inside, ring
from tests.torture.fuzzing.of_words import TARGETS as WORDS
from tests.torture.fuzzing.of_words import docx, file_with, zipped
from tests.torture.fuzzing.target import Target

LINE = "<w:p><w:r><w:t>1. Buses 10 minutes</w:t></w:r></w:p>"
LOL = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'


def _photo(data: bytes) -> object:
    with file_with(data, "a.png") as file:
        return own_picture(file)


def _drawing(data: bytes) -> object:
    with file_with(data, "a.svg") as file:
        return own_drawing(file)


APART = (
    Target("photo in its process", _photo, (PictureRefused,), (), mutating.any_bytes),
    Target("drawing in its process", _drawing, (PictureRefused,), (), mutating.any_bytes),
)
READERS = {target.name: target for target in (*WORDS, *STORE, *APART)}


def _svg(inside_it: str) -> bytes:
    return f'{SVG}<rect width="9" height="9"/>{inside_it}</svg>'.encode()


def _many_parts() -> bytes:
    """Return a packed file whose list of parts takes a gigabyte of memory to read."""
    one = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    listed = one * 1_200_000
    return b"PK\x03\x04" + listed + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 65535, 65535, len(listed), 4, 0)


def _locked(data: bytes) -> bytes:
    """Return a packed file that says of each part that it has a password."""
    return data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")


def _numbering() -> bytes:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    levels = "".join(f'<w:lvl w:ilvl="{n}"><w:numFmt w:val="decimal"/></w:lvl>' for n in range(9_000))
    lists = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/></w:num>' for n in range(9_000))
    kind = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    return f"<w:numbering {space}>{kind}{lists}</w:numbering>".encode()


def _called_otherwise() -> bytes:
    """Return a Word file whose words stand in a part that is not called .xml, and are far too many."""
    with zipfile.ZipFile(BytesIO(docx("<w:p/>" * 3_000_000))) as packed:
        parts = {part.filename: packed.read(part) for part in packed.infolist()}
    parts["word/document.bin"] = parts.pop("word/document.xml")
    for name in ("[Content_Types].xml", "_rels/.rels"):
        parts[name] = parts[name].replace(b"word/document.xml", b"word/document.bin")
    return zipped(parts)


def _ring(**changed: object) -> bytes:
    return json.dumps({**asdict(ring()), **changed}).encode()


def _dear(**changed: int) -> bytes:
    return _ring(passphrase={**asdict(ring())["passphrase"], **changed})


def _scans() -> bytes:
    whole = saved("JPEG", (3_000, 3_000), progressive=True)
    at = whole.rindex(b"\xff\xda")
    return whole[:at] + whole[at:-2] * 200 + whole[-2:]


def _nested(inner: str, opened: str, closed: str, times: int) -> str:
    return opened * times + inner + closed * times


_IN_LIST = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    "<w:r><w:t>Bus</w:t></w:r></w:p>"
)
_TABLE = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
_LONG = f"<w:p><w:r><w:t>{'Buses ' * 90_000}</w:t></w:r></w:p>"
_USES = "".join(f'<g id="g{n}">{f"""<use href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 10))
_FILTER = '<filter id="f">{effect}</filter><rect width="100" height="100" filter="url(#f)"/>'

CASES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing": ("text brought in", lambda: b""),
    "an old Word file, or one with a password": ("Word file", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900)),
    "parts with a password": ("Word file", lambda: _locked(docx(LINE))),
    "a picture": ("Word file", lambda: saved("PNG")),
    "UTF-16": ("text brought in", lambda: "1. Buses\n2. Trains".encode("utf-16")),
    "half of UTF-16": ("text brought in", lambda: "1. Buses".encode("utf-16")[:-1]),
    "a table with NUL": ("table brought in", lambda: b"Item,Minutes\nBus\0es,5\n"),
    "140,000 rows": ("table brought in", lambda: b"Item,Minutes\n" + b"a,1\n" * 140_000),
    "1 cell that never closes": ("table brought in", lambda: b'Item,Minutes\n"' + b"a,\n" * 140_000),
    "1 line of 590,000 marks": ("text brought in", lambda: b"( ; " * 147_000),
    "entities in entities": ("Word file", lambda: zipped({"word/document.xml": f"{LOL}<a>&j;</a>".encode()})),
    "entities in a whole file": ("Word file", lambda: docx(LINE, {"word/styles.xml": f"{LOL}<a>&j;</a>".encode()})),
    "a list a hundred million deep": ("words of a Word file", lambda: _IN_LIST.format(level=99_999_999).encode()),
    "tables 40 deep": ("words of a Word file", lambda: _nested(_LONG, *_TABLE, 40).encode()),
    "paragraphs 100 deep": (
        "words of a Word file",
        lambda: _nested(LINE * 3_000, "<w:p><w:r>", "</w:r></w:p>", 100).encode(),
    ),
    "3 million empty paragraphs": ("words of a Word file", lambda: b"<w:p/>" * 2_900_000),
    "20,000 paragraphs": ("words of a Word file", lambda: b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 20_000),
    "9,000 lists of 9,000 levels": ("Word file", lambda: docx(LINE, {"word/numbering.xml": _numbering()})),
    "words that are called otherwise": ("Word file", _called_otherwise),
    "packed by a rare way": ("Word file", lambda: zipped({"word/document.xml": b"a" * 9}, zipfile.ZIP_LZMA)),
    "1 million parts": ("Word file", _many_parts),
    "parts that climb out": ("Word file", lambda: docx(LINE, {"../../out": b"x", "/etc/out": b"x"})),
    "130 MB of nothing": (
        "Word file",
        lambda: zipped({"word/document.xml": bytes(1 << 26), "word/a": bytes(1 << 26)}),
    ),
    "a script of the year 9999": (
        "meeting script",
        lambda: WORDS[0].seeds[0].partition(b"---")[0] + b"---\n31 December 9999 23:59 the meeting starts\n",
    ),
    "a script with 1 endless line": ("meeting script", lambda: b"Board: " + b"a" * 10_000_000),
    "a script with no end to its head": ("meeting script", lambda: b"Board: a\n" * 1_000_000),
    "a fraction that takes hours": (
        "body of a row",
        lambda: b'ShareChanged\n{"group":"members","share":"1e999999999","item":1,"minutes":1,"by":"a"}',
    ),
    "an instant before all time": (
        "row of the log",
        lambda: b'[1,"0001-01-01T00:00:00+14:00","MeetingStarted","{}"]',
    ),
    "bytes where text should be": ("row of the log", lambda: b'[1,{"bytes":"/w=="},"MeetingStarted","{}"]'),
    "a check of other letters": ("ring", lambda: _ring(check="é")),
    "a passphrase that is none": ("ring", lambda: _ring(passphrase=0, recovery="")),
    "a passphrase that takes hours": ("ring", lambda: _dear(rounds=10**6)),
    "a passphrase that takes all memory": ("ring", lambda: _dear(kibibytes=2**31)),
    "a ring 100,000 deep": ("ring", lambda: b"[" * 100_000),
    "a copy with a part that climbs out": (
        "copy",
        lambda: zipped({"inside.json": b"{}", "key.json": b"{}", "../meetings.db": b"x"}, 0),
    ),
    "a copy with a bomb": (
        "copy",
        lambda: zipped({"inside.json": b"", "key.json": b"", "meetings.db": bytes(1 << 26)}),
    ),
    "a copy that tells too much": ("copy", lambda: copy_of(database(), b" " * 1_000_000)),
    "a copy of another file": ("copy", lambda: copy_of(b"SQLite format 3\0" + bytes(4_096))),
    "a copy of 1 million parts": ("copy", _many_parts),
    "a copy that lies about its size": (
        "what a copy tells",
        lambda: json.dumps({**inside(database()), "size": 2**62}).encode(),
    ),
    "a copy from before all time": (
        "what a copy tells",
        lambda: json.dumps({**inside(database()), "made": "0001-01-01T00:00:00+00:00"}).encode(),
    ),
    "a mark that climbs out": (
        "mark of a copy being brought back",
        lambda: json.dumps({"aside": "../..", "ring": {}}).encode(),
    ),
    "a closed meeting 100,000 deep": ("inside of a closed meeting", lambda: b"[" * 100_000),
    "a picture of 2 billion by 2 billion": ("photo in its process", lambda: png(2**31 - 1, 2**31 - 1, b"x")),
    "a picture 1 dot wide": ("photo in its process", lambda: png(1, 1_000_000, zeros(5 << 20))),
    "a picture of 39 million dots": ("photo in its process", lambda: png(6_300, 6_300, zeros(153 << 20))),
    "a colour profile of 100 MB": (
        "photo in its process",
        lambda: png(9, 9, b"", before=chunk(b"iCCP", b"a\0\0" + zeros(100 << 20))),
    ),
    "a comment of 100 MB": (
        "photo in its process",
        lambda: png(9, 9, b"", before=chunk(b"zTXt", b"a\0\0" + zeros(100 << 20))),
    ),
    "half a picture": ("photo in its process", lambda: saved("JPEG", (900, 900))[:900]),
    "a photo with 200 layers": ("photo in its process", _scans),
    "a drawing in a photo": ("photo in its process", lambda: _svg("")),
    "uses of uses of uses": ("drawing in its process", lambda: _svg(f'<g id="g0"><rect/></g>{_USES}<use href="#g9"/>')),
    "groups 250 deep": (
        "drawing in its process",
        lambda: _svg(_nested('<rect width="9" height="9"/>', '<g opacity="0.5">', "</g>", 250)),
    ),
    "masks of masks": (
        "drawing in its process",
        lambda: _svg(
            "".join(f'<mask id="m{n}" mask="url(#m{n + 1})"><rect width="9" height="9"/></mask>' for n in range(20_000))
            + '<rect mask="url(#m0)" width="9" height="9"/>'
        ),
    ),
    "noise without end": (
        "drawing in its process",
        lambda: _svg(_FILTER.format(effect='<feTurbulence numOctaves="99999999" baseFrequency="0.5"/>')),
    ),
    "25,000 see-through layers": (
        "drawing in its process",
        lambda: _svg('<g opacity="0.5"><rect width="99" height="99"/></g>' * 25_000),
    ),
    "a drawing of a size that no paper has": (
        "drawing in its process",
        lambda: SVG.replace("0 0 100 100", "0 0 1e30 1e-30").encode() + b"</svg>",
    ),
    "a drawing with entities": ("drawing in its process", lambda: f"{LOL}{SVG}<text>&j;</text></svg>".encode("utf-16")),
    "a drawing that asks for files": (
        "drawing in its process",
        lambda: _svg('<image href="file:///etc/passwd"/><use href="/etc/passwd"/>'),
    ),
    "marks 100,000 deep": ("drawing in its process", lambda: _svg("<g>" * 100_000)),
    "a PNG with a broken sum": ("photo in its process", lambda: png(9, 9, zlib.compress(bytes(333)))[:-5] + b"aaaaa"),
}
"""Each case by its name: its reader, and what makes the file."""
SLOW = ("noise without end", "25,000 see-through layers")
"""Cases that are stopped only by the patience of the app."""
