"""The pictures that come with CoChair, for papers and screens alike."""

from functools import lru_cache

from cochair.domain.pictures import PictureChooser
from cochair.resources import resource


@lru_cache(maxsize=1)
def chooser() -> PictureChooser:
    """Return the picture chooser with the pictures that come with CoChair."""
    from cochair.exports.concepts import load_concepts, stem

    return PictureChooser(load_concepts(resource("words", "pictures.toml")), stem)
