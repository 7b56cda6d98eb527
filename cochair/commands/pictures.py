"""The pictures that come with CoChair, and those of a board, for papers and screens alike."""

from functools import lru_cache
from typing import TYPE_CHECKING

from cochair.domain.pictures import PictureChooser
from cochair.resources import resource

if TYPE_CHECKING:  # the first screen must not wait for what reads pictures
    from cochair.services.board_pictures import BoardPictures
    from cochair.services.picture_ports import PictureStore


@lru_cache(maxsize=1)
def chooser() -> PictureChooser:
    """Return the picture chooser with the pictures that come with CoChair."""
    from cochair.exports.concepts import load_concepts, stem

    return PictureChooser(load_concepts(resource("words", "pictures.toml")), stem)


def board_pictures(store: "PictureStore", board: str) -> "BoardPictures":
    """Return the pictures of a board; raises StoreFailed."""
    from cochair.exports.concepts import load_concepts, stem
    from cochair.exports.picture_folder import PictureFiles
    from cochair.exports.picture_names import named_pictures
    from cochair.services.board_pictures import BoardPictures

    ours = load_concepts(resource("words", "pictures.toml"))
    return BoardPictures(store, board, ours, stem, PictureFiles(), named_pictures)
