"""Every reader of what somebody may hand to the app."""

from functools import cache

from tests.torture.fuzzing import of_laptops, of_pictures, of_store, of_words
from tests.torture.fuzzing.target import Target


@cache
def all_targets() -> dict[str, Target]:
    """Return every target by its name."""
    found = (*of_words.TARGETS, *of_store.TARGETS, *of_pictures.TARGETS, *of_laptops.TARGETS)
    return {target.name: target for target in found}
