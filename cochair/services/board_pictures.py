"""The pictures of one board: ours, its photos, its folders, and what it chose."""

import secrets
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from cochair.domain.document import Picture
from cochair.domain.picture_choices import remembered
from cochair.domain.pictures import LONGEST_PHRASE, Concept, PictureChooser
from cochair.services import picture_sentences as say
from cochair.services.picture_ports import Files, FolderPicture, OwnPicture, PictureRefused, PictureStore
from cochair.services.picture_search import search
from cochair.services.plain_input import clean

LONGEST_ALT = 200
"""Letters for what a photo shows."""
_SHORTEST = 4
"""Letters of a file's name that asks for its picture, where we do not know the word."""


class BoardPictures:
    """`chooser` chooses with all that the board has; it is a new one after each change.

    `missing` says in plain sentences which folders are not there.
    """

    def __init__(
        self,
        store: PictureStore,
        board: str,
        ours: Sequence[Concept],
        stem: Callable[[str], str],
        files: Files,
        named: Callable[[], Sequence[Picture]],
    ) -> None:
        """Open the pictures of a board; raises StoreFailed."""
        self._store, self.board, self._ours, self._stem = store, board, ours, stem
        self._files, self._named = files, named
        self._known = {word for concept in ours for word in concept.words}
        self._content: dict[str, bytes | None] = {}
        self._places: dict[str, Path] = {}
        self._reload()

    def choose(self, sentence: str, otherwise: Picture, picture: Picture) -> None:
        """Let a sentence have a picture from now on, wherever its words stand; raises StoreFailed."""
        self._store.keep_choices(self.board, dict(remembered(self.chooser, sentence, otherwise, picture)))
        self._reload()

    def search(self, words: str) -> tuple[Picture, ...]:
        """Return pictures for words, those of the board first, then ours, then every other one by its name."""
        return search(words, self._concepts, self._named(), self._drawn)

    def read_photo(self, file: Path) -> bytes:
        """Return a photo as it would be kept: upright, small, nothing in it but what is seen; raises PictureRefused."""
        return self._files.photo(file)

    def add_photo(
        self, content: bytes, shows: str, words: str, person: bool | None, agreed_by: str, agreed_on: date | None
    ) -> OwnPicture:
        """Keep a photo that was read, and return it; raises PictureRefused and StoreFailed.

        `person` tells whether somebody is in it; then who said yes, and when, must be known.
        """
        alt, name = _line(shows), _line(agreed_by)
        if not alt:
            raise PictureRefused(say.WHAT_IT_SHOWS)
        if person is None:
            raise PictureRefused(say.IS_SOMEBODY_IN_IT)
        if person and not (name and agreed_on):
            raise PictureRefused(say.NO_YES)
        by, on = (name, agreed_on) if person else ("", None)
        asks = tuple(dict.fromkeys(word for said in words.split(",") if (word := _line(said))))
        if any(len(word.split()) > LONGEST_PHRASE for word in asks):
            raise PictureRefused(say.TOO_MANY_WORDS.format(most=LONGEST_PHRASE))
        photo = OwnPicture(f"own-{secrets.token_hex(8)}", alt[:LONGEST_ALT], asks, by, on, content)
        self._store.keep_own(self.board, photo)
        self._reload()
        return photo

    def take_away(self, photo: str) -> None:
        """Take a photo away for good; raises StoreFailed."""
        self._store.take_away(photo)
        self._reload()

    def add_folder(self, folder: Path) -> None:
        """Use the pictures of a folder; raises PictureRefused when it has none, and StoreFailed."""
        self._files.folder(folder)
        self._store.keep_folder(self.board, folder)
        self._reload()

    def pictures_in(self, folder: Path) -> int:
        """Return how many pictures of a folder are in use."""
        return sum(file.parent == folder for file in self._places.values())

    def drop_folder(self, folder: Path) -> None:
        """Use the pictures of a folder no more; raises StoreFailed."""
        self._store.drop_folder(self.board, folder)
        self._reload()

    def _reload(self) -> None:
        self.photos = tuple(self._store.own(self.board))
        self.folders = tuple(self._store.folders(self.board))
        in_folders = self._in_folders()
        self._places = {picture.code: picture.file for picture in in_folders}
        self._content = {code: own for code, own in self._content.items() if code in self._places}
        self._content |= {photo.id: photo.content for photo in self.photos}
        own = [Concept(photo.id, photo.id, photo.alt, photo.words) for photo in self.photos]
        self._concepts = (*own, *map(self._concept, in_folders), *self._ours)
        choices = self._store.choices(self.board)
        self.chooser = PictureChooser(self._concepts, self._stem, choices, self._content_of)

    def _in_folders(self) -> list[FolderPicture]:
        found: list[FolderPicture] = []
        missing: list[str] = []
        for folder in self.folders:
            try:
                found += self._files.folder(folder)
            except PictureRefused as refused:
                missing.append(str(refused))
        self.missing = tuple(missing)
        return found

    def _concept(self, picture: FolderPicture) -> Concept:
        """Return a picture of a folder as a thing; the name of a file asks weakly, unless it is a word we know."""
        known = tuple(word for word in picture.named if word in self._known)
        weak = tuple(word for word in picture.named if word not in known and len(word) >= _SHORTEST)
        return Concept(picture.code, picture.code, picture.alt, (*picture.words, *known), weak)

    def _drawn(self, concept: Concept) -> Picture | None:
        content = self._content_of(concept.code)
        return None if content is None else Picture(concept.code, concept.alt, content)

    def content(self, code: str) -> bytes:
        """Return an own picture by its code; nothing for one of ours, and for one that is not there."""
        return self._content_of(code) or b""

    def _content_of(self, code: str) -> bytes | None:
        """Return an own picture, nothing for one of ours, and None where one is gone, broken, or still being made."""
        if not code.startswith(("own-", "folder-")):
            return b""
        if code in self._content or code not in self._places:
            return self._content.get(code)
        try:
            content = self._files.content(self._places[code])
        except PictureRefused:
            self._content[code] = None
            return None
        if content is not None:
            self._content[code] = content
        return content


def _line(typed: str) -> str:
    return " ".join(clean(typed).split())
