"""Says whether a PDF keeps PDF/UA: `python -m tests.installed.paper FILE`."""

import sys
from pathlib import Path

from tests.exports.test_pdf_validity import faults

if __name__ == "__main__":
    found = faults(Path(sys.argv[1]))
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(1 if found else 0)
