"""Files with words: meeting scripts, agendas and minutes, tables, Word files, lists of words, kept settings."""

import io
import json
import random
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from docx import Document

from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.exports.picture_folder import PictureFiles
from cochair.imports.files import read_bytes
from cochair.resources import resource
from cochair.services.bringing.keeping import keep
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import found_view
from cochair.services.picture_ports import PictureRefused
from cochair.services.scripts.player import ScriptPlayer
from cochair.services.templates import new_draft
from cochair.services.word_table import plain_words
from cochair.storage.language_file import FILE, kept_language
from tests.memory_library import MemoryLibrary
from tests.torture.fuzzing import mutating
from tests.torture.fuzzing.target import Target
from ui.kept_comfort import comfort_text, kept_comfort, kept_presets, presets_text
from ui.theme.comfort import Comfort
from ui.theme.preset import Preset

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
AGENDA = (
    b"Date: 3 May 2026\nPresent: Ann Bo (AB), Jo\n1. Welcome 10:00 to 10:15\n2. Buses - 25 minutes - Jo\n"
    b"Action: Jo to ring by 1 June 2026\n"
)
TABLE = b'Item,Minutes,Lead\nWelcome,5,Ann\n"Buses, and trains",25,Jo\n\nAction,Who,By\nRing,Jo,01/06/2026\n'
BODY = (
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Agenda</w:t></w:r></w:p>'
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    "<w:r><w:rPr><w:b/></w:rPr><w:t>Buses</w:t><w:tab/><w:t>25 minutes</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Item</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
    "<w:p><w:r><w:t>Minutes</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>"
)


@cache
def draft() -> Plan:
    """An empty draft to bring things into."""
    return new_draft(NOW)


def play(data: bytes) -> object:
    """Play a meeting script as `cochair replay` does."""
    lines = io.BytesIO(data)
    return json.dumps(list(ScriptPlayer(MemoryLibrary()).play(iter(lines.readline, b""))), ensure_ascii=False)


def bring(data: bytes, name: str) -> object:
    """Bring in a file as the window and the command do, up to the draft that would be kept."""
    found = find(read_bytes(data, name), draft())
    return found_view(found, draft()), keep(draft(), found, (), NOW.date())


@cache
def _empty_docx() -> dict[str, bytes]:
    stream = io.BytesIO()
    Document().save(stream)
    with zipfile.ZipFile(stream) as packed:
        return {part.filename: packed.read(part) for part in packed.infolist()}


def docx(body: str | bytes, others: dict[str, bytes] | None = None) -> bytes:
    """Return a Word file with a body of its own, and other parts by their names."""
    parts = dict(_empty_docx())
    told = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    head, _, rest = parts["word/document.xml"].partition(b"<w:body>")
    parts["word/document.xml"] = head + b"<w:body>" + told + b"</w:body>" + rest.partition(b"</w:body>")[2]
    return zipped(parts | (others or {}))


def zipped(parts: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a packed file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", kind) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return stream.getvalue()


@contextmanager
def file_with(data: bytes, name: str) -> Iterator[Path]:
    """Give a file in a folder of its own, and see that nothing is written outside of it."""
    with tempfile.TemporaryDirectory(prefix="cochair-fuzz-") as around:
        folder = Path(around) / "given"
        folder.mkdir()
        path = folder / name
        path.write_bytes(data)
        try:
            yield path
        finally:
            assert [found.name for found in Path(around).iterdir()] == ["given"], "written outside"


def _pictures(data: bytes) -> object:
    with file_with(data, "words.csv") as list_of_words:
        list_of_words.with_name("hall.png").touch()
        return PictureFiles().folder(list_of_words.parent)


def _language(data: bytes) -> object:
    with file_with(data, FILE) as kept:
        return kept_language(kept.parent)


def _settings(data: bytes) -> object:
    text = data.decode("utf-8", "replace")
    return kept_comfort(text), kept_presets(text)


def _hard_words(data: bytes) -> object:
    return plain_words(("Ann",)).findings(data.decode("utf-8", "replace")[:5_000])


def _samples(*names: str) -> list[bytes]:
    return [resource("samples", name).read_bytes() for name in names]


def _word(data: bytes) -> object:
    return bring(docx(data), "a.docx")


def _xml(data: bytes, chance: random.Random) -> bytes:
    """Change a mark, or double, move or take away what stands between two of them."""
    marks = data.split(b"<")
    for _ in range(chance.choice((1, 2, 5))):
        place = chance.randrange(len(marks))
        match chance.randrange(5):
            case 0:
                marks.insert(place, chance.choice(marks))
            case 1 if len(marks) > 1:
                marks.pop(place)
            case 2:
                marks[place] = mutating.words(marks[place].replace(b'"', b' "'), chance).replace(b' "', b'"')
            case 3:
                marks[place : place + 3] = marks[place : place + 3] * chance.choice((2, 60))
            case _:
                marks[place] = mutating.any_bytes(marks[place], chance)
    return b"<".join(marks)[:200_000]


TARGETS = (
    Target("meeting script", play, (), _samples("practice.meeting"), mutating.words),
    Target("text brought in", lambda data: bring(data, "a.txt"), (Unclear,), (AGENDA, TABLE), mutating.words),
    Target("table brought in", lambda data: bring(data, "a.csv"), (Unclear,), (TABLE, AGENDA), mutating.words),
    Target("words of a Word file", _word, (Unclear,), (BODY.encode(),), _xml),
    Target("Word file", lambda data: bring(data, "a.docx"), (Unclear,), (docx(BODY),), mutating.any_bytes),
    Target("list of words for pictures", _pictures, (PictureRefused,), (b"hall.png,room;place\n",), mutating.words),
    Target("kept language", _language, (), (b"cy\n",), mutating.any_bytes),
    Target(
        "kept comfort", _settings, (),
        (comfort_text(Comfort()).encode(), presets_text((Preset("Dev", Comfort()),), "dev").encode()),
        mutating.json_shape,
    ),
    Target("text to find hard words in", _hard_words, (), (AGENDA, TABLE), mutating.words),
)  # fmt: skip
