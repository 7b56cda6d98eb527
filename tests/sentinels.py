"""A board whose words are nonsense, so that any other word for its groups on a screen or paper is one of ours."""

import re
import tomllib
from dataclasses import replace

from cochair.domain.board import Board, BoardGroup
from cochair.resources import resource
from cochair.services import own_words as own
from cochair.services.board_keeping import change_group
from cochair.storage.store import Store

FORMS = (("Zorbels", "zorbel", "a", "Zorb"), ("Quimbles", "quimble", "a", "Quim"))
"""For several, for one, its article, for tight places: of the first and the second group of each board."""
BOARD, SOMEBODY = "Flumox", "a wibbert"
LABELS = ("EbE", "EbT", "EbEs", "EbTs", "lived experience")
"""What is never printed unless a board chose it (T-04)."""
_PRESETS = tomllib.loads(resource("samples", "presets.toml").read_text("utf-8"))["preset"]
_TERMS = {group[form] for preset in _PRESETS for group in preset["group"] for form in ("plural", "singular", "short")}
_OURS = re.compile(
    r"(?<!\w)(" + "|".join(map(re.escape, sorted({*_TERMS, *LABELS}, key=len, reverse=True))) + r")(?!\w)",
    re.IGNORECASE,
)


def use_sentinels(store: Store) -> None:
    """Give each board of a store and its groups words that nobody else uses."""
    for number, board in enumerate(store.books.of(Board).rows()):
        own.name_board(store.books, board.number, BOARD if number == 0 else f"{BOARD} {number + 1}")
        own.name_nobody(store.books, store.library, board.number, SOMEBODY)
        for group, (name, one, article, short) in zip(own.groups_of(store.books, board.number), FORMS, strict=True):
            change_group(store.books, group, replace(group, name=name, singular=one, article=article, short=short))
    assert all(group.name in {form[0] for form in FORMS} for group in store.books.of(BoardGroup).rows())


def ours(text: str) -> list[str]:
    """Return the words of a text that CoChair offers for groups, or that it must never print, in any form."""
    return _OURS.findall(" ".join(text.split()))


def sentinels(text: str) -> set[str]:
    """Return which nonsense words of a board stand in a text."""
    return {word for form in FORMS for word in (form[0], form[3], form[1]) if word.casefold() in text.casefold()}
