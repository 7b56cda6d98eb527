"""What a board remembers when somebody chooses the picture of a sentence."""

from collections.abc import Mapping

from cochair.domain.document import NO_PICTURE, Picture
from cochair.domain.pictures import PictureChooser, asked_for

Remembered = Mapping[str, Picture | None]
"""Pictures by the words that get them from now on; None forgets what was chosen for them."""


def remembered(chooser: PictureChooser, sentence: str, otherwise: Picture, picture: Picture) -> Remembered:
    """Return what to remember so that a sentence has this picture from now on.

    A picture that one of its words asks for, the one for no words, or none, is remembered for all its words together:
    it says which of them matters.  Any other picture is remembered for the word that asks most strongly, so that the
    thing has this picture in every sentence.
    """
    asking = chooser.asking(sentence)
    together = asked_for(sentence, asking)
    if len(asking) < 2:
        given = asking[0].given if asking else otherwise
        return {together: None if picture == given else picture}
    shown = next((a.picture for a in asking if a.picture != NO_PICTURE), NO_PICTURE)
    if picture == shown:
        return {together: None}
    if picture in (NO_PICTURE, otherwise) or picture in [a.picture for a in asking]:
        return {together: picture}
    word = asking[0]
    return {together: None, word.words: None if picture == word.given else picture}
