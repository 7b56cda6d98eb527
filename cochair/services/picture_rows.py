"""The sentences of a meeting's minutes that have a picture, to look through and choose."""

from dataclasses import dataclass

from cochair.domain.document import Picture
from cochair.domain.meeting import Meeting
from cochair.domain.minutes import compose
from cochair.domain.paper_parts import Chooser


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A sentence, the picture it has, and the one it has where no word asks for any."""

    sentence: str
    picture: Picture
    otherwise: Picture


class _Listening:
    """Chooses as another does, and remembers what was asked."""

    def __init__(self, chooser: Chooser) -> None:
        self._chooser = chooser
        self.rows: dict[str, PictureRow] = {}

    def first(self, sentence: str, otherwise: Picture) -> Picture:
        """Return the picture that fits best, or `otherwise`."""
        picture = self._chooser.first(sentence, otherwise)
        plain = " ".join(sentence.replace("**", "").split())
        if plain:
            self.rows.setdefault(plain.casefold(), PictureRow(plain, picture, otherwise))
        return picture


def picture_rows(m: Meeting, chooser: Chooser) -> tuple[PictureRow, ...]:
    """Return the sentences of the minutes in their order, each once."""
    listening = _Listening(chooser)
    compose(m, listening)
    return tuple(listening.rows.values())
