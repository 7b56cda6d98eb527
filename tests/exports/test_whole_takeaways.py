"""Slips and records of whole meetings as papers: valid in every size, also of the hardest meetings."""

from pathlib import Path

import pdfplumber
import pytest

from cochair.commands.papers import record_of, slips_of, write_pages
from cochair.domain.document import Document, Say
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from cochair.exports.saving import ExportFailed
from cochair.exports.text import as_text
from tests.exports.sample_document import BUS
from tests.exports.test_html import Page
from tests.exports.test_pdf_validity import faults
from tests.exports.test_whole_minutes import HARDEST, OURS, log, meeting
from tests.told import play

every_profile = pytest.mark.parametrize("profile", PROFILES)


@every_profile
@pytest.mark.parametrize("name", ["practice", "hostile", "many-alphabets"])
def test_slips_are_valid_and_have_names_that_all_systems_take(
    name: str, profile: str, tmp_path: Path, fonts: Path
) -> None:
    write_pages(slips_of(meeting(name)), profile, tmp_path / "deep" / "slips", fonts)
    files = sorted((tmp_path / "deep" / "slips").iterdir())
    assert len(files) == len({a.who for a in meeting(name).actions}) > 0
    assert all(faults(file) == [] for file in files)
    assert not any(set(file.name) & set('/\\:*?"<>|=\u202e') or file.name.startswith(("-", ".")) for file in files)


@pytest.mark.parametrize("name", [name for name in OURS if meeting(name).actions])
def test_a_slip_is_1_page_and_says_everything(name: str, tmp_path: Path, fonts: Path) -> None:
    for who, page in slips_of(meeting(name)):
        assert write_easy_read_pdf(page, tmp_path / "slip.pdf", PROFILES["standard"], fonts) == 1
        with pdfplumber.open(tmp_path / "slip.pdf") as paper:
            words = (paper.pages[0].extract_text() or "").replace("\n", " ")
        assert f"{who}, this is what you said you will do" in words and "Not checked yet" in words


def test_nobody_with_a_job_makes_no_folder_and_a_file_in_the_way_says_so(tmp_path: Path, fonts: Path) -> None:
    with pytest.raises(ExportFailed, match="Nobody has a job to do"):
        slips_of(play("10:00 the meeting starts").meeting)
    (tmp_path / "slips").write_text("in the way")
    with pytest.raises(ExportFailed, match="There is a file with this name: slips"):
        write_pages([("Ann", Document("T", "S", "B", (Say(BUS, ("Hello.",)),)))], "simple", tmp_path / "slips", fonts)
    assert (tmp_path / "slips").read_text() == "in the way"


def test_2_people_of_1_name_have_2_pages(tmp_path: Path, fonts: Path) -> None:
    page = Document("T", "S", "B", (Say(BUS, ("Hello.",)),))
    write_pages([("a member", page), ("a member", page), ("😀", page)], "simple", tmp_path, fonts)
    assert {file.name for file in tmp_path.iterdir()} == {"a-member.pdf", "a-member-2.pdf", "person.pdf"}


@every_profile
@pytest.mark.parametrize("name", ["practice", *HARDEST])
def test_records_are_valid_in_every_size(name: str, profile: str, tmp_path: Path, fonts: Path) -> None:
    write_easy_read_pdf(record_of(log(name)), tmp_path / "record.pdf", PROFILES[profile], fonts)
    assert faults(tmp_path / "record.pdf") == []


def test_a_record_holds_every_line_that_was_written() -> None:
    for name in OURS:
        text = as_text(record_of(log(name)))
        records = meeting(name).records
        assert records
        for record in records:
            words = record.word if hasattr(record, "word") else record.text
            assert words.rstrip(".") in text, words


def test_markup_that_was_typed_is_only_words_in_a_record() -> None:
    page = Page(as_html(record_of(log("hostile"))))
    assert not page.all("script", "b", "i", "a")
    assert len(page.all("h1")) == 1
