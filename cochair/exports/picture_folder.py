"""A board's own folder of pictures: which there are, and the words that ask for each."""

import csv
import hashlib
import re
from itertools import islice
from pathlib import Path

from cochair.exports import words
from cochair.exports.own_pictures import own_drawing, own_picture
from cochair.services.given_file import must_be_file, name_to_show
from cochair.services.picture_ports import FolderPicture, PictureRefused

MOST_FILES = 10_000
_KINDS = (".svg", ".png", ".jpg", ".jpeg")
_MOST_LIST = 5_000_000
"""Bytes of a list of words that are read."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BETWEEN = re.compile(r"[;|,\n]")


class PictureFiles:
    """The Files of the ports, over Pillow and resvg."""

    def photo(self, file: Path) -> bytes:
        """Return a photo for papers: upright, small, nothing in it but what is seen; raises PictureRefused."""
        return own_picture(file)

    def folder(self, folder: Path) -> list[FolderPicture]:
        """Return the pictures of a folder by name, without opening them; raises PictureRefused."""
        try:
            found = sorted(islice((f for f in folder.iterdir() if f.suffix.casefold() in _KINDS), MOST_FILES))
            given = _lists(folder)
        except OSError as error:
            raise PictureRefused(words.PICTURES_GONE.format(folder=folder)) from error
        if not found:
            raise PictureRefused(words.NO_PICTURES_THERE.format(folder=folder))
        return [_picture(file, given.get(file.stem.casefold(), ())) for file in found]

    def content(self, file: Path) -> bytes:
        """Return a picture of a folder as papers can hold it; raises PictureRefused."""
        return own_drawing(file) if file.suffix.casefold() == ".svg" else own_picture(file)


def _picture(file: Path, given: tuple[str, ...]) -> FolderPicture:
    """Return what a file is called; its code does not change when the folder is moved."""
    name = " ".join(_WORD.findall(file.stem.replace("_", " "))).lower()
    code = hashlib.sha256(f"{file.parent.name}/{file.name}".encode("utf-8", "surrogateescape")).hexdigest()[:16]
    shown = name or next(iter(given), name_to_show(file))
    return FolderPicture(f"folder-{code}", file, shown[:1].upper() + shown[1:], given, (name,) if name else ())


def _lists(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the words that lists beside the pictures give, by the name of the file without its ending."""
    found: dict[str, tuple[str, ...]] = {}
    for file in sorted(folder.glob("*.csv")):
        try:
            must_be_file(file)
            with file.open(encoding="utf-8-sig", errors="replace", newline="") as opened:
                rows = list(csv.reader(opened.read(_MOST_LIST).splitlines()))
        except (csv.Error, OSError):
            continue
        for row in rows:
            said = [word.strip().lower() for cell in row[1:] for word in _BETWEEN.split(cell) if word.strip()]
            if row and said:
                found[Path(row[0].strip()).stem.casefold()] = tuple(dict.fromkeys(said))
    return found
