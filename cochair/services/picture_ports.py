"""What the pictures of a board need from the outside."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from cochair.domain.document import Picture


class PictureRefused(Exception):
    """A picture can not be taken; its text is one plain sentence that says why, and what to do."""


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """A board's own photo: what it shows in words, the words that ask for it, and its content.

    `agreed_by` said yes to it on `agreed_on`; both are empty where no person is in it.
    """

    id: str
    alt: str
    words: tuple[str, ...]
    agreed_by: str
    agreed_on: date | None
    content: bytes = field(repr=False)

    @property
    def picture(self) -> Picture:
        """The photo as papers show it."""
        return Picture(self.id, self.alt, self.content)


class PictureStore(Protocol):
    """What a board chose for which words, its own photos, and where its folders of pictures are."""

    def choices(self, board: str) -> dict[str, Picture]:
        """Return what a board chose, by the words; an own picture comes without its content."""

    def keep_choices(self, board: str, chosen: dict[str, Picture | None]) -> None:
        """Keep pictures for words in one transaction; None forgets what was chosen for them."""

    def own(self, board: str) -> list[OwnPicture]:
        """Return the photos of a board, the newest first."""

    def keep_own(self, board: str, photo: OwnPicture) -> None:
        """Keep a photo."""

    def take_away(self, photo: str) -> None:
        """Take a photo out of the store for good, with every choice of it."""

    def folders(self, board: str) -> list[Path]:
        """Return the folders of pictures that a board added."""

    def keep_folder(self, board: str, folder: Path) -> None:
        """Keep where a folder of pictures is."""

    def drop_folder(self, board: str, folder: Path) -> None:
        """Forget where a folder of pictures is; what was chosen from it is kept, should it come back."""


@dataclass(frozen=True, slots=True)
class FolderPicture:
    """A picture in a folder of the board's: its file, what it shows, words given for it, and those of its name."""

    code: str
    file: Path
    alt: str
    words: tuple[str, ...]
    named: tuple[str, ...] = ()


class Files(Protocol):
    """Reads pictures from files, safely."""

    def photo(self, file: Path) -> bytes:
        """Return a photo for papers: upright, small, nothing in it but what is seen; raises PictureRefused."""

    def folder(self, folder: Path) -> list[FolderPicture]:
        """Return the pictures of a folder by name, without opening them; raises PictureRefused."""

    def content(self, file: Path) -> bytes | None:
        """Return a picture of a folder as papers can hold it, or None while it is made; raises PictureRefused."""
