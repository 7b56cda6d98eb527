"""Fonts, and letters that they lack."""

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfbase import pdfmetrics

from cochair.domain.document import Document, Say
from cochair.domain.document_texts import texts_of
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.fonts import Letters, missing_letters, shown
from tests.exports.sample_document import BUS, EMPTY, MINUTES
from tests.exports.test_pdf_words import heard


def paper(*sentences: str) -> Document:
    return Document("A paper", "Easy read minutes", "North Town Board", (Say(BUS, sentences),))


@pytest.fixture
def no_fonts_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """ReportLab has not met our fonts in this run."""
    kept = {name: font for name, font in pdfmetrics._fonts.items() if not name.startswith(("Lexend", "NotoSans"))}
    monkeypatch.setattr(pdfmetrics, "_fonts", kept)


@pytest.mark.usefixtures("no_fonts_yet")
def test_the_two_weights_have_names_of_their_own(tmp_path: Path) -> None:
    Letters(tmp_path / "new" / "folder")
    files = sorted((tmp_path / "new" / "folder").iterdir())
    assert [file.name for file in files] == ["Lexend-Bold.ttf", "Lexend-Regular.ttf"]
    for file in files:
        with TTFont(file) as font:
            assert font["name"].getDebugName(6) == file.stem
            assert "fvar" not in font


@pytest.mark.usefixtures("no_fonts_yet")
def test_a_broken_font_in_the_cache_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "Lexend-Regular.ttf").write_bytes(b"half a font")
    write_easy_read_pdf(EMPTY, tmp_path / "paper.pdf", PROFILES["simple"], tmp_path)
    assert heard(tmp_path / "paper.pdf") == ["Getting", "around"]
    assert (tmp_path / "Lexend-Regular.ttf").stat().st_size > 50_000


def test_2_programs_can_make_the_fonts_at_the_same_time(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.exports.sample_document import EMPTY\n"
        "from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf\n"
        "write_easy_read_pdf(EMPTY, Path(sys.argv[1]), PROFILES['large'], Path(sys.argv[2]))"
    )
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    root = Path(__file__).parents[2]
    running = [subprocess.Popen([sys.executable, "-c", code, file, tmp_path / "cache"], cwd=root) for file in files]
    assert [program.wait() for program in running] == [0, 0]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert sorted(file.name for file in (tmp_path / "cache").iterdir()) == ["Lexend-Bold.ttf", "Lexend-Regular.ttf"]


@pytest.mark.usefixtures("no_fonts_yet")
def test_a_cache_that_can_not_be_written_does_not_stop_a_paper(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("This is no folder.")
    write_easy_read_pdf(EMPTY, tmp_path / "paper.pdf", PROFILES["simple"], tmp_path / "file")
    assert heard(tmp_path / "paper.pdf") == ["Getting", "around"]


@pytest.mark.parametrize("name", ["Siân Ŵyn", "Łukasz", "Nguyễn", "Жанна", "Ελένη", "Öztürk", "Ștefan", "Zoë-Mae"])
def test_names_in_these_alphabets_are_shown(name: str, tmp_path: Path, fonts: Path) -> None:
    document = paper(f"{name} came.")
    assert missing_letters(" ".join(texts_of(document))) == ()
    write_easy_read_pdf(document, tmp_path / "paper.pdf", PROFILES["standard"], fonts)
    assert heard(tmp_path / "paper.pdf")[-len(name.split()) - 1 :] == [*name.split(), "came."]


def test_letters_that_no_font_has_are_named_before_and_in_the_paper(tmp_path: Path, fonts: Path) -> None:
    document = paper("李明 and علي came 😀.")
    assert missing_letters(" ".join(texts_of(document))) == ("李", "明", "ع", "ل", "ي", "😀")
    write_easy_read_pdf(document, tmp_path / "paper.pdf", PROFILES["standard"], fonts)
    said = " ".join(heard(tmp_path / "paper.pdf"))
    assert said.endswith("[Chinese letters] and [Arabic letters] came [grinning face].")


def test_ordinary_minutes_lack_no_letters() -> None:
    assert missing_letters(" ".join(texts_of(MINUTES))) == ()
    assert shown("It costs £8,000 – “too much”.") == "It costs £8,000 – “too much”."


def test_a_letter_without_a_name_is_a_sign() -> None:
    assert shown("\ue000") == "[a sign]"
