"""The pictures that come with CoChair, and those of a board, for papers and screens alike."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from cochair.domain.pictures import PictureChooser
from cochair.resources import resource

if TYPE_CHECKING:  # the first screen must not wait for what reads pictures
    from cochair.services.board_pictures import BoardPictures
    from cochair.services.picture_ports import Files, PictureStore


@lru_cache(maxsize=1)
def chooser() -> PictureChooser:
    """Return the picture chooser with the pictures that come with CoChair."""
    from cochair.exports.concepts import load_concepts, stem

    return PictureChooser(load_concepts(resource("words", "pictures.toml")), stem)


def pictures_later(made: Callable[[], None]) -> "Files":
    """Return what reads pictures for a window, in the background; `made` is called there after each."""
    from cochair.exports.picture_folder import PictureFiles
    from cochair.exports.pictures_later import PicturesLater

    return PicturesLater(PictureFiles(), made)


def board_pictures(store: "PictureStore", board: str, files: "Files | None" = None) -> "BoardPictures":
    """Return the pictures of a board, read by `files` or else at once; raises StoreFailed."""
    from cochair.exports.concepts import load_concepts, stem
    from cochair.exports.picture_folder import PictureFiles
    from cochair.exports.picture_names import named_pictures
    from cochair.services.board_pictures import BoardPictures

    ours = load_concepts(resource("words", "pictures.toml"))
    return BoardPictures(store, board, ours, stem, files or PictureFiles(), named_pictures)
