"""The sentences of a meeting's minutes that have a picture, to look through and choose."""

from dataclasses import dataclass

from cochair.domain.document import NO_PICTURE, Picture
from cochair.domain.meeting import Meeting
from cochair.domain.minutes import compose
from cochair.domain.paper_parts import Chooser
from cochair.domain.pictures import BESIDE, PictureChooser, asked_for
from cochair.domain.sentences import names_of
from cochair.services import picture_sentences as say


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

    def own(self, code: str, alt: str) -> Picture | None:
        """Return what the other has: nobody chooses another picture for a person's own photo."""
        return self._chooser.own(code, alt)


def picture_rows(m: Meeting, chooser: Chooser) -> tuple[PictureRow, ...]:
    """Return the sentences of the minutes in their order, each once."""
    listening = _Listening(chooser)
    compose(m, listening)
    return tuple(listening.rows.values())


def stands_for(chooser: PictureChooser, row: PictureRow) -> str:
    """Return in a sentence for which words the picture of a row was just remembered."""
    asking = chooser.asking(row.sentence)
    none = row.picture == NO_PICTURE
    if not asking:
        return say.NONE_FOR_SENTENCE if none else say.FOR_SENTENCE
    words = asked_for(row.sentence, asking).split(BESIDE)
    if not none and asking[0].picture == row.picture:
        words = [asking[0].words]
    if len(words) == 1:
        return (say.NONE_FOR_WORD if none else say.FOR_WORD).format(word=words[0])
    quoted = names_of(tuple(say.QUOTED.format(word=word) for word in words))
    return (say.NONE_FOR_WORDS if none else say.FOR_WORDS).format(words=quoted)
