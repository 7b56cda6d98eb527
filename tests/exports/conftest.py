"""The sample minutes as PDF in every profile, made once."""

from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest

from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from tests.exports.sample_document import MINUTES


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for cut fonts."""
    return tmp_path_factory.mktemp("fonts")


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory, fonts: Path) -> dict[str, Path]:
    """Return the sample minutes of every profile, by its name."""
    folder = tmp_path_factory.mktemp("papers")
    for name, profile in PROFILES.items():
        write_easy_read_pdf(MINUTES, folder / f"{name}.pdf", profile, fonts)
    return {name: folder / f"{name}.pdf" for name in PROFILES}


@pytest.fixture(scope="session")
def opened(papers: dict[str, Path]) -> Iterator[dict[str, pdfplumber.PDF]]:
    """Return the same papers, opened to be measured."""
    found = {name: pdfplumber.open(file) for name, file in papers.items()}
    yield found
    for paper in found.values():
        paper.close()
