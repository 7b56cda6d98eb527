"""A 12-page easy-read paper, against plain reportlab that draws the same words and pictures in the same places."""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reportlab.lib.fonts import addMapping

from benchmarks.meeting import practice
from benchmarks.plain_paper import laid_out, write_plain
from benchmarks.row import Row
from cochair.commands.papers import minutes_of
from cochair.domain.document import Document
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.fonts import REGULAR, STRONG

PAGES = 12
TIMES = 15


def rows() -> list[Row]:
    """Return the median of each, in turn, after one run of each to warm up."""
    profile = PROFILES["standard"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        document = _of_pages(PAGES, minutes_of(practice().meeting), folder)
        pages = laid_out(document, profile, folder)
        for bold in (0, 1):
            addMapping(REGULAR, bold, 0, STRONG if bold else REGULAR)

        def ours() -> None:
            write_easy_read_pdf(document, folder / "ours.pdf", profile, folder)

        def peer() -> None:
            write_plain(pages, folder / "peer.pdf", profile)

        ours_s, peer_s = _medians(ours, peer)
    return [Row("12-page minutes PDF, against untagged reportlab of the same", ours_s, peer_s, "s", 1.5)]


def _of_pages(count: int, document: Document, folder: Path) -> Document:
    """Return as much of a longer paper as fills this many pages."""
    for end in range(len(document.blocks), 0, -1):
        shorter = replace(document, blocks=document.blocks[:end])
        if len(laid_out(shorter, PROFILES["standard"], folder)) == count:
            return shorter
    raise ValueError(count)


def _medians(*acts: Callable[[], None]) -> list[float]:
    times: list[list[float]] = [[] for _ in acts]
    for act in acts:
        act()
    for _ in range(TIMES):
        for act, found in zip(acts, times, strict=True):
            began = time.perf_counter()
            act()
            found.append(time.perf_counter() - began)
    return [statistics.median(found) for found in times]
