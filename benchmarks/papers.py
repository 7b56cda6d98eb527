"""The practice minutes as a tagged easy-read PDF, against plain reportlab paragraphs of the same words."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from benchmarks.meeting import practice
from benchmarks.row import Row
from cochair.commands.papers import minutes_of
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.text import as_text

TIMES = 9


def rows() -> list[Row]:
    """Return the median of each, in turn, after one run to warm up."""
    document = minutes_of(practice().meeting)
    words = [line for line in as_text(document).splitlines() if line.strip()]
    style = ParagraphStyle("words", fontName="Helvetica", fontSize=16, leading=24, spaceAfter=24)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def ours() -> None:
            write_easy_read_pdf(document, folder / "ours.pdf", PROFILES["standard"], folder / "cache")

        def peer() -> None:
            story = [Paragraph(line, style) for line in words]
            SimpleDocTemplate(str(folder / "peer.pdf"), pagesize=A4).build(story)

        ours_s, peer_s = _medians(ours, peer)
    return [Row("minutes PDF with pictures and tags, against untagged words alone", ours_s, peer_s, "s", 1.5)]


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
