"""Where the data lives.  It loads little, for the first words of the window wait for it."""

import os
from pathlib import Path


def data_folder(option: str | None) -> Path:
    """Return the folder of the data: the option, else COCHAIR_DATA, else this computer's own place for it."""
    if (named := named_folder(option)) is not None:
        return named
    import platformdirs  # late: a tenth of the first drawing, and for nothing where somebody named a folder

    return platformdirs.user_data_path("CoChair", appauthor=False, roaming=False)


def named_folder(option: str | None) -> Path | None:
    """Return the folder of the data that somebody named: the option, else COCHAIR_DATA, or None."""
    chosen = option or os.environ.get("COCHAIR_DATA")
    return Path(chosen) if chosen else None
