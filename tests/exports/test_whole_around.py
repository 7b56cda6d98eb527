"""Papers around a meeting: the script, pages to get ready, sheets of what was said; valid in every size."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pdfplumber
import pytest

from cochair.commands.papers import chooser, letters_told, prep_of, script_of, write_pages
from cochair.domain.agenda import AgendaItem, Kind
from cochair.domain.document import Document
from cochair.domain.document_texts import texts_of
from cochair.domain.ids import ItemId
from cochair.domain.yousaid_paper import board_sheet, person_sheets
from cochair.exports.docx_paper import as_docx
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from cochair.exports.text import as_text
from tests.exports.hostile_document import NASTY
from tests.exports.test_html import Page
from tests.exports.test_pdf_validity import faults
from tests.exports.test_whole_minutes import HARDEST, OURS, meeting
from tests.told import head, play

LONG_WORDS = "many words " * 5_000
NASTY_TYPED = tuple(text for text in (*NASTY, "=cmd()", "]]>", "</p><script>x</script>") if "\ud800" not in text)
every_profile = pytest.mark.parametrize("profile", PROFILES)
NAMES = ["practice", *HARDEST]


@cache
def papers(name: str) -> dict[str, Document]:
    """Each kind of paper of a meeting that was, and of one 62 days later with the same agenda."""
    m = meeting(name)
    today = m.plan.local(m.plan.starts).date() + timedelta(days=62)
    whole = board_sheet([m], today, chooser())
    pages = prep_of(m.plan, [m], today)
    fullest = max((page for _, page in pages), key=lambda page: len(page.blocks))
    found = {"script": script_of(m.plan), "prep": fullest, "first prep": pages[0][1]}
    sheets = person_sheets([m], today, chooser())
    return found | ({"board": whole, "sheet": sheets[0][1]} if whole is not None else {})


@every_profile
@pytest.mark.parametrize("name", NAMES)
def test_they_are_valid_in_every_size(name: str, profile: str, tmp_path: Path, fonts: Path) -> None:
    for kind, document in papers(name).items():
        if kind == "script" and name == "two-hundred-items" and profile != "simple":
            continue  # 200 times the same rows: the practice script has them in every size
        write_easy_read_pdf(document, tmp_path / "p.pdf", PROFILES[profile], fonts)
        assert faults(tmp_path / "p.pdf") == []
        with pdfplumber.open(tmp_path / "p.pdf") as pdf:
            assert all("Not checked yet" in page.extract_text() for page in pdf.pages)


@pytest.mark.parametrize("name", OURS)
def test_a_page_to_get_ready_is_1_sheet_of_paper(name: str, tmp_path: Path, fonts: Path) -> None:
    """The meeting on the front, the person on the back."""
    m = meeting(name)
    for _, page in prep_of(m.plan, [m], date(2027, 3, 15)):
        assert write_easy_read_pdf(page, tmp_path / "p.pdf", PROFILES["standard"], fonts) <= 2


@pytest.mark.parametrize(("profile", "most"), [("standard", 10), ("large", 14), ("extra", 16), ("simple", 9)])
def test_the_script_of_the_practice_meeting_is_short(profile: str, most: int, tmp_path: Path, fonts: Path) -> None:
    assert write_easy_read_pdf(papers("practice")["script"], tmp_path / "p.pdf", PROFILES[profile], fonts) <= most


@every_profile
def test_300_items_and_words_that_nobody_should_type_stay_a_valid_paper(
    profile: str, tmp_path: Path, fonts: Path
) -> None:
    for document in typed().values():
        write_easy_read_pdf(document, tmp_path / "p.pdf", PROFILES[profile], fonts)
        assert faults(tmp_path / "p.pdf") == []


@cache
def typed() -> dict[str, Document]:
    """Papers of a meeting whose every word was typed by somebody who should not have."""
    told = play("10:00 the meeting starts\n10:01 Sam says: hello (may be named)\n10:02 the meeting ends").meeting
    (said,) = told.you_said
    texts = (*NASTY_TYPED, LONG_WORDS)
    records = tuple(replace(said, text=text, number=n) for n, text in enumerate(texts, 1) if text.strip())
    items = tuple(
        AgendaItem(ItemId(n), texts[n % len(texts)], 5, kind, could_change=texts[-n % len(texts)])
        for n, kind in enumerate((Kind.TALK, Kind.DECIDE, Kind.BREAK) * 100, 1)
    )
    names = tuple(replace(p, name=texts[n]) for n, p in enumerate(told.plan.people))
    plan = replace(told.plan, items=items, people=names, place="<b>]]>", title="=cmd()")
    m = replace(told, records=records, plan=replace(told.plan, people=names))
    today = date(2027, 1, 13)
    whole = board_sheet([m], today, chooser())
    assert whole is not None
    pages = prep_of(plan, [m], today)
    short = replace(plan, items=items[:20])
    (sheet,) = person_sheets([m], today, chooser())
    return {"prep": pages[2][1], "board": whole, "sheet": sheet[1], "script": script_of(short)}


def test_300_items_are_all_in_the_script(tmp_path: Path, fonts: Path) -> None:
    plan = play("", head()).meeting.plan
    items = tuple(AgendaItem(ItemId(n), f"Thing {n}", 1, Kind.TALK) for n in range(1, 301))
    write_easy_read_pdf(script_of(replace(plan, items=items[:240])), tmp_path / "p.pdf", PROFILES["simple"], fonts)
    assert faults(tmp_path / "p.pdf") == []  # the checker itself does not follow more than 256 bookmarks
    document = script_of(replace(plan, items=items))
    assert write_easy_read_pdf(document, tmp_path / "p.pdf", PROFILES["simple"], fonts) > 50
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert "300. Thing 300" in as_text(document)


def test_what_was_typed_is_only_words_in_every_other_form() -> None:
    for document in (*typed().values(), *papers("hostile").values()):
        page = Page(as_html(document))
        assert not page.all("script", "b", "i", "a") and len(page.all("h1")) == 1
        assert not set(as_text(document)) & set("\u202e\u202c\u200d\ufe0f\x00\x1b")
        assert as_docx(document, PROFILES["simple"]).startswith(b"PK")


@pytest.mark.parametrize("name", ["practice", "hostile", "many-alphabets"])
def test_files_have_names_that_all_systems_take(name: str, tmp_path: Path, fonts: Path) -> None:
    m = meeting(name)
    pages = prep_of(m.plan, [m], date(2027, 3, 15))
    write_pages(pages, "simple", tmp_path, fonts, "text")
    files = list(tmp_path.iterdir())
    assert len(files) == len(pages) > 1 and {file.suffix for file in files} == {".txt"}
    assert not any(set(file.name) & set('/\\:*?"<>|=\u202e') or file.name.startswith(("-", ".")) for file in files)


def test_no_sentence_of_the_practice_papers_is_longer_than_15_words() -> None:
    for document in papers("practice").values():
        sentences = [part for text in texts_of(document) for part in re.split(r"(?<=[.?:!]) ", text)]
        assert len(sentences) > 10
        assert [s for s in sentences if len(s.split()) > 15 and "OpenMoji" not in s and "emoji" not in s] == []


def test_letters_that_no_font_has_are_told_with_their_line() -> None:
    plain, m = script_of(meeting("practice").plan), meeting("many-alphabets")
    assert letters_told([("a", plain)]) == ""
    told = letters_told([("a", plain), *prep_of(m.plan, [m], date(2027, 3, 15))])
    assert told.startswith("A printed paper can not show these letters: ") and " They are in: “" in told
