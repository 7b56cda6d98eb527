"""The PDF against WeasyPrint, which makes one of our web page with the same words, pictures and tags."""

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.meeting import practice
from benchmarks.row import Row
from cochair.commands.papers import minutes_of
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html

TIMES = 5


def rows() -> list[Row]:
    """Return the median of each, in turn, after one run of each to warm up."""
    import weasyprint

    document, ours, peers = minutes_of(practice().meeting), [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for _ in range(TIMES + 1):
            began = time.perf_counter()
            write_easy_read_pdf(document, folder / "ours.pdf", PROFILES["standard"], folder)
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            weasyprint.HTML(string=as_html(document)).write_pdf(folder / "peer.pdf", pdf_variant="pdf/ua-1")
            peers.append(time.perf_counter() - began)
    times = (statistics.median(taken[1:]) for taken in (ours, peers))
    return [Row("practice minutes PDF, against WeasyPrint 69 from our web page", *times, "s", 1)]
